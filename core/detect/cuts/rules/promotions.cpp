// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/promotions.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace rule {

/// "Subscribe to our newsletter".
constexpr CutRule promoAppeal{
    .name = "promo.appeal",
    .category = Category::Promo,
    .confidence = 0.94F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Promotes the publisher's own offers*: %terms"),
};

/// "To continue reading, subscribe".
constexpr CutRule promoPaywall{
    .name = "promo.paywall",
    .category = Category::Promo,
    .confidence = 0.95F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A paywall notice*; the article may be incomplete: %terms"),
};

/// "Please check your inbox".
constexpr CutRule promoForm{
    .name = "promo.form",
    .category = Category::Promo,
    .confidence = 0.90F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Text of a sign-up form*: %terms"),
};

} // namespace rule

namespace {

constexpr std::array family{&rule::promoAppeal, &rule::promoPaywall, &rule::promoForm};

constexpr qsizetype longestNotice = 620; ///< folded units; paywalls talk at length
constexpr qsizetype longestAppeal = 260;
constexpr qsizetype longestDonation = 300; ///< whoever asks for money gives reasons

/// Somebody is quoted or reported: a sentence of the article.
bool isReported(const FoldedLine &line)
{
    return line.has(word::speech) || line.is(shape::quotes);
}

bool isAppeal(const FoldedLine &line, qsizetype length, bool startsWithImperative)
{
    if (length > longestAppeal || isReported(line))
        return false;
    const bool thing = line.has(word::promoThing | word::platform) || line.is(shape::handle);
    const bool appealing = line.holds(phrase::promotion);
    if (!appealing || (line.sort == LineSort::Body && line.appeals < 2 && !startsWithImperative))
        return false;
    const bool composed = line.has(word::imperative | word::courtesy) && line.has(word::personal) && thing;
    const bool command = startsWithImperative && thing && (line.has(word::subscription) || line.has(word::personal));
    return (composed && (startsWithImperative || line.appeals >= 2)) || command ||
           (line.appeals >= 2 && (thing || line.has(word::personal)));
}

bool isFollowLine(const FoldedLine &line, qsizetype length)
{
    constexpr qsizetype longest = 110;
    return length <= longest && !isReported(line) && line.holds(phrase::promotion) &&
           line.is(shape::handle | shape::closingStop) && line.has(word::imperative) && line.is(shape::handle);
}

bool isDonationLine(const FoldedLine &line, qsizetype length)
{
    return length <= longestDonation && !isReported(line) && line.has(word::donation) && line.has(word::readership) &&
           line.has(word::personal) && line.appeals >= 1;
}

/// "You want to read on, so you need a subscription." A bare thanks is not enough: people are thanked in articles too.
bool isReadersNotice(const FoldedLine &line, qsizetype length)
{
    return length <= longestAppeal && !isReported(line) && line.has(word::personal) && line.has(word::subscription) &&
           line.has(word::readingAct) && line.sort != LineSort::Body && line.wordCount > 3;
}

/// "You need a pass to view this article." Articles do not speak of themselves and of what their reader needs.
bool isAccessNotice(const FoldedLine &line, qsizetype length)
{
    return length <= longestNotice && !isReported(line) && line.is(shape::readsOwn) && line.has(word::secondPerson) &&
           line.has(word::need | word::subscription | word::account);
}

/// "Catch up with our weekly politics podcast": a command, and what the site itself offers. "For our group it was the
/// first winter" and "Support for our newspaper came from all sides" command nothing.
bool isOwnOffer(const FoldedLine &line, qsizetype length)
{
    const bool commands = line.startsWith(word::imperative) && !line.startsWith(word::function);
    return length <= longestAppeal && !isReported(line) && line.is(shape::ownOffer) && commands &&
           line.sort != LineSort::Body && !line.has(word::finite) && !line.is(shape::startsLower);
}

/// "I agree to the terms of the newsletter". Columnists agree with their readers too: not without what is agreed to.
bool isForm(const FoldedLine &line, qsizetype length)
{
    constexpr qsizetype longest = 240;
    constexpr Words matters = word::courtesy | word::account | word::subscription | word::cookie;
    return length <= longest && line.holds(phrase::form) && !line.has(word::speech) && line.has(matters);
}

/// One word may be a heading; what stands around it decides (blocks/lonewords.cpp).
float sureOfLine(const FoldedLine &line)
{
    constexpr float ofMoreWords = 0.93F;
    constexpr float ofTwoWords = 0.80F;
    constexpr float ofOneWord = 0.62F;
    return line.wordCount > 2 ? ofMoreWords : line.wordCount == 2 ? ofTwoWords : ofOneWord;
}

void markPromotion(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    const FoldedLine &line = lines[index];
    const qsizetype length = lines.folded(index).size();
    if (isPaywallNotice(lines, index))
        return verdicts.propose(index, rule::promoPaywall);
    if (line.holds(phrase::promotionLine) || line.holds(phrase::paywallLine)) {
        return verdicts.propose(index, rule::promoAppeal, sureOfLine(line));
    }
    if (isAppeal(line, length, line.startsWith(word::imperative)))
        return verdicts.propose(index, rule::promoAppeal);
    // "Subscribe to the Harbour Gazette": nothing in an article begins like that, stays short and tells nothing.
    constexpr qsizetype shortCommand = 90;
    constexpr float withoutPhrase = 0.88F; // told by its words alone
    constexpr float ownOffer = 0.85F;      // articles command their readers as well, now and then
    if (length <= shortCommand && line.startsWith(word::imperative) && line.startsWith(word::subscription) &&
        !line.has(word::finite) && !isReported(line))
        return verdicts.propose(index, rule::promoAppeal, withoutPhrase);
    if (isFollowLine(line, length) || isDonationLine(line, length))
        return verdicts.propose(index, rule::promoAppeal, withoutPhrase);
    if (isOwnOffer(line, length))
        return verdicts.propose(index, rule::promoAppeal, ownOffer);
    if (isReadersNotice(line, length) || isAccessNotice(line, length))
        return verdicts.propose(index, rule::promoPaywall, withoutPhrase);
    if (isForm(line, length))
        verdicts.propose(index, rule::promoForm);
}

} // namespace

constinit const CutRuleFamily promotionRules(family);

bool isPaywallNotice(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype shortNotice = 130;
    const FoldedLine &line = lines[index];
    const qsizetype length = lines.folded(index).size();
    if (!line.holds(phrase::paywall) || length > longestNotice || isReported(line))
        return false;
    const bool addressed = line.has(word::personal | word::account | word::subscription);
    // "Already a subscriber to the theory, the judge left.": a sentence speaks to its reader, or of an account.
    const bool told =
        line.is(shape::closingStop) && !line.is(shape::question) && !line.has(word::personal | word::account);
    return (line.appeals >= 2 && addressed) || (length <= shortNotice && addressed && !told);
}

void markPromotions(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        markPromotion(lines, i, verdicts);
}

} // namespace bluepencil
