// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/inplace/inplace.h"

#include "formats/packing/zip.h"
#include "formats/reader/office/docx.h"
#include "formats/reader/office/odt.h"
#include "formats/reader/office/officefile.h"
#include "formats/writer/inplace/editedmarkup.h"
#include "formats/writer/outgoing.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace bluepencil::inplace {

using namespace Qt::StringLiterals;

namespace {

struct InPlace {
    Q_DECLARE_TR_FUNCTIONS(InPlace)
};

CleanText cleanTextOf(const Outgoing &article)
{
    return {article.article, article.review.cuts(), article.review.replacements()};
}

/// What is written of a page is no longer told from its bytes where several of them make a character.
std::optional<Charset> charsetOf(const QString &encoding)
{
    if (encoding.startsWith("UTF-8"_L1, Qt::CaseInsensitive))
        return Charset::Utf8;
    for (const QLatin1StringView name : {"windows-1252"_L1, "ISO-8859-1"_L1, "US-ASCII"_L1, "ASCII"_L1}) {
        if (encoding.compare(name, Qt::CaseInsensitive) == 0)
            return Charset::Latin;
    }
    return std::nullopt;
}

/// A part of a document that holds text.
struct TextPart {
    const char *name;
    bool isAside;
};

constexpr std::array wordParts = {TextPart{"word/document.xml", false}, TextPart{"word/footnotes.xml", true},
                                  TextPart{"word/endnotes.xml", true}};
constexpr std::array openDocumentParts = {TextPart{"content.xml", false}};

bool isWord(const ZipReader &archive)
{
    return archive.has(wordParts.front().name);
}

/// The parts of a document that hold text, one behind the other.
struct Parts {
    QList<ZipPart> parts;
    QByteArray markup;
    MarkupText text;
};

Failure otherEncoding()
{
    return {InPlace::tr("is written in an encoding that Bluepencil reads and does not write; choose another format.")};
}

/// Programs write UTF-8, and say so or nothing.
bool isUtf8(const QByteArray &part)
{
    constexpr qsizetype reach = 100;
    const QByteArray head = part.first(std::min(part.size(), reach)).toLower();
    return (head.startsWith('<') || head.startsWith("\xef\xbb\xbf")) &&
           (!head.contains("encoding=") || head.contains("utf-8"));
}

Result<Parts> partsOf(const ZipReader &archive, std::span<const TextPart> names, const MarkupDialect &dialect)
{
    Parts all;
    for (const TextPart &part : names) {
        if (!archive.has(part.name))
            continue;
        const auto bytes = archive.part(part.name, office::largestPart);
        if (!bytes)
            return bytes.failure();
        if (!isUtf8(*bytes))
            return otherEncoding();
        readMarkup(*bytes, dialect, Charset::Utf8, static_cast<qint32>(all.markup.size()), part.isAside, all.text);
        all.markup += *bytes;
        all.parts.append({part.name, *bytes});
    }
    return all;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    }
    return lines;
}

/// What a program that opens the document will read.
Outcome checkWritten(const QByteArray &document, const Outgoing &article, bool isWordFile)
{
    const QStringList wanted = linesOf(article.text);
    const auto read = isWordFile ? readDocx(document, {}, {}) : readOdt(document, {}, {});
    if (!read && wanted.isEmpty())
        return Done{}; // nothing is left to be read
    const QString text = read ? std::get<Record>(read->constFirst()).article.text() : QString();
    if (linesOf(text) == wanted)
        return Done{};
    return Failure{InPlace::tr("is built so that its text cannot be changed in place; choose another format.")};
}

} // namespace

Result<QByteArray> pageInPlace(const Outgoing &article, const QByteArray &page)
{
    if (Outcome decided = checkDecidedOn(article); !decided)
        return decided.failure();
    const auto charset = charsetOf(article.article.origin().encoding);
    if (!charset)
        return otherEncoding();
    MarkupText text;
    readMarkup(page, htmlDialect(), *charset, 0, false, text);
    const auto edits = editsFor(article.article, cleanTextOf(article), text, page, htmlDialect(), *charset);
    if (!edits)
        return edits.failure();
    return edited(page, *edits, 0, static_cast<qint32>(page.size()));
}

Result<QByteArray> documentInPlace(const Outgoing &article)
{
    if (Outcome decided = checkDecidedOn(article); !decided)
        return decided.failure();
    const auto archive = ZipReader::open(article.raw);
    if (!archive)
        return archive.failure();
    const bool isWordFile = isWord(*archive);
    const MarkupDialect &dialect = isWordFile ? wordDialect() : openDocumentDialect();
    const auto names = isWordFile ? std::span<const TextPart>(wordParts) : std::span<const TextPart>(openDocumentParts);
    const auto all = partsOf(*archive, names, dialect);
    if (!all)
        return all.failure();
    const auto edits = editsFor(article.article, cleanTextOf(article), all->text, all->markup, dialect, Charset::Utf8);
    if (!edits)
        return edits.failure();
    QList<ZipPart> changed;
    qint32 start = 0;
    for (const ZipPart &part : all->parts) {
        const qint32 end = start + static_cast<qint32>(part.bytes.size());
        const QByteArray bytes = edited(all->markup, *edits, start, end);
        if (bytes != part.bytes)
            changed.append({part.name, bytes});
        start = end;
    }
    const auto document = changed.isEmpty() ? Result<QByteArray>(article.raw) : withParts(article.raw, changed);
    if (!document)
        return document;
    if (Outcome good = checkWritten(*document, article, isWordFile); !good)
        return good.failure();
    return document;
}

} // namespace bluepencil::inplace
