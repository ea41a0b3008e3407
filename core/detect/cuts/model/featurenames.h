// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/features.h"

#include <array>
#include <utility>

// The table of features: what each is called, and which property of a line it stands for. Only the collector reads it.
namespace bluepencil::featuretable {

/// Properties of a line, and the name of the feature that it has one of them.
template <typename Property>
struct BitFeature {
    Mask<Property> bits;
    const char *name;
};
template <typename Property>
BitFeature(Mask<Property>, const char *) -> BitFeature<Property>; // which clang 14 does not guess of an aggregate

inline constexpr std::array shapeFeatures = {
    BitFeature{shape::closingStop, "shape.closing-stop"},
    BitFeature{shape::colon, "shape.colon"},
    BitFeature{shape::ellipsis, "shape.ellipsis"},
    BitFeature{shape::question, "shape.question"},
    BitFeature{shape::startsLower, "shape.starts-lower"},
    BitFeature{shape::startsDigit, "shape.starts-digit"},
    BitFeature{shape::startsQuote, "shape.starts-quote"},
    BitFeature{shape::bullet, "shape.bullet"},
    BitFeature{shape::allCapitals, "shape.all-capitals"},
    BitFeature{shape::titleCase, "shape.title-case"},
    BitFeature{shape::digit, "shape.digit"},
    BitFeature{shape::noLetters, "shape.no-letters"},
    BitFeature{shape::url, "shape.url"},
    BitFeature{shape::email, "shape.email"},
    BitFeature{shape::handle, "shape.handle"},
    BitFeature{shape::hashtag, "shape.hashtag"},
    BitFeature{shape::pipe, "shape.pipe"},
    BitFeature{shape::bracketed, "shape.bracketed"},
    BitFeature{shape::parenthesised, "shape.parenthesised"},
    BitFeature{shape::quotes, "shape.quotes"},
    BitFeature{shape::comma, "shape.comma"},
    BitFeature{shape::arrow, "shape.arrow"},
    BitFeature{shape::gluedWords, "shape.glued-words"},
    BitFeature{shape::endsWithBracket, "shape.ends-with-bracket"},
    BitFeature{shape::slash, "shape.slash"},
    BitFeature{shape::year, "shape.year"},
};

inline constexpr std::array wordFeatures = {
    BitFeature{word::relatedSign, "words.related-sign"},
    BitFeature{word::relatedThing, "words.related-thing"},
    BitFeature{word::readingAct, "words.reading-act"},
    BitFeature{word::commentThing, "words.comment-thing"},
    BitFeature{word::share, "words.share"},
    BitFeature{word::platform, "words.platform"},
    BitFeature{word::imperative, "words.imperative"},
    BitFeature{word::personal, "words.ours"},
    BitFeature{word::promoThing, "words.promo-thing"},
    BitFeature{word::subscription, "words.subscription"},
    BitFeature{word::speech, "words.speech"},
    BitFeature{word::photo, "words.photo"},
    BitFeature{word::agency, "words.agency"},
    BitFeature{word::rights, "words.rights"},
    BitFeature{word::cookie, "words.cookie"},
    BitFeature{word::consent, "words.consent"},
    BitFeature{word::date, "words.date"},
    BitFeature{word::courtesy, "words.courtesy"},
    BitFeature{word::finite, "words.finite"},
    BitFeature{word::topic, "words.topic"},
    BitFeature{word::page, "words.page"},
    BitFeature{word::donation, "words.donation"},
    BitFeature{word::readership, "words.readership"},
    BitFeature{word::account, "words.account"},
    BitFeature{word::pose, "words.pose"},
    BitFeature{word::colloquial, "words.reader"},
};

inline constexpr std::array phraseFeatures = {
    BitFeature{phrase::promotion, "phrase.promotion"},
    BitFeature{phrase::paywall, "phrase.paywall"},
    BitFeature{phrase::form, "phrase.form"},
    BitFeature{phrase::caption, "phrase.caption"},
    BitFeature{phrase::captionStart, "phrase.caption-start"},
    BitFeature{phrase::relatedInline, "phrase.related-inline"},
    BitFeature{phrase::relatedStart, "phrase.related-start"},
    BitFeature{phrase::rights | phrase::republication | phrase::syndication, "phrase.legal"},
    BitFeature{phrase::consent, "phrase.consent"},
    BitFeature{phrase::share, "phrase.share"},
    BitFeature{phrase::commentForm | phrase::commentsStart, "phrase.comments"},
    BitFeature{phrase::navigation | phrase::navigationStart, "phrase.navigation"},
    BitFeature{phrase::navigationLine, "phrase.section-name"},
    BitFeature{phrase::photoStart | phrase::photoEnd, "phrase.photo"},
    BitFeature{phrase::topicsStart, "phrase.topics"},
    BitFeature{phrase::bylineStart, "phrase.byline"},
    BitFeature{phrase::datedStart, "phrase.dated"},
    BitFeature{phrase::sourceCredit | phrase::sourceStart, "phrase.source"},
};

/// What a first word can tell.
inline constexpr std::array firstWordFeatures = {
    BitFeature{word::imperative, "first.imperative"},    BitFeature{word::courtesy, "first.courtesy"},
    BitFeature{word::relatedSign, "first.related-sign"}, BitFeature{word::readingAct, "first.reading-act"},
    BitFeature{word::function, "first.function"},        BitFeature{word::personal, "first.ours"},
};

/// Categories as neighbours.
inline constexpr std::array<std::pair<Category, const char *>, 9> nearCategories = {
    {{Category::Promo, "near.promo"},
     {Category::Related, "near.related"},
     {Category::Share, "near.share"},
     {Category::Navigation, "near.navigation"},
     {Category::Caption, "near.caption"},
     {Category::Comments, "near.comments"},
     {Category::Copyright, "near.copyright"},
     {Category::Credit, "near.credit"},
     {Category::SourceLink, "near.source"}}};
inline constexpr std::array<std::pair<Category, const char *>, 4> labelCategories = {
    {{Category::Related, "under.related"},
     {Category::Promo, "under.promo"},
     {Category::Comments, "under.comments"},
     {Category::Navigation, "under.navigation"}}};

inline constexpr std::array singleNames = {
    "place.first",
    "place.second",
    "place.last",
    "place.last-three",
    "place.before-article",
    "place.after-article",
    "place.one-body-below",
    "place.many-bodies-below",
    "place.many-bodies-above",
    "above.hit",
    "below.hit",
    "around.hits",
    "above.repeat",
    "below.repeat",
    "near.exempt",
    "near.ad",
    "run.of-three",
    "run.of-six",
    "run.to-end",
    "rule.unsure",
    "rule.lone-word",
    "pair.heading",
    "pair.headline",
    "pair.section-name",
    "pair.imperative-ours",
    "pair.subscription-ours",
    "pair.photo-unsaid",
    "pair.pose-date",
    "pair.pose-unsaid",
    "pair.credit-below",
    "pair.credit-above",
    "pair.long-unstopped",
    "pair.question-ours",
    "above.same-shape",
    "below.same-shape",
    "pair.teaser",
    "pair.tiny-in-run",

    "pair.two-hits-above",
    "pair.two-hits-below",
};

/// Numbers of features by name, worked out once.
class FeatureNumbers {
public:
    FeatureNumbers()
    {
        addBits(shapeFeatures, shapes);
        addBits(wordFeatures, words);
        addBits(phraseFeatures, phrases);
        addBits(firstWordFeatures, firstWords);
        near = next();
        for (const auto &[category, name] : nearCategories)
            names.append(name);
        under = next();
        for (const auto &[category, name] : labelCategories)
            names.append(name);
        singles = add(singleNames);
    }

    QList<const char *> names;
    LineFeature shapes = 0;
    LineFeature words = 0;
    LineFeature phrases = 0;
    LineFeature firstWords = 0;
    LineFeature near = 0;
    LineFeature under = 0;
    LineFeature singles = 0;

private:
    [[nodiscard]] LineFeature next() const { return static_cast<LineFeature>(names.size()); }
    template <typename Names>
    LineFeature add(const Names &more)
    {
        const LineFeature first = next();
        for (const char *name : more)
            names.append(name);
        return first;
    }
    template <typename Bits>
    void addBits(const Bits &bits, LineFeature &first)
    {
        first = next();
        for (const auto &bit : bits)
            names.append(bit.name);
    }
};

/// The one table.
[[nodiscard]] const FeatureNumbers &features();

/// The place of a feature among the single ones; a name that is none does not compile.
consteval size_t single(const char *name)
{
    for (size_t i = 0; i < singleNames.size(); ++i) {
        const char *a = singleNames[i];
        const char *b = name;
        while (*a && *a == *b) {
            ++a;
            ++b;
        }
        if (*a == *b)
            return i;
    }
    throw "no such feature"; // only at compile time
}

} // namespace bluepencil::featuretable
