// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"
#include "text/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>

#include <variant>

namespace bluepencil {

/// One article as a JSON object holds it: `{"id": …, "text": …}`, and `title`, `url`, `date` where known.
struct Record {
    QJsonValue id; ///< a string or a number as written; null when the record has none
    Article article;
};

/// Why a record cannot be used, and which one it is.
struct RecordFailure {
    QJsonValue id; ///< null when not even that could be read
    QString sentence;
};

/// A record, or why there is none.
using RecordResult = std::variant<Record, RecordFailure>;

/// Reads one JSON object. `name` is what the record is called where it has no id ("articles.jsonl:7").
///
/// NULs and lone surrogates in strings become U+FFFD, with a warning in the article. The site of a record is the host
/// of its url. Sentences start with a verb and lack the record's name: "has no “text”; …".
[[nodiscard]] RecordResult readRecord(const QByteArray &json, const QString &name);

/// Reads a JSON document that is one record or an array of records, in order. Records without an id are called
/// `name`:1, `name`:2, …; a document that is a single object is called `name`. Fails when the bytes are no such
/// document.
[[nodiscard]] Result<QList<RecordResult>> readRecords(const QByteArray &json, const QString &name);

} // namespace bluepencil
