// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"

#include <QString>

namespace bluepencil {

/// One of the two texts of a review, for whoever reads it or selects in it. Offsets are UTF-16 units of this text. A
/// look at what it was made of, which has to live longer.
class PaneText {
public:
    PaneText(Pane pane, const Article &article, const CleanText &clean);

    [[nodiscard]] Pane pane() const { return m_pane; }
    [[nodiscard]] qsizetype length() const;
    /// Of a span that reaches beyond the text, what is inside.
    [[nodiscard]] QString textOf(Span span) const;
    /// The line that holds the offset, with its line end.
    [[nodiscard]] Span lineAround(qsizetype offset) const;
    /// The same without what ends it, where that is told.
    [[nodiscard]] Span paragraphAround(qsizetype offset) const;
    /// Where an offset of the raw text is in this one, and the other way round.
    [[nodiscard]] qsizetype fromRaw(qsizetype raw) const;
    [[nodiscard]] qsizetype toRaw(qsizetype offset, Lean lean = Lean::Forward) const;

private:
    Pane m_pane;
    const Article &m_article;
    const CleanText &m_clean;
};

} // namespace bluepencil
