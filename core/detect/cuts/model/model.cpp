// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/model.h"

#include <QHash>
#include <QLatin1StringView>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bluepencil {

namespace {

constexpr qint32 longestJudged = 900; ///< folded units; no longer line is junk without a rule

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

/// A few words right above a paragraph of the article, with one above as well, are a heading; so is a line that stands
/// so after the article has begun and holds nothing that headings lack.
bool isHeading(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr qint32 longest = 40;
    const FoldedLine &line = lines[index];
    if (line.foldedLength > longest || line.appeals > 0 || index + 1 >= lines.size() || index == 0 ||
        line.is(shape::noLetters | shape::url | shape::handle | shape::hashtag | shape::arrow))
        return false;
    const auto isJunk = [&](qsizetype i) {
        const LineVerdict &verdict = verdicts[i];
        return verdict.isHit() && !verdict.isRepeat();
    };
    qsizetype below = index + 1;
    if (lines[below].is(shape::allCapitals) && below + 1 < lines.size())
        ++below; // a heading above a heading
    // Below an offer of the site the article goes on with a heading as well; below links a link may come.
    constexpr Words offering = word::imperative | word::personal | word::promoThing | word::account;
    const bool belowOffer = verdicts[index - 1].isHit(Category::Promo) && line.phrases.none() && !line.has(offering) &&
                            lines[below].sort == LineSort::Body;
    return !lines.plan().isAtTop(index) && lines[below].sort >= LineSort::Sentence && !isJunk(below) &&
           (!isJunk(index - 1) || belowOffer);
}

/// A paragraph that holds no stock phrase and stands beside nothing that is cut needs no weighing: most of an article.
bool isPlainlyBody(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    const FoldedLine &line = lines[index];
    if (line.sort != LineSort::Body || line.phrases.any() || verdicts[index].isHit())
        return false;
    return !verdicts.at(index - 1).isHit() && !verdicts.at(index + 1).isHit();
}

/// A sentence of the article's sort that only ad markers and share bars stand beside. Those come between any two
/// paragraphs, so that their company says nothing about it.
bool isSentenceBetweenMarkers(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr int fewestWords = 8;
    constexpr Words furniture = word::personal | word::cookie | word::photo;
    const FoldedLine &line = lines[index];
    if (line.wordCount < fewestWords || !line.is(shape::closingStop) || line.appeals > 0 || line.phrases.any() ||
        line.has(furniture) || verdicts[index].isHit())
        return false;
    const auto marksOff = [&](qsizetype i) {
        if (!verdicts.at(i).isHit())
            return true;
        const Category category = categoryOf(verdicts[i].rule);
        return category == Category::Shortcode || category == Category::Label || category == Category::Share ||
               category == Category::SourceLink;
    };
    return marksOff(index - 1) && marksOff(index + 1);
}

/// The words of an embedded post whose signature is lost: more than hashtags, fewer than a list of tags.
bool isPostText(const FoldedLine &line)
{
    constexpr int fewestWords = 3;
    return line.is(shape::hashtag) && !line.is(shape::url | shape::pipe) && line.wordCount >= fewestWords &&
           line.phrases.none() && !line.has(word::topic | word::imperative);
}

/// One of several lines that begin small: a sentence that is set as a list.
bool continuesAList(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr int fewestWords = 3;
    const auto isItem = [&](qsizetype i) {
        return i >= 0 && i < lines.size() && lines[i].is(shape::startsLower) && lines[i].wordCount >= fewestWords &&
               lines[i].phrases.none() && !verdicts[i].isHit();
    };
    return isItem(index) && (isItem(index - 1) || isItem(index + 1));
}

/// An item of a list that a sentence of the article announces: "The crew wants three things:".
bool isAnnounced(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr int fewestWords = 6;
    constexpr qsizetype mostItems = 6;
    constexpr Words labelling = word::relatedSign | word::relatedThing | word::readingAct | word::personal |
                                word::topic | word::commentThing | word::photo;
    const auto isPlain = [&](qsizetype i) { return lines[i].phrases.none() && !verdicts[i].isHit(); };
    const auto isItem = [&](qsizetype i) {
        return isPlain(i) && lines[i].wordCount >= fewestWords && !lines[i].is(shape::closingStop | shape::colon);
    };
    qsizetype i = index;
    while (i > 0 && i > index - mostItems && isItem(i))
        --i;
    return i < index && isPlain(i) && !lines.plan().isAtTop(i) && lines[i].is(shape::colon) && !lines[i].has(labelling);
}

/// "We" within quotation marks is the speaker's, not the publisher's.
bool speaksInQuotes(const FoldedLine &line)
{
    return line.is(shape::startsQuote) && line.appeals == 0;
}

/// A whole sentence in quotation marks, and at most who said it: somebody speaks, and no weighing may silence them.
bool isQuotedSentence(const LineTable &lines, qsizetype index)
{
    constexpr int fewestWords = 6;
    const FoldedLine &line = lines[index];
    if (!speaksInQuotes(line) || line.wordCount < fewestWords || line.phrases.any())
        return false;
    const QStringView folded = lines.folded(index);
    return folded.startsWith(u'"') &&
           (folded.contains(u".\""_s) || folded.contains(u"!\""_s) || folded.contains(u"?\""_s));
}

bool isNear(const LineVerdicts &verdicts, qsizetype index, Category category)
{
    return verdicts.at(index - 1).isHit(category) || verdicts.at(index + 1).isHit(category);
}

/// The category of a line that only evidence suggests: its own words first, else that of its neighbours, else its form.
CutRule evidenceRule(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    const FoldedLine &line = lines[index];
    const auto near = [&](Category category) { return isNear(verdicts, index, category); };
    if (line.holds(phrase::rights | phrase::republication | phrase::syndication) && !line.has(word::imperative))
        return CutRule::CopyrightEvidence;
    if (near(Category::Comments))
        return CutRule::CommentsBlock;
    const bool appeals =
        line.appeals > 0 || (line.has(word::personal) && line.has(word::imperative)) || line.has(word::subscription);
    if (appeals && !near(Category::Related))
        return CutRule::PromoEvidence;
    if (near(Category::Caption) || line.holds(phrase::caption | phrase::captionStart) ||
        (line.sort >= LineSort::Sentence && line.has(word::pose | word::photo)))
        return CutRule::CaptionEvidence;
    if (near(Category::Related))
        return CutRule::RelatedEvidence;
    if (near(Category::Promo))
        return CutRule::PromoEvidence;
    if (line.sort == LineSort::Tiny || near(Category::Navigation))
        return near(Category::Share) || line.has(word::share | word::platform) ? CutRule::ShareEvidence
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
        LineVerdict &verdict = verdicts[i];
        if ((lines.plan().isHeadlineOrStandfirst(i) && !ruled.isSuggested(i)) || verdict.exempt || verdict.isRepeat() ||
            lines[i].foldedLength > longestJudged)
            continue;
        if ((verdict.isHit() && categoryOf(verdict.rule) == Category::Credit) || isHeading(lines, ruled, i) ||
            isPlainlyBody(lines, ruled, i) || isSentenceBetweenMarkers(lines, ruled, i) || isPostText(lines[i]) ||
            continuesAList(lines, ruled, i) || isAnnounced(lines, ruled, i) || isQuotedSentence(lines, i))
            continue;
        features.collect(i, active);
        const float confidence = withMargin(model.probability(active), lines[i].foldedLength);
        if (verdict.isHit() && verdict.confidence >= confidence)
            continue;
        if (verdict.isHit()) {
            verdict.confidence = confidence; // an unsure rule that the surroundings bear out
        } else if (confidence >= worthMentioning) {
            const CutRule rule = evidenceRule(lines, ruled, i);
            if (rule == CutRule::PromoEvidence && speaksInQuotes(lines[i]))
                continue;
            verdict.rule = rule;
            verdict.confidence = confidence;
        }
    }
}

} // namespace bluepencil
