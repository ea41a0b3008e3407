// SPDX-License-Identifier: Apache-2.0
#include "desk/exportflow.h"
#include "desk/goingout.h"
#include "formats/formats.h"
#include "print/pdf.h"
#include "support/programs.h"
#include "support/windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTimer>

using namespace bluepencil;

/// What the window exports, by keys and through its dialog, and what the command line makes of the same decisions.
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
    void open(const QString &name, const QByteArray &bytes)
    {
        m_window->desk()->intake()->openFiles({write(name, bytes)});
        waitForAnalysis();
    }
    /// Cuts whatever is offered, and approves what is left.
    void approveCut()
    {
        while (flow()->stops()->undecidedRuns() > 0)
            press(Qt::Key_A);
        m_dialogs.agree = true;
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(session().queueState(), QueueState::Approved);
    }

    static void type(const QDialog &dialog, const QString &words) { QTest::keyClicks(dialog.focusWidget(), words); }
    static void type(const QDialog &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(dialog.focusWidget(), key, modifiers);
    }
    static void pickFormat(const QDialog &dialog, const QString &format)
    {
        type(dialog, Qt::Key_F, Qt::AltModifier);
        const auto *formats = qobject_cast<QComboBox *>(dialog.focusWidget());
        QVERIFY(formats);
        type(dialog, Qt::Key_Home);
        for (int i = formats->findData(format); i > 0; --i)
            type(dialog, Qt::Key_Down);
        QCOMPARE(formats->currentData().toString(), format);
    }
    /// Exports the article in review as the file `name` of the folder. What else the format is asked is chosen by
    /// `options`.
    void exportByKeys(
        const QString &format, const QString &name,
        const std::function<void(const QDialog &)> &options = [](const QDialog &) {})
    {
        const auto fill = [&](QDialog &dialog) {
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QTRY_VERIFY(dialog.focusWidget());
            pickFormat(dialog, format);
            options(dialog);
            type(dialog, Qt::Key_O, Qt::AltModifier);
            type(dialog, m_folder->path());
            type(dialog, Qt::Key_N, Qt::AltModifier);
            type(dialog, name);
            QTRY_VERIFY(dialog.findChild<QPushButton *>(u"exportButton"_s)->isEnabled());
            type(dialog, Qt::Key_Return);
        };
        m_dialogs.exportAsked = [&](QWidget *parent, const ExportQuestion &question) {
            QTimer::singleShot(0, this, [&] {
                const QPointer<QDialog> dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
                fill(*dialog);
                if (dialog && dialog->isVisible()) // whatever the keys did, the test goes on
                    dialog->reject();
            });
            return StandardDialogs().fileToWrite(parent, question);
        };
        m_window->activateWindow(); // after a dialog before
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        m_dialogs.exportAsked = {};
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
        openScraped();
        approveCut();
        QCOMPARE(session().cleanText().text(), approved);
        exportByKeys(format, u"{name}-window"_s);
        const QString name = u"harbour-vote-window."_s + QString(writableFormat(format)->suffixes.front());
        const QByteArray fromWindow = read(name);
        QVERIFY2(!fromWindow.isEmpty(), qPrintable(message()));
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
        open(name, bytes);
        approveCut();
        exportByKeys(u"as-it-came"_s, u"{name}-window"_s);
        const QByteArray fromWindow = read(QString(name).replace(u'.', u"-window."_s));
        QVERIFY2(!fromWindow.isEmpty(), qPrintable(message()));
        QCOMPARE(exported({u"--format"_s, u"as-it-came"_s}), fromWindow);
    }

    void bothHeedTheOptions()
    {
        openScraped();
        approveCut();
        exportByKeys(u"text"_s, u"{name}-a"_s, [](const QDialog &dialog) {
            type(dialog, Qt::Key_C, Qt::AltModifier);
            type(dialog, u"UTF-16"_s);
            type(dialog, Qt::Key_L, Qt::AltModifier);
            type(dialog, Qt::Key_End);
            type(dialog, Qt::Key_B, Qt::AltModifier);
            type(dialog, Qt::Key_Down);
        });
        QCOMPARE(exported({u"--output-encoding"_s, u"UTF-16"_s, u"--line-ends"_s, u"crlf"_s, u"--paragraphs"_s,
                           u"blank-line"_s}),
                 read(u"harbour-vote-a.txt"_s));
        const auto toggle = [](Qt::Key key) {
            return [key](const QDialog &dialog) {
                type(dialog, key, Qt::AltModifier);
                const auto *box = qobject_cast<QCheckBox *>(dialog.focusWidget());
                QVERIFY(box);
                QTRY_VERIFY(!box->isDown()); // a letter presses a box for a moment
            };
        };
        exportByKeys(u"docx-tracked"_s, u"{name}-b"_s, toggle(Qt::Key_R));
        QCOMPARE(exported({u"--format"_s, u"docx-tracked"_s, u"--no-comments"_s}), read(u"harbour-vote-b.docx"_s));
        exportByKeys(u"odt-tracked"_s, u"{name}-c"_s, toggle(Qt::Key_Q)); // the reasons stay away, as the time before
        QCOMPARE(exported({u"--format"_s, u"odt-tracked"_s, u"--no-comments"_s, u"--notes"_s}),
                 read(u"harbour-vote-c.odt"_s));
    }
};

QTEST_MAIN(SameBytesTest)
#include "samebytestest.moc"
