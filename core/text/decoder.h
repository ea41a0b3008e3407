// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"
#include "text/warning.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

/// Files above this many bytes are refused: spans are 32-bit and an article this long is not one.
inline constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// How to read the bytes, when the user knows better.
struct DecodeOptions {
    QByteArray encoding;    ///< a name Qt knows ("windows-1252"); empty: find out
    bool wholePage = false; ///< of a page of the web: every line that its reader may see, not the article alone
    QString field = {};     ///< of a record: where its text is taken from; empty: the first field that is known

    friend bool operator==(const DecodeOptions &, const DecodeOptions &) = default;
};

/// True for bytes that decode() reads as UTF-8 by itself, with nothing to mend or to doubt: whoever wants UTF-8 has it.
/// Builds nothing.
[[nodiscard]] bool isSoundUtf8(const QByteArray &bytes, const DecodeOptions &options = {});

/// A text and how it was read.
struct Decoded {
    QString text;            ///< without a byte order mark; nothing else is changed
    QString encoding;        ///< what the bytes were read as, for example "UTF-8"
    QList<Warning> warnings; ///< doubts and repairs, with UTF-16 offsets into `text`
};

/// Turns bytes into text: byte order mark, strict UTF-8, UTF-8 with a few broken sequences (repaired with U+FFFD and a
/// warning), a declared charset, uchardet's guess, windows-1252 — the first that fits. A declaration that was read as
/// ASCII counts only for what has ASCII in it, as in the HTML standard. Guesses come with a warning; lone surrogates
/// and NULs never come out.
///
/// Fails, with a sentence that starts with a verb and lacks the file's name ("is empty", "is a binary file…"), for no
/// bytes at all, NUL bytes outside UTF-16/32, and an encoding that Qt does not know.
[[nodiscard]] Result<Decoded> decode(const QByteArray &bytes, const DecodeOptions &options = {});

/// Replaces lone surrogates and NULs, which no file may carry further, by U+FFFD; says where the first one was.
/// For text that arrives as a string already (JSON). Returns a warning when something was replaced.
[[nodiscard]] QList<Warning> repairUnits(QString &text);

} // namespace bluepencil
