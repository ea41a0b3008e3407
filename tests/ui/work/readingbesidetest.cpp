// SPDX-License-Identifier: Apache-2.0
#include "text/readingstop.h"
#include "work/patientreading.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <optional>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// A file is read beside a window that waits for it.
class ReadingBesideTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"mill.txt"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("The mill at Sedge Bridge turns again.\n") > 0);
    }

    void whatIsReadIsWhatWouldBeReadAtOnce()
    {
        QWidget window;
        PatientReading patient(&window, nullptr);
        std::optional<Result<Reading>> beside;
        QVERIFY(patient.during([&] { beside = readingOf(m_file); }));
        const Result<Reading> atOnce = readingOf(m_file);
        QVERIFY(beside && beside->ok() && atOnce.ok());
        QCOMPARE((*beside)->textHash, atOnce->textHash);
        QCOMPARE((*beside)->article.text(), atOnce->article.text());
    }

    void whatTakesLongIsWaitedFor()
    {
        QWidget window;
        PatientReading patient(&window, nullptr);
        QSemaphore goOn;
        connect(&patient, &PatientReading::takesTime, &window, [&goOn] { goOn.release(); });
        std::optional<Result<Reading>> beside;
        const auto slow = [&]() -> Result<Reading> {
            goOn.acquire();
            return Failure{u"was read to its end"_s};
        };
        QVERIFY(patient.during([&] { beside = ReadingElsewhere::done(slow); }));
        QVERIFY(beside);
        QCOMPARE(beside->sentence(), u"was read to its end"_s);
    }

    void escapeStopsWhoeverReads()
    {
        QWidget window;
        window.show();
        PatientReading patient(&window, nullptr);
        connect(&patient, &PatientReading::takesTime, &window,
                [&window] { QTimer::singleShot(0, &window, [&window] { QTest::keyClick(&window, Qt::Key_Escape); }); });
        QSemaphore gaveUp;
        const auto endless = [&gaveUp]() -> Result<Reading> {
            while (!ReadingStop::isRequested())
                QThread::yieldCurrentThread();
            gaveUp.release();
            return ReadingStop::stopped();
        };
        QVERIFY(!patient.during([&] { (void)ReadingElsewhere::done(endless); }));
        QVERIFY(gaveUp.tryAcquire(1, 60000));
    }
};

QTEST_MAIN(ReadingBesideTest)
#include "readingbesidetest.moc"
