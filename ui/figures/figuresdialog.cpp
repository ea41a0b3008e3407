// SPDX-License-Identifier: Apache-2.0
#include "figures/figuresdialog.h"

#include "store/workspace/workspace.h"
#include "widgets/closingbuttons.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"
#include "widgets/spokenlabel.h"

#include <QAction>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

FiguresDialog::FiguresDialog(const Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_day(new QDateEdit(QDate::currentDate(), this))
    , m_page(new QTextBrowser(this))
    , m_message(new SpokenLabel(this))
    , m_looking(this)
{
    setObjectName(u"figures"_s);
    setWindowTitle(tr("The day’s figures"));
    m_day->setObjectName(u"figuresDay"_s);
    m_day->setMaximumDate(QDate::currentDate());
    m_day->setCurrentSection(QDateTimeEdit::DaySection); // up and down go through days
    m_page->setObjectName(u"figuresPage"_s);
    m_page->setAccessibleName(tr("The day’s figures"));
    m_page->setOpenLinks(false);
    m_message->setObjectName(u"figuresMessage"_s);
    m_message->setWordWrap(true);
    m_message->keepPlace();
    layOut();
    addKeys();
    connect(m_day, &QDateEdit::dateChanged, this, &FiguresDialog::look);
    m_day->setFocus();
}

void FiguresDialog::layOut()
{
    auto *label = new PlainLabel(tr("&Day:"), this);
    label->setBuddy(m_day);
    auto *asked = new QHBoxLayout;
    asked->addWidget(label);
    asked->addWidget(m_day);
    asked->addStretch(1);
    auto *buttons = closingButtons(this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(asked);
    layout->addWidget(m_message);
    layout->addWidget(m_page, 1);
    layout->addWidget(buttons);
    fitOnScreen(this, {720, 560});
}

/// A day back and a day on, wherever in the dialog the focus is.
void FiguresDialog::addKeys()
{
    const auto addKey = [this](const QString &words, const QKeySequence &key, int days) {
        auto *action = new QAction(words, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, days] { m_day->setDate(m_day->date().addDays(days)); });
    };
    addKey(tr("The day before"), Qt::ALT | Qt::Key_Left, -1);
    addKey(tr("The day after"), Qt::ALT | Qt::Key_Right, 1);
    m_day->setToolTip(tr("%1 (%2)", "what it does, its key")
                          .arg(tr("The day before, the day after"),
                               QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText) + u", "_s +
                                   QKeySequence(Qt::ALT | Qt::Key_Right).toString(QKeySequence::NativeText)));
}

void FiguresDialog::look()
{
    m_message->setText(tr("Looking…"));
    m_looking.start([this, day = m_day->date(), file = m_workspace->databaseFile(),
                     folder = m_workspace->folder()](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
        const auto early = [this, &deliver](const FiguresReport &ofDay) { deliver([this, ofDay] { setPage(ofDay); }); };
        const Result<FiguresReport> report = figuresIn(file, folder, day, early, stop);
        deliver([this, report] { tell(report); });
    });
}

void FiguresDialog::setPage(const FiguresReport &report)
{
    m_page->setHtml(figuresPage(report));
    if (!report.hasAnswers)
        m_message->setText(tr("Counting what each rule got right in each source…"));
}

void FiguresDialog::tell(const Result<FiguresReport> &report)
{
    if (!report.ok()) {
        m_page->clear();
        m_message->say(report.sentence());
        return;
    }
    setPage(*report);
    m_message->say(tr("Articles of %1: %2.")
                       .arg(QLocale().toString(report->day.day, QLocale::ShortFormat),
                            QLocale().toString(report->day.all.articles)));
}

} // namespace bluepencil
