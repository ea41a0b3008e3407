// SPDX-License-Identifier: Apache-2.0
#include "store/reading.h"

#include "formats/articles.h"
#include "formats/reader/file.h"
#include "store/hash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace bluepencil {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

/// The one article of a file, or the one of its articles that goes by the record's id.
Result<Article> articleFrom(const QByteArray &bytes, const QString &path, const ReadingOptions &options)
{
    const Result<QList<Article>> articles = articlesOf(bytes, path, {nullptr, options.decode});
    if (!articles)
        return articles.failure();
    if (options.record.isEmpty() && articles->size() > 1)
        return Failure{
            Sentences::tr("“%1” holds %n articles; choose one of them.", nullptr, static_cast<int>(articles->size()))
                .arg(path)};
    for (const Article &article : *articles) {
        if (options.record.isEmpty() || article.origin().name == options.record)
            return article;
    }
    return Failure{Sentences::tr("“%1” holds no article “%2” any more; look where it went.").arg(path, options.record)};
}

} // namespace

Result<Reading> readingOf(const QString &path, const ReadingOptions &options)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.failure();
    return readingOf(*bytes, path, options);
}

Result<Reading> readingOf(const QByteArray &bytes, const QString &path, const ReadingOptions &options)
{
    Result<Article> article = articleFrom(bytes, path, options);
    if (!article)
        return article.failure();
    Reading reading;
    reading.path = sourcePath(path);
    reading.options = options;
    reading.bytes = bytes;
    reading.byteHash = sha256(bytes);
    reading.article = std::move(*article);
    // Of most files the text is the bytes, and hashing is most of what it takes to open a long one: once is enough.
    const QByteArray text = reading.article.text().toUtf8();
    reading.textHash = text == bytes ? reading.byteHash : sha256(text);
    return reading;
}

QString sourcePath(const QString &path)
{
    const QFileInfo info(path);
    if (QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    // The file has gone; its folder may still be there, under its own real name.
    if (const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath(); !folder.isEmpty())
        return QDir(folder).filePath(info.fileName());
    return QDir::cleanPath(info.absoluteFilePath());
}

} // namespace bluepencil
