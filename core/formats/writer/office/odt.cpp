// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/office/odt.h"

#include "formats/packing/zip.h"
#include "formats/writer/office/odtbody.h"
#include "formats/writer/office/outgoingtext.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/xmltext.h"

#include <QXmlStreamWriter>

namespace bluepencil {

using namespace Qt::StringLiterals;
using namespace office;

namespace {

constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";

QByteArray manifest()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s);
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeNamespace(u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s, u"manifest"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    entry(u"/"_s, QString::fromLatin1(mimeType));
    for (const auto &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(part, u"text/xml"_s);
    xml.writeEndDocument();
    return bytes;
}

/// Which dictionary the text asks for, whatever script it is in.
void writeLanguage(QXmlStreamWriter &xml, const QString &tag)
{
    const QStringList parts = tag.split(u'-');
    constexpr qsizetype longestCountry = 3; // what is longer is a script
    const bool hasCountry = parts.size() > 1 && parts.last().size() <= longestCountry;
    for (const auto &[prefix, script] :
         {std::pair(u"fo:"_s, u""_s), std::pair(u"style:"_s, u"-asian"_s), std::pair(u"style:"_s, u"-complex"_s)}) {
        xml.writeAttribute(prefix + "language"_L1 + script, parts.first());
        xml.writeAttribute(prefix + "country"_L1 + script, hasCountry ? parts.last() : u"none"_s);
    }
}

void style(QXmlStreamWriter &xml, const QString &name, const QString &after, const QString &size,
           const QString &dictionary = {})
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    if (name != "Standard"_L1)
        xml.writeAttribute(u"style:parent-style-name"_s, u"Standard"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:margin-bottom"_s, after);
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"fo:font-size"_s, size);
    if (!dictionary.isEmpty())
        writeLanguage(xml, dictionary);
    xml.writeEndElement();
}

QByteArray stylesPart(const QString &dictionary)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOpenPart(xml, u"office:document-styles"_s);
    xml.writeStartElement(u"office:styles"_s);
    style(xml, u"Standard"_s, u"6pt"_s, u"11pt"_s, dictionary);
    style(xml, u"Title"_s, u"12pt"_s, u"18pt"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray propertiesOf(const Origin &origin)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOpenPart(xml, u"office:document-meta"_s);
    xml.writeStartElement(u"office:meta"_s);
    const auto known = [&xml](const QString &element, const QString &value) {
        if (!value.isEmpty())
            xml.writeTextElement(element, forXml(value));
    };
    known(u"dc:title"_s, origin.title);
    known(u"dc:creator"_s, origin.byline);
    known(u"dc:language"_s, languageTag(origin.language));
    if (!origin.url.isEmpty()) {
        xml.writeStartElement(u"meta:user-defined"_s);
        xml.writeAttribute(u"meta:name"_s, u"url"_s);
        xml.writeCharacters(forXml(origin.url));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

/// The type comes first and as it is, so that a look at the first bytes tells it.
Result<QByteArray> documentOf(const Outgoing &article, const Deflated &content)
{
    const Origin &origin = article.article.origin();
    return zipped({{"mimetype", mimeType, false},
                   {"content.xml", {}, true, content},
                   {"styles.xml", stylesPart(dictionaryOf(article))},
                   {"meta.xml", propertiesOf(origin)},
                   {"META-INF/manifest.xml", manifest()}});
}

} // namespace

Result<QByteArray> writeOdt(const Outgoing &article)
{
    return documentOf(article, odtContent(plainParagraphs(article), {startsWithTitle(article), false}));
}

Result<QByteArray> writeTrackedOdt(const Outgoing &article)
{
    const auto text = changesOf(article);
    if (!text)
        return text.failure();
    return documentOf(article, odtContent(*text, {false, article.withReasons, remarksOf(article, *text)}));
}

} // namespace bluepencil
