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

/// Units that only NFKC brings to one form: combining marks, ligatures, full-width and super- or subscript forms.
bool needsComposition(char16_t unit)
{
    return (unit >= 0x0300 && unit <= 0x036F) || (unit >= 0xFB00 && unit <= 0xFB4F) ||
           (unit >= 0xFF01 && unit <= 0xFFEE) || (unit >= 0x2070 && unit <= 0x209F);
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
        if (unit == u' ' && (m_end == m_begin || m_end[-1] == u' '))
            return;
        *m_end++ = unit;
    }
    /// For any unit but a space.
    void putAlone(char16_t unit) { *m_end++ = unit; }
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

/// Units that fold to one unit whatever stands beside them.
constexpr std::array<bool, 128> foldsAlone = [] {
    std::array<bool, 128> alone{};
    for (char16_t unit = 0; unit < 128; ++unit)
        alone[unit] = asciiFold[unit] != u' ' && unit != u'&';
    return alone;
}();

qsizetype fold(QStringView text, char16_t *out)
{
    FoldedWriter writer(out);
    const char16_t *unit = text.utf16();
    const char16_t *const end = unit + text.size();
    while (unit != end) {
        if (*unit < 128 && foldsAlone[*unit]) {
            writer.putAlone(asciiFold[*unit++]);
            continue;
        }
        if (*unit == u'&') {
            const Entity entity = entityAt(QStringView(unit, end));
            if (entity.length > 0) {
                entity.unit < 128 ? writer.put(asciiFold[entity.unit]) : writer.putWide(entity.unit);
                unit += entity.length;
                continue;
            }
        }
        *unit < 128 ? writer.put(asciiFold[*unit]) : writer.putWide(*unit);
        ++unit;
    }
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
    char16_t all = 0; // a loop without a jump, which takes eight units at a time
    for (qsizetype i = 0; i < text.size(); ++i)
        all |= units[i];
    FoldNeeds needs;
    if (all < firstNeedy)
        return needs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (units[i] < firstNeedy)
            continue;
        needs.composition = needs.composition || needsComposition(units[i]);
        needs.ellipses += units[i] == u'\u2026';
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
