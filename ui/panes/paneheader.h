// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/columns.h"
#include "panes/reviewscene.h"

#include <QWidget>

namespace bluepencil {

struct Theme;

/// The line above both panes that says what each one shows.
class PaneHeader : public QWidget {
    Q_OBJECT

public:
    explicit PaneHeader(const Theme &theme, QWidget *parent);

    void setColumns(const Columns &columns);
    void setMode(CleanMode mode);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Columns m_columns;
    CleanMode m_mode = CleanMode::AsItGoesOut;
};

} // namespace bluepencil
