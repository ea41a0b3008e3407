// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"
#include "text/span.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

namespace bluepencil {

/// A line that this newsroom always cuts, or never; or a rule of the program that it has switched off.
struct HouseRule {
    enum class Form : quint8 {
        Line,    ///< the whole line is `text`; case, quotation marks, dashes and spaces aside
        Start,   ///< the line begins with `text`, likewise
        Pattern, ///< the line holds a match of `text`, a regular expression of RE2; case aside
    };
    enum class Action : quint8 {
        Cut,
        NeverCut,
        SwitchOff, ///< `text` is no line but the name of a rule of the program, "related.block"
    };

    QString text;
    Form form = Form::Line;
    Action action = Action::Cut;
    QString site = {}; ///< Origin::site that it holds for; empty: all

    friend bool operator==(const HouseRule &, const HouseRule &) = default;
};

/// Says what is wrong with a rule, as a sentence that names the place of the fault: empty text, or a pattern that RE2
/// does not take.
[[nodiscard]] Outcome checkHouseRule(const HouseRule &rule);
/// The place of that fault in the rule's text, in UTF-16 units; empty when there is none, or it has no place.
[[nodiscard]] Span faultIn(const HouseRule &rule);

/// House rules, ready to be asked about lines. Patterns are matched together by RE2: linear in the line, whatever the
/// patterns. Those too large for that are matched one by one. Immutable; safe to ask from any thread.
class HouseRules {
public:
    /// Fails with the sentence of the first rule that checkHouseRule() refuses.
    [[nodiscard]] static Result<std::shared_ptr<const HouseRules>> compile(const QList<HouseRule> &rules);
    ~HouseRules();
    HouseRules(const HouseRules &) = delete;
    HouseRules &operator=(const HouseRules &) = delete;

    [[nodiscard]] const QList<HouseRule> &rules() const { return m_rules; }
    /// The rule that decides about a line: a never-cut rule before any other, else the first. Nothing when none
    /// applies.
    [[nodiscard]] std::optional<qsizetype> deciding(QStringView raw, QStringView folded, QStringView site) const;
    /// True where a rule of the program is switched off for a site.
    [[nodiscard]] bool isOff(QLatin1StringView rule, QStringView site) const;

private:
    class Patterns;
    explicit HouseRules(const QList<HouseRule> &rules);

    QList<HouseRule> m_rules;
    QList<QString> m_foldedTexts; ///< of lines and starts; empty for patterns
    std::unique_ptr<Patterns> m_patterns;
};

} // namespace bluepencil
