// SPDX-License-Identifier: Apache-2.0
#include "export/batchexport.h"

#include "formats/formats.h"
#include "print/pdf.h"
#include "review/cleantext.h"
#include "review/edits.h"
#include "support/faultyfiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// A record with a line cut, which every format can hold.
Outgoing article(int number)
{
    const QString raw = u"Advertisement.\n“The pier %1 stands,” said Ida Holm.\n"_s.arg(number);
    Origin origin;
    origin.name = u"pier"_s;
    origin.field = u"text"_s;
    Outgoing outgoing{Article(raw, origin), {}, u"pier"_s, R"({"text": "%1"})"};
    outgoing.raw.replace("%1", QString(raw).replace(u'\n', u"\\n"_s).toUtf8());
    const Span line = outgoing.article.lineOf(0);
    (void)outgoing.review.apply(cutOwn({}, outgoing.article, line, CutReason::Unsaid, {u"M. Lund"_s, 1}));
    outgoing.text = CleanText(outgoing.article, outgoing.review.cuts()).text();
    return outgoing;
}

} // namespace

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

    static std::pair<qsizetype, QStringList> outcomeOf(const BatchExport::Steps &steps)
    {
        BatchExport batch(steps, nullptr);
        QSignalSpy end(&batch, &BatchExport::finished);
        batch.start();
        if (!end.wait(60'000))
            qFatal("the export does not end");
        return {end.first().at(0).value<qsizetype>(), end.first().at(1).toStringList()};
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

    void noFormatLeavesHalfAFile_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<FileCall>("call");
        QTest::addColumn<int>("error");
        for (const Format &format : formats()) {
            if (!format.write)
                continue;
            QTest::addRow("%s, full disk", format.name.data()) << QString(format.name) << FileCall::Write << ENOSPC;
            QTest::addRow("%s, half a write", format.name.data())
                << QString(format.name) << FileCall::Write << shortWrite;
            QTest::addRow("%s, read-only folder", format.name.data())
                << QString(format.name) << FileCall::Open << EROFS;
            QTest::addRow("%s, lost drive", format.name.data()) << QString(format.name) << FileCall::Rename << EIO;
        }
    }
    void noFormatLeavesHalfAFile()
    {
        QFETCH(QString, format);
        QFETCH(FileCall, call);
        QFETCH(int, error);
        PdfMaker pages;
        PageMaker::install(&pages);
        const QTemporaryDir folder;
        BatchExport::Steps steps = this->steps();
        steps.count = 2;
        steps.fetch = [&](qsizetype index) -> Result<BatchItem> {
            return BatchItem{article(static_cast<int>(index)), format, folder.filePath(QString::number(index))};
        };
        const QByteArray watched = QFile::encodeName(folder.path());
        faultyFilesWatch(watched.constData());
        faultyFilesArm(static_cast<int>(call), 1, error, true);
        const auto [written, problems] = outcomeOf(steps);
        QVERIFY(faultyFilesDisarm() > 0);
        QCOMPARE(written, 0);
        QCOMPARE(problems.size(), 2);
        QVERIFY2(problems.first().contains(folder.path()) && problems.first().endsWith(u'.'),
                 qPrintable(problems.first()));
        QVERIFY(m_recorded.isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        QCOMPARE(outcomeOf(steps).first, qsizetype{2}); // once the disk is well again
        PageMaker::install(nullptr);
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
