// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/suggestions.h"

#include "detect/cuts/blocks/blocks.h"
#include "detect/cuts/model/vetoes.h"

#include <array>
#include <cmath>

namespace bluepencil {

namespace rule {

constexpr CutRule copyrightEvidence{
    .name = "copyright.evidence",
    .category = Category::Copyright,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like a legal notice*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule captionEvidence{
    .name = "caption.evidence",
    .category = Category::Caption,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like a caption*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule relatedEvidence{
    .name = "related.evidence",
    .category = Category::Related,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like a link to another article*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule promoEvidence{
    .name = "promo.evidence",
    .category = Category::Promo,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like promotion*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule shareEvidence{
    .name = "share.evidence",
    .category = Category::Share,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like a share button*: %terms"),
    .judgedBy = JudgedBy::Model,
};

constexpr CutRule navigationEvidence{
    .name = "navigation.evidence",
    .category = Category::Navigation,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Reads like navigation of the page*: %terms"),
    .judgedBy = JudgedBy::Model,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::copyrightEvidence, &rule::captionEvidence, &rule::relatedEvidence,
                            &rule::promoEvidence,     &rule::shareEvidence,   &rule::navigationEvidence};

float logistic(float x)
{
    return 1.0F / (1.0F + std::exp(-x));
}

/// The log-odds that a line's probability must exceed to be suggested. Good characters that are cut cost more than
/// junk that stays, so the model must be surer of a longer line.
float marginFor(qint32 length)
{
    constexpr float forShort = 0.2F;   // a probability of 0.55
    constexpr float forMiddle = 0.85F; // 0.70
    constexpr float forLong = 2.2F;    // 0.90
    constexpr qint32 shortLine = 60;
    constexpr qint32 longLine = 120;
    return length <= shortLine ? forShort : length <= longLine ? forMiddle : forLong;
}

/// The confidence that a line is junk: suggestedFrom where the probability just exceeds its margin.
float withMargin(float probability, qint32 length)
{
    return logistic(std::log(probability / (1.0F - probability)) - marginFor(length));
}

bool isNear(const LineVerdicts &verdicts, qsizetype index, Category category)
{
    return verdicts.at(index - 1).isHit(category) || verdicts.at(index + 1).isHit(category);
}

/// The category of a line that only the model suggests: its own words first, else that of its neighbours, else its
/// form.
const CutRule &ruleFor(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    const FoldedLine &line = lines[index];
    const auto near = [&](Category category) { return isNear(verdicts, index, category); };
    if (line.holds(phrase::rights | phrase::republication | phrase::syndication) && !line.has(word::imperative))
        return rule::copyrightEvidence;
    if (near(Category::Comments))
        return rule::commentsBlock;
    const bool appeals =
        line.appeals > 0 || (line.has(word::personal) && line.has(word::imperative)) || line.has(word::subscription);
    if (appeals && !near(Category::Related))
        return rule::promoEvidence;
    if (near(Category::Caption) || line.holds(phrase::caption | phrase::captionStart) ||
        (line.sort >= LineSort::Sentence && line.has(word::pose | word::photo)))
        return rule::captionEvidence;
    if (near(Category::Related))
        return rule::relatedEvidence;
    if (near(Category::Promo))
        return rule::promoEvidence;
    if (line.sort == LineSort::Tiny || near(Category::Navigation))
        return near(Category::Share) || line.has(word::share | word::platform) ? rule::shareEvidence
                                                                               : rule::navigationEvidence;
    if (line.sort == LineSort::Body && line.appeals == 0)
        return rule::captionEvidence;
    return rule::relatedEvidence;
}

} // namespace

constinit const CutRuleFamily modelRules(family);

void suggestByModel(const LineTable &lines, LineVerdicts &verdicts, const LineModel &model)
{
    constexpr float worthMentioning = 0.2F;
    const LineVerdicts ruled = verdicts; // neighbours are seen as the rules left them
    const LineFeatures features(lines, ruled);
    std::vector<LineFeature> active;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineVerdict &verdict = verdicts[i];
        if (verdict.exempt || verdict.isRepeat() || vetoOn(lines, ruled, i))
            continue;
        features.collect(i, active);
        const float confidence = withMargin(model.probability(active), lines[i].foldedLength);
        if (verdict.isHit()) {
            // An unsure rule that the surroundings bear out.
            verdict.confidence = std::max(verdict.confidence, confidence);
        } else if (confidence >= worthMentioning) {
            const CutRule &suspected = ruleFor(lines, ruled, i);
            if (&suspected != &rule::promoEvidence || !speaksInQuotes(lines[i]))
                verdicts.propose(i, suspected, confidence);
        }
    }
}

} // namespace bluepencil
