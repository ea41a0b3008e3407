// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace bluepencil::cli {

struct Document;
class Environment;
struct Options;

/// What `quotes` writes before the first article.
[[nodiscard]] QByteArray quotesHeader(const Options &options);

/// What `quotes` writes for an article: its rows.
[[nodiscard]] QByteArray quotesOf(const Document &document, const Options &options, const Environment &environment);

} // namespace bluepencil::cli
