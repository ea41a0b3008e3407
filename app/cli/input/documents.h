// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <variant>

namespace bluepencil::cli {

struct Input;
struct Options;

/// One article to work on.
struct Document {
    QJsonValue id;  ///< the record's id as written; where it has none, what messages call it
    QString source; ///< the file's name as the user gave it
    Article article;
    QByteArray raw;         ///< its bytes
    bool continues = false; ///< another article of its file came before it
    bool isRecord = false;  ///< came as a record, and goes out as one
};

/// One article that could not be read.
struct BadDocument {
    QString name;    ///< for messages: "one.txt", "articles.jsonl:7"
    QJsonValue id;   ///< of a record; null when not even that could be read
    qint64 line = 0; ///< of JSON Lines; 0 otherwise
    QString problem; ///< a sentence that lacks its subject: "is empty; …"
};

using DocumentResult = std::variant<Document, BadDocument>;

/// The articles that a piece of input holds, read as the options say.
[[nodiscard]] QList<DocumentResult> documentsOf(const Input &input, const Options &options);

} // namespace bluepencil::cli
