// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/filepieces.h"
#include "formats/reader/record.h"
#include "formats/writer/outgoing.h"
#include "text/decoder.h"
#include "text/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <span>

namespace bluepencil {

/// What a stored article can look like: a row of the one table that the command line's options and help, the dialogs'
/// filters, the listing of folders and the records of exports are made from. A reader has no `write`, a writer no
/// `read`.
///
/// To add one: a file in reader/ or writer/ with these functions, and a row in formats.cpp. tests/core/formats runs
/// every row through one test, for which the format's fixture stands in tests/core/formats/fixtures.
struct Format {
    QLatin1StringView name;                      ///< of `--input` and `--format`, and in the record of an export
    std::array<QLatin1StringView, 8> suffixes{}; ///< lower case, without the dot; the first is written
    const char *title = "";                      ///< for people: “JSON Lines”; see titleOf()

    /// True when these bytes, the first of a file (at most headSize of them), are of this format; where several know
    /// them, the first of the table is meant. Looks at their shape only and parses nothing, since read() says soon
    /// enough whether the rest holds what they promise.
    bool (*sniff)(const QByteArray &head) = nullptr;

    /// The articles of a file, in order; a bad one stands for itself and harms no other. `name` is what the file is
    /// called. Fails, with a sentence that starts with a verb and lacks the name, when the bytes are no such file.
    Result<QList<RecordResult>> (*read)(const QByteArray &bytes, const QString &name,
                                        const DecodeOptions &options) = nullptr;

    /// Its articles are records with fields, and `clean` gives them back as records.
    bool holdsRecords = false;

    /// Where the articles of a file stand, each cut out as a small file of the same format: as many as read() gives, in
    /// the same order. Parses no more than it takes to see where they end. Every format of records has it. Fails as
    /// read() does.
    Result<QList<FilePiece>> (*pieces)(const QByteArray &bytes) = nullptr;

    /// For a format whose files may be of any length: hands out an article at a time. Of the others a file is read
    /// whole.
    std::unique_ptr<FilePieces> (*split)(std::istream &stream, qsizetype longest) = nullptr;

    /// The file that an article becomes. Fails, with a sentence that starts with a verb and lacks the article's name,
    /// where it cannot be one of this format.
    Result<QByteArray> (*write)(const Outgoing &article) = nullptr;

    /// Its files cannot be written one behind the other, as text can.
    bool standsAlone = false;

    /// What write() gives is the file that was read, of any format, with what was decided on it, of which it wants to
    /// know; its suffix is that file's.
    bool editsSource = false;

    /// What write() shows is the raw text with what was decided on it, of which it wants to know.
    bool showsChanges = false;

    /// It holds what people said in the article and not its text, with what was decided on it, of which it wants to
    /// know.
    bool holdsQuotes = false;

    /// It is set on pages by a PageMaker; without one there is a sentence.
    bool needsPages = false;

    /// What of an article the format cannot hold and write() therefore changes, as a sentence; null for a format that
    /// holds all.
    QString (*loss)(const Outgoing &article) = nullptr;
};

/// Every format, in the order in which they are asked whether a file is theirs. The last one reads plain text, which is
/// what a file is that no other knows.
[[nodiscard]] std::span<const Format> formats();

/// The last of them.
[[nodiscard]] const Format &plainText();
/// What the format is called in the user's language.
[[nodiscard]] QString titleOf(const Format &format);

/// The formats that files are read from, and that they are written in. Null for a name that is none. Formats go by
/// their suffixes as well: “md” is “markdown”.
[[nodiscard]] const Format *readableFormat(QStringView name);
[[nodiscard]] const Format *writableFormat(QStringView name);
[[nodiscard]] QStringList namesOfReadableFormats();
[[nodiscard]] QStringList namesOfWritableFormats();

/// The format that a file's name promises to be read from or written in; null when it promises none.
[[nodiscard]] const Format *readableFormatOf(QStringView fileName);
[[nodiscard]] const Format *writableFormatOf(QStringView fileName);

/// The suffix of a file of this format that is made from another one: the format's first, or that one's own where the
/// format edits it.
[[nodiscard]] QString suffixFor(const Format &format, QStringView sourceName);

/// The formats that a file may be, the likeliest first: those that know its first bytes, then the one that its name
/// promises, or plain text where it promises none.
[[nodiscard]] QList<const Format *> candidatesFor(const QByteArray &head, QStringView fileName);

/// True for a file of a folder that is worth opening: its suffix is one that is read, or it has none.
[[nodiscard]] bool mayHoldArticles(QStringView fileName);

/// For file dialogs, as Qt wants them: all suffixes that are read, then each format's own.
[[nodiscard]] QStringList filtersForReading();

} // namespace bluepencil
