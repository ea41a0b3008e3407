// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>
#include <QStringList>

namespace bluepencil::cli {

struct Options;

/// What `word-lists` did.
struct WordListsTold {
    QByteArray results;  ///< JSON Lines
    QStringList refused; ///< a sentence for each file that is not used
};

/// `show` tells which lists are in use: an object with `engine` and `lexicon`, the versions that editions record, then
/// one for each list with `list`, `version`, `origin` and, where it is not the one that Bluepencil brings, its `file`,
/// and one with the number of `rules` where a newsroom gives house rules. `write` writes those that Bluepencil brings,
/// to be changed; `seal` gives each file a head that says who changed it and when, so that it may be used. Both tell
/// the `list` and the `file` of each. A file that is there is never replaced by `write`.
[[nodiscard]] Result<WordListsTold> wordLists(const Options &options);

} // namespace bluepencil::cli
