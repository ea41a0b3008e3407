// SPDX-License-Identifier: Apache-2.0
// Written by tests/quality/fit_cuts.py; change the script or the features, not this file.
#include "detect/linemodel.h"

#include <array>

namespace bluepencil {

namespace {

constexpr std::array weights = {
    LineWeight{"appeals.two", 1.832F},
    LineWeight{"below.hit", 1.821F},
    LineWeight{"above.hit", 1.525F},
    LineWeight{"pair.two-hits-above", 0.974F},
    LineWeight{"pair.photo-unsaid", 0.895F},
    LineWeight{"shape.ends-with-bracket", 0.677F},
    LineWeight{"first.imperative", 0.608F},
    LineWeight{"phrase.related-inline", 0.605F},
    LineWeight{"pair.tiny-in-run", 0.578F},
    LineWeight{"words.advert", 0.566F},
    LineWeight{"shape.year", 0.559F},
    LineWeight{"length.to-10", 0.458F},
    LineWeight{"pair.title-in-bodies", 0.409F},
    LineWeight{"words.reading-act", 0.334F},
    LineWeight{"phrase.promotion", 0.313F},
    LineWeight{"pair.two-hits-below", 0.311F},
    LineWeight{"near.comments", 0.297F},
    LineWeight{"shared.none", 0.281F},
    LineWeight{"words.related-thing", 0.268F},
    LineWeight{"above.short", 0.229F},
    LineWeight{"pair.imperative-ours", 0.220F},
    LineWeight{"length.to-120", 0.208F},
    LineWeight{"place.after-article", 0.196F},
    LineWeight{"place.last-three", 0.149F},
    LineWeight{"run.to-end", 0.073F},
    LineWeight{"words.photo", 0.068F},
    LineWeight{"shape.digit", 0.021F},
    LineWeight{"place.last", 0.020F},
    LineWeight{"around.hits", 0.010F},
    LineWeight{"first.function", -0.051F},
    LineWeight{"shape.all-capitals", -0.070F},
    LineWeight{"place.many-bodies-above", -0.086F},
    LineWeight{"length.to-80", -0.102F},
    LineWeight{"place.many-bodies-below", -0.125F},
    LineWeight{"below.body", -0.413F},
    LineWeight{"count.over-30", -0.580F},
    LineWeight{"above.body", -0.634F},
    LineWeight{"words.finite", -0.854F},
    LineWeight{"words.speech", -0.866F},
    LineWeight{"shared.many", -1.038F},
    LineWeight{"pair.headline", -1.132F},
    LineWeight{"sort.body", -1.378F},
    LineWeight{"shape.closing-stop", -2.062F},
};

} // namespace

LineWeights shippedLineWeights()
{
    return {0.0000F, weights};
}

} // namespace bluepencil
