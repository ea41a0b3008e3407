// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/inputformat.h"
#include "formats/reader/lines.h"
#include "text/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <fstream>
#include <optional>

namespace bluepencil::cli {

/// A piece of input that one thread can work on: a whole file, or one line of JSON Lines.
struct Input {
    QString source; ///< the file's name as the user gave it; "-" for standard input
    InputFormat format = InputFormat::Text;
    qint64 line = 0; ///< of JSON Lines; 0 otherwise
    Result<QByteArray> bytes = QByteArray();
};

/// Goes through the files that the user named and hands out their pieces in order. Holds one piece at a time.
class Inputs {
public:
    /// Without a format each file's content, then its name, tells.
    Inputs(QStringList files, std::optional<InputFormat> format);

    /// The next piece; nothing, however often it is asked, when all files are through.
    [[nodiscard]] std::optional<Input> next();

private:
    [[nodiscard]] std::optional<Input> open(const QString &file);
    [[nodiscard]] bool mayHoldLines();
    [[nodiscard]] std::optional<Input> readAsFound(const QString &file);
    [[nodiscard]] std::optional<Input> nextLine();
    [[nodiscard]] Input whole(InputFormat format, QByteArray bytes) const;
    [[nodiscard]] Input failed(Failure failure) const;

    QStringList m_files;
    std::optional<InputFormat> m_format;
    QString m_source;
    std::ifstream m_file;
    std::optional<LineReader> m_lines;
    std::optional<InputLine> m_firstLine; ///< read to find out the format, not handed out yet
    bool m_streaming = false;             ///< m_lines hands out records
};

} // namespace bluepencil::cli
