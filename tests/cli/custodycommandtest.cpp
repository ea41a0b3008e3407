// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "review/edits.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

class CustodyCommandTest : public QObject {
    Q_OBJECT

    static Ended custody(const StoreFixture &store, const QStringList &rest)
    {
        return runCli(QStringList{u"custody"_s, u"--data-dir"_s, store.folder()} + rest);
    }

    /// Cuts all that is suggested, and approves the rest.
    static void review(const StoreFixture &store)
    {
        const auto workspace = store.workspace();
        const auto session = store.session(*workspace);
        const Signature by{u"M. Lund"_s, 1'700'000'000'000};
        QVERIFY(
            session->apply(decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by)).ok());
        QVERIFY(approve(*session, by).ok());
    }

private Q_SLOTS:
    void tellsWhoCutWords()
    {
        const StoreFixture store;
        review(store);
        const Ended ended = custody(store, {u"follow"_s, u"our channel for more"_s});
        QCOMPARE(ended.status, 0);
        const QList<QJsonObject> lines = ended.objects();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first()["scraped"_L1].toString(), u"Follow our channel for more"_s);
        QCOMPARE(lines.first()["steps"_L1][0]["editor"_L1].toString(), u"M. Lund"_s);
        QCOMPARE(lines.first()["editions"_L1][0]["fate"_L1].toString(), u"removed"_s);
    }

    void tellsItAsAPage()
    {
        const StoreFixture store;
        review(store);
        const Ended ended = custody(store, {u"--format"_s, u"page"_s, u"the harbour of Tessin Bay"_s});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.startsWith("<!DOCTYPE html>"));
        QVERIFY(ended.out.contains("went out as scraped"));
    }

    void tellsItAsAPdf()
    {
        const StoreFixture store;
        review(store);
        const Ended ended = custody(store, {u"--format"_s, u"pdf"_s, u"the harbour of Tessin Bay"_s});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QVERIFY(ended.out.startsWith("%PDF"));
        QCOMPARE(custody(store, {u"--format"_s, u"pdf"_s, u"the harbour of Tessin Bay"_s}).out, ended.out);
    }

    void saysWhereNothingIsFound()
    {
        const StoreFixture store;
        review(store);
        const Ended nowhere = custody(store, {u"zeppelins over the marmalade works"_s});
        QCOMPARE(nowhere.status, 1);
        QVERIFY2(nowhere.err.contains("zeppelins"), nowhere.err.constData());
        QCOMPARE(custody(store, {}).status, 2);
        QCOMPARE(custody(store, {u"--format"_s, u"opera"_s, u"words"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(CustodyCommandTest)
#include "custodycommandtest.moc"
