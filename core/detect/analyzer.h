// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/cuts.h"
#include "detect/findings/finding.h"
#include "detect/findings/person.h"
#include "text/warning.h"

#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace bluepencil {

class Article;

/// What is known about an article: findings ordered by place (standsBefore), cuts disjoint, and warnings.
struct Analysis {
    QList<Finding> findings;
    QList<Warning> warnings;
    QList<KnownPerson> people = {}; ///< whom the article names, in order of their first mentions
    qsizetype switchedOff = 0;      ///< suggestions that are left out, since their rule is switched off for the site

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

/// What to look for. Stages that nobody asked for are left out, and so is their cost.
struct AnalyzerOptions {
    bool cuts = true;                           ///< ad markers, boilerplate, duplicates
    bool quotes = true;                         ///< quotes and attributions
    CutOptions cutOptions = {};                 ///< house rules and what is known of the source
    std::optional<LanguageGuess> language = {}; ///< as somebody says who knows; else the words of the article tell
};

/// How far an analysis is.
struct Progress {
    int stepsDone = 0;
    int steps = 0;
};

/// Called on the analyzing thread after each step with everything found so far. Later steps add and never alter.
using Publish = std::function<void(const Analysis &soFar, Progress progress)>;

/// Runs every detector over the article, in the fixed order of a table: cuts first, since they are what an editor
/// decides; then quotes with their speakers.
///
/// Pure: the same article gives the same analysis on any thread, and nothing is read but the article and the word
/// lists. Linear in the length of the text. When stopped it returns soon, with the steps that were complete.
[[nodiscard]] Analysis analyze(const Article &article, const AnalyzerOptions &options = {}, const Publish &publish = {},
                               std::stop_token stop = {});

} // namespace bluepencil
