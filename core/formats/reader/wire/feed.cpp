// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/dates.h"
#include "formats/reader/wire/dialects.h"
#include "formats/reader/wire/wirehtml.h"
#include "text/leftovers.h"

#include <QStringList>

namespace bluepencil::wire {

using namespace Qt::StringLiterals;

namespace {

/// The line that the first element among these holds.
QString lineIn(const XmlTree &tree, qint32 node, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (QString line = tree.lineOf(tree.child(node, name)); !line.isEmpty())
            return line;
    }
    return {};
}

/// Titles of feeds are often escaped twice.
QString titleIn(const XmlTree &tree, qint32 node)
{
    const QString title = lineIn(tree, node, {"title"_L1});
    return repaired(title, leftoversIn(title)).simplified();
}

/// The address that an entry is to be read at: a `link` of RSS has it inside, one of Atom in an attribute.
QString addressIn(const XmlTree &tree, qint32 item)
{
    for (const qint32 link : tree.children(item, "link"_L1)) {
        const QString rel = tree.attribute(link, "rel"_L1);
        const QString address =
            tree.saysSomething(link) ? tree.lineOf(link) : tree.attribute(link, "href"_L1).simplified();
        if (!address.isEmpty() && (rel.isEmpty() || rel == "alternate"_L1))
            return address;
    }
    const QString guid = lineIn(tree, item, {"guid"_L1});
    return guid.startsWith("http"_L1) ? guid : QString();
}

QString bylineIn(const XmlTree &tree, qint32 item)
{
    QStringList names;
    for (const QLatin1StringView element : {"dc:creator"_L1, "author"_L1, "itunes:author"_L1}) {
        for (const qint32 author : tree.children(item, element)) {
            const qint32 name = tree.child(author, "name"_L1);
            QString line = tree.lineOf(name < 0 ? author : name);
            // RSS wants an address of mail: "rilla@post.example (Rilla Quist)".
            if (line.contains(u'@') && line.endsWith(u')'))
                line = line.sliced(line.indexOf(u'(') + 1).chopped(1).trimmed();
            if (!line.isEmpty() && !names.contains(line))
                names.append(line);
        }
        if (!names.isEmpty())
            break;
    }
    return names.join("; "_L1);
}

void addField(const XmlTree &tree, qint32 element, QList<WireField> &fields)
{
    if (!tree.saysSomething(element))
        return;
    const QString type = tree.attribute(element, "type"_L1);
    const QString name = tree.at(element).name;
    if (type == "xhtml"_L1 || type.endsWith("xhtml+xml"_L1))
        fields.append({name, htmlOf(tree, element), true});
    else
        fields.append({name, tree.textOf(element), type != "text"_L1 && type != "text/plain"_L1});
}

} // namespace

QString dayOrDate(const QString &date)
{
    const QString day = html::dayIn(date);
    return day.isEmpty() ? date : day;
}

WireItem feedItem(const XmlTree &tree, qint32 item)
{
    WireItem found;
    found.id = lineIn(tree, item, {"guid"_L1, "id"_L1, "link"_L1});
    // Of an item of RDF the address is an attribute.
    if (found.id.isEmpty())
        found.id = tree.attribute(item, "rdf:about"_L1);
    const qint32 channel = tree.child(0, "channel"_L1);
    const qint32 head = channel < 0 ? 0 : channel;
    found.origin.title = titleIn(tree, item);
    found.origin.byline = bylineIn(tree, item);
    found.origin.date = dayOrDate(lineIn(tree, item, {"pubDate"_L1, "published"_L1, "dc:date"_L1, "updated"_L1}));
    found.origin.url = addressIn(tree, item);
    found.origin.siteName = titleIn(tree, head);
    found.origin.language = lineIn(tree, head, {"language"_L1, "dc:language"_L1});
    for (const QString &language : {tree.attribute(item, "xml:lang"_L1), tree.attribute(0, "xml:lang"_L1)}) {
        if (found.origin.language.isEmpty())
            found.origin.language = language;
    }
    for (const QLatin1StringView name : {"content:encoded"_L1, "content"_L1, "description"_L1, "summary"_L1})
        addField(tree, tree.child(item, name), found.fields);
    return found;
}

} // namespace bluepencil::wire
