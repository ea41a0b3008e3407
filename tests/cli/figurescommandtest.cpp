// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "review/edits.h"
#include "support/storefixture.h"

#include <QDate>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

class FiguresCommandTest : public QObject {
    Q_OBJECT

    static Ended figures(const StoreFixture &store, const QStringList &rest = {})
    {
        return runCli(QStringList{u"figures"_s, u"--data-dir"_s, store.folder()} + rest);
    }
    static void review(const StoreFixture &store)
    {
        const auto workspace = store.workspace();
        QVERIFY(workspace->setEditor(u"M. Lund"_s).ok());
        const auto session = store.session(*workspace);
        const Signature by{u"M. Lund"_s, 1'700'000'000'000};
        QVERIFY(
            session->apply(decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by)).ok());
    }

private Q_SLOTS:
    void tellsOfADay()
    {
        const StoreFixture store;
        review(store);
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const Ended ended = figures(store, {u"--day"_s, today});
        QVERIFY2(ended.status == 0, ended.err.constData());
        const QJsonObject day = ended.objects().first();
        QCOMPARE(day["day"_L1].toString(), today);
        QCOMPARE(day["articles"_L1].toInt(), 1);
        QCOMPARE(day["stops"_L1].toInt(), 1);
        QCOMPARE(day["own"_L1]["editor"_L1].toString(), u"M. Lund"_s);
        QCOMPARE(figures(store, {u"--day"_s, u"2001-02-03"_s}).objects().first()["articles"_L1].toInt(), 0);
    }
    void tellsPeopleInWords()
    {
        const StoreFixture store;
        review(store);
        const Ended ended = figures(store, {u"--format"_s, u"text"_s});
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.out.contains("Stops decided"), ended.out.constData());
    }
    void refusesWhatIsNoDay_data()
    {
        QTest::addColumn<QStringList>("rest");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("day") << QStringList{u"--day"_s, u"yesterday"_s} << QByteArray("--day wants");
        QTest::newRow("format") << QStringList{u"--format"_s, u"pdf"_s} << QByteArray("--format knows json and text");
        QTest::newRow("words") << QStringList{u"today"_s} << QByteArray("takes no words");
    }
    void refusesWhatIsNoDay()
    {
        QFETCH(QStringList, rest);
        QFETCH(QByteArray, says);
        const StoreFixture store;
        const Ended ended = figures(store, rest);
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains(says), ended.err.constData());
    }
    void saysWhereThereIsNoDesk()
    {
        const Ended ended = runCli({u"figures"_s, u"--data-dir"_s, u"/nowhere/at/all"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("reviews.sqlite"), ended.err.constData());
    }
};

QTEST_GUILESS_MAIN(FiguresCommandTest)
#include "figurescommandtest.moc"
