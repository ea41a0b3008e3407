// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"

#include <QObject>
#include <QRect>
#include <QString>

namespace bluepencil {

class ReviewView;

/// One of the two texts of a review view, as a thing of its own: what a screen reader reads. Offsets are UTF-16 units
/// of this pane's text, never rows.
class TextPane : public QObject {
    Q_OBJECT

public:
    TextPane(Pane pane, ReviewView *view);

    [[nodiscard]] Pane pane() const { return m_pane; }
    [[nodiscard]] ReviewView *view() const { return m_view; }

    [[nodiscard]] qsizetype length() const;
    [[nodiscard]] QString textOf(Span span) const;
    /// The line that holds the offset, with its line end.
    [[nodiscard]] Span lineAround(qsizetype offset) const;
    /// Where an offset of the raw text is in this pane, and the other way round.
    [[nodiscard]] qsizetype fromRaw(qsizetype raw) const;
    [[nodiscard]] qsizetype toRaw(qsizetype offset) const;

private:
    Pane m_pane;
    ReviewView *m_view;
};

} // namespace bluepencil
