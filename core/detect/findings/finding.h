// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/evidence.h"
#include "text/span.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace bluepencil {

/// The sorts of finding. The first three are cuts; they never overlap one another.
enum class Kind : quint8 { AdMarker, Boilerplate, Duplicate, Quote, Attribution };

/// What a finding is within its kind. Which categories belong to which kind is part of the command line's contract.
enum class Category : quint8 {
    // AdMarker
    Shortcode, ///< [ad_1]
    Label,     ///< "Advertisement"
    Code,      ///< left over script, style, embeds
    // Boilerplate
    SourceLink,
    Copyright,
    Credit, ///< bylines, dates, reporting credits: to be moved, not cut
    Caption,
    Related,
    Promo,
    Share,
    Navigation,
    Comments,
    HouseRule,
    RepeatedAcrossFiles,
    // Duplicate
    Exact,
    Near,
    Fragment, ///< Duplicate: starts or stops inside a sentence. Quote, Attribution: words inside the reporter's
              ///< sentence
    Headline,
    // Quote and Attribution
    Direct,
    Scare,
    Title,
    Indirect,
    Statement, ///< without quotation marks, but somebody's own words
};

/// Words that somebody said: whole, in part, or without marks.
[[nodiscard]] constexpr bool isSpoken(Category category)
{
    return category == Category::Direct || category == Category::Fragment || category == Category::Statement;
}

/// What a related span is to its finding.
enum class Role : quint8 { Original, Quote, Speaker, Cue, Content, Within, Competitor, Antecedent };

/// The confidence from which a cut is a suggestion, to be decided; what lies below is shown only when asked for.
inline constexpr float suggestedFrom = 0.5F;

/// Names a finding from one analysis to the next: the same kind, rule and span give the same id.
class FindingId {
public:
    constexpr FindingId() = default;
    constexpr explicit FindingId(quint64 value)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr quint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    /// Sixteen hexadecimal digits.
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(FindingId, FindingId) = default;
    friend size_t qHash(FindingId id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    quint64 m_value = 0;
};

/// A span, or another finding, that a finding refers to.
struct Related {
    Role role = Role::Original;
    Span span;    ///< UTF-16 offsets; for Role::Within the finding's span
    FindingId id; ///< for Role::Within and Role::Competitor; null otherwise

    friend bool operator==(const Related &, const Related &) = default;
};

/// What a detector suspects: where, how sure, by which rule, and why. Immutable once the analyzer has handed it out.
struct Finding {
    Kind kind = Kind::Boilerplate;
    Category category = Category::Promo;
    Span span;             ///< UTF-16 offsets into the article's text, never empty
    float confidence = 0;  ///< calibrated: of the findings given 0.9 about nine in ten are right
    const char *rule = ""; ///< static storage, for example "related.block"; a row of detect/reason.cpp
    Evidence evidence;     ///< for the reason; strongest first
    QList<Related> related;
    QList<Span> lines; ///< of a cut over several lines: each line's own span, so that parts can be kept
    QString name; ///< of an attribution: the person's or institution's full name in this article; empty when unnamed

    [[nodiscard]] FindingId id() const;
    [[nodiscard]] bool isCut() const { return kind <= Kind::Duplicate; }
    /// The first related span with that role, when there is one.
    [[nodiscard]] std::optional<Span> spanOf(Role role) const;

    /// Equal in all that they say; the rule's name counts, not where it is stored.
    friend bool operator==(const Finding &a, const Finding &b);
};

/// Orders findings by place: start, then the longer first, then kind and rule, so that the order never depends on
/// threads.
[[nodiscard]] bool standsBefore(const Finding &a, const Finding &b);

/// The names of the contract: "ad_marker", "source_link", "original".
[[nodiscard]] QLatin1StringView nameOf(Kind kind);
[[nodiscard]] QLatin1StringView nameOf(Category category);
[[nodiscard]] QLatin1StringView nameOf(Role role);
[[nodiscard]] std::optional<Kind> kindNamed(QStringView name);
[[nodiscard]] std::optional<Category> categoryNamed(QStringView name);

} // namespace bluepencil
