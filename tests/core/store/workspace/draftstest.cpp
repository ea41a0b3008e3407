// SPDX-License-Identifier: Apache-2.0
#include "store/workspace/drafts.h"

#include "store/session/reviewsession.h"
#include "support/storefixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class DraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areKeptByPurposeAndPlace()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const qint64 reading = desk.session(*workspace)->record().reading;
        const Draft late{DraftKind::Query, Span(9, 12), u"is this ours?"_s};
        const Draft early{DraftKind::Query, Span(0, 4), u"and this?"_s};
        const Draft words{DraftKind::OwnWords, Span(9, 12), u"a storm"_s};
        for (const Draft &draft : {late, early, words})
            QVERIFY(keepDraft(*workspace, reading, draft, u"M. Lund"_s).ok());
        QCOMPARE(*draftsOf(workspace->database(), reading), (QList<Draft>{early, late, words}));
        QVERIFY(draftsOf(workspace->database(), reading + 1)->isEmpty());
    }

    void theLastWordsCountAndNoneEndIt()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const qint64 reading = desk.session(*workspace)->record().reading;
        for (const QString &words : {u"is"_s, u"is this"_s})
            QVERIFY(keepDraft(*workspace, reading, {DraftKind::Note, Span(0, 4), words}, u"M. Lund"_s).ok());
        QCOMPARE(draftsOf(workspace->database(), reading)->size(), 1);
        QCOMPARE(draftsOf(workspace->database(), reading)->first().words, u"is this"_s);
        QVERIFY(keepDraft(*workspace, reading, {DraftKind::Note, Span(0, 4), {}}, u"M. Lund"_s).ok());
        QVERIFY(draftsOf(workspace->database(), reading)->isEmpty());
    }

    void areNoDecisions()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const Draft draft{DraftKind::Reason, {}, u"The hearing was moved."_s};
        QVERIFY(keepDraft(*workspace, session->record().reading, draft, u"M. Lund"_s).ok());
        QVERIFY(desk.session(*workspace)->history().isEmpty());
        QCOMPARE(*draftsOf(workspace->database(), session->record().reading), QList<Draft>{draft});
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "draftstest.moc"
