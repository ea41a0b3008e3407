// SPDX-License-Identifier: Apache-2.0
#include "window/statusline.h"

#include "widgets/elidedlabel.h"
#include "widgets/plainlabel.h"
#include "widgets/spokenlabel.h"

#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Work that is done sooner than this (milliseconds) shows no progress: a bar that flashes says nothing.
constexpr int aMoment = 300;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_review(new ElidedLabel(Qt::ElideRight, this))
    , m_quotes(new ElidedLabel(Qt::ElideRight, this))
    , m_note(new ElidedLabel(Qt::ElideRight, this))
    , m_speech(new SpokenLabel(this))
    , m_progress(new QProgressBar(this))
    , m_editor(new QToolButton(this))
    , m_zoom(new PlainLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(10, 0, 10, 0);
    m_review->setObjectName(u"statusReview"_s);
    m_quotes->setObjectName(u"statusQuotes"_s);
    m_note->setObjectName(u"statusNote"_s);
    m_speech->setObjectName(u"statusSpeech"_s);
    m_editor->setObjectName(u"statusEditor"_s);
    m_editor->setProperty("quiet", true); // a word among words, not a box
    m_editor->setFocusPolicy(Qt::TabFocus);
    m_progress->setObjectName(u"analysisProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(120);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Looking for what to cut"));
    m_progress->hide();
    connect(m_editor, &QToolButton::clicked, this, &StatusLine::editorClicked);
    constexpr int apart = 14; // what is said of the cuts, of the quotes and of the last key
    m_review->setContentsMargins(0, 0, apart, 0);
    m_quotes->setContentsMargins(0, 0, apart, 0);
    addWidget(m_review);
    addWidget(m_quotes);
    addWidget(m_note, 1);
    addPermanentWidget(m_speech);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_editor);
    addPermanentWidget(m_zoom);
    setZoom(100);
}

void StatusLine::note(const QString &words)
{
    m_note->setText(words);
    m_speech->sayOnly(words);
}

void StatusLine::say(const QString &words)
{
    m_speech->sayOnly(words);
}

void StatusLine::setReview(qsizetype run, qsizetype runs, qsizetype undecided)
{
    if (runs == 0)
        m_review->setText(tr("Nothing to cut"));
    else if (run == 0)
        m_review->setText(tr("%1 to decide").arg(undecided));
    else
        m_review->setText(tr("Stop %1 of %2 · %3 to decide").arg(run).arg(runs).arg(undecided));
}

void StatusLine::setQuotes(const QList<Statement> &statements)
{
    const auto checked = std::count_if(statements.begin(), statements.end(),
                                       [](const Statement &s) { return s.state != QuoteState::Suggested; });
    m_quotes->setText(
        statements.isEmpty() ? QString() : tr("Quotes: %1 · checked by hand: %2").arg(statements.size()).arg(checked));
}

void StatusLine::setEditor(const QString &name, bool kept)
{
    const QString words = kept ? tr("%1 · saved") : tr("%1 · not saved");
    m_editor->setText(name.isEmpty() ? tr("Who is editing?") : words.arg(name));
    m_editor->setToolTip(
        kept ? tr("Decisions are recorded under this name, the moment they are made. Click to change it.")
             : tr("The data folder was deleted or replaced; nothing that is decided is kept."));
}

void StatusLine::setZoom(int percent)
{
    m_zoom->setText(tr("%1 %").arg(percent));
}

void StatusLine::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy)
        m_progress->hide();
    else
        QTimer::singleShot(aMoment, this, [this] { m_progress->setVisible(m_busy); });
}

void StatusLine::clear()
{
    m_review->clear();
    m_quotes->clear();
    setBusy(false);
}

} // namespace bluepencil
