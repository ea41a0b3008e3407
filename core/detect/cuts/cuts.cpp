// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/cuts.h"

#include "detect/cuts/pipeline.h"
#include "detect/lexicon/language.h"
#include "text/article.h"

namespace bluepencil {

Cuts detectCuts(const Article &article, const CutOptions &options, std::stop_token stop)
{
    const CutPipeline pipeline(CutVocabulary::of(languageOf(article.text())), LineModel::shipped());
    return pipeline.run(article, options, stop);
}

QList<Finding> findCuts(const Article &article, const CutOptions &options, std::stop_token stop)
{
    return detectCuts(article, options, stop).findings;
}

} // namespace bluepencil
