// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace bluepencil {

/// A word list by its place: "de", "cuts".
struct ListName {
    QString folder;
    QString subject;

    [[nodiscard]] QString shown() const { return folder + u'/' + subject; } ///< "de/cuts"
    friend bool operator==(const ListName &, const ListName &) = default;
    friend size_t qHash(const ListName &name, size_t seed = 0) { return qHashMulti(seed, name.folder, name.subject); }
};

/// A text of somebody's own below a head that says what it is.
struct SealedText {
    QString version; ///< as its makers count: "2026-12-01"
    QString origin;  ///< who made it: "Harbour desk"
    QString text;    ///< with the head, whose lines are comments
};

/// Reads a file that has such a head:
///
///     # version: 2026-12-01
///     # origin: Harbour desk
///     # for: Bluepencil 0.1
///     # sha256: (of all bytes below this line)
///
/// Refuses, with a whole sentence that names `path` and the line, a file without a head or of another version of the
/// program, and one that was cut off or changed since it was sealed.
[[nodiscard]] Result<SealedText> readSealedText(const QByteArray &bytes, const QString &path);

/// The file with a new head, in place of the one that it may have.
[[nodiscard]] QByteArray sealedText(const QByteArray &bytes, const QString &version, const QString &origin);

/// A word list of somebody's own, which may take the place of one that is built in.
struct ListFile {
    ListName name;
    QString version; ///< as its makers count: "2026-12-01"
    QString origin;  ///< who made it: "Harbour desk"
    QString text;    ///< of the list, as Lexicon::parse() takes it
};

/// The lists that may be replaced: the words and phrases of the cut rules and the grammar of quotes, in every language.
/// Those of the page reader may not, since its weights were fitted with them, and it runs where no file can be opened.
[[nodiscard]] bool isReplaceable(const ListName &name);

/// Reads the file of a list that stands for the built-in one of this name: see readSealedText(). Refuses besides what
/// could not be used or would quietly do harm: what Lexicon::parse() refuses, a section that nobody reads, the lack of
/// one that the built-in list has, an entry that its section cannot hold.
[[nodiscard]] Result<ListFile> readListFile(const QByteArray &bytes, const ListName &name, const QString &path);

/// The file with a head that says so: see sealedText(). Refused where readListFile() would refuse it.
[[nodiscard]] Result<QByteArray> sealedListFile(const QByteArray &bytes, const ListFile &head, const QString &path);

/// The program's version as heads name it: "0.1". Lists of one such version are read by all programs of it.
[[nodiscard]] QString listFormatVersion();

} // namespace bluepencil
