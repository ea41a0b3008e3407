// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/articles.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace bluepencil {

/// What a helper process is asked: a call of Parser as a value.
struct ParseRequest {
    enum class Call : quint8 { ContentOf, PieceWithKey, PiecesOf };

    Call call = Call::ContentOf;
    QByteArray bytes;               ///< of the file
    QString name;                   ///< of the file
    const Format *format = nullptr; ///< of ContentOf, where it is known, and of PiecesOf
    DecodeOptions decode;           ///< of ContentOf
    QString key;                    ///< of PieceWithKey
    quint64 number = 0;             ///< drawn for this question, so that what was said before it is no answer to it
};

/// What it answers: a row for each call, or the sentence that says why not.
using ParseAnswer = std::variant<Failure, Content, QByteArray, QList<FilePiece>>;

/// Both as bytes, and back. Nothing where the bytes are no such value: a helper that was taken over may answer
/// anything, so that whatever comes back holds what the parsers promise, and is an answer to that very request:
/// readable formats, a record at least and only where the format may hold them several, well-formed text without NULs,
/// spans inside it that part no character, page marks in order, sentences that say something.
[[nodiscard]] QByteArray encoded(const ParseRequest &request);
[[nodiscard]] QByteArray encoded(const ParseAnswer &answer, quint64 number = 0);
[[nodiscard]] std::optional<ParseRequest> decodedRequest(const QByteArray &bytes);
[[nodiscard]] std::optional<ParseAnswer> decodedAnswer(const QByteArray &bytes, ParseRequest::Call call,
                                                       quint64 number = 0);

/// The number of a request, of whatever else it is made; 0 where it has none.
[[nodiscard]] quint64 numberOf(const QByteArray &request);
/// Makes an answer one to the request of that number.
void setNumber(QByteArray &answer, quint64 number);

/// The answer, made in this process.
[[nodiscard]] ParseAnswer answerTo(const ParseRequest &request);

} // namespace bluepencil
