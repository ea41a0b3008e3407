// SPDX-License-Identifier: Apache-2.0
#include "bench/memory.h"
#include "bench/timings.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// The program itself, from its start until its window has been painted with an article in it: the one that was built,
/// or another that BLUEPENCIL_PROGRAM names, as /usr/bin/bluepencil.
class StartBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startUntilPainted()
    {
        Timings timings;
        double resident = 0;
        for (int i = 0; i < 15; ++i) {
            const QTemporaryDir folder;
            QProcess program;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            environment.insert(u"QT_LOGGING_RULES"_s, u"bluepencil.start.debug=true"_s);
            environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s); // never into the journal
            program.setProcessEnvironment(environment);
            program.setReadChannel(QProcess::StandardError);
            program.setProgram(qEnvironmentVariable("BLUEPENCIL_PROGRAM", QStringLiteral(BLUEPENCIL_PROGRAM)));
            program.setArguments({u"--editor"_s, u"M. Lund"_s, u"--data-dir"_s, folder.path(),
                                  QStringLiteral(BLUEPENCIL_SAMPLES "/harbour-talks.txt")});
            QByteArray said;
            timings.measure([&] {
                program.start();
                while (!said.contains("first paint") && program.waitForReadyRead(10'000))
                    said += program.readAllStandardError();
            });
            QVERIFY2(said.contains("first paint"), said.constData());
            // Until the analysis is done and the cache written.
            QTest::qWait(300);
            resident = std::max(resident, residentMegabytes(program.processId()));
            program.kill();
            QVERIFY(program.waitForFinished());
        }
        timings.report();
        qInfo("%.1f MB resident with one article", resident);
    }
};

QTEST_GUILESS_MAIN(StartBench)
#include "startbench.moc"
