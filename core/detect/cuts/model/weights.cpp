// SPDX-License-Identifier: Apache-2.0
// Written by tests/quality/fit_cuts.py; change the script or the features, not this file.
#include "detect/cuts/model/model.h"

#include <array>

namespace bluepencil {

namespace {

constexpr std::array weights = {
    LineWeight{"appeals.two", 3.079F},
    LineWeight{"below.hit", 2.329F},
    LineWeight{"above.hit", 1.868F},
    LineWeight{"pair.photo-unsaid", 1.308F},
    LineWeight{"first.imperative", 1.281F},
    LineWeight{"under.comments", 1.268F},
    LineWeight{"phrase.related-inline", 1.149F},
    LineWeight{"phrase.legal", 1.145F},
    LineWeight{"phrase.section-name", 1.081F},
    LineWeight{"shape.bracketed", 0.996F},
    LineWeight{"near.comments", 0.984F},
    LineWeight{"shape.ends-with-bracket", 0.911F},
    LineWeight{"phrase.promotion", 0.871F},
    LineWeight{"phrase.photo", 0.843F},
    LineWeight{"pair.tiny-in-run", 0.804F},
    LineWeight{"pair.two-hits-above", 0.737F},
    LineWeight{"shape.year", 0.693F},
    LineWeight{"place.last", 0.668F},
    LineWeight{"below.repeat", 0.523F},
    LineWeight{"place.one-body-below", 0.508F},
    LineWeight{"words.reading-act", 0.453F},
    LineWeight{"first.reading-act", 0.399F},
    LineWeight{"pair.credit-above", 0.396F},
    LineWeight{"shared.none", 0.347F},
    LineWeight{"length.to-120", 0.342F},
    LineWeight{"above.short", 0.332F},
    LineWeight{"shape.title-case", 0.316F},
    LineWeight{"words.related-thing", 0.314F},
    LineWeight{"shape.digit", 0.276F},
    LineWeight{"words.date", 0.259F},
    LineWeight{"pair.pose-date", 0.259F},
    LineWeight{"pair.imperative-ours", 0.250F},
    LineWeight{"place.after-article", 0.234F},
    LineWeight{"sort.short", 0.226F},
    LineWeight{"shape.glued-words", 0.214F},
    LineWeight{"near.caption", 0.206F},
    LineWeight{"around.hits", 0.200F},
    LineWeight{"length.to-10", 0.189F},
    LineWeight{"words.photo", 0.184F},
    LineWeight{"place.before-article", 0.144F},
    LineWeight{"count.one-word", 0.123F},
    LineWeight{"first.related-sign", 0.107F},
    LineWeight{"pair.subscription-ours", 0.055F},
    LineWeight{"words.subscription", 0.020F},
    LineWeight{"words.imperative", 0.017F},
    LineWeight{"near.credit", 0.016F},
    LineWeight{"near.ad", -0.013F},
    LineWeight{"count.to-14", -0.016F},
    LineWeight{"place.many-bodies-below", -0.041F},
    LineWeight{"repeated.in-article", -0.041F},
    LineWeight{"words.reader", -0.051F},
    LineWeight{"words.platform", -0.145F},
    LineWeight{"first.function", -0.215F},
    LineWeight{"length.to-25", -0.237F},
    LineWeight{"place.many-bodies-above", -0.239F},
    LineWeight{"shape.starts-quote", -0.239F},
    LineWeight{"length.to-80", -0.273F},
    LineWeight{"above.sentence", -0.314F},
    LineWeight{"below.sentence", -0.466F},
    LineWeight{"below.body", -0.621F},
    LineWeight{"shape.all-capitals", -0.666F},
    LineWeight{"near.exempt", -0.758F},
    LineWeight{"words.finite", -0.851F},
    LineWeight{"above.body", -0.896F},
    LineWeight{"words.speech", -0.926F},
    LineWeight{"count.over-30", -0.951F},
    LineWeight{"shared.many", -1.152F},
    LineWeight{"sort.body", -1.640F},
    LineWeight{"pair.headline", -2.219F},
    LineWeight{"shape.closing-stop", -2.231F},
};

} // namespace

LineWeights shippedLineWeights()
{
    return {0.0000F, weights};
}

} // namespace bluepencil
