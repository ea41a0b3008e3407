// SPDX-License-Identifier: Apache-2.0
#include "panes/paneheader.h"

#include "theme/theme.h"

#include <QPainter>

namespace bluepencil {

namespace {

QFont labelFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.85);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    return font;
}

} // namespace

PaneHeader::PaneHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PaneHeader::setColumns(const Columns &columns)
{
    m_columns = columns;
    update();
}

void PaneHeader::setMode(CleanMode mode)
{
    m_mode = mode;
    update();
}

QSize PaneHeader::sizeHint() const
{
    return {0, QFontMetrics(labelFont(font())).height() + 10};
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.margin);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.rule);
    painter.setFont(labelFont(font()));
    painter.setPen(m_theme.quiet);
    const QString clean =
        m_mode == CleanMode::AsItGoesOut ? tr("CLEANED, AS IT GOES OUT NOW") : tr("CLEANED, IF ALL WERE CUT");
    const auto label = [&](int left, const QString &text) {
        const QRect box(left, 0, m_columns.textWidth, height() - 1);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    label(m_columns.rawLeft, tr("RAW, AS SCRAPED"));
    label(m_columns.cleanLeft, clean);
}

} // namespace bluepencil
