// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/outgoing.h"
#include "formats/writer/paper.h"
#include "text/result.h"

#include <QByteArray>

#include <optional>

namespace bluepencil {

/// What the command line asks the program that can set pages.
struct PaperRequest {
    Paper paper = Paper::Text;
    Outgoing article; ///< as far as pages show it
};

/// Both ways of the channel as bytes, and back; nothing where the bytes are none of these.
[[nodiscard]] QByteArray encodedPaper(const Outgoing &article, Paper paper);
[[nodiscard]] std::optional<PaperRequest> decodedPaper(const QByteArray &bytes);
[[nodiscard]] QByteArray encodedPages(const Result<QByteArray> &pdf);
[[nodiscard]] std::optional<Result<QByteArray>> decodedPages(const QByteArray &bytes);

} // namespace bluepencil
