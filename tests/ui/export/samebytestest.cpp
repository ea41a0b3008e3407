// SPDX-License-Identifier: Apache-2.0
#include "desk/exportflow.h"
#include "desk/goingout.h"
#include "formats/formats.h"
#include "print/pdf.h"
#include "support/programs.h"
#include "support/windowfixture.h"

#include <QDir>
#include <QProcess>

using namespace bluepencil;

/// What the window exports, and what the command line makes of the same decisions.
class SameBytesTest : public QObject, private WindowFixture {
    Q_OBJECT

    PdfMaker m_pages;

    /// Runs `bluepencil-cli export` with these options on the article in review.
    [[nodiscard]] QByteArray exported(const QStringList &options)
    {
        QProcess cli;
        cli.start(programPath(u"bluepencil-cli"_s), QStringList{u"export"_s, u"--data-dir"_s, path(u"data"_s)} +
                                                        options + QStringList{session().reading().path});
        if (!cli.waitForFinished(60'000) || cli.exitCode() != 0)
            qFatal("%s", cli.readAllStandardError().constData());
        return cli.readAllStandardOutput();
    }
    void approveCut()
    {
        openScraped();
        press(Qt::Key_A);
        press(Qt::Key_A);
        m_dialogs.agree = true;
        QVERIFY(m_window->desk()->goingOut()->approve());
    }

private Q_SLOTS:
    void initTestCase() { PageMaker::install(&m_pages); }
    void cleanupTestCase() { PageMaker::install(nullptr); }
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void bothWriteTheSame_data()
    {
        QTest::addColumn<QString>("format");
        for (const Format &format : formats()) {
            if (format.write && !format.editsSource) // plain text did not come as a record
                QTest::newRow(format.name.data()) << QString(format.name);
        }
    }
    void bothWriteTheSame()
    {
        QFETCH(QString, format);
        approveCut();
        m_dialogs.writeAs = writableFormat(format);
        m_dialogs.writeTo = path(u"window."_s + QString(m_dialogs.writeAs->suffixes.front()));
        m_window->desk()->goingOut()->exportText();
        QVERIFY2(QFile::exists(m_dialogs.writeTo), qPrintable(message()));
        const QByteArray fromWindow = read(QFileInfo(m_dialogs.writeTo).fileName());
        QVERIFY(!fromWindow.isEmpty());
        QCOMPARE(exported({u"--format"_s, format}), fromWindow);
        (void)exported({u"--format"_s, format, u"-o"_s, path(u"out"_s)});
        const QStringList files = QDir(path(u"out"_s)).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(read(u"out/"_s + files.first()), fromWindow);
    }

    void bothGiveBackWhatCame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray junk = "[ad_1]";
        const QByteArray line = "The tide rose over the old pier, and the keeper said that it would fall again.";
        QTest::newRow("record") << u"one.json"_s << "{\"n\":1.0, \"text\":\"" + junk + "\\n" + line + "\"}\n";
        QTest::newRow("line") << u"one.jsonl"_s << "{\"n\":1.0, \"text\":\"" + junk + "\\n" + line + "\"}\n";
        QTest::newRow("row") << u"one.csv"_s << "n;text\r\n1.0;\"" + junk + "\n" + line + "\"\r\n";
        QTest::newRow("page") << u"one.html"_s
                              << "<html><body><article><p>" + junk + "</p><p>" + line + "</p></article></body></html>";
        for (const QString &name : {u"docx.docx"_s, u"odt.odt"_s, u"html.html"_s}) {
            QFile file(QStringLiteral(BLUEPENCIL_FIXTURES) + u'/' + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QTest::newRow(qPrintable(name)) << name << file.readAll();
        }
    }
    void bothGiveBackWhatCame()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        m_window->desk()->intake()->openFiles({write(name, bytes)});
        waitForAnalysis();
        press(Qt::Key_A);
        m_dialogs.agree = true;
        QVERIFY(m_window->desk()->goingOut()->approve());
        m_dialogs.writeAs = writableFormat(u"as-it-came");
        m_dialogs.writeTo = path(u"window"_s);
        m_window->desk()->goingOut()->exportText();
        QVERIFY2(QFile::exists(m_dialogs.writeTo), qPrintable(message()));
        QCOMPARE(exported({u"--format"_s, u"as-it-came"_s}), read(u"window"_s));
    }

    void bothHeedTheOptions()
    {
        approveCut();
        ExportWish wish;
        wish.style = {"UTF-16", LineEnds::CrLf, Gaps::BlankLine};
        m_dialogs.wishTo = wish;
        m_dialogs.writeAs = &plainText();
        m_dialogs.writeTo = path(u"window.txt"_s);
        m_window->desk()->goingOut()->exportText();
        QCOMPARE(exported({u"--output-encoding"_s, u"UTF-16"_s, u"--line-ends"_s, u"crlf"_s, u"--paragraphs"_s,
                           u"blank-line"_s}),
                 read(u"window.txt"_s));
        wish.withReasons = false;
        m_dialogs.wishTo = wish;
        m_dialogs.writeAs = writableFormat(u"docx-tracked");
        m_dialogs.writeTo = path(u"window.docx"_s);
        m_window->desk()->goingOut()->exportText();
        QCOMPARE(exported({u"--format"_s, u"docx-tracked"_s, u"--no-comments"_s}), read(u"window.docx"_s));
        wish.withRemarks = true;
        m_dialogs.wishTo = wish;
        m_dialogs.writeAs = writableFormat(u"odt-tracked");
        m_dialogs.writeTo = path(u"window.odt"_s);
        m_window->desk()->goingOut()->exportText();
        QCOMPARE(exported({u"--format"_s, u"odt-tracked"_s, u"--no-comments"_s, u"--notes"_s}), read(u"window.odt"_s));
    }
};

QTEST_MAIN(SameBytesTest)
#include "samebytestest.moc"
