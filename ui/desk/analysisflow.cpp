// SPDX-License-Identifier: Apache-2.0
#include "desk/analysisflow.h"

#include "desk/queuelooks.h"
#include "houserules/houseruleflow.h"
#include "store/cache/folderrules.h"
#include "store/session/reviewsession.h"
#include "store/workspace/chosenlanguage.h"
#include "store/workspace/workspace.h"

#include <QStringList>

namespace bluepencil {

AnalysisFlow::AnalysisFlow(const DeskContext &context, HouseRuleFlow *rules, QueueLooks *looks, QObject *parent)
    : DeskPart(context, parent)
    , m_rules(rules)
    , m_looks(looks)
    , m_cache(workspace().folder())
    , m_others(this)
{
    connect(&m_worker, &BackgroundAnalysis::published, this,
            [this](const std::shared_ptr<const Analysis> &analysis, Progress progress) { take(*analysis, progress); });
}

CutOptions AnalysisFlow::optionsFor(const ReviewSession &session) const
{
    CutOptions options;
    options.houseRules = rulesFor(m_rules->ruleSet(), session.article().origin().site, session.reading().path);
    m_looks->tell(options, session);
    return options;
}

void AnalysisFlow::stop()
{
    m_worker.stop();
    m_isTold = false;
}

void AnalysisFlow::start()
{
    if (!session())
        return;
    m_worker.stop();
    const QString language = chosenLanguage(workspace(), session()->reading().textHash);
    AnalyzerOptions options;
    options.cutOptions = optionsFor(*session());
    options.language = languageSaid(language);
    m_key = analysisKey(session()->reading(), options.cutOptions, language);
    if (session()->analysisKey() == m_key) {
        Q_EMIT analyzed();
        if (!m_isTold) // it was analyzed along with others, before anybody looked at it
            tellWarnings();
        return;
    }
    if (const auto known = m_cache.find(m_key, session()->article())) {
        session()->setAnalysis(*known, m_key);
        Q_EMIT analyzed();
        tellWarnings();
        return;
    }
    m_worker.start(session()->article(), options);
}

void AnalysisFlow::analyzeAll(const QList<std::shared_ptr<ReviewSession>> &articles, const std::function<void()> &done)
{
    struct Missing {
        std::shared_ptr<ReviewSession> session;
        Article article;
        CutOptions options;
        QString key;
        std::optional<LanguageGuess> language;
    };
    QList<Missing> missing;
    for (const std::shared_ptr<ReviewSession> &each : articles) {
        const QString language = chosenLanguage(workspace(), each->reading().textHash);
        const CutOptions options = optionsFor(*each);
        const QString key = analysisKey(each->reading(), options, language);
        if (each->analysisKey() == key)
            continue;
        if (const auto known = m_cache.find(key, each->article()))
            each->setAnalysis(*known, key);
        else
            missing.append({each, each->article(), options, key, languageSaid(language)});
    }
    m_others.start([this, missing, done](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
        AnalyzerOptions options;
        for (const Missing &each : missing) {
            options.cutOptions = each.options;
            options.language = each.language;
            const auto found = std::make_shared<const Analysis>(analyze(each.article, options, {}, stop));
            if (stop.stop_requested())
                return;
            deliver([this, session = each.session, key = each.key, found] {
                m_cache.keep(key, *found);
                session->setAnalysis(*found, key);
            });
        }
        deliver(done);
    });
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
    m_isTold = true;
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
