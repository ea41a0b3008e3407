// SPDX-License-Identifier: Apache-2.0
#include "review/edits.h"
#include "store/cache/cache.h"
#include "store/session/reviewsession.h"
#include "support/storefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

/// Lines of which every fourth is one that a detector would suggest.
QByteArray longArticle(int lines)
{
    QByteArray bytes;
    for (int line = 0; line < lines; ++line) {
        bytes +=
            line % 4 == 3 ? "Read more: what the tide brought on day " : "The harbour master counted the boats of day ";
        bytes += QByteArray::number(line) + " and wrote them down, as every evening, in the long green book.\n";
    }
    return bytes;
}

Analysis everyFourthLine(const Article &article)
{
    Analysis analysis;
    for (qsizetype i = 3; i < article.paragraphs().size(); i += 4) {
        Finding finding;
        finding.kind = Kind::Boilerplate;
        finding.category = Category::Related;
        finding.span = article.paragraphs().at(i).text;
        finding.confidence = 0.8F;
        finding.rule = "bench.line";
        finding.evidence = {{"bench.term", 1.5F, u"read more"_s}, {"bench.place", 0.5F, {}}};
        analysis.findings.append(finding);
    }
    return analysis;
}

std::unique_ptr<ReviewSession> longSession(const StoreFixture &desk, Workspace &workspace)
{
    auto session = desk.session(workspace);
    session->setAnalysis(everyFourthLine(session->article()));
    return session;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

class StoreBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneDecision_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("10 KB") << 100;
        QTest::newRow("1 MB") << 9600;
        QTest::newRow("10 MB") << 96000;
    }

    /// From the editor's key to the signal: check, commit, clean text. The result is the 99th percentile.
    void oneDecision()
    {
        QFETCH(int, lines);
        constexpr qsizetype decisions = 2000;
        const StoreFixture desk;
        desk.write(longArticle(lines));
        const auto workspace = desk.workspace();
        const auto session = longSession(desk, *workspace);
        const QList<Finding> &suggestions = session->suggestions();
        QList<double> times;
        for (qsizetype i = 0; i < decisions; ++i) {
            const Finding &finding = suggestions.at(i % suggestions.size());
            const Verb verb = (i / suggestions.size()) % 2 == 0 ? Verb::Cut : Verb::Keep;
            const QList<Change> changes = decide(session->review(), session->article(), {finding}, verb, by);
            QElapsedTimer timer;
            timer.start();
            QVERIFY(session->apply(changes).ok());
            times.append(milliseconds(timer));
            QCoreApplication::processEvents(); // as in a window, so that checkpoints run
        }
        std::sort(times.begin(), times.end());
        qInfo("%d lines: median %.2f ms, 99th percentile %.2f ms, longest %.2f ms", lines, times.at(decisions / 2),
              times.at(decisions * 99 / 100), times.last());
        QTest::setBenchmarkResult(times.at(decisions * 99 / 100), QTest::WalltimeMilliseconds);
    }

    void tenThousandDecisionsInOneBatch()
    {
        const StoreFixture desk;
        desk.write(longArticle(40'000));
        const auto workspace = desk.workspace();
        const auto session = longSession(desk, *workspace);
        const QList<Change> changes =
            decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by);
        QCOMPARE(changes.size(), 10'000);
        QBENCHMARK_ONCE
        {
            QVERIFY(session->apply(changes).ok());
        }
    }

    void openingAFileAgain_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("decisions");
        QTest::newRow("10 KB, 25 decisions") << 100 << 25;
        QTest::newRow("1 MB, 2,400 decisions") << 9600 << 2400;
        QTest::newRow("4 MB, 10,000 decisions") << 40'000 << 10'000;
    }

    void openingAFileAgain()
    {
        QFETCH(int, lines);
        QFETCH(int, decisions);
        const StoreFixture desk;
        desk.write(longArticle(lines));
        const auto workspace = desk.workspace();
        {
            const auto session = longSession(desk, *workspace);
            const auto all = decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by);
            QVERIFY(session->apply(all).ok());
            QCOMPARE(session->history().size(), decisions);
        }
        QBENCHMARK
        {
            const auto session = ReviewSession::open(*workspace, desk.file());
            QVERIFY(session.ok());
        }
    }

    void openingANewFile_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("10 KB") << 100;
        QTest::newRow("1 MB") << 9600;
        QTest::newRow("10 MB") << 96000;
    }

    void openingANewFile()
    {
        QFETCH(int, lines);
        const StoreFixture desk;
        desk.write(longArticle(lines));
        const auto workspace = desk.workspace();
        QBENCHMARK_ONCE
        {
            QVERIFY(ReviewSession::open(*workspace, desk.file()).ok());
        }
    }

    void openingAWorkspace()
    {
        const StoreFixture desk;
        QVERIFY(desk.workspace() != nullptr);
        QBENCHMARK
        {
            QVERIFY(Workspace::open(desk.folder()).ok());
        }
    }

    void findingAnAnalysisInTheCache_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("25 findings") << 100;
        QTest::newRow("24,000 findings") << 96000;
    }

    void findingAnAnalysisInTheCache()
    {
        QFETCH(int, lines);
        const StoreFixture desk;
        QVERIFY(desk.workspace() != nullptr);
        const Article article(QString::fromUtf8(longArticle(lines)));
        Cache cache(desk.folder());
        cache.keep(u"hash"_s, everyFourthLine(article));
        QBENCHMARK
        {
            QVERIFY(cache.find(u"hash"_s, article).has_value());
        }
    }
};

QTEST_GUILESS_MAIN(StoreBench)
#include "storebench.moc"
