// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/office/odtbody.h"

#include "formats/writer/trackedtext.h"
#include "formats/writer/xmltext.h"

#include <QXmlStreamWriter>

#include <utility>

namespace bluepencil::office {

using namespace Qt::StringLiterals;

namespace {

QString styleOf(const TrackedParagraph &paragraph, bool isTitle)
{
    if (isTitle)
        return u"Title"_s;
    return runsRightToLeft(paragraph) ? u"RightToLeft"_s : u"Standard"_s;
}

void startParagraph(QXmlStreamWriter &xml, const QString &style)
{
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, style);
}

/// The text of one piece: several spaces, and those at its edges, are an element, as is a tab.
void writeText(QXmlStreamWriter &xml, QStringView view)
{
    const QString text = forXml(view);
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text.at(at);
        if (unit != u' ' && unit != u'\t') {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (unit == u' ' && end < text.size() && text.at(end) == u' ')
            ++end;
        const bool isInside = unit == u' ' && end - at == 1 && at > 0 && end < text.size() &&
                              text.at(at - 1) != u'\t' && text.at(end) != u'\t';
        if (!isInside) {
            xml.writeCharacters(text.sliced(start, at - start));
            xml.writeEmptyElement(unit == u' ' ? u"text:s"_s : u"text:tab"_s);
            if (end - at > 1)
                xml.writeAttribute(u"text:c"_s, QString::number(end - at));
            start = end;
        }
        at = end;
    }
    xml.writeCharacters(text.sliced(start));
}

class Body {
public:
    Body(const TrackedText &text, const OdtOptions &options, QIODevice *regions, QIODevice *paragraphs)
        : m_text(text)
        , m_options(options)
        , m_regions(regions)
        , m_body(paragraphs)
    {
    }

    /// Writes the changes to the one place, the paragraphs as they stand to the other.
    void write()
    {
        bool isFirst = true;
        bool isOpen = false;
        for (qsizetype at = 0; at < m_text.paragraphs.size(); ++at) {
            const TrackedParagraph &paragraph = m_text.paragraphs.at(at);
            m_style = styleOf(paragraph, isFirst && m_options.startsWithTitle);
            if (!isOpen)
                startParagraph(m_body, m_style);
            for (const TrackedPiece &piece : paragraph.pieces)
                writePiece(piece);
            isOpen = paragraph.end == Fate::Deleted;
            writeEnd(paragraph, at);
            isFirst = false;
        }
        if (m_count > 0)
            m_regions.writeEndElement();
    }

private:
    void writePiece(const TrackedPiece &piece)
    {
        goOnIn(piece.fate, piece.change);
        writeText(piece.fate == Fate::Deleted ? m_regions : m_body, piece.text);
    }

    /// The end of a paragraph is one of the text, or, where it is deleted, one of the region.
    void writeEnd(const TrackedParagraph &paragraph, qsizetype number)
    {
        goOnIn(paragraph.end, paragraph.endChange);
        writeRemarks(number);
        if (paragraph.end == Fate::Deleted) {
            m_regions.writeEndElement();
            startParagraph(m_regions, m_style);
        } else {
            m_body.writeEndElement();
        }
    }

    /// What editors wrote on a paragraph are comments at its end, which stay when the paragraph goes.
    void writeRemarks(qsizetype paragraph)
    {
        for (; m_remark < m_options.remarks.size() && m_options.remarks.at(m_remark).paragraph == paragraph;
             ++m_remark) {
            const PlacedRemark &remark = m_options.remarks.at(m_remark);
            m_body.writeStartElement(u"office:annotation"_s);
            writeSignature(m_body, remark.decision);
            for (const QString &line : remark.lines) {
                m_body.writeStartElement(u"text:p"_s);
                writeText(m_body, line);
                m_body.writeEndElement();
            }
            m_body.writeEndElement();
        }
    }

    static void writeSignature(QXmlStreamWriter &xml, const Decision &decision)
    {
        const QString name = forXml(decision.editor).simplified();
        xml.writeTextElement(u"dc:creator"_s, name.isEmpty() ? u"Bluepencil"_s : name);
        xml.writeTextElement(u"dc:date"_s, localTime(decision.when)); // may not be missing, be it never so early
    }

    /// Closes the region that is open unless this goes on with it, and opens another where it is a change.
    void goOnIn(Fate fate, qsizetype change)
    {
        if (fate == m_fate && change == m_change)
            return;
        closeRegion();
        m_fate = fate;
        m_change = change;
        if (fate == Fate::Kept)
            return;
        if (++m_count == 1)
            m_regions.writeStartElement(u"text:tracked-changes"_s);
        writeRegion(fate);
        m_body.writeEmptyElement(fate == Fate::Deleted ? u"text:change"_s : u"text:change-start"_s);
        m_body.writeAttribute(u"text:change-id"_s, id());
    }

    void closeRegion()
    {
        if (m_fate == Fate::Kept)
            return;
        if (m_fate == Fate::Deleted) {
            m_regions.writeEndElement(); // paragraph
        } else {
            m_body.writeEmptyElement(u"text:change-end"_s);
            m_body.writeAttribute(u"text:change-id"_s, id());
        }
        m_regions.writeEndElement(); // deletion or insertion
        m_regions.writeEndElement(); // region
    }

    void writeRegion(Fate fate)
    {
        m_regions.writeStartElement(u"text:changed-region"_s);
        m_regions.writeAttribute(u"xml:id"_s, id());
        m_regions.writeAttribute(u"text:id"_s, id());
        m_regions.writeStartElement(fate == Fate::Deleted ? u"text:deletion"_s : u"text:insertion"_s);
        writeInfo(m_text.changes.at(m_change).decision);
        if (fate == Fate::Deleted)
            startParagraph(m_regions, m_style);
    }

    void writeInfo(const Decision &decision)
    {
        m_regions.writeStartElement(u"office:change-info"_s);
        writeSignature(m_regions, decision);
        const QString why = forXml(whyOf(decision)).simplified();
        if (m_options.withReasons && !why.isEmpty())
            m_regions.writeTextElement(u"text:p"_s, why);
        m_regions.writeEndElement();
    }

    [[nodiscard]] QString id() const { return u"c%1"_s.arg(m_count); }

    const TrackedText &m_text;
    OdtOptions m_options;
    QXmlStreamWriter m_regions;
    QXmlStreamWriter m_body;
    QString m_style;
    Fate m_fate = Fate::Kept; ///< of the region that is open
    qsizetype m_change = -1;
    qsizetype m_count = 0;
    qsizetype m_remark = 0; ///< the first that is not written
};

void writeStyles(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:automatic-styles"_s);
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, u"RightToLeft"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"style:writing-mode"_s, u"rl-tb"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

/// What stands before the text, and what behind it.
std::pair<QByteArray, QByteArray> frame()
{
    QByteArray frame;
    QXmlStreamWriter xml(&frame);
    startOpenPart(xml, u"office:document-content"_s);
    writeStyles(xml);
    xml.writeStartElement(u"office:body"_s);
    xml.writeStartElement(u"office:text"_s);
    xml.writeCharacters(QString());
    const qsizetype place = frame.size();
    xml.writeEndDocument();
    return {frame.first(place), frame.sliced(place)};
}

} // namespace

Deflated odtContent(const TrackedText &text, const OdtOptions &options)
{
    const auto [head, tail] = frame();
    Deflater regions;
    Deflater paragraphs;
    regions.write(head);
    Body(text, options, &regions, &paragraphs).write();
    paragraphs.write(tail);
    return regions.finishedBefore(paragraphs.finished());
}

void startOpenPart(QXmlStreamWriter &xml, const QString &root)
{
    const QString own = u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s;
    xml.writeStartDocument(u"1.0"_s);
    xml.writeStartElement(root);
    for (const auto &name : {u"office"_s, u"text"_s, u"style"_s, u"meta"_s})
        xml.writeNamespace(own.arg(name), name);
    xml.writeNamespace(own.arg(u"xsl-fo-compatible"_s), u"fo"_s);
    xml.writeNamespace(u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s);
    xml.writeAttribute(u"office:version"_s, u"1.2"_s);
}

} // namespace bluepencil::office
