// SPDX-License-Identifier: Apache-2.0
#include "desk/bulkcuts.h"

#include "commands/reviewflow.h"
#include "commands/statestep.h"
#include "desk/analysisflow.h"
#include "desk/queueflow.h"
#include "desk/queuelooks.h"
#include "detect/cuts/rules/houserules.h"
#include "detect/words/folding.h"
#include "dialogs/dialogs.h"
#include "houserules/houseruleflow.h"
#include "queue/queuewalk.h"
#include "review/cuttabletogether.h"
#include "review/edits.h"
#include "store/cache/folderrules.h"
#include "store/session/opensessions.h"
#include "store/session/reviewsession.h"
#include "words/runcard.h"
#include "words/words.h"

#include <QHash>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// All of them or none.
Outcome applyAll(const QList<std::pair<std::shared_ptr<ReviewSession>, QList<Change>>> &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Outcome applied = steps.at(i).first->apply(steps.at(i).second);
        if (applied.ok())
            continue;
        for (qsizetype back = i - 1; back >= 0; --back)
            (void)steps.at(back).first->apply(reversed(steps.at(back).second));
        return applied;
    }
    return Done{};
}

/// The newsroom's word is not overruled by the bulk of files.
bool isProtected(const QString &line, const Article &article, const HouseRules *rules)
{
    if (!rules)
        return false;
    const auto deciding = rules->deciding(line, folded(line), article.origin().site);
    return deciding && rules->rules().at(*deciding).action == HouseRule::Action::NeverCut;
}

} // namespace

BulkCuts::BulkCuts(const DeskContext &context, const Helpers &helpers, QObject *parent)
    : DeskPart(context, parent)
    , m_helpers(helpers)
{
}

void BulkCuts::cutTogether(const QString &title, const QList<Finding> &suggestions)
{
    if (suggestions.isEmpty()) {
        Q_EMIT noted(tr("There is nothing undecided that may be cut unread."));
        return;
    }
    const RunCard all = cardOf(session()->article(), suggestions, session()->review());
    QStringList lines;
    for (const CardLine &line : all.lines)
        lines.append(u"%1: %2"_s.arg(line.note, line.excerpt));
    const QString text = tr("Cut these %n suggestions in one step?", nullptr, static_cast<int>(suggestions.size()));
    if (dialogs()->confirm(window(), {title, text, lines, tr("Cut them")}))
        flow()->cutAll(suggestions);
}

/// What cannot be read is left for when it is opened.
QList<std::shared_ptr<ReviewSession>> BulkCuts::opened(const QList<QueueEntry> &entries)
{
    QList<std::shared_ptr<ReviewSession>> articles;
    for (const QueueEntry &entry : entries) {
        ReadingOptions options;
        options.record = entry.record;
        if (const auto opened = m_helpers.sessions->open(entry.path, options); opened.ok())
            articles.append(*opened);
    }
    return articles;
}

QList<std::shared_ptr<ReviewSession>> BulkCuts::filesToDo()
{
    QList<QueueEntry> entries = m_helpers.queue->entries();
    entries.removeIf([](const QueueEntry &entry) { return isDone(entry.state); });
    return opened(entries);
}

/// Of ten thousand files only those are opened that may hold one of the lines.
QList<std::shared_ptr<ReviewSession>> BulkCuts::filesWith(const QStringList &lines)
{
    const LineHashes hashes = lineHashesOf(Article(lines.join(u'\n')));
    QList<QueueEntry> entries = m_helpers.queue->entries();
    entries.removeIf([this, &hashes](const QueueEntry &entry) {
        return isDone(entry.state) || !m_helpers.looks->mayHold(entry, hashes);
    });
    return opened(entries);
}

void BulkCuts::cutSureEverywhere()
{
    const QList<std::shared_ptr<ReviewSession>> articles = filesToDo();
    if (articles.isEmpty()) {
        Q_EMIT noted(tr("Nothing is left to review."));
        return;
    }
    Q_EMIT noted(tr("Looking through %n files…", nullptr, static_cast<int>(articles.size())));
    m_helpers.analysis->analyzeAll(articles, [this, articles] {
        QList<FileCuts> cuts;
        for (const std::shared_ptr<ReviewSession> &article : articles)
            cuts.append(sureCutsIn(article));
        offer(tr("Cut all that is sure in all files"), cuts);
    });
}

BulkCuts::FileCuts BulkCuts::sureCutsIn(const std::shared_ptr<ReviewSession> &article) const
{
    const QList<Finding> sure = cuttableTogether(article->article(), article->analysis().findings, article->review(),
                                                 article->suggestions(), Certainty::Sure);
    FileCuts cuts{article, decide(article->review(), article->article(), sure, Verb::Cut, flow()->signature()), {}};
    for (const Finding &finding : sure)
        cuts.lines.append(excerptOf(article->article(), finding.span));
    return cuts;
}

void BulkCuts::cutLinesEverywhere(const QStringList &lines)
{
    if (lines.isEmpty()) {
        Q_EMIT noted(tr("This line is blank; there is nothing to cut."));
        return;
    }
    QList<FileCuts> cuts;
    const std::shared_ptr<const HouseRules> rules = m_helpers.rules->ruleSet();
    for (const std::shared_ptr<ReviewSession> &article : filesWith(lines)) {
        const auto here = rulesFor(rules, article->article().origin().site, article->reading().path);
        cuts.append(cutsOfLines(article, lines, here.get()));
    }
    offer(tr("Cut this line in all files"), cuts);
}

BulkCuts::FileCuts BulkCuts::cutsOfLines(const std::shared_ptr<ReviewSession> &article, const QStringList &lines,
                                         const HouseRules *rules) const
{
    FileCuts cuts{article, {}, {}};
    Review review = article->review();
    for (const Paragraph &paragraph : article->article().paragraphs()) {
        const QString line = article->article().textOf(paragraph.text).trimmed().toString();
        if (!lines.contains(line) || isCutAlready(review, article->article(), paragraph.text) ||
            isProtected(line, article->article(), rules))
            continue;
        const QList<Change> changes =
            cutOwn(review, article->article(), paragraph.text, CutReason::Unsaid, flow()->signature());
        if (changes.isEmpty() || !review.apply(changes).ok())
            continue;
        cuts.changes += changes;
        cuts.lines.append(excerptOf(article->article(), paragraph.text));
    }
    return cuts;
}

/// Shows what would go grouped by what it reads, the commonest first.
void BulkCuts::offer(const QString &title, QList<FileCuts> cuts)
{
    cuts.removeIf([](const FileCuts &file) { return file.changes.isEmpty(); });
    QHash<QString, int> times;
    int places = 0;
    for (const FileCuts &file : std::as_const(cuts)) {
        for (const QString &line : file.lines) {
            ++times[line];
            ++places;
        }
    }
    if (places == 0) {
        Q_EMIT noted(tr("No file holds anything undecided of that kind."));
        return;
    }
    QStringList lines = times.keys();
    std::sort(lines.begin(), lines.end(), [&times](const QString &a, const QString &b) {
        return times.value(a) != times.value(b) ? times.value(a) > times.value(b) : a < b;
    });
    for (QString &line : lines) {
        if (times.value(line) > 1)
            line = tr("%1 × %2", "how often a line would be cut").arg(times.value(line)).arg(line);
    }
    const QString text = tr("Cut these %n places in one step? Files: %1.", nullptr, places).arg(cuts.size());
    if (dialogs()->confirm(window(), {title, text, lines, tr("Cut them")}))
        take(title, cuts);
    else
        Q_EMIT noted(tr("Nothing was cut."));
}

void BulkCuts::take(const QString &title, const QList<FileCuts> &cuts)
{
    QList<std::pair<std::shared_ptr<ReviewSession>, QList<Change>>> forth;
    QList<std::pair<std::shared_ptr<ReviewSession>, QList<Change>>> back;
    for (const FileCuts &file : cuts) {
        forth.append({file.session, file.changes});
        back.prepend({file.session, reversed(file.changes)});
    }
    QList<std::shared_ptr<ReviewSession>> articles;
    for (const FileCuts &file : cuts)
        articles.append(file.session);
    const std::shared_ptr<ReviewSession> shown = session() ? session() : cuts.first().session;
    const auto refused = [this](const QString &why) { flow()->refuse(why); };
    flow()->take(std::make_unique<StateStep>(shown, title, refused,
                                             StateStep::Ways{[forth] { return applyAll(forth); },
                                                             [back] { return applyAll(back); },
                                                             [this, articles] {
                                                                 countStops(articles);
                                                                 Q_EMIT queueChanged();
                                                             }}));
    flow()->stops()->goOn();
}

/// So that the list says what is left in files that are not open. What was not analyzed is counted when it is.
void BulkCuts::countStops(const QList<std::shared_ptr<ReviewSession>> &articles)
{
    for (const std::shared_ptr<ReviewSession> &article : articles) {
        if (article->runStates().count() > 0)
            m_helpers.looks->setLeft(entryOf(article.get()), static_cast<int>(article->runStates().open()));
    }
}

} // namespace bluepencil
