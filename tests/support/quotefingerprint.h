// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace bluepencil {
class Article;
}

namespace bluepencil::quotes {

class FeatureNames;
struct Syntax;

/// Makes every word of an article known to the names of features.
void knowWords(const Article &article, const Syntax &syntax, FeatureNames &names);

/// Stands for what the features of quotes are and mean: the hash of all that the program makes of an invented article
/// with every form of speech. It changes with a feature's name and with what puts one there, and with no weight.
[[nodiscard]] QByteArray quoteFingerprint();

} // namespace bluepencil::quotes
