// SPDX-License-Identifier: Apache-2.0
#include "store/joining/logmerge.h"

#include "store/log/decisionjson.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

/// More places than anybody goes through one by one.
constexpr qsizetype mostApart = 1000;

/// What a line is known by in every log: everything but its number, and its decision's, which each log gives anew.
QByteArray nameOf(const LogEntry &entry)
{
    QByteArray name = entry.editor.toUtf8() + '\0' + QByteArray::number(entry.when) + '\0' +
                      QByteArray::number(entry.change.id.value()) + '\0';
    if (entry.change.after) {
        Decision decision = *entry.change.after;
        decision.sequence = 0;
        appendJson(name, decision);
    }
    return name;
}

/// A log, by its lines' names and by the last line about each decision.
struct Side {
    explicit Side(const QList<LogEntry> &log)
    {
        names.reserve(log.size());
        for (qsizetype i = 0; i < log.size(); ++i) {
            names.append(nameOf(log.at(i)));
            known.insert(names.last());
            last.insert(log.at(i).change.id, i);
        }
    }

    QList<QByteArray> names;
    QSet<QByteArray> known;
    QHash<DecisionId, qsizetype> last;
};

/// True when both leave the same, whoever said so and when.
bool agree(const std::optional<Decision> &a, const std::optional<Decision> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->verb == b->verb && a->span == b->span && a->words == b->words && a->cutReason == b->cutReason;
}

enum class Effect : quint8 { Gone, Credit, Stays, OtherWords };

Effect effectOf(Verb verb)
{
    switch (verb) {
    case Verb::Cut:
    case Verb::OwnCut:
        return Effect::Gone;
    case Verb::MoveToCredit:
        return Effect::Credit;
    case Verb::Replace:
        return Effect::OtherWords;
    default:
        return Effect::Stays;
    }
}

/// True when two decisions of different names cannot both hold where they meet.
bool contradict(const Decision &a, const Decision &b)
{
    const bool bothChangeText = changesText(a.verb) && changesText(b.verb);
    const bool sameEffect = effectOf(a.verb) == effectOf(b.verb) && a.verb != Verb::Replace;
    return bothChangeText && !sameEffect && a.span.overlaps(b.span);
}

Span meeting(Span a, Span b)
{
    return {std::max(a.start(), b.start()), std::min(a.end(), b.end())};
}

const Decision &about(const LogEntry &entry)
{
    return entry.change.after ? *entry.change.after : *entry.change.before;
}

/// Joins `there` into `here`.
class Merge {
public:
    Merge(const QList<LogEntry> &here, const QList<LogEntry> &there)
        : m_here(here)
        , m_there(there)
        , m_ours(here)
        , m_theirs(there)
    {
    }

    MergedLog merged()
    {
        for (const LogEntry &entry : m_here)
            take(entry.change);
        m_wanted = m_standing;
        m_ownOrder = m_nextOrder;
        addNews();
        if (m_merged.steps.isEmpty())
            return m_merged;
        for (auto last = m_theirs.last.cbegin(); last != m_theirs.last.cend(); ++last)
            choose(last.key(), last.value());
        lookForOverlaps();
        settle();
        std::sort(m_merged.apart.begin(), m_merged.apart.end(),
                  [](const DecidedApart &a, const DecidedApart &b) { return a.place < b.place; });
        return m_merged;
    }

private:
    void take(const Change &change)
    {
        if (!change.after) {
            m_standing.remove(change.id);
            return;
        }
        m_standing.insert(change.id, *change.after);
        m_nextOrder = std::max(m_nextOrder, change.after->sequence + 1);
    }

    [[nodiscard]] std::optional<Decision> standing(DecisionId id) const
    {
        const auto found = m_standing.constFind(id);
        return found == m_standing.cend() ? std::nullopt : std::optional(*found);
    }

    [[nodiscard]] bool isNews(qsizetype line) const { return !m_ours.known.contains(m_theirs.names.at(line)); }
    [[nodiscard]] bool isOursAlone(qsizetype line) const { return !m_theirs.known.contains(m_ours.names.at(line)); }

    /// Adds every line that is not known here, in the steps in which they were taken.
    void addNews()
    {
        auto sequence = revisionOf(m_here);
        quint64 batch = 0;
        for (qsizetype i = 0; i < m_there.size(); ++i) {
            const LogEntry &theirs = m_there.at(i);
            Change change{theirs.change.id, standing(theirs.change.id), theirs.change.after};
            if (!isNews(i) || (!change.before && !change.after))
                continue;
            if (change.after)
                change.after->sequence = m_nextOrder;
            take(change);
            ++sequence;
            if (m_merged.steps.isEmpty() || theirs.batch != batch)
                m_merged.steps.append(QList<LogEntry>());
            batch = theirs.batch;
            QList<LogEntry> &step = m_merged.steps.last();
            const quint64 first = step.isEmpty() ? sequence : step.first().sequence;
            step.append({sequence, first, theirs.editor, theirs.when, change});
        }
    }

    /// What holds of a decision that the other side knows.
    void choose(DecisionId id, qsizetype theirs)
    {
        const auto ours = m_ours.last.constFind(id);
        const bool isKnownHere = ours != m_ours.last.cend();
        const bool wentOnHere = isKnownHere && isOursAlone(*ours);
        if (!isNews(theirs)) {
            const bool isOtherOrder = isKnownHere && !wentOnHere && m_ours.names.at(*ours) != m_theirs.names.at(theirs);
            if (isOtherOrder && theirsIsLater(*ours, theirs))
                want(id, m_there.at(theirs).change.after);
            return;
        }
        const LogEntry &there = m_there.at(theirs);
        if (!wentOnHere) {
            want(id, there.change.after);
            return;
        }
        const LogEntry &here = m_here.at(*ours);
        const bool theirsHolds = theirsIsLater(*ours, theirs);
        if (theirsHolds)
            want(id, there.change.after);
        if (!agree(here.change.after, there.change.after))
            addApart({about(there).span, here, there, !theirsHolds});
    }

    /// The same on either side, also for what was done in the same millisecond.
    [[nodiscard]] bool theirsIsLater(qsizetype ours, qsizetype theirs) const
    {
        const qint64 here = m_here.at(ours).when;
        const qint64 there = m_there.at(theirs).when;
        return there != here ? there > here : m_theirs.names.at(theirs) > m_ours.names.at(ours);
    }

    void want(DecisionId id, const std::optional<Decision> &decision)
    {
        m_fromThere.insert(id);
        if (decision)
            m_wanted.insert(id, *decision);
        else
            m_wanted.remove(id);
    }

    void addApart(const DecidedApart &apart)
    {
        if (m_merged.apart.size() < mostApart)
            m_merged.apart.append(apart);
    }

    /// Decisions of different names, of which each side made one.
    void lookForOverlaps()
    {
        QList<const LogEntry *> ours;
        for (const qsizetype line : std::as_const(m_ours.last)) {
            if (m_here.at(line).change.after && isOursAlone(line))
                ours.append(&m_here.at(line));
        }
        for (const qsizetype line : std::as_const(m_theirs.last)) {
            const LogEntry &there = m_there.at(line);
            if (!there.change.after || !isNews(line))
                continue;
            for (const LogEntry *here : std::as_const(ours)) {
                const Decision &a = *here->change.after;
                const Decision &b = *there.change.after;
                if (here->change.id != there.change.id && contradict(a, b))
                    addApart({meeting(a.span, b.span), *here, there, here->when > there.when});
            }
        }
    }

    struct Placed {
        DecisionId id;
        quint64 order = 0; ///< in the log that it is taken from
        qint64 when = 0;
        bool isAnchor = false; ///< known on both sides
    };

    /// What is to stand, the earlier ones first: what both sides know keeps its order, between that times decide.
    [[nodiscard]] QList<DecisionId> wantedOrder() const
    {
        QList<Placed> ours;
        QList<Placed> theirs;
        for (auto wanted = m_wanted.cbegin(); wanted != m_wanted.cend(); ++wanted) {
            const DecisionId id = wanted.key();
            const auto here = m_ours.last.constFind(id);
            const auto there = m_theirs.last.constFind(id);
            const bool isBoth = here != m_ours.last.cend() && there != m_theirs.last.cend() &&
                                m_ours.names.at(*here) == m_theirs.names.at(*there);
            if (m_fromThere.contains(id))
                theirs.append({id, wanted->sequence, m_there.at(*there).when, false});
            else
                ours.append({id, wanted->sequence, m_here.at(*here).when, isBoth});
            if (isBoth)
                theirs.append({id, m_there.at(*there).change.after->sequence, m_there.at(*there).when, true});
        }
        const auto byOrder = [](const Placed &a, const Placed &b) { return a.order < b.order; };
        std::sort(ours.begin(), ours.end(), byOrder);
        std::sort(theirs.begin(), theirs.end(), byOrder);
        return woven(ours, theirs);
    }

    [[nodiscard]] static QList<DecisionId> woven(const QList<Placed> &ours, const QList<Placed> &theirs)
    {
        QHash<DecisionId, qsizetype> anchors;
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            if (theirs.at(i).isAnchor)
                anchors.insert(theirs.at(i).id, i);
        }
        QList<DecisionId> order;
        qsizetype next = 0;
        const auto takeTheirs = [&](qsizetype end, qint64 until) {
            while (next < end && (theirs.at(next).isAnchor || theirs.at(next).when <= until)) {
                if (!theirs.at(next).isAnchor)
                    order.append(theirs.at(next).id);
                ++next;
            }
        };
        // Where the next decision that both know stands in theirs: nothing behind it may come before it here.
        QList<qsizetype> ends(ours.size() + 1, theirs.size());
        for (qsizetype i = ours.size() - 1; i >= 0; --i) {
            const qsizetype anchor = anchors.value(ours.at(i).id, theirs.size());
            ends[i] = std::min(ends.at(i + 1), anchor);
        }
        for (qsizetype i = 0; i < ours.size(); ++i) {
            takeTheirs(ends.at(i), ours.at(i).isAnchor ? std::numeric_limits<qint64>::max() : ours.at(i).when);
            order.append(ours.at(i).id);
        }
        takeTheirs(theirs.size(), std::numeric_limits<qint64>::max());
        return order;
    }

    /// Takes the steps that lead from what stands to what is wanted, in as few changes as there can be.
    void settle()
    {
        for (auto gone = m_standing.cbegin(); gone != m_standing.cend(); ++gone) {
            if (!m_wanted.contains(gone.key()))
                m_merged.settling.append({gone.key(), *gone, std::nullopt});
        }
        struct Raised {
            Span span;
            quint64 order;
        };
        QList<Raised> above;
        const QList<DecisionId> order = wantedOrder();
        for (const DecisionId id : order) {
            Decision wanted = m_wanted.value(id);
            const std::optional<Decision> stands = standing(id);
            quint64 needed = 0;
            for (const Raised &each : std::as_const(above)) {
                if (changesText(wanted.verb) && each.span.overlaps(wanted.span))
                    needed = std::max(needed, each.order);
            }
            const bool isThere = stands && agree(stands, wanted);
            wanted.sequence = isThere && stands->sequence > needed ? stands->sequence : m_nextOrder++;
            if (!isThere || wanted.sequence != stands->sequence)
                m_merged.settling.append({id, stands, wanted});
            if (wanted.sequence >= m_ownOrder && changesText(wanted.verb))
                above.append({wanted.span, wanted.sequence});
        }
    }

    const QList<LogEntry> &m_here;
    const QList<LogEntry> &m_there;
    Side m_ours;
    Side m_theirs;
    QHash<DecisionId, Decision> m_standing; ///< after the lines that were taken so far
    QHash<DecisionId, Decision> m_wanted;
    QSet<DecisionId> m_fromThere; ///< what of that the other side left
    quint64 m_nextOrder = 1;
    quint64 m_ownOrder = 1; ///< the first that was given here for the merge
    MergedLog m_merged;
};

} // namespace

MergedLog mergedLog(const QList<LogEntry> &here, const QList<LogEntry> &there)
{
    return Merge(here, there).merged();
}

bool sayTheSame(const QList<LogEntry> &here, const QList<LogEntry> &there, quint64 lines)
{
    if (revisionOf(here) < lines || revisionOf(there) < lines)
        return false;
    return std::equal(here.begin(), here.begin() + static_cast<qsizetype>(lines), there.begin(),
                      [](const LogEntry &a, const LogEntry &b) { return nameOf(a) == nameOf(b); });
}

} // namespace bluepencil
