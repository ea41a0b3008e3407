// SPDX-License-Identifier: Apache-2.0
#include "print/printpreview.h"

#include "commands/commandset.h"
#include "support/windowfixture.h"
#include "theme/appearance.h"

#include <QAction>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QProgressDialog>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>

using namespace bluepencil;

namespace {

Printout printoutOf(const QString &text)
{
    ReviewScene scene;
    scene.article = Article(text);
    scene.clean = CleanText(scene.article, {});
    return Printout(scene, u"pier.txt"_s, Theme::of(QPalette(Qt::white)));
}

Printout lines(int count)
{
    return printoutOf(u"The piles of the pier will not outlast another winter, the engineer said.\n"_s.repeated(count));
}

} // namespace

class PrintPreviewTest : public QObject, private WindowFixture {
    Q_OBJECT

    /// Stops, by the key that a person would press, what has shown its progress for a while.
    class Stopper : public QObject {
    public:
        Stopper() { startTimer(5); }
        int seen = 0;

    protected:
        void timerEvent(QTimerEvent *) override
        {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget->objectName() == u"printProgress"_s && widget->isVisible()) {
                    if (++seen > 3)
                        QTest::keyClick(widget, Qt::Key_Escape);
                }
            }
        }
    };

    [[nodiscard]] static QPrintPreviewWidget *pagesOf(const PrintPreview &preview)
    {
        return preview.findChild<QPrintPreviewWidget *>();
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup()
    {
        closeWindow();
        qApp->setStyleSheet({});
    }

    void theKeyShowsTheArticleInReview()
    {
        openScraped();
        press(Qt::Key_A);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_dialogs.printed.size(), 1);
        const Printout &printout = m_dialogs.printed.first();
        QCOMPARE(printout.title(), u"harbour-vote.txt"_s);
        const PrintRow first = printout.row(PrintedTexts::Both, 0);
        QCOMPARE(first.raw, u"[ad_1]"_s);
        QVERIFY(first.marks.first().struck);
        QVERIFY(printout.row(PrintedTexts::CleanedAlone, 0).clean.startsWith(u"Norrvik’s"_s));
    }

    void withoutAnArticleThereIsNothingToPrint()
    {
        QVERIFY(!m_window->commands()->action(CommandId::PrintPreview)->isEnabled());
    }

    void theSwitchLeavesTheRawTextOut()
    {
        PrintPreview preview(lines(400), m_window->font());
        preview.show();
        QTRY_VERIFY(pagesOf(preview)->pageCount() > 6);
        const int both = pagesOf(preview)->pageCount();
        QTest::keyClick(&preview, Qt::Key_C);
        QTRY_VERIFY(pagesOf(preview)->pageCount() < both);
        QTest::keyClick(&preview, Qt::Key_C);
        QTRY_COMPARE(pagesOf(preview)->pageCount(), both);
    }

    void keysWalkThroughThePages()
    {
        PrintPreview preview(lines(400), m_window->font());
        preview.show();
        QTRY_VERIFY(pagesOf(preview)->pageCount() > 6);
        const int count = pagesOf(preview)->pageCount();
        const auto *where = preview.findChild<QLabel *>(u"previewPage"_s);
        QCOMPARE(where->text(), u"1 of %1"_s.arg(count));
        QTest::keyClick(&preview, Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(where->text(), u"2 of %1"_s.arg(count));
        QTest::keyClick(&preview, Qt::Key_End);
        QTRY_COMPARE(where->text(), u"%1 of %1"_s.arg(count));
        QVERIFY(!preview.findChild<QAction *>(u"nextPage"_s)->isEnabled());
        QTest::keyClick(&preview, Qt::Key_Home);
        QTRY_COMPARE(where->text(), u"1 of %1"_s.arg(count));
    }

    void everyButtonIsNamedDrawnByUsAndInReach()
    {
        apply(Appearance::Light, *qApp); // with the widths that buttons really have
        PrintPreview preview(lines(10), m_window->font());
        preview.resize(870, 540); // what a screen of 900 by 600 has room for
        preview.show();
        const auto *bar = preview.findChild<QToolBar *>();
        const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>();
        QVERIFY(buttons.size() > 10);
        for (const QToolButton *button : buttons) {
            if (button->objectName() == u"qt_toolbar_ext_button"_s) {
                QVERIFY2(!button->isVisible(), "nothing is hidden behind the bar's end");
                continue;
            }
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->icon().isNull() || !button->text().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(button->icon().isNull() || button->icon().name().isEmpty(), "Qt's own icons have names");
            QVERIFY2(bar->rect().contains(button->geometry()), qPrintable(button->objectName()));
        }
    }

    void theDialogIsNoLargerThanTheScreen()
    {
        PrintPreview preview(lines(10), m_window->font(), m_window.get());
        const QSize screen = m_window->screen()->availableSize();
        QVERIFY(preview.width() <= screen.width() && preview.height() <= screen.height());
        QVERIFY2(preview.minimumSizeHint().width() < 884 && preview.minimumSizeHint().height() < 556,
                 "it can be made as small as a screen of 900 by 600");
    }

    void theLayoutCanBeStopped()
    {
        PrintPreview preview(lines(60'000), m_window->font());
        const Stopper stopper;
        preview.show();
        auto *note = preview.findChild<QLabel *>(u"previewNote"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), 30'000);
        QVERIFY2(stopper.seen > 3, "the window lived while pages were laid out");
        QVERIFY(pagesOf(preview)->pageCount() > 0);
        QVERIFY2(note->text().contains(u"page %1;"_s.arg(pagesOf(preview)->pageCount())), qPrintable(note->text()));
    }

    void thePrintingCanBeStopped()
    {
        PrintPreview preview(lines(60'000), m_window->font());
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(u"pier.pdf"_s));
        const Stopper stopper;
        QVERIFY(!preview.print(&printer));
        QVERIFY(stopper.seen > 3);
        QVERIFY2(!QFile::exists(printer.outputFileName()), "half of an article is no printout");
        QVERIFY(preview.findChild<QLabel *>(u"previewNote"_s)->text().contains(u"no file"_s));
    }

    void whatIsNotStoppedIsPrinted()
    {
        PrintPreview preview(lines(400), m_window->font());
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(u"pier.pdf"_s));
        QVERIFY(preview.print(&printer));
        QVERIFY(read(u"pier.pdf"_s).startsWith("%PDF"));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        PrintPreview preview(lines(4), m_window->font());
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(u"no such folder/pier.pdf"_s));
        QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
        QVERIFY(!preview.print(&printer));
        QVERIFY(preview.findChild<QLabel *>(u"previewNote"_s)->text().contains(u"cannot be written"_s));
    }
};

QTEST_MAIN(PrintPreviewTest)
#include "printpreviewtest.moc"
