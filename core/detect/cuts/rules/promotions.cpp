// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/promotions.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype longestNotice = 620; ///< folded units; paywalls talk at length
constexpr qsizetype longestAppeal = 260;

bool has(const FoldedLine &line, quint64 phrases)
{
    return (line.phrases & phrases) != 0;
}

bool says(const FoldedLine &line, quint64 words)
{
    return (line.words & words) != 0;
}

/// Somebody is quoted or reported: a sentence of the article.
bool isReported(const FoldedLine &line)
{
    return says(line, word::speech) || (line.shapes & shape::quotes) != 0;
}

bool isAppeal(const FoldedLine &line, qsizetype length, bool startsWithImperative)
{
    if (length > longestAppeal || isReported(line))
        return false;
    const bool thing = says(line, word::promoThing | word::platform) || (line.shapes & shape::handle) != 0;
    const bool appealing = has(line, phrase::promotion);
    if (!appealing || (line.sort == LineSort::Body && line.appeals < 2 && !startsWithImperative))
        return false;
    const bool composed = says(line, word::imperative | word::courtesy) && says(line, word::ours) && thing;
    const bool command = startsWithImperative && thing && (says(line, word::subscription) || says(line, word::ours));
    return (composed && (startsWithImperative || line.appeals >= 2)) || command ||
           (line.appeals >= 2 && (thing || says(line, word::ours)));
}

bool isFollowLine(const FoldedLine &line, qsizetype length)
{
    constexpr qsizetype longest = 110;
    return length <= longest && !isReported(line) && has(line, phrase::promotion) &&
           (line.shapes & (shape::handle | shape::closingStop)) != 0 && says(line, word::imperative) &&
           (line.shapes & shape::handle) != 0;
}

bool isDonationLine(const FoldedLine &line, qsizetype length)
{
    return length <= longestAppeal + 40 && !isReported(line) && says(line, word::donation) &&
           says(line, word::readership) && says(line, word::ours) && line.appeals >= 1;
}

/// "You want to read on, so you need a subscription." A bare thanks is not enough: people are thanked in articles too.
bool isReadersNotice(const FoldedLine &line, qsizetype length)
{
    return length <= longestAppeal && !isReported(line) && says(line, word::ours) && says(line, word::subscription) &&
           says(line, word::readingAct) && line.sort != LineSort::Body && line.wordCount > 3;
}

/// "You need a pass to view this article." Articles do not speak of themselves and of what their reader needs.
bool isAccessNotice(const FoldedLine &line, qsizetype length)
{
    return length <= longestNotice && !isReported(line) && (line.shapes & shape::readsOwn) != 0 &&
           says(line, word::you) && says(line, word::need | word::subscription | word::account);
}

/// "Catch up with our weekly politics podcast": a command, and what the site itself offers. "For our group it was the
/// first winter" and "Support for our newspaper came from all sides" command nothing.
bool isOwnOffer(const FoldedLine &line, qsizetype length)
{
    const bool commands = (line.firstWord & word::imperative) != 0 && (line.firstWord & word::function) == 0;
    return length <= longestAppeal && !isReported(line) && (line.shapes & shape::ownOffer) != 0 && commands &&
           line.sort != LineSort::Body && !says(line, word::finite) && (line.shapes & shape::startsLower) == 0;
}

/// "I agree to the terms of the newsletter". Columnists agree with their readers too: not without what is agreed to.
bool isForm(const FoldedLine &line, qsizetype length)
{
    constexpr qsizetype longest = 240;
    constexpr quint64 matters = word::courtesy | word::account | word::subscription | word::cookie;
    return length <= longest && has(line, phrase::form) && !says(line, word::speech) && says(line, matters);
}

void markPromotion(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    const FoldedLine &line = lines[index];
    const qsizetype length = lines.folded(index).size();
    if (isPaywallNotice(lines, index))
        return verdicts.propose(index, CutRule::PromoPaywall);
    if (has(line, phrase::promotionLine) || has(line, phrase::paywallLine)) {
        // One word may be a heading; what stands around it decides (detect/blocks.h).
        const float sure = line.wordCount > 2 ? 0.93F : line.wordCount == 2 ? 0.80F : 0.62F;
        return verdicts.propose(index, CutRule::PromoAppeal, sure);
    }
    if (isAppeal(line, length, (line.firstWord & word::imperative) != 0))
        return verdicts.propose(index, CutRule::PromoAppeal);
    // "Subscribe to the Harbour Gazette": nothing in an article begins like that and stays short.
    constexpr qsizetype shortCommand = 90;
    const quint64 first = line.firstWord;
    if (length <= shortCommand && (first & word::imperative) != 0 && (first & word::subscription) != 0 &&
        !isReported(line))
        return verdicts.propose(index, CutRule::PromoAppeal, 0.88F);
    if (isFollowLine(line, length) || isDonationLine(line, length))
        return verdicts.propose(index, CutRule::PromoAppeal, 0.88F);
    if (isOwnOffer(line, length))
        return verdicts.propose(index, CutRule::PromoAppeal, 0.85F);
    if (isReadersNotice(line, length) || isAccessNotice(line, length))
        return verdicts.propose(index, CutRule::PromoPaywall, 0.88F);
    if (isForm(line, length))
        verdicts.propose(index, CutRule::PromoForm);
}

} // namespace

bool isPaywallNotice(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype shortNotice = 130;
    const FoldedLine &line = lines[index];
    const qsizetype length = lines.folded(index).size();
    if (!has(line, phrase::paywall) || length > longestNotice || isReported(line))
        return false;
    const bool addressed = says(line, word::ours | word::account | word::subscription);
    // "Already a subscriber to the theory, the judge left.": a sentence speaks to its reader, or of an account.
    const bool told = (line.shapes & shape::closingStop) != 0 && (line.shapes & shape::question) == 0 &&
                      !says(line, word::ours | word::account);
    return (line.appeals >= 2 && addressed) || (length <= shortNotice && addressed && !told);
}

void markPromotions(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        markPromotion(lines, i, verdicts);
}

} // namespace bluepencil
