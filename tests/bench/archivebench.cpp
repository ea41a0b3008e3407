// SPDX-License-Identifier: Apache-2.0
#include "store/custody.h"
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
};

QTEST_GUILESS_MAIN(ArchiveBench)
#include "archivebench.moc"
