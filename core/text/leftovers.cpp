// SPDX-License-Identifier: Apache-2.0
#include "text/leftovers.h"

#include "text/charclass.h"
#include "text/damagedlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string_view>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Leftovers)
};

struct EntityRow {
    std::string_view name;
    char16_t unit;
};

// Sorted by name, for looking up.
constexpr std::array entities = {
    EntityRow{"AElig", 0x00C6},  EntityRow{"Aacute", 0x00C1}, EntityRow{"Acirc", 0x00C2},  EntityRow{"Agrave", 0x00C0},
    EntityRow{"Aring", 0x00C5},  EntityRow{"Atilde", 0x00C3}, EntityRow{"Auml", 0x00C4},   EntityRow{"Ccedil", 0x00C7},
    EntityRow{"Dagger", 0x2021}, EntityRow{"ETH", 0x00D0},    EntityRow{"Eacute", 0x00C9}, EntityRow{"Ecirc", 0x00CA},
    EntityRow{"Egrave", 0x00C8}, EntityRow{"Euml", 0x00CB},   EntityRow{"Iacute", 0x00CD}, EntityRow{"Icirc", 0x00CE},
    EntityRow{"Igrave", 0x00CC}, EntityRow{"Iuml", 0x00CF},   EntityRow{"Ntilde", 0x00D1}, EntityRow{"OElig", 0x0152},
    EntityRow{"Oacute", 0x00D3}, EntityRow{"Ocirc", 0x00D4},  EntityRow{"Ograve", 0x00D2}, EntityRow{"Oslash", 0x00D8},
    EntityRow{"Otilde", 0x00D5}, EntityRow{"Ouml", 0x00D6},   EntityRow{"Prime", 0x2033},  EntityRow{"Scaron", 0x0160},
    EntityRow{"THORN", 0x00DE},  EntityRow{"Uacute", 0x00DA}, EntityRow{"Ucirc", 0x00DB},  EntityRow{"Ugrave", 0x00D9},
    EntityRow{"Uuml", 0x00DC},   EntityRow{"Yacute", 0x00DD}, EntityRow{"Yuml", 0x0178},   EntityRow{"aacute", 0x00E1},
    EntityRow{"acirc", 0x00E2},  EntityRow{"acute", 0x00B4},  EntityRow{"aelig", 0x00E6},  EntityRow{"agrave", 0x00E0},
    EntityRow{"amp", 0x0026},    EntityRow{"apos", 0x0027},   EntityRow{"aring", 0x00E5},  EntityRow{"atilde", 0x00E3},
    EntityRow{"auml", 0x00E4},   EntityRow{"bdquo", 0x201E},  EntityRow{"bull", 0x2022},   EntityRow{"ccedil", 0x00E7},
    EntityRow{"cedil", 0x00B8},  EntityRow{"cent", 0x00A2},   EntityRow{"circ", 0x02C6},   EntityRow{"copy", 0x00A9},
    EntityRow{"dagger", 0x2020}, EntityRow{"darr", 0x2193},   EntityRow{"deg", 0x00B0},    EntityRow{"divide", 0x00F7},
    EntityRow{"eacute", 0x00E9}, EntityRow{"ecirc", 0x00EA},  EntityRow{"egrave", 0x00E8}, EntityRow{"emsp", 0x2003},
    EntityRow{"ensp", 0x2002},   EntityRow{"eth", 0x00F0},    EntityRow{"euml", 0x00EB},   EntityRow{"euro", 0x20AC},
    EntityRow{"fnof", 0x0192},   EntityRow{"frac12", 0x00BD}, EntityRow{"frac14", 0x00BC}, EntityRow{"frac34", 0x00BE},
    EntityRow{"gt", 0x003E},     EntityRow{"hellip", 0x2026}, EntityRow{"iacute", 0x00ED}, EntityRow{"icirc", 0x00EE},
    EntityRow{"iexcl", 0x00A1},  EntityRow{"igrave", 0x00EC}, EntityRow{"iquest", 0x00BF}, EntityRow{"iuml", 0x00EF},
    EntityRow{"laquo", 0x00AB},  EntityRow{"larr", 0x2190},   EntityRow{"ldquo", 0x201C},  EntityRow{"lsaquo", 0x2039},
    EntityRow{"lsquo", 0x2018},  EntityRow{"lt", 0x003C},     EntityRow{"mdash", 0x2014},  EntityRow{"micro", 0x00B5},
    EntityRow{"middot", 0x00B7}, EntityRow{"minus", 0x2212},  EntityRow{"nbsp", 0x00A0},   EntityRow{"ndash", 0x2013},
    EntityRow{"ntilde", 0x00F1}, EntityRow{"oacute", 0x00F3}, EntityRow{"ocirc", 0x00F4},  EntityRow{"oelig", 0x0153},
    EntityRow{"ograve", 0x00F2}, EntityRow{"ordf", 0x00AA},   EntityRow{"ordm", 0x00BA},   EntityRow{"oslash", 0x00F8},
    EntityRow{"otilde", 0x00F5}, EntityRow{"ouml", 0x00F6},   EntityRow{"para", 0x00B6},   EntityRow{"permil", 0x2030},
    EntityRow{"plusmn", 0x00B1}, EntityRow{"pound", 0x00A3},  EntityRow{"prime", 0x2032},  EntityRow{"quot", 0x0022},
    EntityRow{"raquo", 0x00BB},  EntityRow{"rarr", 0x2192},   EntityRow{"rdquo", 0x201D},  EntityRow{"reg", 0x00AE},
    EntityRow{"rsaquo", 0x203A}, EntityRow{"rsquo", 0x2019},  EntityRow{"sbquo", 0x201A},  EntityRow{"scaron", 0x0161},
    EntityRow{"sect", 0x00A7},   EntityRow{"shy", 0x00AD},    EntityRow{"sup1", 0x00B9},   EntityRow{"sup2", 0x00B2},
    EntityRow{"sup3", 0x00B3},   EntityRow{"szlig", 0x00DF},  EntityRow{"thinsp", 0x2009}, EntityRow{"thorn", 0x00FE},
    EntityRow{"tilde", 0x02DC},  EntityRow{"times", 0x00D7},  EntityRow{"trade", 0x2122},  EntityRow{"uacute", 0x00FA},
    EntityRow{"uarr", 0x2191},   EntityRow{"ucirc", 0x00FB},  EntityRow{"ugrave", 0x00F9}, EntityRow{"uml", 0x00A8},
    EntityRow{"uuml", 0x00FC},   EntityRow{"yacute", 0x00FD}, EntityRow{"yen", 0x00A5},    EntityRow{"yuml", 0x00FF},
    EntityRow{"zwj", 0x200D},    EntityRow{"zwnj", 0x200C},
};

static_assert(std::is_sorted(entities.begin(), entities.end(),
                             [](const EntityRow &a, const EntityRow &b) { return a.name < b.name; }));

constexpr qsizetype longestEntity = 12;
constexpr qsizetype longestTag = 300;
constexpr std::array lineTags = {"p"_L1,      "br"_L1,         "div"_L1,     "li"_L1,     "ul"_L1,
                                 "ol"_L1,     "hr"_L1,         "h1"_L1,      "h2"_L1,     "h3"_L1,
                                 "h4"_L1,     "blockquote"_L1, "tr"_L1,      "td"_L1,     "table"_L1,
                                 "figure"_L1, "figcaption"_L1, "section"_L1, "article"_L1};
constexpr std::array wordTags = {"b"_L1,   "i"_L1,   "em"_L1,    "strong"_L1, "a"_L1,    "span"_L1, "u"_L1,
                                 "sup"_L1, "sub"_L1, "small"_L1, "font"_L1,   "cite"_L1, "q"_L1,    "mark"_L1};
/// Who writes these words writes about HTML.
constexpr std::array craftWords = {"html"_L1,     "tag"_L1,     "tags"_L1,     "entity"_L1,   "entities"_L1,
                                   "xml"_L1,      "css"_L1,     "markup"_L1,   "element"_L1,  "elements"_L1,
                                   "balise"_L1,   "balises"_L1, "etiqueta"_L1, "escape"_L1,   "escaped"_L1,
                                   "escaping"_L1, "code"_L1,    "syntax"_L1,   "attribute"_L1};

template <typename Words>
bool holds(const Words &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(),
                       [word](QLatin1StringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

std::optional<QString> named(QStringView name)
{
    const std::string key = name.toLatin1().toStdString();
    const auto *row = std::lower_bound(entities.begin(), entities.end(), key,
                                       [](const EntityRow &r, const std::string &n) { return r.name < n; });
    if (row == entities.end() || row->name != key)
        return std::nullopt;
    return QString(QChar(row->unit));
}

std::optional<QString> numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = (isHex ? digits.sliced(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code < 0x20 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code) ||
        (code >= 0x7F && code < 0xA0))
        return std::nullopt;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

/// What the entity that starts at the ampersand stands for, and where it ends.
std::optional<Repair> entityAt(QStringView text, qsizetype at)
{
    const qsizetype length = text.sliced(at, std::min(text.size() - at, longestEntity)).indexOf(u';');
    if (length < 2)
        return std::nullopt;
    const QStringView name = text.sliced(at + 1, length - 1);
    const auto unit = name.startsWith(u'#') ? numbered(name.sliced(1)) : named(name);
    if (!unit)
        return std::nullopt;
    return Repair{Span(at, at + length + 1), *unit};
}

/// The same, where what comes out is the beginning of an entity again: "&amp;nbsp;".
std::optional<Repair> wholeEntityAt(QStringView text, qsizetype at)
{
    constexpr int mostTimes = 4;
    auto found = entityAt(text, at);
    for (int time = 1; found && found->text == "&"_L1 && time < mostTimes; ++time) {
        const qsizetype end = found->span.end();
        const QString again = u'&' + text.sliced(end, std::min(text.size() - end, longestEntity)).toString();
        const auto inner = entityAt(again, 0);
        if (!inner)
            break;
        found = Repair{Span(at, end + inner->span.length() - 1), inner->text};
    }
    return found;
}

struct TagPlace {
    Span span;
    QStringView name;
    bool closes = false;
};

std::optional<TagPlace> tagAt(QStringView line, qsizetype at)
{
    const qsizetype length = line.sliced(at, std::min(line.size() - at, longestTag)).indexOf(u'>');
    if (length < 2)
        return std::nullopt;
    QStringView inner = line.sliced(at + 1, length - 1);
    const bool closes = inner.startsWith(u'/');
    if (closes)
        inner = inner.sliced(1);
    qsizetype end = 0;
    while (end < inner.size() && inner[end].isLetterOrNumber())
        ++end;
    const QStringView name = inner.first(end);
    const bool isWhole = end == inner.size() || inner[end].isSpace() || inner[end] == u'/';
    if (name.isEmpty() || !isWhole || !(holds(lineTags, name) || holds(wordTags, name)))
        return std::nullopt;
    return TagPlace{Span(at, at + length + 1), name, closes};
}

using TakeRepair = std::function<void(const Repair &repair)>;

/// One line, of which the places are those of the whole text.
class LineSearch {
public:
    LineSearch(QStringView line, qsizetype start, const TakeRepair &take)
        : m_line(line)
        , m_start(start)
        , m_take(take)
    {
    }

    void run()
    {
        if (speaksOfCraft())
            return;
        findFirstTags();
        for (qsizetype at = 0; at < m_line.size();) {
            if (const auto tag = m_line[at] == u'<' ? tagAt(m_line, at) : std::nullopt; tag && isTaken(*tag)) {
                tell({tag->span, between(*tag)});
                at = tag->span.end();
            } else if (const auto entity = m_line[at] == u'&' ? wholeEntityAt(m_line, at) : std::nullopt) {
                tell(*entity);
                at = entity->span.end();
            } else {
                ++at;
            }
        }
    }

private:
    static constexpr qsizetype mostAsked = 40; ///< tags; a line with more is markup

    [[nodiscard]] bool speaksOfCraft() const
    {
        for (qsizetype at = 0; at < m_line.size();) {
            qsizetype end = at;
            while (end < m_line.size() && m_line[end].isLetter())
                ++end;
            const bool isInMarkup = at > 0 && QStringView(u"<&/;").contains(m_line[at - 1]);
            if (end > at && !isInMarkup && holds(craftWords, m_line.sliced(at, end - at)))
                return true;
            at = std::max(end, at + 1);
        }
        return false;
    }

    void findFirstTags()
    {
        for (qsizetype at = m_line.indexOf(u'<'); at >= 0 && m_firstTags.size() <= mostAsked;
             at = m_line.indexOf(u'<', at + 1)) {
            if (const auto tag = tagAt(m_line, at))
                m_firstTags.append(*tag);
        }
    }

    [[nodiscard]] bool isTaken(const TagPlace &tag) const
    {
        const bool isAtEdge = withoutOuterBlanks(m_line.first(tag.span.start())).isEmpty() ||
                              withoutOuterBlanks(m_line.sliced(tag.span.end())).isEmpty();
        if (isAtEdge || tag.name.compare("br"_L1, Qt::CaseInsensitive) == 0)
            return true;
        return m_firstTags.size() > mostAsked ||
               std::any_of(m_firstTags.begin(), m_firstTags.end(), [&tag](const TagPlace &other) {
                   return other.closes != tag.closes && other.name.compare(tag.name, Qt::CaseInsensitive) == 0;
               });
    }

    /// What parts lines parts them; at an edge of the line it does already.
    [[nodiscard]] QString between(const TagPlace &tag) const
    {
        const bool isInside = !withoutOuterBlanks(m_line.first(tag.span.start())).isEmpty() &&
                              !withoutOuterBlanks(m_line.sliced(tag.span.end())).isEmpty();
        const QStringView before = m_line.first(tag.span.start());
        return isInside && holds(lineTags, tag.name) && !before.endsWith(u'>') ? u"\n"_s : QString();
    }

    void tell(const Repair &repair) const
    {
        m_take({Span(m_start + repair.span.start(), m_start + repair.span.end()), repair.text});
    }

    QStringView m_line;
    qsizetype m_start;
    const TakeRepair &m_take;
    QList<TagPlace> m_firstTags; ///< one more than are asked says that there are many
};

bool mayHoldLeftovers(QStringView line)
{
    return line.contains(u'&') || line.contains(u'<');
}

/// Tells them one by one: a hostile text holds millions, and together they take many times its memory.
void forEachLeftover(QStringView text, const TakeRepair &take)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const QStringView line = text.sliced(start, end - start);
        if (mayHoldLeftovers(line))
            LineSearch(line, start, take).run();
        start = end + 1;
    }
}

} // namespace

QList<Repair> leftoversIn(QStringView text)
{
    QList<Repair> repairs;
    forEachLeftover(text, [&repairs](const Repair &repair) { repairs.append(repair); });
    return repairs;
}

QList<Warning> warningsOfLeftovers(QStringView text)
{
    DamagedLines lines(text, WarningCode::Entities);
    forEachLeftover(text, [&](const Repair &repair) {
        lines.add(repair.span,
                  Sentences::tr("“%1” is left over from a page; it stands for “%2”.")
                      .arg(text.sliced(repair.span.start(), repair.span.length()).left(longestEntity * 2).toString(),
                           repair.text.simplified()));
    });
    return lines.warnings(Sentences::tr("Many more lines hold what is left over from a page."));
}

} // namespace bluepencil
