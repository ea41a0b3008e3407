// SPDX-License-Identifier: Apache-2.0
#include "widgets/cardlook.h"

#include "widgets/isolated.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int edge = 4; ///< width of the coloured edge
constexpr int padding = 9;
constexpr int lineGap = 4;
constexpr qreal radius = 4;

void fillRounded(QPainter *painter, const QRectF &rect, qreal round, const QColor &colour)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, round, round);
    painter->fillPath(shape, colour);
}

void paintGround(QPainter *painter, const QRect &card, const CardLook &look, const Theme &theme)
{
    // The frame is what two filled shapes leave between them: stroking a round one costs as much as all the text.
    const qreal half = look.current ? 1 : 0.5;
    const QRectF middle = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5);
    fillRounded(painter, middle.adjusted(-half, -half, half, half), radius + half,
                look.current ? theme.accent : theme.rule);
    fillRounded(painter, middle.adjusted(half, half, -half, -half), radius - half, theme.page);
    painter->fillRect(QRect(card.left(), card.top() + 1, edge, card.height() - 2), look.edge);
}

/// The title, before the word in the corner.
void paintTitle(QPainter *painter, const QRect &line, const CardLook &look, const QFont &font, const Theme &theme)
{
    const QFont small = smaller(font);
    painter->setFont(small);
    painter->setPen(theme.quiet);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, look.corner);
    const int taken = QFontMetrics(small).horizontalAdvance(look.corner) + padding;

    painter->setFont(bold(font));
    painter->setPen(look.quiet ? theme.quiet : theme.ink);
    const QString title = titleIn(line.width() - taken, look, painter->fontMetrics());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, isolated(title));
}

} // namespace

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString titleIn(int room, const CardLook &look, const QFontMetrics &face)
{
    const QStringList titles = QStringList(look.title) + look.shorterTitles;
    const auto fits = [&](const QString &title) { return face.horizontalAdvance(title) <= room; };
    const auto fitting = std::find_if(titles.begin(), titles.end(), fits);
    return fitting == titles.end() ? face.elidedText(titles.last(), Qt::ElideRight, room) : *fitting;
}

int cardHeight(const CardFonts &fonts)
{
    const int title = QFontMetrics(bold(fonts.title)).height();
    const int text = QFontMetrics(fonts.text).height();
    return title + text + lineGap + 2 * padding + 2 * cardGap;
}

void paintCard(QPainter *painter, const QRect &place, const CardLook &look, const CardFonts &fonts, const Theme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = place.adjusted(0, cardGap, 0, -cardGap);
    paintGround(painter, card, look, theme);
    const QRect inner = card.adjusted(edge + padding, padding, -padding, -padding);
    const QRect titleLine(inner.left(), inner.top(), inner.width(), QFontMetrics(bold(fonts.title)).height());
    paintTitle(painter, titleLine, look, fonts.title, theme);

    QFont face = fonts.text;
    face.setStrikeOut(look.struck);
    painter->setFont(face);
    painter->setPen(look.quiet ? theme.quiet : theme.ink);
    const QFontMetrics metrics(face);
    const QRect textLine(inner.left(), titleLine.bottom() + lineGap, inner.width(), metrics.height());
    painter->drawText(textLine, Qt::AlignVCenter | Qt::AlignLeft,
                      isolated(metrics.elidedText(look.text, Qt::ElideRight, textLine.width())));
    painter->restore();
}

} // namespace bluepencil
