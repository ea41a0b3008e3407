// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/parser.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <memory>

namespace bluepencil::html {

namespace {

std::string_view view(const xmlChar *text)
{
    return reinterpret_cast<const char *>(text);
}

/// Writes the parser's events into a Tree.
class TreeBuilder {
public:
    /// A tree of no more bytes than the page has: room for all of them, so that none is moved.
    explicit TreeBuilder(qsizetype pageSize) { m_tree.bytes.reserve(static_cast<size_t>(pageSize)); }

    void open(const xmlChar *name, const xmlChar **attributes)
    {
        Node node;
        node.tag = tagNamed(view(name));
        node.isCustom = node.tag == Tag::Other && view(name).find('-') != std::string_view::npos;
        node.parent = m_open.empty() ? -1 : m_open.back();
        node.start = static_cast<quint32>(m_tree.attributes.size());
        for (; attributes && *attributes; attributes += 2)
            keep(view(attributes[0]), attributes[1] ? view(attributes[1]) : std::string_view());
        node.length = static_cast<quint32>(m_tree.attributes.size()) - node.start;
        m_open.push_back(static_cast<qint32>(m_tree.nodes.size()));
        m_tree.nodes.push_back(node);
    }

    void close()
    {
        if (m_open.empty())
            return;
        m_tree.nodes[static_cast<size_t>(m_open.back())].end = static_cast<qint32>(m_tree.nodes.size());
        m_open.pop_back();
    }

    void text(std::string_view text)
    {
        const auto length = static_cast<quint32>(text.size());
        const auto start = static_cast<quint32>(m_tree.bytes.size());
        m_tree.bytes += text;
        // The parser hands a long text out in pieces, an entity as a piece of its own.
        if (!m_tree.nodes.empty() && m_tree.nodes.back().tag == Tag::Text &&
            m_tree.nodes.back().start + m_tree.nodes.back().length == start && isLastChild()) {
            m_tree.nodes.back().length += length;
            return;
        }
        Node node;
        node.parent = m_open.empty() ? -1 : m_open.back();
        node.end = static_cast<qint32>(m_tree.nodes.size()) + 1;
        node.start = start;
        node.length = length;
        m_tree.nodes.push_back(node);
    }

    [[nodiscard]] Tree finished()
    {
        while (!m_open.empty())
            close();
        m_tree.nodes.shrink_to_fit();
        return std::move(m_tree);
    }

private:
    [[nodiscard]] bool isLastChild() const
    {
        return m_tree.nodes.back().parent == (m_open.empty() ? -1 : m_open.back());
    }

    void keep(std::string_view name, std::string_view value)
    {
        const auto attribute = attributeNamed(name);
        if (!attribute)
            return;
        m_tree.attributes.push_back(
            AttributeValue{*attribute, static_cast<quint32>(m_tree.bytes.size()), static_cast<quint32>(value.size())});
        m_tree.bytes += value;
    }

    Tree m_tree;
    std::vector<qint32> m_open;
};

void onOpen(void *builder, const xmlChar *name, const xmlChar **attributes)
{
    static_cast<TreeBuilder *>(builder)->open(name, attributes);
}

void onClose(void *builder, const xmlChar *)
{
    static_cast<TreeBuilder *>(builder)->close();
}

void onText(void *builder, const xmlChar *text, int length)
{
    static_cast<TreeBuilder *>(builder)->text({reinterpret_cast<const char *>(text), static_cast<size_t>(length)});
}

xmlSAXHandler handler()
{
    xmlSAXHandler events = {};
    events.startElement = onOpen;
    events.endElement = onClose;
    events.characters = onText;
    events.ignorableWhitespace = onText;
    events.cdataBlock = onText; // what stands in a script
    events.initialized = 1;
    return events;
}

constexpr int forgiving =
    HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC |
    XML_PARSE_HUGE; // without it all text behind 256 open elements, or after 10 MB of one text, is lost unseen

} // namespace

Tree parse(const QByteArray &utf8)
{
    static const bool ready = (xmlInitParser(), true);
    Q_UNUSED(ready)
    TreeBuilder builder(utf8.size());
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreateMemoryParserCtxt(utf8.constData(), static_cast<int>(utf8.size())), &htmlFreeParserCtxt);
    if (!parser)
        return {};
    *parser->sax = handler();
    parser->userData = &builder;
    htmlCtxtUseOptions(parser.get(), forgiving);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser.get());
    return builder.finished();
}

char16_t entityNamed(const QByteArray &name)
{
    const htmlEntityDesc *entity = htmlEntityLookup(reinterpret_cast<const xmlChar *>(name.constData()));
    if (entity)
        return static_cast<char16_t>(entity->value);
    return name == "apos" ? u'\'' : u'\0';
}

} // namespace bluepencil::html
