// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace bluepencil {

/// A button at the desk: reached by Tab, not by a click, which must not take the letters from the text; and pressed by
/// Space, whatever else that key does there.
class PlainButton : public QToolButton {
    Q_OBJECT

public:
    explicit PlainButton(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

} // namespace bluepencil
