// SPDX-License-Identifier: Apache-2.0
#include "detect/words/folding.h"

#include "detect/words/unitmask.h"
#include "text/charclass.h"

#include <algorithm>
#include <array>
#include <bit>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of the units below 128: itself, its lower case, or a space.
constexpr std::array<char16_t, 128> asciiFold = [] {
    std::array<char16_t, 128> fold{};
    for (char16_t unit = 0; unit < 128; ++unit) {
        const bool upper = unit >= u'A' && unit <= u'Z';
        const bool control = unit < 32 || unit == 127;
        fold[unit] = upper ? static_cast<char16_t>(unit + 32) : control ? u' ' : unit == u'`' ? u'\'' : unit;
    }
    return fold;
}();

/// The mark that stands for a family of quotation marks or dashes; 0 for units of no such family.
char16_t plainMark(char16_t unit)
{
    switch (unit) {
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
    case u'\u201B':
    case u'\u2032':
    case u'\u00B4':
    case u'\u02BC':
        return u'\'';
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u201F':
    case u'\u2033':
    case u'\u00AB':
    case u'\u00BB':
    case u'\u2039':
    case u'\u203A':
        return u'"';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\u2212':
        return u'-';
    default:
        return 0;
    }
}

struct Entity {
    char16_t unit = 0;
    qsizetype length = 0; ///< units it takes in the text; 0 when there is none
};

Entity numericEntity(QStringView body, qsizetype length)
{
    const bool hexadecimal = body.startsWith(u'x') || body.startsWith(u'X');
    bool ok = false;
    const uint code = (hexadecimal ? body.sliced(1) : body).toUInt(&ok, hexadecimal ? 16 : 10);
    return ok && code > 0 && code < 0xD800 ? Entity{static_cast<char16_t>(code), length} : Entity{};
}

/// The entity that starts at the ampersand, if one does. Only those that scrapers leave behind.
Entity entityAt(QStringView text)
{
    constexpr qsizetype longest = 8;
    const qsizetype end = text.first(std::min(text.size(), longest)).indexOf(u';');
    if (end < 2)
        return {};
    const QStringView body = text.sliced(1, end - 1);
    if (body.startsWith(u'#'))
        return numericEntity(body.sliced(1), end + 1);
    constexpr std::array<std::pair<QStringView, char16_t>, 10> named = {{{u"amp", u'&'},
                                                                         {u"quot", u'"'},
                                                                         {u"apos", u'\''},
                                                                         {u"nbsp", u' '},
                                                                         {u"lt", u'<'},
                                                                         {u"gt", u'>'},
                                                                         {u"rsquo", u'\''},
                                                                         {u"lsquo", u'\''},
                                                                         {u"ldquo", u'"'},
                                                                         {u"rdquo", u'"'}}};
    for (const auto &[name, unit] : named) {
        if (body == name)
            return {unit, end + 1};
    }
    return {};
}

/// Writes folded units to a buffer and keeps white space squeezed.
class FoldedWriter {
public:
    explicit FoldedWriter(char16_t *out)
        : m_begin(out)
        , m_end(out)
    {
    }

    void put(char16_t unit)
    {
        if (unit == u' ' && last() == u' ')
            return;
        *m_end++ = unit;
    }
    /// What was written last; a space when nothing was, since none may come first.
    [[nodiscard]] char16_t last() const { return m_end == m_begin ? u' ' : m_end[-1]; }
    void append(const char16_t *units, qsizetype count) { m_end = std::copy_n(units, count, m_end); }
    void putWide(char16_t unit)
    {
        if (unit == u'\u2026') {
            put(u'.');
            put(u'.');
            put(u'.');
        } else if (const char16_t mark = plainMark(unit)) {
            put(mark);
        } else if (QChar::isSpace(unit)) {
            put(u' ');
        } else if (!isBlank(QChar(unit)) && !(unit >= 0x202A && unit <= 0x202E) &&
                   !(unit >= 0x2066 && unit <= 0x2069)) {
            // A case folding that needs two units (ß) keeps its one: both copies of a line do.
            put(QChar(unit).toCaseFolded().unicode());
        }
    }
    [[nodiscard]] qsizetype finish()
    {
        if (m_end != m_begin && m_end[-1] == u' ')
            --m_end;
        return m_end - m_begin;
    }

private:
    char16_t *m_begin;
    char16_t *m_end;
};

/// Eight units folded, and an answer for those that are as they have to be. The others, rare letters and marks, want
/// more than these sums.
struct FoldedEight {
    EightUnits units;
    EightUnits done;
};

EightUnits withoutCase(EightUnits units, EightUnits upper)
{
    return units + (upper & (u'a' - u'A'));
}

/// Entities, grave accents and control characters want more.
EightUnits isPlainAscii(EightUnits units)
{
    return units.in(u' ', u'%') | units.in(u'\'', u'_') | units.in(u'a', u'~');
}

FoldedEight foldedAscii(EightUnits units)
{
    return {withoutCase(units, units.in(u'A', u'Z')), isPlainAscii(units)};
}

/// Curly marks, dashes, and letters of Latin-1, Cyrillic and Arabic beside ASCII.
FoldedEight foldedCommon(EightUnits units)
{
    const EightUnits letter =
        units.in(u'\u00C0', u'\u00FF') | units.in(u'\u0410', u'\u044F') | units.in(u'\u0620', u'\u064A');
    const EightUnits upper = units.in(u'A', u'Z') | units.in(u'\u00C0', u'\u00D6') | units.in(u'\u00D8', u'\u00DE') |
                             units.in(u'\u0410', u'\u042F');
    const EightUnits single = units.in(u'\u2018', u'\u201B');
    const EightUnits twofold = units.in(u'\u201C', u'\u201F');
    const EightUnits dash = units.in(u'\u2010', u'\u2015');
    return {withoutCase(units, upper).replaced(single, u'\'').replaced(twofold, u'"').replaced(dash, u'-'),
            isPlainAscii(units) | letter | single | twofold | dash};
}

/// Up to 64 units folded, but for those that want more.
struct FoldedBlock {
    std::array<char16_t, unitsInMask> units;
    UnitMask done = 0;
    UnitMask spaces = 0;
};

FoldedBlock foldedBlock(const UnitBlock &block)
{
    FoldedBlock folded;
    block.forEachEight([&folded](EightUnits units, qsizetype place) {
        const bool ascii = units.in(128, 0xFFFF).bits() == 0;
        const FoldedEight eight = ascii ? foldedAscii(units) : foldedCommon(units);
        eight.units.store(folded.units.data() + place);
        folded.done |= maskOf(eight.done, place);
        folded.spaces |= maskOf(units.is(u' '), place);
    });
    return folded;
}

/// Folds one unit, or the entity that begins with it; returns how many units were read.
qsizetype foldUnit(QStringView text, FoldedWriter &writer)
{
    const char16_t unit = text.front().unicode();
    if (unit == u'&') {
        const Entity entity = entityAt(text);
        if (entity.length > 0) {
            entity.unit < 128 ? writer.put(asciiFold[entity.unit]) : writer.putWide(entity.unit);
            return entity.length;
        }
    }
    unit < 128 ? writer.put(asciiFold[unit]) : writer.putWide(unit);
    return 1;
}

/// Folds the units from `at` on, 64 at most; returns how far was read: beyond them where an entity goes on there.
qsizetype foldBlock(QStringView text, qsizetype at, FoldedWriter &writer)
{
    const qsizetype count = std::min(unitsInMask, text.size() - at);
    const FoldedBlock folded = foldedBlock(UnitBlock(text.utf16() + at, count));
    // Where two spaces meet, the writer leaves out the second.
    const UnitMask meeting = folded.spaces & (folded.spaces << 1 | UnitMask(writer.last() == u' '));
    UnitMask odd = (~folded.done | meeting) & unitsBetween(0, count);
    qsizetype read = 0;
    while (odd != 0) {
        const qsizetype next = std::countr_zero(odd);
        writer.append(folded.units.data() + read, next - read);
        read = next + foldUnit(text.sliced(at + next), writer);
        if (read >= count)
            return at + read;
        odd |= folded.spaces & UnitMask(1) << read; // what was written may have ended in a space
        odd &= unitsBetween(read, count);
    }
    writer.append(folded.units.data() + read, count - read);
    return at + count;
}

qsizetype fold(QStringView text, char16_t *out)
{
    FoldedWriter writer(out);
    qsizetype at = 0;
    while (at < text.size())
        at = foldBlock(text, at, writer);
    return writer.finish();
}

/// What has to be known before the fold.
struct FoldNeeds {
    bool composition = false;
    qsizetype ellipses = 0;
};

/// Units that only NFKC brings to one form: combining marks, ligatures, full-width and super- or subscript forms.
EightUnits needsComposition(EightUnits units)
{
    return units.in(0x0300, 0x036F) | units.in(0xFB00, 0xFB4F) | units.in(0xFF01, 0xFFEE) | units.in(0x2070, 0x209F);
}

FoldNeeds needsOf(QStringView text)
{
    constexpr char16_t firstNeedy = 0x0300;
    FoldNeeds needs;
    for (qsizetype at = 0; at < text.size(); at += unitsInMask) {
        const UnitBlock block(text.utf16() + at, std::min(unitsInMask, text.size() - at));
        block.forEachEight([&needs](EightUnits units, qsizetype) {
            if (units.in(firstNeedy, 0xFFFF).bits() == 0)
                return;
            needs.composition = needs.composition || needsComposition(units).bits() != 0;
            needs.ellipses += std::popcount(units.is(u'\u2026').bits());
        });
    }
    return needs;
}

} // namespace

void appendFolded(QStringView text, QString &out)
{
    QString composed;
    const FoldNeeds needs = needsOf(text);
    if (needs.composition) {
        composed = text.toString().normalized(QString::NormalizationForm_KC);
        text = composed;
    }
    constexpr qsizetype widest = 3; // an ellipsis
    const qsizetype before = out.size();
    out.resize(before + text.size() + needs.ellipses * (widest - 1));
    const qsizetype written = fold(text, reinterpret_cast<char16_t *>(out.data()) + before);
    out.resize(before + written);
}

QString folded(QStringView text)
{
    QString out;
    appendFolded(text, out);
    return out;
}

} // namespace bluepencil
