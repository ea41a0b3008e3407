// SPDX-License-Identifier: Apache-2.0
#include "export/batchexport.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class BatchExportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<WrittenFile> m_recorded;

    /// Twenty articles as Markdown; the third cannot be fetched, the fifth goes to a folder that is not there.
    BatchExport::Steps steps()
    {
        m_recorded.clear();
        BatchExport::Steps steps;
        steps.count = 20;
        steps.fetch = [this](qsizetype index) -> Result<BatchItem> {
            if (index == 2)
                return Failure{u"The third is gone."_s};
            const QString text = u"Article %1.\n"_s.arg(index);
            const QString folder = index == 4 ? u"nowhere/"_s : QString();
            return BatchItem{
                {Article(text), text, {}}, u"markdown"_s, m_folder.filePath(folder + u"%1.md"_s.arg(index))};
        };
        steps.record = [this](qsizetype, const WrittenFile &file) -> Outcome {
            m_recorded.append(file);
            return Done{};
        };
        return steps;
    }

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void whatFailsCostsNoOther()
    {
        BatchExport batch(steps(), nullptr);
        QSignalSpy progress(&batch, &BatchExport::progressed);
        QSignalSpy end(&batch, &BatchExport::finished);
        batch.start();
        QVERIFY(end.wait());
        QCOMPARE(end.first().at(0).value<qsizetype>(), 18);
        const QStringList problems = end.first().at(1).toStringList();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first(), u"The third is gone."_s);
        QVERIFY2(problems.last().contains(u"4.md"_s), qPrintable(problems.last()));
        QCOMPARE(progress.size(), 20);
        QCOMPARE(m_recorded.size(), 18);
        for (const WrittenFile &file : m_recorded) {
            QFile written(file.path);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QCOMPARE(written.readAll(), file.bytes);
            QCOMPARE(file.format, u"markdown"_s);
        }
    }

    void endsWhereItIsCancelled()
    {
        BatchExport batch(steps(), nullptr);
        QSignalSpy end(&batch, &BatchExport::finished);
        connect(&batch, &BatchExport::progressed, &batch, [&batch](qsizetype done) {
            if (done == 7)
                batch.cancel();
        });
        batch.start();
        QVERIFY(end.wait());
        QCOMPARE(end.first().at(0).value<qsizetype>(), 5);
        QCOMPARE(m_recorded.size(), 5);
    }

    void aRecordThatFailsIsAProblem()
    {
        BatchExport::Steps failing = steps();
        failing.count = 1;
        failing.record = [](qsizetype, const WrittenFile &) -> Outcome { return Failure{u"The disk is full."_s}; };
        BatchExport batch(failing, nullptr);
        QSignalSpy end(&batch, &BatchExport::finished);
        batch.start();
        QVERIFY(end.wait());
        QCOMPARE(end.first().at(0).value<qsizetype>(), 0);
        QCOMPARE(end.first().at(1).toStringList(), QStringList{u"The disk is full."_s});
    }
};

QTEST_MAIN(BatchExportTest)
#include "batchexporttest.moc"
