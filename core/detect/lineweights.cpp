// SPDX-License-Identifier: Apache-2.0
// Written by tests/quality/fit_cuts.py; change the script or the features, not this file.
#include "detect/linemodel.h"

#include <array>

namespace bluepencil {

namespace {

constexpr std::array weights = {
    LineWeight{"appeals.two", 3.094F},
    LineWeight{"below.hit", 1.991F},
    LineWeight{"above.hit", 1.586F},
    LineWeight{"phrase.legal", 1.423F},
    LineWeight{"under.comments", 1.370F},
    LineWeight{"first.imperative", 1.284F},
    LineWeight{"pair.photo-unsaid", 1.276F},
    LineWeight{"near.comments", 1.212F},
    LineWeight{"phrase.related-inline", 1.113F},
    LineWeight{"pair.two-hits-above", 1.106F},
    LineWeight{"phrase.section-name", 1.090F},
    LineWeight{"shape.ends-with-bracket", 1.034F},
    LineWeight{"shape.bracketed", 0.992F},
    LineWeight{"phrase.promotion", 0.863F},
    LineWeight{"pair.tiny-in-run", 0.804F},
    LineWeight{"shape.year", 0.789F},
    LineWeight{"phrase.photo", 0.789F},
    LineWeight{"place.last", 0.646F},
    LineWeight{"below.repeat", 0.557F},
    LineWeight{"words.reading-act", 0.556F},
    LineWeight{"shape.title-case", 0.430F},
    LineWeight{"first.reading-act", 0.394F},
    LineWeight{"place.one-body-below", 0.383F},
    LineWeight{"shared.none", 0.370F},
    LineWeight{"length.to-120", 0.353F},
    LineWeight{"words.related-thing", 0.325F},
    LineWeight{"words.date", 0.281F},
    LineWeight{"pair.imperative-ours", 0.274F},
    LineWeight{"place.after-article", 0.261F},
    LineWeight{"pair.pose-date", 0.260F},
    LineWeight{"shape.glued-words", 0.257F},
    LineWeight{"under.related", 0.254F},
    LineWeight{"above.short", 0.235F},
    LineWeight{"shape.digit", 0.224F},
    LineWeight{"length.to-10", 0.204F},
    LineWeight{"sort.short", 0.200F},
    LineWeight{"count.one-word", 0.130F},
    LineWeight{"words.photo", 0.124F},
    LineWeight{"place.before-article", 0.091F},
    LineWeight{"words.subscription", 0.060F},
    LineWeight{"pair.two-hits-below", 0.056F},
    LineWeight{"under.navigation", 0.056F},
    LineWeight{"near.credit", 0.035F},
    LineWeight{"first.related-sign", 0.017F},
    LineWeight{"pair.subscription-ours", 0.009F},
    LineWeight{"words.reader", -0.018F},
    LineWeight{"count.to-14", -0.030F},
    LineWeight{"repeated.in-article", -0.045F},
    LineWeight{"words.platform", -0.076F},
    LineWeight{"place.many-bodies-below", -0.138F},
    LineWeight{"shape.starts-quote", -0.198F},
    LineWeight{"length.to-25", -0.202F},
    LineWeight{"first.function", -0.246F},
    LineWeight{"length.to-80", -0.254F},
    LineWeight{"place.many-bodies-above", -0.277F},
    LineWeight{"above.sentence", -0.308F},
    LineWeight{"near.caption", -0.336F},
    LineWeight{"below.sentence", -0.387F},
    LineWeight{"below.body", -0.582F},
    LineWeight{"shape.all-capitals", -0.707F},
    LineWeight{"near.exempt", -0.727F},
    LineWeight{"above.body", -0.856F},
    LineWeight{"words.finite", -0.912F},
    LineWeight{"count.over-30", -0.923F},
    LineWeight{"words.speech", -0.928F},
    LineWeight{"shared.many", -1.117F},
    LineWeight{"sort.body", -1.587F},
    LineWeight{"pair.headline", -2.160F},
    LineWeight{"shape.closing-stop", -2.202F},
};

} // namespace

LineWeights shippedLineWeights()
{
    return {0.0000F, weights};
}

} // namespace bluepencil
