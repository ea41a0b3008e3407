// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QString>

namespace bluepencil {

/// A label that shows its words as they are. QLabel takes words that begin like HTML for HTML, loads what it names, and
/// waits for it; but what stands in an article, or is the name of a file, is nobody's markup.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &words, QWidget *parent = nullptr);
};

/// The tooltip that shows these words as they are, for QWidget::setToolTip() and Qt::ToolTipRole, which take them for
/// HTML too.
[[nodiscard]] QString plainToolTip(const QString &words);

} // namespace bluepencil
