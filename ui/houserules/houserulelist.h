// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/houserules/houserulerecords.h"
#include "store/houserules/ruletallies.h"

#include <QHash>
#include <QTreeWidget>

namespace bluepencil {

/// The house rules, a row each, with what editors made of them; below one's own those that the newsroom gives all its
/// editors, which are here to be read.
class HouseRuleList : public QTreeWidget {
    Q_OBJECT

public:
    explicit HouseRuleList(QWidget *parent = nullptr);

    /// Shows these of one's own; `chosen` are numbers of theirs, `read` some of the newsroom's.
    void fill(const QList<KeptHouseRule> &rules, const QList<qint64> &chosen, const QList<HouseRule> &read = {});
    /// By the number of the rule.
    void setTallies(const QHash<qint64, RuleTally> &tallies);

    /// Those of one's own.
    [[nodiscard]] const QList<KeptHouseRule> &rules() const { return m_rules; }
    [[nodiscard]] QList<KeptHouseRule> chosen() const;
    [[nodiscard]] QList<HouseRule> chosenOfNewsroom() const;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void spreadLine();
    void showTallies();

    QList<KeptHouseRule> m_rules;
    QHash<qint64, RuleTally> m_tallies;
};

} // namespace bluepencil
