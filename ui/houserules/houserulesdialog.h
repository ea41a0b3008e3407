// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/houserulerecords.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace bluepencil {

class HouseRuleFlow;

/// Every house rule: what it does, of which line, in whose articles, and who made it; any of them can be forgotten, and
/// the last one brought back. Not modal: the text behind follows at once.
class HouseRulesDialog : public QDialog {
    Q_OBJECT

public:
    /// Shows the dialog of a window; makes it where there is none.
    static void open(HouseRuleFlow *flow, QWidget *window);

    /// `flow` has to live longer.
    explicit HouseRulesDialog(HouseRuleFlow *flow, QWidget *parent = nullptr);

private:
    void reload();
    void showChosen();
    void forget();
    void bringBack();
    void say(const QString &message);

    HouseRuleFlow *m_flow;
    QList<KeptHouseRule> m_rules;
    std::optional<KeptHouseRule> m_forgotten;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_forget;
    QPushButton *m_bringBack;
};

} // namespace bluepencil
