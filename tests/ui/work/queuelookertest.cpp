// SPDX-License-Identifier: Apache-2.0
#include "work/queuelooker.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Who looks into the files of the list.
class QueueLookerTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("The story of " + name.toUtf8()) < 0)
            qFatal("cannot write %s", qUtf8Printable(name));
        return file.fileName();
    }

private Q_SLOTS:
    void whatIsInSightIsLookedIntoFirst()
    {
        QueueLooker looker(nullptr, 1); // of two, either may wait for the processor with what it took
        looker.setPaused(true);
        QList<LookTask> tasks;
        for (int i = 0; i < 40; ++i)
            tasks.append({write(u"%1.txt"_s.arg(i)), {QString()}, {}, false});
        QStringList order;
        connect(&looker, &QueueLooker::looked, this, [&order](const QList<LookResult> &results) {
            for (const LookResult &result : results)
                order.append(result.path);
        });
        looker.start(tasks, std::make_shared<const LookKnowledge>());
        looker.prefer({tasks.at(37).path, tasks.at(31).path});
        QVERIFY(!looker.isIdle());
        looker.setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(looker.isIdle(), 60000);
        QCOMPARE(order.size(), 40);
        QVERIFY2(order.indexOf(tasks.at(37).path) < 2 && order.indexOf(tasks.at(31).path) < 2,
                 qPrintable(order.join(u' ')));
    }

    void nothingOfACancelledLookIsHandedOn()
    {
        QueueLooker looker(nullptr);
        QSignalSpy looked(&looker, &QueueLooker::looked);
        looker.start({{write(u"a.txt"_s), {QString()}, {}, true}}, std::make_shared<const LookKnowledge>());
        looker.cancel();
        QVERIFY(looker.isIdle());
        const QString other = write(u"b.txt"_s);
        looker.start({{other, {QString()}, {}, false}}, std::make_shared<const LookKnowledge>());
        QTRY_COMPARE(looked.size(), 1);
        const auto results = looked.first().first().value<QList<LookResult>>();
        QCOMPARE(results.size(), 1);
        QCOMPARE(results.first().path, other);
    }

    void everyFileIsLookedIntoOnceByTwoWorkers()
    {
        QueueLooker looker(nullptr, 2);
        QStringList seen;
        connect(&looker, &QueueLooker::looked, this, [&seen](const QList<LookResult> &results) {
            for (const LookResult &result : results)
                seen.append(result.path);
        });
        const QSignalSpy done(&looker, &QueueLooker::done);
        QStringList expected;
        QList<LookTask> tasks;
        for (int i = 0; i < 60; ++i) {
            expected.append(write(u"s%1.txt"_s.arg(i, 2, 10, QLatin1Char('0'))));
            tasks.append({expected.last(), {QString()}, {}, true});
        }
        looker.start(tasks, std::make_shared<const LookKnowledge>());
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60000);
        seen.sort();
        QCOMPARE(seen, expected);
    }
};

QTEST_GUILESS_MAIN(QueueLookerTest)
#include "queuelookertest.moc"
