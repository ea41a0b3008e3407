// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"
#include "text/result.h"

#include <QHash>
#include <QList>

#include <optional>

namespace bluepencil {

/// Where a cut suggestion stands.
enum class CutState : quint8 {
    Undecided,
    Cut,       ///< accepted, or swallowed by the editor's own cut
    PartlyCut, ///< accepted, and a part of it taken back (or the other way round)
    Kept,
    MovedToCredit,
};

/// Where a quote and its speaker stand.
enum class QuoteState : quint8 { Suggested, Checked, Wrong };

/// Words that stand in for a raw span.
struct Replacement {
    Span span; ///< UTF-16 offsets into the raw text; never empty
    QString words;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// Everything that was decided about one article: the only thing about it that ever changes.
///
/// A value: copy it to ask "what if". What goes out follows from the decisions in their order: where two overlap, the
/// later one holds. So an editor's own cut takes text that was kept before, a restored part stays when the suggestion
/// around it is cut again later only if it was restored after, and taking a decision back shows what lay beneath.
class Review {
public:
    /// Applies the steps in order, all or none. Refuses, with a sentence, when a step does not start from what is there
    /// (somebody else decided meanwhile).
    Outcome apply(const QList<Change> &changes);

    [[nodiscard]] const QHash<DecisionId, Decision> &decisions() const { return m_decisions; }
    [[nodiscard]] std::optional<Decision> decision(DecisionId id) const;
    [[nodiscard]] CutState stateOf(const Finding &finding) const;
    [[nodiscard]] QuoteState quoteStateOf(const Finding &finding) const;

    /// What is cut now: ordered, disjoint, joined where they touch; UTF-16 offsets into the raw text.
    [[nodiscard]] const QList<Span> &cuts() const { return m_cuts; }
    /// What is replaced now: ordered, disjoint from one another and from the cuts.
    [[nodiscard]] const QList<Replacement> &replacements() const { return m_replacements; }
    /// What has been moved to the credits: ordered; part of cuts() too.
    [[nodiscard]] QList<Span> credits() const;
    [[nodiscard]] bool isCut(Span span) const;
    /// The notes, queries and answers that stand, in order of place and time.
    [[nodiscard]] const QList<Decision> &remarks() const { return m_remarks; }

    /// The number that the next decision gets.
    [[nodiscard]] quint64 nextSequence() const { return m_nextSequence; }

    friend bool operator==(const Review &a, const Review &b) { return a.m_decisions == b.m_decisions; }

private:
    void repaint();

    QHash<DecisionId, Decision> m_decisions;
    QList<Span> m_cuts;
    QList<Replacement> m_replacements;
    QList<Decision> m_remarks;
    quint64 m_nextSequence = 1;
};

/// What would be cut if every one of these undecided suggestions were accepted on top of what is cut now; ordered,
/// disjoint. Suggestions that were kept stay kept.
[[nodiscard]] QList<Span> cutsIfAllAccepted(const Review &review, const QList<Finding> &suggestions);

} // namespace bluepencil
