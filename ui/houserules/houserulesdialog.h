// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/houserules/houserulerecords.h"
#include "work/latestwork.h"

#include <QDialog>
#include <QTimer>
#include <QUndoStack>

#include <optional>

class QPushButton;

namespace bluepencil {

class HouseRuleFlow;
class HouseRuleForm;
class HouseRuleList;
class ProposalStrip;
class RuleTrialLine;
class SpokenLabel;

/// Every house rule: what it does, of which line, in whose articles, and who made it. Rules are typed, changed and
/// forgotten here, several in one step where several are chosen, and every step can be taken back while the dialog is
/// open. Those that the newsroom gives all its editors stand below, to be read: they are changed in their file. Rules
/// that earlier decisions suggest are asked about one at a time. Not modal: the text behind follows at once.
class HouseRulesDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows the dialog of a window; makes it where there is none.
    static void open(HouseRuleFlow *flow, QWidget *window);

    /// `flow` has to live longer.
    explicit HouseRulesDialog(HouseRuleFlow *flow, QWidget *parent = nullptr);

private:
    class Step;
    void layOut();
    void addKeys();
    void listen();
    void reload();
    void count();
    void tryTyped();
    void showChosen();
    void showRead();
    void makeNew();
    void takeForm();
    void forget();
    void importRules();
    void exportRules();
    void takeUp(const HouseRule &proposed);
    void refuse(const HouseRule &proposed);
    /// Takes a step and remembers how to take it back; `words` say what it did.
    void take(const HouseRuleStep &step, const QString &words);
    [[nodiscard]] std::optional<HouseRuleStep> change(const HouseRuleStep &step, const QString &words);
    void say(const QString &message);

    HouseRuleFlow *m_flow;
    QUndoStack m_steps;
    LatestWork m_counting;
    QTimer m_typing;        ///< until a moment after the last key
    RuleTrialLine *m_trial; ///< what the rule that is typed would find
    HouseRuleList *m_list;
    ProposalStrip *m_proposals;
    HouseRuleForm *m_form;
    SpokenLabel *m_message;
    QPushButton *m_new;
    QPushButton *m_forget;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_undo;
    QPushButton *m_redo;
};

} // namespace bluepencil
