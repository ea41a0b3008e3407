// SPDX-License-Identifier: Apache-2.0
#include "words/historywords.h"

#include <QCoreApplication>
#include <QStringList>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString taken(const Decision &decision)
{
    switch (decision.verb) {
    case Verb::Cut:
        return Words::tr("Cut");
    case Verb::Keep:
        return Words::tr("Kept");
    case Verb::MoveToCredit:
        return Words::tr("Moved to the credits");
    case Verb::OwnCut:
        return Words::tr("Own cut");
    case Verb::Restore:
        return Words::tr("Brought back");
    case Verb::Replace:
        return Words::tr("Replaced by “%1”").arg(decision.words);
    case Verb::QuoteChecked:
        return Words::tr("Quote checked");
    case Verb::QuoteWrong:
        return decision.words.isEmpty() ? Words::tr("No named speaker")
                                        : Words::tr("Speaker is %1").arg(decision.words);
    case Verb::Note:
        return Words::tr("Note: %1").arg(decision.words);
    case Verb::Query:
        return Words::tr("Query: %1").arg(decision.words);
    case Verb::Answer:
        return Words::tr("Answer: %1").arg(decision.words);
    }
    return {};
}

QString takenBack(const Decision &decision)
{
    switch (decision.verb) {
    case Verb::OwnCut:
        return Words::tr("Own cut taken back");
    case Verb::Restore:
        return Words::tr("Cut again");
    case Verb::Replace:
        return Words::tr("Old words again");
    case Verb::QuoteChecked:
    case Verb::QuoteWrong:
        return Words::tr("Quote unchecked again");
    case Verb::Note:
        return Words::tr("Note taken away");
    case Verb::Query:
        return Words::tr("Query taken away");
    case Verb::Answer:
        return Words::tr("Query and answer taken away");
    default:
        return Words::tr("Undecided again");
    }
}

} // namespace

QString whatOf(const Change &change)
{
    return change.after ? taken(*change.after) : takenBack(*change.before);
}

QString whyOf(const Change &change)
{
    if (!change.after)
        return {};
    switch (change.after->cutReason) {
    case CutReason::Unsaid:
        break;
    case CutReason::Length:
        return Words::tr("Length");
    case CutReason::Legal:
        return Words::tr("Legal");
    case CutReason::Taste:
        return Words::tr("Taste");
    }
    return change.after->reason;
}

QString fateOf(const HistoryLine &line)
{
    QStringList fate;
    for (const int edition : line.editions)
        fate.append(Words::tr("edition %1").arg(edition));
    if (!line.stands)
        fate.append(Words::tr("changed since"));
    QString words = fate.join(u", "_s);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

Span placeOf(const Change &change)
{
    return change.after ? change.after->span : change.before->span;
}

} // namespace bluepencil
