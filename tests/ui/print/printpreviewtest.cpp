// SPDX-License-Identifier: Apache-2.0
#include "print/printpreview.h"

#include "commands/commandset.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QPrintPreviewWidget>
#include <QToolBar>

using namespace bluepencil;

class PrintPreviewTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void theKeyShowsTheArticleInReview()
    {
        openScraped();
        press(Qt::Key_A);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_dialogs.printed.size(), 1);
        const Printout &printout = m_dialogs.printed.first();
        QCOMPARE(printout.title, u"harbour-vote.txt"_s);
        QVERIFY(printout.bothTexts.contains(u"<s>[ad_1]</s>"_s));
        QVERIFY(!printout.cleanedText.contains(u"[ad_1]"_s));
    }

    void withoutAnArticleThereIsNothingToPrint()
    {
        QVERIFY(!m_window->commands()->action(CommandId::PrintPreview)->isEnabled());
    }

    void theSwitchLeavesTheRawTextOut()
    {
        const QString line = u"<p>One line of many.</p>"_s;
        PrintPreview preview({u"pier.txt"_s, line.repeated(400), line}, m_window->font());
        preview.show();
        auto *pages = preview.findChild<QPrintPreviewWidget *>();
        QVERIFY(pages);
        QTRY_VERIFY(pages->pageCount() > 3);
        auto *alone = preview.findChild<QAction *>(u"cleanedAlone"_s);
        QVERIFY2(alone, "the switch stands in the tool bar of the preview");
        const auto *bar = preview.findChild<QToolBar *>();
        for (QAction *action : {alone, bar->actions().last()})
            QVERIFY2(bar->rect().contains(bar->actionGeometry(action)), "nothing is hidden behind the bar's end");
        alone->trigger();
        QTRY_COMPARE(pages->pageCount(), 1);
        alone->trigger();
        QTRY_VERIFY(pages->pageCount() > 3);
    }
};

QTEST_MAIN(PrintPreviewTest)
#include "printpreviewtest.moc"
