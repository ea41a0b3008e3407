// SPDX-License-Identifier: Apache-2.0
#include "store/joining/waitingsteps.h"

#include "review/remarks.h"
#include "store/database/database.h"
#include "store/erasure/erasures.h"
#include "store/erasure/nameremoval.h"
#include "store/joining/logjoining.h"
#include "store/joining/purgedtext.h"
#include "store/queue/keptbytes.h"
#include "store/queue/queuerecords.h"
#include "store/queue/reading.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

#include <unistd.h>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(WaitingSteps)
};

const auto pattern = u"waiting-*.jsonl"_s;

QByteArray lineOf(const WaitingStep &waiting)
{
    const QJsonObject object{{"reading"_L1, waiting.reading},
                             {"known"_L1, static_cast<qint64>(waiting.known)},
                             {"editor"_L1, waiting.step.editor},
                             {"when"_L1, waiting.step.when},
                             {"changes"_L1, waiting.step.changes}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// The steps of a file. A line that was not written to its end was never said to be taken.
QList<WaitingStep> stepsIn(const QString &name)
{
    QList<WaitingStep> steps;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return steps;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        const qint64 reading = object["reading"_L1].toInteger();
        if (reading > 0)
            steps.append(
                {reading,
                 static_cast<quint64>(object["known"_L1].toInteger()),
                 {object["editor"_L1].toString(), object["when"_L1].toInteger(), object["changes"_L1].toArray()}});
    }
    return steps;
}

Failure unwritable(const QString &file, const QString &why)
{
    return Failure{Sentences::tr("The server cannot be reached, and “%1” cannot be written (%2): nothing was decided. "
                                 "Make room on the disk.")
                       .arg(file, why)};
}

/// Sends what waits for one reading.
class Sending {
public:
    Sending(const Database &database, const QString &editor)
        : m_database(database)
        , m_by{editor, QDateTime::currentMSecsSinceEpoch()}
    {
    }

    /// `steps` are as the server has them when they are sent.
    Result<QList<DecidedApart>> send(QList<WaitingStep> &steps) const
    {
        const qint64 reading = steps.first().reading;
        const Result<std::optional<KeptBytes>> kept = keptReading(m_database, reading);
        if (!kept)
            return kept.failure();
        if (!*kept)
            return Failure{Sentences::tr("Decisions wait for an article that the workspace does not hold any more.")};
        const Result<Waiting> waiting = withoutRemovedNames(steps, **kept);
        if (!waiting)
            return waiting.failure();
        Result<QList<DecidedApart>> apart = store(reading, **kept, *waiting);
        for (qsizetype i = 0; apart && i < steps.size(); ++i)
            steps[i].step = waiting->steps.at(i);
        return apart;
    }

private:
    /// The steps of a reading as they can be sent.
    struct Waiting {
        QList<CarriedStep> steps;
        quint64 known = 0;      ///< lines of the log that the editor had seen
        bool isRemoved = false; ///< words are left out of them
        bool isUnsure = false;  ///< words in them may be a name that was removed from other articles
    };

    /// True where its editor typed something.
    static bool hasWords(const CarriedStep &step)
    {
        return std::any_of(step.changes.begin(), step.changes.end(), [](const QJsonValue &change) {
            return !change["after"_L1]["words"_L1].toString().isEmpty();
        });
    }

    /// Where a name was removed from the article since a step was taken, the step may bring it back, and nobody knows
    /// which it was. Where it was removed from others only, most likely it does not: what was typed is kept, and asked
    /// about.
    Result<Waiting> withoutRemovedNames(const QList<WaitingStep> &steps, const KeptBytes &kept) const
    {
        const Result<QList<Erasure>> erasures = erasuresOf(m_database, kept.source);
        if (!erasures)
            return erasures.failure();
        const Result<qint64> lastRemoval = lastNameRemoval(m_database);
        if (!lastRemoval)
            return lastRemoval.failure();
        Waiting waiting{{}, steps.first().known};
        for (const WaitingStep &each : steps) {
            CarriedStep step = each.step;
            const bool isLater = std::any_of(erasures->begin(), erasures->end(), [&step](const Erasure &erasure) {
                return erasure.kind == ErasureKind::Name && erasure.when >= step.when;
            });
            if (isLater) {
                const QJsonArray before = step.changes;
                removeWords(step, kept.bytes.isEmpty());
                waiting.isRemoved = waiting.isRemoved || step.changes != before;
            } else if (*lastRemoval >= step.when && hasWords(step)) {
                waiting.isUnsure = true;
            }
            waiting.steps.append(step);
        }
        return waiting;
    }

    Result<QList<DecidedApart>> store(qint64 reading, const KeptBytes &kept, const Waiting &waiting) const
    {
        if (kept.bytes.isEmpty()) {
            const Result<Article> left = purgedText(m_database, reading, waiting.steps);
            return left ? store({reading, &*left, true}, kept.source, waiting) : left.failure();
        }
        const Result<Reading> text = readingOf(kept.bytes, kept.path, kept.options);
        return text ? store({reading, &text->article}, kept.source, waiting) : text.failure();
    }

    Result<QList<DecidedApart>> store(const JoinedReading &reading, qint64 source, const Waiting &waiting) const
    {
        Transaction transaction(m_database);
        if (Outcome begun = transaction.begin(); !begun)
            return begun.failure();
        // Writing comes first, so that whoever else decides waits.
        if (const auto held = m_database.run(u"UPDATE source SET state = state WHERE id = ?"_s, {source}); !held)
            return held.failure();
        const Result<QList<LogEntry>> mine = historyWith(reading, waiting);
        if (!mine)
            return mine.failure();
        const Result<JoinedLog> joined = joinInto(m_database, reading, *mine, m_by, questionOf(reading, waiting));
        if (!joined)
            return joined.failure();
        // Nobody can review what was purged: it stays as it was, with these decisions on record.
        if (Outcome set = reading.isPurged ? Outcome(Done{}) : setState(source, joined->lines); !set)
            return set.failure();
        if (Outcome committed = transaction.commit(); !committed)
            return committed.failure();
        return joined->apart;
    }

    static QString questionOf(const JoinedReading &reading, const Waiting &waiting)
    {
        if (reading.isPurged)
            return {};
        if (waiting.isRemoved)
            return Sentences::tr("A person’s name was removed from this article while decisions waited on another "
                                 "machine. What was typed with them was left out; are they still right?");
        if (waiting.isUnsure)
            return Sentences::tr("A person’s name was removed from other articles while what was typed here waited on "
                                 "another machine. If it has the name too, the name has to be removed once more.");
        return {};
    }

    Outcome setState(qint64 source, const QList<LogEntry> &lines) const
    {
        const Result<Review> review = reviewOf(lines);
        if (!review)
            return review.failure();
        return recordState(m_database, source,
                           openQueries(*review).isEmpty() ? QueueState::InReview : QueueState::Query);
    }

    /// The log as the editor saw it: what was there when the server went, and what was decided since.
    Result<QList<LogEntry>> historyWith(const JoinedReading &reading, const Waiting &waiting) const
    {
        const DecisionLog stored(m_database, reading.reading);
        Result<QList<LogEntry>> log = reading.isPurged ? stored.readUnseen() : stored.read(*reading.article);
        if (!log)
            return log.failure();
        const auto known = static_cast<qsizetype>(std::min<quint64>(waiting.known, revisionOf(*log)));
        const auto history = historyOf(waiting.steps, *reading.article, log->first(known));
        if (!history)
            return Failure{Sentences::tr("Decisions that waited for the server cannot be read; they stay where they "
                                         "are.")};
        return *history;
    }

    const Database &m_database;
    Signature m_by;
};

} // namespace

WaitingSteps::WaitingSteps(const QString &folder)
    : m_folder(folder)
{
    adopt();
}

WaitingSteps::~WaitingSteps() = default;

/// Makes this program's file, where it has none.
Outcome WaitingSteps::open()
{
    if (!m_file.isEmpty())
        return Done{};
    const QString name = u"waiting-%1.jsonl"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    const QString file = QDir(m_folder).filePath(name);
    auto lock = std::make_unique<QLockFile>(file + ".lock"_L1);
    lock->setStaleLockTime(0); // it holds as long as the program does
    if (!lock->tryLock())
        return unwritable(file, QString());
    m_file = file;
    m_lock = std::move(lock);
    return Done{};
}

/// Takes up what programs left that have ended.
void WaitingSteps::adopt()
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({pattern}, QDir::Files, QDir::Name);
    QStringList adopted;
    for (const QString &name : names) {
        const QString file = folder.filePath(name);
        QLockFile lock(file + ".lock"_L1);
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue;
        m_steps += stepsIn(file);
        adopted.append(file);
    }
    // Theirs go when ours has them: whatever ends this program in between, they are sent, and no step is taken twice.
    if (!m_steps.isEmpty() && (!open() || !rewrite()))
        return;
    for (const QString &file : std::as_const(adopted))
        QFile::remove(file);
}

qsizetype WaitingSteps::count() const
{
    return std::count_if(m_steps.begin(), m_steps.end(), [](const WaitingStep &step) { return !step.isSent; });
}

/// What was sent stays in front of what was decided on top of it.
Outcome WaitingSteps::rewrite()
{
    if (isEmpty()) {
        QFile::remove(m_file);
        return Done{};
    }
    QSaveFile out(m_file);
    bool isWritten = out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (const WaitingStep &step : std::as_const(m_steps))
        isWritten = isWritten && out.write(lineOf(step)) > 0;
    return isWritten && out.commit() ? Outcome(Done{}) : unwritable(m_file, out.errorString());
}

Outcome WaitingSteps::add(const WaitingStep &step)
{
    if (Outcome opened = open(); !opened)
        return opened;
    if (isEmpty()) { // what was sent is in no file any more
        m_steps.append(step);
        Outcome kept = rewrite();
        if (!kept)
            m_steps.removeLast();
        return kept;
    }
    QFile out(m_file);
    const QByteArray line = lineOf(step);
    const qint64 before = QFileInfo(m_file).size();
    if (!out.open(QIODevice::WriteOnly | QIODevice::Append) ||
        !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || out.write(line) != line.size() || !out.flush() ||
        ::fsync(out.handle()) != 0) {
        const QString why = out.errorString();
        out.resize(before); // half a line would hide the next one
        return unwritable(m_file, why);
    }
    m_steps.append(step);
    return Done{};
}

Outcome WaitingSteps::forgetName(const QStringList &spellings)
{
    const QList<WaitingStep> before = m_steps;
    bool isAltered = false;
    for (WaitingStep &waiting : m_steps)
        isAltered = removeName(waiting.step, spellings) || isAltered;
    if (!isAltered)
        return Done{};
    Outcome kept = rewrite();
    if (!kept)
        m_steps = before;
    return kept;
}

void WaitingSteps::forgetSent(qint64 reading)
{
    const auto isOfIt = [reading](const WaitingStep &step) { return step.reading == reading; };
    const bool isWaiting = std::any_of(m_steps.begin(), m_steps.end(),
                                       [&](const WaitingStep &step) { return isOfIt(step) && !step.isSent; });
    if (isWaiting || m_steps.removeIf(isOfIt) == 0)
        return;
    const Outcome kept = rewrite();
    Q_UNUSED(kept) // one that stays in the file is known to the server when it is sent again
}

SentSteps WaitingSteps::send(const Database &database, const QString &editor)
{
    SentSteps sent;
    QList<qint64> readings;
    for (const WaitingStep &step : std::as_const(m_steps)) {
        if (!step.isSent && !readings.contains(step.reading))
            readings.append(step.reading);
    }
    for (const qint64 reading : std::as_const(readings)) {
        const auto isOfIt = [reading](const WaitingStep &step) { return step.reading == reading; };
        QList<WaitingStep> steps;
        std::copy_if(m_steps.cbegin(), m_steps.cend(), std::back_inserter(steps), isOfIt);
        const Result<QList<DecidedApart>> apart = Sending(database, editor).send(steps);
        if (!apart) {
            sent.problem = apart.sentence();
            continue;
        }
        sent.apart += *apart;
        auto known = steps.cbegin();
        for (WaitingStep &step : m_steps) {
            if (!isOfIt(step))
                continue;
            step.step = known++->step; // a name that was removed is not kept here either
            sent.steps += std::exchange(step.isSent, true) ? 0 : 1;
        }
        // One that stays in the file is known to the server when it is sent again.
        if (Outcome kept = rewrite(); !kept)
            sent.problem = kept.sentence();
    }
    return sent;
}

} // namespace bluepencil
