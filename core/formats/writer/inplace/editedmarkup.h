// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/inplace/markuptext.h"
#include "review/cleantext.h"
#include "text/article.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>

namespace bluepencil::inplace {

/// Bytes that others take the place of.
struct ByteEdit {
    qint32 start = 0;
    qint32 end = 0;
    QByteArray by = {};

    friend bool operator==(const ByteEdit &, const ByteEdit &) = default;
};

/// What has to become other bytes for markup to say the clean text: in order, none of them in another. A paragraph of
/// which nothing stays goes with its tags, unless it holds something beside text. `markup` are the bytes of all parts,
/// one behind the other.
///
/// Fails, with a sentence that lacks the article's name, where a line that changes is not found in the markup.
[[nodiscard]] Result<QList<ByteEdit>> editsFor(const Article &article, const CleanText &clean, const MarkupText &text,
                                               const QByteArray &markup, const MarkupDialect &dialect, Charset charset);

/// The bytes from `start` to `end` with the edits that lie in them.
[[nodiscard]] QByteArray edited(const QByteArray &bytes, const QList<ByteEdit> &edits, qint32 start, qint32 end);

} // namespace bluepencil::inplace
