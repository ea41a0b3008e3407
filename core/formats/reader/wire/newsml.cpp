// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/wire/dialects.h"
#include "formats/reader/wire/wirehtml.h"

#include <QStringList>

namespace bluepencil::wire {

using namespace Qt::StringLiterals;

namespace {

/// A name as words, or as the code that stands for it: "nprov:ALDER".
QString nameOf(const XmlTree &tree, qint32 node)
{
    if (QString words = tree.lineOf(node); !words.isEmpty())
        return words;
    const QString literal = tree.attribute(node, "literal"_L1);
    return literal.isEmpty() ? localName(tree.attribute(node, "qcode"_L1)).toString() : literal;
}

QString bylineIn(const XmlTree &tree, qint32 content)
{
    if (QString by = tree.lineOf(tree.child(content, "by"_L1)); !by.isEmpty())
        return by;
    QStringList names;
    for (const qint32 creator : tree.children(content, "creator"_L1)) {
        if (const QString name = nameOf(tree, creator); !name.isEmpty())
            names.append(name);
    }
    return names.join("; "_L1);
}

/// The body of a page or of a NITF document, where it is one; all of it else.
QString bodyIn(const XmlTree &tree, qint32 inlineXml)
{
    for (qint32 at = inlineXml + 1; at < tree.at(inlineXml).end; ++at) {
        const QStringView name = localName(tree.at(at).name);
        if (name == "body"_L1 || name == "body.content"_L1) {
            const qint32 content = tree.below(at, "body.content"_L1);
            return htmlOf(tree, content < 0 ? at : content);
        }
    }
    return htmlOf(tree, inlineXml);
}

} // namespace

WireItem newsMlItem(const XmlTree &tree, qint32 item)
{
    WireItem found;
    const qint32 meta = tree.child(item, "itemMeta"_L1);
    const qint32 content = tree.child(item, "contentMeta"_L1);
    found.id = tree.attribute(item, "guid"_L1);
    found.origin.title = tree.lineOf(tree.child(content, "headline"_L1));
    if (found.origin.title.isEmpty())
        found.origin.title = tree.lineOf(tree.child(meta, "title"_L1));
    found.origin.byline = bylineIn(tree, content);
    for (const qint32 date : {tree.child(content, "contentCreated"_L1), tree.child(meta, "versionCreated"_L1)}) {
        if (found.origin.date.isEmpty())
            found.origin.date = dayOrDate(tree.lineOf(date));
    }
    found.origin.url = found.id.startsWith("http"_L1) ? found.id : QString();
    for (const qint32 source : {tree.child(content, "infoSource"_L1), tree.child(meta, "provider"_L1)}) {
        if (source >= 0 && found.origin.siteName.isEmpty())
            found.origin.siteName = nameOf(tree, source);
    }
    found.origin.language = tree.attribute(tree.child(content, "language"_L1), "tag"_L1);
    if (found.origin.language.isEmpty())
        found.origin.language = tree.attribute(item, "xml:lang"_L1);
    const qint32 set = tree.child(item, "contentSet"_L1);
    for (const qint32 xml : tree.children(set, "inlineXML"_L1)) {
        if (tree.saysSomething(xml))
            found.fields.append({u"inlineXML"_s, bodyIn(tree, xml), true});
    }
    for (const qint32 data : tree.children(set, "inlineData"_L1)) {
        if (tree.saysSomething(data))
            found.fields.append(
                {u"inlineData"_s, tree.textOf(data), tree.attribute(data, "contenttype"_L1).contains("html"_L1)});
    }
    return found;
}

} // namespace bluepencil::wire
