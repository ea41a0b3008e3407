// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"
#include "review/paragraphset.h"
#include "theme/theme.h"

#include <QList>

#include <vector>

namespace bluepencil {

class RowLayout;

/// How a finding stands, as far as the overview tells it.
enum class TickState : quint8 { None, Decided, Undecided, Current };

/// One of the equally high parts that the whole article is shared into, from top to bottom.
struct OverviewPart {
    TickState state = TickState::None; ///< of the finding here that most wants to be seen
    Family family = Family::Promotion; ///< of that finding
    qsizetype finding = -1;            ///< and its index
    bool own = false;                  ///< holds the start of a change of the editor's own
    bool remark = false;               ///< holds the start of a note, a query or an answer
    bool found = false;                ///< holds the start of something that the find bar found
    bool unread = false;               ///< holds a paragraph that has never been on the screen
};

/// The whole article at a glance: where its cut findings are and how they stand.
class Overview {
public:
    /// Looks at every finding: when there are other ones.
    void setScene(const ReviewScene &scene);
    /// Looks again at the findings that overlap the span.
    void update(const ReviewScene &scene, Span changedRaw);
    /// What the find bar found: ordered, UTF-16 offsets into the raw text. Empty while it is closed.
    void setFound(const QList<Span> &raw) { m_found = raw; }

    /// Shares the article into `count` parts of equal height. Costs the number of parts, a glance at each finding,
    /// and for each part a search among what was found.
    [[nodiscard]] QList<OverviewPart> parts(int count, const RowLayout &layout, const QList<qsizetype> &current,
                                            const ParagraphSet &read) const;

private:
    struct Tick {
        qint32 start = 0; ///< UTF-16 offset into the raw text
        qint32 finding = 0;
        Family family = Family::Promotion;
        TickState state = TickState::None;
    };
    void look(Tick &tick, const ReviewScene &scene) const;
    void lookForOwn(const ReviewScene &scene);
    [[nodiscard]] static bool isOneIn(const QList<qint64> &starts, qsizetype from, qsizetype to);

    [[nodiscard]] bool isFound(Span rows) const;

    std::vector<Tick> m_ticks; ///< by start
    QList<Span> m_found;
    QList<qint64> m_remarks; ///< where remarks start, ordered
    QList<qint64> m_own;     ///< where own changes start, ordered
};

} // namespace bluepencil
