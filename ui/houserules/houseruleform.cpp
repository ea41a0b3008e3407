// SPDX-License-Identifier: Apache-2.0
#include "houserules/houseruleform.h"

#include "widgets/plainlabel.h"
#include "words/houserulewords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allForms = {HouseRule::Form::Line, HouseRule::Form::Start, HouseRule::Form::Pattern};
constexpr std::array allActions = {HouseRule::Action::Cut, HouseRule::Action::NeverCut};

QLabel *labelFor(QWidget *field, const QString &words)
{
    auto *label = new PlainLabel(words, field->parentWidget());
    label->setBuddy(field);
    return label;
}

/// What all the rules have in common; nothing when they differ.
template <typename Value>
std::optional<Value> common(const QList<HouseRule> &rules, Value HouseRule::*part)
{
    const auto differs = [&](const HouseRule &rule) { return rule.*part != rules.first().*part; };
    if (rules.isEmpty() || std::any_of(rules.begin(), rules.end(), differs))
        return std::nullopt;
    return rules.first().*part;
}

template <typename Values, typename Value>
int placeOf(const Values &values, const std::optional<Value> &value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? -1 : static_cast<int>(std::distance(values.begin(), found));
}

} // namespace

HouseRuleForm::HouseRuleForm(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_form(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_site(new QComboBox(this))
    , m_fault(new PlainLabel(this))
    , m_accept(new QPushButton(this))
{
    m_text->setObjectName(u"houseRuleText"_s);
    m_form->setObjectName(u"houseRuleForm"_s);
    m_action->setObjectName(u"houseRuleAction"_s);
    m_site->setObjectName(u"houseRuleSite"_s);
    m_fault->setObjectName(u"houseRuleFault"_s);
    m_accept->setObjectName(u"houseRuleAccept"_s);
    for (const HouseRule::Form form : allForms)
        m_form->addItem(wordsFor(form));
    for (const HouseRule::Action action : allActions)
        m_action->addItem(wordsFor(action));
    for (QComboBox *box : {m_form, m_action, m_site})
        box->setPlaceholderText(tr("as it is"));
    m_accept->setAutoDefault(false);
    layOut();

    connect(m_text, &QLineEdit::textEdited, this, &HouseRuleForm::check);
    connect(m_form, &QComboBox::currentIndexChanged, this, &HouseRuleForm::check);
    connect(m_site, &QComboBox::currentIndexChanged, this, &HouseRuleForm::check);
    connect(m_accept, &QPushButton::clicked, this, &HouseRuleForm::accept);
    setSites({});
    setRules({});
}

void HouseRuleForm::layOut()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_fault->setFont(strong);
    m_fault->setWordWrap(true);
    m_fault->setMinimumHeight(fontMetrics().lineSpacing()); // what stands below stays where it is
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_form);
    choices->addWidget(labelFor(m_action, tr("&Do:")));
    choices->addWidget(m_action);
    choices->addWidget(labelFor(m_site, tr("&In:")));
    choices->addWidget(m_site, 1);
    choices->addWidget(m_accept);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(6);
    layout->addWidget(labelFor(m_text, tr("&Line:")), 0, 0);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(labelFor(m_form, tr("&Which:")), 1, 0);
    layout->addLayout(choices, 1, 1);
    layout->addWidget(m_fault, 2, 1);
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long site must not widen it all
    m_site->setMinimumContentsLength(12);
}

void HouseRuleForm::setSites(const QStringList &sites)
{
    const QVariant chosen = m_site->currentData();
    m_site->clear();
    m_site->addItem(reachOf({}), QString());
    for (const QString &site : sites)
        m_site->addItem(reachOf({{}, HouseRule::Form::Line, HouseRule::Action::Cut, site}), site);
    m_site->setCurrentIndex(m_site->findData(chosen));
}

void HouseRuleForm::setRules(const QList<HouseRule> &rules)
{
    m_shown = rules.size();
    // There is nothing to type of a rule of the program: it is off, or it is not in the list.
    setEnabled(std::none_of(rules.begin(), rules.end(),
                            [](const HouseRule &rule) { return rule.action == HouseRule::Action::SwitchOff; }));
    // A new rule starts as the plainest one.
    const QList<HouseRule> shown = rules.isEmpty() ? QList{HouseRule()} : rules;
    const int several = static_cast<int>(m_shown);
    m_text->setEnabled(m_shown < 2);
    m_text->setText(m_shown < 2 ? shown.first().text : QString());
    m_text->setPlaceholderText(m_shown < 2 ? tr("Which line?") : tr("%n lines", nullptr, several));
    m_form->setCurrentIndex(placeOf(allForms, common(shown, &HouseRule::form)));
    m_action->setCurrentIndex(placeOf(allActions, common(shown, &HouseRule::action)));
    const std::optional<QString> site = common(shown, &HouseRule::site);
    m_site->setCurrentIndex(site ? m_site->findData(*site, Qt::UserRole, Qt::MatchFixedString) : -1);
    if (m_shown == 0)
        m_accept->setText(tr("&Add the rule"));
    else
        m_accept->setText(m_shown == 1 ? tr("C&hange the rule") : tr("C&hange %n rules", nullptr, several));
    showFault({});
}

void HouseRuleForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    event->accept();
    accept();
}

void HouseRuleForm::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

bool HouseRuleForm::isTyped() const
{
    return m_text->isModified();
}

void HouseRuleForm::goOnTyping()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->end(false);
}

HouseRule HouseRuleForm::rule() const
{
    const HouseRuleChanges said = changes();
    return {m_text->text(), said.form.value_or(HouseRule::Form::Line), said.action.value_or(HouseRule::Action::Cut),
            said.site.value_or(QString())};
}

HouseRuleChanges HouseRuleForm::changes() const
{
    HouseRuleChanges said;
    if (m_shown < 2)
        said.text = m_text->text();
    if (m_form->currentIndex() >= 0)
        said.form = allForms.at(static_cast<std::size_t>(m_form->currentIndex()));
    if (m_action->currentIndex() >= 0)
        said.action = allActions.at(static_cast<std::size_t>(m_action->currentIndex()));
    if (m_site->currentIndex() >= 0)
        said.site = m_site->currentData().toString();
    return said;
}

/// While it is typed only a faulty pattern is told: an empty line is no fault yet.
void HouseRuleForm::check()
{
    const bool isToCheck = m_shown < 2 && !m_text->text().isEmpty();
    const Outcome usable = isToCheck ? checkHouseRule(rule()) : Outcome(Done{});
    showFault(usable.ok() ? QString() : usable.sentence());
    Q_EMIT edited();
}

void HouseRuleForm::accept()
{
    const Outcome usable = m_shown > 1 ? Outcome(Done{}) : checkHouseRule(rule());
    if (usable.ok()) {
        m_text->setModified(false);
        Q_EMIT accepted();
        return;
    }
    showFault(usable.sentence());
    m_text->setFocus(Qt::OtherFocusReason);
    if (const Span fault = faultIn(rule()); !fault.isEmpty())
        m_text->setSelection(static_cast<int>(fault.start()), static_cast<int>(fault.length()));
}

void HouseRuleForm::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_text->setAccessibleDescription(sentence);
}

} // namespace bluepencil
