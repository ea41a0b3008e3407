// SPDX-License-Identifier: Apache-2.0
#include "store/database/database.h"
#include "store/folder/backups.h"
#include "store/session/approvals.h"
#include "store/session/reviewsession.h"

#include "formats/writer/textfile.h"
#include "support/faultyfiles.h"
#include "support/sanitized.h"
#include "support/storefixture.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <array>
#include <cerrno>
#include <functional>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
const QByteArray earlier = "what was exported before\n";

/// An editor's work on one article, up to some step.
struct Stage {
    StoreFixture desk;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<ReviewSession> session;

    [[nodiscard]] QString target() const { return desk.folder() + u"-out.txt"_s; }
    [[nodiscard]] QByteArray exported() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
};

Outcome open(Stage &stage)
{
    auto workspace = Workspace::open(stage.desk.folder());
    if (!workspace)
        return workspace.failure();
    auto session = ReviewSession::open(**workspace, stage.desk.file());
    if (!session)
        return session.failure();
    stage.workspace = std::move(*workspace);
    stage.session = std::move(*session);
    stage.session->setAnalysis(harbourAnalysis(stage.session->article()));
    return Done{};
}

Outcome cutAll(Stage &stage)
{
    ReviewSession &session = *stage.session;
    return session.apply(decide(session.review(), session.article(), session.suggestions(), Verb::Cut, by));
}

Outcome keepFirst(Stage &stage)
{
    ReviewSession &session = *stage.session;
    return session.apply(decide(session.review(), session.article(), {session.suggestions().first()}, Verb::Keep, by));
}

Outcome undo(Stage &stage)
{
    ReviewSession &session = *stage.session;
    QList<Change> last;
    for (const LogEntry &entry : session.history()) {
        if (entry.batch == session.history().last().batch)
            last.append(entry.change);
    }
    return session.apply(reversed(last));
}

Outcome leave(Stage &stage)
{
    if (Outcome placed = stage.session->setPlace({20, 3}); !placed)
        return placed;
    ParagraphSet read;
    read.add({0, 4});
    return stage.session->setReadParagraphs(read);
}

Outcome approveIt(Stage &stage)
{
    const auto isHeld = isInLastEdition(*stage.session);
    if (isHeld && *isHeld)
        return Done{}; // as the window would not offer it again
    const Result<Edition> edition = approve(*stage.session, by);
    return edition ? Outcome(Done{}) : Outcome(edition.failure());
}

Outcome exportIt(Stage &stage)
{
    const auto editions = editionsOf(*stage.session);
    if (!editions)
        return editions.failure();
    const QByteArray bytes = editions->last().exported;
    if (Outcome written = writeFile(stage.target(), bytes, {stage.desk.file()}); !written)
        return written;
    return recordExport(*stage.session, editions->last(), {stage.target(), u"text"_s, bytes}, by);
}

Outcome backUp(Stage &stage)
{
    return keepBackup(stage.desk.folder(), QDate(2026, 11, 30));
}

struct Step {
    const char *name;
    Outcome (*take)(Stage &);
};

constexpr std::array steps{
    Step{"open", &open},   Step{"decide", &cutAll},     Step{"decide again", &keepFirst}, Step{"undo", &undo},
    Step{"leave", &leave}, Step{"approve", &approveIt}, Step{"export", &exportIt},        Step{"back up", &backUp},
};

struct Fault {
    FileCall call;
    int error;
    bool forGood;
};

/// What disks, mounts and file systems do.
const QList<Fault> faults{
    {FileCall::Open, EACCES, false},       {FileCall::Open, EACCES, true},       {FileCall::Open, EROFS, true},
    {FileCall::Open, EIO, false},          {FileCall::Open, EINTR, false},       {FileCall::Write, ENOSPC, true},
    {FileCall::Write, ENOSPC, false},      {FileCall::Write, EIO, true},         {FileCall::Write, EIO, false},
    {FileCall::Write, EINTR, false},       {FileCall::Write, shortWrite, false}, {FileCall::Write, shortWrite, true},
    {FileCall::Sync, EIO, true},           {FileCall::Sync, EIO, false},         {FileCall::Sync, ENOSPC, false},
    {FileCall::Rename, EACCES, false},     {FileCall::Rename, EROFS, true},      {FileCall::Rename, EIO, false},
    {FileCall::Close, EIO, false},         {FileCall::Close, EIO, true},         {FileCall::MakeFolder, EACCES, true},
    {FileCall::MakeFolder, ENOSPC, false}, {FileCall::Unlink, EACCES, true},     {FileCall::Unlink, EIO, false},
    {FileCall::Truncate, EIO, false},      {FileCall::Truncate, ENOSPC, true},
};

QString nameOf(const Fault &fault)
{
    constexpr std::array names{"open", "write", "sync", "rename", "close", "mkdir", "unlink", "truncate"};
    const QString error =
        fault.error == shortWrite ? u"half of it"_s : QString::fromLatin1(strerrorname_np(fault.error));
    return QString::fromLatin1(names.at(static_cast<size_t>(fault.call))) + u' ' + error +
           (fault.forGood ? u" from then on"_s : u" once"_s);
}

QStringList linesOf(const QList<LogEntry> &history)
{
    QStringList lines;
    for (const LogEntry &entry : history)
        lines.append(lineOf(entry));
    return lines;
}

/// What the editor has seen of what is kept.
struct Shown {
    QStringList lines;
    int editions = 0;
};

Shown shownBy(const Stage &stage)
{
    if (!stage.session)
        return {};
    const auto editions = editionsOf(*stage.session);
    return {linesOf(stage.session->history()), editions ? static_cast<int>(editions->size()) : 0};
}

/// The stage before a step.
std::unique_ptr<Stage> stageBefore(size_t step)
{
    auto stage = std::make_unique<Stage>();
    for (size_t i = 0; i < step; ++i) {
        if (const Outcome taken = steps.at(i).take(*stage); !taken)
            qFatal("%s: %s", steps.at(i).name, qUtf8Printable(taken.sentence()));
    }
    QFile file(stage->target());
    if (step <= 6 && !(file.open(QIODevice::WriteOnly) && file.write(earlier) == earlier.size()))
        qFatal("no file to replace");
    faultyFilesWatch(QFile::encodeName(stage->desk.folder()).constData()); // and what is called after it
    return stage;
}

/// Takes the step with that fault at its n-th call. Empty when all that must hold does, else what does not.
QString takenUnder(const Fault &fault, int nth, size_t step, bool &wasHit, bool &wasRefused)
{
    const auto stage = stageBefore(step);
    const Shown before = shownBy(*stage);
    faultyFilesArm(static_cast<int>(fault.call), nth, fault.error, fault.forGood);
    const Outcome taken = steps.at(step).take(*stage);
    wasHit = faultyFilesDisarm() >= nth;
    wasRefused = !taken.ok();
    if (!taken && (taken.sentence().size() < 20 || !taken.sentence().endsWith(u'.')))
        return u"no sentence: "_s + taken.sentence();
    const Shown shown = shownBy(*stage);
    if (!taken && shown.lines.first(std::min(before.lines.size(), shown.lines.size())) != before.lines)
        return u"a refused step changed what was shown"_s;
    if (taken.ok() && step > 0 && step < 4 && shown.lines.size() <= before.lines.size())
        return u"called done, and nothing was"_s;
    const QByteArray out = stage->exported();
    if (step == 6 && out != earlier && out != stage->session->cleanText().text().toUtf8())
        return u"half a file under its final name"_s;
    if (step == 6 && taken.ok() && out == earlier)
        return u"called exported, and nothing was"_s;

    // The next step works: the same once more, as the sentence says, and all that follow.
    if (stage->session)
        (void)stage->session->reload();
    for (size_t next = taken.ok() ? step + 1 : step; next < steps.size(); ++next) {
        if (const Outcome again = steps.at(next).take(*stage); !again)
            return u"then “%1” fails: %2"_s.arg(QString::fromLatin1(steps.at(next).name), again.sentence());
    }
    if (backupsOf(stage->desk.folder()).size() != 1)
        return u"no backup"_s;

    // Nothing that was shown is lost, and the file is sound.
    const Shown last = shownBy(*stage);
    stage->session.reset();
    stage->workspace.reset();
    if (const Outcome opened = open(*stage); !opened)
        return u"does not open again: "_s + opened.sentence();
    if (const Outcome sound = stage->workspace->database().check(); !sound)
        return sound.sentence();
    const Shown kept = shownBy(*stage);
    if (kept.lines != last.lines || kept.editions != last.editions)
        return u"what is kept is not what was shown"_s;
    if (kept.lines.first(shown.lines.size()) != shown.lines || kept.editions < shown.editions)
        return u"what was shown after the fault is lost"_s;
    if (stage->desk.bytes() != harbourArticle())
        return u"the raw file changed"_s;
    return {};
}

} // namespace

/// Every call on a file of the data folder and of an export fails once, and for good, at every step of the work.
class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Thousands of waits for a disk that is none of the matter here.
        if (const QString memory = u"/dev/shm"_s; QFileInfo(memory).isWritable())
            qputenv("TMPDIR", memory.toLocal8Bit());
    }

    void nothingThatWasShownIsLost_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("fault");
        for (size_t step = 0; step < steps.size(); ++step) {
            for (int fault = 0; fault < faults.size(); ++fault)
                QTest::addRow("%s, %s", steps.at(step).name, qPrintable(nameOf(faults.at(fault))))
                    << static_cast<int>(step) << fault;
        }
    }

    void nothingThatWasShownIsLost()
    {
        QFETCH(int, step);
        QFETCH(int, fault);
        bool wasHit = true;
        bool wasRefused = false;
        const int stride = isSanitized() ? 4 : 1; // what the others do is looked at without
        for (int nth = 1; wasHit; nth += stride) {
            const QString broken = takenUnder(faults.at(fault), nth, static_cast<size_t>(step), wasHit, wasRefused);
            QVERIFY2(broken.isEmpty(), qPrintable(u"call %1: %2"_s.arg(nth).arg(broken)));
            m_hits += wasHit ? 1 : 0;
            m_refusals += wasRefused ? 1 : 0;
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d faults injected, of which %d made a step fail", m_hits, m_refusals);
        QVERIFY(isSanitized() || (m_hits > 300 && m_refusals > 100));
    }

private:
    int m_hits = 0;
    int m_refusals = 0;
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
