// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/office/officefile.h"

#include "formats/reader/office/documenttext.h"
#include "formats/reader/office/trackedchanges.h"
#include "text/decoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamReader>

namespace bluepencil::office {

using namespace Qt::StringLiterals;

namespace {

struct OfficeFile {
    Q_DECLARE_TR_FUNCTIONS(OfficeFile)
};

/// Boxes in boxes hand their lines on from one to the next, which would cost their square.
constexpr qsizetype deepest = 256;

/// Of the Dublin Core.
void readProperties(const ZipReader &archive, const char *part, Origin &origin)
{
    if (!archive.has(part))
        return;
    QString value;
    (void)walkPart(archive, part, [&](const QXmlStreamReader &xml) {
        if (xml.isStartElement()) {
            value.clear();
        } else if (xml.isCharacters()) {
            value += xml.text();
        } else if (xml.isEndElement() && xml.namespaceUri() == "http://purl.org/dc/elements/1.1/"_L1) {
            if (xml.name() == "title"_L1)
                origin.title = value.simplified();
            else if (xml.name() == "language"_L1)
                origin.language = value.simplified();
        }
    });
}

} // namespace

Outcome walkPart(const ZipReader &archive, const char *part, const TakeToken &take)
{
    auto bytes = archive.part(part, largestPart);
    if (!bytes)
        return bytes.failure();
    QBuffer device(&*bytes); // a device is decoded piece by piece, bytes all at once
    device.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&device);
    qsizetype depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (depth > deepest)
            return Failure{OfficeFile::tr("is nested deeper than any document; save its text alone.")};
        if (!xml.hasError())
            take(xml);
    }
    if (xml.hasError())
        return Failure{
            OfficeFile::tr("is damaged (%1); open it in a word processor and save it anew.").arg(xml.errorString())};
    return Done{};
}

Result<QList<RecordResult>> articleOfDocument(DocumentText &text, const TrackedChanges &changes,
                                              const ZipReader &archive, const char *properties, const QString &name)
{
    QString lines = text.text();
    if (lines.isEmpty())
        return Failure{OfficeFile::tr("is a document without text; there is nothing to review.")};
    Origin origin;
    origin.name = name;
    origin.encoding = u"UTF-8"_s; // of which the parts are made
    readProperties(archive, properties, origin);
    QList<Warning> warnings = changes.warnings();
    warnings += repairUnits(lines);
    return QList<RecordResult>{Record{{}, Article(std::move(lines), std::move(origin), std::move(warnings))}};
}

} // namespace bluepencil::office
