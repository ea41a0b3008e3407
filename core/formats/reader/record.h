// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"
#include "text/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <variant>

struct QJsonParseError;

namespace bluepencil {

/// One article as a JSON object holds it: `{"id": …, "text": …}` or, with a page instead of
/// its text, `{"id": …, "html": …}`, and `title`, `url`, `date` where known.
struct Record {
    QJsonValue id; ///< a string or a number as written; null when the record has none
    Article article;
};

/// Why a record cannot be used, and which one it is.
struct RecordFailure {
    QJsonValue id; ///< null when not even that could be read
    QString name;  ///< for messages: "articles.jsonl:7"
    QString sentence;
    bool isNoJson = false; ///< not even the form is right
};

/// A record, or why there is none.
using RecordResult = std::variant<Record, RecordFailure>;

/// How a record is read.
struct RecordOptions {
    QString encoding = QStringLiteral("UTF-8"); ///< of the file that it came in
    QString field;                              ///< that its text is taken from; empty: the first that is known
};

/// What a JSON value holds. `name` is what the record is called where it has no id ("articles.jsonl:7").
///
/// NULs and lone surrogates in strings become U+FFFD, with a warning in the article. The site of a record is the host
/// of its url. Sentences start with a verb and lack the record's name: "has no “text”; …".
[[nodiscard]] RecordResult recordOf(const QJsonValue &value, const QString &name, const RecordOptions &options = {});

/// The same of one JSON object as bytes.
[[nodiscard]] RecordResult readRecord(const QByteArray &json, const QString &name, const RecordOptions &options = {});

/// The records, unless none of them is JSON: then the file is none, for the reason of the first.
[[nodiscard]] Result<QList<RecordResult>> unlessNoneIsJson(QList<RecordResult> records);

/// What a record's id is called; empty where it has none.
[[nodiscard]] QString nameOfId(const QJsonValue &id);

/// The bytes without a byte order mark, which QJsonDocument does not know.
[[nodiscard]] QByteArray withoutMark(const QByteArray &json);

/// That bytes are no JSON, and where: "is not valid JSON (…); mend it there…"
[[nodiscard]] Failure notJson(const QJsonParseError &error);

/// That a file is well formed and empty.
[[nodiscard]] Failure noRecords();

} // namespace bluepencil
