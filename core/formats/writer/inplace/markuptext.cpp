// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/inplace/markuptext.h"

#include "formats/reader/html/parser.h"

#include <QChar>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace bluepencil::inplace {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// A tag as it stands in the markup.
struct Tag {
    QByteArray name; ///< of HTML in lower case
    qsizetype start = 0;
    qsizetype end = 0; ///< behind “>”
    bool isEnd = false;
    bool isEmpty = false; ///< “<br/>”
};

constexpr std::array voidElements = {"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                     "input", "link", "meta", "param", "source", "track", "wbr"};

bool isVoid(const QByteArray &name)
{
    return std::any_of(voidElements.begin(), voidElements.end(), [&name](const char *each) { return name == each; });
}

/// Elements whose end tag may be missing, and that one of their kind ends.
bool endsAtNext(const QByteArray &open, const QByteArray &next)
{
    if (open == "p")
        return htmlDialect().roleOf(next) == Role::Block || htmlDialect().roleOf(next) == Role::Wrapper ||
               next == "table" || next == "form" || next == "header" || next == "main" || next == "article";
    if (open == "li")
        return next == "li";
    if (open == "dt" || open == "dd")
        return next == "dt" || next == "dd";
    if (open == "td" || open == "th")
        return next == "td" || next == "th" || next == "tr";
    return open == "tr" && next == "tr";
}

/// The codes of the Windows code page 1252 above those of Latin-1's control characters.
constexpr std::array<char16_t, 32> windows1252 = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                  0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                                  0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                  0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

/// Among so many open elements the partner of an end tag is looked for.
constexpr qsizetype deepestSearch = 512;

class Reader {
public:
    Reader(const QByteArray &markup, const MarkupDialect &dialect, Charset charset, qint32 base, bool isAside,
           MarkupText &text)
        : m_markup(markup)
        , m_dialect(dialect)
        , m_charset(charset)
        , m_base(base)
        , m_asides(isAside ? 1 : 0)
        , m_text(text)
    {
    }

    void read()
    {
        qsizetype at = 0;
        while (at < m_markup.size()) {
            const qsizetype next = m_markup.indexOf('<', at);
            const qsizetype end = next < 0 ? m_markup.size() : next;
            takeText(at, end);
            at = next < 0 ? end : takeMarkup(next);
        }
        while (!m_open.isEmpty())
            close(m_markup.size(), m_markup.size());
    }

private:
    struct Open {
        QByteArray name;
        Role role = Role::Other;
        qint32 node = -1;   ///< its own
        qint32 around = -1; ///< its own, or the innermost that it stands in
    };

    /// A tag, a comment, an instruction, or a sign that is none of these; gives back where it ends.
    qsizetype takeMarkup(qsizetype at)
    {
        const QByteArrayView rest = QByteArrayView(m_markup).sliced(at);
        if (rest.startsWith("<!--"))
            return behind("-->", at + 4);
        if (rest.startsWith("<![CDATA[") && !m_dialect.isHtml) {
            const qsizetype end = behind("]]>", at);
            takeCharacters(at + 9, end - 3, false);
            return end;
        }
        if (rest.startsWith("<!") || rest.startsWith("<?"))
            return behind(">", at);
        const bool isTag = rest.size() > 1 && (rest[1] == '/' || QChar::isLetter(static_cast<uchar>(rest[1])));
        if (!isTag) {
            takeText(at, at + 1);
            return at + 1;
        }
        const Tag tag = tagAt(at);
        take(tag);
        return tag.isEnd || !m_dialect.isHtml ? tag.end : behindRawText(tag);
    }

    [[nodiscard]] qsizetype behind(const char *what, qsizetype at) const
    {
        const qsizetype found = m_markup.indexOf(what, at);
        return found < 0 ? m_markup.size() : found + static_cast<qsizetype>(qstrlen(what));
    }

    [[nodiscard]] Tag tagAt(qsizetype at) const
    {
        Tag tag;
        tag.start = at;
        tag.isEnd = m_markup[at + 1] == '/';
        qsizetype end = at + (tag.isEnd ? 2 : 1);
        const qsizetype name = end;
        while (end < m_markup.size() && !isSpace(m_markup[end]) && m_markup[end] != '>' && m_markup[end] != '/')
            ++end;
        tag.name = m_markup.sliced(name, end - name);
        if (m_dialect.isHtml)
            tag.name = tag.name.toLower();
        char mark = 0;
        for (; end < m_markup.size() && (mark != 0 || m_markup[end] != '>'); ++end) {
            const char c = m_markup[end];
            const bool opens = (c == '"' || c == '\'') &&
                               (!m_dialect.isHtml || m_markup[end - 1] == '=' || isSpace(m_markup[end - 1]));
            if (mark == 0 && opens)
                mark = c;
            else if (mark == c)
                mark = 0;
        }
        tag.isEmpty = end > at && end <= m_markup.size() && m_markup[end - 1] == '/';
        tag.end = std::min(end + 1, m_markup.size());
        return tag;
    }

    /// What stands in a script is no markup.
    [[nodiscard]] qsizetype behindRawText(const Tag &tag)
    {
        if (tag.name != "script" && tag.name != "style" && tag.name != "textarea")
            return tag.end;
        const QByteArray endTag = "</" + tag.name;
        for (qsizetype at = m_markup.indexOf("</", tag.end); at >= 0; at = m_markup.indexOf("</", at + 2)) {
            if (m_markup.sliced(at, std::min(endTag.size(), m_markup.size() - at)).toLower() == endTag)
                return at;
        }
        return m_markup.size();
    }

    void take(const Tag &tag)
    {
        if (tag.isEnd)
            return takeEnd(tag);
        if (m_dialect.isHtml) {
            while (!m_open.isEmpty() && endsAtNext(m_open.last().name, tag.name))
                close(tag.start, tag.start);
        }
        open(tag);
        const bool isWholeHtml = isVoid(tag.name) || (tag.isEmpty && tag.name == "svg");
        if (m_dialect.isHtml ? isWholeHtml : tag.isEmpty)
            close(tag.end, tag.end);
    }

    void open(const Tag &tag)
    {
        Open open{tag.name, m_skipped > 0 ? Role::Other : m_dialect.roleOf(tag.name), -1, node()};
        switch (open.role) {
        case Role::Skipped:
            ++m_skipped;
            break;
        case Role::Aside:
            ++m_asides;
            [[fallthrough]];
        case Role::Block:
        case Role::Wrapper:
        case Role::Cell:
            open.node = static_cast<qint32>(m_text.nodes.size());
            m_text.nodes.append({open.role == Role::Aside ? Role::Cell : open.role, node(), place(tag.start),
                                 place(tag.end), place(tag.end), place(tag.end), false});
            break;
        case Role::Unit:
        case Role::Break:
            if (!m_dialect.hasTextElements || (!m_open.isEmpty() && m_open.last().role == Role::Run))
                add(open.role == Role::Unit ? u' ' : u'\n', tag.start, tag.end, true);
            break;
        case Role::Holder:
            if (node() >= 0)
                m_text.nodes[node()].holdsOther = true;
            break;
        default:
            break;
        }
        if (open.node >= 0)
            open.around = open.node;
        m_open.append(open);
    }

    void takeEnd(const Tag &tag)
    {
        const auto last = m_open.rbegin() + std::min(m_open.size(), deepestSearch);
        const auto partner =
            std::find_if(m_open.rbegin(), last, [&tag](const Open &open) { return open.name == tag.name; });
        if (partner == last)
            return;
        const qsizetype left = m_open.rend() - partner;
        while (m_open.size() > left)
            close(tag.start, tag.start);
        close(tag.start, tag.end);
    }

    /// Ends the innermost element, at an end tag that reaches from one place to the other.
    void close(qsizetype from, qsizetype to)
    {
        const Open open = m_open.takeLast();
        if (open.role == Role::Skipped)
            --m_skipped;
        if (open.role == Role::Aside)
            --m_asides;
        if (open.node >= 0) {
            m_text.nodes[open.node].innerEnd = place(from);
            m_text.nodes[open.node].end = place(to);
        }
        // The properties of a paragraph are no part of what is in it.
        if (open.name == "w:pPr" && node() >= 0 && m_text.nodes[node()].role == Role::Block)
            m_text.nodes[node()].innerStart = place(to);
    }

    void takeText(qsizetype start, qsizetype end)
    {
        const bool isText = !m_dialect.hasTextElements || (!m_open.isEmpty() && m_open.last().role == Role::Text);
        if (isText)
            takeCharacters(start, end, true);
    }

    void takeCharacters(qsizetype start, qsizetype end, bool withEntities)
    {
        if (m_skipped > 0 || (m_dialect.hasTextElements && m_open.isEmpty()))
            return;
        for (qsizetype at = start; at < end;) {
            if (withEntities && m_markup[at] == '&') {
                at = takeEntity(at, end);
            } else if (m_markup[at] == '\r' && at + 1 < end && m_markup[at + 1] == '\n') {
                add(u'\n', at, at + 2, false);
                at += 2;
            } else {
                at = takeCharacter(at, end);
            }
        }
    }

    qsizetype takeCharacter(qsizetype at, qsizetype end)
    {
        const auto byte = static_cast<uchar>(m_markup[at]);
        if (byte < 0x80 || m_charset == Charset::Latin) {
            const bool isWindows = byte >= 0x80 && byte < 0xa0;
            add(isWindows ? windows1252.at(byte - 0x80U) : char16_t{byte}, at, at + 1, false);
            return at + 1;
        }
        qsizetype next = at + 1;
        while (next < end && (static_cast<uchar>(m_markup[next]) & 0xc0U) == 0x80U)
            ++next;
        addAll(QString::fromUtf8(QByteArrayView(m_markup).sliced(at, next - at)), at, next);
        return next;
    }

    qsizetype takeEntity(qsizetype at, qsizetype end)
    {
        constexpr qsizetype longest = 12;
        qsizetype stop = at + 1;
        while (stop < end && stop - at < longest &&
               (std::isalnum(static_cast<uchar>(m_markup[stop])) || m_markup[stop] == '#'))
            ++stop;
        const char32_t code = codeOf(m_markup.sliced(at + 1, stop - at - 1));
        if (code == 0) {
            add(u'&', at, at + 1, false);
            return at + 1;
        }
        if (stop < end && m_markup[stop] == ';')
            ++stop;
        addAll(QString::fromUcs4(&code, 1), at, stop);
        return stop;
    }

    [[nodiscard]] static char32_t codeOf(const QByteArray &name)
    {
        constexpr char32_t last = 0x10ffff;
        bool isNumber = false;
        uint code = 0;
        if (name.startsWith("#x") || name.startsWith("#X"))
            code = name.sliced(2).toUInt(&isNumber, 16);
        else if (name.startsWith('#'))
            code = name.sliced(1).toUInt(&isNumber);
        else
            code = html::entityNamed(name);
        // As browsers read them: what names a control character means the Windows code page.
        if (isNumber && code >= 0x80 && code < 0xa0)
            return windows1252.at(code - 0x80U);
        return code <= last ? code : 0;
    }

    void addAll(const QString &units, qsizetype start, qsizetype end)
    {
        for (const QChar unit : units)
            add(unit.unicode(), start, end, false);
    }

    void add(char16_t unit, qsizetype start, qsizetype end, bool isElement)
    {
        if (m_skipped > 0)
            return;
        (m_asides > 0 ? m_text.asides : m_text.units).append({unit, place(start), place(end), node(), isElement});
    }

    [[nodiscard]] qint32 node() const { return m_open.isEmpty() ? -1 : m_open.last().around; }
    [[nodiscard]] qint32 place(qsizetype at) const { return m_base + static_cast<qint32>(at); }

    const QByteArray &m_markup;
    const MarkupDialect &m_dialect;
    Charset m_charset;
    qint32 m_base;
    int m_asides;
    int m_skipped = 0;
    QList<Open> m_open;
    MarkupText &m_text;
};

} // namespace

void readMarkup(const QByteArray &markup, const MarkupDialect &dialect, Charset charset, qint32 base, bool isAside,
                MarkupText &text)
{
    Reader(markup, dialect, charset, base, isAside, text).read();
}

} // namespace bluepencil::inplace
