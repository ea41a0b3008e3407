// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/cardlook.h"
#include <QStyledItemDelegate>

namespace bluepencil {

class RunsModel;

/// Draws a run as a card: an edge in its colour, its title, how sure or what was decided, and its text. The current one
/// is a widget of its own (CurrentCard) that stands over its row; the delegate only keeps the place.
class RunDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RunDelegate(const RunsModel *model, QObject *parent);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setFonts(const CardFonts &fonts);
    /// The row that is covered by a widget, and how tall that is in pixels; -1 for none.
    void setOpenRow(int row, int height);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const RunsModel *m_model;
    Theme m_theme;
    CardFonts m_fonts;
    int m_cardHeight = 0; ///< the same for every closed card: a list asks for it as often as it has rows
    int m_openRow = -1;
    int m_openHeight = 0;
};

} // namespace bluepencil
