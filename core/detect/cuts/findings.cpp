// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/findings.h"

#include "detect/cuts/calibration.h"
#include "detect/cuts/evidence.h"
#include "detect/cuts/repeats/duplicates.h"
#include "detect/cuts/rules/admarkers.h"
#include "detect/cuts/rules/navigation.h"
#include "detect/cuts/rules/promotions.h"
#include "detect/words/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

struct CutWarning {
    Q_DECLARE_TR_FUNCTIONS(CutWarning)
};

constexpr float lowestShown = 0.2F;

/// A stretch of lines that becomes one finding.
struct Stretch {
    qsizetype first = 0;
    qsizetype last = 0;
};

class FindingBuilder {
public:
    FindingBuilder(const LineTable &lines, const LineVerdicts &verdicts, const Weighing &weighing,
                   const HouseRules *houseRules)
        : m_lines(lines)
        , m_verdicts(verdicts)
        , m_evidence(lines, verdicts, weighing, houseRules)
    {
    }

    QList<Finding> run()
    {
        QList<Finding> findings;
        for (qsizetype i = 0; i < m_lines.size();) {
            if (!isShown(i)) {
                addGluedMarks(i, findings);
                ++i;
                continue;
            }
            Stretch stretch{i, i};
            while (stretch.last + 1 < m_lines.size() && joins(stretch.last, stretch.last + 1))
                ++stretch.last;
            findings.append(findingOf(stretch));
            i = stretch.last + 1;
        }
        return findings;
    }

private:
    [[nodiscard]] const LineVerdict &verdict(qsizetype index) const { return m_verdicts[index]; }
    [[nodiscard]] const CutRule &ruleOf(qsizetype index) const { return *verdict(index).rule; }

    [[nodiscard]] bool isShown(qsizetype index) const
    {
        return verdict(index).isHit() && verdict(index).confidence >= lowestShown;
    }

    /// Neighbours of one category are one block; what is suggested is kept apart from what is only mentioned. A run of
    /// repeats is one where the copies and their originals follow one another.
    [[nodiscard]] bool joins(qsizetype index, qsizetype next) const
    {
        if (!isShown(next) || ruleOf(index).kind != ruleOf(next).kind ||
            ruleOf(index).category != ruleOf(next).category)
            return false;
        if (verdict(index).isSuggested() != verdict(next).isSuggested())
            return false;
        if (ruleOf(index).kind != Kind::Duplicate)
            return ruleOf(index).category != Category::HouseRule || verdict(index).number == verdict(next).number;
        return ruleOf(index).category == Category::Exact && verdict(next).original == verdict(index).original + 1;
    }

    /// What names a block: the rule that grew it, else the one of its first line.
    [[nodiscard]] const CutRule &ruleOf(Stretch stretch) const
    {
        for (qsizetype i = stretch.first; i <= stretch.last; ++i) {
            if (ruleOf(i).namesBlock)
                return ruleOf(i);
        }
        return ruleOf(stretch.first);
    }

    [[nodiscard]] Finding findingOf(Stretch stretch) const
    {
        Finding finding;
        const CutRule &rule = ruleOf(stretch);
        finding.kind = rule.kind;
        finding.category = rule.category;
        finding.rule = rule.name;
        finding.span = m_lines[stretch.first].span.united(m_lines[stretch.last].span);
        finding.confidence = 1;
        for (qsizetype i = stretch.first; i <= stretch.last; ++i) {
            finding.confidence = std::min(finding.confidence, shownConfidence(i));
            if (stretch.last > stretch.first)
                finding.lines.append(m_lines[i].span);
        }
        finding.evidence = m_evidence.of(stretch.first, stretch.last);
        if (verdict(stretch.first).isRepeat() && rule.kind == Kind::Duplicate) {
            const Span original = stretch.first == stretch.last ? originalSpan(stretch.first)
                                                                : m_lines[verdict(stretch.first).original].span.united(
                                                                      m_lines[verdict(stretch.last).original].span);
            finding.related.append({Role::Original, original, {}});
        }
        return finding;
    }

    /// What stays: the line, or that part of it which a fragment repeats.
    [[nodiscard]] Span originalSpan(qsizetype index) const
    {
        const qsizetype original = verdict(index).original;
        const QStringView part = m_lines.folded(index);
        const Span whole = m_lines[original].span;
        if (!verdict(index).is(rule::duplicateFragment) || !m_lines.folded(original).endsWith(part))
            return whole;
        // Folding changes lengths a little; the tail begins near where equal lengths would put it.
        constexpr qsizetype furthest = 64;
        const QStringView raw = m_lines.raw(original);
        const qsizetype guess = raw.size() - m_lines.raw(index).size();
        for (qsizetype step = 0; step <= furthest; ++step) {
            for (const qsizetype at : {guess - step, guess + step}) {
                if (at > 0 && at < raw.size() && !raw[at].isSpace() && folded(raw.sliced(at)) == part)
                    return Span(whole.end() - (raw.size() - at), whole.end());
            }
        }
        return whole;
    }

    [[nodiscard]] float shownConfidence(qsizetype index) const
    {
        return verdict(index).weighed ? verdict(index).confidence
                                      : calibrated(verdict(index).confidence, ruleOf(index).judgedBy);
    }

    void addGluedMarks(qsizetype index, QList<Finding> &findings) const
    {
        if (verdict(index).exempt)
            return;
        addMark(gluedShortcode(m_lines, index), rule::adShortcode, findings);
        addMark(continuedMark(m_lines, index), rule::navigationContinued, findings);
    }

    static void addMark(Span span, const CutRule &rule, QList<Finding> &findings)
    {
        if (span.isEmpty() || (!findings.isEmpty() && findings.back().span.overlaps(span)))
            return;
        Finding finding;
        finding.kind = rule.kind;
        finding.category = rule.category;
        finding.rule = rule.name;
        finding.span = span;
        finding.confidence = calibrated(rule.confidence, rule.judgedBy);
        findings.append(finding);
    }

    const LineTable &m_lines;
    const LineVerdicts &m_verdicts;
    CutEvidence m_evidence;
};

} // namespace

QList<Finding> cutFindings(const LineTable &lines, const LineVerdicts &verdicts, const Weighing &weighing,
                           const HouseRules *houseRules)
{
    QList<Finding> findings = FindingBuilder(lines, verdicts, weighing, houseRules).run();
    std::stable_sort(findings.begin(), findings.end(), standsBefore);
    return findings;
}

QList<Warning> cutWarnings(const LineTable &lines, const LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (verdicts[i].is(rule::adScrambled)) {
            return {{WarningCode::Incomplete, lines[i].span,
                     CutWarning::tr("The rest of the article is scrambled by a paywall; the article is incomplete.")}};
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (verdicts[i].is(rule::promoPaywall)) {
            return {{WarningCode::Incomplete, lines[i].span,
                     CutWarning::tr("A paywall notice stands here; the article may be incomplete.")}};
        }
    }
    return {};
}

} // namespace bluepencil
