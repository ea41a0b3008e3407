// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/wire/dialects.h"
#include "formats/reader/wire/wirehtml.h"

namespace bluepencil::wire {

using namespace Qt::StringLiterals;

namespace {

QString firstLine(const XmlTree &tree, std::initializer_list<qint32> nodes)
{
    for (const qint32 node : nodes) {
        if (QString line = tree.lineOf(node); !line.isEmpty())
            return line;
    }
    return {};
}

/// An element of the head with its own tag, so that the HTML of it is a line.
QString paragraphOf(const XmlTree &tree, qint32 node)
{
    return tree.saysSomething(node) ? u"<p>%1</p>"_s.arg(htmlOf(tree, node)) : QString();
}

/// The standfirst, where it is written, the text, and what stands below it: what a reader of the paper sees.
QString textIn(const XmlTree &tree, qint32 item)
{
    const qint32 head = tree.below(item, "body.head"_L1);
    const qint32 dateline = tree.child(head, "dateline"_L1);
    const qint32 place = tree.child(dateline, "location"_L1);
    QString html;
    // An abstract may hold paragraphs of its own.
    const qint32 abstract = tree.child(head, "abstract"_L1);
    html += tree.below(abstract, "p"_L1) < 0 ? paragraphOf(tree, abstract) : htmlOf(tree, abstract);
    html += paragraphOf(tree, place < 0 ? dateline : place);
    for (const qint32 content : tree.all(item, "body.content"_L1))
        html += htmlOf(tree, content);
    return html + htmlOf(tree, tree.below(item, "body.end"_L1));
}

/// A byline names its persons; what stands around them is "By", or what they are.
QString bylineIn(const XmlTree &tree, qint32 item)
{
    const qint32 byline = tree.below(item, "byline"_L1);
    QStringList names;
    for (const qint32 person : tree.all(byline, "person"_L1))
        names.append(tree.lineOf(person));
    QString line = names.isEmpty() ? tree.lineOf(byline) : names.join("; "_L1);
    if (line.startsWith("by "_L1, Qt::CaseInsensitive))
        line = line.sliced(3);
    return line;
}

} // namespace

WireItem nitfItem(const XmlTree &tree, qint32 item)
{
    WireItem found;
    found.id = tree.attribute(tree.below(item, "doc-id"_L1), "id-string"_L1);
    found.origin.title = firstLine(tree, {tree.below(item, "hl1"_L1), tree.below(item, "title"_L1)});
    found.origin.byline = bylineIn(tree, item);
    found.origin.date = dayOrDate(tree.attribute(tree.below(item, "date.issue"_L1), "norm"_L1));
    found.origin.url = tree.attribute(tree.below(item, "pubdata"_L1), "ex-ref"_L1);
    found.origin.siteName = firstLine(tree, {tree.below(item, "distributor"_L1)});
    if (found.origin.siteName.isEmpty())
        found.origin.siteName = tree.attribute(tree.below(item, "doc.copyright"_L1), "holder"_L1);
    found.origin.language = tree.attribute(item, "xml:lang"_L1);
    if (const QString html = textIn(tree, item); tree.saysSomething(tree.below(item, "body.content"_L1)))
        found.fields.append({u"body.content"_s, html, true});
    return found;
}

} // namespace bluepencil::wire
