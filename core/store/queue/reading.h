// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"
#include "text/decoder.h"
#include "text/repair.h"
#include "text/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace bluepencil {

/// Which article of a file, and how its bytes become text.
struct ReadingOptions {
    QString record;        ///< key of an article in a file of several; empty: the whole file is one article
    DecodeOptions decode;  ///< when the user knows better
    Damages repaired = {}; ///< damage that is undone on the way: mojibake, entities, line ends of a column
    QString format = {};   ///< its name, see readableFormat(); empty: find out
    bool asLast = true;    ///< as these bytes were read the last time, where nothing of that is said here

    /// True when the user said how to read the bytes.
    [[nodiscard]] bool saySomething() const { return !(decode == DecodeOptions()) || repaired || !format.isEmpty(); }
};

/// One reading of one scraped file: the bytes as they were, and the text that they gave. Other options, or other bytes,
/// make another reading.
struct Reading {
    QString path; ///< absolute, links resolved, so that a file has one name
    ReadingOptions options;
    QByteArray bytes; ///< of the file; of a file of several articles those of this one
    QString byteHash; ///< SHA-256, hexadecimal
    Article article;
    QString textHash; ///< SHA-256 of the text as UTF-8, hexadecimal
};

/// Reads a file. Only ever reads it. May run on any thread.
/// Fails, with a whole sentence that names the file, for what cannot be read or is no text.
[[nodiscard]] Result<Reading> readingOf(const QString &path, const ReadingOptions &options = {});

/// The same for the bytes of one article that are there already; `path` is where they came from.
[[nodiscard]] Result<Reading> readingOf(const QByteArray &bytes, const QString &path, const ReadingOptions &options);

/// While one lives, whatever readingOf() is asked for on this thread is handed to `host`, who has another thread do the
/// work and returns what it gave: for a window that has to live on meanwhile. A scope and no parameter, as ReadingStop
/// is: a session is opened by reading a file once, twice or from what was kept, as its history wants it.
class ReadingElsewhere {
public:
    using Work = std::function<Result<Reading>()>;
    using Host = std::function<Result<Reading>(const Work &work)>;

    explicit ReadingElsewhere(Host host);
    ~ReadingElsewhere();
    ReadingElsewhere(const ReadingElsewhere &) = delete;
    ReadingElsewhere &operator=(const ReadingElsewhere &) = delete;

    /// Has the host of this thread do it; without one it is done at once.
    [[nodiscard]] static Result<Reading> done(const Work &work);

private:
    Host m_host;
    const ReadingElsewhere *m_outer;
};

/// The one name of a file: absolute, links resolved as far as they exist.
[[nodiscard]] QString sourcePath(const QString &path);

} // namespace bluepencil
