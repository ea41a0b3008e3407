// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/panetext.h"

#include <QObject>

namespace bluepencil {

class ReviewView;

/// One of the two texts of a review view, as a thing of its own: what a screen reader reads.
class TextPane : public QObject {
    Q_OBJECT

public:
    TextPane(Pane pane, ReviewView *view);

    [[nodiscard]] Pane pane() const { return m_pane; }
    [[nodiscard]] ReviewView *view() const { return m_view; }
    /// As the view shows it now.
    [[nodiscard]] PaneText text() const;

private:
    Pane m_pane;
    ReviewView *m_view;
};

} // namespace bluepencil
