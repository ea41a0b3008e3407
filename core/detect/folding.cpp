// SPDX-License-Identifier: Apache-2.0
#include "detect/folding.h"

#include "text/charclass.h"

#include <algorithm>
#include <array>

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

/// 1 or 0, by one comparison: loops that join several need no jump.
constexpr unsigned isIn(char16_t unit, char16_t first, char16_t last)
{
    return static_cast<char16_t>(unit - first) <= last - first ? 1U : 0U;
}

/// Units that only NFKC brings to one form: combining marks, ligatures, full-width and super- or subscript forms.
bool needsComposition(char16_t unit)
{
    return (isIn(unit, 0x0300, 0x036F) | isIn(unit, 0xFB00, 0xFB4F) | isIn(unit, 0xFF01, 0xFFEE) |
            isIn(unit, 0x2070, 0x209F)) != 0;
}

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
    /// Where a block may be written; advance() takes it over.
    [[nodiscard]] char16_t *end() const { return m_end; }
    void advance(qsizetype units) { m_end += units; }
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

/// The case of ASCII aside, nothing has to be done for these units. Entities and grave accents want more.
bool isPlainAscii(char16_t unit)
{
    return isIn(unit, u' ', u'~') & (unit != u'&') & (unit != u'`');
}

char16_t withoutCase(char16_t unit, bool upper)
{
    return static_cast<char16_t>(unit + (upper ? u'a' - u'A' : 0));
}

/// Whether two spaces meet, which have to be squeezed.
bool spacesMeet(QStringView text, char16_t before)
{
    const char16_t *const units = text.utf16();
    char16_t meet = before == u' ' && units[0] == u' ';
    for (qsizetype i = 1; i < text.size(); ++i)
        meet |= static_cast<char16_t>((units[i] == u' ') & (units[i - 1] == u' '));
    return meet != 0;
}

/// Writes ASCII folded; false, with nothing of use written, for text in which more has to be done. These loops have no
/// jump, so that the compiler does eight units at a time.
bool foldAscii(QStringView text, char16_t *__restrict out)
{
    const char16_t *const units = text.utf16();
    char16_t odd = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        out[i] = withoutCase(units[i], isIn(units[i], u'A', u'Z'));
        odd |= static_cast<char16_t>(!isPlainAscii(units[i]));
    }
    return odd == 0;
}

/// The same for text with curly marks, dashes, and letters of Latin-1, Cyrillic and Arabic.
bool foldCommon(QStringView text, char16_t *__restrict out)
{
    const char16_t *const units = text.utf16();
    char16_t odd = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = units[i];
        const bool letter = (isIn(unit, u'\u00C0', u'\u00FF') | isIn(unit, u'\u0410', u'\u044F') |
                             isIn(unit, u'\u0620', u'\u064A')) != 0;
        const bool upper = (isIn(unit, u'A', u'Z') | isIn(unit, u'\u00C0', u'\u00D6') |
                            isIn(unit, u'\u00D8', u'\u00DE') | isIn(unit, u'\u0410', u'\u042F')) != 0;
        const bool single = isIn(unit, u'\u2018', u'\u201B') != 0;
        const bool twofold = isIn(unit, u'\u201C', u'\u201F') != 0;
        const bool dash = isIn(unit, u'\u2010', u'\u2015') != 0;
        char16_t folded = withoutCase(unit, upper);
        folded = single ? u'\'' : folded;
        folded = twofold ? u'"' : folded;
        out[i] = dash ? u'-' : folded;
        odd |= static_cast<char16_t>(!(isPlainAscii(unit) | letter | single | twofold | dash));
    }
    return odd == 0;
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

/// Folds the units from `at` to `end`, unit by unit only where a mark or letter is rare. Returns how far was read:
/// beyond the end where an entity goes on there.
qsizetype foldPart(QStringView text, qsizetype at, qsizetype end, FoldedWriter &writer)
{
    constexpr qsizetype smallest = 16; // units; what is shorter is not worth another try
    if (at >= end)
        return at;
    const QStringView part = text.sliced(at, end - at);
    if (!spacesMeet(part, writer.last()) && (foldAscii(part, writer.end()) || foldCommon(part, writer.end()))) {
        writer.advance(part.size());
        return end;
    }
    while (part.size() > smallest && at < end)
        at = foldPart(text, at, std::min(at + smallest, end), writer);
    while (at < end)
        at += foldUnit(text.sliced(at), writer);
    return at;
}

qsizetype fold(QStringView text, char16_t *out)
{
    constexpr qsizetype part = 64; // units
    FoldedWriter writer(out);
    qsizetype at = 0;
    while (at < text.size())
        at = foldPart(text, at, std::min(at + part, text.size()), writer);
    return writer.finish();
}

/// What has to be known before the fold.
struct FoldNeeds {
    bool composition = false;
    qsizetype ellipses = 0;
};

FoldNeeds needsOf(QStringView text)
{
    constexpr char16_t firstNeedy = 0x0300;
    const char16_t *const units = text.utf16();
    char16_t all = 0; // loops without a jump, which take eight units at a time
    for (qsizetype i = 0; i < text.size(); ++i)
        all |= units[i];
    FoldNeeds needs;
    if (all < firstNeedy)
        return needs;
    unsigned needy = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        needy |= needsComposition(units[i]);
        needs.ellipses += units[i] == u'\u2026';
    }
    needs.composition = needy != 0;
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
