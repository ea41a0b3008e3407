// SPDX-License-Identifier: Apache-2.0
#include "widgets/elidedlabel.h"

#include "widgets/isolated.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace bluepencil {

namespace {

constexpr int fewestLetters = 6; ///< that are left to be read

} // namespace

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : PlainLabel(parent)
    , m_mode(mode)
{
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min(whole.width(), fewestLetters * fontMetrics().averageCharWidth()), whole.height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(shownText() == text() ? QString() : plainToolTip(text()));
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), isolated(shownText()), foregroundRole());
}

QString ElidedLabel::shownText() const
{
    return fontMetrics().elidedText(text(), m_mode, contentsRect().width());
}

} // namespace bluepencil
