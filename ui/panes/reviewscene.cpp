// SPDX-License-Identifier: Apache-2.0
#include "panes/reviewscene.h"

#include "review/ifallcut.h"
#include "review/runs.h"

#include <algorithm>
#include <iterator>

namespace bluepencil {

const QList<Finding> &ReviewScene::findingList() const
{
    static const QList<Finding> none;
    return findings ? *findings : none;
}

bool ReviewScene::showsAsCut(const Finding &finding) const
{
    return finding.isCut() && (finding.confidence >= suggestedFrom || review.stateOf(finding) != CutState::Undecided);
}

QList<Finding> ReviewScene::suggestions() const
{
    QList<Finding> found;
    std::copy_if(findingList().begin(), findingList().end(), std::back_inserter(found),
                 [](const Finding &finding) { return finding.isCut() && finding.confidence >= suggestedFrom; });
    return found;
}

CleanText ReviewScene::cleanIn(CleanMode mode) const
{
    if (mode == CleanMode::AsItGoesOut)
        return clean;
    return textIfAllCut(article, review, suggestions());
}

} // namespace bluepencil
