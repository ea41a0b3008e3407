// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QStringView>

#include <istream>
#include <memory>
#include <streambuf>

namespace bluepencil {

/// True for bytes that begin as gzip does (RFC 1952).
[[nodiscard]] bool isGzip(const QByteArray &head);

/// "news.jsonl" of "news.jsonl.gz"; any other name as it is.
[[nodiscard]] QStringView withoutGzipSuffix(QStringView fileName);

/// What was packed, of all members one behind another. Fails, with a sentence that starts with a verb and lacks the
/// file's name, for damaged bytes, for more than `most` bytes, and for what swells as no text does.
[[nodiscard]] Result<QByteArray> gunzipped(const QByteArray &bytes, qint64 most);

/// The same for a stream of any length: holds a few kilobytes. What is damaged, or swells as no text does, ends the
/// stream.
class GunzippedStream : public std::streambuf {
public:
    /// `packed` has to live longer.
    explicit GunzippedStream(std::istream &packed);
    ~GunzippedStream() override;
    GunzippedStream(const GunzippedStream &) = delete;
    GunzippedStream &operator=(const GunzippedStream &) = delete;

    /// Why the stream ended before what was packed did; empty when it did not.
    [[nodiscard]] QString trouble() const;

protected:
    int_type underflow() override;

private:
    class Inflater;
    std::unique_ptr<Inflater> m_inflater;
};

} // namespace bluepencil
