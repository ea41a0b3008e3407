// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace bluepencil {

class QueueModel;

/// Draws a file of the queue in two lines: its state's mark and its name, and its state in words.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    QueueDelegate(const QueueModel *model, QObject *parent);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QueueModel *m_model;
    Theme m_theme;
};

} // namespace bluepencil
