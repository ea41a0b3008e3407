// SPDX-License-Identifier: Apache-2.0
#include "findings/rundelegate.h"

#include "findings/runcard.h"
#include "findings/runsmodel.h"

#include <QPainter>
#include <QPainterPath>

namespace bluepencil {

namespace {

constexpr int edge = 4; ///< width of the coloured edge
constexpr int padding = 9;
constexpr int lineGap = 4;
constexpr qreal radius = 4;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

RunDelegate::RunDelegate(const RunsModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void RunDelegate::setOpenRow(int row, int height)
{
    const int before = m_openRow;
    m_openRow = row;
    m_openHeight = height;
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < m_model->rowCount())
            Q_EMIT sizeHintChanged(m_model->index(changed));
    }
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() == m_openRow)
        return {option.rect.width(), m_openHeight + 2 * cardGap};
    const int title = QFontMetrics(bold(option.font)).height();
    const int text = QFontMetrics(m_textFont).height();
    return {option.rect.width(), title + text + lineGap + 2 * padding + 2 * cardGap};
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() == m_openRow)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(painter, option.rect.adjusted(0, cardGap, 0, -cardGap), m_model->cardAt(index.row()), option.font);
    painter->restore();
}

void RunDelegate::paintCard(QPainter *painter, const QRect &card, const RunCard &run, const QFont &font) const
{
    const bool decided = run.state != RunState::Undecided;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->fillPath(shape, m_theme.page);
    painter->setPen(m_theme.rule);
    painter->drawPath(shape);
    painter->fillRect(QRect(card.left(), card.top() + 1, edge, card.height() - 2), m_theme.swatch(run.family).mark);

    const QRect inner = card.adjusted(edge + padding, padding, -padding, -padding);
    const QFontMetrics titleMetrics(bold(font));
    const QRect titleLine(inner.left(), inner.top(), inner.width(), titleMetrics.height());
    painter->setFont(smaller(font));
    const QString word = decided ? run.stateWord : run.certainty;
    painter->setPen(m_theme.quiet);
    painter->drawText(titleLine, Qt::AlignRight | Qt::AlignVCenter, word);
    const int wordWidth = QFontMetrics(smaller(font)).horizontalAdvance(word) + padding;

    painter->setFont(bold(font));
    painter->setPen(decided ? m_theme.quiet : m_theme.ink);
    painter->drawText(titleLine, Qt::AlignLeft | Qt::AlignVCenter,
                      titleMetrics.elidedText(run.title, Qt::ElideRight, titleLine.width() - wordWidth));

    QFont textFont = m_textFont;
    textFont.setStrikeOut(run.state == RunState::Cut);
    painter->setFont(textFont);
    const QFontMetrics textMetrics(textFont);
    const QRect textLine(inner.left(), titleLine.bottom() + lineGap, inner.width(), textMetrics.height());
    painter->drawText(textLine, Qt::AlignVCenter | Qt::AlignLeft,
                      textMetrics.elidedText(run.excerpt, Qt::ElideRight, textLine.width()));
}

} // namespace bluepencil
