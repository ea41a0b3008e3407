// SPDX-License-Identifier: Apache-2.0
#include "review/runs.h"

#include "text/article.h"
#include "text/charclass.h"
#include "text/spans.h"

#include <QLatin1StringView>

#include <algorithm>

namespace bluepencil {

namespace {

/// A run has to be read before one key cuts it all: what fits on a screen of a laptop, both panes side by side.
constexpr qsizetype mostLines = 24;
constexpr qsizetype mostUnits = 2400;

constexpr float likelyFrom = 0.7F;

/// A run over lines that stay is taken in at one look: half of that screen.
constexpr qsizetype mostLinesApart = 12;
constexpr qsizetype mostUnitsApart = 1200;

/// Nothing but what the line looks like speaks against it; no rule knows it.
bool isByLooksAlone(const Finding &finding)
{
    return QLatin1StringView(finding.rule).endsWith(QLatin1StringView(".evidence"));
}

bool mayHaveNeighbours(const Finding &finding)
{
    const Certainty certainty = certaintyOf(finding);
    const bool isKnown = certainty == Certainty::Sure || (certainty == Certainty::Likely && !isByLooksAlone(finding));
    return isKnown && !wantsOwnLook(finding);
}

/// Its lines were taken together because a label stands above them.
bool isBox(const Finding &finding)
{
    return QLatin1StringView(finding.rule).endsWith(QLatin1StringView(".block"));
}

/// A label, a link, a box: what it is can be seen without reading what stands around it, as a repeat cannot. A
/// promotion outside a box is written in sentences, like the text on both sides of it, and is to be read.
bool mayBeApart(const Finding &finding)
{
    return certaintyOf(finding) == Certainty::Sure && !wantsOwnLook(finding) && finding.kind != Kind::Duplicate &&
           (finding.category != Category::Promo || isBox(finding));
}

bool onlyBlankBetween(const Article &article, Span a, Span b)
{
    const QStringView between = article.textOf(Span(a.end(), std::max(a.end(), b.start())));
    return std::all_of(between.begin(), between.end(), isBlank);
}

bool fits(const Article &article, Span span, qsizetype units, qsizetype lines)
{
    return span.length() <= units && article.paragraphAt(span.end() - 1) - article.paragraphAt(span.start()) < lines;
}

/// Makes runs of suggestions that come in their order.
class RunMaker {
public:
    RunMaker(const Article &article, const QList<Finding> &findings, const QList<Span> &alone)
        : m_article(article)
        , m_findings(findings)
        , m_alone(alone)
    {
    }

    [[nodiscard]] QList<Run> make() const
    {
        QList<Run> runs;
        for (qsizetype i = 0; i < m_findings.size(); ++i) {
            if (!runs.isEmpty() && joins(runs.last(), i)) {
                runs.last().findings.append(i);
                runs.last().span = runs.last().span.united(m_findings.at(i).span);
            } else {
                runs.append({{i}, m_findings.at(i).span});
            }
        }
        return runs;
    }

private:
    [[nodiscard]] bool joins(const Run &run, qsizetype next) const
    {
        if (standsAlone(next) || standsAlone(run.findings.last()))
            return false;
        const Span all = run.span.united(m_findings.at(next).span);
        if (onlyBlankBetween(m_article, run.span, m_findings.at(next).span))
            return mayHaveNeighbours(m_findings.at(next)) && mayHaveNeighbours(m_findings.at(run.findings.last())) &&
                   fits(m_article, all, mostUnits, mostLines);
        return mayBeApart(m_findings.at(next)) && fits(m_article, all, mostUnitsApart, mostLinesApart) &&
               std::all_of(run.findings.begin(), run.findings.end(),
                           [this](qsizetype each) { return mayBeApart(m_findings.at(each)); });
    }

    [[nodiscard]] bool standsAlone(qsizetype finding) const
    {
        return !overlapping(m_alone, m_findings.at(finding).span).isEmpty();
    }

    const Article &m_article;
    const QList<Finding> &m_findings;
    const QList<Span> &m_alone;
};

} // namespace

Certainty certaintyOf(const Finding &finding)
{
    if (finding.confidence >= sureFrom)
        return Certainty::Sure;
    return finding.confidence >= likelyFrom ? Certainty::Likely : Certainty::Check;
}

bool wantsOwnLook(const Finding &finding)
{
    return finding.category == Category::Near || finding.category == Category::Credit;
}

QList<Run> runsOf(const Article &article, const QList<Finding> &findings, const QList<Span> &alone)
{
    return RunMaker(article, findings, alone).make();
}

} // namespace bluepencil
