// SPDX-License-Identifier: Apache-2.0
#include "store/session/reviewsession.h"

#include "review/remarks.h"
#include "review/stops.h"
#include "store/database/database.h"
#include "store/editions/edition.h"
#include "store/queue/keptbytes.h"
#include "store/queue/queuerecords.h"
#include "store/session/fieldchoice.h"
#include "store/workspace/workspace.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace bluepencil {

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString shownTime(qint64 milliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::ShortFormat);
}

Outcome writesNothingElse(const Database &)
{
    return Done{};
}

/// The rows of a reading; whoever may only look leaves no word that it was opened.
Result<ReadingRecord> recordIn(const Workspace &workspace, const Reading &reading)
{
    if (workspace.mayDecide())
        return recordReading(workspace.database(), reading, now());
    const Result<std::optional<ReadingRecord>> known = recordOf(workspace.database(), reading);
    if (!known)
        return known.failure();
    return known->value_or(ReadingRecord());
}

QueueState stateInReview(const Review &review)
{
    return openQueries(review).isEmpty() ? QueueState::InReview : QueueState::Query;
}

} // namespace

ReviewSession::ReviewSession(Workspace &workspace, Reading reading, const ReadingRecord &record)
    : m_workspace(workspace)
    , m_reading(std::move(reading))
    , m_record(record)
{
}

Result<std::unique_ptr<ReviewSession>> ReviewSession::open(Workspace &workspace, const QString &path,
                                                           const ReadingOptions &options)
{
    Result<Reading> reading = readingOf(path, options);
    if (!reading)
        return openKept(workspace, path, options, reading.failure());
    return open(workspace, std::move(*reading));
}

Result<std::unique_ptr<ReviewSession>> ReviewSession::open(Workspace &workspace, Reading reading)
{
    workspace.sendWaiting(); // what was decided here is there before anybody looks
    Result<Reading> last = asReadLast(workspace.database(), std::move(reading));
    if (!last)
        return last.failure();
    Result<Reading> decoded = withRememberedField(workspace, std::move(*last));
    if (!decoded)
        return decoded.failure();
    const Result<ReadingRecord> record = recordIn(workspace, *decoded);
    if (!record)
        return record.failure();
    workspace.written();
    std::unique_ptr<ReviewSession> session(new ReviewSession(workspace, std::move(*decoded), *record));
    if (Outcome replayed = session->replay(); !replayed)
        return replayed.failure();
    if (Outcome looked = session->lookForPreviousVersion(); !looked)
        return looked.failure();
    return session;
}

Result<std::unique_ptr<ReviewSession>> ReviewSession::openKept(Workspace &workspace, const QString &path,
                                                               const ReadingOptions &options, const Failure &unreadable)
{
    const auto kept = lastKept(workspace.database(), sourcePath(path), options.record);
    if (!kept)
        return kept.failure();
    if (!*kept)
        return unreadable;
    if ((*kept)->bytes.isEmpty())
        return Failure{
            tr("%1 The text that was kept of it was purged on %2; what was decided and what went out are still "
               "on record: see “What became of these words”.",
               "a sentence, a time")
                .arg(unreadable.sentence, shownTime((*kept)->purgedAt))};
    const bool isTold = options.saySomething() || !options.asLast;
    Result<Reading> reading = readingOf((*kept)->bytes, path, isTold ? options : (*kept)->options);
    if (!reading)
        return reading.failure();
    auto session = open(workspace, std::move(*reading));
    if (session) {
        (*session)->m_sourceState = SourceState::Gone;
        (*session)->m_notice = tr("%1 What you see is the text as it was read on %2.", "a sentence, a time")
                                   .arg(unreadable.sentence, shownTime((*kept)->openedAt));
    }
    return session;
}

Outcome ReviewSession::replay()
{
    Result<QList<LogEntry>> history = DecisionLog(database(), m_record.reading).read(m_reading.article);
    if (!history)
        return history.failure();
    Result<Review> review = reviewOf(*history);
    if (!review)
        return review.failure();
    m_review = std::move(*review);
    m_history = std::move(*history);
    rebuildCleanText();
    rebuildRunStates();
    return Done{};
}

Outcome ReviewSession::lookForPreviousVersion()
{
    if (!m_history.isEmpty())
        return m_record.state == QueueState::Changed && m_workspace.mayDecide() ? comeBack() : Done{};
    const auto earlier = lastDecidedBefore(database(), m_record);
    if (!earlier)
        return earlier.failure();
    if (!*earlier)
        return Done{};
    m_sourceState = SourceState::Changed;
    m_notice = tr("“%1” is not the text that was reviewed on %2. None of the decisions made then is applied until you "
                  "confirm it.")
                   .arg(m_reading.path, shownTime((*earlier)->openedAt));
    if (!m_workspace.mayDecide())
        return Done{};
    return store(QueueState::Changed, writesNothingElse);
}

/// The file holds again what was decided on, whatever it held in between.
Outcome ReviewSession::comeBack()
{
    const Result<QueueState> state = stateOfWork();
    if (!state)
        return state.failure();
    return store(*state, writesNothingElse);
}

Outcome ReviewSession::setPlace(Place place)
{
    if (place == m_record.place)
        return Done{};
    if (!m_workspace.mayDecide()) {
        m_record.place = place;
        return Done{};
    }
    Outcome set = m_workspace.setPlace({m_reading.path, m_reading.options.record, m_record.state, place, 0}, place);
    if (set)
        m_record.place = place;
    return set;
}

Outcome ReviewSession::setReadParagraphs(const ParagraphSet &read)
{
    if (read == m_record.read || !m_workspace.mayDecide())
        return Done{};
    Transaction transaction(database());
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (Outcome set = recordRead(database(), m_record.reading, read); !set)
        return set;
    if (Outcome committed = transaction.commit(); !committed)
        return committed;
    m_record.read = read;
    m_workspace.written();
    return Done{};
}

void ReviewSession::setAnalysis(const Analysis &analysis, const QString &key)
{
    m_analysis = analysis;
    m_analysisKey = key;
    m_suggestions = suggestionsOf(analysis.findings);
    m_runs = stopsOf(m_reading.article, analysis.findings, m_suggestions);
    rebuildRunStates();
    Q_EMIT analyzed();
}

Outcome ReviewSession::apply(const QList<Change> &changes)
{
    if (changes.isEmpty())
        return Done{};
    if (Outcome inside = checkSpans(changes); !inside)
        return inside;
    Review review = m_review;
    if (Outcome applied = review.apply(changes); !applied)
        return applied;
    // What was decided before comes before. Others may have decided meanwhile: then this one does not start from there.
    if (m_onServer && database().isConnected() && m_workspace.sendWaiting()) {
        if (const Result<bool> news = reload(); !news)
            return news.failure();
        return apply(changes);
    }
    QList<LogEntry> entries = entriesFor(changes);
    const QueueState state = stateWith(review);
    Outcome stored = m_onServer ? keepWaiting(entries) : store(entries, state);
    // Nobody has said whether a step was taken whose connection broke. It waits, and the log knows it when it is sent.
    if (!stored && !m_onServer && database().dialect().isServer() && !database().isConnected())
        stored = keepWaiting(entries);
    if (!stored)
        return stored;
    m_record.state = state;
    m_history += std::move(entries);
    m_review = std::move(review);
    const CleanText before = m_cleanText;
    rebuildCleanText();
    const ReviewChange change = reviewChange(changes, m_analysis.findings, before, m_cleanText);
    m_runStates.update(m_suggestions, m_runs, m_review, change.raw);
    Q_EMIT changed(change);
    return Done{};
}

/// The step waits on this machine. Whoever looks into the log later finds it there, and no step twice.
Outcome ReviewSession::keepWaiting(const QList<LogEntry> &entries)
{
    const quint64 known = m_onServer.value_or(revision());
    Outcome kept = m_workspace.keepWaiting({m_record.reading, known, carriedStep(entries, m_reading.article)});
    if (kept)
        m_onServer = known;
    return kept;
}

Result<bool> ReviewSession::reload()
{
    if (m_onServer && !m_workspace.sendWaiting())
        return false; // what is shown here is more than the server has
    const Result<std::optional<ReadingRecord>> record = recordOf(database(), m_record.reading);
    if (!record)
        return record.failure();
    const DecisionLog log(database(), m_record.reading);
    const Result<quint64> logged = log.revision();
    if (!logged)
        return logged.failure();
    // That its file holds something else by now is no work on this text.
    const bool isOfThisText = *record && (*record)->state != QueueState::Changed;
    const QueueState state = isOfThisText ? (*record)->state : m_record.state;
    if (!m_onServer && *logged == revision() && state == m_record.state)
        return false;
    const Result<QList<LogEntry>> history = log.read(article());
    if (!history)
        return history.failure();
    const Result<Review> review = reviewOf(*history);
    if (!review)
        return review.failure();
    m_record.state = state;
    m_onServer.reset();
    m_workspace.forgetSent(m_record.reading);
    takeUp(*history, *review);
    return true;
}

void ReviewSession::takeUp(const ReviewSession &later)
{
    if (m_onServer && m_workspace.waitingSteps() > 0)
        return;
    m_onServer.reset();
    m_workspace.forgetSent(m_record.reading);
    const bool isNews = later.m_history != m_history || later.m_record.state != m_record.state;
    m_record = later.m_record;
    m_sourceState = later.m_sourceState;
    m_notice = later.m_notice;
    if (isNews)
        takeUp(later.m_history, later.m_review);
}

void ReviewSession::takeUp(const QList<LogEntry> &history, const Review &review)
{
    m_history = history;
    m_review = review;
    rebuildCleanText();
    rebuildRunStates();
    ReviewChange all;
    all.raw = Span(0, m_reading.article.length());
    for (const Finding &finding : m_analysis.findings)
        all.findings.append(finding.id());
    Q_EMIT changed(all);
}

Outcome ReviewSession::checkSpans(const QList<Change> &changes) const
{
    const Span text(0, m_reading.article.length());
    const bool inside = std::all_of(changes.begin(), changes.end(), [text](const Change &change) {
        const std::optional<Decision> &decision = change.after ? change.after : change.before;
        return decision && decision->span.start() <= decision->span.end() && text.contains(decision->span);
    });
    if (!inside)
        return Failure{tr("This decision lies outside the text; open “%1” again.").arg(m_reading.path)};
    return Done{};
}

QList<LogEntry> ReviewSession::entriesFor(const QList<Change> &changes) const
{
    const quint64 first = revision() + 1;
    const qint64 when = now();
    // Who undoes is not always who decided; without a name of the workspace's the decision's own has to do.
    const Change &change = changes.first();
    const QString &decidedBy = change.after ? change.after->editor : change.before->editor;
    const QString editor = m_workspace.editor().isEmpty() ? decidedBy : m_workspace.editor();
    QList<LogEntry> entries;
    entries.reserve(changes.size());
    for (const Change &each : changes)
        entries.append({first + static_cast<quint64>(entries.size()), first, editor, when, each});
    return entries;
}

const Database &ReviewSession::database() const
{
    return m_workspace.database();
}

Outcome ReviewSession::store(QueueState state, const std::function<Outcome(const Database &)> &write)
{
    if (m_onServer) {
        if (const Result<bool> news = reload(); !news)
            return news.failure();
        if (m_onServer)
            return Failure{
                tr("Decisions on “%1” wait until the server can be reached; try again then.").arg(m_reading.path)};
    }
    Transaction transaction(database());
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (Outcome set = recordState(database(), m_record.source, state); !set)
        return set;
    if (Outcome written = write(database()); !written)
        return written;
    if (Outcome committed = transaction.commit(); !committed)
        return committed;
    m_record.state = state;
    m_workspace.written();
    return Done{};
}

/// A step. On a server with one statement, since an editor waits for each way over the network; one that is away is
/// tried again by whoever sends what waits, and not while an editor waits for it.
Outcome ReviewSession::store(const QList<LogEntry> &step, QueueState state)
{
    const DecisionLog log(database(), m_record.reading);
    if (!database().dialect().isServer())
        return store(state, [&](const Database &) { return log.append(step, m_reading.article); });
    Outcome stored = log.appendAtOnce(step, m_reading.article, m_record.source, state);
    if (stored)
        m_workspace.written();
    return stored;
}

Outcome ReviewSession::setSpiked(bool spiked)
{
    // Whoever spikes has to have seen what others decided and approved.
    const Failure unseen{tr("Somebody else worked on “%1” in the meantime; look at it again before you spike it or "
                            "bring it back.")
                             .arg(m_reading.path)};
    const Result<bool> news = reload();
    if (!news)
        return news.failure();
    if (*news)
        return unseen;
    const QueueState before = m_record.state;
    const auto isAsSeen = [&](const Database &there) -> Outcome {
        const Result<quint64> logged = DecisionLog(there, m_record.reading).revision();
        if (!logged)
            return logged.failure();
        return *logged == revision() ? Outcome(Done{}) : unseen;
    };
    Outcome stored = store(spiked ? QueueState::Spiked : stateBeforeSpike(), isAsSeen);
    if (stored && spiked && before != QueueState::Spiked)
        m_beforeSpike = StateAt{before, revision()};
    return stored;
}

/// Where it stood. An edition may be there whose approval was taken back: who did not see the article approved takes it
/// up as one to review.
QueueState ReviewSession::stateBeforeSpike() const
{
    return m_beforeSpike && m_beforeSpike->revision == revision() ? m_beforeSpike->state : stateToReview();
}

/// How far the work is, by what was decided and approved.
Result<QueueState> ReviewSession::stateOfWork() const
{
    const auto frozen = frozenState(database(), m_record.source, m_record.reading, revision());
    if (!frozen)
        return frozen.failure();
    if (*frozen)
        return **frozen;
    return stateToReview();
}

/// The same where nothing is approved.
QueueState ReviewSession::stateToReview() const
{
    return m_history.isEmpty() ? stateUntouched() : stateWith(m_review);
}

/// With these decisions. Where all of them were taken back, the article is as it came, unless a text of it was
/// approved: that one holds other decisions than none.
QueueState ReviewSession::stateWith(const Review &review) const
{
    if (!review.decisions().isEmpty() || m_onServer)
        return stateInReview(review);
    const Result<int> approved = lastEdition(database(), m_record.source);
    return approved && *approved == 0 ? stateUntouched() : QueueState::InReview;
}

QueueState ReviewSession::stateUntouched() const
{
    return m_sourceState == SourceState::Changed ? QueueState::Changed : QueueState::New;
}

void ReviewSession::rebuildCleanText()
{
    m_cleanText = CleanText(m_reading.article, m_review.cuts(), m_review.replacements());
}

void ReviewSession::rebuildRunStates()
{
    m_runStates = RunStates(m_suggestions, m_runs, m_review);
}

} // namespace bluepencil
