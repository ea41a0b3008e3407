// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QString>

namespace bluepencil::cli {

struct Document;
class Environment;
struct Options;

/// The article's text with the suggested cuts applied that the options accept, and its seams repaired.
[[nodiscard]] QString cleanedText(const Document &document, const Options &options, const Environment &environment);

/// What `clean` writes for an article: in the format that was asked for, else a record where it came as one, else the
/// text. Fails, with a sentence that lacks the article's name, where it cannot be of that format.
[[nodiscard]] Result<QByteArray> cleaned(const Document &document, const Options &options,
                                         const Environment &environment);

} // namespace bluepencil::cli
