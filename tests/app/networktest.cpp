// SPDX-License-Identifier: Apache-2.0
#include "support/programs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "[ad_1]\nThe tide rose over the old pier at Osk, and “it will fall again,” Ada Frid said.\n";

} // namespace

/// The programs as they are installed, under a library that writes down whoever is called over a network: nobody is,
/// but the server of a workspace that was asked for.
class NetworkTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] QByteArray notes() const
    {
        QFile file(path(u"notes"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void start(QProcess &program, const QString &executable, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(BLUEPENCIL_WATCHED_NETWORK));
        environment.insert(u"BLUEPENCIL_NETWORK_NOTES"_s, path(u"notes"_s));
        // Of a build with a sanitizer: that its library comes behind this one is no fault.
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_folder.path());
        environment.remove(u"XDG_DATA_HOME"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        program.setProcessEnvironment(environment);
        program.start(executable, arguments);
        program.closeWriteChannel();
    }
    void runCli(const QStringList &arguments)
    {
        QProcess program;
        start(program, programPath(u"bluepencil-cli"_s), arguments);
        QVERIFY(program.waitForFinished(-1));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        m_status = program.exitCode();
        m_error = program.readAllStandardError();
    }
    int m_status = -1;
    QByteArray m_error;

private Q_SLOTS:
    void init() { QFile::remove(path(u"notes"_s)); }

    void theCommandLineReachesNobody_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("analyze") << QStringList{u"analyze"_s};
        QTest::newRow("clean") << QStringList{u"clean"_s, u"--format"_s, u"docx-tracked"_s, u"-o"_s, path(u"out"_s)};
        QTest::newRow("quotes") << QStringList{u"quotes"_s};
    }
    void theCommandLineReachesNobody()
    {
        QFETCH(QStringList, words);
        const QString plain = write(u"osk.txt"_s, text);
        const QString page = write(u"quay.html"_s, "<!DOCTYPE html><html><head><script src='http://osk.example/a.js'>"
                                                   "</script></head><body><article><img src='http://osk.example/a.png'>"
                                                   "<p>" +
                                                       text + "</p></article></body></html>");
        runCli(words + QStringList{plain, page});
        QVERIFY2(m_status == 0, m_error.constData());
        QCOMPARE(notes(), QByteArray());
    }

    void theWindowReachesNobody()
    {
        QProcess program;
        start(program, programPath(u"bluepencil"_s),
              {u"--new-window"_s, u"--data-dir"_s, path(u"window"_s), write(u"osk.txt"_s, text)});
        // It has read the file when its workspace knows it.
        const QString cache = path(u"window"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(cache).entryList({u"*.sqlite"_s}, QDir::Files).isEmpty(), 30'000);
        QVERIFY(!program.waitForFinished(500)); // it stays, and has looked at the file by now
        program.terminate();
        QVERIFY(program.waitForFinished(-1));
        QCOMPARE(notes(), QByteArray());
    }

    /// Chosen in the preferences, a server is what a start without a folder opens.
    void theServerThatWasChosenIsCalled()
    {
        QVERIFY(QDir().mkpath(path(u".local/share/bluepencil"_s)));
        write(u".local/share/bluepencil/start.ini"_s, "[start]\nworkspace=postgresql://127.0.0.1:1/desk\n");
        QProcess program;
        start(program, programPath(u"bluepencil"_s), {u"--new-window"_s});
        QTRY_VERIFY_WITH_TIMEOUT(notes().contains("socket") || notes().contains("getaddrinfo"), 30'000);
        QVERIFY(!program.waitForFinished(500)); // it asks whether to open the articles of this computer
        program.kill();
        QVERIFY(program.waitForFinished(-1));
        QVERIFY(QFile::remove(path(u".local/share/bluepencil/start.ini"_s)));
    }

    /// The library notes what it is there for.
    void theServerThatWasAskedForIsCalled()
    {
        runCli({u"workspace"_s, u"init"_s, u"postgresql://127.0.0.1:1/desk"_s});
        QVERIFY(m_status != 0);
        QVERIFY2(notes().contains("socket") || notes().contains("getaddrinfo"), notes().constData());
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "networktest.moc"
