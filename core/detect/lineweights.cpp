// SPDX-License-Identifier: Apache-2.0
// Written by tests/quality/fit_cuts.py; change the script or the features, not this file.
#include "detect/linemodel.h"

#include <array>

namespace bluepencil {

namespace {

constexpr std::array weights = {
    LineWeight{"appeals.two", 3.138F},
    LineWeight{"below.hit", 2.057F},
    LineWeight{"above.hit", 1.539F},
    LineWeight{"under.comments", 1.531F},
    LineWeight{"words.advert", 1.513F},
    LineWeight{"phrase.legal", 1.380F},
    LineWeight{"pair.title-in-bodies", 1.347F},
    LineWeight{"phrase.section-name", 1.312F},
    LineWeight{"pair.photo-unsaid", 1.294F},
    LineWeight{"near.comments", 1.211F},
    LineWeight{"pair.two-hits-above", 1.098F},
    LineWeight{"first.imperative", 1.081F},
    LineWeight{"phrase.promotion", 1.021F},
    LineWeight{"phrase.related-inline", 0.972F},
    LineWeight{"shape.year", 0.882F},
    LineWeight{"shape.ends-with-bracket", 0.805F},
    LineWeight{"phrase.photo", 0.750F},
    LineWeight{"pair.tiny-in-run", 0.740F},
    LineWeight{"words.reading-act", 0.667F},
    LineWeight{"place.last", 0.663F},
    LineWeight{"shape.title-case", 0.500F},
    LineWeight{"below.repeat", 0.471F},
    LineWeight{"place.one-body-below", 0.419F},
    LineWeight{"length.to-120", 0.375F},
    LineWeight{"shared.none", 0.357F},
    LineWeight{"under.related", 0.331F},
    LineWeight{"words.related-thing", 0.324F},
    LineWeight{"place.after-article", 0.289F},
    LineWeight{"length.to-10", 0.259F},
    LineWeight{"words.date", 0.239F},
    LineWeight{"shape.glued-words", 0.217F},
    LineWeight{"above.short", 0.216F},
    LineWeight{"first.reading-act", 0.193F},
    LineWeight{"place.before-article", 0.172F},
    LineWeight{"pair.pose-date", 0.170F},
    LineWeight{"shape.digit", 0.161F},
    LineWeight{"words.photo", 0.132F},
    LineWeight{"pair.imperative-ours", 0.112F},
    LineWeight{"pair.two-hits-below", 0.062F},
    LineWeight{"first.related-sign", 0.051F},
    LineWeight{"words.pose", 0.030F},
    LineWeight{"pair.subscription-ours", 0.028F},
    LineWeight{"near.credit", 0.025F},
    LineWeight{"shared.few", 0.011F},
    LineWeight{"words.subscription", 0.010F},
    LineWeight{"shape.comma", -0.012F},
    LineWeight{"repeated.in-article", -0.034F},
    LineWeight{"words.platform", -0.065F},
    LineWeight{"words.promo-thing", -0.093F},
    LineWeight{"pair.heading", -0.098F},
    LineWeight{"count.to-14", -0.105F},
    LineWeight{"place.many-bodies-below", -0.112F},
    LineWeight{"shape.starts-quote", -0.170F},
    LineWeight{"first.function", -0.175F},
    LineWeight{"length.to-25", -0.197F},
    LineWeight{"place.many-bodies-above", -0.198F},
    LineWeight{"length.to-80", -0.251F},
    LineWeight{"above.sentence", -0.330F},
    LineWeight{"near.caption", -0.339F},
    LineWeight{"below.sentence", -0.384F},
    LineWeight{"shape.all-capitals", -0.652F},
    LineWeight{"near.exempt", -0.662F},
    LineWeight{"below.body", -0.672F},
    LineWeight{"words.speech", -0.930F},
    LineWeight{"count.over-30", -0.962F},
    LineWeight{"words.finite", -0.967F},
    LineWeight{"above.body", -0.971F},
    LineWeight{"shared.many", -1.083F},
    LineWeight{"sort.body", -1.623F},
    LineWeight{"pair.headline", -1.938F},
    LineWeight{"shape.closing-stop", -2.134F},
};

} // namespace

LineWeights shippedLineWeights()
{
    return {0.0000F, weights};
}

} // namespace bluepencil
