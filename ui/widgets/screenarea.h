// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace bluepencil {

/// Holds what may be larger than the screen, as a window is in letters of 24 points: there it scrolls. Wherever the
/// screen has room for it, it asks for that as if nothing were around it.
class ScreenArea : public QScrollArea {
    Q_OBJECT

public:
    explicit ScreenArea(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bluepencil
