// SPDX-License-Identifier: Apache-2.0
#include "store/queue/reading.h"

#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/reader/file.h"
#include "store/database/hash.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace bluepencil {

namespace {

thread_local const ReadingElsewhere *innermost = nullptr;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

/// The one article that bytes hold. A format that is not known, as of a later version, is found out anew.
Result<Article> articleFrom(const QByteArray &bytes, const QString &path, const ReadingOptions &options)
{
    const Format *format = options.format.isEmpty() ? nullptr : readableFormat(options.format);
    const Result<QList<Article>> articles = articlesOf(bytes, path, {format, options.decode});
    if (!articles)
        return articles.failure();
    if (articles->size() > 1)
        return Failure{Sentences::tr("“%1” holds %n articles; open the file again to see each of them.", nullptr,
                                     static_cast<int>(articles->size()))
                           .arg(path)};
    return articles->first();
}

Result<Reading> readingHere(const QByteArray &bytes, const QString &path, const ReadingOptions &options)
{
    Result<Article> article = articleFrom(bytes, path, options);
    if (!article)
        return article.failure();
    Reading reading;
    reading.path = sourcePath(path);
    reading.options = options;
    reading.bytes = bytes;
    reading.byteHash = sha256(bytes);
    reading.article = bluepencil::repaired(*article, options.repaired);
    // Of most files the text is the bytes, and hashing is most of what it takes to open a long one: once is enough.
    const QByteArray text = reading.article.text().toUtf8();
    reading.textHash = text == bytes ? reading.byteHash : sha256(text);
    return reading;
}

Result<Reading> readingHere(const QString &path, const ReadingOptions &options)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.failure();
    if (options.record.isEmpty())
        return readingHere(*bytes, path, options);
    const Result<QByteArray> piece = pieceWithKey(*bytes, path, options.record);
    if (!piece)
        return withName(path, piece.failure());
    return readingHere(*piece, path, options);
}

} // namespace

Result<Reading> readingOf(const QString &path, const ReadingOptions &options)
{
    return ReadingElsewhere::done([path, options] { return readingHere(path, options); });
}

Result<Reading> readingOf(const QByteArray &bytes, const QString &path, const ReadingOptions &options)
{
    return ReadingElsewhere::done([bytes, path, options] { return readingHere(bytes, path, options); });
}

ReadingElsewhere::ReadingElsewhere(Host host)
    : m_host(std::move(host))
    , m_outer(innermost)
{
    innermost = this;
}

ReadingElsewhere::~ReadingElsewhere()
{
    innermost = m_outer;
}

Result<Reading> ReadingElsewhere::done(const Work &work)
{
    return innermost ? innermost->m_host(work) : work();
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
