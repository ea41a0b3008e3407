// SPDX-License-Identifier: Apache-2.0
#include "custody/custodydialog.h"

#include "commands/commandset.h"
#include "desk/goingout.h"
#include "print/pdf.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextTable>

using namespace bluepencil;

/// Custody in the window: words are asked about by keys, and the answer is kept as two files.
class CustodyDialogTest : public QObject, private WindowFixture {
    Q_OBJECT

    PdfMaker m_pages;

    void openCustody()
    {
        press(Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(dialog() && QTest::qWaitForWindowActive(dialog()));
    }
    void ask(const QString &words)
    {
        auto *line = dialog()->findChild<QLineEdit *>(u"custodyWords"_s);
        line->setText(words);
        QTRY_VERIFY(line->hasFocus()); // the window comes to the front when it likes
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] CustodyDialog *dialog() const { return m_window->findChild<CustodyDialog *>(); }
    [[nodiscard]] QString page() const { return dialog()->findChild<QTextBrowser *>(u"custodyPage"_s)->toPlainText(); }
    [[nodiscard]] QString told() const { return dialog()->findChild<QLabel *>(u"custodyMessage"_s)->text(); }

private Q_SLOTS:
    void initTestCase() { PageMaker::install(&m_pages); }
    void cleanupTestCase() { PageMaker::install(nullptr); }
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void tellsOfTheParagraphAtTheBar()
    {
        const QString words = session().article().textOf(m_window->view()->cursorSpan()).toString().simplified();
        QVERIFY(!words.isEmpty());
        openCustody();
        QCOMPARE(dialog()->findChild<QLineEdit *>(u"custodyWords"_s)->text(), words);
        QTRY_COMPARE(told(), u"Found at one place."_s);
        QVERIFY(page().contains(u"Nobody decided anything at this place."_s));
    }

    void tellsWhoCutAndWhoApproved()
    {
        press(Qt::Key_A);
        m_dialogs.agree = true;
        QVERIFY(m_window->desk()->goingOut()->approve());
        openCustody();
        ask(u"[AD_1]"_s);
        QTRY_VERIFY(page().contains(u"[ad_1]"_s));
        for (const QString &word :
             {u"cut, as was suggested"_s, u"M. Lund"_s, u"did not go out"_s, u"Rule: "_s, session().reading().byteHash})
            QVERIFY2(page().contains(word), qPrintable(word + u" in "_s + page()));
    }

    /// Black lines could not be seen on a dark page.
    void theLinesOfItsTablesAreSeenInDarkColours()
    {
        m_window->commands()->action(CommandId::DarkColours)->trigger();
        openCustody();
        QTRY_COMPARE(told(), u"Found at one place."_s);
        const auto *shown = dialog()->findChild<QTextBrowser *>(u"custodyPage"_s);
        const QTextTable *table = nullptr;
        for (QTextFrame *frame : shown->document()->rootFrame()->childFrames()) {
            if (auto *found = qobject_cast<QTextTable *>(frame))
                table = found;
        }
        QVERIFY(table);
        const QColor line = table->cellAt(0, 0).format().toTableCellFormat().topBorderBrush().color();
        m_window->commands()->action(CommandId::SystemColours)->trigger();
        QVERIFY2(line.lightness() > 100, qPrintable(line.name()));
    }

    void saysWhereNothingIsFound()
    {
        openCustody();
        ask(u"zeppelins over the marmalade works"_s);
        QTRY_VERIFY(told().startsWith(u"No article"_s));
        ask(QString());
        QCOMPARE(told(), u"Say which words to look for."_s);
    }

    void isKeptAsAPageAndAsLines()
    {
        openCustody();
        ask(u"a museum of rotten wood"_s);
        QTRY_COMPARE(told(), u"Found at 2 places."_s);
        m_dialogs.pickedFolder = path(u"kept"_s);
        QVERIFY(QDir().mkpath(m_dialogs.pickedFolder));
        QTest::keyClick(dialog()->findChild<QPushButton *>(u"custodySave"_s), Qt::Key_Space);
        QVERIFY2(told().startsWith(u"Written: "_s), qPrintable(told()));
        const QStringList files = QDir(m_dialogs.pickedFolder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 2);
        QCOMPARE(read(u"kept/"_s + files.first()).count('\n'), 2);
        QVERIFY(read(u"kept/"_s + files.last()).startsWith("%PDF"));
    }
};

QTEST_MAIN(CustodyDialogTest)
#include "custodydialogtest.moc"
