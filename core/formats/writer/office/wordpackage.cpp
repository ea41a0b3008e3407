// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/office/wordpackage.h"

#include "formats/packing/zip.h"
#include "formats/writer/office/docxbody.h"
#include "formats/writer/xmltext.h"
#include "text/article.h"

#include <QXmlStreamWriter>

namespace bluepencil::office {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView packageTypes("http://schemas.openxmlformats.org/package/2006/");
constexpr QLatin1StringView documentTypes("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
constexpr QLatin1StringView contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.");

/// A part of the document, where it is, what it is, and how the document is related to it.
struct PartRow {
    QLatin1StringView file;
    QLatin1StringView kind;
};

constexpr PartRow styles{"styles.xml"_L1, "styles"_L1};
constexpr PartRow settings{"settings.xml"_L1, "settings"_L1};
constexpr PartRow comments{"comments.xml"_L1, "comments"_L1};

void relationship(QXmlStreamWriter &xml, int number, const QString &type, const QString &target)
{
    xml.writeEmptyElement(u"Relationship"_s);
    xml.writeAttribute(u"Id"_s, u"rId%1"_s.arg(number));
    xml.writeAttribute(u"Type"_s, type);
    xml.writeAttribute(u"Target"_s, target);
}

void typeOf(QXmlStreamWriter &xml, const QString &part, const QString &type)
{
    xml.writeEmptyElement(u"Override"_s);
    xml.writeAttribute(u"PartName"_s, part);
    xml.writeAttribute(u"ContentType"_s, type);
}

QByteArray contentTypesOf(const QList<PartRow> &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(packageTypes + "content-types"_L1);
    for (const auto &[extension, type] :
         {std::pair(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s),
          std::pair(u"xml"_s, u"application/xml"_s)}) {
        xml.writeEmptyElement(u"Default"_s);
        xml.writeAttribute(u"Extension"_s, extension);
        xml.writeAttribute(u"ContentType"_s, type);
    }
    typeOf(xml, u"/word/document.xml"_s, contentTypes + "document.main+xml"_L1);
    for (const PartRow &part : parts)
        typeOf(xml, "/word/"_L1 + part.file, contentTypes + part.kind + "+xml"_L1);
    typeOf(xml, u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray packageRelationships()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(packageTypes + "relationships"_L1);
    relationship(xml, 1, documentTypes + "officeDocument"_L1, u"word/document.xml"_s);
    relationship(xml, 2, packageTypes + "relationships/metadata/core-properties"_L1, u"docProps/core.xml"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray documentRelationships(const QList<PartRow> &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(packageTypes + "relationships"_L1);
    int number = 0;
    for (const PartRow &part : parts)
        relationship(xml, ++number, documentTypes + part.kind, part.file);
    xml.writeEndDocument();
    return bytes;
}

QByteArray settingsPart(bool tracks)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startWordPart(xml, u"w:settings"_s);
    // What others change in the file is tracked as well, so that it can come back.
    if (tracks)
        xml.writeEmptyElement(u"w:trackRevisions"_s);
    xml.writeEndDocument();
    return bytes;
}

void style(QXmlStreamWriter &xml, const QString &name, int before, int after, int halfPoints)
{
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"paragraph"_s);
    if (name == "Normal"_L1)
        xml.writeAttribute(u"w:default"_s, u"1"_s);
    xml.writeAttribute(u"w:styleId"_s, name);
    writeValue(xml, u"w:name"_s, name);
    if (name != "Normal"_L1)
        writeValue(xml, u"w:basedOn"_s, u"Normal"_s);
    xml.writeStartElement(u"w:pPr"_s);
    xml.writeEmptyElement(u"w:spacing"_s);
    xml.writeAttribute(u"w:before"_s, QString::number(before));
    xml.writeAttribute(u"w:after"_s, QString::number(after));
    xml.writeEndElement();
    xml.writeStartElement(u"w:rPr"_s);
    writeValue(xml, u"w:sz"_s, QString::number(halfPoints));
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray stylesPart(const QString &dictionary)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startWordPart(xml, u"w:styles"_s);
    if (!dictionary.isEmpty()) {
        xml.writeStartElement(u"w:docDefaults"_s);
        xml.writeStartElement(u"w:rPrDefault"_s);
        xml.writeStartElement(u"w:rPr"_s);
        xml.writeEmptyElement(u"w:lang"_s);
        for (const auto &script : {u"w:val"_s, u"w:eastAsia"_s, u"w:bidi"_s}) // whatever script the text is in
            xml.writeAttribute(script, dictionary);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    style(xml, u"Normal"_s, 0, 120, 22);
    style(xml, u"Title"_s, 0, 240, 36);
    xml.writeEndDocument();
    return bytes;
}

QByteArray propertiesOf(const Origin &origin)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeNamespace(packageTypes + "metadata/core-properties"_L1, u"cp"_s);
    xml.writeNamespace(u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s);
    const auto known = [&xml](const QString &element, const QString &value) {
        if (!value.isEmpty())
            xml.writeTextElement(element, forXml(value));
    };
    known(u"dc:title"_s, origin.title);
    known(u"dc:creator"_s, origin.byline);
    known(u"dc:language"_s, languageTag(origin.language));
    known(u"dc:identifier"_s, origin.url);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> wordPackage(const DocxBody &body, const Origin &origin, const QString &dictionary, bool tracks)
{
    QList<PartRow> parts{styles, settings};
    if (!body.comments.isEmpty())
        parts.append(comments);
    QList<ZipPart> files{
        {"[Content_Types].xml", contentTypesOf(parts)}, {"_rels/.rels", packageRelationships()},
        {"word/document.xml", {}, true, body.document}, {"word/_rels/document.xml.rels", documentRelationships(parts)},
        {"word/styles.xml", stylesPart(dictionary)},    {"word/settings.xml", settingsPart(tracks)}};
    if (!body.comments.isEmpty())
        files.append({"word/comments.xml", body.comments});
    files.append({"docProps/core.xml", propertiesOf(origin)});
    return zipped(files);
}

} // namespace bluepencil::office
