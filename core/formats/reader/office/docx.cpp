// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/office/docx.h"

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

struct Docx {
    Q_DECLARE_TR_FUNCTIONS(Docx)
};

/// What an element of WordprocessingML means to us.
enum class Element : quint8 {
    Other,
    Paragraph,
    ParagraphProperties,
    Run,
    RunProperties,
    Text,
    Row,
    Cell,
    RowProperties,
    Box,
    Note,
    Inserted,
    Deleted,
    Unread, ///< with all that it holds
};

struct ElementRow {
    QLatin1StringView name;
    Element element;
};

constexpr std::array elements = {
    ElementRow{"p"_L1, Element::Paragraph},
    ElementRow{"pPr"_L1, Element::ParagraphProperties},
    ElementRow{"r"_L1, Element::Run},
    ElementRow{"rPr"_L1, Element::RunProperties},
    ElementRow{"t"_L1, Element::Text},
    ElementRow{"tr"_L1, Element::Row},
    ElementRow{"tc"_L1, Element::Cell},
    ElementRow{"trPr"_L1, Element::RowProperties},
    ElementRow{"txbxContent"_L1, Element::Box},
    ElementRow{"footnote"_L1, Element::Note},
    ElementRow{"endnote"_L1, Element::Note},
    ElementRow{"ins"_L1, Element::Inserted},
    ElementRow{"moveTo"_L1, Element::Inserted},
    ElementRow{"del"_L1, Element::Deleted},
    ElementRow{"moveFrom"_L1, Element::Deleted},
    ElementRow{"rt"_L1, Element::Unread}, // how a word is spoken, above it
    // What a paragraph or run was like before its look was changed.
    ElementRow{"pPrChange"_L1, Element::Unread},
    ElementRow{"rPrChange"_L1, Element::Unread},
};

bool isWord(QStringView uri)
{
    return uri.endsWith("/wordprocessingml/2006/main"_L1) || uri.endsWith("/ooxml/wordprocessingml/main"_L1);
}

Element elementOf(const QXmlStreamReader &xml)
{
    // Of what is there twice, for newer programs and for older ones, the first is read.
    if (xml.name() == "Fallback"_L1)
        return Element::Unread;
    if (!isWord(xml.namespaceUri()))
        return Element::Other;
    const auto *row =
        std::find_if(elements.begin(), elements.end(), [&xml](const ElementRow &r) { return xml.name() == r.name; });
    return row == elements.end() ? Element::Other : row->element;
}

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

/// A property that is there without a value is set.
bool isSet(const QXmlStreamReader &xml)
{
    const QString value = attribute(xml, "val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

/// What an empty element within a run stands for.
QString unitsOf(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == "tab"_L1 || name == "ptab"_L1)
        return u"\t"_s;
    if (name == "br"_L1 || name == "cr"_L1) {
        const QString type = attribute(xml, "type"_L1);
        return type.isEmpty() || type == "textWrapping"_L1 ? u"\n"_s : QString();
    }
    if (name == "softHyphen"_L1)
        return u"\u00ad"_s;
    if (name == "noBreakHyphen"_L1)
        return u"\u2011"_s;
    return {};
}

/// Walks through a part that holds text.
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
        else if (xml.isCharacters() && ancestor(0) == Element::Text && isShown())
            m_text.write(xml.text());
    }

private:
    /// What is known of a paragraph that is open.
    struct Paragraph {
        bool endGoes = false;
        bool hasInsertion = false;
        bool hasDeletion = false;
        QString insertedBy; ///< of its end
        QString deletedBy;
        bool endIsInserted = false;
    };

    void open(const QXmlStreamReader &xml)
    {
        const Element element = m_unread > 0 ? Element::Other : elementOf(xml);
        m_open.append(element);
        if (m_unread > 0 || element == Element::Unread) {
            ++m_unread;
            return;
        }
        switch (element) {
        case Element::Paragraph:
            m_text.openParagraph();
            m_paragraphs.append(Paragraph());
            break;
        case Element::Run:
            m_isHidden = false;
            break;
        case Element::Row:
            m_text.openRow();
            m_rowGoes.append(false);
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
        case Element::Inserted:
        case Element::Deleted:
            openChange(xml, element == Element::Deleted);
            break;
        default:
            takeUnit(xml);
        }
    }

    void takeUnit(const QXmlStreamReader &xml)
    {
        if (!isWord(xml.namespaceUri()))
            return;
        if (ancestor(1) == Element::RunProperties && ancestor(2) == Element::Run && xml.name() == "vanish"_L1)
            m_isHidden = isSet(xml);
        else if (ancestor(1) == Element::Run && isShown())
            m_text.write(unitsOf(xml));
    }

    /// A change is around what it changes, or stands among the properties of a paragraph's end or of a row.
    void openChange(const QXmlStreamReader &xml, bool isDeletion)
    {
        const QString author = attribute(xml, "author"_L1);
        if (ancestor(1) == Element::RunProperties) {
            if (!m_paragraphs.isEmpty())
                changeEnd(m_paragraphs.last(), isDeletion, author);
            return;
        }
        count(isDeletion, author);
        if (ancestor(1) == Element::RowProperties) {
            if (!m_rowGoes.isEmpty())
                m_rowGoes.last() = m_rowGoes.last() || isDeletion;
            return;
        }
        m_deletions += isDeletion ? 1 : 0;
        if (!m_paragraphs.isEmpty())
            (isDeletion ? m_paragraphs.last().hasDeletion : m_paragraphs.last().hasInsertion) = true;
    }

    static void changeEnd(Paragraph &paragraph, bool isDeletion, const QString &author)
    {
        (isDeletion ? paragraph.endGoes : paragraph.endIsInserted) = true;
        (isDeletion ? paragraph.deletedBy : paragraph.insertedBy) = author;
    }

    void count(bool isDeletion, const QString &author)
    {
        if (isDeletion)
            m_changes.addDeletion(author);
        else
            m_changes.addInsertion(author);
    }

    void close()
    {
        const Element element = m_open.takeLast();
        if (m_unread > 0) {
            --m_unread;
            return;
        }
        switch (element) {
        case Element::Run:
            m_isHidden = false;
            break;
        case Element::Paragraph:
            closeParagraph(m_paragraphs.takeLast());
            break;
        case Element::Row:
            m_text.closeRow(m_rowGoes.takeLast());
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
        case Element::Deleted:
            if (ancestor(0) != Element::RunProperties && ancestor(0) != Element::RowProperties)
                --m_deletions;
            break;
        default:
            break;
        }
    }

    /// The end of a paragraph is counted where nothing else of it changes in the same way.
    void closeParagraph(const Paragraph &paragraph)
    {
        if (paragraph.endGoes && !paragraph.hasDeletion)
            m_changes.addDeletion(paragraph.deletedBy);
        if (paragraph.endIsInserted && !paragraph.hasInsertion)
            m_changes.addInsertion(paragraph.insertedBy);
        m_text.closeParagraph(paragraph.endGoes);
    }

    [[nodiscard]] bool isShown() const { return m_deletions == 0 && !m_isHidden && m_unread == 0; }
    /// The innermost element that is open, the one around it…
    [[nodiscard]] Element ancestor(qsizetype distance) const
    {
        return distance < m_open.size() ? m_open.at(m_open.size() - 1 - distance) : Element::Other;
    }

    DocumentText &m_text;
    TrackedChanges &m_changes;
    QList<Element> m_open;
    QList<Paragraph> m_paragraphs;
    QList<bool> m_rowGoes;
    qsizetype m_unread = 0;    ///< how many elements are open that are not read
    qsizetype m_deletions = 0; ///< how many are around
    bool m_isHidden = false;   ///< the run
};

Failure noWordFile()
{
    return {Docx::tr("is an archive, and no Word file; unpack it, or choose what is in it.")};
}

constexpr char body[] = "word/document.xml";

} // namespace

bool looksLikeDocx(const QByteArray &head)
{
    return head.startsWith("PK\x03\x04") && (head.contains("word/") || head.contains("[Content_Types].xml"));
}

Result<QList<RecordResult>> readDocx(const QByteArray &bytes, const QString &name, const DecodeOptions &)
{
    const auto archive = ZipReader::open(bytes);
    if (!archive)
        return archive.failure();
    if (!archive->has(body))
        return noWordFile();
    DocumentText text;
    TrackedChanges changes;
    for (const char *part : {body, "word/footnotes.xml", "word/endnotes.xml"}) {
        Walk walk(text, changes);
        if (part != body && !archive->has(part))
            continue;
        if (const Outcome walked = walkPart(*archive, part, [&walk](const QXmlStreamReader &xml) { walk.take(xml); });
            !walked)
            return walked.failure();
    }
    return articleOfDocument(text, changes, *archive, "docProps/core.xml", name);
}

} // namespace bluepencil
