// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/cuts.h"

#include "detect/cuts/pipeline.h"
#include "text/article.h"

namespace bluepencil {

Cuts detectCuts(const Article &article, const CutOptions &options, std::stop_token stop)
{
    const LanguageGuess guess = options.language ? *options.language : guessLanguage(article.text());
    const CutPipeline pipeline(CutVocabulary::of(guess.language), LineModel::shipped(),
                               guess.isKnown ? Reading::Everything : Reading::MarksOnly);
    return pipeline.run(article, options, stop);
}

QList<Finding> findCuts(const Article &article, const CutOptions &options, std::stop_token stop)
{
    return detectCuts(article, options, stop).findings;
}

} // namespace bluepencil
