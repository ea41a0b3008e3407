// SPDX-License-Identifier: Apache-2.0
#include "window/emptypage.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "desk/desk.h"
#include "desk/queueflow.h"
#include "queue/queuemodel.h"
#include "widgets/plainbutton.h"
#include "widgets/plainlabel.h"
#include "window/recentfiles.h"

#include <QAction>
#include <QDir>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// More would be a second list of files.
constexpr qsizetype recentHere = 5;

} // namespace

EmptyPage::EmptyPage(const CommandSet *commands, Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"emptyPage"_s);
    auto *title = new PlainLabel(tr("Open an article to review"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto *text = new PlainLabel(this);
    QAction *open = commands->action(CommandId::OpenFiles);
    const auto showKey = [text, open] {
        text->setText(tr("Drop files or a folder here, or press %1.\nBluepencil suggests what to cut; you decide. "
                         "The scraped file is never changed.")
                          .arg(open->shortcut().toString(QKeySequence::NativeText)));
    };
    showKey();
    connect(open, &QAction::changed, text, showKey);
    text->setAlignment(Qt::AlignCenter);
    // In large letters its one line would hold the window wide, unseen behind an article.
    text->setWordWrap(true);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignCenter);
    text->setWordWrap(true); // no sentence may keep the window wide
    layout->addWidget(text);
    layout->addWidget(commandButton(open, tr("Open…"), KeyHint::Shown, this), 0, Qt::AlignCenter);
    m_recent = new QWidget(this);
    layout->addWidget(m_recent, 0, Qt::AlignCenter);
    layout->addStretch();
}

void EmptyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    listRecent();
}

void EmptyPage::listRecent()
{
    auto *list = new QWidget(this);
    delete layout()->replaceWidget(m_recent, list);
    delete std::exchange(m_recent, list);
    const QList<QueueEntry> recent = recentlyOpened(m_desk->queue()->entries(), recentHere);
    if (recent.isEmpty())
        return;
    auto *column = new QVBoxLayout(list);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(tr("Or go on with"), list), 0, Qt::AlignCenter);
    for (const QueueEntry &entry : recent) {
        auto *button = new PlainButton(list);
        button->setObjectName(u"recentFile"_s);
        button->setText(shownNameOf(entry).replace(u'&', u"&&"_s));
        button->setAccessibleName(shortNameOf(entry));
        button->setToolTip(plainToolTip(QDir::toNativeSeparators(entry.path)));
        connect(button, &QToolButton::clicked, m_desk, [desk = m_desk, entry] { desk->queue()->open(entry); });
        column->addWidget(button, 0, Qt::AlignCenter);
    }
    list->show(); // the page is on the screen already
}

} // namespace bluepencil
