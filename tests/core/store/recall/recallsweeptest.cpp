// SPDX-License-Identifier: Apache-2.0
#include "store/recall/recallsweep.h"

#include "store/database/database.h"
#include "store/recall/recallreport.h"
#include "store/session/approvals.h"
#include "support/publishedarchive.h"
#include "support/storefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

Recall recallOf(RecallKind kind, const QString &words, const QString &instead = {})
{
    auto recall = Recall::of({kind, {words}, instead, u"It was wrong."_s});
    if (!recall)
        qFatal("%s", qUtf8Printable(recall.sentence()));
    return *recall;
}

QList<RecalledArticle> swept(const Workspace &workspace, const Recall &recall)
{
    const auto found = sweep(workspace.database(), recall);
    if (!found)
        qFatal("%s", qUtf8Printable(found.sentence()));
    return *found;
}

/// All that is suggested is cut, and the rest approved.
std::unique_ptr<ReviewSession> approved(const StoreFixture &desk, Workspace &workspace)
{
    auto session = desk.session(workspace);
    const auto cuts = decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by);
    if (!session->apply(cuts) || !approve(*session, by))
        qFatal("not approved");
    return session;
}

} // namespace

class RecallSweepTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PublishedArchive> m_archive;

private Q_SLOTS:
    void initTestCase() { m_archive = std::make_unique<PublishedArchive>(250, 3); }
    void cleanupTestCase() { m_archive.reset(); }

    void findsEveryEditionThatIsConcerned_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        const auto row = [](const char *name, RecallKind kind, const QString &words, int found) {
            QTest::newRow(name) << static_cast<int>(kind) << words << found;
        };
        row("a line went out", RecallKind::Kill, PublishedArchive::commonLine(), 3);
        row("a line was cut", RecallKind::BringBack, PublishedArchive::commonCut(), 3);
        row("a rule cut in all", RecallKind::Rule, u"related.block"_s, 250);
        row("a rule that cut nothing", RecallKind::Rule, u"promo.line"_s, 0);
        row("what was cut went not out", RecallKind::Kill, PublishedArchive::commonCut(), 0);
        row("what went out was not cut", RecallKind::BringBack, PublishedArchive::commonLine(), 0);
    }
    void findsEveryEditionThatIsConcerned()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        QFETCH(int, found);
        const QList<RecalledArticle> articles =
            swept(m_archive->workspace(), recallOf(static_cast<RecallKind>(kind), words));
        QCOMPARE(articles.size(), found);
        for (const RecalledArticle &article : articles) {
            QCOMPARE(article.editions, QList<int>{1});
            QVERIFY(article.standing == RecallStanding::Open);
            QVERIFY(!article.places.isEmpty());
        }
    }

    void tellsFilesAndDifferences()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = approved(desk, *workspace);
        const auto editions = editionsOf(*session);
        QVERIFY(recordExport(*session, editions->last(), {u"/wire/a.txt"_s, u"text"_s, editions->last().exported}, by)
                    .ok());
        const auto articles =
            swept(*workspace, recallOf(RecallKind::Reword, u"four million crowns"_s, u"six million crowns"_s));
        QCOMPARE(articles.size(), 1);
        QCOMPARE(articles.first().files.size(), 1);
        QCOMPARE(articles.first().places, (QList<RecallPlace>{{u"four million crowns"_s, u"six million crowns"_s}}));
        const QJsonObject line = QJsonDocument::fromJson(recallJson(articles, {}).trimmed()).object();
        QCOMPARE(line["standing"_L1].toString(), u"open"_s);
        QCOMPARE(line["files"_L1][0]["file"_L1].toString(), u"/wire/a.txt"_s);
        QCOMPARE(line["places"_L1][0]["after"_L1].toString(), u"six million crowns"_s);
        QCOMPARE(line["editions"_L1][0].toInt(), 1);
        QCOMPARE(line["drafted"_L1].toBool(), false);
    }

    void aSpeakerIsRecalledWhereTheQuotationStands()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        (void)approved(desk, *workspace);
        const auto articles =
            swept(*workspace, recallOf(RecallKind::Speaker, u"We have waited for nine winters"_s, u"Tomas Berg"_s));
        QCOMPARE(articles.size(), 1);
        QCOMPARE(articles.first().places, (QList<RecallPlace>{{u"Ida Brandt"_s, u"Tomas Berg"_s}}));
    }

    void whatStandsInTheWayIsTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("words") << static_cast<int>(RecallKind::Kill) << u"four million crowns"_s;
        QTest::newRow("a rule") << static_cast<int>(RecallKind::Rule) << u"test.line"_s;
    }
    void whatStandsInTheWayIsTold()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = approved(desk, *workspace);
        const Recall recall = recallOf(static_cast<RecallKind>(kind), words);
        const auto standing = [&] {
            const auto articles = swept(*workspace, recall);
            return articles.isEmpty() ? u"none"_s : QString(nameOf(articles.first().standing));
        };
        QCOMPARE(standing(), u"open"_s);
        const QList<Change> corrected = recall.correct(session->review(), session->article(), {}, by).changes;
        QVERIFY(session->apply(corrected).ok());
        QCOMPARE(standing(), u"drafted"_s);
        QVERIFY(approve(*session, by, u"It was wrong."_s).ok());
        QCOMPARE(standing(), u"corrected"_s);
        QVERIFY(session->apply(reversed(corrected)).ok());
        QVERIFY(approve(*session, by, u"It was right after all."_s).ok());
        desk.write("Another text.\n");
        QVERIFY(ReviewSession::open(*workspace, desk.file()).ok());
        QCOMPARE(standing(), u"changed"_s);
        QVERIFY(workspace->database().run(u"UPDATE document SET bytes = NULL"_s).ok());
        QCOMPARE(standing(), u"purged"_s);
    }

    void whatWasCutOfAPurgedArticleIsStillKnown()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        (void)approved(desk, *workspace);
        QVERIFY(workspace->database().run(u"UPDATE document SET bytes = NULL"_s).ok());
        const auto articles =
            swept(*workspace, recallOf(RecallKind::BringBack, u"Follow our channel for more from the coast."_s));
        QCOMPARE(articles.size(), 1);
        QVERIFY(articles.first().standing == RecallStanding::Purged);
        QVERIFY(swept(*workspace, recallOf(RecallKind::BringBack, u"Boats above ten metres"_s)).isEmpty());
    }

    void wordsOverTheEdgeOfAReplacementAreLeftToAHand()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const auto session = desk.session(*workspace);
        const qsizetype at = session->article().text().indexOf(u"four million"_s);
        QVERIFY(session->apply(replace(session->review(), session->article(), Span(at, at + 4), u"nine"_s, by)).ok());
        QVERIFY(approve(*session, by).ok());
        const auto articles = swept(*workspace, recallOf(RecallKind::Kill, u"cost nine million"_s));
        QCOMPARE(articles.size(), 1);
        QVERIFY(articles.first().standing == RecallStanding::ByHand);
    }
};

QTEST_GUILESS_MAIN(RecallSweepTest)
#include "recallsweeptest.moc"
