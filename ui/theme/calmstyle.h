// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace bluepencil {

/// Fusion with boxes to tick that can be seen: its own edge is darker than the window, and so lost on a dark one.
class CalmStyle : public QProxyStyle {
    Q_OBJECT

public:
    CalmStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace bluepencil
