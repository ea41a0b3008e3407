// SPDX-License-Identifier: Apache-2.0
#include "formats/articles.h"

#include "formats/formats.h"
#include "formats/parser.h"
#include "formats/reader/archive/gunzip.h"
#include "formats/reader/file.h"
#include "text/readingstop.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct ArticleReader {
    Q_DECLARE_TR_FUNCTIONS(ArticleReader)
};

Result<Content> readAs(const Format &format, const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    auto records = format.read(bytes, name, options);
    if (ReadingStop::isRequested())
        return ReadingStop::stopped();
    if (!records)
        return records.failure();
    return Content{&format, *std::move(records)};
}

Result<QList<Article>> articlesOfRecords(const QList<RecordResult> &records, const QString &name)
{
    QList<Article> articles;
    qsizetype number = 0;
    for (const RecordResult &record : records) {
        ++number;
        if (const auto *failure = std::get_if<RecordFailure>(&record))
            return Failure{ArticleReader::tr("Record %1 of “%2” %3").arg(number).arg(name, failure->sentence)};
        articles.append(std::get<Record>(record).article);
    }
    return articles;
}

QJsonValue idOf(const RecordResult &record)
{
    const auto *failure = std::get_if<RecordFailure>(&record);
    return failure ? failure->id : std::get<Record>(record).id;
}

/// The place in the file that a key without an id names: 3 for “#3”; 0 for an id.
qsizetype placeIn(const QString &key)
{
    bool isNumber = false;
    const qsizetype place = key.startsWith(u'#') ? QStringView(key).sliced(1).toLongLong(&isNumber) : 0;
    return isNumber && place > 0 ? place : 0;
}

bool hasId(const FilePiece &piece, const Format &format, const QString &id)
{
    const auto records = format.read(piece.bytes, {}, {});
    return records && nameOfId(idOf(records->first())) == id;
}

/// Where that id is; those are looked at first in which it stands as it is.
const FilePiece *pieceWithId(const QList<FilePiece> &pieces, const Format &format, const QString &id)
{
    const QByteArray written = id.toUtf8();
    for (const bool stands : {true, false}) {
        const auto found = std::find_if(pieces.begin(), pieces.end(), [&](const FilePiece &piece) {
            return piece.bytes.contains(written) == stands && hasId(piece, format, id);
        });
        if (found != pieces.end())
            return &*found;
    }
    return nullptr;
}

Result<Content> parsedHere(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    if (isGzip(bytes)) {
        const auto unpacked = gunzipped(bytes, largestFile);
        if (!unpacked)
            return unpacked.failure();
        if (isGzip(*unpacked))
            return Failure{ArticleReader::tr("is packed twice; unpack it by hand.")};
        return parsedHere(*unpacked, name, options);
    }
    if (options.format)
        return readAs(*options.format, bytes, name, options.decode);
    const Format *promised = readableFormatOf(name);
    const QList<const Format *> candidates = candidatesFor(bytes.first(std::min(bytes.size(), headSize)), name);
    for (const Format *format : candidates) {
        auto content = readAs(*format, bytes, name, options.decode);
        if (content || format == promised || format == candidates.last())
            return content;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> pieceFoundHere(const QByteArray &bytes, const QString &name, const QString &key)
{
    if (isGzip(bytes)) {
        const auto unpacked = gunzipped(bytes, largestFile);
        return unpacked ? pieceFoundHere(*unpacked, withoutGzipSuffix(name).toString(), key) : unpacked;
    }
    const Format *format = candidatesFor(bytes.first(std::min(bytes.size(), headSize)), name).first();
    const Failure none{ArticleReader::tr("holds no article “%1” any more; look where it went.").arg(key)};
    if (!format->pieces)
        return none;
    const auto pieces = format->pieces(bytes);
    if (!pieces)
        return pieces.failure();
    if (const qsizetype place = placeIn(key); place > 0)
        return place <= pieces->size() ? Result<QByteArray>(pieces->at(place - 1).bytes) : none;
    const FilePiece *piece = pieceWithId(*pieces, *format, key);
    return piece ? Result<QByteArray>(piece->bytes) : none;
}

} // namespace

bool isPlainText(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    if (isGzip(bytes))
        return false;
    if (options.format)
        return options.format == &plainText();
    return candidatesFor(bytes.first(std::min(bytes.size(), headSize)), name).first() == &plainText();
}

QStringList keysOf(const QList<RecordResult> &records)
{
    QStringList keys;
    QSet<QString> taken;
    for (const RecordResult &record : records) {
        QString key = nameOfId(idOf(record));
        if (key.isEmpty() || placeIn(key) > 0 || taken.contains(key))
            key = u"#%1"_s.arg(keys.size() + 1);
        taken.insert(key);
        keys.append(key);
    }
    return keys;
}

Result<QByteArray> pieceWithKey(const QByteArray &bytes, const QString &name, const QString &key)
{
    Parser *parser = Parser::installed();
    return parser ? parser->pieceWithKey(bytes, name, key) : pieceFoundHere(bytes, name, key);
}

Result<Content> contentOf(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    Parser *parser = Parser::installed();
    if (parser && !isPlainText(bytes, name, options)) // which is decoded and no more: no structure that could lie
        return parser->contentOf(bytes, name, options);
    return parsedHere(bytes, name, options);
}

Result<QList<FilePiece>> piecesOf(const QByteArray &bytes, const Format &format)
{
    Parser *parser = Parser::installed();
    return parser ? parser->piecesOf(bytes, format) : format.pieces(bytes);
}

Result<QList<Article>> articlesOf(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    const auto content = contentOf(bytes, name, options);
    if (!content)
        return withName(name, content.failure());
    return articlesOfRecords(content->records, name);
}

Result<Article> readArticle(const QString &path, const ReadOptions &options)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.failure();
    const auto articles = articlesOf(*bytes, path, options);
    if (!articles)
        return articles.failure();
    if (articles->size() > 1)
        return withName(path, {ArticleReader::tr("holds %n articles; open a file that holds one.", nullptr,
                                                 static_cast<int>(articles->size()))});
    return articles->first();
}

} // namespace bluepencil
