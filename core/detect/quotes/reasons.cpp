// SPDX-License-Identifier: Apache-2.0
#include "detect/findings/reasontable.h"

#include <QtGlobal>

namespace bluepencil {

namespace {

constexpr ReasonRow rows[] = {
    {"attribution.according-to", QT_TRANSLATE_NOOP("Reason", "*“%cue”* names *%name* as the source.")},
    {"attribution.colon", QT_TRANSLATE_NOOP("Reason", "*%name* and a colon introduce the quotation.")},
    {"attribution.continued",
     QT_TRANSLATE_NOOP("Reason", "*Continues* what %name is quoted with above (“%cue”); nobody else comes between.")},
    {"attribution.conversation",
     QT_TRANSLATE_NOOP("Reason", "*Conversation*: the two who speak above take turns, and it is the turn of %name.")},
    {"attribution.cue", QT_TRANSLATE_NOOP("Reason", "“%1” introduces what somebody says")},
    {"attribution.cue-quote-speaker",
     QT_TRANSLATE_NOOP("Reason", "*“%cue”* stands before the quotation and *%name* follows it.")},
    {"attribution.cue-speaker-quote",
     QT_TRANSLATE_NOOP("Reason", "*“%cue”* stands before the quotation, followed by *%name*.")},
    {"attribution.dash", QT_TRANSLATE_NOOP("Reason", "A dash and *%name* follow the quotation.")},
    {"attribution.earlier", QT_TRANSLATE_NOOP("Reason", "the quotation before fits %1 too")},
    {"attribution.indirect", QT_TRANSLATE_NOOP("Reason", "*“%cue”* tells what %name said, in the reporter’s words.")},
    {"attribution.indirect-according-to",
     QT_TRANSLATE_NOOP("Reason", "*“%cue”* names %name as the source of the sentence.")},
    {"attribution.indirect-trailing",
     QT_TRANSLATE_NOOP("Reason", "The sentence ends with *%name* and *“%cue”*: it is what they said.")},
    {"attribution.noun",
     QT_TRANSLATE_NOOP("Reason", "The quotation belongs to *“%cue”*, which is said to come from *%name*.")},
    {"attribution.pattern", QT_TRANSLATE_NOOP("Reason", "the words stand as in an attribution")},
    {"attribution.quote-cue-speaker",
     QT_TRANSLATE_NOOP("Reason", "*“%cue”* follows the quotation and is followed by *%name*.")},
    {"attribution.quote-speaker-cue", QT_TRANSLATE_NOOP("Reason", "*%name* follows the quotation, with *“%cue”*.")},
    {"attribution.reopened",
     QT_TRANSLATE_NOOP("Reason",
                       "*The quotation above was never closed* and goes on here: it is still %name who speaks.")},
    {"attribution.speaker", QT_TRANSLATE_NOOP("Reason", "“%1” is somebody who can speak")},
    {"attribution.speaker-cue-quote",
     QT_TRANSLATE_NOOP("Reason", "*%name* stands before *“%cue”*, which leads to the quotation.")},
    {"attribution.speaker-quote-cue",
     QT_TRANSLATE_NOOP("Reason", "*%name* stands before the quotation and *“%cue”* behind it.")},
    {"attribution.subject", QT_TRANSLATE_NOOP("Reason", "“%1” is the subject of the verb")},
    {"attribution.transcript",
     QT_TRANSLATE_NOOP("Reason", "*%name* and a colon open the paragraph, as in a transcript.")},
    {"attribution.words-of", QT_TRANSLATE_NOOP("Reason", "The sentence says whose *“%cue”* these are: *%name*.")},
    {"quote.direct", QT_TRANSLATE_NOOP("Reason", "*Quotation marks* around a statement of its own.")},
    {"quote.fragment", QT_TRANSLATE_NOOP("Reason", "*Quotation marks* around part of the reporter’s sentence.")},
    {"quote.scare",
     QT_TRANSLATE_NOOP("Reason", "*Quotation marks* around words that nobody near is said to have used.")},
    {"quote.title", QT_TRANSLATE_NOOP("Reason", "*Quotation marks* around a title or a name.")},
    {"quote.unclosed",
     QT_TRANSLATE_NOOP("Reason", "*Opened, never closed*: taken to run to the end of the paragraph.")},
    {"quote.unopened",
     QT_TRANSLATE_NOOP("Reason", "*Closed, never opened*: the paragraph begins inside the quotation.")},
};

} // namespace

std::span<const ReasonRow> quoteReasons()
{
    return rows;
}

} // namespace bluepencil
