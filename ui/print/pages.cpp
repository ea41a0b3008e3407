// SPDX-License-Identifier: Apache-2.0
#include "print/pages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

constexpr qreal bodyPoints = 10; ///< two columns on a page of A4 hold about 45 letters each
constexpr qreal smallPoints = 7.5;
constexpr qreal titlePoints = 14;

QFont sized(QFont face, qreal points)
{
    face.setPointSizeF(points);
    return face;
}

QList<QTextLayout::FormatRange> formatsFor(const QList<PrintMark> &marks)
{
    QList<QTextLayout::FormatRange> formats;
    for (const PrintMark &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.span.start());
        range.length = static_cast<int>(mark.span.length());
        range.format.setFontStrikeOut(mark.struck);
        range.format.setFontUnderline(!mark.struck);
        if (mark.tint.isValid())
            range.format.setBackground(mark.tint);
        formats.append(range);
    }
    return formats;
}

/// A text set in a column. It is drawn piece by piece, as the pages have room.
class SetText {
public:
    SetText(QString words, const QFont &font, qreal width, QPaintDevice *device)
        : m_layout(words.replace(u'\n', QChar::LineSeparator), font, device)
        , m_width(width)
    {
    }

    void set(const QList<PrintMark> &marks = {})
    {
        if (m_layout.text().isEmpty())
            return;
        m_layout.setFormats(formatsFor(marks));
        m_layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(m_width);
            line.setPosition({0, y});
            y += line.height();
        }
        m_layout.endLayout();
    }
    [[nodiscard]] bool isDone() const { return m_next >= m_layout.lineCount(); }
    /// The lines that fit, the first of them anyway when `force`; null draws nothing. Gives their height.
    qreal draw(QPainter *painter, QPointF at, qreal room, bool force)
    {
        qreal used = 0;
        const int first = m_next;
        for (; !isDone(); ++m_next) {
            const QTextLine line = m_layout.lineAt(m_next);
            const qreal top = m_layout.lineAt(first).y();
            const qreal bottom = line.y() + line.height() - top;
            if (bottom > room && !(force && m_next == first))
                break;
            if (painter)
                line.draw(painter, QPointF(at.x(), at.y() - top));
            used = bottom;
        }
        return used;
    }

private:
    QTextLayout m_layout;
    qreal m_width;
    int m_next = 0;
};

class Pages {
public:
    Pages(const Printout &printout, PrintedTexts texts, const QFont &face, PageRange range, QPagedPaintDevice *device)
        : m_printout(printout)
        , m_texts(texts)
        , m_range(range)
        , m_device(device)
        , m_body(sized(face, bodyPoints))
        , m_small(sized(face, smallPoints))
        , m_title(sized(face, titlePoints))
        , m_width(device->width())
        , m_height(device->height())
        , m_letter(QFontMetricsF(m_body, device).averageCharWidth())
        , m_line(QFontMetricsF(m_body, device).lineSpacing())
    {
        m_title.setBold(true);
    }

    PrintEnd print(const PrintGoesOn &goesOn)
    {
        if (!m_painter.begin(m_device))
            return PrintEnd::NotBegun;
        startPage();
        for (qsizetype row = 0; row < m_printout.rowCount(m_texts) && m_page <= m_range.last; ++row) {
            if (!goesOn(row, m_page))
                return PrintEnd::Stopped;
            place(m_printout.row(m_texts, row));
        }
        return PrintEnd::Complete;
    }

private:
    [[nodiscard]] bool isBoth() const { return m_texts != PrintedTexts::CleanedAlone; }
    [[nodiscard]] QPainter *painter()
    {
        return m_page >= m_range.first && m_page <= m_range.last ? &m_painter : nullptr;
    }
    [[nodiscard]] qreal rawLeft() const { return isBoth() ? 6 * m_letter : 0; }
    [[nodiscard]] qreal gap() const { return 3 * m_letter; }
    [[nodiscard]] qreal columnWidth() const { return isBoth() ? (m_width - rawLeft() - gap()) / 2 : m_width; }
    [[nodiscard]] qreal cleanLeft() const { return isBoth() ? rawLeft() + columnWidth() + gap() : 0; }
    [[nodiscard]] qreal bottom() const { return m_height - 2 * m_line; }

    void startPage()
    {
        ++m_page;
        if (m_page > m_range.first && m_page <= m_range.last)
            m_device->newPage();
        m_y = 0;
        drawFoot();
        if (m_page == 1)
            drawTitle();
        if (isBoth())
            drawHeads();
    }
    void drawTitle()
    {
        SetText title(m_printout.title(), m_title, m_width, m_device);
        title.set();
        m_y += title.draw(painter(), {0, m_y}, bottom() / 2, true);
        SetText legend(m_printout.note().value_or(Printout::legend(m_texts)), m_small, m_width, m_device);
        legend.set();
        m_y += m_line / 4 + legend.draw(painter(), {0, m_y + m_line / 4}, bottom() / 2, true) + m_line;
    }
    void drawHeads()
    {
        if (QPainter *on = painter()) {
            on->setFont(m_small);
            const qreal base = m_y + QFontMetricsF(m_small, m_device).ascent();
            on->drawText(QPointF(rawLeft(), base), Words::tr("Raw, as scraped"));
            on->drawText(QPointF(cleanLeft(), base), Words::tr("Cleaned, as it goes out now"));
            on->drawLine(QPointF(0, m_y + m_line), QPointF(m_width, m_y + m_line));
        }
        m_y += 1.5 * m_line;
    }
    void drawFoot()
    {
        QPainter *on = painter();
        if (!on)
            return;
        on->setFont(m_small);
        const QFontMetricsF metrics(m_small, m_device);
        const QString number = Words::tr("Page %1").arg(m_page);
        const qreal numberLeft = m_width - metrics.horizontalAdvance(number);
        const qreal base = m_height - metrics.descent();
        on->drawText(QPointF(numberLeft, base), number);
        if (m_page > 1)
            on->drawText(QPointF(0, base), metrics.elidedText(m_printout.title(), Qt::ElideMiddle, numberLeft - gap()));
    }
    void drawNumber(qint32 number)
    {
        QPainter *on = painter();
        if (!on || number == 0)
            return;
        on->setFont(m_small);
        on->drawText(QPointF(0, m_y + QFontMetricsF(m_body, m_device).ascent()), QString::number(number));
    }
    void place(const PrintRow &row)
    {
        SetText raw(row.raw, m_body, columnWidth(), m_device);
        SetText clean(row.clean, m_body, columnWidth(), m_device);
        raw.set(row.marks);
        clean.set();
        if (m_y + m_line > bottom())
            startPage();
        drawNumber(row.number);
        for (bool fresh = false; !raw.isDone() || !clean.isDone(); fresh = true) {
            if (fresh)
                startPage();
            const qreal room = bottom() - m_y;
            const qreal rawHeight = raw.draw(painter(), {rawLeft(), m_y}, room, fresh);
            m_y += std::max(rawHeight, clean.draw(painter(), {cleanLeft(), m_y}, room, fresh));
        }
        for (const QString &decision : row.decisions)
            placeDecision(decision);
        m_y += m_line / 2;
    }
    /// Small, and over both columns.
    void placeDecision(const QString &words)
    {
        SetText decision(words, m_small, m_width - rawLeft(), m_device);
        decision.set();
        for (bool fresh = false; !decision.isDone(); fresh = true) {
            if (fresh || m_y + m_line > bottom())
                startPage();
            m_y += decision.draw(painter(), {rawLeft(), m_y}, bottom() - m_y, fresh);
        }
    }

    const Printout &m_printout;
    PrintedTexts m_texts;
    PageRange m_range;
    QPagedPaintDevice *m_device;
    QFont m_body;
    QFont m_small;
    QFont m_title;
    qreal m_width;
    qreal m_height;
    qreal m_letter;
    qreal m_line;
    QPainter m_painter;
    int m_page = 0;
    qreal m_y = 0;
};

} // namespace

PrintEnd paintPages(const Printout &printout, PrintedTexts texts, const QFont &face, PageRange range,
                    QPagedPaintDevice *device, const PrintGoesOn &goesOn)
{
    return Pages(printout, texts, face, range, device).print(goesOn);
}

} // namespace bluepencil
