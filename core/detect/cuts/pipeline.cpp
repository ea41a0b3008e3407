// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/pipeline.h"

#include "detect/cuts/blocks/blocks.h"
#include "detect/cuts/findings.h"
#include "detect/cuts/keptbypage.h"
#include "detect/cuts/model/suggestions.h"
#include "detect/cuts/remainingprose.h"
#include "detect/cuts/repeats/duplicates.h"
#include "detect/cuts/rules/admarkers.h"
#include "detect/cuts/rules/columns.h"
#include "detect/cuts/rules/comments.h"
#include "detect/cuts/rules/credits.h"
#include "detect/cuts/rules/exceptions.h"
#include "detect/cuts/rules/navigation.h"
#include "detect/cuts/rules/newsroom.h"
#include "detect/cuts/rules/pagemarks.h"
#include "detect/cuts/rules/promotions.h"
#include "detect/cuts/rules/related.h"
#include "detect/cuts/rules/share.h"
#include "detect/cuts/wordless.h"

#include <array>

namespace bluepencil {

namespace {

/// What the passes work on.
struct Scene {
    const LineTable &lines;
    LineVerdicts &verdicts;
    const CutOptions &options;
    const std::stop_token &stop;
    Weighing *weighing = nullptr; ///< of the closing passes
};

/// One look at all lines, which sees what the passes before it thought of them.
struct Pass {
    const char *name;
    const char *whyHere; ///< why it stands where it stands in the table
    void (*run)(Scene &scene);
};

constexpr std::array rulePasses = {
    Pass{"columns", "Exceptions of another sort, and heads of pages, which are set like tables.",
         [](Scene &s) { markColumns(s.lines, s.verdicts); }},
    Pass{"exceptions", "Early, since an exempt line takes no rule from any later pass.",
         [](Scene &s) { markExceptions(s.lines, s.verdicts); }},
    Pass{"house-rules", "The editor's word overrides an exception, and no rule of ours is as sure.",
         [](Scene &s) {
             if (s.options.houseRules)
                 markHouseRules(s.lines, s.verdicts, *s.options.houseRules);
         }},
    Pass{"advertising", "What only machines write; nothing later is surer of a line.",
         [](Scene &s) { markAdvertising(s.lines, s.verdicts); }},
    Pass{"credits", "Before appeals: a notice of rights commands and speaks to its reader as appeals do.",
         [](Scene &s) { markCredits(s.lines, s.verdicts); }},
    Pass{"promotions", "Before the furniture of pages: of two rules that are equally sure the earlier stays.",
         [](Scene &s) { markPromotions(s.lines, s.verdicts); }},
    Pass{"comments", "Forms for comments hold words of topics, links and sharing.",
         [](Scene &s) { markComments(s.lines, s.verdicts); }},
    Pass{"topics", "A label of topics looks like one of links.", [](Scene &s) { markTopics(s.lines, s.verdicts); }},
    Pass{"related", "A label of links opens a block; as a line of navigation it would not.",
         [](Scene &s) { markRelated(s.lines, s.verdicts); }},
    Pass{"share", "A bar of buttons is a menu as well, but says more.",
         [](Scene &s) { markShare(s.lines, s.verdicts); }},
    Pass{"navigation", "Last of the rules for single lines: its words are the commonest.",
         [](Scene &s) { markNavigation(s.lines, s.verdicts); }},
    Pass{"repeats", "A label that comes twice is a label and no repeat, so labels must be known.",
         [](Scene &s) { markRepeats(s.lines, s.verdicts, s.stop); }},
    Pass{"blocks", "Blocks grow from labels, over repeats, and stop at rules; all of these must be known.",
         [](Scene &s) { growBlocks(s.lines, s.verdicts); }},
    Pass{"page", "Markup says where a line stands, words say what it is: they name it where both speak.",
         [](Scene &s) { markByPage(s.lines, s.verdicts); }},
};

constexpr Pass acrossFiles{"across-files",
                           "Only what nothing in the article itself explains. Behind the model, which was fitted where "
                           "nobody knew other files, and would take a headline below such lines for one more link.",
                           [](Scene &s) {
                               if (s.options.lineIndex)
                                   markAcrossFiles(s.lines, s.verdicts, *s.options.lineIndex,
                                                   s.options.indexHoldsArticle);
                           }};

/// They see what the rules think, and no rule sees them.
constexpr std::array closingPasses = {
    Pass{"first-look", "Its features are what all rules say of a line and its neighbours.",
         [](Scene &s) { s.weighing->first = lookFirst(s.lines, s.weighing->model, s.weighing->features); }},
    Pass{"model", "A list without a label is known by all of its lines together.",
         [](Scene &s) { suggestByModel(s.lines, s.verdicts, *s.weighing); }},
    acrossFiles,
    Pass{"kept-by-page", "The model knows words and neighbours, and nothing of the page.",
         [](Scene &s) { keepWhatThePageSetsInside(s.lines, s.verdicts); }},
    Pass{"remaining-prose", "Last: takes back what would leave nothing of the article.",
         [](Scene &s) { keepRemainingProse(s.lines, s.verdicts); }},
};

/// Of a text in a language without word lists.
constexpr std::array wordlessPasses = {
    Pass{"wordless", "Instead of the model, which weighs words as well.",
         [](Scene &s) { keepWhatNeedsNoWords(s.lines, s.verdicts); }},
    acrossFiles,
};

template <typename Passes>
void runAll(const Passes &passes, Scene &scene)
{
    for (const Pass &pass : passes) {
        if (!scene.stop.stop_requested())
            pass.run(scene);
    }
}

} // namespace

LineVerdicts CutPipeline::judge(const LineTable &lines, const CutOptions &options, const std::stop_token &stop)
{
    LineVerdicts verdicts(lines.size());
    Scene scene{lines, verdicts, options, stop};
    runAll(rulePasses, scene);
    return verdicts;
}

Cuts CutPipeline::run(const Article &article, const CutOptions &options, const std::stop_token &stop) const
{
    const LineTable lines(article, *m_vocabulary, stop);
    const LineVerdicts ruled = judge(lines, options, stop);
    Weighing weighing{*m_model, LineFeatures(lines, ruled, m_model->words())};
    LineVerdicts verdicts = ruled;
    Scene scene{lines, verdicts, options, stop, &weighing};
    if (m_reading == Reading::Everything)
        runAll(closingPasses, scene);
    else
        runAll(wordlessPasses, scene);
    if (stop.stop_requested())
        return {};
    return {cutFindings(lines, verdicts, weighing, options.houseRules.get()), cutWarnings(lines, verdicts), 0};
}

} // namespace bluepencil
