// SPDX-License-Identifier: Apache-2.0
#include "findings/rundelegate.h"

#include "findings/runsmodel.h"
#include "words/runcard.h"

namespace bluepencil {

RunDelegate::RunDelegate(const RunsModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void RunDelegate::setFonts(const CardFonts &fonts)
{
    m_fonts = fonts;
    m_cardHeight = cardHeight(fonts);
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
    const bool open = index.row() == m_openRow;
    return {option.rect.width(), open ? m_openHeight + 2 * cardGap : m_cardHeight};
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() == m_openRow)
        return;
    const RunCard run = m_model->outlineAt(index.row());
    CardLook look;
    look.title = run.title;
    look.corner = run.corner();
    look.text = run.excerpt;
    look.edge = m_theme.swatch(run.family).mark;
    look.quiet = !run.isOpen();
    look.struck = run.state == RunState::Cut;
    paintCard(painter, option.rect, look, m_fonts, m_theme);
}

} // namespace bluepencil
