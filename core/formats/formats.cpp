// SPDX-License-Identifier: Apache-2.0
#include "formats/formats.h"

#include "formats/reader/archive/gunzip.h"
#include "formats/reader/archive/mail.h"
#include "formats/reader/archive/warc.h"
#include "formats/reader/json.h"
#include "formats/reader/jsonlines.h"
#include "formats/reader/jsonpieces.h"
#include "formats/reader/markdown.h"
#include "formats/reader/office/docx.h"
#include "formats/reader/office/odt.h"
#include "formats/reader/pageformat.h"
#include "formats/reader/plaintext.h"
#include "formats/reader/table.h"
#include "formats/reader/wire/newsxml.h"
#include "formats/writer/audit.h"
#include "formats/writer/htmlpage.h"
#include "formats/writer/inplace/asitcame.h"
#include "formats/writer/markdown.h"
#include "formats/writer/ninjs.h"
#include "formats/writer/office/docx.h"
#include "formats/writer/office/odt.h"
#include "formats/writer/office/outgoingtext.h"
#include "formats/writer/paper.h"
#include "formats/writer/plaintext.h"
#include "formats/writer/quotes/reviewedquotes.h"
#include "formats/writer/recordline.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr std::array rows = {
    Format{.name = "warc"_L1,
           .suffixes = {"warc"_L1, "wet"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Web archive"),
           .sniff = &looksLikeWarc,
           .read = &readWarc,
           .holdsRecords = true,
           .pieces = &piecesOfWarc,
           .split = &splitWarc},
    Format{.name = "mht"_L1,
           .suffixes = {"mht"_L1, "mhtml"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Saved page, one file"),
           .sniff = &looksLikeSavedPage,
           .read = &readMail},
    Format{.name = "eml"_L1,
           .suffixes = {"eml"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Letter"),
           .sniff = &looksLikeMail,
           .read = &readMail},
    Format{.name = "jsonl"_L1,
           .suffixes = {"jsonl"_L1, "ndjson"_L1, "jl"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "JSON Lines"),
           .sniff = &looksLikeJsonLines,
           .read = &readJsonLines,
           .holdsRecords = true,
           .pieces = &piecesOfJsonLines,
           .split = &splitJsonLines,
           .write = &writeRecordLine},
    Format{.name = "json"_L1,
           .suffixes = {"json"_L1, "ninjs"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "JSON"),
           .sniff = &looksLikeJson,
           .read = &readJson,
           .holdsRecords = true,
           .pieces = &piecesOfJson,
           .split = &splitJson},
    Format{.name = "xml"_L1,
           .suffixes = {"xml"_L1, "rss"_L1, "atom"_L1, "rdf"_L1, "nitf"_L1, "newsml"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "News in XML"),
           .sniff = &looksLikeNewsXml,
           .read = &readNewsXml,
           .holdsRecords = true,
           .pieces = &piecesOfNewsXml},
    Format{.name = "csv"_L1,
           .suffixes = {"csv"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Table, separated by commas"),
           .sniff = &looksLikeCsv,
           .read = &readTable,
           .holdsRecords = true,
           .pieces = &piecesOfTable,
           .split = &splitTable},
    Format{.name = "tsv"_L1,
           .suffixes = {"tsv"_L1, "tab"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Table, separated by tabs"),
           .sniff = &looksLikeTsv,
           .read = &readTable,
           .holdsRecords = true,
           .pieces = &piecesOfTable,
           .split = &splitTable},
    Format{.name = "markdown"_L1,
           .suffixes = {"md"_L1, "markdown"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Markdown"),
           .sniff = &looksLikeMarkdown,
           .read = &readMarkdown,
           .write = &writeMarkdown},
    Format{.name = "html"_L1,
           .suffixes = {"html"_L1, "htm"_L1, "xhtml"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "HTML page"),
           .sniff = &looksLikePage,
           .read = &readPage,
           .write = &writeHtmlPage},
    Format{.name = "html-fragment"_L1,
           .suffixes = {"html"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "HTML for a CMS"),
           .write = &writeHtmlFragment},
    Format{.name = "docx"_L1,
           .suffixes = {"docx"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Word"),
           .sniff = &looksLikeDocx,
           .read = &readDocx,
           .write = &writeDocx,
           .standsAlone = true,
           .loss = &lossInXml},
    Format{.name = "docx-tracked"_L1,
           .suffixes = {"docx"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Word, changes tracked"),
           .write = &writeTrackedDocx,
           .standsAlone = true,
           .showsChanges = true,
           .loss = &lossOfChangesInXml},
    Format{.name = "odt"_L1,
           .suffixes = {"odt"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "OpenDocument"),
           .sniff = &looksLikeOdt,
           .read = &readOdt,
           .write = &writeOdt,
           .standsAlone = true,
           .loss = &lossInXml},
    Format{.name = "odt-tracked"_L1,
           .suffixes = {"odt"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "OpenDocument, changes tracked"),
           .write = &writeTrackedOdt,
           .standsAlone = true,
           .showsChanges = true,
           .loss = &lossOfChangesInXml},
    Format{.name = "ninjs"_L1,
           .suffixes = {"ninjs"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "ninjs 3.1"),
           .write = &writeNinjs},
    Format{.name = "audit"_L1,
           .suffixes = {"jsonl"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Audit, JSON Lines"),
           .write = &writeAudit,
           .showsChanges = true},
    Format{.name = "audit-page"_L1,
           .suffixes = {"html"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Audit, page"),
           .write = &writeAuditPage,
           .showsChanges = true},
    Format{.name = "pdf"_L1,
           .suffixes = {"pdf"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "PDF of the text"),
           .write = &writePdf,
           .standsAlone = true,
           .needsPages = true},
    Format{.name = "pdf-review"_L1,
           .suffixes = {"pdf"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "PDF of the review"),
           .write = &writeReviewPdf,
           .standsAlone = true,
           .showsChanges = true,
           .needsPages = true},
    Format{.name = "as-it-came"_L1,
           .suffixes = {"json"_L1, "jsonl"_L1, "csv"_L1, "tsv"_L1, "html"_L1, "htm"_L1, "docx"_L1, "odt"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "As it came"),
           .write = &writeAsItCame,
           .editsSource = true},
    Format{.name = "quotes"_L1,
           .suffixes = {"csv"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Quote sheet, CSV"),
           .write = &writeQuoteSheet,
           .holdsQuotes = true},
    Format{.name = "quotes-jsonl"_L1,
           .suffixes = {"jsonl"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Quote sheet, JSON Lines"),
           .write = &writeQuoteLines,
           .holdsQuotes = true},
    Format{.name = "quotes-docx"_L1,
           .suffixes = {"docx"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Quote sheet, Word"),
           .write = &writeQuoteTable,
           .standsAlone = true,
           .holdsQuotes = true},
    Format{.name = "text"_L1,
           .suffixes = {"txt"_L1, "text"_L1},
           .title = QT_TRANSLATE_NOOP("Formats", "Plain text"),
           .read = &readPlainText,
           .write = &writePlainText,
           .loss = &lossInEncoding},
};

bool reads(const Format &format)
{
    return format.read != nullptr;
}

bool writes(const Format &format)
{
    return format.write != nullptr;
}

using Does = bool (*)(const Format &);

bool hasSuffix(const Format &format, QStringView suffix)
{
    return std::any_of(format.suffixes.begin(), format.suffixes.end(), [suffix](QLatin1StringView known) {
        return !known.isEmpty() && suffix.compare(known, Qt::CaseInsensitive) == 0;
    });
}

const Format *find(Does does, const std::function<bool(const Format &)> &is)
{
    const auto *row = std::find_if(rows.begin(), rows.end(), [&](const Format &f) { return does(f) && is(f); });
    return row == rows.end() ? nullptr : &*row;
}

const Format *withSuffix(Does does, QStringView suffix)
{
    return find(does, [suffix](const Format &format) { return hasSuffix(format, suffix); });
}

const Format *named(Does does, QStringView name)
{
    const Format *format = find(does, [name](const Format &f) { return f.name == name; });
    return format ? format : withSuffix(does, name);
}

QStringList namesOf(Does does)
{
    QStringList names;
    for (const Format &format : rows) {
        if (does(format))
            names.append(format.name);
    }
    return names;
}

/// What follows the last dot of a file's own name; empty without a dot, or where there is nothing before it.
QStringView suffixOf(QStringView fileName)
{
    const QStringView name = fileName.sliced(fileName.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.sliced(dot + 1) : QStringView();
}

/// "*.jsonl *.ndjson"
QStringList patternsOf(const Format &format)
{
    QStringList patterns;
    for (const QLatin1StringView suffix : format.suffixes) {
        if (!suffix.isEmpty())
            patterns.append("*."_L1 + suffix);
    }
    return patterns;
}

QString filter(const QString &title, const QStringList &patterns)
{
    return u"%1 (%2)"_s.arg(title, patterns.join(u' '));
}

} // namespace

std::span<const Format> formats()
{
    return rows;
}

const Format &plainText()
{
    return rows.back();
}

QString titleOf(const Format &format)
{
    return Formats::tr(format.title);
}

const Format *readableFormat(QStringView name)
{
    return named(&reads, name);
}

const Format *writableFormat(QStringView name)
{
    return named(&writes, name);
}

QStringList namesOfReadableFormats()
{
    return namesOf(&reads);
}

QStringList namesOfWritableFormats()
{
    return namesOf(&writes);
}

const Format *readableFormatOf(QStringView fileName)
{
    return withSuffix(&reads, suffixOf(withoutGzipSuffix(fileName)));
}

const Format *writableFormatOf(QStringView fileName)
{
    return withSuffix(&writes, suffixOf(fileName));
}

QString suffixFor(const Format &format, QStringView sourceName)
{
    const QStringView own = suffixOf(withoutGzipSuffix(sourceName));
    return format.editsSource && hasSuffix(format, own) ? own.toString().toLower() : QString(format.suffixes.front());
}

QList<const Format *> candidatesFor(const QByteArray &head, QStringView fileName)
{
    QList<const Format *> candidates;
    for (const Format &format : rows) {
        if (format.sniff && format.sniff(head))
            candidates.append(&format);
    }
    const Format *promised = readableFormatOf(fileName);
    const Format *last = promised ? promised : &plainText();
    if (!candidates.contains(last))
        candidates.append(last);
    return candidates;
}

bool mayHoldArticles(QStringView fileName)
{
    return suffixOf(withoutGzipSuffix(fileName)).isEmpty() || readableFormatOf(fileName);
}

QStringList filtersForReading()
{
    QStringList all;
    QStringList each;
    for (const Format &format : rows) {
        if (!reads(format))
            continue;
        const QStringList patterns = patternsOf(format);
        all += patterns;
        each.append(filter(titleOf(format), patterns));
    }
    return QStringList{filter(Formats::tr("Articles"), all)} + each +
           QStringList{filter(Formats::tr("All files"), {u"*"_s})};
}

} // namespace bluepencil
