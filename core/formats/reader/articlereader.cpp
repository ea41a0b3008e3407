// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/articlereader.h"

#include "formats/reader/file.h"
#include "formats/reader/record.h"

#include <QCoreApplication>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct ArticleReader {
    Q_DECLARE_TR_FUNCTIONS(ArticleReader)
};

Result<QList<RecordResult>> recordsOfLines(const QByteArray &bytes, const QString &name)
{
    QList<RecordResult> records;
    qint64 number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (!line.trimmed().isEmpty())
            records.append(readRecord(line, u"%1:%2"_s.arg(name).arg(number)));
    }
    if (records.isEmpty())
        return Failure{ArticleReader::tr("holds no records; there is nothing to review.")};
    return records;
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

} // namespace

Result<Article> articleOfText(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    auto decoded = decode(bytes, options);
    if (!decoded)
        return decoded.failure();
    Origin origin;
    origin.name = name;
    origin.encoding = decoded->encoding;
    return Article(std::move(decoded->text), std::move(origin), std::move(decoded->warnings));
}

Result<QList<Article>> articlesOf(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    const InputFormat format = options.format.value_or(inputFormatOf(bytes, name));
    if (format == InputFormat::Text) {
        auto article = articleOfText(bytes, name, options.decode);
        if (!article)
            return withName(name, article.failure());
        return QList<Article>{*std::move(article)};
    }
    const auto records = format == InputFormat::Json ? readRecords(bytes, name) : recordsOfLines(bytes, name);
    if (!records)
        return withName(name, records.failure());
    return articlesOfRecords(*records, name);
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
