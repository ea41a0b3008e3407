// SPDX-License-Identifier: Apache-2.0
#include "desk/queuelooks.h"

#include "houserules/houseruleflow.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace bluepencil {

namespace {

/// Of a busy desk's weeks; each takes some hundred bytes.
constexpr int mostGlances = 30'000;
constexpr int showMilliseconds = 400;

/// UTF-16 units of an article whose lines are folded while the editor waits: about a millisecond.
constexpr qsizetype longestLookup = 200'000;

/// One task a file, with its articles.
class TaskList {
public:
    explicit TaskList(bool countStops)
        : m_countStops(countStops)
    {
    }
    void add(const QueueEntry &entry, const FileStamp &stamp)
    {
        const auto known = m_index.find(entry.path);
        if (known != m_index.end()) {
            LookTask &task = m_tasks[*known];
            task.records.append(entry.record);
            if (task.stamp != stamp) // one of its articles was never seen
                task.stamp = {};
            return;
        }
        m_index.insert(entry.path, m_tasks.size());
        m_tasks.append({entry.path, {entry.record}, stamp, m_countStops});
    }
    [[nodiscard]] const QList<LookTask> &tasks() const { return m_tasks; }

private:
    bool m_countStops;
    QList<LookTask> m_tasks;
    QHash<QString, qsizetype> m_index;
};

} // namespace

QueueLooks::QueueLooks(const DeskContext &context, HouseRuleFlow *rules, QObject *parent)
    : DeskPart(context, parent)
    , m_rules(rules)
    , m_glances(workspace().folder())
    , m_said(workspace().folder())
    , m_looker(this)
    , m_archiveReader(this)
{
    m_show.setSingleShot(true);
    m_show.setInterval(showMilliseconds);
    connect(&m_show, &QTimer::timeout, this, &QueueLooks::seenMore);
    connect(&m_looker, &QueueLooker::looked, this, &QueueLooks::take);
    connect(&m_looker, &QueueLooker::done, this, &QueueLooks::plan);
    connect(m_rules, &HouseRuleFlow::changed, this, &QueueLooks::plan);
    m_glances.forgetAllBut(mostGlances);
    m_said.forgetAllBut(mostGlances);
    for (const Glance &glance : m_glances.all()) {
        m_lines.add(glance.source, glance.lines);
        m_known.insert({glance.path, glance.record}, glance);
    }
    readArchiveIndex();
}

/// Beside the window, since an archive may know of thousands of sources.
void QueueLooks::readArchiveIndex()
{
    const QString file = archiveIndexIn(workspace().folder());
    if (!QFileInfo::exists(file))
        return;
    m_archiveReader.start([this, file](const std::stop_token &, const LatestWork::Deliver &deliver) {
        const Result<RecurringLines> lines = recurringLinesIn(file);
        deliver([this, lines] {
            if (!lines) {
                Q_EMIT said(lines.sentence());
                return;
            }
            m_archive = *lines;
            Q_EMIT learned();
            plan();
        });
    });
}

const RecurringLines &QueueLooks::linesFor(const QString &source) const
{
    return m_archive.articlesOf(source) > m_lines.articlesOf(source) ? m_archive : m_lines;
}

void QueueLooks::follow(const QList<QueueEntry> &entries)
{
    if (entries.constData() == m_entries.constData() && entries.size() == m_entries.size())
        return;
    m_entries = entries;
    const bool isNew = std::any_of(entries.begin(), entries.end(),
                                   [this](const QueueEntry &entry) { return !m_read.contains(entry.path); });
    if (isNew)
        plan();
}

void QueueLooks::fill(QList<QueueEntry> &entries) const
{
    for (QueueEntry &entry : entries) {
        if (entry.problem.isEmpty())
            entry.problem = m_problems.value(entry.path);
        const auto known = m_known.find({entry.path, entry.record});
        if (known == m_known.end())
            continue;
        entry.source = known->source;
        entry.stops = isDone(entry.state) ? -1 : known->stops;
        entry.arrivedAt = known->seenAt;
    }
}

void QueueLooks::setProblems(const QHash<QString, QString> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    ++m_revision;
}

void QueueLooks::lookAgain(const QStringList &paths)
{
    for (const QString &path : paths)
        m_read.remove(path);
    plan();
}

void QueueLooks::move(const QString &from, const QString &to)
{
    QList<Glance> moved;
    for (auto known = m_known.begin(); known != m_known.end();) {
        if (known->path != from) {
            ++known;
            continue;
        }
        moved.append(*known);
        known = m_known.erase(known);
    }
    for (Glance &glance : moved) {
        glance.path = to;
        m_known.insert({to, glance.record}, glance);
    }
    m_glances.move(from, to);
    m_said.move(from, to);
    m_read.insert(to);
    ++m_revision;
}

bool QueueLooks::mayHold(const QueueEntry &entry, const LineHashes &lines) const
{
    const auto known = m_known.find({entry.path, entry.record});
    return known == m_known.end() || std::any_of(lines.begin(), lines.end(), [&known](quint64 line) {
               return std::binary_search(known->lines.begin(), known->lines.end(), line);
           });
}

void QueueLooks::setLeft(const QueueEntry &entry, int stops)
{
    const auto known = m_known.find({entry.path, entry.record});
    if (known == m_known.end() || known->stops == stops)
        return;
    known->stops = stops;
    ++m_revision;
    m_unkept.append(*known);
}

void QueueLooks::setPaused(bool paused)
{
    m_looker.setPaused(paused);
    tellProgress();
}

void QueueLooks::cancel()
{
    m_cancelled = true;
    m_looker.cancel();
    m_progress = {};
    tellProgress();
}

void QueueLooks::goOn()
{
    m_cancelled = false;
    m_read.clear();
    plan();
}

void QueueLooks::tell(CutOptions &options, const ReviewSession &session) const
{
    const Article &article = session.article();
    if (article.length() > longestLookup)
        return;
    const LineHashes lines = lineHashesOf(article);
    const QString source = sourceNameOf(article.origin().site, session.reading().path);
    linesFor(source).tell(options, source, lines);
}

void QueueLooks::take(const QList<LookResult> &results)
{
    QList<SaidArticle> said;
    for (const LookResult &result : results) {
        m_read.insert(result.path);
        said += result.said;
        for (const Glance &glance : result.glances)
            takeGlance(glance);
    }
    m_glances.keep(std::exchange(m_unkept, {}));
    m_said.keep(said);
    if (!said.isEmpty())
        Q_EMIT heard();
    m_progress.done = std::min(m_progress.done + results.size(), m_progress.all);
    ++m_revision;
    tellProgress();
    if (!m_show.isActive())
        m_show.start();
}

/// What was counted before stays until it is counted again.
void QueueLooks::takeGlance(Glance glance)
{
    const Key key(glance.path, glance.record);
    const auto known = m_known.find(key);
    glance.seenAt = known == m_known.end() ? QDateTime::currentMSecsSinceEpoch() : known->seenAt;
    // Of what is only counted the lines were read before: to take them out and in would copy the counts of the source.
    const bool isSame = known != m_known.end() && known->source == glance.source && known->lines == glance.lines;
    if (known != m_known.end()) {
        if (!isSame)
            m_lines.remove(known->source, known->lines);
        if (glance.basis.isEmpty() && glance.stamp == known->stamp) {
            glance.basis = known->basis;
            glance.stops = known->stops;
        }
    }
    if (!isSame)
        m_lines.add(glance.source, glance.lines);
    m_known.insert(key, glance);
    m_unkept.append(glance);
}

/// What recurs has to be known before stops are counted.
void QueueLooks::plan()
{
    if (m_cancelled)
        return;
    if (const QList<LookTask> tasks = unread(); !tasks.isEmpty()) {
        begin(tasks, std::make_shared<const LookKnowledge>());
        return;
    }
    const auto knowledge = std::make_shared<const LookKnowledge>(m_rules->ruleSet(), m_lines.orWhereMore(m_archive));
    if (const QList<LookTask> tasks = uncounted(*knowledge); !tasks.isEmpty()) {
        begin(tasks, knowledge);
        return;
    }
    m_progress = {};
    tellProgress();
}

QList<LookTask> QueueLooks::unread() const
{
    TaskList tasks(false);
    for (const QueueEntry &entry : m_entries) {
        if (!m_read.contains(entry.path))
            tasks.add(entry, m_known.value({entry.path, entry.record}).stamp);
    }
    return tasks.tasks();
}

QList<LookTask> QueueLooks::uncounted(const LookKnowledge &knowledge) const
{
    TaskList tasks(true);
    QHash<QString, QString> bases; // of some sources with thousands of articles
    for (const QueueEntry &entry : m_entries) {
        if (entry.state != QueueState::New)
            continue;
        const auto known = m_known.find({entry.path, entry.record});
        if (known == m_known.end())
            continue;
        QString &basis = bases[known->source];
        if (basis.isEmpty())
            basis = knowledge.basisFor(known->source);
        if (known->basis != basis)
            tasks.add(entry, known->stamp);
    }
    return tasks.tasks();
}

void QueueLooks::begin(const QList<LookTask> &tasks, std::shared_ptr<const LookKnowledge> knowledge)
{
    m_progress.done = 0;
    m_progress.all = tasks.size();
    m_looker.start(tasks, std::move(knowledge));
    tellProgress();
}

void QueueLooks::tellProgress()
{
    m_progress.paused = m_looker.isPaused();
    Q_EMIT progressed(m_progress);
}

} // namespace bluepencil
