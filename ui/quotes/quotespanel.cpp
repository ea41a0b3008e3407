// SPDX-License-Identifier: Apache-2.0
#include "quotes/quotespanel.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "quotes/quotedelegate.h"
#include "quotes/quoteflow.h"
#include "quotes/quotesmodel.h"
#include "widgets/cardlook.h"
#include "widgets/flowlayout.h"
#include "widgets/followinglist.h"
#include "widgets/plainlabel.h"
#include "words/quotewords.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

QuotesPanel::QuotesPanel(QuoteFlow *flow, const CommandSet *commands, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_model(new QuotesModel(flow, this))
    , m_delegate(new QuoteDelegate(flow, m_model, this))
    , m_list(new FollowingList(this))
    , m_nothing(new PlainLabel(tr("Nobody is quoted in this article."), this))
{
    setObjectName(u"quotesPanel"_s);
    m_list->setObjectName(u"quotesList"_s);
    m_list->setAccessibleName(tr("Quotes and speakers"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_detail = makeDetail(commands);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);

    connect(m_list, &QListView::clicked, this, &QuotesPanel::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_list->hasFocus()) // else it only follows
            take(index);
    });
    connect(m_flow, &QuoteFlow::statementsChanged, this, &QuotesPanel::showStatements);
    connect(m_flow, &QuoteFlow::elsewhereChanged, this, &QuotesPanel::showStatements);
    connect(m_flow, &QuoteFlow::currentChanged, this, &QuotesPanel::showCurrent);
    showStatements();
}

QWidget *QuotesPanel::makeDetail(const CommandSet *commands)
{
    auto *detail = new QWidget(this);
    detail->setObjectName(u"quoteDetail"_s);
    m_speaker = new PlainLabel(detail);
    m_speaker->setObjectName(u"quoteSpeaker"_s);
    m_speaker->setFont(bold(font()));
    m_speaker->setWordWrap(true);
    m_why = new PlainLabel(detail);
    m_why->setObjectName(u"quoteReason"_s);
    m_why->setWordWrap(true);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(6);
    buttons->addWidget(commandButton(commands->action(CommandId::CheckQuote), tr("Right"), KeyHint::Shown, detail));
    buttons->addWidget(commandButton(commands->action(CommandId::SetSpeaker), tr("Speaker…"), KeyHint::Shown, detail));
    buttons->addWidget(commandButton(commands->action(CommandId::NoSpeaker), tr("Nobody"), KeyHint::Shown, detail));
    m_goThere = commandButton(commands->action(CommandId::QuoteElsewhere), tr("Other file"), KeyHint::Shown, detail);
    buttons->addWidget(m_goThere);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(2, 4, 2, 4);
    layout->setSpacing(6);
    layout->addWidget(m_speaker);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
    return detail;
}

void QuotesPanel::setTheme(const Theme &theme, const QFont &textFont)
{
    m_delegate->setTheme(theme, textFont);
    m_model->reload();
    showCurrent();
}

void QuotesPanel::take(const QModelIndex &index)
{
    const qsizetype statement = index.isValid() ? m_model->row(index.row()).statement : -1;
    if (statement < 0)
        return;
    m_flow->setCurrent(statement);
    Q_EMIT placeAsked(m_flow->statements().at(statement).quoted);
}

void QuotesPanel::takeKeys()
{
    if (m_flow->current() < 0)
        m_flow->next();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void QuotesPanel::showStatements()
{
    m_model->reload();
    m_nothing->setText(m_flow->whyNone());
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    showCurrent();
}

void QuotesPanel::showCurrent()
{
    const qsizetype current = m_flow->current();
    m_detail->setVisible(current >= 0);
    m_list->viewport()->update();
    if (current < 0) {
        m_list->setCurrentIndex({});
        return;
    }
    const QModelIndex index = m_model->index(m_model->rowOf(current));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    const Statement &statement = m_flow->statements().at(current);
    m_speaker->setText(u"%1 — %2"_s.arg(speakerWords(statement), stateWords(statement)));
    QStringList why{m_flow->place(current)};
    const QString standIn = m_flow->standIn(current);
    const bool isNamed = !antecedentOf(statement).isEmpty(); // the reason tells the place
    if (!standIn.isEmpty() && !isNamed)
        why.append(standIn);
    for (const Doubt doubt : statement.doubts)
        why.append(sentenceFor(doubt));
    // Where another word stands for the name, no reason may say that the name stands there.
    const QString reason = standIn.isEmpty() || isNamed ? m_flow->reason(current) : QString();
    if (!reason.isEmpty())
        why.append(reason);
    const QList<SaidElsewhere> elsewhere = m_flow->elsewhere(current);
    for (const SaidElsewhere &each : elsewhere)
        why.append(u"⚠ "_s + sentenceFor(each));
    m_goThere->setVisible(!elsewhere.isEmpty());
    m_why->setText(why.join(u'\n'));
    m_detail->setAccessibleName(m_speaker->text());
    m_detail->setAccessibleDescription(m_why->text());
}

} // namespace bluepencil
