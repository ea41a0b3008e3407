// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/houserules/houseruleedits.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bluepencil {

/// Where a rule is typed: which line it is about, how that is meant, what it does, and in whose articles.
///
/// Shows what is chosen in the list of rules: nothing, for a rule that is to be made; one; or what several have in
/// common. A pattern that cannot be used is refused here, with the place of the fault.
class HouseRuleForm : public QWidget {
    Q_OBJECT

public:
    explicit HouseRuleForm(QWidget *parent = nullptr);

    /// The sites that can be chosen besides every article.
    void setSites(const QStringList &sites);
    /// Shows these rules; none: the form for a new one.
    void setRules(const QList<HouseRule> &rules);
    void focusText();
    /// Something was typed that is not accepted yet.
    [[nodiscard]] bool isTyped() const;
    /// Puts the cursor behind what is typed.
    void goOnTyping();

    /// The rule as it is typed; of a form for several, only what they have in common means something.
    [[nodiscard]] HouseRule rule() const;
    /// What the form says of every rule that is shown.
    [[nodiscard]] HouseRuleChanges changes() const;

protected:
    /// Return accepts, wherever in the form it is pressed.
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    /// The rule is meant as it stands here; never while it cannot be used.
    void accepted();
    /// Something in it is another, be it usable or not.
    void edited();

private:
    void layOut();
    void accept();
    void check();
    void showFault(const QString &sentence);

    qsizetype m_shown = 0; ///< how many rules
    QLineEdit *m_text;
    QComboBox *m_form;
    QComboBox *m_action;
    QComboBox *m_site;
    QLabel *m_fault;
    QPushButton *m_accept;
};

} // namespace bluepencil
