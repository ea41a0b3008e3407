// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/plainlabel.h"

namespace bluepencil {

/// A line that ends in "…" where there is no room for it, so that no long name widens the window; a tooltip has all of
/// it then. text() is the whole line always.
class ElidedLabel : public PlainLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;

    Qt::TextElideMode m_mode;
};

} // namespace bluepencil
