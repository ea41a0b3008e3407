// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/reason.h"
#include "review/review.h"
#include "review/runstates.h"
#include "theme/theme.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bluepencil {

class Article;

/// One suggestion inside a card.
struct CardLine {
    Finding finding;
    QString excerpt; ///< its text, one line
    QString note;    ///< "fragment · repeats 5"
    QString reason;  ///< why it is suggested
    CutState state = CutState::Undecided;
};

/// What the list of suggestions says about one run.
struct RunCard {
    QString title;     ///< "Repeat · 2 paragraphs"
    QString certainty; ///< "Sure", "Likely", "Check"
    QString excerpt;   ///< its text, one line
    QString mark;      ///< that editors said something about it: "query" while one is open, "note"; empty when not
    QStringList said;  ///< what they said
    QString stateWord; ///< "cut", "kept", "partly cut", "partly decided"; empty while undecided
    RunState state = RunState::Undecided;
    Family family = Family::AdMarker;
    QList<ReasonPart> reason; ///< why; for several suggestions, that they stand side by side
    QList<CardLine> lines;
    qsizetype openLine = -1; ///< the line that the keys decide by itself; -1: they decide all

    /// True when something of it is to decide.
    [[nodiscard]] bool isOpen() const;
    /// The whole card as a screen reader says it.
    [[nodiscard]] QString spoken() const;
    /// The words in its corner: how sure, or what was decided, and before that the mark.
    [[nodiscard]] QString corner() const;
};

/// The card of a run. A pure function of what the run holds (never empty) and how it was decided. With all findings of
/// the analysis it also says when somebody is quoted in what would go.
[[nodiscard]] RunCard cardOf(const Article &article, const QList<Finding> &run, const Review &review,
                             const QList<Finding> &findings = {});
/// The same without the reasons, which cost most: for whoever looks at many cards.
[[nodiscard]] RunCard outlineOf(const Article &article, const QList<Finding> &run, const Review &review);

/// "Related links · 4 lines": what the suggestions of a run are, in a few words.
[[nodiscard]] QString titleOf(const Article &article, const QList<Finding> &run);
/// "fragment of paragraph 5": what one of them is.
[[nodiscard]] QString noteOn(const Article &article, const Finding &finding);
/// How many lines a span touches, empty ones aside.
[[nodiscard]] qsizetype linesOf(const Article &article, Span span);

/// That editors said something: "query" while one of these remarks is open, "note"; empty without any.
[[nodiscard]] QString markFor(const QList<Decision> &remarks);

/// A word or two for where a run stands, and for how sure it is.
[[nodiscard]] QString wordFor(RunState state);
[[nodiscard]] QString wordFor(Certainty certainty);

} // namespace bluepencil
