// SPDX-License-Identifier: Apache-2.0
#include "formats/articles.h"

#include "formats/formats.h"
#include "formats/reader/file.h"

#include <QCoreApplication>

namespace bluepencil {

namespace {

struct ArticleReader {
    Q_DECLARE_TR_FUNCTIONS(ArticleReader)
};

Result<Content> readAs(const Format &format, const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    auto records = format.read(bytes, name, options);
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

} // namespace

Result<Content> contentOf(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
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
