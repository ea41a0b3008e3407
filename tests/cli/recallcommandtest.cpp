// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "review/edits.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

class RecallCommandTest : public QObject {
    Q_OBJECT

    static Ended recall(const StoreFixture &store, const QStringList &rest)
    {
        return runCli(QStringList{u"recall"_s, u"--data-dir"_s, store.folder()} + rest);
    }

    /// Cuts all that is suggested, and approves the rest.
    static void review(const StoreFixture &store)
    {
        const auto workspace = store.workspace();
        QVERIFY(workspace->setEditor(u"M. Lund"_s).ok());
        const auto session = store.session(*workspace);
        const Signature by{u"M. Lund"_s, 1'700'000'000'000};
        QVERIFY(
            session->apply(decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by)).ok());
        QVERIFY(approve(*session, by).ok());
    }
    static QString textIn(const StoreFixture &store)
    {
        const auto workspace = store.workspace();
        return store.session(*workspace)->cleanText().text();
    }

private Q_SLOTS:
    void listsAndChangesNothing()
    {
        const StoreFixture store;
        review(store);
        const QString before = textIn(store);
        const Ended ended = recall(store, {u"four million crowns"_s});
        QVERIFY2(ended.status == 0, ended.err.constData());
        const QList<QJsonObject> lines = ended.objects();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first()["article"_L1].toString(), store.file());
        QCOMPARE(lines.first()["drafted"_L1].toBool(), false);
        QCOMPARE(textIn(store), before);
    }

    void draftsForSomebodyToApprove_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("kill") << QStringList{u"four million crowns"_s} << u"four million"_s << false;
        QTest::newRow("reword") << QStringList{u"--kind"_s, u"reword"_s, u"--with"_s, u"six million"_s,
                                               u"four million"_s}
                                << u"six million"_s << true;
        QTest::newRow("bring back") << QStringList{u"--kind"_s, u"bring-back"_s, u"Follow our channel"_s}
                                    << u"Follow our channel"_s << true;
        QTest::newRow("rule") << QStringList{u"--kind"_s, u"rule"_s, u"test.line"_s} << u"Nine winters of mud"_s
                              << true;
    }
    void draftsForSomebodyToApprove()
    {
        QFETCH(QStringList, asked);
        QFETCH(QString, word);
        QFETCH(bool, isThere);
        const StoreFixture store;
        review(store);
        QCOMPARE(textIn(store).contains(word), !isThere);
        const Ended ended = recall(store, QStringList{u"--draft"_s, u"--reason"_s, u"It was wrong."_s} + asked);
        QVERIFY2(ended.status == 0, ended.err.constData());
        QCOMPARE(ended.objects().first()["drafted"_L1].toBool(), true);
        QCOMPARE(textIn(store).contains(word), isThere);
        const auto workspace = store.workspace();
        const auto session = store.session(*workspace);
        QVERIFY(session->queueState() == QueueState::InReview);
        QCOMPARE(editionsOf(*session)->size(), 1);
    }

    void killsAnArticle()
    {
        const StoreFixture store;
        review(store);
        const Ended ended = recall(store, {u"--article"_s, store.file(), u"--draft"_s, u"--reason"_s, u"Killed."_s});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QVERIFY(!textIn(store).contains(u"harbour of Tessin Bay"_s));
    }

    void saysWhatIsMissing()
    {
        const StoreFixture store;
        review(store);
        QCOMPARE(recall(store, {}).status, 2);
        QCOMPARE(recall(store, {u"--draft"_s, u"four million"_s}).status, 2); // why?
        QCOMPARE(recall(store, {u"--kind"_s, u"opera"_s, u"words"_s}).status, 2);
        QCOMPARE(recall(store, {u"--kind"_s, u"rule"_s, u"--article"_s, store.file()}).status, 2);
        QCOMPARE(recall(store, {u"zeppelins over the marmalade works"_s}).out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(RecallCommandTest)
#include "recallcommandtest.moc"
