// SPDX-License-Identifier: Apache-2.0
#include "desktopservice.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// One program of a user; a later start hands over. Runs itself on a bus of its own, so that no bus of the user is
/// touched, and a second time as the later start.
class DesktopServiceTest : public QObject {
    Q_OBJECT

    QList<DesktopRequest> m_taken;

    [[nodiscard]] static int laterStart(const QStringList &words)
    {
        QProcess later;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BLUEPENCIL_HANDS_OVER"_s, words.join(u'\n'));
        later.setProcessEnvironment(environment);
        later.start(QCoreApplication::applicationFilePath(), QStringList());
        while (!later.waitForFinished(20))
            QCoreApplication::processEvents(); // the first one answers
        return later.exitCode();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("BLUEPENCIL_OWN_BUS"))
            QSKIP("needs dbus-run-session");
    }

    void aLaterStartHandsOverItsFiles()
    {
        QCOMPARE(handOver({}), false); // nobody is there yet
        DesktopService service;
        QVERIFY(service.claim());
        QCOMPARE(laterStart({u"open"_s, u"/tmp/low tide.txt"_s, u"/tmp/50%.html"_s}), 0);
        service.serve([this](const DesktopRequest &request) { m_taken.append(request); });
        const DesktopRequest opened{{u"/tmp/low tide.txt"_s, u"/tmp/50%.html"_s}, {}};
        QCOMPARE(m_taken.size(), 1); // it waited
        QVERIFY(m_taken.first() == opened);
        QCOMPARE(laterStart({u"open"_s}), 0);
        QCOMPARE(laterStart({u"action"_s, u"new-from-clipboard"_s}), 0);
        QCOMPARE(m_taken.size(), 3);
        QVERIFY(m_taken.at(1) == DesktopRequest{});
        QCOMPARE(m_taken.at(2).action, u"new-from-clipboard"_s);
    }

    void nobodyElseHasTheName()
    {
        QCOMPARE(laterStart({u"claim"_s}), 1); // this program has it
    }

    void whatIsNoFileIsNotOpened()
    {
        DesktopService service;
        service.serve([this](const DesktopRequest &request) { m_taken = {request}; });
        service.Open({u"https://news.example/a"_s, u"file:///tmp/a.txt"_s}, {});
        QCOMPARE(m_taken.first().files, QStringList{u"/tmp/a.txt"_s});
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString wish = qEnvironmentVariable("BLUEPENCIL_HANDS_OVER");
    if (!wish.isEmpty()) {
        const QStringList words = wish.split(u'\n');
        DesktopService service;
        const bool done = words.first() == u"claim"    ? service.claim()
                          : words.first() == u"action" ? handOver({{}, words.at(1)})
                                                       : handOver({words.sliced(1), {}});
        return done ? 0 : 1;
    }
    const QString bus = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    if (!bus.isEmpty() && !qEnvironmentVariableIsSet("BLUEPENCIL_OWN_BUS")) {
        qputenv("BLUEPENCIL_OWN_BUS", "1");
        return QProcess::execute(bus, QStringList{u"--"_s} + QCoreApplication::arguments());
    }
    DesktopServiceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "desktopservicetest.moc"
