// SPDX-License-Identifier: Apache-2.0
#include "queue/queuedelegate.h"

#include "queue/queuemodel.h"
#include "theme/contrast.h"
#include "widgets/isolated.h"

#include <QPainter>
#include <QStyle>

namespace bluepencil {

namespace {

constexpr int padding = 8;
constexpr int glyphWidth = 18;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

QueueDelegate::QueueDelegate(const QueueModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(smaller(option.font)).height();
    return {option.rect.width(), lines + 2 * padding};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QueueEntry &entry = m_model->entries().at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(m_theme.page, m_theme.accent, m_theme.dark ? 0.3 : 0.14));
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 4, 4);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), 4, 4);
    }
    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    const QFontMetrics name(option.font);
    const QRect nameLine(inner.left(), inner.top(), inner.width(), name.height());
    painter->setFont(option.font);
    painter->setPen(m_theme.ink);
    painter->drawText(nameLine, Qt::AlignVCenter | Qt::AlignLeft, glyphFor(entry.state));
    const QRect behindGlyph =
        QStyle::visualRect(option.direction, nameLine, nameLine.adjusted(glyphWidth, 0, 0, 0)); // from the right, too
    painter->drawText(behindGlyph, Qt::AlignVCenter | Qt::AlignLeft,
                      isolated(name.elidedText(shownNameOf(entry), Qt::ElideMiddle, nameLine.width() - glyphWidth)));
    painter->setFont(smaller(option.font));
    painter->setPen(m_theme.quiet);
    const QRect stateLine(inner.left(), nameLine.bottom() + 1, inner.width(), inner.bottom() - nameLine.bottom());
    painter->drawText(stateLine, Qt::AlignVCenter | Qt::AlignLeft,
                      isolated(painter->fontMetrics().elidedText(detailsOf(entry), Qt::ElideRight, stateLine.width())));
    painter->restore();
}

} // namespace bluepencil
