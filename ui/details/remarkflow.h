// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"
#include "store/workspace/drafts.h"

#include <QObject>

#include <optional>

namespace bluepencil {

class DraftKeeper;
class ReviewFlow;

/// Notes and queries on a place: the current run, or one that was asked for.
class RemarkFlow : public QObject {
    Q_OBJECT

public:
    /// Both have to live longer.
    RemarkFlow(ReviewFlow *flow, DraftKeeper *drafts, QObject *parent = nullptr);

    /// From now on it is about this place; empty: about the current run. Raw UTF-16 offsets.
    void setPlace(Span place);
    [[nodiscard]] DraftKeeper *drafts() const { return m_drafts; }

    /// What a remark is about now: raw UTF-16 offsets, empty when there is nothing.
    [[nodiscard]] Span place() const;
    /// The query that is open at the place.
    [[nodiscard]] std::optional<Decision> openQuery() const;
    /// The note that stands there.
    [[nodiscard]] std::optional<Decision> note() const;
    /// Shows the place of the article's first open query; false when there is none.
    bool showOpenQuery();

    /// Says these words about a place as a note, a query, or the answer to the one that is open there. They stay unsent
    /// when that is refused.
    void say(Verb verb, Span place, const QString &words);

Q_SIGNALS:
    void placeChanged();

private:
    ReviewFlow *m_flow;
    DraftKeeper *m_drafts;
    Span m_asked; ///< a place outside of every run; empty: the current run is meant
};

/// What is kept of a remark before it is sent.
[[nodiscard]] DraftKind draftKindOf(Verb remark);
[[nodiscard]] Verb remarkOf(DraftKind kind);

} // namespace bluepencil
