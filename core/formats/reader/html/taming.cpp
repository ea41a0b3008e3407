// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/taming.h"

#include "formats/reader/html/tree.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bluepencil::html {

namespace {

constexpr auto none = std::string_view::npos;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// The name of an element in lower case, packed into a number; longer names count by their first eight letters.
using PackedName = quint64;

constexpr PackedName packed(std::string_view name)
{
    PackedName value = 0;
    for (size_t at = 0; at < name.size() && at < sizeof(value); ++at) {
        const char c = name[at] >= 'A' && name[at] <= 'Z' ? static_cast<char>(name[at] + ('a' - 'A')) : name[at];
        value = (value << 8) | static_cast<uchar>(c);
    }
    return value;
}

template <size_t size>
bool isOneOf(PackedName name, const std::array<PackedName, size> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array voidElements = {
    packed("br"),   packed("img"),  packed("hr"),  packed("input"), packed("meta"),  packed("link"),  packed("source"),
    packed("area"), packed("base"), packed("col"), packed("embed"), packed("param"), packed("track"), packed("wbr")};

/// Elements that end where the next of their kind begins; they often have no end tag, and never nest by themselves.
constexpr std::array selfEnding = {packed("p"),  packed("li"), packed("td"),     packed("th"),    packed("tr"),
                                   packed("dt"), packed("dd"), packed("option"), packed("thead"), packed("tbody")};

/// An element whose content is left out, or copied as it is.
struct RawElement {
    std::string_view name;
    bool endsThePage; ///< without an end tag all that follows belongs to it
    std::string_view keptIfTagHolds = {};
    bool isMissing = false; ///< no end tag from here on: looked for once, not again
};

/// An attribute that is kept.
struct Found {
    Attribute name;
    std::string_view value;
    char quote;
};

bool isControl(char c)
{
    return static_cast<uchar>(c) < 0x20 && !isSpace(c);
}

class Tamer {
public:
    explicit Tamer(std::string_view page)
        : m_page(page)
        , m_hasControls(std::count_if(page.begin(), page.end(), isControl) > 0) // to the end, many at a time
    {
        m_out.reserve(static_cast<qsizetype>(page.size()));
    }

    QByteArray result()
    {
        while (m_at < m_page.size()) {
            const size_t tag = std::min(m_page.find('<', m_at), m_page.size());
            copy(m_at, tag);
            m_at = tag;
            if (m_at < m_page.size())
                markup();
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] char at(size_t place) const { return place < m_page.size() ? m_page[place] : '\0'; }

    void copy(size_t start, size_t end)
    {
        const qsizetype from = m_out.size();
        m_out.append(m_page.data() + start, static_cast<qsizetype>(end - start));
        // libxml2 stops at a NUL and takes other control characters for a wrong encoding.
        if (m_hasControls)
            std::replace_if(m_out.begin() + from, m_out.end(), isControl, ' ');
    }

    void markup()
    {
        const char next = at(m_at + 1);
        if (m_page.compare(m_at, 4, "<!--") == 0)
            skipComment();
        else if (next == '!' || next == '?')
            skipBehind(m_page.find('>', m_at));
        else if (next == '/')
            endTag();
        else if (isLetter(next))
            startTag();
        else {
            m_out += "&lt;"; // libxml2 would take some of these for the start of a tag
            ++m_at;
        }
    }

    void skipComment()
    {
        size_t end = m_commentsEnd ? none : m_page.find("-->", m_at + 2);
        m_commentsEnd |= end == none;
        if (end == none)
            skipBehind(m_page.find('>', m_at));
        else
            skipBehind(end + 2);
    }

    void skipBehind(size_t place) { m_at = place == none ? m_page.size() : place + 1; }

    [[nodiscard]] size_t endOfName(size_t from) const
    {
        while (from < m_page.size() && !isSpace(m_page[from]) && m_page[from] != '>' && m_page[from] != '/' &&
               m_page[from] != '<')
            ++from;
        return from;
    }

    void endTag()
    {
        const std::string_view name = m_page.substr(m_at + 2, endOfName(m_at + 2) - m_at - 2);
        skipBehind(m_page.find('>', m_at));
        const auto open = m_open.find(packed(name));
        if (name.empty() || open == m_open.end() || open->second == 0)
            return;
        --open->second;
        if (!isOneOf(open->first, selfEnding))
            --m_depth;
        m_out += "</";
        m_out.append(name.data(), static_cast<qsizetype>(name.size()));
        m_out += '>';
    }

    void startTag()
    {
        const size_t start = m_at;
        const size_t nameEnd = endOfName(start + 1);
        const std::string_view name = m_page.substr(start + 1, nameEnd - start - 1);
        const size_t end = scanAttributes(nameEnd);
        m_at = end;
        for (RawElement &raw : m_raw) {
            if (isNamed(name, raw.name))
                return rawElement(raw, start, end);
        }
        const PackedName key = packed(name);
        if (!isOneOf(key, voidElements)) {
            const bool nests = !isOneOf(key, selfEnding);
            if (nests && m_depth >= deepest)
                return;
            m_depth += nests ? 1 : 0;
            ++m_open[key];
        }
        writeTag(name);
    }

    void writeTag(std::string_view name)
    {
        m_out += '<';
        append(name);
        for (const Found &found : m_found) {
            m_out += ' ';
            append(nameOf(found.name));
            m_out += '=';
            m_out += found.quote;
            append(found.value);
            m_out += found.quote;
        }
        m_out += '>';
    }

    void append(std::string_view bytes) { m_out.append(bytes.data(), static_cast<qsizetype>(bytes.size())); }

    static bool isNamed(std::string_view name, std::string_view lowerName)
    {
        return name.size() == lowerName.size() &&
               std::equal(name.begin(), name.end(), lowerName.begin(), [](char a, char b) { return lower(a) == b; });
    }

    /// Behind the `>` that ends a tag; collects the attributes that are kept, the first of each name.
    size_t scanAttributes(size_t from)
    {
        m_found.clear();
        size_t place = from;
        while (place < m_page.size()) {
            while (isSpace(at(place)) || at(place) == '/')
                ++place;
            if (at(place) == '>')
                return place + 1;
            place = scanAttribute(place);
        }
        return m_page.size();
    }

    /// One attribute as browsers take it apart: `>` may stand in a quoted value, a name may hold any sign.
    size_t scanAttribute(size_t start)
    {
        size_t place = start + 1;
        while (place < m_page.size() && !isSpace(m_page[place]) && !std::strchr("/>=", m_page[place]))
            ++place;
        const std::string_view name = m_page.substr(start, place - start);
        while (isSpace(at(place)))
            ++place;
        if (at(place) != '=') {
            keep(name, {}, '"');
            return place;
        }
        ++place;
        while (isSpace(at(place)))
            ++place;
        const char quote = at(place);
        if (quote == '"' || quote == '\'')
            return scanQuoted(name, place + 1, quote);
        const size_t value = place;
        while (place < m_page.size() && !isSpace(m_page[place]) && m_page[place] != '>')
            ++place;
        keep(name, m_page.substr(value, place - value), '"');
        return place;
    }

    size_t scanQuoted(std::string_view name, size_t value, char quote)
    {
        bool &isMissing = quote == '"' ? m_noMoreDouble : m_noMoreSingle;
        const size_t close = isMissing ? none : m_page.find(quote, value);
        isMissing |= close == none;
        // A mark that is never closed: the tag ends where the eye would say.
        if (close == none)
            return std::min(m_page.find('>', value), m_page.size());
        keep(name, m_page.substr(value, close - value), quote);
        return close + 1;
    }

    void keep(std::string_view name, std::string_view value, char quote)
    {
        std::array<char, 16> lowered;
        if (name.size() > lowered.size() || value.size() > longestAttribute)
            return;
        std::transform(name.begin(), name.end(), lowered.begin(), lower);
        const auto attribute = attributeNamed({lowered.data(), name.size()});
        const bool isNew =
            std::none_of(m_found.begin(), m_found.end(), [&](const Found &found) { return found.name == attribute; });
        if (attribute && isNew && value.find(quote) == none)
            m_found.push_back(Found{*attribute, value, quote});
    }

    void rawElement(RawElement &raw, size_t start, size_t tagEnd)
    {
        const size_t end = raw.isMissing ? none : endTagOf(raw.name, tagEnd);
        raw.isMissing |= end == none;
        if (end == none) {
            if (raw.endsThePage)
                m_at = m_page.size();
            return;
        }
        const std::string_view tag = m_page.substr(start, tagEnd - start);
        if (!raw.keptIfTagHolds.empty() && tag.find(raw.keptIfTagHolds) != none) {
            m_out += "<script type=\"application/ld+json\">";
            copy(tagEnd, end);
            m_out += "</script>";
        }
        skipBehind(m_page.find('>', end));
    }

    [[nodiscard]] size_t endTagOf(std::string_view name, size_t from) const
    {
        for (size_t place = m_page.find("</", from); place != none; place = m_page.find("</", place + 2)) {
            const std::string_view there = m_page.substr(place + 2, name.size());
            if (isNamed(there, name) && !isLetter(at(place + 2 + name.size())))
                return place;
        }
        return none;
    }

    std::string_view m_page;
    bool m_hasControls; ///< few pages do
    size_t m_at = 0;
    QByteArray m_out;
    std::unordered_map<PackedName, int> m_open;
    int m_depth = 0;
    std::vector<Found> m_found;  ///< in the tag that was scanned last
    bool m_noMoreDouble = false; ///< no such quotation mark from here on: looked for once, not again
    bool m_noMoreSingle = false;
    bool m_commentsEnd = false; ///< no comment ends from here on
    std::array<RawElement, 7> m_raw = {{
        {"script", true, "ld+json"},
        {"style", true},
        {"svg", false},
        {"noscript", false},
        {"textarea", false},
        {"iframe", false},
        {"math", false},
    }};
};

} // namespace

QByteArray tamed(const QByteArray &utf8)
{
    return Tamer({utf8.constData(), static_cast<size_t>(utf8.size())}).result();
}

} // namespace bluepencil::html
