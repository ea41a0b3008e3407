// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "text/span.h"

#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace bluepencil {

/// What an editor did. The first six belong to the cuts track and change what goes out; the next two to the quotes
/// track, never change text and never hold up an export. The last three are words among editors, of which an open query
/// holds up an approval.
enum class Verb : quint8 {
    Cut,          ///< a suggestion was accepted: its span goes out no more
    Keep,         ///< a suggestion was rejected: its span stays
    MoveToCredit, ///< a credit was taken from the text into the export's credit field
    OwnCut,       ///< the editor's own cut, asked for by nobody
    Restore,      ///< the editor took back a part of a cut
    Replace,      ///< the editor's own words instead of the span
    QuoteChecked, ///< quote and speaker are right
    QuoteWrong,   ///< the speaker is another, or none
    Note,         ///< a note to whoever reads this place
    Query,        ///< a question that has to be answered before the text goes out
    Answer,       ///< the answer; stands where its query stood
};

/// False for what is only said about a place.
[[nodiscard]] constexpr bool changesText(Verb verb)
{
    return verb <= Verb::Replace;
}

/// Why an editor cut what no detector suggested.
enum class CutReason : quint8 { Unsaid, Length, Legal, Taste };

/// Names a decision within its review: one per finding and track; an editor's own one by what it does and where, so
/// that the same cut made twice is one cut.
class DecisionId {
public:
    constexpr DecisionId() = default;
    constexpr explicit DecisionId(quint64 value)
        : m_value(value)
    {
    }
    [[nodiscard]] static DecisionId on(FindingId finding) { return DecisionId(finding.value()); }
    /// A query and its answer have one name, so that the answer takes the query's place.
    [[nodiscard]] static DecisionId own(Verb verb, Span span);
    [[nodiscard]] constexpr quint64 value() const { return m_value; }

    friend constexpr auto operator<=>(DecisionId, DecisionId) = default;
    friend size_t qHash(DecisionId id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    quint64 m_value = 0;
};

/// One decision of one editor. What it removes or keeps is `span`, as it was when decided, and never more: a finding
/// that grows in a later analysis is a new finding with a decision of its own.
struct Decision {
    Verb verb = Verb::Cut;
    Span span;                               ///< UTF-16 offsets into the raw text
    FindingId finding;                       ///< null for an editor's own
    Kind kind = Kind::Boilerplate;           ///< of the finding
    Category category = Category::Promo;     ///< of the finding
    CutReason cutReason = CutReason::Unsaid; ///< for Verb::OwnCut
    QString words;   ///< Replace: the new text. QuoteWrong: the right speaker; empty for none. A remark: what it says
    QString reason;  ///< the sentence that the editor saw, in the language it was shown in
    QString editor;  ///< who
    qint64 when = 0; ///< milliseconds since 1970, UTC
    quint64 sequence = 0; ///< place in the review's order: where two overlap, the later one holds

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// One step of a review: a decision that appears (no `before`), goes (no `after`) or becomes another.
struct Change {
    DecisionId id;
    std::optional<Decision> before;
    std::optional<Decision> after;

    [[nodiscard]] Change reversed() const { return {id, after, before}; }
    friend bool operator==(const Change &, const Change &) = default;
};

/// The steps that undo these, in the order in which to take them.
[[nodiscard]] QList<Change> reversed(const QList<Change> &changes);

} // namespace bluepencil

// Moved as bytes when lists of thousands grow.
Q_DECLARE_TYPEINFO(bluepencil::Decision, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(bluepencil::Change, Q_RELOCATABLE_TYPE);
