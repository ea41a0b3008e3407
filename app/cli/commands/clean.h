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

/// What `clean` makes of an article.
struct Cleaned {
    QByteArray bytes;
    QString notice; ///< what the format could not hold, as a sentence; empty where it holds all
};

/// What `clean` writes for an article: in the format that was asked for, else a record where it came as one, else the
/// text. In a format that shows changes each cut is one of “Bluepencil”, without a time, with the reason of its rule.
/// Fails, with a sentence that lacks the article's name, where it cannot be of that format, and for a second article on
/// standard output in one whose files stand alone.
[[nodiscard]] Result<Cleaned> cleaned(const Document &document, const Options &options, const Environment &environment);

} // namespace bluepencil::cli
