// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace bluepencil {

class QuoteFlow;
class QuotesModel;

/// Draws the quotes panel's rows: headings in small quiet letters, statements as cards.
class QuoteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    QuoteDelegate(const QuoteFlow *flow, const QuotesModel *model, QObject *parent);

    void setTheme(const Theme &theme, const QFont &textFont);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &words) const;

    const QuoteFlow *m_flow;
    const QuotesModel *m_model;
    Theme m_theme;
    QFont m_textFont;
};

} // namespace bluepencil
