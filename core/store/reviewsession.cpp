// SPDX-License-Identifier: Apache-2.0
#include "store/reviewsession.h"

#include "review/outlook.h"
#include "review/remarks.h"
#include "store/database.h"
#include "store/decisionjson.h"
#include "store/engineversion.h"
#include "store/hash.h"
#include "store/workspace.h"

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
    Result<Reading> decoded = asDecodedLast(workspace.database(), std::move(reading));
    if (!decoded)
        return decoded.failure();
    const Result<ReadingRecord> record = recordReading(workspace.database(), *decoded, now());
    if (!record)
        return record.failure();
    workspace.written();
    std::unique_ptr<ReviewSession> session(new ReviewSession(workspace, std::move(*decoded), *record));
    if (Outcome replayed = session->replay(); !replayed)
        return replayed.failure();
    if (Outcome looked = session->lookForEarlierReading(); !looked)
        return looked.failure();
    return session;
}

Result<std::unique_ptr<ReviewSession>> ReviewSession::openKept(Workspace &workspace, const QString &path,
                                                               const ReadingOptions &options, const Failure &unreadable)
{
    const auto kept = lastKept(workspace.database(), sourcePath(path), options.record);
    if (!kept)
        return kept.failure();
    if (!*kept || (*kept)->bytes.isEmpty())
        return unreadable;
    const DecodeOptions decode = options.decode.encoding.isEmpty() ? (*kept)->decode : options.decode;
    Result<Reading> reading = readingOf((*kept)->bytes, path, {options.record, decode});
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
    Result<QList<LogEntry>> history = DecisionLog(m_workspace.database(), m_record.reading).read();
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

Result<std::optional<EarlierReview>> ReviewSession::earlier() const
{
    const auto kept = lastDecidedBefore(m_workspace.database(), m_record);
    if (!kept)
        return kept.failure();
    if (!*kept || (*kept)->bytes.isEmpty())
        return std::optional<EarlierReview>();
    const Result<Reading> reading =
        readingOf((*kept)->bytes, m_reading.path, {m_reading.options.record, (*kept)->decode});
    // Where this version reads the bytes another way than the one that wrote them down, the offsets mean nothing.
    if (!reading || reading->textHash != (*kept)->textHash)
        return std::optional<EarlierReview>();
    const Result<QList<LogEntry>> history = DecisionLog(m_workspace.database(), (*kept)->reading).read();
    if (!history)
        return history.failure();
    const Result<Review> review = reviewOf(*history);
    if (!review)
        return review.failure();
    return std::optional(EarlierReview{reading->article, *review, (*kept)->openedAt});
}

Result<QList<Proposal>> ReviewSession::proposals() const
{
    const Result<std::optional<EarlierReview>> before = earlier();
    if (!before)
        return before.failure();
    if (!*before)
        return QList<Proposal>();
    QList<Proposal> proposals = carriedOver(**before, m_reading.article, m_analysis.findings);
    const auto isSettled = [this](const Proposal &proposal) {
        const bool decided = proposal.finding && m_review.decision(DecisionId::on(proposal.finding->id()));
        return decided || confirm(proposal, m_review, m_reading.article, {}).isEmpty();
    };
    proposals.removeIf(isSettled);
    return proposals;
}

Outcome ReviewSession::lookForEarlierReading()
{
    if (!m_history.isEmpty())
        return m_record.state == QueueState::Changed ? comeBack() : Done{};
    const auto earlier = lastDecidedBefore(m_workspace.database(), m_record);
    if (!earlier)
        return earlier.failure();
    if (!*earlier)
        return Done{};
    m_sourceState = SourceState::Changed;
    m_notice = tr("“%1” is not the text that was reviewed on %2. None of the decisions made then is applied until you "
                  "confirm it.")
                   .arg(m_reading.path, shownTime((*earlier)->openedAt));
    return setState(QueueState::Changed);
}

/// The file holds again what was decided on, whatever it held in between.
Outcome ReviewSession::comeBack()
{
    const Result<QueueState> state = stateOfWork();
    if (!state)
        return state.failure();
    return setState(*state);
}

Outcome ReviewSession::setState(QueueState state)
{
    Transaction transaction(m_workspace.database());
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (Outcome set = recordState(m_workspace.database(), m_record.source, state); !set)
        return set;
    if (Outcome committed = transaction.commit(); !committed)
        return committed;
    m_record.state = state;
    m_workspace.written();
    return Done{};
}

Outcome ReviewSession::setPlace(Place place)
{
    if (place == m_record.place)
        return Done{};
    Outcome set = m_workspace.setPlace({m_reading.path, m_reading.options.record, m_record.state, place, 0}, place);
    if (set)
        m_record.place = place;
    return set;
}

Outcome ReviewSession::setReadParagraphs(const ParagraphSet &read)
{
    if (read == m_record.read)
        return Done{};
    Transaction transaction(m_workspace.database());
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (Outcome set = recordRead(m_workspace.database(), m_record.reading, read); !set)
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
    m_suggestions.clear();
    std::copy_if(analysis.findings.begin(), analysis.findings.end(), std::back_inserter(m_suggestions),
                 [](const Finding &finding) { return finding.isCut() && finding.confidence >= suggestedFrom; });
    m_runs = runsOf(m_reading.article, m_suggestions);
    rebuildRunStates();
    m_cleanTextIfAllCut.reset();
    Q_EMIT analyzed();
}

const CleanText &ReviewSession::cleanTextIfAllCut() const
{
    if (!m_cleanTextIfAllCut)
        m_cleanTextIfAllCut = textIfAllCut(m_reading.article, m_review, m_suggestions);
    return *m_cleanTextIfAllCut;
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
    QList<LogEntry> entries = entriesFor(changes);
    if (Outcome stored = store(entries, stateInReview(review)); !stored)
        return stored;
    m_history += std::move(entries);
    m_review = std::move(review);
    const CleanText before = m_cleanText;
    rebuildCleanText();
    const ReviewChange change = reviewChange(changes, m_analysis.findings, before, m_cleanText);
    m_runStates.update(m_suggestions, m_runs, m_review, change.raw);
    Q_EMIT changed(change);
    return Done{};
}

Result<bool> ReviewSession::reload()
{
    const Result<std::optional<ReadingRecord>> record = recordOf(m_workspace.database(), m_record.reading);
    if (!record)
        return record.failure();
    const DecisionLog log(m_workspace.database(), m_record.reading);
    const Result<quint64> logged = log.revision();
    if (!logged)
        return logged.failure();
    // That its file holds something else by now is no work on this text.
    const bool isOfThisText = *record && (*record)->state != QueueState::Changed;
    const QueueState state = isOfThisText ? (*record)->state : m_record.state;
    if (*logged == revision() && state == m_record.state)
        return false;
    const Result<QList<LogEntry>> history = log.read();
    if (!history)
        return history.failure();
    const Result<Review> review = reviewOf(*history);
    if (!review)
        return review.failure();
    m_record.state = state;
    takeUp(*history, *review);
    return true;
}

void ReviewSession::takeUp(const ReviewSession &later)
{
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

Outcome ReviewSession::store(const QList<LogEntry> &entries, QueueState state)
{
    Transaction transaction(m_workspace.database());
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (Outcome appended = DecisionLog(m_workspace.database(), m_record.reading).append(entries, m_reading.article);
        !appended)
        return appended;
    if (m_record.state != state) {
        if (Outcome set = recordState(m_workspace.database(), m_record.source, state); !set)
            return set;
    }
    if (Outcome committed = transaction.commit(); !committed)
        return committed;
    m_record.state = state;
    m_workspace.written();
    return Done{};
}

Result<Edition> ReviewSession::approve(const Signature &by, const QString &reason)
{
    if (const qsizetype open = openQueries(m_review).size(); open > 0)
        return Failure{
            tr("A query on “%1” is open; answer it before approving. Open queries: %2.").arg(m_reading.path).arg(open)};
    const Result<QList<Edition>> earlier = editions();
    if (!earlier)
        return earlier.failure();
    Edition edition = nextEdition(by, reason);
    edition.number = static_cast<int>(earlier->size()) + 1;
    if (Outcome may = mayFollow(edition, *earlier); !may)
        return may.failure();
    if (Outcome stored = store(edition); !stored)
        return stored.failure();
    return edition;
}

Result<QList<Edition>> ReviewSession::editions() const
{
    return editionsOf(m_workspace.database(), m_record.source);
}

Outcome ReviewSession::recordExport(const Edition &edition, const QString &path, const QString &format,
                                    const Signature &by)
{
    Transaction transaction(m_workspace.database());
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    // An older edition may be written out again while a newer text is in review.
    const bool isCurrent = m_record.state == QueueState::Approved;
    const QueueState state = isCurrent ? QueueState::Exported : m_record.state;
    if (Outcome set = recordState(m_workspace.database(), m_record.source, state); !set)
        return set;
    if (Outcome added = addExport(m_workspace.database(), edition, path, format, by.editor, by.when); !added)
        return added;
    if (Outcome committed = transaction.commit(); !committed)
        return committed;
    m_record.state = state;
    m_workspace.written();
    return Done{};
}

Outcome ReviewSession::setSpiked(bool spiked)
{
    const Result<QueueState> state = spiked ? Result<QueueState>(QueueState::Spiked) : stateOfWork();
    if (!state)
        return state.failure();
    return setState(*state);
}

/// How far the work is, by what was decided and approved.
Result<QueueState> ReviewSession::stateOfWork() const
{
    const Result<QList<Edition>> approved = editions();
    if (!approved)
        return approved.failure();
    const bool isFrozen = !approved->isEmpty() && approved->last().isOf(m_record.reading, revision());
    if (isFrozen) {
        const Result<bool> exported = wasExported(m_workspace.database(), approved->last());
        if (!exported)
            return exported.failure();
        return *exported ? QueueState::Exported : QueueState::Approved;
    }
    if (!m_history.isEmpty())
        return stateInReview(m_review);
    return m_sourceState == SourceState::Changed ? QueueState::Changed : QueueState::New;
}

Edition ReviewSession::nextEdition(const Signature &by, const QString &reason) const
{
    Edition edition;
    edition.reading = m_record.reading;
    edition.revision = revision();
    edition.rawHash = m_reading.byteHash;
    edition.exported = m_cleanText.text().toUtf8();
    edition.exportedHash = sha256(edition.exported);
    edition.decisions = byPlace(m_review.decisions().values());
    edition.engine = engineVersion();
    edition.lexicon = lexiconVersion();
    edition.editor = by.editor;
    edition.when = by.when;
    edition.reason = reason;
    return edition;
}

Outcome ReviewSession::mayFollow(const Edition &edition, const QList<Edition> &editions) const
{
    if (editions.isEmpty())
        return Done{};
    const Edition &last = editions.last();
    if (last.reading == edition.reading && last.exportedHash == edition.exportedHash &&
        last.decisions == edition.decisions)
        return Failure{tr("Edition %1 of “%2” holds all of this; there is nothing to approve.")
                           .arg(last.number)
                           .arg(m_reading.path)};
    if (edition.reason.trimmed().isEmpty())
        return Failure{tr("Edition %1 of “%2” was approved already; say why there has to be another one.")
                           .arg(last.number)
                           .arg(m_reading.path)};
    return Done{};
}

Outcome ReviewSession::store(Edition &edition)
{
    Database &database = m_workspace.database();
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (Outcome set = recordState(database, m_record.source, QueueState::Approved); !set)
        return set;
    const Result<quint64> decided = DecisionLog(database, m_record.reading).revision();
    if (!decided)
        return decided.failure();
    const Result<int> approved = lastEdition(database, m_record.source);
    if (!approved)
        return approved.failure();
    if (*decided != edition.revision || *approved != edition.number - 1)
        return Failure{
            tr("Somebody else worked on “%1” in the meantime; look at it again before approving.").arg(m_reading.path)};
    if (Outcome added = addEdition(database, m_record.source, edition); !added)
        return added;
    if (Outcome committed = transaction.commit(); !committed)
        return committed;
    m_record.state = QueueState::Approved;
    m_workspace.written();
    return Done{};
}

void ReviewSession::rebuildCleanText()
{
    m_cleanText = CleanText(m_reading.article, m_review.cuts(), m_review.replacements());
    m_cleanTextIfAllCut.reset();
}

void ReviewSession::rebuildRunStates()
{
    m_runStates = RunStates(m_suggestions, m_runs, m_review);
}

} // namespace bluepencil
