// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/houserules.h"

#include "detect/words/folding.h"

#include <QCoreApplication>

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>

namespace bluepencil {

namespace {

struct HouseRuleFault {
    Q_DECLARE_TR_FUNCTIONS(HouseRuleFault)
};

RE2::Options patternOptions()
{
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    return options;
}

/// The part of the pattern that RE2 names.
Span faultOf(const QString &pattern, const RE2 &compiled)
{
    const QString part = QString::fromStdString(compiled.error_arg());
    const qsizetype place = part.isEmpty() ? -1 : pattern.indexOf(part);
    return place < 0 ? Span() : Span(place, place + part.size());
}

/// Names it, and where it stands, counted from 1.
Failure patternFault(const QString &pattern, const RE2 &compiled)
{
    const Span fault = faultOf(pattern, compiled);
    const QString what = QString::fromStdString(compiled.error());
    if (fault.isEmpty())
        return Failure{HouseRuleFault::tr("The pattern “%1” cannot be used: %2.").arg(pattern, what)};
    const QString part = pattern.mid(fault.start(), fault.length());
    return Failure{HouseRuleFault::tr("The pattern “%1” cannot be used: the fault is “%2” at character %3 (%4).")
                       .arg(pattern, part, QString::number(fault.start() + 1), what)};
}

} // namespace

/// RE2's set of all patterns, and which rule each is.
class HouseRules::Patterns {
public:
    Patterns()
        : m_set(patternOptions(), RE2::UNANCHORED)
    {
    }

    void add(const QString &pattern, qsizetype rule)
    {
        m_set.Add(pattern.toStdString(), nullptr);
        m_rules.append(rule);
    }
    void compile() { m_usable = !m_rules.isEmpty() && m_set.Compile(); }

    /// The rules whose pattern the line holds, in the order of the rules.
    [[nodiscard]] QList<qsizetype> matching(QStringView raw) const
    {
        QList<qsizetype> rules;
        if (!m_usable)
            return rules;
        const QByteArray line = raw.toUtf8();
        std::vector<int> found;
        m_set.Match(re2::StringPiece(line.constData(), static_cast<size_t>(line.size())), &found);
        for (const int index : found)
            rules.append(m_rules.at(index));
        std::sort(rules.begin(), rules.end());
        return rules;
    }

private:
    RE2::Set m_set;
    QList<qsizetype> m_rules;
    bool m_usable = false;
};

Outcome checkHouseRule(const HouseRule &rule)
{
    if (folded(rule.text).isEmpty())
        return Failure{HouseRuleFault::tr("The rule has no text; say which line it is about.")};
    if (rule.form != HouseRule::Form::Pattern)
        return Done{};
    const RE2 compiled(rule.text.toStdString(), patternOptions());
    if (!compiled.ok())
        return patternFault(rule.text, compiled);
    if (RE2::FullMatch("", compiled))
        return Failure{HouseRuleFault::tr("The pattern “%1” matches every line; make it narrower.").arg(rule.text)};
    return Done{};
}

Span faultIn(const HouseRule &rule)
{
    if (rule.form != HouseRule::Form::Pattern)
        return {};
    const RE2 compiled(rule.text.toStdString(), patternOptions());
    return compiled.ok() ? Span() : faultOf(rule.text, compiled);
}

Result<std::shared_ptr<const HouseRules>> HouseRules::compile(const QList<HouseRule> &rules)
{
    for (const HouseRule &rule : rules) {
        if (const Outcome outcome = checkHouseRule(rule); !outcome)
            return outcome.failure();
    }
    return std::shared_ptr<const HouseRules>(new HouseRules(rules));
}

HouseRules::HouseRules(const QList<HouseRule> &rules)
    : m_rules(rules)
    , m_patterns(std::make_unique<Patterns>())
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const bool pattern = rules[i].form == HouseRule::Form::Pattern;
        m_foldedTexts.append(pattern ? QString() : folded(rules[i].text));
        if (pattern)
            m_patterns->add(rules[i].text, i);
    }
    m_patterns->compile();
}

HouseRules::~HouseRules() = default;

std::optional<qsizetype> HouseRules::deciding(QStringView raw, QStringView foldedLine, QStringView site) const
{
    QList<qsizetype> candidates = m_patterns->matching(raw);
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const QString &text = m_foldedTexts[i];
        const bool whole = m_rules[i].form == HouseRule::Form::Line && foldedLine == text;
        const bool start = m_rules[i].form == HouseRule::Form::Start && foldedLine.startsWith(text);
        if (whole || start)
            candidates.append(i);
    }
    std::optional<qsizetype> deciding;
    for (const qsizetype i : std::as_const(candidates)) {
        const HouseRule &rule = m_rules[i];
        if (!rule.site.isEmpty() && rule.site.compare(site, Qt::CaseInsensitive) != 0)
            continue;
        const bool never = rule.action == HouseRule::Action::NeverCut;
        const bool decidedNever = deciding && m_rules[*deciding].action == HouseRule::Action::NeverCut;
        if (!deciding || (never && !decidedNever) || (never == decidedNever && i < *deciding))
            deciding = i;
    }
    return deciding;
}

} // namespace bluepencil
