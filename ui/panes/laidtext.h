// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace bluepencil {

/// How running text is set: the same for every row of a view.
struct TypeStyle {
    QFont font;
    qreal width = 400;
    qreal lineHeight = 22; ///< lines grow above it where a fallback font needs more

    friend bool operator==(const TypeStyle &, const TypeStyle &) = default;
};

/// One row's text in one pane, broken into lines. Characters that nobody would see and that turn or part what is seen
/// are drawn as signs, so that what is approved is what is read. Offsets are UTF-16 units from the start of this text,
/// points are pixels from its top left corner.
class LaidText {
public:
    /// Lays the text out: the expensive step, a millisecond for the longest row. GUI thread only.
    LaidText(const QString &text, Qt::LayoutDirection direction, const TypeStyle &style);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_direction; }
    /// Words that are not what they look like: see lookalikesIn().
    [[nodiscard]] const QList<Span> &lookalikes() const { return m_lookalikes; }
    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }

    /// The rectangles that the stretch covers, a line high: one per line, more where directions mix.
    [[nodiscard]] QList<QRectF> rectsOf(Span span) const;
    /// The base line of the line of text at this height.
    [[nodiscard]] qreal baselineAt(qreal y) const;
    /// How far above the base line a strike goes, and below it an underline.
    [[nodiscard]] qreal strikeRise() const { return m_strikeRise; }
    [[nodiscard]] qreal underlineDrop() const { return m_underlineDrop; }
    /// The offset nearest to the point.
    [[nodiscard]] qsizetype offsetAt(QPointF point) const;

    /// Draws the text with the painter's pen, and the stretches in other colours as the formats say.
    void draw(QPainter &painter, QPointF at, const QList<QTextLayout::FormatRange> &formats = {}) const;

private:
    void breakLines(const TypeStyle &style);
    void appendRects(QList<QRectF> &rects, const QTextLine &line, Span span) const;

    QString m_text;
    Qt::LayoutDirection m_direction;
    bool m_mixed = false; ///< holds letters of both directions, or of the other one
    QList<Span> m_lookalikes;
    QTextLayout m_layout;
    QList<qreal> m_lineTops; ///< of each line's box, and the bottom of the last
    qreal m_height = 0;
    qreal m_strikeRise = 0;
    qreal m_underlineDrop = 0;
};

} // namespace bluepencil
