// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/analyzer.h"

#include <QByteArray>

namespace bluepencil::cli {

struct Document;
class Newsroom;
struct Options;

/// The analysis that the options need: nothing is looked for that would not be shown.
[[nodiscard]] Analysis analysisOf(const Document &document, const Options &options, const Newsroom &newsroom);

/// What `analyze` writes for an article.
[[nodiscard]] QByteArray analyzed(const Document &document, const Options &options, const Newsroom &newsroom);

} // namespace bluepencil::cli
