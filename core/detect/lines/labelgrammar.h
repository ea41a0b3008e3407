// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lines/shape.h"
#include "detect/lines/vocabulary.h"

#include <QStringView>

namespace bluepencil {

/// The words of one line with their classes, as the label grammar reads them.
struct LineWords {
    QStringView folded;
    const std::vector<LineWord> &tokens;
    const std::vector<Words> &classes; ///< one for each token
    const std::vector<PhraseMatch> &phrases;
};

/// Which labels the whole line is: bits shape::relatedLabel, commentsLabel, shareOnly, advertOnly, pageOnly,
/// answerRow, labelledLink.
///
/// A label is recognised by what it consists of, not from a list: a short line that holds only {more, related, latest
/// …} and {articles, stories …} and function words is a label of related links, in any language whose words are known.
/// That finds the labels of sites that nobody has seen.
[[nodiscard]] Shapes labelsOf(const LineWords &words);

/// Whether the line speaks of the page that it stands on: bits shape::ownPage, ownOffer, readsOwn. Articles speak of
/// the world; who needs something to view "this article", and what "our newsletter" brings, only the site around them
/// says.
[[nodiscard]] Shapes selfReferencesOf(const LineWords &words);

} // namespace bluepencil
