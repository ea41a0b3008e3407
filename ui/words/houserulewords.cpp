// SPDX-License-Identifier: Apache-2.0
#include "words/houserulewords.h"

#include <QCoreApplication>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HouseRules)
};

/// Enough of a line to know it by.
constexpr qsizetype longestExcerpt = 60;

QString excerptOf(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestExcerpt ? line : line.first(longestExcerpt).trimmed() + u'…';
}

} // namespace

QString wordsFor(HouseRule::Action action)
{
    switch (action) {
    case HouseRule::Action::Cut:
        return Words::tr("Always cut");
    case HouseRule::Action::NeverCut:
        return Words::tr("Never cut");
    case HouseRule::Action::SwitchOff:
        return Words::tr("Switched off");
    }
    return {};
}

QString wordsFor(HouseRule::Form form)
{
    switch (form) {
    case HouseRule::Form::Line:
        return Words::tr("the whole line");
    case HouseRule::Form::Start:
        return Words::tr("lines that begin so");
    case HouseRule::Form::Pattern:
        return Words::tr("lines that match");
    }
    return {};
}

QString whichOf(const HouseRule &rule)
{
    return rule.action == HouseRule::Action::SwitchOff ? Words::tr("a rule of the program") : wordsFor(rule.form);
}

QString reachOf(const HouseRule &rule)
{
    return rule.site.isEmpty() ? Words::tr("every article") : Words::tr("articles of %1").arg(rule.site);
}

QString sentenceFor(const HouseRule &rule)
{
    const QString text = excerptOf(rule.text);
    if (rule.action == HouseRule::Action::SwitchOff)
        return Words::tr("“%1” is off in %2").arg(text, reachOf(rule));
    return rule.action == HouseRule::Action::Cut ? Words::tr("always cut “%1”").arg(text)
                                                 : Words::tr("never cut “%1”").arg(text);
}

} // namespace bluepencil
