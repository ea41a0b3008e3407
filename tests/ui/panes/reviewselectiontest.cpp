// SPDX-License-Identifier: Apache-2.0
#include "panes/reviewview.h"

#include "ui/panes/reviewfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace bluepencil;

namespace {

/// The harbour article with its promotion cut, in a window.
struct Desk {
    Desk()
    {
        harbour.decide(harbour.promotion, Verb::Cut);
        harbour.cutOwn(harbour.spanOf(u" after the third hearing"_s));
        view.setScene(harbour.scene());
        view.resize(900, 500);
        view.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&view));
        view.grab();
    }

    /// A point just behind the start of the words, in the pane.
    [[nodiscard]] QPoint pointOn(Pane pane, const QString &words) const
    {
        const qsizetype raw = harbour.spanOf(words).start();
        const qsizetype offset = pane == Pane::Raw ? raw : view.shownClean().toClean(raw);
        const QRect rect = view.offsetRect(pane, offset);
        return {rect.left() + 1, rect.center().y()};
    }

    Harbour harbour;
    ReviewView view;
};

void drag(QWidget *widget, QPoint from, QPoint to)
{
    QTest::mousePress(widget, Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &move);
    QTest::mouseRelease(widget, Qt::LeftButton, Qt::NoModifier, to);
}

} // namespace

class ReviewSelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDragSelectsInThePaneItBeganIn_data()
    {
        QTest::addColumn<Pane>("pane");
        QTest::addColumn<QString>("selected");
        QTest::newRow("raw: with what is cut")
            << Pane::Raw << u"Follow our channel for all the harbour news.\n“The piles are "_s;
        QTest::newRow("clean: without") << Pane::Clean << u"“The piles are "_s;
    }

    void aDragSelectsInThePaneItBeganIn()
    {
        QFETCH(Pane, pane);
        QFETCH(QString, selected);
        Desk desk;
        const QPoint from = desk.pointOn(pane, pane == Pane::Raw ? u"Follow"_s : u"“The piles"_s);
        QPoint to = desk.pointOn(pane, u"rotten,”"_s);
        drag(desk.view.viewport(), from, to);
        QCOMPARE(desk.view.selectedText(), selected);
        QCOMPARE(desk.view.selection().pane, pane);
        // The mouse may stray into the other pane.
        to.setX(pane == Pane::Raw ? desk.view.viewport()->width() - 5 : 5);
        drag(desk.view.viewport(), from, to);
        QCOMPARE(desk.view.selection().pane, pane);
    }

    void copyTakesCleanTextFromTheCleanPane()
    {
        Desk desk;
        desk.view.setSelection({Pane::Clean, 0, 1});
        QTest::keyClick(&desk.view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&desk.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.harbour.scene().clean.text());
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Follow our channel"_s));
        desk.view.setSelection({Pane::Raw, 0, 1});
        QTest::keyClick(&desk.view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&desk.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), harbourArticle());
    }

    void cleanTextIsCopiedAsParagraphsToo()
    {
        ReviewFixture article(u"Prices rose <fast> & far.\n\nNobody knew why.\nFollow our channel.\n"_s);
        article.decide(article.add(u"Follow our channel."_s, Kind::Boilerplate, Category::Promo), Verb::Cut);
        ReviewView view;
        view.setScene(article.scene());
        view.setSelection({Pane::Clean, 0, 1});
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), article.scene().clean.text());
        QCOMPARE(copied->html(), u"<p>Prices rose &lt;fast&gt; &amp; far.</p>\n<p>Nobody knew why.</p>\n"_s);
        view.setSelection({Pane::Raw, 0, 6});
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(!QGuiApplication::clipboard()->mimeData()->hasHtml(), "scraped text is never dressed up");
    }

    void copyWithoutASelectionLeavesTheClipboardAlone()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(u"kept"_s);
        QTest::keyClick(&desk.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"kept"_s);
    }

    void aDoubleClickTakesTheWordAThirdTheParagraph()
    {
        Desk desk;
        const QPoint on = desk.pointOn(Pane::Clean, u"auditor"_s) + QPoint(8, 0);
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, Qt::NoModifier, on);
        QVERIFY(desk.view.selection().isEmpty());
        QTest::mouseDClick(desk.view.viewport(), Qt::LeftButton, Qt::NoModifier, on);
        QCOMPARE(desk.view.selectedText(), u"auditor"_s);
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, Qt::NoModifier, on);
        QCOMPARE(desk.view.selectedText(), u"“The piles are rotten,” said Tomas Berg, the chief auditor.\n"_s);
    }

    void theSelectionNamesRawTextFromEitherPane()
    {
        Desk desk;
        const Span word = desk.harbour.spanOf(u"Tomas Berg"_s);
        desk.view.setSelection({Pane::Raw, word.end(), word.start()});
        QCOMPARE(desk.view.selectedRaw(), word);
        const Span clean = desk.view.shownClean().toClean(word);
        QVERIFY(clean != word);
        desk.view.setSelection({Pane::Clean, clean.start(), clean.end()});
        QCOMPARE(desk.view.selectedRaw(), word);
        QCOMPARE(desk.view.selectedText(), u"Tomas Berg"_s);
    }

    void aSelectionOverACutNamesAllOfIt()
    {
        Desk desk;
        const QString clean = desk.view.shownClean().text();
        const qsizetype at = clean.indexOf(u"He spoke."_s);
        desk.view.setSelection({Pane::Clean, at, at + 9});
        QCOMPARE(desk.view.selectedRaw(), desk.harbour.spanOf(u"He spoke after the third hearing."_s));
    }

    void shiftAndArrowsExtend()
    {
        Desk desk;
        const Span word = desk.harbour.spanOf(u"Tomas"_s);
        desk.view.setSelection({Pane::Raw, word.start(), word.end()});
        QTest::keyClick(&desk.view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&desk.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(desk.view.selectedText(), u"Tomas Berg"_s);
        QTest::keyClick(&desk.view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(desk.view.selectedText(), u"Tomas Ber"_s);
        QTest::keyClick(&desk.view, Qt::Key_Escape);
        QVERIFY(desk.view.selection().isEmpty());
    }

    void aCleanSelectionDoesNotDriftWhenTextBeforeItGoes()
    {
        Desk desk;
        desk.view.setSelection({Pane::Clean, 50, 60});
        QSignalSpy changed(&desk.view, &ReviewView::selectionChanged);
        desk.harbour.decide(desk.harbour.ad, Verb::Cut);
        desk.view.updateScene(desk.harbour.scene(), Span(0, 6));
        QVERIFY(desk.view.selection().isEmpty());
        QCOMPARE(changed.count(), 1);
    }

    void offsetsOutsideTheTextAreBounded()
    {
        Desk desk;
        desk.view.setSelection({Pane::Clean, -5, 1'000'000});
        QCOMPARE(desk.view.selection().span(), Span(0, desk.view.shownClean().length()));
    }
};

QTEST_MAIN(ReviewSelectionTest)
#include "reviewselectiontest.moc"
