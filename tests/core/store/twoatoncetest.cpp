// SPDX-License-Identifier: Apache-2.0
#include "store/database/database.h"
#include "store/editions/exports.h"
#include "store/session/approvals.h"
#include "store/session/reviewsession.h"

#include "support/storefixture.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <array>
#include <thread>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

QStringList linesOf(const ReviewSession &session)
{
    QStringList lines;
    for (const LogEntry &entry : session.history())
        lines.append(lineOf(entry));
    return lines;
}

/// An editor at a window of her own.
struct Seat {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ReviewSession> session;
};

Seat seatAt(const StoreFixture &desk)
{
    Seat seat;
    seat.workspace = desk.workspace();
    seat.session = desk.session(*seat.workspace);
    return seat;
}

/// Two seats at one article, and what is known to be kept.
class Table {
public:
    explicit Table(quint32 seed)
        : m_random(seed)
        , m_seats{seatAt(m_desk), seatAt(m_desk)}
    {
    }

    /// Somebody does something. Empty when all holds that must, else what does not.
    QString step()
    {
        Seat &seat = m_seats.at(m_random.bounded(2));
        switch (m_random.bounded(12)) {
        case 0:
            return freshen(*seat.session);
        case 1:
            return approveAt(*seat.session);
        case 2:
            return spike(*seat.session);
        case 3:
            return exportByCommand();
        case 4:
            return leaveAndComeBack(seat);
        case 5:
            return undoAt(*seat.session);
        default:
            return editAt(*seat.session, someEdit(*seat.session, m_random));
        }
    }

    [[nodiscard]] const QStringList &kept() const { return m_kept; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    [[nodiscard]] qsizetype editions() const { return m_editions; }

    /// What everybody sees at the end.
    QString last()
    {
        for (Seat &seat : m_seats) {
            if (const QString broken = freshen(*seat.session); !broken.isEmpty())
                return broken;
        }
        if (m_seats.front().session->cleanText().text() != m_seats.back().session->cleanText().text())
            return u"two texts of one article"_s;
        Seat third = seatAt(m_desk);
        if (linesOf(*third.session) != m_kept)
            return u"what is kept is not what was acknowledged"_s;
        const auto editions = editionsOf(*third.session);
        if (!editions || editions->size() != m_editions)
            return u"an edition was lost"_s;
        return third.workspace->database().check().ok() ? QString() : u"the database is damaged"_s;
    }

private:
    [[nodiscard]] bool isStale(const ReviewSession &session) const { return session.history().size() != m_kept.size(); }

    /// A refusal has a sentence, changes nothing, and is over once the view is fresh.
    QString refused(ReviewSession &session, const QStringList &before, const QString &sentence)
    {
        ++m_refusals;
        if (sentence.size() < 20 || !sentence.endsWith(u'.'))
            return u"no sentence: "_s + sentence;
        if (linesOf(session) != before)
            return u"a refusal changed the view"_s;
        return freshen(session);
    }

    QString freshen(ReviewSession &session)
    {
        const bool wasStale = isStale(session);
        const auto reloaded = session.reload();
        if (!reloaded)
            return reloaded.sentence();
        if (wasStale && !*reloaded)
            return u"a stale view was called fresh"_s;
        return linesOf(session) == m_kept ? QString() : u"the view is not what is kept"_s;
    }

    QString editAt(ReviewSession &session, const QList<Change> &changes)
    {
        const bool wasStale = isStale(session);
        const QStringList before = linesOf(session);
        const Outcome applied = session.apply(changes);
        if (changes.isEmpty())
            return applied.ok() && linesOf(session) == before ? QString() : u"nothing was something"_s;
        if (wasStale && applied)
            return u"a stale decision was taken"_s;
        if (!wasStale && !applied)
            return u"refused without a reason: "_s + applied.sentence();
        if (!applied)
            return refused(session, before, applied.sentence());
        const QStringList now = linesOf(session);
        if (now.first(m_kept.size()) != m_kept || now.size() != m_kept.size() + changes.size())
            return u"an update was lost"_s;
        m_kept = now;
        return {};
    }

    QString undoAt(ReviewSession &session)
    {
        if (session.history().isEmpty())
            return {};
        QList<Change> batch;
        for (const LogEntry &entry : session.history()) {
            if (entry.batch == session.history().last().batch)
                batch.append(entry.change);
        }
        return editAt(session, reversed(batch));
    }

    QString approveAt(ReviewSession &session)
    {
        const bool wasStale = isStale(session);
        const QStringList before = linesOf(session);
        const auto edition = approve(session, by, m_editions > 0 ? u"A name was wrong."_s : QString());
        if (edition && wasStale)
            return u"a stale text was approved"_s;
        if (!edition)
            return refused(session, before, edition.sentence());
        ++m_editions;
        m_lastEdition = edition->id;
        if (edition->number != m_editions)
            return u"editions are not counted"_s;
        return edition->exported == session.cleanText().text().toUtf8() ? QString() : u"another text was approved"_s;
    }

    QString spike(ReviewSession &session)
    {
        const Outcome spiked = session.setSpiked(m_random.bounded(2) == 0);
        // What it had not seen is taken up by the refusal.
        return spiked ? QString() : refused(session, linesOf(session), spiked.sentence());
    }

    /// As the command line does that writes an edition to a file meanwhile.
    QString exportByCommand()
    {
        if (m_lastEdition == 0)
            return {};
        const Outcome recorded =
            recordExports(m_desk.folder(), {{m_lastEdition, {u"/out/tide.txt"_s, u"text"_s, "tide"}}}, by.when);
        return recorded ? QString() : recorded.sentence();
    }

    QString leaveAndComeBack(Seat &seat)
    {
        seat.session = m_desk.session(*seat.workspace);
        return linesOf(*seat.session) == m_kept ? QString() : u"opened with another history"_s;
    }

    StoreFixture m_desk;
    QRandomGenerator m_random;
    std::array<Seat, 2> m_seats;
    QStringList m_kept;
    qsizetype m_editions = 0;
    qint64 m_lastEdition = 0;
    int m_refusals = 0;
};

int interleavings()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("BLUEPENCIL_INTERLEAVINGS", &given);
    return given ? count : 60;
}

} // namespace

/// Two windows, and the command line, on one article at the same time.
class TwoAtOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString memory = u"/dev/shm"_s; QFileInfo(memory).isWritable())
            qputenv("TMPDIR", memory.toLocal8Bit());
    }

    void inWhateverOrderTheyActNothingIsLost()
    {
        constexpr int stepsEach = 60;
        qsizetype kept = 0;
        qsizetype editions = 0;
        int refusals = 0;
        for (int order = 0; order < interleavings(); ++order) {
            Table table(static_cast<quint32>(order));
            for (int step = 0; step < stepsEach; ++step) {
                const QString broken = table.step();
                QVERIFY2(broken.isEmpty(), qPrintable(u"order %1, step %2: %3"_s.arg(order).arg(step).arg(broken)));
            }
            const QString broken = table.last();
            QVERIFY2(broken.isEmpty(), qPrintable(u"order %1: %2"_s.arg(order).arg(broken)));
            kept += table.kept().size();
            refusals += table.refusals();
            editions += table.editions();
        }
        qInfo("%d steps, %lld decisions and %lld editions kept, %d refusals", interleavings() * stepsEach,
              static_cast<long long>(kept), static_cast<long long>(editions), refusals);
        QVERIFY(refusals > interleavings() && editions > 0);
    }

    /// Really at once: each goes on until all its edits are taken, bringing its view up to date when it is refused.
    void atTheSameMomentNothingIsLost()
    {
        const StoreFixture desk;
        { // makes the tables
            const Seat first = seatAt(desk);
        }
        constexpr int edits = 150;
        std::array<QSet<QString>, 2> acknowledged;
        std::array<QString, 2> broken;
        std::array<std::thread, 2> editors;
        for (size_t i = 0; i < editors.size(); ++i) {
            editors.at(i) = std::thread([&, i] {
                const Seat seat = seatAt(desk);
                QRandomGenerator random(static_cast<quint32>(i + 1));
                for (int taken = 0; taken < edits && broken.at(i).isEmpty();) {
                    const qsizetype known = seat.session->history().size();
                    const QList<Change> changes = someEdit(*seat.session, random);
                    const Outcome applied = seat.session->apply(changes);
                    if (applied) {
                        taken += changes.isEmpty() ? 0 : 1;
                        for (const LogEntry &entry : seat.session->history().sliced(known))
                            acknowledged.at(i).insert(lineOf(entry));
                    } else if (!applied.sentence().endsWith(u'.') || !seat.session->reload()) {
                        broken.at(i) = applied.sentence();
                    }
                }
            });
        }
        for (std::thread &editor : editors)
            editor.join();
        for (const QString &sentence : broken)
            QVERIFY2(sentence.isEmpty(), qPrintable(sentence));
        const Seat last = seatAt(desk);
        const QStringList lines = linesOf(*last.session);
        const QSet<QString> kept(lines.begin(), lines.end());
        QCOMPARE(kept.size(), lines.size());
        QVERIFY(!acknowledged.front().intersects(acknowledged.back()));
        QCOMPARE(acknowledged.front().size() + acknowledged.back().size(), lines.size());
        QVERIFY(kept.contains(acknowledged.front()) && kept.contains(acknowledged.back()));
        QVERIFY(last.workspace->database().check().ok());
    }
};

QTEST_GUILESS_MAIN(TwoAtOnceTest)
#include "twoatoncetest.moc"
