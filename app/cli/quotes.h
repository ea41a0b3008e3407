// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace bluepencil::cli {

struct Document;
class Newsroom;
struct Options;

/// What `quotes` writes before the first article.
[[nodiscard]] QByteArray quotesHeader(const Options &options);

/// What `quotes` writes for an article: its rows.
[[nodiscard]] QByteArray quotesOf(const Document &document, const Options &options, const Newsroom &newsroom);

} // namespace bluepencil::cli
