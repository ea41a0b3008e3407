// SPDX-License-Identifier: Apache-2.0
#include "store/custody/custody.h"
#include "store/figures/dayfigures.h"
#include "store/houserules/ruleanswers.h"
#include "store/recall/recallsweep.h"
#include "support/publishedarchive.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// What looks through all that was ever published: ten thousand editions with a hundred thousand decisions.
class ArchiveBench : public QObject {
    Q_OBJECT

    std::unique_ptr<PublishedArchive> m_archive;

private Q_SLOTS:
    void initTestCase() { m_archive = std::make_unique<PublishedArchive>(10'000, 10); }

    void custody_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("places");
        QTest::newRow("one sentence that went out")
            << u"of ward 7777 was seen by the"_s << 20; // twenty of its forty paragraphs, the most that are told
        QTest::newRow("one of a hundred articles") << PublishedArchive::commonLine() << 100;
        QTest::newRow("nobody has it") << u"zeppelins over the marmalade works"_s << 0;
    }
    void custody()
    {
        QFETCH(QString, words);
        QFETCH(int, places);
        QBENCHMARK_ONCE
        {
            const auto found = custodyOf(m_archive->dataFolder(), words);
            QVERIFY(found.ok());
            QCOMPARE(found->size(), places);
        }
    }

    void figures()
    {
        QBENCHMARK_ONCE
        {
            const auto day = dayFigures(m_archive->workspace().database(), QDate(2023, 11, 14));
            QVERIFY(day.ok());
            QCOMPARE(day->all.articles, 10'000);
        }
    }
    void answers()
    {
        QBENCHMARK_ONCE
        {
            QCOMPARE(ruleAnswers(m_archive->workspace().database()).value().first().followed, 10'000);
        }
    }

    void recall_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("articles");
        const auto row = [](const char *name, RecallKind kind, const QString &words, int articles) {
            QTest::newRow(name) << static_cast<int>(kind) << words << articles;
        };
        row("words that went out in a hundred", RecallKind::Kill, PublishedArchive::commonLine(), 100);
        row("a cut in a hundred", RecallKind::BringBack, PublishedArchive::commonCut(), 100);
        row("a rule that cut in all", RecallKind::Rule, u"related.block"_s, 10'000);
        row("a quotation in a hundred", RecallKind::Speaker, PublishedArchive::commonCut(), 100);
        row("nobody has it", RecallKind::Kill, u"zeppelins over the marmalade works"_s, 0);
    }
    void recall()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        QFETCH(int, articles);
        const auto recall = Recall::of({static_cast<RecallKind>(kind), {words}, u"Tomas Berg"_s, u"It was wrong."_s});
        QVERIFY(recall.ok());
        QBENCHMARK_ONCE
        {
            const auto found = sweepFolder(m_archive->dataFolder(), *recall);
            QVERIFY(found.ok());
            QCOMPARE(found->size(), articles);
        }
    }
};

QTEST_GUILESS_MAIN(ArchiveBench)
#include "archivebench.moc"
