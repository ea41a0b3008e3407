// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/lines.h"

#include <array>

namespace bluepencil::html {

namespace {

bool isFolded(QChar unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\f';
}

/// Behind the words from there on that stand as they are: parted by one space each.
qsizetype endOfWords(QStringView units, qsizetype at)
{
    while (at < units.size() &&
           (!isFolded(units[at]) || (units[at] == u' ' && at + 1 < units.size() && !isFolded(units[at + 1]))))
        ++at;
    return at;
}

/// As much of a text as is worth turning into units at once: long texts are held as seldom as can be.
std::string_view firstStretch(std::string_view utf8)
{
    constexpr size_t longest = 16384;
    if (utf8.size() <= longest)
        return utf8;
    size_t end = longest;
    while (end > longest - 4 && (static_cast<uchar>(utf8[end]) & 0xC0) == 0x80)
        --end;
    return utf8.substr(0, end);
}

/// The names that frameworks give to what is read out and never shown.
bool isForScreenReaders(std::string_view classes)
{
    constexpr std::array names = {std::string_view("sr-only"),
                                  std::string_view("visually-hidden"),
                                  std::string_view("visuallyhidden"),
                                  std::string_view("screen-reader-text"),
                                  std::string_view("screen-reader-only"),
                                  std::string_view("sr-text")};
    if (classes.empty())
        return false;
    for (const std::string_view name : names) {
        const size_t at = classes.find(name);
        if (at == std::string_view::npos)
            continue;
        const bool begins = at == 0 || classes[at - 1] == ' ';
        const size_t end = at + name.size();
        if (begins && (end == classes.size() || classes[end] == ' '))
            return true;
    }
    return false;
}

/// A box of no size: the same, by hand.
bool isClipped(std::string_view style)
{
    const size_t clip = style.find("clip:");
    if (clip == std::string_view::npos)
        return false;
    const size_t value = style.find_first_not_of(' ', clip + 5);
    return value != std::string_view::npos && style.compare(value, 6, "rect(0") == 0;
}

/// Walks over the nodes and writes a line whenever a block begins or ends.
class LineWriter {
public:
    explicit LineWriter(const Tree &tree)
        : m_tree(tree)
    {
        m_page.text.reserve(static_cast<qsizetype>(tree.bytes.size()));
    }

    PageText lines()
    {
        const auto count = static_cast<qint32>(m_tree.nodes.size());
        for (qint32 at = 0; at < count;) {
            leaveBefore(at);
            at = enter(at) ? at + 1 : node(at).end;
        }
        endLine();
        return std::move(m_page);
    }

private:
    [[nodiscard]] const Node &node(qint32 at) const { return m_tree.nodes[static_cast<size_t>(at)]; }

    void leaveBefore(qint32 at)
    {
        while (!m_blockEnds.empty() && m_blockEnds.back() <= at) {
            m_blockEnds.pop_back();
            endLine();
        }
    }

    /// False for a node whose content is not read.
    bool enter(qint32 at)
    {
        const Node &entered = node(at);
        if (entered.tag == Tag::Text) {
            addText(at);
            return true;
        }
        const Flow flow = flowOf(entered.tag);
        if (flow == Flow::Unread || isHidden(entered))
            return false;
        if (entered.tag == Tag::A && m_tree.has(entered, Attribute::Href))
            enterLink(at);
        if (entered.tag == Tag::B || entered.tag == Tag::Strong)
            m_boldEnd = std::max(m_boldEnd, entered.end);
        if (entered.tag == Tag::Pre)
            m_preEnd = std::max(m_preEnd, entered.end);
        if (at < m_rowEnd && (entered.tag == Tag::Td || entered.tag == Tag::Th || entered.tag == Tag::Br))
            addGap(entered.tag == Tag::Br ? u' ' : u'\t');
        else if (flow == Flow::Block || entered.isCustom)
            enterBlock(at, entered);
        return true;
    }

    /// Browsers show what is hidden until found once somebody looks for it; the rest they never do by themselves.
    [[nodiscard]] bool isHidden(const Node &element) const
    {
        if (m_tree.has(element, Attribute::Hidden) && m_tree.valueOf(element, Attribute::Hidden) != "until-found")
            return true;
        return isForScreenReaders(m_tree.valueOf(element, Attribute::Class)) ||
               isClipped(m_tree.valueOf(element, Attribute::Style));
    }

    void enterLink(qint32 at)
    {
        const Node &link = node(at);
        m_linkEnd = std::max(m_linkEnd, link.end);
        m_newLink = true;
        m_link = at;
        m_isAnchor = m_tree.valueOf(link, Attribute::Href).starts_with('#');
    }

    void enterBlock(qint32 at, const Node &block)
    {
        endLine();
        m_afterBreak = block.tag == Tag::Br;
        if (block.tag == Tag::Tr && at >= m_rowEnd && isPlainRow(at))
            m_rowEnd = block.end;
        m_blockEnds.push_back(block.end);
    }

    /// A row of which each cell is a line at most: no layout.
    [[nodiscard]] bool isPlainRow(qint32 row) const
    {
        for (qint32 at = row + 1; at < node(row).end; ++at) {
            const Tag tag = node(at).tag;
            if (flowOf(tag) == Flow::Block && tag != Tag::Td && tag != Tag::Th && tag != Tag::Br)
                return false;
        }
        return true;
    }

    void addGap(QChar gap)
    {
        if (lineLength() > 0)
            m_gap = gap == u'\t' ? gap : m_gap.isNull() ? u' ' : m_gap;
    }

    void addText(qint32 at)
    {
        std::string_view bytes = m_tree.textOf(node(at));
        while (!bytes.empty()) {
            const std::string_view stretch = firstStretch(bytes);
            addUnits(at, QString::fromUtf8(stretch.data(), static_cast<qsizetype>(stretch.size())));
            bytes.remove_prefix(stretch.size());
        }
    }

    void addUnits(qint32 node, QStringView units)
    {
        const bool isPre = node < m_preEnd;
        qsizetype before = lineLength();
        const auto countAdded = [&] {
            if (lineLength() > before)
                count(node, static_cast<qint32>(lineLength() - before));
        };
        for (qsizetype at = 0; at < units.size();) {
            if (isPre && units[at] == u'\n') {
                countAdded();
                endLine();
                before = 0;
                ++at;
            } else if (isFolded(units[at])) {
                addGap(u' ');
                ++at;
            } else {
                const qsizetype end = endOfWords(units, at);
                addWords(units.sliced(at, end - at));
                at = end;
            }
        }
        countAdded();
    }

    void addWords(QStringView words)
    {
        if (m_gap != QChar() && lineLength() > 0)
            m_page.text += m_gap;
        m_gap = QChar();
        m_page.text += words;
    }

    [[nodiscard]] qsizetype lineLength() const { return m_page.text.size() - m_lineStart; }

    void count(qint32 at, qint32 added)
    {
        if (m_element < 0) {
            m_element = node(at).parent;
            m_firstNode = at;
        }
        while (m_element >= 0 && node(m_element).end <= at)
            m_element = node(m_element).parent;
        if (at < m_linkEnd) {
            m_linked += added;
            m_anchored += m_isAnchor ? added : 0;
            m_firstLink = m_firstLink < 0 ? m_link : m_firstLink;
            m_links += m_newLink ? 1 : 0;
            m_newLink = false;
        }
        if (at < m_boldEnd)
            m_bold += added;
    }

    void endLine()
    {
        trimLine();
        if (lineLength() > 0 && m_element >= 0) {
            PageLine written;
            written.text = Span(m_lineStart, m_page.text.size());
            written.element = m_element;
            written.firstNode = m_firstNode;
            written.linked = m_linked;
            written.links = m_links;
            written.anchored = m_anchored;
            written.link = m_firstLink;
            written.bold = m_bold;
            written.afterBreak = m_afterBreak;
            m_page.lines.push_back(written);
            m_page.text += u'\n';
            m_lineStart = m_page.text.size();
        }
        m_page.text.truncate(m_lineStart);
        m_gap = QChar();
        m_element = -1;
        m_linked = m_links = m_bold = m_anchored = 0;
        m_firstLink = -1;
        m_afterBreak = false;
    }

    /// White space that is none of HTML's stands at the edges of lines as well.
    void trimLine()
    {
        const QStringView line = QStringView(m_page.text).sliced(m_lineStart);
        const QStringView trimmed = line.trimmed();
        const qsizetype before = trimmed.isEmpty() ? 0 : trimmed.begin() - line.begin();
        m_page.text.truncate(m_lineStart + before + trimmed.size());
        m_page.text.remove(m_lineStart, before);
    }

    const Tree &m_tree;
    PageText m_page;
    std::vector<qint32> m_blockEnds;
    qsizetype m_lineStart = 0; ///< of the line that is written, at the end of the page's text
    QChar m_gap;               ///< white space that counts once more text follows
    qint32 m_element = -1;
    qint32 m_firstNode = 0;
    qint32 m_linked = 0;
    qint32 m_links = 0;
    qint32 m_anchored = 0;
    qint32 m_firstLink = -1;
    qint32 m_link = -1; ///< the one entered last
    bool m_isAnchor = false;
    qint32 m_bold = 0;
    bool m_afterBreak = false;
    bool m_newLink = false;
    qint32 m_linkEnd = 0;
    qint32 m_boldEnd = 0;
    qint32 m_preEnd = 0;
    qint32 m_rowEnd = 0;
};

} // namespace

PageText linesOf(const Tree &tree)
{
    return LineWriter(tree).lines();
}

} // namespace bluepencil::html
