// SPDX-License-Identifier: Apache-2.0
#include "dialogs/workspacefield.h"

#include "widgets/spokenlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

enum Row : int { ThisComputer, SharedByADesk };

QString wordsFor(DeskRole role)
{
    switch (role) {
    case DeskRole::None:
    case DeskRole::Reader:
        return WorkspaceField::tr("It opens; you may read there.");
    case DeskRole::Editor:
        return WorkspaceField::tr("It opens; you may decide there.");
    case DeskRole::Chief:
        return WorkspaceField::tr("It opens; you may decide and approve there.");
    }
    return {};
}

QString atTheNextStart()
{
    return WorkspaceField::tr("It is shown from the next start on. The articles that are open now stay where they are, "
                              "with every decision.");
}

} // namespace

WorkspaceField::WorkspaceField(QString chosen, QString open, Try tryAddress, QWidget *parent)
    : QWidget(parent)
    , m_chosen(std::move(chosen))
    , m_open(std::move(open))
    , m_try(std::move(tryAddress))
    , m_place(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_test(new QPushButton(tr("T&est"), this))
    , m_words(new SpokenLabel(this))
{
    m_place->setObjectName(u"preferences.workspace"_s);
    m_place->insertItem(ThisComputer, tr("This computer"));
    m_place->insertItem(SharedByADesk, tr("Shared by a desk (PostgreSQL)"));
    m_address->setObjectName(u"preferences.address"_s);
    m_address->setAccessibleName(tr("Address of the shared workspace"));
    m_address->setPlaceholderText(u"postgresql://name@server/desk"_s);
    m_address->installEventFilter(this);
    m_test->setObjectName(u"preferences.test"_s);
    m_test->setAutoDefault(false);
    m_words->setObjectName(u"preferences.workspaceWords"_s);
    m_words->setWordWrap(true);
    layOut();
    m_place->setCurrentIndex(m_chosen.isEmpty() ? ThisComputer : SharedByADesk);
    m_address->setText(m_chosen);
    showPlace();
    if (m_chosen != m_open)
        say(atTheNextStart());
    connect(m_place, &QComboBox::currentIndexChanged, this, &WorkspaceField::choosePlace);
    connect(m_address, &QLineEdit::textEdited, this, &WorkspaceField::askToTry);
    connect(m_test, &QPushButton::clicked, this, &WorkspaceField::tryNow);
}

QWidget *WorkspaceField::firstField() const
{
    return m_place;
}

void WorkspaceField::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(m_test);
    column->addWidget(m_place);
    column->addLayout(row);
    column->addWidget(m_words);
    m_words->hide();
}

QString WorkspaceField::address() const
{
    return m_address->text().trimmed();
}

bool WorkspaceField::isShared() const
{
    return m_place->currentIndex() == SharedByADesk;
}

void WorkspaceField::showPlace()
{
    m_address->setVisible(isShared());
    m_test->setVisible(isShared());
    m_test->setEnabled(!address().isEmpty());
    Q_EMIT resized();
}

/// This computer needs no trial.
void WorkspaceField::choosePlace()
{
    showPlace();
    if (isShared()) {
        askToTry();
        return;
    }
    say(m_open.isEmpty() ? QString() : atTheNextStart());
    if (!std::exchange(m_chosen, {}).isEmpty())
        Q_EMIT changed();
}

void WorkspaceField::askToTry()
{
    m_test->setEnabled(!address().isEmpty());
    say(address() == m_chosen && !m_chosen.isEmpty() ? QString()
                                                     : tr("An address counts once it was tested: press Return in it."));
}

void WorkspaceField::tryNow()
{
    if (address().isEmpty())
        return;
    say(tr("Trying…"));
    // The answer may come when the dialog has been closed, or when something else stands in the line.
    m_try(address(), [self = QPointer(this), tried = address()](const Result<DeskRole> &role) {
        if (self && self->isShared() && self->address() == tried)
            self->take(tried, role);
    });
}

void WorkspaceField::take(const QString &address, const Result<DeskRole> &role)
{
    if (!role) {
        say(role.sentence());
        return;
    }
    say(address == m_open ? wordsFor(*role) : wordsFor(*role) + u' ' + atTheNextStart());
    if (std::exchange(m_chosen, address) != address)
        Q_EMIT changed();
}

void WorkspaceField::say(const QString &words)
{
    m_words->setVisible(!words.isEmpty());
    if (words.isEmpty())
        m_words->clear();
    else
        m_words->say(words);
    Q_EMIT resized();
}

/// Return in the address tries it; else it would close the dialog.
bool WorkspaceField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_address || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    tryNow();
    return true;
}

} // namespace bluepencil
