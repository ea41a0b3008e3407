// SPDX-License-Identifier: Apache-2.0
#include "history/historydialog.h"

#include "commands/reviewflow.h"
#include "history/historymodel.h"
#include "store/session/approvals.h"
#include "store/session/reviewsession.h"
#include "theme/theme.h"
#include "widgets/closingbuttons.h"
#include "widgets/screenfit.h"
#include "widgets/spokenlabel.h"
#include "words/historywords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(ReviewFlow *flow, QWidget *parent)
    : QDialog(parent)
    , m_flow(flow)
    , m_model(new HistoryModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_message(new SpokenLabel(this))
    , m_show(new QPushButton(tr("Show in the text"), this))
    , m_takeBack(new QPushButton(tr("Take back"), this))
{
    setObjectName(u"history"_s);
    setWindowTitle(tr("History"));
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setPlaceholderText(tr("Filter decisions"));
    m_filter->setAccessibleName(tr("Filter decisions"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("Decisions, the newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setModel(m_model);
    m_message->setObjectName(u"historyMessage"_s);
    m_message->setWordWrap(true);
    m_message->keepPlace();
    m_show->setObjectName(u"historyShow"_s);
    m_takeBack->setObjectName(u"historyTakeBack"_s);
    for (QPushButton *button : {m_show, m_takeBack})
        button->setAutoDefault(false);

    auto *buttons = closingButtons(this);
    buttons->addButton(m_show, QDialogButtonBox::ActionRole);
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    fitOnScreen(this, {960, 520});
    layOutColumns();

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        m_list->setCurrentIndex(m_model->index(0, 0));
        showChosen();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::showChosen);
    connect(m_list, &QTreeView::activated, this, &HistoryDialog::showPlace);
    connect(m_show, &QPushButton::clicked, this, &HistoryDialog::showPlace);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryDialog::takeBack);
    reload();
    m_list->setFocus();
}

/// Whatever the width, what was said, the words of the text and the reason share what the short columns leave.
void HistoryDialog::layOutColumns()
{
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    for (int column = 0; column < HistoryModel::Columns; ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : {HistoryModel::What, HistoryModel::Text, HistoryModel::Why})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
}

void HistoryDialog::reload()
{
    if (m_session)
        m_session->disconnect(this);
    m_session = m_flow->session();
    if (m_session)
        connect(m_session.get(), &ReviewSession::changed, this, &HistoryDialog::showHistory);
    showHistory();
    m_list->setCurrentIndex(m_model->index(0, 0));
}

/// The same line stays chosen while others come above it.
void HistoryDialog::showHistory()
{
    const HistoryLine *before = chosen();
    const quint64 sequence = before ? before->entry.sequence : 0;
    m_model->setQuiet(Theme::of(palette()).quiet);
    QString trouble;
    if (m_session) {
        const Result<QList<Edition>> editions = editionsOf(*m_session);
        if (!editions)
            trouble = editions.sentence();
        m_model->setHistory(m_session->article(), historyOf(m_session->history(), m_session->review(),
                                                            editions ? *editions : QList<Edition>()));
    } else {
        m_model->setHistory({}, {});
    }
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(sequence), 0));
    showChosen();
    if (!trouble.isEmpty())
        m_message->setText(trouble);
}

void HistoryDialog::showChosen()
{
    const HistoryLine *line = chosen();
    m_show->setEnabled(line != nullptr);
    m_takeBack->setEnabled(line && line->stands);
    QString message;
    if (m_model->lineCount() == 0)
        message = tr("Nothing was decided on this article yet.");
    else if (m_model->rowCount() == 0)
        message = tr("No decision matches the filter.");
    else if (line && !line->stands)
        message = tr("A later decision stands in its place; take that one back first.");
    else if (line && !line->editions.isEmpty())
        message =
            tr("Edition %1 keeps what it froze; taking this back changes the next one.").arg(line->editions.last());
    if (message != m_message->text()) // what goes on being so is said once
        m_message->say(message);
    m_message->setVisible(!message.isEmpty()); // an empty notification would be read as one
}

void HistoryDialog::takeBack()
{
    if (const HistoryLine *line = chosen())
        m_flow->takeBack(LogEntry(line->entry));
}

void HistoryDialog::showPlace()
{
    if (const HistoryLine *line = chosen())
        m_flow->stops()->showPlace(placeOf(line->entry.change));
}

/// Null where no row is chosen.
const HistoryLine *HistoryDialog::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->lineAt(index.row()) : nullptr;
}

} // namespace bluepencil
