// SPDX-License-Identifier: Apache-2.0
#include "findings/runlist.h"

#include "widgets/cardlook.h"

namespace bluepencil {

RunList::RunList(QWidget *parent)
    : FollowingList(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
}

void RunList::setCard(QWidget *card)
{
    m_card = card;
    m_card->setParent(viewport());
    m_card->hide();
}

void RunList::openAt(int row)
{
    m_open = row < 0 ? QPersistentModelIndex() : QPersistentModelIndex(model()->index(row, 0));
    setCurrentIndex(m_open);
    if (m_open.isValid())
        scrollTo(m_open);
    placeCard();
}

void RunList::updateGeometries()
{
    QListView::updateGeometries();
    placeCard();
}

void RunList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeCard();
}

void RunList::placeCard()
{
    if (!m_card)
        return;
    if (m_open.isValid())
        m_card->setGeometry(visualRect(m_open).adjusted(0, cardGap, 0, -cardGap));
    m_card->setVisible(m_open.isValid());
}

} // namespace bluepencil
