// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/people/calls.h"
#include "detect/quotes/people/cast.h"
#include "detect/quotes/syntax/syntax.h"

#include <optional>

namespace bluepencil::quotes {

/// Somebody who can speak: a person of the cast, or a word that stands for one, such as "I".
struct Voice {
    qint32 person = -1;
    WordId word = 0; ///< where there is no person
    qint32 weight = 0;
    NounPhrase phrase; ///< the last words for it
    Gender gender = Gender::Unknown;

    [[nodiscard]] bool isSame(const Voice &other) const { return person == other.person && word == other.word; }
};

/// What stands between a turn and the one before.
enum class TurnGap : quint8 {
    Nothing, ///< it is the next line, or stands right behind where lines were lost
    Cue,     ///< “Come,” said Frid. “It is late.” Only where lines were lost: else that is one turn.
    Words,
};

/// The quotations of one line; where lines were lost, those of one sentence.
struct Turn {
    qint32 place = 0; ///< its line, or its sentence
    TurnGap gap = TurnGap::Words;
    size_t first = 0; ///< regions [first, end)
    size_t end = 0;
    bool named = false;              ///< a cue says who speaks
    std::optional<Voice> says;       ///< who that is; for a pronoun who seems to be meant
    Gender gender = Gender::Unknown; ///< of the pronoun with the cue
    std::optional<Voice> acts;       ///< who does something in this line, or leads up to the words
    std::optional<Voice> before;     ///< who does something in the line right before, which has no quotation
    std::optional<Voice> then;       ///< who does something behind the words, where lines were lost
    double acting = 0;               ///< what `acts` says for who does it
    Calls calls;                     ///< persons that the words call or name
};

} // namespace bluepencil::quotes
