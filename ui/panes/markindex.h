// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"

#include <QList>

#include <vector>

namespace bluepencil {

/// What a mark says about its stretch of text.
enum class MarkKind : quint8 { Cut, Quote, Speaker, Cue };

/// A stretch of the raw text that the panes show in some special way.
struct Mark {
    Span span;          ///< UTF-16 offsets into the raw text
    qint32 finding = 0; ///< index into the list of findings
    MarkKind kind = MarkKind::Cut;
};

/// Finds the marks on a stretch of text without walking through all of them.
class MarkIndex {
public:
    MarkIndex() = default;
    /// Marks in any order; they may overlap. Costs a sort.
    explicit MarkIndex(QList<Mark> marks);

    /// All marks that share a unit with the span, by place.
    [[nodiscard]] QList<Mark> on(Span span) const;

private:
    QList<Mark> m_marks;           ///< by start
    std::vector<qint32> m_reaches; ///< how far the marks up to each index reach at most
};

/// The cut suggestions, one mark each. Disjoint.
[[nodiscard]] MarkIndex cutMarksOf(const QList<Finding> &findings);

/// Quotes, speakers and cues. Scare quotes, titles and indirect speech are the quiet layer: left out.
[[nodiscard]] MarkIndex voiceMarksOf(const QList<Finding> &findings);

} // namespace bluepencil
