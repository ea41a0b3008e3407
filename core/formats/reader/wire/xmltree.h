// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QXmlStreamAttributes>

#include <vector>

class QXmlStreamReader;

namespace bluepencil::wire {

/// An element of an XML document, or a text in one.
struct XmlNode {
    QString name;                    ///< without the prefix of the root: "item", "dc:creator"; empty for a text
    QString text;                    ///< of a text
    QXmlStreamAttributes attributes; ///< of an element
    qint32 end = 0;                  ///< the node behind the last one inside
};

/// A small XML document as a flat list of nodes, the root first, each followed by what stands in it.
struct XmlTree {
    std::vector<XmlNode> nodes;

    [[nodiscard]] const XmlNode &at(qint32 node) const { return nodes[static_cast<size_t>(node)]; }
    /// The elements of that name right inside a node, or anywhere below it.
    [[nodiscard]] QList<qint32> children(qint32 node, QLatin1StringView name) const;
    [[nodiscard]] QList<qint32> all(qint32 node, QLatin1StringView name) const;
    /// The first of those; -1 where there is none, and below -1.
    [[nodiscard]] qint32 child(qint32 node, QLatin1StringView name) const;
    [[nodiscard]] qint32 below(qint32 node, QLatin1StringView name) const;
    /// All text of a node, as it stands; empty for -1.
    [[nodiscard]] QString textOf(qint32 node) const;
    /// The same in one line.
    [[nodiscard]] QString lineOf(qint32 node) const { return textOf(node).simplified(); }
    /// Empty where there is none, and for -1.
    [[nodiscard]] QString attribute(qint32 node, QLatin1StringView name) const;
    /// A text in it says something.
    [[nodiscard]] bool saysSomething(qint32 node) const { return !lineOf(node).isEmpty(); }
};

/// Reads a document of an article; linear. Entities of HTML are known, whatever is declared; nothing is ever loaded.
/// Fails, with a sentence that starts with a verb and lacks the file's name, where it is not well formed, is nested
/// deeper than articles are, or has more elements than an article.
[[nodiscard]] Result<XmlTree> treeOf(const QString &xml);

/// "p" of "xhtml:p".
[[nodiscard]] QStringView localName(QStringView name);

/// How documents are read here: prefixes need no declaration, entities of HTML are known.
void makeTolerant(QXmlStreamReader &reader);

/// That a document is not well formed, and where.
[[nodiscard]] Failure notWellFormed(const QXmlStreamReader &reader);

} // namespace bluepencil::wire
