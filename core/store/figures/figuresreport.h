// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"
#include "store/figures/dayfigures.h"
#include "store/houserules/ruleanswers.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace bluepencil {

/// What `figures` tells: the day, and what each rule got right in each source in all days.
struct FiguresReport {
    DayFigures day;
    QList<RuleAnswers> answers;
    QList<HouseRule> rules = {}; ///< of which some switch rules off
    bool hasAnswers = true;      ///< false while the answers are still being counted

    /// True where the rule is switched off for the source.
    [[nodiscard]] bool isOff(const RuleAnswers &answers) const;
};

/// One JSON object and a line end. Minutes that are not told are null.
[[nodiscard]] QByteArray figuresJson(const FiguresReport &report);
/// The same for people, in the language of the interface.
[[nodiscard]] QByteArray figuresText(const FiguresReport &report);
/// The same as HTML, for the window.
[[nodiscard]] QString figuresPage(const FiguresReport &report);

/// Reads both, for a program that only reads: see openReviewsToRead().
[[nodiscard]] Result<FiguresReport> figuresOf(const QString &dataFolder, QDate day);
/// The same over a connection of its own, for any thread. `folder` is where glances are kept. Whoever waits is told of
/// the day `early`, since the answers of all days may take longer.
[[nodiscard]] Result<FiguresReport> figuresIn(const QString &databaseFile, const QString &folder, QDate day,
                                              const std::function<void(const FiguresReport &)> &early = {},
                                              const std::stop_token &stop = {});

} // namespace bluepencil
