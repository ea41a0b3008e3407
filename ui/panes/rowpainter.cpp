// SPDX-License-Identifier: Apache-2.0
#include "panes/rowpainter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr int rowGap = 2;     ///< above and below a box
constexpr int boxPadding = 3; ///< inside a box, above and below the text
static_assert(2 * (rowGap + boxPadding) == rowPadding);
constexpr int boxMargin = 8; ///< a box reaches this far left and right of the text
constexpr qreal radius = 4;
constexpr qreal frameWidth = 2;
constexpr qreal remarkDistance = 13; ///< from the mark of the state, to its left
constexpr qreal wordPadding = 1.5;   ///< marked words reach this far around their letters, left and right

QPen dottedPen(const QColor &colour)
{
    QPen pen(colour, 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.0, 1.0});
    return pen;
}

/// Where a line of one pixel is drawn whole, not as two pale ones.
QRectF onPixels(const QRectF &box)
{
    constexpr qreal half = 0.5;
    return QRectF(box.toRect()).adjusted(half, half, -half, -half);
}

} // namespace

int LaidRow::height() const
{
    const qreal text = std::max(raw ? raw->height() : 0.0, clean ? clean->height() : 0.0);
    return static_cast<int>(std::ceil(text)) + rowPadding;
}

RowPainter::RowPainter(const Theme &theme, const QFont &labelFont, const Columns &columns)
    : m_theme(theme)
    , m_labelFont(labelFont)
    , m_columns(columns)
{
}

void RowPainter::paint(QPainter &painter, const RowPicture &picture, const LaidRow &row, int top) const
{
    if (picture.cursor)
        paintCursor(painter, top, row.height());
    if (row.raw && !picture.blank)
        paintPane(painter, picture.raw, *row.raw, textAt(Pane::Raw, top));
    if (row.clean && !picture.blank)
        paintPane(painter, picture.clean, *row.clean, textAt(Pane::Clean, top));
    else if (picture.bar)
        paintBar(painter, *picture.bar, top);
    if (row.raw && !picture.blank)
        paintGutter(painter, picture, top, row.raw->height() / row.raw->lineCount());
}

void RowPainter::paintPane(QPainter &painter, const PanePicture &pane, const LaidText &text, QPointF at) const
{
    paintGrounds(painter, pane, text, at);
    paintText(painter, pane, text, at);
    paintLines(painter, pane, text, at);
    paintFrames(painter, pane, text, at);
}

QPointF RowPainter::textAt(Pane pane, int top) const
{
    return {static_cast<qreal>(pane == Pane::Raw ? m_columns.rawLeft : m_columns.cleanLeft),
            static_cast<qreal>(top + rowGap + boxPadding)};
}

QRectF RowPainter::boxOf(const LaidRow &row, Pane pane, int top) const
{
    const auto &text = pane == Pane::Clean && row.clean ? row.clean : row.raw; // a bar has the room of what is cut
    return text ? boxOf(*text, textAt(pane, top)) : QRectF();
}

void RowPainter::paintFrame(QPainter &painter, const QRectF &box) const
{
    if (box.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.accent, frameWidth));
    painter.drawRoundedRect(box, radius, radius);
}

QRectF RowPainter::boxOf(const LaidText &text, QPointF at) const
{
    return {at.x() - boxMargin, at.y() - boxPadding, m_columns.textWidth + 2.0 * boxMargin,
            text.height() + 2.0 * boxPadding};
}

void RowPainter::paintGrounds(QPainter &painter, const PanePicture &pane, const LaidText &text, QPointF at) const
{
    for (const CutStretch &cut : pane.cuts) {
        if (cut.undecided)
            paintCut(painter, cut, text, at);
    }
    const auto fill = [&](Span span, const Swatch &swatch) {
        painter.setPen(m_theme.outlined ? QPen(swatch.mark, 1) : QPen(Qt::NoPen));
        painter.setBrush(swatch.tint);
        for (const QRectF &rect : text.rectsOf(span)) {
            const QRectF box = rect.translated(at).adjusted(-wordPadding, 1, wordPadding, -1);
            painter.drawRoundedRect(m_theme.outlined ? onPixels(box) : box, 2, 2);
        }
    };
    for (const VoiceStretch &voice : pane.voices) {
        if (voice.kind == MarkKind::Quote)
            fill(voice.span, m_theme.swatch(Family::Quote));
    }
    for (const OwnStretch &own : pane.own) {
        if (own.kind == OwnStretch::Kind::PutIn)
            fill(own.span, m_theme.swatch(Family::OwnCut));
    }
    for (const FoundStretch &found : pane.found)
        fill(found.span, m_theme.found);
    painter.setPen(Qt::NoPen);
    if (!pane.selected.isEmpty()) {
        painter.setBrush(m_theme.selection);
        for (const QRectF &rect : text.rectsOf(pane.selected))
            painter.drawRect(rect.translated(at));
    }
}

void RowPainter::paintCut(QPainter &painter, const CutStretch &cut, const LaidText &text, QPointF at) const
{
    const Swatch &swatch = m_theme.swatch(cut.family);
    const bool fromRight = text.direction() == Qt::RightToLeft;
    QRectF edge;
    painter.setPen(m_theme.outlined ? QPen(swatch.mark, 1) : QPen(Qt::NoPen));
    painter.setBrush(swatch.tint);
    if (cut.wholeRow) {
        edge = boxOf(text, at);
        painter.drawRoundedRect(edge, radius, radius);
    } else {
        const QList<QRectF> rects = text.rectsOf(cut.span);
        for (const QRectF &rect : rects)
            painter.drawRoundedRect(rect.translated(at).adjusted(-wordPadding, 0, wordPadding, 0), 2, 2);
        if (!cut.starts || rects.isEmpty())
            return;
        edge = rects.first().translated(at).adjusted(-wordPadding, 0, wordPadding, 0);
    }
    const qreal inset = cut.wholeRow ? 2.5 : 1; // clear of the frame of the current run
    const qreal x = fromRight ? edge.right() - inset : edge.left() + inset;
    painter.setPen(dottedPen(swatch.mark));
    painter.drawLine(QPointF(x, edge.top() + 1), QPointF(x, edge.bottom() - 1));
    painter.setPen(Qt::NoPen);
}

void RowPainter::paintText(QPainter &painter, const PanePicture &pane, const LaidText &text, QPointF at) const
{
    const bool allStruck = pane.struck.size() == 1 && pane.struck.first().length() == pane.text.size();
    QList<QTextLayout::FormatRange> formats;
    const auto colour = [&formats](Span span, const QColor &pen) {
        QTextCharFormat format;
        format.setForeground(pen);
        formats.append({static_cast<int>(span.start()), static_cast<int>(span.length()), format});
    };
    if (!allStruck) {
        for (const Span struck : pane.struck)
            colour(struck, m_theme.quiet);
    }
    for (const Span word : text.lookalikes()) {
        QTextCharFormat wavy;
        wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wavy.setUnderlineColor(m_theme.ink);
        formats.append({static_cast<int>(word.start()), static_cast<int>(word.length()), wavy});
    }
    if (!pane.selected.isEmpty())
        colour(pane.selected, m_theme.selectionInk);
    painter.setPen(allStruck ? m_theme.quiet : m_theme.ink);
    text.draw(painter, at, formats);
}

void RowPainter::paintLines(QPainter &painter, const PanePicture &pane, const LaidText &text, QPointF at) const
{
    const auto lineUnder = [&](Span span, qreal rise, const QPen &pen) {
        painter.setPen(pen);
        for (const QRectF &rect : text.rectsOf(span)) {
            const qreal y = at.y() + std::round(text.baselineAt(rect.center().y()) - rise) + 0.5;
            painter.drawLine(QPointF(at.x() + rect.left(), y), QPointF(at.x() + rect.right(), y));
        }
    };
    for (const VoiceStretch &voice : pane.voices) {
        const QColor &mark = m_theme.swatch(Family::Quote).mark;
        if (voice.kind == MarkKind::Speaker)
            lineUnder(voice.span, -text.underlineDrop(), QPen(mark, 1.5));
        else if (voice.kind == MarkKind::Cue)
            lineUnder(voice.span, -text.underlineDrop(), dottedPen(mark));
    }
    for (const Span credit : pane.credits)
        lineUnder(credit, -text.underlineDrop(), dottedPen(m_theme.swatch(Family::Credits).mark));
    for (const Span struck : pane.struck)
        lineUnder(struck, text.strikeRise(), QPen(m_theme.quiet, 1));
    const QColor &own = m_theme.swatch(Family::OwnCut).mark;
    for (const OwnStretch &stretch : pane.own) {
        if (stretch.kind == OwnStretch::Kind::Seam)
            paintSeam(painter, text, stretch.span.start(), at);
        else
            lineUnder(stretch.span, -text.underlineDrop(),
                      stretch.kind == OwnStretch::Kind::PutIn ? QPen(own, 1.5) : dottedPen(own));
    }
}

/// A wedge below the line, as a proof has it: told apart from every underline by its shape.
void RowPainter::paintSeam(QPainter &painter, const LaidText &text, qsizetype offset, QPointF at) const
{
    const QList<QRectF> behind = text.rectsOf(Span(offset, offset + 1));
    if (behind.isEmpty())
        return;
    const QRectF &rect = behind.first();
    const bool fromRight = text.direction() == Qt::RightToLeft;
    const QPointF foot(at.x() + (fromRight ? rect.right() : rect.left()),
                       at.y() + text.baselineAt(rect.center().y()) + 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.swatch(Family::OwnCut).mark);
    painter.drawPolygon(QPolygonF({foot, foot + QPointF(-4, 5), foot + QPointF(4, 5)}));
    painter.restore();
}

void RowPainter::paintFrames(QPainter &painter, const PanePicture &pane, const LaidText &text, QPointF at) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.accent, frameWidth));
    const auto frame = [&](Span span) {
        for (const QRectF &rect : text.rectsOf(span))
            painter.drawRoundedRect(rect.translated(at).adjusted(-2.5, 0, 2.5, 0), 3, 3);
    };
    for (const CutStretch &cut : pane.cuts) {
        if (cut.current && !cut.wholeRow) // boxes are framed together, see paintFrame()
            frame(cut.span);
    }
    for (const VoiceStretch &voice : pane.voices) {
        if (voice.current && voice.kind == MarkKind::Quote)
            frame(voice.span);
    }
    painter.setPen(QPen(m_theme.found.mark, frameWidth));
    for (const FoundStretch &found : pane.found) {
        if (!found.current)
            continue;
        for (const QRectF &rect : text.rectsOf(found.span))
            painter.drawRoundedRect(rect.translated(at).adjusted(-wordPadding, 1, wordPadding, -1), 2, 2);
    }
}

QRectF RowPainter::barRect(int top, bool labelled) const
{
    const qreal height = labelled ? QFontMetricsF(m_labelFont).height() + 2 : 7;
    const qreal from = labelled ? top + rowGap + boxPadding + 2 : top + rowGap + boxPadding + 7;
    return {m_columns.cleanLeft - boxMargin + 0.5, std::round(from) + 0.5, m_columns.textWidth + 2.0 * boxMargin - 1,
            std::round(height)};
}

void RowPainter::paintBar(QPainter &painter, const CutBar &bar, int top) const
{
    const QRectF rect = barRect(top, !bar.label.isEmpty());
    painter.setBrush(m_theme.bar);
    painter.setPen(QPen(m_theme.rule, 1, Qt::DashLine));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(m_theme.quiet);
    painter.setFont(m_labelFont);
    const QRectF room = rect.adjusted(12, 0, -12, 0);
    const QString label = QFontMetricsF(m_labelFont).elidedText(bar.label, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, label);
}

void RowPainter::paintGutter(QPainter &painter, const RowPicture &picture, int top, qreal lineHeight) const
{
    if (picture.number == 0)
        return;
    const QRectF line(0, top + rowGap + boxPadding, m_columns.gutterRight, lineHeight);
    const QString number = QString::number(picture.number);
    painter.setFont(m_labelFont);
    painter.setPen(picture.cursor ? m_theme.ink : m_theme.quiet);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, number);
    const qreal numberLeft = m_columns.gutterRight - QFontMetricsF(m_labelFont).horizontalAdvance(number);
    const QPointF centre(std::round(numberLeft - 11) + 0.5, std::round(line.center().y()) + 0.5);
    paintMark(painter, picture.mark, m_theme.swatch(picture.family).mark, centre);
    paintRemark(painter, picture.remark, centre - QPointF(remarkDistance, 0));
}

/// A leaf of paper for a note, a balloon with its question mark for a query.
void RowPainter::paintRemark(QPainter &painter, RemarkSign sign, QPointF centre) const
{
    if (sign == RemarkSign::None)
        return;
    const QRectF leaf(centre.x() - 4, centre.y() - 5, 8, 10);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (sign == RemarkSign::Note) {
        painter.setPen(QPen(m_theme.quiet, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(leaf);
        for (const qreal y : {-2.0, 0.5, 3.0})
            painter.drawLine(centre + QPointF(-2, y), centre + QPointF(2, y));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawEllipse(centre, 5.5, 5.5);
        QFont face = m_labelFont;
        face.setPixelSize(9);
        face.setBold(true);
        painter.setFont(face);
        painter.setPen(m_theme.page);
        painter.drawText(QRectF(centre.x() - 5.5, centre.y() - 5.5, 11, 11), Qt::AlignCenter, QStringLiteral("?"));
    }
    painter.restore();
}

void RowPainter::paintMark(QPainter &painter, GutterMark mark, const QColor &colour, QPointF centre) const
{
    static constexpr qreal size = 3.5;
    const auto at = [centre](qreal x, qreal y) { return centre + QPointF(x, y); };
    const QPen pen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case GutterMark::None:
        return;
    case GutterMark::Undecided:
        painter.drawEllipse(centre, size, size);
        return;
    case GutterMark::Current:
        painter.setBrush(colour);
        painter.drawEllipse(centre, size + 0.5, size + 0.5);
        return;
    case GutterMark::Cut: // a tick
        painter.drawPolyline(QPolygonF({at(-3.5, 0), at(-1, 3), at(4, -3.5)}));
        return;
    case GutterMark::PartlyCut: { // half a disc
        painter.drawEllipse(centre, size, size);
        painter.setBrush(colour);
        painter.drawPie(QRectF(at(-size, -size), at(size, size)), 90 * 16, 180 * 16);
        return;
    }
    case GutterMark::Kept: { // an arrow that turns back
        QPainterPath path(at(-3.5, -1.5));
        path.lineTo(at(1.5, -1.5));
        path.cubicTo(at(5, -1.5), at(5, 3.5), at(1.5, 3.5));
        path.lineTo(at(-1, 3.5));
        painter.drawPath(path);
        painter.drawPolyline(QPolygonF({at(-1, -4), at(-3.5, -1.5), at(-1, 1)}));
        return;
    }
    case GutterMark::Changed: // a lozenge
        painter.drawPolygon(QPolygonF({at(0, -4), at(4, 0), at(0, 4), at(-4, 0)}));
        return;
    case GutterMark::Credit: // the arrow that it may become, without its head
        painter.drawLine(at(-4, 0), at(4, 0));
        return;
    case GutterMark::Credited: // an arrow that leads out
        painter.drawLine(at(-4, 0), at(4, 0));
        painter.drawPolyline(QPolygonF({at(1, -3), at(4, 0), at(1, 3)}));
        return;
    }
}

void RowPainter::paintCursor(QPainter &painter, int top, int height) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    painter.drawRoundedRect(QRectF(m_columns.rawLeft - boxMargin - 5, top + rowGap, 2, height - 2 * rowGap), 1, 1);
}

} // namespace bluepencil
