// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/input/replayedbytes.h"
#include "formats/reader/archive/gunzip.h"
#include "formats/reader/filepieces.h"
#include "text/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <fstream>
#include <memory>
#include <optional>

namespace bluepencil {
struct Format;
}

namespace bluepencil::cli {

/// A piece of input that one thread can work on: a whole file, or one article of a file that is handed out piece by
/// piece.
struct Input {
    QString source;                 ///< the file's name as the user gave it; "-" for standard input
    const Format *format = nullptr; ///< null: the whole content will tell
    qint64 line = 0;                ///< of a piece; 0 for a whole file
    Result<QByteArray> bytes = QByteArray();
    bool continues = false; ///< a piece that is not the first of its file
};

/// Goes through the files that the user named and hands out their pieces in order. Holds one piece at a time.
class Inputs {
public:
    /// Without a format each file's content, then its name, tells.
    Inputs(QStringList files, const Format *format);

    /// The next piece; nothing, however often it is asked, when all files are through. One that memory is too short for
    /// fails, and with it what follows in its file.
    [[nodiscard]] std::optional<Input> next();

private:
    [[nodiscard]] std::optional<Input> nextWithinMemory();
    [[nodiscard]] std::optional<Input> open(const QString &file);
    [[nodiscard]] std::optional<Input> openStream(std::istream &stream, const QByteArray &head);
    [[nodiscard]] std::optional<Input> openPacked(std::istream &stream, const QByteArray &head);
    [[nodiscard]] std::streambuf *fromTheBeginning(std::istream &stream, const QByteArray &head);
    [[nodiscard]] std::optional<Input> nextPiece();
    [[nodiscard]] QString newTrouble();
    [[nodiscard]] Input failed(Failure failure) const;

    QStringList m_files;
    const Format *m_format;
    QString m_source;
    std::ifstream m_file;
    qint64 m_size = 0;                            ///< of it as it lies there; 0 where that cannot be told
    std::unique_ptr<ReplayedBytes> m_packedBytes; ///< of a packed file; each of these reads from the one before
    std::unique_ptr<std::istream> m_packed;
    std::unique_ptr<GunzippedStream> m_unpacking;
    std::unique_ptr<std::istream> m_unpacked;
    bool m_isTroubleTold = true; ///< that unpacking ended early
    std::unique_ptr<ReplayedBytes> m_bytes;
    std::unique_ptr<std::istream> m_stream; ///< of them
    bool m_continues = false;               ///< a piece was handed out before
    const Format *m_found = nullptr;        ///< of the pieces
    std::unique_ptr<FilePieces> m_pieces;   ///< null when the file is handed out whole
};

} // namespace bluepencil::cli
