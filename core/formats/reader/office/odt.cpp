// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/office/odt.h"

#include "formats/reader/office/documenttext.h"
#include "formats/reader/office/officefile.h"
#include "formats/reader/office/trackedchanges.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;
using namespace office;

namespace {

struct Odt {
    Q_DECLARE_TR_FUNCTIONS(Odt)
};

/// What an element of an OpenDocument means to us.
enum class Element : quint8 {
    Other,
    Paragraph,
    Row,
    Cell,
    Box,
    Note,
    Changes,   ///< the list of what is tracked, with what is deleted
    Insertion, ///< within that
    Deletion,
    Creator,
    Unread, ///< with all that it holds
};

struct ElementRow {
    QLatin1StringView name;
    Element element;
};

constexpr std::array elements = {
    ElementRow{"p"_L1, Element::Paragraph},
    ElementRow{"h"_L1, Element::Paragraph},
    ElementRow{"table-row"_L1, Element::Row},
    ElementRow{"table-cell"_L1, Element::Cell},
    ElementRow{"text-box"_L1, Element::Box},
    ElementRow{"note-body"_L1, Element::Note},
    ElementRow{"note-citation"_L1, Element::Unread},
    ElementRow{"tracked-changes"_L1, Element::Changes},
    ElementRow{"insertion"_L1, Element::Insertion},
    ElementRow{"deletion"_L1, Element::Deletion},
    ElementRow{"creator"_L1, Element::Creator},
    ElementRow{"annotation"_L1, Element::Unread},
    ElementRow{"title"_L1, Element::Unread}, // of a picture
    ElementRow{"desc"_L1, Element::Unread},
    ElementRow{"ruby-text"_L1, Element::Unread},
    ElementRow{"covered-table-cell"_L1, Element::Unread},
};

Element elementOf(const QXmlStreamReader &xml)
{
    // A title is also a field, whose words are read.
    if ((xml.name() == "title"_L1 || xml.name() == "desc"_L1) && !xml.namespaceUri().contains("svg"_L1))
        return Element::Other;
    const auto *row =
        std::find_if(elements.begin(), elements.end(), [&xml](const ElementRow &r) { return xml.name() == r.name; });
    return row == elements.end() ? Element::Other : row->element;
}

constexpr qsizetype mostSpaces = 1000; ///< of one element: a bomb in a few letters otherwise

/// Walks through the content of a document.
class Walk {
public:
    Walk(DocumentText &text, TrackedChanges &changes)
        : m_text(text)
        , m_changes(changes)
    {
    }

    void take(const QXmlStreamReader &xml)
    {
        if (xml.isStartElement())
            open(xml);
        else if (xml.isEndElement())
            close();
        else if (xml.isCharacters() && m_unread == 0)
            takeText(xml.text());
    }

private:
    void open(const QXmlStreamReader &xml)
    {
        const Element element = m_unread > 0 ? Element::Other : elementOf(xml);
        m_open.append(element);
        if (m_unread > 0 || element == Element::Unread) {
            ++m_unread;
            return;
        }
        if (element == Element::Changes)
            m_isInChanges = true;
        if (m_isInChanges)
            return openInChanges(element);
        switch (element) {
        case Element::Paragraph:
            m_text.openParagraph();
            m_endsWithSpace = true;
            break;
        case Element::Row:
            m_text.openRow();
            break;
        case Element::Cell:
            m_text.openCell();
            break;
        case Element::Box:
            m_text.openBox();
            break;
        case Element::Note:
            m_text.openNote();
            break;
        default:
            takeUnits(xml);
        }
    }

    void openInChanges(Element element)
    {
        if (element == Element::Insertion || element == Element::Deletion)
            m_change = element;
        else if (element == Element::Creator)
            m_author.clear();
    }

    void close()
    {
        const Element element = m_open.takeLast();
        if (m_unread > 0) {
            --m_unread;
            return;
        }
        if (m_isInChanges)
            return closeInChanges(element);
        switch (element) {
        case Element::Paragraph:
            m_text.closeParagraph();
            m_endsWithSpace = false; // of the one around it
            break;
        case Element::Row:
            m_text.closeRow();
            break;
        case Element::Cell:
            m_text.closeCell();
            break;
        case Element::Box:
            m_text.closeBox();
            break;
        case Element::Note:
            m_text.closeNote();
            break;
        default:
            break;
        }
    }

    void closeInChanges(Element element)
    {
        if (element == Element::Changes)
            m_isInChanges = false;
        else if (element == Element::Creator && m_change == Element::Insertion)
            m_changes.addInsertion(m_author);
        else if (element == Element::Creator && m_change == Element::Deletion)
            m_changes.addDeletion(m_author);
        if (element == Element::Creator)
            m_change = Element::Other; // one author a change
    }

    void takeText(QStringView text)
    {
        if (m_isInChanges) {
            if (!m_open.isEmpty() && m_open.last() == Element::Creator)
                m_author += text;
            return;
        }
        if (!m_text.isInParagraph())
            return;
        writeFolded(text);
    }

    /// White space is one space, and none at the start of a paragraph.
    void writeFolded(QStringView text)
    {
        QString folded;
        folded.reserve(text.size());
        for (const QChar unit : text) {
            const bool isSpace = unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r';
            if (!isSpace)
                folded += unit;
            else if (!m_endsWithSpace)
                folded += u' ';
            m_endsWithSpace = isSpace;
        }
        m_text.write(folded);
    }

    void takeUnits(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == "s"_L1) {
            const qsizetype count = xml.attributes().value("text:c"_L1).toLongLong();
            m_text.write(QString(std::clamp<qsizetype>(count, 1, mostSpaces), u' '));
        } else if (name == "tab"_L1) {
            m_text.write(u"\t");
        } else if (name == "line-break"_L1) {
            m_text.write(u"\n");
        } else {
            return;
        }
        m_endsWithSpace = false;
    }

    DocumentText &m_text;
    TrackedChanges &m_changes;
    QList<Element> m_open;
    qsizetype m_unread = 0; ///< how many elements are open that are not read
    bool m_isInChanges = false;
    Element m_change = Element::Other;
    QString m_author;
    bool m_endsWithSpace = true;
};

Failure noDocument()
{
    return {Odt::tr("is an archive, and no OpenDocument text; unpack it, or choose what is in it.")};
}

constexpr char body[] = "content.xml";

} // namespace

bool looksLikeOdt(const QByteArray &head)
{
    constexpr qsizetype reach = 200;
    return head.startsWith("PK\x03\x04") &&
           head.first(std::min(head.size(), reach)).contains("application/vnd.oasis.opendocument.text");
}

Result<QList<RecordResult>> readOdt(const QByteArray &bytes, const QString &name, const DecodeOptions &)
{
    const auto archive = ZipReader::open(bytes);
    if (!archive)
        return archive.failure();
    if (!archive->has(body))
        return noDocument();
    DocumentText text;
    TrackedChanges changes;
    Walk walk(text, changes);
    if (const Outcome walked = walkPart(*archive, body, [&walk](const QXmlStreamReader &xml) { walk.take(xml); });
        !walked)
        return walked.failure();
    return articleOfDocument(text, changes, *archive, "meta.xml", name);
}

} // namespace bluepencil
