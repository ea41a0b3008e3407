// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/houserules.h"

#include "detect/words/folding.h"

#include <QCoreApplication>

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <string>
#include <vector>

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

bool reaches(const HouseRule &rule, QStringView site)
{
    return rule.site.isEmpty() || rule.site.compare(site, Qt::CaseInsensitive) == 0;
}

} // namespace

/// All patterns, matched together as far as RE2 has room for that, the others one by one.
class HouseRules::Patterns {
public:
    void add(const QString &pattern, qsizetype rule)
    {
        m_patterns.push_back(pattern.toStdString());
        m_rules.append(rule);
    }
    void compile() { compile(0, m_patterns.size()); }

    /// The rules whose pattern the line holds, in the order of the rules.
    [[nodiscard]] QList<qsizetype> matching(QStringView raw) const
    {
        QList<qsizetype> rules;
        if (m_groups.empty())
            return rules;
        const QByteArray bytes = raw.toUtf8();
        const re2::StringPiece line(bytes.constData(), static_cast<size_t>(bytes.size()));
        for (const Group &group : m_groups)
            match(group, line, rules);
        std::sort(rules.begin(), rules.end());
        return rules;
    }

private:
    /// Patterns from `first` to before `end`: a set of them, or one alone for which a set has no room.
    struct Group {
        size_t first = 0;
        size_t end = 0;
        std::unique_ptr<RE2::Set> set = {};
        std::unique_ptr<RE2> alone = {};
    };

    void compile(size_t first, size_t end)
    {
        if (first == end)
            return;
        Group group{first, end};
        group.set = std::make_unique<RE2::Set>(patternOptions(), RE2::UNANCHORED);
        for (size_t i = first; i < end; ++i)
            group.set->Add(m_patterns[i], nullptr);
        if (!group.set->Compile()) {
            if (end - first > 1) {
                const size_t middle = first + (end - first) / 2;
                compile(first, middle);
                compile(middle, end);
                return;
            }
            group.set.reset();
            group.alone = std::make_unique<RE2>(m_patterns[first], patternOptions());
        }
        m_groups.push_back(std::move(group));
    }

    void match(const Group &group, const re2::StringPiece &line, QList<qsizetype> &rules) const
    {
        if (group.alone) {
            if (RE2::PartialMatch(line, *group.alone))
                rules.append(ruleOf(group.first));
            return;
        }
        std::vector<int> found;
        RE2::Set::ErrorInfo error = {};
        group.set->Match(line, &found, &error);
        for (const int index : found)
            rules.append(ruleOf(group.first + static_cast<size_t>(index)));
        if (error.kind != RE2::Set::kOutOfMemory)
            return;
        // Some line took more states than there is room for; alone, a pattern needs none.
        for (size_t i = group.first; i < group.end; ++i) {
            if (RE2::PartialMatch(line, RE2(m_patterns[i], patternOptions())))
                rules.append(ruleOf(i));
        }
    }

    [[nodiscard]] qsizetype ruleOf(size_t pattern) const { return m_rules.at(static_cast<qsizetype>(pattern)); }

    std::vector<std::string> m_patterns;
    QList<qsizetype> m_rules; ///< which rule each is
    std::vector<Group> m_groups;
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

bool HouseRules::isOff(QLatin1StringView name, QStringView site) const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [name, site](const HouseRule &rule) {
        return rule.action == HouseRule::Action::SwitchOff && rule.text == name && reaches(rule, site);
    });
}

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
        if (rule.action == HouseRule::Action::SwitchOff || !reaches(rule, site))
            continue;
        const bool never = rule.action == HouseRule::Action::NeverCut;
        const bool decidedNever = deciding && m_rules[*deciding].action == HouseRule::Action::NeverCut;
        if (!deciding || (never && !decidedNever) || (never == decidedNever && i < *deciding))
            deciding = i;
    }
    return deciding;
}

} // namespace bluepencil
