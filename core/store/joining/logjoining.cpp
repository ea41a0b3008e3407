// SPDX-License-Identifier: Apache-2.0
#include "store/joining/logjoining.h"

#include "store/database/database.h"
#include "text/article.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <map>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(LogJoining)
};

QString shownTime(qint64 milliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::ShortFormat);
}

/// What a line of the log did, in a word or with its words.
QString deedOf(const LogEntry &entry)
{
    if (!entry.change.after)
        return Sentences::tr("taken back", "a decision, in a list of what was decided");
    const Decision &decision = *entry.change.after;
    switch (decision.verb) {
    case Verb::Cut:
    case Verb::OwnCut:
        return Sentences::tr("cut", "a decision, in a list of what was decided");
    case Verb::Keep:
    case Verb::Restore:
        return Sentences::tr("kept", "a decision, in a list of what was decided");
    case Verb::MoveToCredit:
        return Sentences::tr("moved to the credit", "a decision, in a list of what was decided");
    case Verb::QuoteChecked:
        return Sentences::tr("quote and speaker right", "a decision, in a list of what was decided");
    case Verb::QuoteWrong:
        return decision.words.isEmpty()
                   ? Sentences::tr("not this speaker", "a decision, in a list of what was decided")
                   : Sentences::tr("said by “%1”", "a decision, in a list of what was decided").arg(decision.words);
    default:
        return u'“' + decision.words + u'”';
    }
}

QString told(const DecidedApart &apart)
{
    const LogEntry &first = apart.hereHolds ? apart.there : apart.here;
    const LogEntry &second = apart.hereHolds ? apart.here : apart.there;
    return Sentences::tr("Decided twice. %1, %2: %3. %4, %5: %6. The later one holds; which is right?",
                         "editor, time, what was decided; the same of the second one")
        .arg(first.editor, shownTime(first.when), deedOf(first), second.editor, shownTime(second.when), deedOf(second));
}

/// Joins the other log into that of one reading.
class Joining {
public:
    Joining(const Database &database, const JoinedReading &reading, const Signature &by)
        : m_log(database, reading.reading)
        , m_article(*reading.article)
        , m_isPurged(reading.isPurged)
        , m_by(by)
    {
    }

    Result<JoinedLog> join(const QList<LogEntry> &other, const QString &question)
    {
        Result<QList<LogEntry>> here = m_isPurged ? m_log.readUnseen() : m_log.read(m_article);
        if (!here)
            return here.failure();
        m_joined.lines = std::move(*here);
        const MergedLog merged = mergedLog(m_joined.lines, other);
        m_joined.apart = merged.apart;
        for (const QList<LogEntry> &step : merged.steps) {
            if (Outcome added = append(step); !added)
                return added.failure();
            m_joined.added += step.size();
            if (!m_joined.editors.contains(step.first().editor))
                m_joined.editors.append(step.first().editor);
        }
        if (Outcome settled = settle(merged, question); !settled)
            return settled.failure();
        return m_joined;
    }

private:
    Outcome append(const QList<LogEntry> &step)
    {
        m_joined.lines += step;
        return m_log.append(step, m_article);
    }

    /// What whoever joins them does: the later decision comes out on top, and a query stands where two do not agree.
    Outcome settle(const MergedLog &merged, const QString &question)
    {
        QList<Change> changes = merged.settling;
        Result<Review> review = reviewOf(m_joined.lines);
        if (!review)
            return review.failure();
        if (Outcome applied = review->apply(changes); !applied)
            return applied;
        std::map<Span, QStringList> questions;
        for (const DecidedApart &apart : merged.apart)
            questions[apart.place].append(told(apart));
        if (!question.isEmpty() && m_article.length() > 0)
            questions[m_article.paragraphs().first().text].append(question);
        for (const auto &each : questions) {
            const QList<Change> asked = ask(*review, each.first, each.second);
            if (Outcome applied = review->apply(asked); !applied)
                return applied;
            changes += asked;
        }
        return changes.isEmpty() ? Outcome(Done{}) : append(stepOf(changes));
    }

    [[nodiscard]] QList<LogEntry> stepOf(const QList<Change> &changes) const
    {
        QList<LogEntry> step;
        const quint64 first = revisionOf(m_joined.lines) + 1;
        for (const Change &change : changes)
            step.append({first + static_cast<quint64>(step.size()), first, m_by.editor, m_by.when, change});
        return step;
    }

    /// What stands there as a remark already goes on standing in front of it.
    [[nodiscard]] QList<Change> ask(const Review &review, Span place, QStringList words) const
    {
        const QList<Change> asked = remark(review, m_article, Verb::Query, place, words.join(u'\n'), m_by);
        if (asked.isEmpty() || !asked.first().before)
            return asked;
        words.prepend(asked.first().before->words);
        return remark(review, m_article, Verb::Query, place, words.join(u'\n'), m_by);
    }

    DecisionLog m_log;
    const Article &m_article;
    bool m_isPurged;
    const Signature &m_by;
    JoinedLog m_joined;
};

} // namespace

Result<JoinedLog> joinInto(const Database &database, const JoinedReading &reading, const QList<LogEntry> &other,
                           const Signature &by, const QString &question)
{
    return Joining(database, reading, by).join(other, question);
}

} // namespace bluepencil
