// SPDX-License-Identifier: Apache-2.0
#include "detect/linemodel.h"

#include <QHash>
#include <QLatin1StringView>

#include <cmath>

namespace bluepencil {

namespace {

constexpr qint32 longestJudged = 900; ///< folded units; no longer line is junk without a rule

float logistic(float x)
{
    return 1.0F / (1.0F + std::exp(-x));
}

/// What a longer line must bring beside its odds, in log-odds: 0.5 is enough for a short one, 0.8 for a long one.
float shyness(qint32 length)
{
    constexpr float atSixty = 0.41F;  // log-odds of 0.6
    constexpr float atEighty = 1.39F; // of 0.8
    return length <= 100 ? 0.0F : length <= 200 ? atSixty : atEighty;
}

bool isNear(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index, Category category)
{
    for (const qsizetype i : {index - 1, index + 1}) {
        if (i >= 0 && i < lines.size() && verdicts[static_cast<size_t>(i)].isHit(category))
            return true;
    }
    return false;
}

/// The category of a line that only evidence suggests: its own words first, else that of its neighbours, else its form.
CutRule evidenceRule(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    const Line &line = lines[index];
    const auto says = [&line](quint64 words) { return (line.words & words) != 0; };
    const auto near = [&](Category category) { return isNear(lines, verdicts, index, category); };
    if ((line.phrases & (phrase::rights | phrase::republication | phrase::syndication)) != 0 && !says(word::imperative))
        return CutRule::CopyrightEvidence;
    if (near(Category::Comments))
        return CutRule::CommentsBlock;
    const bool appeals = line.appeals > 0 || (says(word::ours) && says(word::imperative)) || says(word::subscription);
    if (appeals && !near(Category::Related))
        return CutRule::PromoEvidence;
    if (near(Category::Caption) || (line.phrases & (phrase::caption | phrase::captionStart)) != 0 ||
        (line.sort >= LineSort::Sentence && says(word::pose | word::photo)))
        return CutRule::CaptionEvidence;
    if (near(Category::Related))
        return CutRule::RelatedEvidence;
    if (near(Category::Promo))
        return CutRule::PromoEvidence;
    if (line.sort == LineSort::Tiny || near(Category::Navigation))
        return near(Category::Share) || says(word::shareCore | word::platform) ? CutRule::ShareEvidence
                                                                               : CutRule::NavigationEvidence;
    if (line.sort == LineSort::Body && line.appeals == 0)
        return CutRule::CaptionEvidence;
    return CutRule::RelatedEvidence;
}

} // namespace

LineModel::LineModel(const LineWeights &weights)
    : m_bias(weights.bias)
{
    const QList<const char *> &names = lineFeatureNames();
    m_weights.assign(static_cast<size_t>(names.size()), 0.0F);
    QHash<QLatin1StringView, qsizetype> numbers;
    for (qsizetype i = 0; i < names.size(); ++i)
        numbers.insert(QLatin1StringView(names[i]), i);
    for (const LineWeight &weight : weights.weights) {
        const auto number = numbers.constFind(QLatin1StringView(weight.feature));
        if (number != numbers.constEnd())
            m_weights[static_cast<size_t>(*number)] = weight.weight;
    }
}

const LineModel &LineModel::shipped()
{
    static const LineModel model(shippedLineWeights());
    return model;
}

float LineModel::probability(const std::vector<LineFeature> &features) const
{
    float sum = m_bias;
    for (const LineFeature feature : features)
        sum += m_weights[feature];
    return logistic(sum);
}

void suggestByEvidence(const LineTable &lines, LineVerdicts &verdicts, const LineModel &model)
{
    constexpr float worthMentioning = 0.2F;
    const LineVerdicts ruled = verdicts; // neighbours are seen as the rules left them
    const LineFeatures features(lines, ruled);
    std::vector<LineFeature> active;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineVerdict &verdict = verdicts[static_cast<size_t>(i)];
        if (verdict.exempt || verdict.original >= 0 || lines[i].foldedLength > longestJudged)
            continue;
        if (verdict.isHit() && categoryOf(verdict.rule) == Category::Credit)
            continue;
        features.collect(i, active);
        const float odds = model.probability(active);
        verdict.evidence = odds;
        const float logit = std::log(odds / (1.0F - odds)) - shyness(lines[i].foldedLength);
        const float confidence = logistic(logit);
        if (verdict.isHit() && verdict.confidence >= confidence)
            continue;
        if (verdict.isHit()) {
            verdict.confidence = confidence; // an unsure rule that the surroundings bear out
        } else if (confidence >= worthMentioning) {
            verdict.rule = evidenceRule(lines, ruled, i);
            verdict.confidence = confidence;
        }
    }
}

} // namespace bluepencil
