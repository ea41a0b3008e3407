// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/wire/xmlitems.h"

#include "formats/reader/wire/xmltree.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace bluepencil::wire {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(NewsXml)
};

/// What the head of a feed says of all its items.
bool isShared(QStringView name)
{
    return name == "title"_L1 || name == "language"_L1 || name == "dc:language"_L1;
}

/// Goes through a document and notes where its items start and end.
class ItemFinder {
public:
    explicit ItemFinder(const QString &xml)
        : m_xml(xml)
        , m_reader(xml)
    {
        makeTolerant(m_reader);
    }

    Result<XmlItems> find()
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement() && !start())
                return Failure{Sentences::tr(
                    "is XML, but neither a feed (RSS, Atom) nor NITF nor NewsML-G2; open it as plain text.")};
            if (m_reader.isEndElement())
                end();
            if (m_path.size() > deepest)
                return Failure{Sentences::tr("is nested deeper than any news; there is nothing to review.")};
        }
        if (m_reader.hasError())
            m_found.torn = notWellFormed(m_reader);
        return m_found;
    }

private:
    static constexpr qsizetype deepest = 1000;
    static constexpr qsizetype longestHead = 4096;

    /// False for a root that is no news.
    bool start()
    {
        const QString name = localOrWhole(m_reader.qualifiedName());
        const qsizetype from = m_xml.lastIndexOf(u'<', m_reader.characterOffset() - 1);
        m_path.append({name, from});
        if (m_path.size() == 1) {
            const auto dialect = dialectOf(name);
            if (!dialect)
                return false;
            m_found.dialect = *dialect;
            m_root = since(from).toString();
            m_rootName = m_reader.qualifiedName().toString();
        }
        if (m_item < 0 && isItem(m_found.dialect, name)) {
            m_item = m_path.size();
            m_line = m_reader.lineNumber();
        }
        return true;
    }

    void end()
    {
        const auto [name, from] = m_path.takeLast();
        const QStringView element = since(from);
        if (m_path.size() + 1 == m_item) {
            m_found.items.append({m_item == 1 ? m_xml : documentWith(element.toString()), m_line});
            m_item = -1;
        } else if (m_item < 0 && isShared(name) && isHead() && m_head.size() + element.size() < longestHead) {
            m_head += element;
        }
    }

    /// From there to where the reader is; what an entity of the document stands for has no place in it.
    [[nodiscard]] QStringView since(qsizetype from) const
    {
        const qsizetype start = std::max<qsizetype>(0, from);
        const qsizetype end = std::min<qsizetype>(m_reader.characterOffset(), m_xml.size());
        return QStringView(m_xml).sliced(std::min(start, end), std::max<qsizetype>(0, end - start));
    }

    /// Where a feed speaks of itself.
    [[nodiscard]] bool isHead() const
    {
        return m_found.dialect == Dialect::Feed && !m_path.isEmpty() &&
               (m_path.last().name == "channel"_L1 || m_path.last().name == "feed"_L1);
    }

    /// Without the prefix of the root, which every element has then.
    [[nodiscard]] QString localOrWhole(QStringView name) const
    {
        const QStringView local = localName(name);
        const bool isOfRoot = m_path.isEmpty() || name == m_rootName ||
                              name.first(name.size() - local.size()) ==
                                  QStringView(m_rootName).first(m_rootName.size() - localName(m_rootName).size());
        return (isOfRoot ? local : name).toString();
    }

    [[nodiscard]] QString documentWith(const QString &item) const
    {
        const QString end = u"</%1>"_s.arg(m_rootName);
        if (m_found.dialect == Dialect::NewsMl || localName(m_rootName) == "feed"_L1)
            return m_root + m_head + item + end;
        if (localName(m_rootName) == "RDF"_L1)
            return m_root + u"<channel>"_s + m_head + u"</channel>"_s + item + end;
        return m_root + u"<channel>"_s + m_head + item + u"</channel>"_s + end;
    }

    struct Open {
        QString name;
        qsizetype from = 0; ///< its first unit
    };

    const QString &m_xml;
    QXmlStreamReader m_reader;
    XmlItems m_found;
    QList<Open> m_path;
    QString m_root; ///< its start tag, which declares what the items may need
    QString m_rootName;
    QString m_head;
    qsizetype m_item = -1; ///< how deep the item stands that is open; -1: none is
    qint64 m_line = 0;
};

} // namespace

std::optional<Dialect> dialectOf(QStringView root)
{
    const QStringView name = localName(root);
    if (name == "rss"_L1 || name == "RDF"_L1 || name == "feed"_L1)
        return Dialect::Feed;
    if (name == "nitf"_L1)
        return Dialect::Nitf;
    if (name == "newsItem"_L1 || name == "newsMessage"_L1)
        return Dialect::NewsMl;
    return std::nullopt;
}

bool isItem(Dialect dialect, QStringView name)
{
    switch (dialect) {
    case Dialect::Feed:
        return name == "item"_L1 || name == "entry"_L1;
    case Dialect::Nitf:
        return name == "nitf"_L1;
    case Dialect::NewsMl:
        return name == "newsItem"_L1;
    }
    return false;
}

Result<XmlItems> itemsOf(const QString &xml)
{
    return ItemFinder(xml).find();
}

} // namespace bluepencil::wire
