// SPDX-License-Identifier: Apache-2.0
#include "store/reviewsession.h"

#include "store/database.h"
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

/// The replacements that cuts leave whole.
QList<Replacement> outside(const QList<Span> &cuts, const QList<Replacement> &replacements)
{
    QList<Replacement> left;
    std::copy_if(replacements.begin(), replacements.end(), std::back_inserter(left), [&](const Replacement &r) {
        const auto cut = std::lower_bound(cuts.begin(), cuts.end(), r.span.start(),
                                          [](Span c, qsizetype offset) { return c.end() <= offset; });
        return cut == cuts.end() || !cut->overlaps(r.span);
    });
    return left;
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
    // An encoding that an editor chose once holds for this file until another one is chosen.
    if (reading.options.decode.encoding.isEmpty()) {
        const auto decoding = lastDecoding(workspace.database(), reading);
        if (!decoding)
            return decoding.failure();
        if (*decoding && !(*decoding)->encoding.isEmpty()) {
            Result<Reading> again = readingOf(reading.bytes, reading.path, {reading.options.record, **decoding});
            if (!again)
                return again.failure();
            reading = std::move(*again);
        }
    }
    const Result<ReadingRecord> record = recordReading(workspace.database(), reading, now());
    if (!record)
        return record.failure();
    workspace.written();
    std::unique_ptr<ReviewSession> session(new ReviewSession(workspace, std::move(reading), *record));
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
    QList<Change> changes;
    changes.reserve(history->size());
    for (const LogEntry &entry : *history)
        changes.append(entry.change);
    Review review;
    if (Outcome applied = review.apply(changes); !applied)
        return applied;
    m_review = std::move(review);
    m_history = std::move(*history);
    rebuildCleanText();
    return Done{};
}

Outcome ReviewSession::lookForEarlierReading()
{
    if (!m_history.isEmpty())
        return Done{};
    const auto earlier = lastDecidedBefore(m_workspace.database(), m_record);
    if (!earlier)
        return earlier.failure();
    if (!*earlier)
        return Done{};
    m_sourceState = SourceState::Changed;
    m_notice = tr("“%1” is not the text that was reviewed on %2. None of the decisions made then is applied until you "
                  "confirm it.")
                   .arg(m_reading.path, shownTime((*earlier)->openedAt));
    m_record.state = QueueState::Changed;
    return recordState(m_workspace.database(), m_record.source, m_record.state);
}

Outcome ReviewSession::setPlace(Place place)
{
    Outcome set = m_workspace.setPlace({m_reading.path, m_reading.options.record, m_record.state, place, 0}, place);
    if (set)
        m_record.place = place;
    return set;
}

void ReviewSession::setAnalysis(const Analysis &analysis)
{
    m_analysis = analysis;
    m_suggestions.clear();
    std::copy_if(analysis.findings.begin(), analysis.findings.end(), std::back_inserter(m_suggestions),
                 [](const Finding &finding) { return finding.isCut() && finding.confidence >= suggestedFrom; });
    m_runs = runsOf(m_reading.article, m_suggestions);
    m_cleanTextIfAllCut.reset();
    Q_EMIT analyzed();
}

const CleanText &ReviewSession::cleanTextIfAllCut() const
{
    if (!m_cleanTextIfAllCut) {
        const QList<Span> cuts = cutsIfAllAccepted(m_review, m_suggestions);
        m_cleanTextIfAllCut.emplace(m_reading.article, cuts, outside(cuts, m_review.replacements()));
    }
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
    const QList<LogEntry> entries = entriesFor(changes);
    if (Outcome stored = store(entries); !stored)
        return stored;
    m_history += entries;
    m_review = std::move(review);
    const CleanText before = m_cleanText;
    rebuildCleanText();
    Q_EMIT changed(reviewChange(changes, m_analysis.findings, before, m_cleanText));
    return Done{};
}

Outcome ReviewSession::reload()
{
    if (Outcome replayed = replay(); !replayed)
        return replayed;
    ReviewChange all;
    all.raw = Span(0, m_reading.article.length());
    for (const Finding &finding : m_analysis.findings)
        all.findings.append(finding.id());
    Q_EMIT changed(all);
    return Done{};
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
    const quint64 first = m_history.isEmpty() ? 1 : m_history.last().sequence + 1;
    const qint64 when = now();
    QList<LogEntry> entries;
    entries.reserve(changes.size());
    for (const Change &change : changes) {
        // Who undoes is not always who decided; without a name of the workspace's the decision's own has to do.
        const QString decidedBy = change.after ? change.after->editor : change.before->editor;
        const QString &editor = m_workspace.editor().isEmpty() ? decidedBy : m_workspace.editor();
        entries.append({first + static_cast<quint64>(entries.size()), first, editor, when, change});
    }
    return entries;
}

Outcome ReviewSession::store(const QList<LogEntry> &entries)
{
    Transaction transaction(m_workspace.database());
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (Outcome appended = DecisionLog(m_workspace.database(), m_record.reading).append(entries, m_reading.article);
        !appended)
        return appended;
    if (m_record.state != QueueState::InReview) {
        if (Outcome set = recordState(m_workspace.database(), m_record.source, QueueState::InReview); !set)
            return set;
    }
    if (Outcome committed = transaction.commit(); !committed)
        return committed;
    m_record.state = QueueState::InReview;
    m_workspace.written();
    return Done{};
}

void ReviewSession::rebuildCleanText()
{
    m_cleanText = CleanText(m_reading.article, m_review.cuts(), m_review.replacements());
    m_cleanTextIfAllCut.reset();
}

} // namespace bluepencil
