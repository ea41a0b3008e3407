// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"
#include "theme/theme.h"

#include <QString>

namespace bluepencil {

/// An article in review for paper, as HTML that QTextDocument understands.
struct Printout {
    QString title;
    QString bothTexts;   ///< the raw text with its marks beside what goes out, paragraph by paragraph
    QString cleanedText; ///< what goes out, alone
};

/// Prints the text as it goes out now, whatever the panes show. On the raw side cuts are struck and undecided
/// suggestions underlined; tints, those of `paper`, only help. A legend says so. Linear in the length of the article.
[[nodiscard]] Printout printoutOf(const ReviewScene &scene, const QString &title, const Theme &paper);

} // namespace bluepencil
