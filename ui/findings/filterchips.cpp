// SPDX-License-Identifier: Apache-2.0
#include "findings/filterchips.h"

#include "widgets/flowlayout.h"
#include "widgets/plainbutton.h"
#include "widgets/screenfit.h"
#include "words/words.h"

#include <QMenu>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(std::optional<RunState> state)
{
    return state ? wordFor(*state) : FilterChips::tr("all");
}

/// For a panel that has no room for the words that stand elsewhere.
QString briefWordOf(std::optional<RunState> state)
{
    if (!state)
        return FilterChips::tr("all");
    switch (*state) {
    case RunState::Undecided:
        return FilterChips::tr("open", "briefly: to decide");
    case RunState::Cut:
        return FilterChips::tr("cut", "briefly");
    case RunState::Kept:
        return FilterChips::tr("kept", "briefly");
    case RunState::Mixed:
        break;
    }
    return wordFor(*state);
}

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_more(new PlainButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"filterChips"_s);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    addChip({}, u"all"_s);
    addChip(RunState::Undecided, u"undecided"_s);
    addChip(RunState::Cut, u"cut"_s);
    addChip(RunState::Kept, u"kept"_s);
    m_more->setText(u"▾"_s);
    m_more->setObjectName(u"chip.more"_s);
    m_more->setProperty("chip", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setAccessibleName(tr("Show by sort, and in which order"));
    m_more->setToolTip(m_more->accessibleName());
    layout->addWidget(m_more);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterChips::fillMenu);
    setCounts({});
    showChoice();
}

void FilterChips::addChip(std::optional<RunState> state, const QString &name)
{
    auto *button = new PlainButton(this);
    button->setObjectName(u"chip."_s + name);
    button->setProperty("chip", true);
    button->setCheckable(true);
    connect(button, &PlainButton::clicked, this, [this, state] { choose(state); });
    layout()->addWidget(button);
    m_chips.append({state, button});
}

void FilterChips::setCounts(const RunCounts &counts)
{
    m_counts = counts;
    fit();
    updateGeometry();
}

/// In full where there is room for it.
void FilterChips::fit()
{
    say(false);
    if (layout()->sizeHint().width() > width())
        say(true);
}

void FilterChips::say(bool briefly)
{
    m_isBrief = briefly;
    for (const Chip &chip : std::as_const(m_chips)) {
        const qsizetype count = chip.state ? m_counts.of(*chip.state) : m_counts.all();
        const QString what = wordOf(chip.state);
        const QString shown = briefly ? briefWordOf(chip.state) : what;
        chip.button->setText(tr("%1 %2").arg(shown).arg(count));
        chip.button->setAccessibleName(tr("Show %1: %2").arg(what).arg(count));
        chip.button->setToolTip(chip.button->accessibleName());
    }
    layout()->invalidate();
}

/// One line of the brief words, or what a third of the screen has room for.
QSize FilterChips::minimumSizeHint() const
{
    const QFontMetrics letters = fontMetrics();
    int line = layout()->sizeHint().width();
    for (const Chip &chip : m_isBrief ? QList<Chip>() : m_chips)
        line -= letters.horizontalAdvance(wordOf(chip.state)) - letters.horizontalAdvance(briefWordOf(chip.state));
    const QSize widest = layout()->minimumSize();
    return {std::max(widest.width(), std::min(line, roomOnScreen(this).width() / 3)), widest.height()};
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FilterChips::choose(std::optional<RunState> state)
{
    m_state = state;
    showChoice();
    Q_EMIT changed();
}

void FilterChips::showChoice()
{
    for (const Chip &chip : std::as_const(m_chips))
        chip.button->setChecked(chip.state == m_state);
    m_more->setText(m_family ? u"%1 ▾"_s.arg(wordsFor(*m_family)) : u"▾"_s);
}

bool FilterChips::clear()
{
    const bool narrowed = m_state || m_family;
    m_state.reset();
    m_family.reset();
    showChoice();
    if (narrowed)
        Q_EMIT changed();
    return narrowed;
}

/// Only sorts of text that the article has; the counts add up to all.
void FilterChips::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &text, bool checked, auto choose) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, choose] {
            choose();
            showChoice();
            Q_EMIT changed();
        });
    };
    add(tr("All sorts: %1").arg(m_counts.all()), !m_family, [this] { m_family.reset(); });
    for (std::size_t i = 0; i < families; ++i) {
        const auto family = static_cast<Family>(i);
        if (m_counts.of(family) > 0)
            add(tr("%1: %2").arg(wordsFor(family)).arg(m_counts.of(family)), m_family == family,
                [this, family] { m_family = family; });
    }
    m_menu->addSeparator();
    add(tr("In the order of the text"), m_order == RunOrder::Place, [this] { m_order = RunOrder::Place; });
    add(tr("Least sure first"), m_order == RunOrder::LeastSure, [this] { m_order = RunOrder::LeastSure; });
}

} // namespace bluepencil
