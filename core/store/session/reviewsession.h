// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/analyzer.h"
#include "review/cleantext.h"
#include "review/edits.h"
#include "review/review.h"
#include "review/runs.h"
#include "review/runstates.h"
#include "store/log/decisionlog.h"
#include "store/queue/queueentry.h"
#include "store/queue/reading.h"
#include "store/queue/readingrecords.h"
#include "store/session/reviewchange.h"
#include "text/article.h"
#include "text/result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace bluepencil {

class Database;
class Workspace;

/// What became of the scraped file since it was reviewed.
enum class SourceState : quint8 {
    Same,
    Changed, ///< it holds something else, or is read another way; what was decided on the earlier text is not applied
    Gone,    ///< it cannot be read any more; the text comes from the bytes that were kept
};

/// One article in review: what is known about it, what was decided, and what goes out.
///
/// Every decision is in the database before anything shows it. Belongs to the thread of its workspace, which has to
/// live longer. The scraped file is read once, here, and never written.
class ReviewSession : public QObject {
    Q_OBJECT

public:
    /// Opens a file, records what it holds and takes up its earlier decisions. A file that was opened before and cannot
    /// be read now is opened from the bytes that were kept; notice() says so.
    ///
    /// Fails, with a sentence, for a file that is no text or was never opened and cannot be read, and when the database
    /// cannot be read or written.
    [[nodiscard]] static Result<std::unique_ptr<ReviewSession>> open(Workspace &workspace, const QString &path,
                                                                     const ReadingOptions &options = {});
    /// The same for a file that was read already, on another thread perhaps.
    [[nodiscard]] static Result<std::unique_ptr<ReviewSession>> open(Workspace &workspace, Reading reading);

    [[nodiscard]] const Article &article() const { return m_reading.article; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }
    /// The rows that it stands in: two sessions of one reading are of one article, read the same way.
    [[nodiscard]] const ReadingRecord &record() const { return m_record; }
    [[nodiscard]] SourceState sourceState() const { return m_sourceState; }
    /// What the editor should know about the file before deciding: that it has gone, or changed. Empty when all is
    /// well.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    /// How far the work on this article is.
    [[nodiscard]] QueueState queueState() const { return m_record.state; }
    /// Where the editor left it the last time.
    [[nodiscard]] Place place() const { return m_record.place; }
    [[nodiscard]] Outcome setPlace(Place place);
    /// The paragraphs of this text that have been on the screen, in this window or an earlier one.
    [[nodiscard]] const ParagraphSet &readParagraphs() const { return m_record.read; }
    [[nodiscard]] Outcome setReadParagraphs(const ParagraphSet &read);

    /// What the detectors found; empty until setAnalysis(), which comes from a worker when it is done, and possibly
    /// several times while stages are added.
    [[nodiscard]] const Analysis &analysis() const { return m_analysis; }
    /// `key` says under which text and rules a complete analysis was made (see analysisKey()); empty for one that is
    /// not complete.
    void setAnalysis(const Analysis &analysis, const QString &key = {});
    [[nodiscard]] const QString &analysisKey() const { return m_analysisKey; }
    /// The cut findings that are sure enough to be decided, in order of place.
    [[nodiscard]] const QList<Finding> &suggestions() const { return m_suggestions; }
    /// The stops of the editor; their indexes are those of suggestions().
    [[nodiscard]] const QList<Run> &runs() const { return m_runs; }
    /// Where each of them stands.
    [[nodiscard]] const RunStates &runStates() const { return m_runStates; }

    [[nodiscard]] const Review &review() const { return m_review; }
    /// What would go out now.
    [[nodiscard]] const CleanText &cleanText() const { return m_cleanText; }
    /// Every step that was ever taken, undone ones too, in order.
    [[nodiscard]] const QList<LogEntry> &history() const { return m_history; }
    /// The sequence of the last of them; 0 before the first.
    [[nodiscard]] quint64 revision() const { return revisionOf(m_history); }

    /// Takes the steps, all or none, as one batch of the log: they are stored first, then shown, with one signal.
    /// To undo is to apply the reversed steps, which is logged as well.
    ///
    /// While the server of a shared workspace cannot be reached, they wait on this machine instead, and are sent in
    /// order when it is back: see WaitingSteps.
    ///
    /// Fails, with a sentence and without any change, when a step does not start from what is there, lies outside the
    /// text, or cannot be stored, or when another program decided on this article meanwhile (see reload()).
    [[nodiscard]] Outcome apply(const QList<Change> &changes);

    /// Takes the article out of the work, or back to where it stood when this session took it out; else it is to be
    /// reviewed. Decisions and editions stay, deciding brings it back. Fails when somebody else worked on it meanwhile,
    /// and takes up what they did, as reload() does.
    [[nodiscard]] Outcome setSpiked(bool spiked);

    /// Takes up what other programs did meanwhile: their decisions, and how far the work is. True when there was
    /// something, of which changed() tells. Costs next to nothing when there was not.
    ///
    /// Fails, with a sentence and without any change, when the database cannot be read.
    [[nodiscard]] Result<bool> reload();
    /// The same from a later opening of the same reading; what became of its file and the place in it are taken up too.
    void takeUp(const ReviewSession &later);

    /// For the parts of the store that keep something beside the decisions: where they read.
    [[nodiscard]] const Database &database() const;
    /// And how they write: together with how far the work is then, all or nothing. The state comes first, so that
    /// whoever reads in `write` finds nobody else writing.
    [[nodiscard]] Outcome store(QueueState state, const std::function<Outcome(const Database &)> &write);

Q_SIGNALS:
    /// After every step, once.
    void changed(const bluepencil::ReviewChange &change);
    /// After setAnalysis().
    void analyzed();

private:
    /// How far the work was after so many lines of the log.
    struct StateAt {
        QueueState state = QueueState::New;
        quint64 revision = 0;
    };

    ReviewSession(Workspace &workspace, Reading reading, const ReadingRecord &record);
    [[nodiscard]] static Result<std::unique_ptr<ReviewSession>>
    openKept(Workspace &workspace, const QString &path, const ReadingOptions &options, const Failure &unreadable);
    [[nodiscard]] Outcome replay();
    [[nodiscard]] Outcome keepWaiting(const QList<LogEntry> &entries);
    [[nodiscard]] Outcome store(const QList<LogEntry> &step, QueueState state);
    void takeUp(const QList<LogEntry> &history, const Review &review);
    [[nodiscard]] Outcome lookForPreviousVersion();
    [[nodiscard]] Outcome comeBack();
    [[nodiscard]] Outcome checkSpans(const QList<Change> &changes) const;
    [[nodiscard]] QList<LogEntry> entriesFor(const QList<Change> &changes) const;
    [[nodiscard]] Result<QueueState> stateOfWork() const;
    [[nodiscard]] QueueState stateToReview() const;
    [[nodiscard]] QueueState stateWith(const Review &review) const;
    [[nodiscard]] QueueState stateUntouched() const;
    [[nodiscard]] QueueState stateBeforeSpike() const;
    void rebuildCleanText();
    void rebuildRunStates();

    Workspace &m_workspace;
    Reading m_reading;
    ReadingRecord m_record;
    std::optional<StateAt> m_beforeSpike; ///< without: it was spiked elsewhere, or never
    SourceState m_sourceState = SourceState::Same;
    QString m_notice;

    Analysis m_analysis;
    QString m_analysisKey;
    QList<Finding> m_suggestions;
    QList<Run> m_runs;

    QList<LogEntry> m_history;
    std::optional<quint64> m_onServer; ///< lines of it that the server had when it went; without: all of them
    Review m_review;
    CleanText m_cleanText;
    RunStates m_runStates;
};

} // namespace bluepencil
