// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil::quotes {

/// What speaks for a voice at a turn of a conversation, and against it, in log-odds.
///
/// The file (resources/weights/turns.txt) has a line "name weight" for each member. They are set by hand, each for the
/// reason beside it; its head says what weights that tests/quality/fit_turns.py finds from nothing are worth on texts
/// that it was not shown.
struct TurnWeights {
    /// The weights built into the library. Read once, on first use; safe from any thread.
    static const TurnWeights &builtIn();
    /// Reads such a file; fails on a line that names no member with its weight, and where one is missing.
    [[nodiscard]] static Result<TurnWeights> read(const QByteArray &file);

    double goesOnInNextLine = 0; ///< the same one again, without a word between
    double goesOnAfterWords = 0; ///< the same one again, after a line that tells something
    double speaksInTurn = 0;     ///< who spoke the turn before the last
    double callsHimself = 0;     ///< who is called by name in these words
    double namesHimself = 0;     ///< who is named in them
    double answersCall = 0;      ///< who was called in the turn before
    double actsBeside = 0;       ///< who does something in the same line
    double actedBefore = 0;      ///< who did something in the line before
    double leadsUp = 0;          ///< without lines: who does something in the sentence before the words …
    double actsThen = 0;         ///< … and in the sentence behind them
    double goesOnAfterCue = 0;   ///< without lines: the same one again, with nothing but “said Frid” between
    double isFarAway = 0;        ///< for each turn to the nearest where the voice speaks or acts
    double isSomebodyElse = 0;   ///< a voice that the text names nowhere near
    double isMeant = 0;          ///< whom the pronoun with the cue goes back to
    double mayNotBeMeant = 0;    ///< who may be a woman or a man, where one of them speaks
    double isNotMeant = 0;       ///< a man where she speaks, a woman where he does, and I
};

} // namespace bluepencil::quotes
