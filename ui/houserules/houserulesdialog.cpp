// SPDX-License-Identifier: Apache-2.0
#include "houserules/houserulesdialog.h"

#include "houserules/houseruleflow.h"
#include "houserules/houserulewords.h"

#include <QAction>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

void HouseRulesDialog::open(HouseRuleFlow *flow, QWidget *window)
{
    auto *dialog = window->findChild<HouseRulesDialog *>();
    if (!dialog) {
        dialog = new HouseRulesDialog(flow, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->activateWindow();
}

HouseRulesDialog::HouseRulesDialog(HouseRuleFlow *flow, QWidget *parent)
    : QDialog(parent)
    , m_flow(flow)
    , m_list(new QTreeWidget(this))
    , m_message(new QLabel(this))
    , m_forget(new QPushButton(tr("Forget"), this))
    , m_bringBack(new QPushButton(tr("Bring back"), this))
{
    setObjectName(u"houseRules"_s);
    setWindowTitle(tr("House rules"));
    m_list->setObjectName(u"houseRulesList"_s);
    m_list->setAccessibleName(tr("House rules"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Rule"), tr("Line"), tr("Which"), tr("Applies to"), tr("Made by"), tr("On")});
    m_message->setObjectName(u"houseRulesMessage"_s);
    m_message->setWordWrap(true);
    m_forget->setObjectName(u"houseRulesForget"_s);
    m_forget->setToolTip(tr("Forget the chosen rule (Delete)"));
    m_bringBack->setObjectName(u"houseRulesBringBack"_s);
    m_bringBack->setToolTip(tr("Bring the rule back that was forgotten last"));
    for (QPushButton *button : {m_forget, m_bringBack})
        button->setAutoDefault(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->addButton(m_forget, QDialogButtonBox::ActionRole);
    buttons->addButton(m_bringBack, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(880, 420);
    static constexpr int widths[] = {100, 290, 130, 130, 90};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_list->header()->resizeSection(column, widths[column]);

    auto *remove = new QAction(m_forget->text(), this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(remove);
    connect(remove, &QAction::triggered, this, &HouseRulesDialog::forget);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HouseRulesDialog::showChosen);
    connect(m_forget, &QPushButton::clicked, this, &HouseRulesDialog::forget);
    connect(m_bringBack, &QPushButton::clicked, this, &HouseRulesDialog::bringBack);
    connect(m_flow, &HouseRuleFlow::changed, this, &HouseRulesDialog::reload);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    reload();
    m_list->setFocus();
}

void HouseRulesDialog::reload()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    const Result<QList<KeptHouseRule>> rules = m_flow->rules();
    m_rules = rules.ok() ? *rules : QList<KeptHouseRule>();
    m_list->clear();
    for (const KeptHouseRule &kept : std::as_const(m_rules)) {
        const QString made =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(kept.madeAt).date(), QLocale::ShortFormat);
        auto *item = new QTreeWidgetItem(m_list, {wordsFor(kept.rule.action), kept.rule.text, wordsFor(kept.rule.form),
                                                  reachOf(kept.rule), kept.editor, made});
        item->setToolTip(1, kept.rule.text);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    showChosen();
    if (!rules.ok())
        say(rules.sentence());
}

void HouseRulesDialog::showChosen()
{
    m_forget->setEnabled(m_list->currentItem() != nullptr);
    m_bringBack->setEnabled(m_forgotten.has_value());
    if (m_forgotten)
        say(tr("Forgotten: %1.").arg(sentenceFor(m_forgotten->rule)));
    else if (m_rules.isEmpty())
        say(tr("There are no house rules yet. “Always keep these lines” and “Always cut these lines” in the Review "
               "menu make one of the current suggestion."));
    else
        say(tr("Forgetting a rule changes what is suggested. What was decided already stays decided."));
}

void HouseRulesDialog::forget()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const auto before = m_forgotten;
    m_forgotten = m_rules.at(row);
    const Outcome outcome = m_flow->forget(KeptHouseRule(*m_forgotten));
    if (outcome.ok())
        return;
    m_forgotten = before;
    showChosen();
    say(outcome.sentence());
}

void HouseRulesDialog::bringBack()
{
    if (!m_forgotten)
        return;
    const KeptHouseRule rule = *std::exchange(m_forgotten, std::nullopt);
    const Outcome outcome = m_flow->bringBack(rule);
    if (outcome.ok())
        return;
    m_forgotten = rule;
    showChosen();
    say(outcome.sentence());
}

void HouseRulesDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->setAccessibleName(message);
}

} // namespace bluepencil
