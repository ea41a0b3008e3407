// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/office/docxbody.h"

#include "formats/writer/trackedtext.h"
#include "formats/writer/xmltext.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace bluepencil::office {

using namespace Qt::StringLiterals;

namespace {

/// Word refuses a change of nobody.
QString authorOf(const Decision &decision)
{
    const QString name = forXml(decision.editor).simplified();
    return name.isEmpty() ? u"Bluepencil"_s : name;
}

/// Who and when. Word takes the one time for local whatever its zone, and since 2023 knows the other.
void writeSignature(QXmlStreamWriter &xml, const Decision &decision)
{
    xml.writeAttribute(u"w:author"_s, authorOf(decision));
    if (decision.when == 0)
        return;
    xml.writeAttribute(u"w:date"_s, localTime(decision.when) + u'Z');
    xml.writeAttribute(u"w16du:dateUtc"_s,
                       QDateTime::fromMSecsSinceEpoch(decision.when, Qt::UTC).toString(Qt::ISODate));
}

/// Units that stand as elements of their own, and may not stand in a text.
QString elementOf(QChar unit)
{
    if (unit == u'\t')
        return u"w:tab"_s;
    if (unit == u'\u00ad')
        return u"w:softHyphen"_s;
    return {};
}

/// A comment: who wrote it, and what it says, a line a paragraph.
struct Comment {
    Decision first;
    QStringList lines;
};

class Body {
public:
    Body(const TrackedText &text, const DocxOptions &options, QIODevice *document)
        : m_text(text)
        , m_options(options)
        , m_xml(document)
    {
    }

    void write()
    {
        startWordPart(m_xml, u"w:document"_s);
        m_xml.writeStartElement(u"w:body"_s);
        for (qsizetype at = 0; at < m_text.paragraphs.size(); ++at)
            writeParagraph(at);
        m_xml.writeEmptyElement(u"w:sectPr"_s);
        m_xml.writeEndDocument();
    }

    [[nodiscard]] const QList<Comment> &comments() const { return m_comments; }

private:
    void writeParagraph(qsizetype number)
    {
        const TrackedParagraph &paragraph = m_text.paragraphs.at(number);
        m_xml.writeStartElement(u"w:p"_s);
        writeProperties(paragraph);
        const qsizetype firstRemark = m_comments.size();
        openRemarks(number);
        const qsizetype endOfRemarks = m_comments.size();
        for (const TrackedPiece &piece : paragraph.pieces)
            writePiece(piece);
        if (paragraph.end == Fate::Kept)
            endRun();
        else
            m_waiting.append(paragraph.endChange);
        closeRange();
        for (qsizetype comment = firstRemark; comment < endOfRemarks; ++comment)
            closeComment(comment);
        m_xml.writeEndElement();
        m_isFirst = false;
    }

    /// What editors wrote on a paragraph are comments on the whole of it.
    void openRemarks(qsizetype paragraph)
    {
        for (; m_remark < m_options.remarks.size() && m_options.remarks.at(m_remark).paragraph == paragraph;
             ++m_remark) {
            const PlacedRemark &remark = m_options.remarks.at(m_remark);
            writeCommentMark(u"w:commentRangeStart"_s, m_comments.size());
            m_comments.append({remark.decision, remark.lines});
        }
    }

    void writeProperties(const TrackedParagraph &paragraph)
    {
        const bool isTitle = m_isFirst && m_options.startsWithTitle;
        const bool isRightToLeft = runsRightToLeft(paragraph);
        if (!isTitle && !isRightToLeft && paragraph.end == Fate::Kept)
            return;
        m_xml.writeStartElement(u"w:pPr"_s);
        if (isTitle)
            writeValue(m_xml, u"w:pStyle"_s, u"Title"_s);
        if (isRightToLeft)
            m_xml.writeEmptyElement(u"w:bidi"_s);
        if (paragraph.end != Fate::Kept) {
            m_xml.writeStartElement(u"w:rPr"_s);
            m_xml.writeEmptyElement(elementOf(paragraph.end));
            writeMark(paragraph.endChange);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    static QString elementOf(Fate fate) { return fate == Fate::Deleted ? u"w:del"_s : u"w:ins"_s; }

    /// The attributes of a change; its number is its own.
    void writeMark(qsizetype change)
    {
        m_xml.writeAttribute(u"w:id"_s, QString::number(m_nextId++));
        writeSignature(m_xml, m_text.changes.at(change).decision);
    }

    void writePiece(const TrackedPiece &piece)
    {
        if (piece.fate == Fate::Kept) {
            endRun();
            writeRun(piece, u"w:t"_s);
            return;
        }
        takeReason(piece.change);
        takeWaiting();
        m_xml.writeStartElement(elementOf(piece.fate));
        writeMark(piece.change);
        writeRun(piece, piece.fate == Fate::Deleted ? u"w:delText"_s : u"w:t"_s);
        m_xml.writeEndElement();
    }

    void writeRun(const TrackedPiece &piece, const QString &element)
    {
        m_xml.writeStartElement(u"w:r"_s);
        const QString text = forXml(piece.text);
        qsizetype start = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QString own = office::elementOf(text.at(at));
            if (own.isEmpty())
                continue;
            writeText(QStringView(text).sliced(start, at - start), element);
            m_xml.writeEmptyElement(own);
            start = at + 1;
        }
        writeText(QStringView(text).sliced(start), element);
        m_xml.writeEndElement();
    }

    void writeText(QStringView text, const QString &element)
    {
        if (text.isEmpty())
            return;
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(text.toString());
        m_xml.writeEndElement();
    }

    /// What changes in a row has one comment, at its first text, with each reason once.
    void takeReason(qsizetype change)
    {
        const Decision &decision = m_text.changes.at(change).decision;
        const QString why = forXml(whyOf(decision));
        if (!m_options.withReasons || why.isEmpty())
            return;
        if (!m_inRun) {
            m_inRun = true;
            m_rangeIsOpen = true;
            m_runComment = m_comments.size();
            writeCommentMark(u"w:commentRangeStart"_s, m_runComment);
            m_comments.append({decision, {}});
        }
        if (!m_comments.at(m_runComment).lines.contains(why))
            m_comments[m_runComment].lines.append(why);
    }

    /// The end of a paragraph is no place for a comment, unless nothing else changes there.
    void takeWaiting()
    {
        for (const qsizetype change : std::exchange(m_waiting, {}))
            takeReason(change);
    }

    void endRun()
    {
        takeWaiting();
        closeRange();
        m_inRun = false;
    }

    void closeRange()
    {
        if (std::exchange(m_rangeIsOpen, false))
            closeComment(m_runComment);
    }

    void closeComment(qsizetype comment)
    {
        writeCommentMark(u"w:commentRangeEnd"_s, comment);
        m_xml.writeStartElement(u"w:r"_s);
        writeCommentMark(u"w:commentReference"_s, comment);
        m_xml.writeEndElement();
    }

    void writeCommentMark(const QString &element, qsizetype comment)
    {
        m_xml.writeEmptyElement(element);
        m_xml.writeAttribute(u"w:id"_s, QString::number(comment));
    }

    const TrackedText &m_text;
    DocxOptions m_options;
    QXmlStreamWriter m_xml;
    QList<Comment> m_comments;
    qsizetype m_nextId = 0;
    qsizetype m_remark = 0;     ///< the first that is not written
    qsizetype m_runComment = 0; ///< of the run of changes that is open
    bool m_inRun = false;       ///< of changes, for which there is a comment
    bool m_rangeIsOpen = false;
    bool m_isFirst = true;
    QList<qsizetype> m_waiting; ///< what changed ends of paragraphs, and why is not said yet
};

QByteArray commentsPart(const QList<Comment> &comments)
{
    if (comments.isEmpty())
        return {};
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startWordPart(xml, u"w:comments"_s);
    for (qsizetype i = 0; i < comments.size(); ++i) {
        xml.writeStartElement(u"w:comment"_s);
        xml.writeAttribute(u"w:id"_s, QString::number(i));
        writeSignature(xml, comments.at(i).first);
        for (const QString &line : comments.at(i).lines) {
            xml.writeStartElement(u"w:p"_s);
            xml.writeStartElement(u"w:r"_s);
            xml.writeStartElement(u"w:t"_s);
            xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            xml.writeCharacters(line);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

DocxBody docxBody(const TrackedText &text, const DocxOptions &options)
{
    Deflater document;
    Body body(text, options, &document);
    body.write();
    return {document.finished(), commentsPart(body.comments())};
}

void startWordPart(QXmlStreamWriter &xml, const QString &root)
{
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(root);
    xml.writeNamespace(u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s, u"w"_s);
    xml.writeNamespace(u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s, u"mc"_s);
    xml.writeNamespace(u"http://schemas.microsoft.com/office/word/2023/wordml/word16du"_s, u"w16du"_s);
    xml.writeAttribute(u"mc:Ignorable"_s, u"w16du"_s);
}

void writeValue(QXmlStreamWriter &xml, const QString &element, const QString &value)
{
    xml.writeEmptyElement(element);
    xml.writeAttribute(u"w:val"_s, value);
}

} // namespace bluepencil::office
