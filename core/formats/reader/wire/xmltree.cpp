// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/wire/xmltree.h"

#include "text/leftovers.h"

#include <QCoreApplication>
#include <QXmlStreamEntityResolver>
#include <QXmlStreamReader>

namespace bluepencil::wire {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(NewsXml)
};

constexpr int deepest = 200;
constexpr size_t mostNodes = 200'000;

/// Feeds use the entities of HTML, which XML does not know.
class HtmlEntities : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString entity = u'&' + name + u';';
        // What is given back is read as XML once more; one that nobody knows stays as it is written.
        return repaired(entity, leftoversIn(entity)).toHtmlEscaped();
    }
};

/// The name without the prefix that the root has, which says the same of every element.
QString withoutPrefix(QStringView name, QStringView prefix)
{
    return (!prefix.isEmpty() && name.startsWith(prefix) ? name.sliced(prefix.size()) : name).toString();
}

template <typename Fits>
void collect(const XmlTree &tree, qint32 node, bool onlyChildren, Fits fits, QList<qint32> &found)
{
    if (node < 0)
        return;
    for (qint32 at = node + 1; at < tree.at(node).end; at = onlyChildren ? tree.at(at).end : at + 1) {
        if (fits(tree.at(at)))
            found.append(at);
    }
}

} // namespace

QList<qint32> XmlTree::children(qint32 node, QLatin1StringView name) const
{
    QList<qint32> found;
    collect(
        *this, node, true, [name](const XmlNode &each) { return each.name == name; }, found);
    return found;
}

QList<qint32> XmlTree::all(qint32 node, QLatin1StringView name) const
{
    QList<qint32> found;
    collect(
        *this, node, false, [name](const XmlNode &each) { return each.name == name; }, found);
    return found;
}

qint32 XmlTree::child(qint32 node, QLatin1StringView name) const
{
    return children(node, name).value(0, -1);
}

qint32 XmlTree::below(qint32 node, QLatin1StringView name) const
{
    return all(node, name).value(0, -1);
}

QString XmlTree::textOf(qint32 node) const
{
    QString text;
    if (node < 0)
        return text;
    for (qint32 inside = node; inside < at(node).end; ++inside)
        text += at(inside).text;
    return text;
}

QString XmlTree::attribute(qint32 node, QLatin1StringView name) const
{
    return node < 0 ? QString() : at(node).attributes.value(name).toString();
}

Result<XmlTree> treeOf(const QString &xml)
{
    QXmlStreamReader reader(xml);
    makeTolerant(reader);
    XmlTree tree;
    QString prefix;
    std::vector<qint32> open;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto here = static_cast<qint32>(tree.nodes.size());
        if (reader.isStartElement()) {
            const QStringView name = reader.qualifiedName();
            if (here == 0)
                prefix = name.first(name.size() - localName(name).size()).toString();
            QXmlStreamAttributes attributes = reader.attributes();
            attributes.squeeze(); // the reader's have room for many, of which an element has hardly any
            tree.nodes.push_back({withoutPrefix(name, prefix), {}, attributes, here + 1});
            open.push_back(here);
        } else if (reader.isCharacters() && !open.empty()) {
            tree.nodes.push_back({{}, reader.text().toString(), {}, here + 1});
        } else if (reader.isEndElement() && !open.empty()) {
            tree.nodes[static_cast<size_t>(open.back())].end = here;
            open.pop_back();
        }
        if (open.size() > deepest || tree.nodes.size() > mostNodes)
            return Failure{Sentences::tr("has more elements than an article; there is nothing to review.")};
    }
    if (reader.hasError())
        return notWellFormed(reader);
    return tree;
}

QStringView localName(QStringView name)
{
    return name.sliced(name.lastIndexOf(u':') + 1);
}

void makeTolerant(QXmlStreamReader &reader)
{
    static HtmlEntities entities;
    reader.setNamespaceProcessing(false);
    reader.setEntityResolver(&entities);
}

Failure notWellFormed(const QXmlStreamReader &reader)
{
    QString why = reader.errorString();
    if (why.endsWith(u'.')) // some are sentences, and this one goes on
        why.chop(1);
    return {Sentences::tr("is no well-formed XML (%1 in line %2); fetch it again.").arg(why).arg(reader.lineNumber())};
}

} // namespace bluepencil::wire
