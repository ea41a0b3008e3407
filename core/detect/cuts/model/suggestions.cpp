// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/suggestions.h"

#include "detect/cuts/model/naming.h"
#include "detect/cuts/model/vetoes.h"
#include "detect/cuts/repeats/assembly.h"
#include "detect/cuts/rules/admarkers.h"
#include "detect/cuts/rules/pagemarks.h"
#include "detect/lines/statement.h"
#include "text/article.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// What only machines write, what a newsroom knows, what the page says, and credits, which are moved: no weighing adds
/// to that.
bool isSettled(const LineVerdict &verdict)
{
    if (!verdict.isHit())
        return false;
    const Category category = verdict.rule->category;
    return verdict.rule->judgedBy == JudgedBy::Page || category == Category::Shortcode || category == Category::Label ||
           verdict.is(rule::adScrambled) || category == Category::HouseRule ||
           category == Category::RepeatedAcrossFiles || category == Category::Credit ||
           category == Category::SourceLink;
}

/// How surely the page that the text comes from sets the line apart; it sees markup, and the model does not.
float outsideByPage(const LineTable &lines, qsizetype index)
{
    const PageMark *mark = pageMarkOf(lines, index);
    return mark ? mark->outside : 0;
}

constexpr float tenths = 10;
constexpr int worthTenths = static_cast<int>(tenths * worthASecondLook);

/// How sure the model is of a line that no rule has taken. Of sentences that it suspects alone hardly more than half
/// are furniture before it is this sure, and the other half are paragraphs: they are worth a look, and no cut.
float suspicion(const FoldedLine &line, float confidence)
{
    constexpr float ofSentences = 0.75F;
    constexpr float onlyMentioned = 0.45F;
    return isWholeSentence(line) && confidence < ofSentences ? std::min(confidence, onlyMentioned) : confidence;
}

/// A line that no rule has, and how sure the model is of it.
struct Suspect {
    qsizetype line = 0;
    float alone = 0;     ///< for itself
    float inCompany = 0; ///< among lines that are cut, where it needs no rule
};

/// Not what stands between any two paragraphs: advertisements, pictures, paragraphs that come twice.
bool keepsCompany(const LineVerdict &verdict)
{
    return verdict.isSuggested() && !verdict.isRepeat() && verdict.rule->kind != Kind::AdMarker &&
           !verdict.isHit(Category::Caption);
}

/// One of a list that is cut on its other lines. A sentence stays one wherever it stands.
bool isInCompany(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr int fewest = 3; // right above it and right below it together
    if (isWholeSentence(lines[index]))
        return false;
    int company = 0;
    for (qsizetype i = index - 1; company < fewest && keepsCompany(verdicts.at(i)); --i)
        ++company;
    for (qsizetype i = index + 1; company < fewest && keepsCompany(verdicts.at(i)); ++i)
        ++company;
    return company >= fewest;
}

void suggest(const LineTable &lines, const LineVerdicts &ruled, LineVerdicts &verdicts, qsizetype index,
             float confidence)
{
    constexpr float worthMentioning = 0.2F;
    if (confidence < worthMentioning)
        return;
    const CutRule &suspected = nameOfSuspect(lines, ruled, index);
    if (suspected.category == Category::Promo && speaksInQuotes(lines[index]))
        return;
    verdicts.propose(index, suspected, suspicion(lines[index], confidence));
    verdicts[index].weighed = true;
}

/// First those that are sure enough for themselves, then those among them: no line confirms one that confirms it.
void suggestSuspects(const LineTable &lines, const LineVerdicts &ruled, LineVerdicts &verdicts,
                     std::vector<Suspect> &suspects)
{
    for (const Suspect &suspect : suspects)
        suggest(lines, ruled, verdicts, suspect.line, suspect.alone);
    std::erase_if(suspects, [&](const Suspect &suspect) {
        return verdicts.isSuggested(suspect.line) || !isInCompany(lines, verdicts, suspect.line);
    });
    for (const Suspect &suspect : suspects)
        suggest(lines, ruled, verdicts, suspect.line, suspect.inCompany);
    nameByTheirList(lines, verdicts);
}

} // namespace

float neededAtFirstLook(const Surroundings &around, qsizetype index)
{
    const LineVerdict &verdict = around.verdicts()[index];
    if (verdict.exempt || isSettled(verdict))
        return Veto::never;
    if (verdict.isHit())
        return -Veto::never;
    const Veto *veto = vetoOn(around, index);
    return veto ? veto->yieldsAt : -Veto::never;
}

FirstLook lookFirst(const LineTable &lines, const LineModel &model, LineFeatures &features)
{
    constexpr float surest = FirstLook::surest;
    const LineVerdicts &ruled = features.verdicts();
    std::vector<qint16> thoughts(static_cast<size_t>(lines.size()), -FirstLook::surest);
    FeatureRow row;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        qint16 &thought = thoughts[static_cast<size_t>(i)];
        const float needed = neededAtFirstLook(features.around(), i);
        if (needed < Veto::never) {
            features.read(i, row);
            const float sum = model.firstForest().sum(row);
            if (sum < needed)
                continue;
            thought = static_cast<qint16>(std::clamp(tenths * sum, -surest, surest));
            if (thought >= worthTenths)
                features.keep(i, row);
        } else if (ruled.isSuggested(i) && ruled[i].rule->category != Category::Credit) {
            thought = FirstLook::surest;
        }
    }
    return FirstLook(std::move(thoughts));
}

void suggestByModel(const LineTable &lines, LineVerdicts &verdicts, const Weighing &weighing)
{
    const LineVerdicts &ruled = weighing.features.verdicts(); // so that no suggestion confirms its neighbour
    const LineModel &model = weighing.model;
    const std::vector<bool> assembled = assembledLines(lines, ruled);
    std::vector<Suspect> suspects;
    FeatureRow row;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineVerdict &verdict = verdicts[i];
        const bool isWorthALook = weighing.first.thoughtOf(i) >= worthTenths;
        if ((!isWorthALook && !verdict.isHit()) || verdict.exempt || isSettled(verdict))
            continue;
        float sum = -Veto::never;
        if (isWorthALook) {
            weighing.features.read(i, row);
            weighing.first.read(i, row);
            sum = model.secondForest().sum(row);
        }
        if (verdict.isHit()) {
            const float assembledFrom = assembled[static_cast<size_t>(i)] ? assembledConfidence : 0;
            const float byForm = verdict.rule->byForm ? verdict.confidence : 0;
            verdict.confidence = std::max({model.confidence(sum), assembledFrom, byForm, outsideByPage(lines, i)});
            verdict.weighed = true;
        } else {
            suspects.push_back({i, model.confidenceAlone(sum), model.confidence(sum)});
        }
    }
    suggestSuspects(lines, ruled, verdicts, suspects);
}

} // namespace bluepencil
