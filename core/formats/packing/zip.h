// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/packing/deflater.h"
#include "text/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>
#include <optional>

struct zip;

namespace bluepencil {

/// A file in an archive.
struct ZipPart {
    QByteArray name; ///< with its folders: "word/document.xml"
    QByteArray bytes;
    bool isPacked = true;                            ///< deflated; the first part of an ODT may not be
    std::optional<Deflated> deflated = std::nullopt; ///< instead of bytes, for a long part: packed as it was made
};

/// An archive of these parts, in order. The same parts give the same bytes: none has a time.
///
/// Fails, with a sentence that starts with a verb and lacks a name, where there is no memory for it.
[[nodiscard]] Result<QByteArray> zipped(const QList<ZipPart> &parts);

/// The archive with these of its parts in the place of those of the same names, and every other part as it was, packed
/// bytes and all. Fails as zipped() does, and for a part that is not there.
[[nodiscard]] Result<QByteArray> withParts(const QByteArray &archive, const QList<ZipPart> &parts);

/// An archive that came from anywhere.
class ZipReader {
public:
    /// Takes an archive as bytes. Fails, with a sentence that starts with a verb and lacks the file's name, for what is
    /// none or was cut short.
    [[nodiscard]] static Result<ZipReader> open(const QByteArray &bytes);

    [[nodiscard]] bool has(const char *name) const;
    /// The names of all parts, in the order in which they stand.
    [[nodiscard]] QList<QByteArray> names() const;

    /// A part, unpacked. Fails, with a sentence as above, where it is not there, is damaged or encrypted, or unpacks to
    /// more than `longest` bytes, of which it is asked before anything is unpacked and again while it is.
    [[nodiscard]] Result<QByteArray> part(const char *name, qsizetype longest) const;

private:
    ZipReader() = default;

    QByteArray m_bytes;
    std::shared_ptr<zip> m_archive;
};

} // namespace bluepencil
