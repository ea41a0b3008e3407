// SPDX-License-Identifier: Apache-2.0
#include "window/placekeeper.h"

#include "desk/desk.h"
#include "panes/reviewview.h"
#include "store/session/reviewsession.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// Between two writes (milliseconds): a held key costs one of them, not one a row.
constexpr int aMoment = 2000;

} // namespace

PlaceKeeper::PlaceKeeper(Desk *desk, const ReviewView *view, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(aMoment);
    connect(&m_soon, &QTimer::timeout, this, &PlaceKeeper::keep);
    const auto soon = [this] {
        if (!m_soon.isActive()) // whoever never rests is remembered too
            m_soon.start();
    };
    connect(view, &ReviewView::scrolled, this, soon);
    connect(view, &ReviewView::cursorMoved, this, soon);
    connect(desk, &Desk::aboutToLeave, this, &PlaceKeeper::keep);
}

void PlaceKeeper::keep()
{
    m_soon.stop();
    const auto &session = m_desk->session();
    if (!session || session->article().paragraphs().isEmpty())
        return;
    const QList<Paragraph> &paragraphs = session->article().paragraphs();
    const qsizetype caret = std::max<qsizetype>(0, m_view->cursorParagraph());
    const qsizetype top = std::max<qsizetype>(0, m_view->visibleParagraphs().first);
    for (const Outcome &outcome :
         {session->setPlace({paragraphs.at(caret).text.start(), paragraphs.at(top).text.start()}),
          session->setReadParagraphs(m_view->readParagraphs())}) {
        if (!outcome.ok())
            Q_EMIT failed(outcome.sentence());
    }
}

} // namespace bluepencil
