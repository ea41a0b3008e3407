// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace bluepencil {

/// How a file holds its articles.
enum class InputFormat : quint8 {
    Text,      ///< one article, nothing else
    Json,      ///< one record, or an array of records
    JsonLines, ///< one record a line
};

/// The names of the command line: "text", "json", "jsonl".
[[nodiscard]] std::optional<InputFormat> inputFormatNamed(QStringView name);

/// What the name of a file promises: JSON Lines for .jsonl and .ndjson, JSON for .json, else text.
[[nodiscard]] InputFormat inputFormatByName(QStringView name);

/// True when the line alone is a JSON object, which is what makes a file JSON Lines.
[[nodiscard]] bool isRecordLine(const QByteArray &line);

/// What the bytes of a whole file are: by content first, then by the file's name. Text that merely starts like JSON,
/// such as an article behind an “[ad_1]”, is text.
[[nodiscard]] InputFormat inputFormatOf(const QByteArray &bytes, QStringView name);

} // namespace bluepencil
