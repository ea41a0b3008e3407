// SPDX-License-Identifier: Apache-2.0
#include "houserules/houserulesdialog.h"

#include "houserules/houseruleflow.h"
#include "houserules/houseruleform.h"
#include "houserules/houserulelist.h"
#include "houserules/proposalstrip.h"
#include "houserules/ruletrialline.h"
#include "store/houserules/houseruleedits.h"
#include "store/houserules/wordlists.h"
#include "widgets/closingbuttons.h"
#include "widgets/screenfit.h"
#include "widgets/spokenlabel.h"
#include "words/houserulewords.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

/// One step of the dialog, forth and back; it was taken already when it comes to the stack. A step that cannot be
/// stored leaves the stack.
class HouseRulesDialog::Step : public QUndoCommand {
public:
    Step(HouseRulesDialog *dialog, HouseRuleStep taken, const QString &words)
        : QUndoCommand(words)
        , m_dialog(dialog)
        , m_step(std::move(taken))
    {
    }

    void redo() override
    {
        if (!std::exchange(m_isTaken, true))
            go(m_step, text());
    }
    void undo() override
    {
        m_isTaken = false;
        go(m_step.reversed(), HouseRulesDialog::tr("Undone: %1").arg(text()));
        m_step = m_step.reversed();
    }

private:
    void go(const HouseRuleStep &step, const QString &words)
    {
        const std::optional<HouseRuleStep> taken = m_dialog->change(step, words);
        setObsolete(!taken);
        m_step = taken.value_or(step);
    }

    HouseRulesDialog *m_dialog;
    HouseRuleStep m_step;
    bool m_isTaken = true;
};

namespace {

/// Nobody types slower from one letter of a word to the next.
constexpr int typingMilliseconds = 350;

QPushButton *button(const QString &name, const QString &words, QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    made->setObjectName(name);
    made->setAutoDefault(false); // Return belongs to the form
    return made;
}

bool isSwitchedOff(const HouseRule &rule)
{
    return rule.action == HouseRule::Action::SwitchOff;
}

QList<qint64> numbersOf(const QList<KeptHouseRule> &rules)
{
    QList<qint64> numbers;
    for (const KeptHouseRule &kept : rules)
        numbers.append(kept.id);
    return numbers;
}

} // namespace

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
    , m_counting(this)
    , m_trial(new RuleTrialLine(this))
    , m_list(new HouseRuleList(this))
    , m_proposals(new ProposalStrip(m_list, this))
    , m_form(new HouseRuleForm(this))
    , m_message(new SpokenLabel(this))
    , m_new(button(u"houseRulesNew"_s, tr("&New rule"), this))
    , m_forget(button(u"houseRulesForget"_s, tr("&Forget"), this))
    , m_import(button(u"houseRulesImport"_s, tr("I&mport…"), this))
    , m_export(button(u"houseRulesExport"_s, tr("&Export…"), this))
    , m_undo(button(u"houseRulesUndo"_s, tr("&Undo"), this))
    , m_redo(button(u"houseRulesRedo"_s, tr("&Redo"), this))
{
    setObjectName(u"houseRules"_s);
    setWindowTitle(tr("House rules"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMilliseconds);
    m_message->setObjectName(u"houseRulesMessage"_s);
    m_message->setWordWrap(true);
    m_message->keepPlace();
    layOut();
    addKeys();
    listen();
    reload();
    m_list->setFocus();
}

void HouseRulesDialog::layOut()
{
    auto *buttons = closingButtons(this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    for (QPushButton *each : {m_new, m_forget, m_import, m_export, m_undo, m_redo})
        buttons->addButton(each, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_proposals);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_form);
    layout->addWidget(m_trial);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    fitOnScreen(this, {880, 520});
}

/// Every button has a key that says itself in its tooltip. The keys are the list's; in the line that is being typed
/// they mean what they mean there.
void HouseRulesDialog::addKeys()
{
    const auto addKey = [this](QPushButton *button, const QKeySequence &key, const QString &help) {
        auto *action = new QAction(button->text(), this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        button->setToolTip(tr("%1 (%2)", "what it does, its key").arg(help, key.toString(QKeySequence::NativeText)));
    };
    addKey(m_new, Qt::CTRL | Qt::Key_N, tr("Type a new rule"));
    addKey(m_forget, Qt::Key_Delete, tr("Forget the chosen rules"));
    addKey(m_import, Qt::CTRL | Qt::Key_O, tr("Take up the rules of a file"));
    addKey(m_export, Qt::CTRL | Qt::Key_S, tr("Write the rules into a file that people read"));
    addKey(m_undo, Qt::CTRL | Qt::Key_Z, tr("Take the last step on the rules back"));
    addKey(m_redo, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, tr("Take the step again"));
}

void HouseRulesDialog::listen()
{
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HouseRulesDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, m_form, &HouseRuleForm::focusText);
    connect(m_form, &HouseRuleForm::edited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HouseRulesDialog::tryTyped);
    connect(m_form, &HouseRuleForm::accepted, this, &HouseRulesDialog::takeForm);
    connect(m_proposals, &ProposalStrip::accepted, this, &HouseRulesDialog::takeUp);
    connect(m_proposals, &ProposalStrip::refused, this, &HouseRulesDialog::refuse);
    connect(m_proposals, &ProposalStrip::failed, this, &HouseRulesDialog::say);
    connect(m_new, &QPushButton::clicked, this, &HouseRulesDialog::makeNew);
    connect(m_forget, &QPushButton::clicked, this, &HouseRulesDialog::forget);
    connect(m_import, &QPushButton::clicked, this, &HouseRulesDialog::importRules);
    connect(m_export, &QPushButton::clicked, this, &HouseRulesDialog::exportRules);
    connect(m_undo, &QPushButton::clicked, &m_steps, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &m_steps, &QUndoStack::redo);
    connect(&m_steps, &QUndoStack::canUndoChanged, m_undo, &QPushButton::setEnabled);
    connect(&m_steps, &QUndoStack::canRedoChanged, m_redo, &QPushButton::setEnabled);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    connect(m_flow, &HouseRuleFlow::changed, this, &HouseRulesDialog::reload);
}

/// The rules as they are now; what was chosen stays chosen where it still is, else its neighbour is.
void HouseRulesDialog::reload()
{
    const QList<qint64> before = numbersOf(m_list->chosen());
    const QList<HouseRule> read = m_list->chosenOfNewsroom();
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    const Result<QList<KeptHouseRule>> rules = m_flow->rules();
    m_form->setSites(m_flow->sites());
    m_list->fill(rules.ok() ? *rules : QList<KeptHouseRule>(), before, read);
    m_proposals->lookIn(m_flow->databaseFile());
    count();
    if (!rules.ok())
        say(rules.sentence());
    if (m_form->isTyped()) // a rule that came from elsewhere takes nobody's words away
        return;
    if (m_list->selectedItems().isEmpty()) // of one's own; where there is none, a new one can be typed at once
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, static_cast<int>(m_list->rules().size()) - 1)));
    showChosen();
    if (!rules.ok())
        say(rules.sentence());
}

/// What editors made of each rule; years of decisions are read for it.
void HouseRulesDialog::count()
{
    m_counting.start(
        [this, file = m_flow->databaseFile()](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
            const Result<QList<RuleTally>> tallies = ruleTalliesIn(file, stop);
            if (tallies.ok())
                deliver([this, sums = summed(*tallies)] { m_list->setTallies(sums); });
        });
}

/// What is typed is tried before anybody keeps it.
void HouseRulesDialog::tryTyped()
{
    if (m_form->isTyped())
        m_trial->tryOut(m_form->rule(), m_flow->queue());
    else
        m_trial->stop();
}

void HouseRulesDialog::showChosen()
{
    QList<HouseRule> rules;
    for (const KeptHouseRule &kept : m_list->chosen())
        rules.append(kept.rule);
    const QList<HouseRule> read = m_list->chosenOfNewsroom();
    m_form->setRules(rules + read);
    m_forget->setEnabled(!rules.isEmpty() && read.isEmpty());
    if (!read.isEmpty())
        return showRead();
    if (m_list->rules().isEmpty())
        say(tr(
            "No house rule was made here yet. Type one, or make one of the current suggestion with “Always keep these "
            "lines” and “Always cut these lines” in the Review menu."));
    else if (std::any_of(rules.begin(), rules.end(), isSwitchedOff))
        say(tr("This rule of the program suggests nothing there. Forget it here, and it is switched on again."));
    else
        say(tr("A rule changes what is suggested. What was decided already stays decided."));
}

void HouseRulesDialog::showRead()
{
    m_form->setEnabled(false);
    say(tr("The newsroom gives this rule to all its editors, in “%1”. It can be changed there only; a rule of your own "
           "about the same line holds before it.")
            .arg(wordListsInUse().rules->path));
}

void HouseRulesDialog::makeNew()
{
    m_list->clearSelection();
    m_form->focusText();
}

void HouseRulesDialog::takeForm()
{
    const QList<KeptHouseRule> rules = m_list->chosen();
    const HouseRule typed = m_form->rule();
    const HouseRuleStep step = rules.isEmpty()
                                   ? stepToAdd(typed, m_list->rules(), m_flow->signature())
                                   : stepToChange(rules, m_form->changes(), m_list->rules(), m_flow->signature());
    if (step.isEmpty())
        return say(rules.isEmpty() ? tr("There is such a house rule already.") : tr("Nothing is changed."));
    const int several = static_cast<int>(step.added.size());
    QString words = tr("Added: %1").arg(sentenceFor(typed));
    if (!rules.isEmpty())
        words = several == 1 ? tr("Changed: %1").arg(sentenceFor(step.added.first().rule))
                             : tr("%n rules changed", nullptr, several);
    take(step, words);
    m_list->setFocus(Qt::OtherFocusReason);
}

void HouseRulesDialog::forget()
{
    const QList<KeptHouseRule> rules = m_list->chosen();
    if (rules.isEmpty())
        return;
    const int several = static_cast<int>(rules.size());
    take({rules, {}}, several == 1 ? tr("Forgotten: %1").arg(sentenceFor(rules.first().rule))
                                   : tr("%n rules forgotten", nullptr, several));
}

void HouseRulesDialog::importRules()
{
    const Result<HouseRuleStep> step = m_flow->stepToImport();
    if (!step.ok())
        say(step.sentence());
    else if (!step->isEmpty())
        take(*step, tr("%n rules imported", nullptr, static_cast<int>(step->added.size())));
}

void HouseRulesDialog::exportRules()
{
    const Result<QString> path = m_flow->exportRules();
    if (!path.ok())
        say(path.sentence());
    else if (!path->isEmpty())
        say(tr("The rules were written to “%1”.").arg(*path));
}

void HouseRulesDialog::takeUp(const HouseRule &proposed)
{
    take(stepToAdd(proposed, m_list->rules(), m_flow->signature()), tr("Added: %1").arg(sentenceFor(proposed)));
}

void HouseRulesDialog::refuse(const HouseRule &proposed)
{
    const Signature by = m_flow->signature();
    take({{}, {}, {{0, proposed, by.editor, by.when}}}, tr("Not asked again: %1").arg(sentenceFor(proposed)));
}

void HouseRulesDialog::take(const HouseRuleStep &step, const QString &words)
{
    if (const std::optional<HouseRuleStep> taken = change(step, words))
        m_steps.push(new Step(this, *taken, words));
}

/// Changes the rules, chooses those that came, and says what happened.
std::optional<HouseRuleStep> HouseRulesDialog::change(const HouseRuleStep &step, const QString &words)
{
    const Result<HouseRuleStep> taken = m_flow->change(step);
    if (!taken.ok()) {
        say(taken.sentence());
        return std::nullopt;
    }
    if (m_form->isTyped()) {
        m_form->goOnTyping();
    } else {
        if (!taken->added.isEmpty())
            m_list->fill(m_list->rules(), numbersOf(taken->added));
        showChosen();
    }
    say(words);
    return *taken;
}

void HouseRulesDialog::say(const QString &message)
{
    if (message != m_message->text()) // what goes on being so is said once
        m_message->say(message);
    m_message->setVisible(!message.isEmpty()); // an empty notification would be read as one
}

} // namespace bluepencil
