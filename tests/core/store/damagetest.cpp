// SPDX-License-Identifier: Apache-2.0
#include "store/database/database.h"
#include "store/session/approvals.h"
#include "store/session/reviewedtext.h"
#include "store/session/reviewsession.h"

#include "review/edits.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

/// A desk whose article was decided on in three steps.
void decide(const StoreFixture &desk)
{
    const auto workspace = desk.workspace();
    const auto session = desk.session(*workspace);
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY(
            session->apply(decide(session->review(), session->article(), {session->suggestions().at(i)}, Verb::Cut, by))
                .ok());
}

void approveAsItIs(const StoreFixture &desk)
{
    const auto workspace = desk.workspace();
    const auto session = desk.session(*workspace);
    QVERIFY(approve(*session, by).ok());
}

/// What a disk does, said in SQL.
void damage(const StoreFixture &desk, const QString &statement)
{
    const auto database = Database::open(desk.database());
    QVERIFY(database.ok());
    QVERIFY2((*database)->run(statement).ok(), qPrintable(statement));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Some damage to a file of pages: a page of zeros, two pages exchanged, random bytes, one bit, an end cut off.
QByteArray damaged(QByteArray file, QRandomGenerator &random)
{
    constexpr qsizetype page = 4096;
    const auto anyPage = [&] { return page * random.bounded(static_cast<int>(file.size() / page)); };
    switch (random.bounded(5)) {
    case 0:
        file.replace(anyPage(), page, QByteArray(page, '\0'));
        break;
    case 1: {
        const qsizetype here = anyPage();
        const qsizetype there = anyPage();
        const QByteArray kept = file.mid(here, page);
        file.replace(here, page, file.mid(there, page));
        file.replace(there, page, kept);
        break;
    }
    case 2:
        for (qsizetype i = random.bounded(static_cast<int>(file.size() - 300)), end = i + 300; i < end; ++i)
            file[i] = static_cast<char>(random.bounded(256));
        break;
    case 3: {
        const qsizetype at = random.bounded(static_cast<int>(file.size()));
        file[at] = static_cast<char>(file.at(at) ^ (1 << random.bounded(8)));
        break;
    }
    default:
        file.truncate(anyPage());
    }
    return file;
}

} // namespace

/// A store that a disk has damaged exports no other text than was decided: SQLite itself has no checksums.
class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDamagedLogIsRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("the first step is missing") << u"DELETE FROM step WHERE sequence = 1"_s;
        QTest::newRow("the last step is missing") << u"DELETE FROM step WHERE sequence = 3"_s;
        QTest::newRow("a step in between is missing") << u"DELETE FROM step WHERE sequence = 2"_s;
        QTest::newRow("a step says that it is longer") << u"UPDATE step SET size = 2 WHERE sequence = 3"_s;
        QTest::newRow("a span has moved")
            << u"UPDATE step SET changes = replace(changes, '\"end\":', '\"end\":1') WHERE sequence = 2"_s;
        QTest::newRow("the words were others")
            << u"UPDATE step SET changes = replace(changes, '\"text\":\"', '\"text\":\"x') WHERE sequence = 2"_s;
        QTest::newRow("the changes are no JSON") << u"UPDATE step SET changes = 'zz' WHERE sequence = 2"_s;
    }

    void aDamagedLogIsRefused()
    {
        QFETCH(QString, statement);
        const StoreFixture desk;
        decide(desk);
        QVERIFY(reviewedText(desk.folder(), desk.file()).ok());
        damage(desk, statement);
        const auto exported = reviewedText(desk.folder(), desk.file());
        QVERIFY(!exported.ok());
        QVERIFY2(exported.failure().sentence.contains("reviews.sqlite"_L1), qPrintable(exported.failure().sentence));
        const auto workspace = desk.workspace();
        const auto opened = ReviewSession::open(*workspace, desk.file());
        QVERIFY(!opened.ok());
        QVERIFY2(opened.failure().sentence.contains("backup"_L1), qPrintable(opened.failure().sentence));
    }

    void aDamagedEditionIsRefused_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("other bytes") << u"UPDATE edition SET exported = (SELECT bytes FROM document)"_s;
        QTest::newRow("no bytes") << u"UPDATE edition SET exported = zeroblob(40)"_s;
        QTest::newRow("no decisions") << u"UPDATE edition SET decisions = ''"_s;
    }

    void aDamagedEditionIsRefused()
    {
        QFETCH(QString, statement);
        const StoreFixture desk;
        decide(desk);
        approveAsItIs(desk);
        QVERIFY(reviewedText(desk.folder(), desk.file()).ok());
        damage(desk, statement);
        const auto exported = reviewedText(desk.folder(), desk.file());
        QVERIFY(!exported.ok());
        QVERIFY2(exported.failure().sentence.contains("damaged"_L1), qPrintable(exported.failure().sentence));
    }

    void bytesThatWereKeptAreThoseThatWereRead()
    {
        const StoreFixture desk;
        decide(desk);
        damage(desk, u"UPDATE document SET bytes = zeroblob(60)"_s);
        QVERIFY(QFile::remove(desk.file()));
        const auto exported = reviewedText(desk.folder(), desk.file());
        QVERIFY(!exported.ok());
        QVERIFY2(exported.failure().sentence.contains("harbour.txt"_L1), qPrintable(exported.failure().sentence));
    }

    void aClockThatWasSetBackKeepsTheLatestTextTheLatest()
    {
        const StoreFixture desk;
        decide(desk);
        damage(desk, u"UPDATE reading SET opened_at = opened_at + 86400000"_s); // opened by the clock of tomorrow
        desk.write(harbourArticle() + "\nA line that came later.\n");
        { // as an editor opens it who sees the new text
            const auto workspace = desk.workspace();
            QVERIFY(desk.session(*workspace));
        }
        const QByteArray later = desk.bytes();
        QVERIFY(QFile::remove(desk.file()));
        const auto exported = reviewedText(desk.folder(), desk.file());
        QVERIFY(exported.ok());
        QCOMPARE(exported->text, later);
    }

    /// Bits inside texts that nobody compares (a name, a reason) may change; the text that goes out may not.
    void whateverADiskDoesTheTextIsTheSameOrRefused()
    {
        const StoreFixture desk;
        decide(desk);
        const auto before = reviewedText(desk.folder(), desk.file());
        QVERIFY(before.ok());
        const QByteArray whole = contentOf(desk.database());
        QVERIFY(!QFile::exists(desk.database() + u"-wal"_s));
        QRandomGenerator random(19);
        int refused = 0;
        for (int i = 0; i < 300; ++i) {
            QFile file(desk.database());
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(damaged(whole, random));
            file.close();
            const auto after = reviewedText(desk.folder(), desk.file());
            refused += after.ok() ? 0 : 1;
            if (after.ok())
                QVERIFY2(after->standing != before->standing || after->text == before->text,
                         qPrintable(QString::number(i)));
        }
        QVERIFY(refused > 30);
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"
