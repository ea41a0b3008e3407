// SPDX-License-Identifier: Apache-2.0
#include "store/session/opensessions.h"

#include "review/edits.h"
#include "support/storefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

QList<Change> cutTheMark(const ReviewSession &session)
{
    return cutOwn(session.review(), session.article(), Span(0, 6), CutReason::Unsaid, by);
}

} // namespace

class OpenSessionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArticleThatIsHeldIsOneSession()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        OpenSessions sessions(*workspace);
        const auto first = *sessions.open(desk.file());
        QVERIFY(first->apply(cutTheMark(*first)).ok());
        QSignalSpy changed(first.get(), &ReviewSession::changed);
        QCOMPARE(*sessions.open(desk.file()), first);
        QVERIFY(changed.isEmpty());
    }

    void anArticleThatNobodyHoldsIsOpenedAnew()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        OpenSessions sessions(*workspace);
        std::weak_ptr<ReviewSession> first;
        {
            const auto held = *sessions.open(desk.file());
            QVERIFY(held->apply(cutTheMark(*held)).ok());
            first = held;
        }
        QVERIFY(first.expired());
        QCOMPARE((*sessions.open(desk.file()))->history().size(), 1);
    }

    void whatOthersDidMeanwhileIsTakenUp()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        OpenSessions sessions(*workspace);
        const auto held = *sessions.open(desk.file());
        const auto otherWorkspace = desk.workspace();
        const auto other = desk.session(*otherWorkspace);
        QVERIFY(other->apply(cutTheMark(*other)).ok());
        QVERIFY(other->setPlace({7, 3}).ok());
        QSignalSpy changed(held.get(), &ReviewSession::changed);
        QCOMPARE(*sessions.open(desk.file()), held);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(held->review(), other->review());
        QCOMPARE(held->cleanText().text(), other->cleanText().text());
        QCOMPARE(held->queueState(), QueueState::InReview);
        QCOMPARE(held->place(), (Place{7, 3}));
    }

    void aFileThatHasChangedIsAnotherArticle()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        OpenSessions sessions(*workspace);
        const auto held = *sessions.open(desk.file());
        desk.write("Something else.\n");
        const auto changed = *sessions.open(desk.file());
        QVERIFY(changed != held);
        QCOMPARE(changed->article().text(), u"Something else.\n"_s);
    }

    void aFileThatHasGoneIsTheSameArticleAndSaysSo()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        OpenSessions sessions(*workspace);
        const auto held = *sessions.open(desk.file());
        QVERIFY(QFile::remove(desk.file()));
        QCOMPARE(*sessions.open(desk.file()), held);
        QCOMPARE(held->sourceState(), SourceState::Gone);
        QVERIFY(!held->notice().isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpenSessionsTest)
#include "opensessionstest.moc"
