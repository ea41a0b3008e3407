// SPDX-License-Identifier: Apache-2.0
#include "find/findbar.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "panes/reviewview.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// What takes longer is felt as waiting.
constexpr int usualPatience = 300;

/// Tab goes from left to right, whatever was made first.
void followTheEye(const QHBoxLayout *line)
{
    QWidget *before = nullptr;
    for (int part = 0; part < line->count(); ++part) {
        QWidget *widget = line->itemAt(part)->widget();
        if (!widget || widget->focusPolicy() == Qt::NoFocus)
            continue;
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace

FindBar::FindBar(const CommandSet *commands, ReviewView *view, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_count(new PlainLabel(this))
    , m_fault(new PlainLabel(this))
    , m_before(commandButton(commands->action(CommandId::FindPrevious), tr("‹ Previous"), KeyHint::Hidden, this))
    , m_next(commandButton(commands->action(CommandId::FindNext), tr("Next ›"), KeyHint::Hidden, this))
    , m_case(makeToggle(u"findCase"_s, tr("Case"), tr("Tell capital letters from small ones.")))
    , m_whole(makeToggle(u"findWholeWords"_s, tr("Whole words"), tr("Leave out matches inside a longer word.")))
    , m_pattern(makeToggle(u"findPattern"_s, tr("Regular expression"),
                           tr("Read the line as a Perl compatible pattern; ^ and $ are the ends of a paragraph.")))
    , m_close(new QToolButton(this))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find in the text"));
    nameParts();
    layOut();
    hide();
    connectParts();
    setText({});
}

void FindBar::nameParts()
{
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find in both texts"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setMinimumWidth(50);
    m_words->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Searching…")) + 8);
    m_fault->setObjectName(u"findFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_before->setAccessibleName(tr("Previous match")); // the arrow is for the eye
    m_next->setAccessibleName(tr("Next match"));
    m_close->setObjectName(u"findClose"_s);
    m_close->setText(u"✕"_s);
    m_close->setProperty("quiet", true);
    m_close->setProperty("tight", true);
    m_close->setAccessibleName(tr("Close the find bar"));
    m_close->setToolTip(tr("Close the find bar"));
    m_close->setFocusPolicy(Qt::TabFocus);
}

void FindBar::layOut()
{
    auto *line = m_line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_count);
    line->addWidget(m_before);
    line->addWidget(m_next);
    for (QToolButton *toggle : {m_case, m_whole, m_pattern})
        line->addWidget(toggle);
    line->addWidget(m_close);
    followTheEye(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 2, 10, 8);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_fault);
}

void FindBar::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(&m_search, &BackgroundSearch::found, this, &FindBar::show);
    connect(&m_search, &BackgroundSearch::failed, this, &FindBar::showFault);
    connect(m_commands->action(CommandId::Find), &QAction::triggered, this, &FindBar::open);
    connect(m_commands->action(CommandId::FindNext), &QAction::triggered, this, [this] { step(1); });
    connect(m_commands->action(CommandId::FindPrevious), &QAction::triggered, this, [this] { step(-1); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(usualPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { say(tr("Searching…")); });
}

/// The buttons say in full what they do where there is room for it.
void FindBar::fit()
{
    dress(false);
    if (layout()->minimumSize().width() > width())
        dress(true);
}

void FindBar::dress(bool briefly)
{
    const auto say = [briefly](QToolButton *button, const QString &full, const QString &brief) {
        button->setText(briefly ? brief : full);
        button->setProperty("tight", briefly);
        button->style()->polish(button); // the sheet knows the property
    };
    say(m_before, withKey(tr("‹ Previous"), m_commands->action(CommandId::FindPrevious)), tr("‹"));
    say(m_next, withKey(tr("Next ›"), m_commands->action(CommandId::FindNext)), tr("›"));
    say(m_case, tr("Case"), tr("Aa", "briefly: tell capital letters from small ones"));
    say(m_whole, tr("Whole words"), tr("|W|", "briefly: whole words only"));
    say(m_pattern, tr("Regular expression"), tr(".*", "briefly: a regular expression"));
    m_line->setSpacing(briefly ? 4 : 6);
    m_line->invalidate(); // what is laid inside another layout is not asked again otherwise
    layout()->invalidate();
}

/// The sheet gives its widths once there is something to show.
void FindBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->ensurePolished();
    dress(true);
    m_briefWidth = layout()->minimumSize().width();
    updateGeometry();
    fit();
}

QSize FindBar::minimumSizeHint() const
{
    return {m_briefWidth, layout()->minimumSize().height()};
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QToolButton *FindBar::makeToggle(const QString &name, const QString &words, const QString &help)
{
    auto *toggle = new QToolButton(this);
    toggle->setObjectName(name);
    toggle->setText(words);
    toggle->setCheckable(true);
    toggle->setAccessibleName(words);
    toggle->setAccessibleDescription(help);
    toggle->setToolTip(help);
    toggle->setFocusPolicy(Qt::TabFocus);
    connect(toggle, &QToolButton::toggled, this, &FindBar::search);
    return toggle;
}

void FindBar::setText(const QString &text)
{
    m_text = text;
    m_from = 0;
    for (const CommandId id : {CommandId::Find, CommandId::FindNext, CommandId::FindPrevious})
        m_commands->action(id)->setEnabled(!text.isEmpty());
    search();
}

void FindBar::open()
{
    const Span selected = m_view->selectedRaw();
    const QList<Paragraph> &paragraphs = m_view->scene().article.paragraphs();
    const qsizetype top = m_view->visibleParagraphs().first;
    if (!selected.isEmpty())
        m_from = selected.start();
    else if (top >= 0 && top < paragraphs.size())
        m_from = paragraphs.at(top).text.start();
    const bool wasOpen = isVisible();
    setVisible(true);
    m_words->setFocus(Qt::ShortcutFocusReason);
    // Words of one line are meant to be found; more is a passage that was selected for something else.
    const QString words = m_view->selectedText();
    if (!words.isEmpty() && !words.contains(u'\n') && words != m_words->text())
        m_words->setText(words);
    else if (!wasOpen)
        search();
    m_words->selectAll();
}

bool FindBar::dismiss()
{
    if (!isVisible())
        return false;
    hide();
    m_search.stop();
    m_patience.stop();
    m_view->setHighlights({});
    if (m_current >= 0) {
        const Span match = m_matches.at(m_current);
        m_view->setSelection({Pane::Raw, match.start(), match.end()});
    }
    m_view->setFocus();
    return true;
}

TextQuery FindBar::query() const
{
    return {m_words->text(), m_case->isChecked(), m_whole->isChecked(), m_pattern->isChecked()};
}

void FindBar::search()
{
    if (isVisible() && !m_words->text().isEmpty()) {
        m_search.start(m_text, query());
        m_patience.start();
        return;
    }
    m_search.stop();
    show({});
}

void FindBar::show(const QList<Span> &matches)
{
    m_patience.stop();
    m_fault->hide();
    m_matches = matches;
    const auto match = std::lower_bound(matches.begin(), matches.end(), m_from,
                                        [](Span found, qsizetype offset) { return found.start() < offset; });
    const qsizetype first = match == matches.end() ? 0 : std::distance(matches.begin(), match);
    goTo(matches.isEmpty() ? -1 : first);
}

void FindBar::showFault(const QString &sentence)
{
    show({});
    say({});
    m_fault->setText(sentence);
    m_fault->setAccessibleName(sentence);
    m_fault->show();
}

/// Goes round at either end. Without an open bar it opens with what was looked for before.
void FindBar::step(int by)
{
    if (!isVisible()) {
        open();
        return;
    }
    if (m_matches.isEmpty())
        return;
    goTo((m_current + by + m_matches.size()) % m_matches.size());
    m_from = m_matches.at(m_current).start();
}

void FindBar::goTo(qsizetype match)
{
    m_current = match;
    const Span current = match < 0 ? Span() : m_matches.at(match);
    m_view->setHighlights(m_matches, current);
    if (match >= 0)
        m_view->showSpan(current);
    sayCount();
}

void FindBar::sayCount()
{
    const QLocale locale;
    QString count;
    if (m_current >= 0)
        count = tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_matches.size()));
    else if (!m_words->text().isEmpty())
        count = tr("No match");
    say(count);
}

void FindBar::say(const QString &count)
{
    m_count->setText(count);
    m_count->setAccessibleName(count);
    Q_EMIT counted(count);
}

/// Letters typed at a button of the bar are not meant for the text.
bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) && key->key() < Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

/// Return and Shift+Return walk the matches while the line is typed in.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier | Qt::ShiftModifier);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !modifiers) {
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bluepencil
