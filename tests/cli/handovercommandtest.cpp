// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "review/edits.h"
#include "support/storefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

class HandOverCommandTest : public QObject {
    Q_OBJECT

    static Ended pass(const QString &command, const StoreFixture &store, const QStringList &rest)
    {
        return runCli(QStringList{command, u"--data-dir"_s, store.folder()} + rest);
    }

    static void decide(const StoreFixture &store, const QString &editor, Verb verb)
    {
        const auto workspace = store.workspace();
        QVERIFY(workspace->setEditor(editor).ok());
        const auto session = store.session(*workspace);
        const Signature by{editor, 1'700'000'000'000};
        QVERIFY(session
                    ->apply(bluepencil::decide(session->review(), session->article(), {session->suggestions().first()},
                                               verb, by))
                    .ok());
    }

private Q_SLOTS:
    void aFileGoesFromDeskToDesk()
    {
        const StoreFixture lund;
        const StoreFixture berg;
        decide(lund, u"M. Lund"_s, Verb::Cut);
        decide(berg, u"A. Berg"_s, Verb::Keep);
        const QString file = lund.file() + ".handed"_L1;
        const Ended given = pass(u"hand-over"_s, lund, {file, lund.file()});
        QVERIFY2(given.status == 0, given.err.constData());
        QCOMPARE(given.objects().first()["articles"_L1].toInt(), 1);
        const Ended taken = pass(u"take-over"_s, berg, {file});
        QVERIFY2(taken.status == 0, taken.err.constData());
        const QJsonObject line = taken.objects().first();
        QCOMPARE(line["decisions"_L1].toInt(), 1);
        QCOMPARE(line["editors"_L1].toArray(), QJsonArray{u"M. Lund"_s});
        QCOMPARE(line["new"_L1].toBool(), false);
        QCOMPARE(line["decided_twice"_L1][0]["here"_L1].toString(), u"A. Berg"_s);
        QCOMPARE(line["decided_twice"_L1][0]["there"_L1].toString(), u"M. Lund"_s);
        const auto workspace = berg.workspace();
        QCOMPARE(berg.session(*workspace)->history().at(1).editor, u"M. Lund"_s);
        QCOMPARE(berg.session(*workspace)->queueState(), QueueState::Query);
    }

    void whoTakesOverHasAName()
    {
        const StoreFixture lund;
        decide(lund, u"M. Lund"_s, Verb::Cut);
        const QString file = lund.file() + ".handed"_L1;
        QCOMPARE(pass(u"hand-over"_s, lund, {file}).status, 0);
        const StoreFixture berg;
        QCOMPARE(pass(u"take-over"_s, berg, {file}).status, 1);
        QCOMPARE(pass(u"take-over"_s, berg, {u"--editor"_s, u"A. Berg"_s, file}).status, 0);
    }

    void whatCannotBeDoneIsSaid()
    {
        const StoreFixture store;
        decide(store, u"M. Lund"_s, Verb::Cut);
        QCOMPARE(pass(u"hand-over"_s, store, {}).status, 2);
        QCOMPARE(pass(u"take-over"_s, store, {u"one"_s, u"two"_s}).status, 2);
        const Ended unknown = pass(u"hand-over"_s, store, {store.file() + ".handed"_L1, u"/nowhere.txt"_s});
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains("/nowhere.txt"), unknown.err.constData());
        const Ended none = pass(u"take-over"_s, store, {store.file()});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("harbour.txt"), none.err.constData());
    }
};

QTEST_GUILESS_MAIN(HandOverCommandTest)
#include "handovercommandtest.moc"
