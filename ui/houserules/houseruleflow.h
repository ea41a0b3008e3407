// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"
#include "review/edits.h"
#include "store/houserules/houserulerecords.h"
#include "store/queue/queueentry.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QWidget;

namespace bluepencil {

class Dialogs;
class ReviewFlow;
class Workspace;

/// Where a decision becomes a house rule: "always" as a scope of keeping and of cutting.
///
/// A rule is of whole lines, and of the site of the article where that is known. Rule and decision are one step of the
/// undo stack. The article in review is then analyzed again, as it will be whenever it is opened: suggestions come and
/// go with the rule, and no decision is touched, since each is of a span and not of a suggestion. To decide the other
/// lines of the article in the same step was tried on paper: it would have cut lines that nobody had looked at.
class HouseRuleFlow : public QObject {
    Q_OBJECT

public:
    /// All have to live longer; `window` is the parent of questions.
    HouseRuleFlow(Workspace *workspace, Dialogs *dialogs, ReviewFlow *flow, QWidget *window);

    /// Rules ready for an analysis; null where there are none. Where they cannot be read it says so, and there are
    /// none.
    [[nodiscard]] std::shared_ptr<const HouseRules> ruleSet();
    /// The rules as they were made, in order.
    [[nodiscard]] Result<QList<KeptHouseRule>> rules() const;

    /// What a rule is tried on before it is kept.
    [[nodiscard]] QList<QueueEntry> queue() const;
    /// Where the decisions are that rules are proposed from.
    [[nodiscard]] QString databaseFile() const;

    /// Never cuts these lines, and keeps them: those that a raw span touches, or, where it is empty, those of the
    /// current run.
    void keepAlways(Span selected);
    /// Always cuts these lines, and cuts them now.
    void cutAlways(Span selected);

    /// Takes a step on the rules alone; the step as it was taken. Decisions that were made under them stay.
    [[nodiscard]] Result<HouseRuleStep> change(const HouseRuleStep &step);
    /// What would take up the rules of a file that the editor picks, after they were shown; nothing when the editor
    /// cancelled.
    [[nodiscard]] Result<HouseRuleStep> stepToImport();
    /// Writes the rules into a folder that the editor picks, as `house-rules.txt`: where, or nothing when the editor
    /// cancelled.
    [[nodiscard]] Result<QString> exportRules();
    /// The editor, now.
    [[nodiscard]] Signature signature() const;
    /// The sites that a rule can be meant for: that of the article in review, and those that rules name already.
    [[nodiscard]] QStringList sites() const;

Q_SIGNALS:
    /// The rules are others.
    void changed();
    /// Why something could not be done.
    void failed(const QString &sentence);
    /// A word for the status bar.
    void noted(const QString &word);

private:
    [[nodiscard]] QList<Span> linesFor(Span selected) const;
    [[nodiscard]] QString whyNot(HouseRule::Action action, Span selected, const QList<Span> &lines) const;
    [[nodiscard]] HouseRuleStep stepFor(HouseRule::Action action, const QList<Span> &lines,
                                        const QList<KeptHouseRule> &known) const;
    [[nodiscard]] QList<Change> decisionsFor(HouseRule::Action action, Span selected, const QList<Span> &lines) const;
    [[nodiscard]] bool isMeant(const QList<KeptHouseRule> &added) const;
    void always(HouseRule::Action action, Span selected);

    Workspace *m_workspace;
    Dialogs *m_dialogs;
    ReviewFlow *m_flow;
    QWidget *m_window;
};

} // namespace bluepencil
