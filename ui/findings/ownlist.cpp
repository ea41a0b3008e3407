// SPDX-License-Identifier: Apache-2.0
#include "findings/ownlist.h"

#include "commands/ownedits.h"
#include "commands/reviewflow.h"
#include "review/ownchanges.h"
#include "review/remarks.h"
#include "store/session/reviewsession.h"
#include "widgets/cardlook.h"
#include "widgets/followinglist.h"
#include "widgets/plainlabel.h"
#include "words/historywords.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// More scroll, so that the suggestions keep the room.
constexpr qsizetype mostShown = 4;

enum Role { Title = Qt::UserRole, Corner, Excerpt, Struck };

bool isRemark(const Decision &decision)
{
    return decision.verb == Verb::Note || decision.verb == Verb::Query || decision.verb == Verb::Answer;
}

/// In order of place.
QList<Decision> changesAndRemarks(const ReviewSession &session)
{
    QList<Decision> all = ownChanges(session.review());
    all += remarksOn(session.review(), Span(0, session.article().length()));
    std::stable_sort(all.begin(), all.end(),
                     [](const Decision &a, const Decision &b) { return a.span.start() < b.span.start(); });
    return all;
}

} // namespace

/// Draws an own change as a card.
class OwnDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Theme &theme, const QFont &textFont)
    {
        m_theme = theme;
        m_textFont = textFont;
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), cardHeight({option.font, m_textFont})};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CardLook look;
        look.title = index.data(Title).toString();
        look.corner = index.data(Corner).toString();
        look.text = index.data(Excerpt).toString();
        look.struck = index.data(Struck).toBool();
        look.edge = m_theme.swatch(Family::OwnCut).mark;
        look.current = option.state.testFlag(QStyle::State_HasFocus);
        paintCard(painter, option.rect, look, {option.font, m_textFont}, m_theme);
    }

private:
    Theme m_theme;
    QFont m_textFont;
};

OwnList::OwnList(ReviewFlow *flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_heading(new PlainLabel(this))
    , m_list(new FollowingList(this))
    , m_model(new QStandardItemModel(this))
    , m_delegate(new OwnDelegate(this))
{
    setObjectName(u"ownChanges"_s);
    m_heading->setObjectName(u"ownHeading"_s);
    m_list->setObjectName(u"ownList"_s);
    m_list->setAccessibleName(tr("Your own changes, notes and queries"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { showPlace(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_list->hasFocus())
            showPlace(index.row());
    });
    hide();
}

void OwnList::setTheme(const Theme &theme, const QFont &textFont)
{
    m_delegate->setLook(theme, textFont);
    fitHeight();
    m_list->viewport()->update();
}

void OwnList::reload()
{
    const auto &session = m_flow->session();
    const QList<Decision> changes = session ? changesAndRemarks(*session) : QList<Decision>();
    if (changes == m_changes && m_model->rowCount() == changes.size())
        return;
    m_changes = changes;
    m_model->clear();
    for (const Decision &change : m_changes) {
        auto *item = new QStandardItem;
        const Change made{{}, std::nullopt, change};
        const QString why = whyOf(made);
        item->setData(why.isEmpty() ? whatOf(made) : tr("%1 · %2", "an own change, and why").arg(whatOf(made), why),
                      Title);
        item->setData(change.editor, Corner);
        item->setData(excerptOf(session->article(), change.span), Excerpt);
        item->setData(change.verb != Verb::Restore && !isRemark(change), Struck);
        item->setData(tr("%1, %2: %3").arg(item->data(Title).toString(), change.editor, item->data(Excerpt).toString()),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    const qsizetype remarks = std::count_if(m_changes.begin(), m_changes.end(), isRemark);
    QStringList counts;
    if (remarks < m_changes.size())
        counts.append(tr("Your own changes: %1").arg(m_changes.size() - remarks));
    if (remarks > 0)
        counts.append(tr("Notes and queries: %1").arg(remarks));
    m_heading->setText(counts.join(u" · "_s));
    setVisible(!m_changes.isEmpty());
    fitHeight();
}

void OwnList::fitHeight()
{
    const auto shown = static_cast<int>(std::min(mostShown, m_changes.size()));
    const int card = shown > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(shown * card + 2);
}

void OwnList::showPlace(int row)
{
    if (row >= 0 && row < m_changes.size())
        m_flow->stops()->showPlace(m_changes.at(row).span);
}

void OwnList::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentIndex().row();
    if (event->key() == Qt::Key_Delete && row >= 0 && row < m_changes.size())
        m_flow->ownEdits()->takeBack(Decision(m_changes.at(row))); // the list is another one afterwards
    else
        QWidget::keyPressEvent(event);
}

} // namespace bluepencil
