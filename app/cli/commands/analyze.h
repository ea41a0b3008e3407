// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/analyzer.h"

#include <QByteArray>

namespace bluepencil::cli {

struct Document;
class Environment;
struct Options;

/// The analysis that the options need: nothing is looked for that would not be shown.
[[nodiscard]] Analysis analysisOf(const Document &document, const Options &options, const Environment &environment);

/// What `analyze` writes for an article.
[[nodiscard]] QByteArray analyzed(const Document &document, const Options &options, const Environment &environment);

} // namespace bluepencil::cli
