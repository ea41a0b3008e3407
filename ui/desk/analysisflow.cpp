// SPDX-License-Identifier: Apache-2.0
#include "desk/analysisflow.h"

#include "houserules/houseruleflow.h"
#include "store/reviewsession.h"
#include "store/workspace.h"

#include <QStringList>

namespace bluepencil {

AnalysisFlow::AnalysisFlow(const DeskContext &context, HouseRuleFlow *rules, QObject *parent)
    : DeskPart(context, parent)
    , m_rules(rules)
    , m_cache(workspace().folder())
{
    connect(&m_worker, &BackgroundAnalysis::published, this,
            [this](const std::shared_ptr<const Analysis> &analysis, Progress progress) { take(*analysis, progress); });
}

void AnalysisFlow::stop()
{
    m_worker.stop();
}

void AnalysisFlow::start()
{
    if (!session())
        return;
    m_worker.stop();
    const std::shared_ptr<const HouseRules> rules = m_rules->ruleSet();
    m_key = analysisKey(session()->reading(), rules.get());
    if (session()->analysisKey() == m_key) {
        Q_EMIT analyzed();
        return;
    }
    if (const auto known = m_cache.find(m_key, session()->article())) {
        session()->setAnalysis(*known, m_key);
        Q_EMIT analyzed();
        tellWarnings();
        return;
    }
    AnalyzerOptions options;
    options.cutOptions.houseRules = rules;
    m_worker.start(session()->article(), options);
}

void AnalysisFlow::take(const Analysis &analysis, Progress progress)
{
    const bool complete = progress.stepsDone == progress.steps;
    // Whoever reads on while rules are applied keeps all quotes on the screen until all are there again.
    const bool again = !session()->analysisKey().isEmpty();
    if (again && !complete)
        return;
    session()->setAnalysis(analysis, complete ? m_key : QString());
    Q_EMIT analyzed();
    if (complete) {
        m_cache.keep(m_key, analysis);
        tellWarnings();
    }
}

/// What the analysis says of the article as a whole belongs before the editor's eyes, once; what it says of a place is
/// said there.
void AnalysisFlow::tellWarnings()
{
    QStringList sentences;
    if (!session()->notice().isEmpty())
        sentences.append(session()->notice());
    for (const Warning &warning : session()->analysis().warnings) {
        const bool isOfAll = warning.code == WarningCode::Encoding || warning.code == WarningCode::Incomplete ||
                             warning.code == WarningCode::Language || warning.code == WarningCode::Unseen;
        if (isOfAll && !sentences.contains(warning.reason))
            sentences.append(warning.reason);
    }
    if (!sentences.isEmpty())
        Q_EMIT warned(sentences.join(u' '));
}

} // namespace bluepencil
