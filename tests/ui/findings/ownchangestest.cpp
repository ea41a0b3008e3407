// SPDX-License-Identifier: Apache-2.0
#include "desk/intake.h"
#include "quotes/quotespanel.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QTabWidget>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// What an editor changed beyond the suggestions can be seen, walked and taken back: by keys.
class OwnChangesTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QListView *list() const { return m_window->findChild<QListView *>(u"ownList"_s); }
    [[nodiscard]] QString heading() const { return m_window->findChild<QLabel *>(u"ownHeading"_s)->text(); }
    [[nodiscard]] ReviewView *view() const { return m_window->view(); }
    [[nodiscard]] PanePicture picture(Pane pane, const QString &words) const
    {
        const qsizetype raw = scraped.indexOf(words);
        return view()->pictureAt(pane, pane == Pane::Raw ? raw : view()->shownClean().toClean(raw));
    }
    void select(const QString &words)
    {
        const qsizetype at = scraped.indexOf(words);
        view()->goTo(Span(at, at + words.size()));
        view()->setSelection({Pane::Raw, at, at + words.size()});
    }
    void replace(const QString &words, const QString &with)
    {
        select(words);
        press(Qt::Key_E);
        auto *editor = m_window->findChild<QWidget *>(u"replaceEditor"_s);
        QTest::keyClicks(editor, with);
        QTest::keyClick(editor, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void ownWordsAreMarkedInBothPanes()
    {
        replace(u"another winter"_s, u"a storm"_s);
        const PanePicture raw = picture(Pane::Raw, u"The vote came"_s);
        QCOMPARE(raw.struck.size(), 1);
        QCOMPARE(raw.text.sliced(raw.struck.first().start(), raw.struck.first().length()), u"another winter"_s);
        const PanePicture clean = picture(Pane::Clean, u"The vote came"_s);
        QCOMPARE(clean.own.size(), 1);
        QCOMPARE(clean.own.first().kind, OwnStretch::Kind::PutIn);
        QCOMPARE(clean.text.sliced(clean.own.first().span.start(), clean.own.first().span.length()), u"a storm"_s);
    }

    void aCutWithinALineLeavesASeam()
    {
        select(u"third "_s);
        press(Qt::Key_X);
        const PanePicture clean = picture(Pane::Clean, u"The vote came"_s);
        QCOMPARE(clean.own.size(), 1);
        QCOMPARE(clean.own.first().kind, OwnStretch::Kind::Seam);
        QCOMPARE(clean.own.first().span.start(), clean.text.indexOf(u"public hearing"_s));
    }

    void eachHasACardWithWhoAndWhy()
    {
        QVERIFY(!list()->isVisible());
        select(u"third "_s);
        press(Qt::Key_X);
        press(Qt::Key_1);
        replace(u"another winter"_s, u"a storm"_s);
        QVERIFY(list()->isVisible());
        QCOMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(heading(), u"Your own changes: 2"_s);
        const QString spoken = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"M. Lund"_s) && spoken.contains(u"third"_s), qPrintable(spoken));
    }

    void theyAreWalkedAndTakenBack()
    {
        select(u"third "_s);
        press(Qt::Key_X);
        replace(u"respects the decision"_s, u"accepts it"_s);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_D);
        const auto barText = [this] {
            return session().article().textOf(session().article().paragraphs().at(view()->cursorParagraph()).text);
        };
        QVERIFY(barText().contains(u"third"_s));
        press(Qt::Key_D);
        QVERIFY(barText().contains(u"respects"_s));
        press(Qt::Key_D, Qt::ShiftModifier);
        QVERIFY(barText().contains(u"third"_s));
        press(Qt::Key_U);
        QVERIFY(session().cleanText().text().contains(u"the third public hearing"_s));
        QVERIFY(session().cleanText().text().contains(u"accepts it"_s));
        QCOMPARE(list()->model()->rowCount(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!session().cleanText().text().contains(u"third public"_s));
    }

    void deleteInTheListTakesAChangeBack()
    {
        select(u"third "_s);
        press(Qt::Key_X);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(session().cleanText().text(), scraped);
        QVERIFY(!list()->isVisible());
    }

    void theFirstPressOnlyGoesToTheQuote_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("right") << Qt::Key_V;
        QTest::newRow("nobody") << Qt::Key_W;
    }
    void theFirstPressOnlyGoesToTheQuote()
    {
        QFETCH(const Qt::Key, key);
        press(key);
        QVERIFY(session().review().decisions().isEmpty());
        QVERIFY(m_window->findChild<QuotesPanel *>()->isVisible());
        press(key);
        QCOMPARE(session().review().decisions().size(), 1);
    }

    void panelsFoldAndTheTextHasTheirRoom()
    {
        m_window->resize(1440, 900);
        const int before = view()->width();
        auto *side = m_window->findChild<QTabWidget *>(u"side"_s);
        press(Qt::Key_F9);
        press(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(!side->isVisible());
        QTRY_VERIFY(view()->width() > before + 200);
        press(Qt::Key_Y); // a field that nobody sees takes no words
        QVERIFY(side->isVisible());
    }

    void theBannerMovesNoText()
    {
        auto *bar = m_window->findChild<MessageBar *>();
        const auto placeOfText = [this] {
            QCoreApplication::processEvents();
            return QRect(view()->mapToGlobal(QPoint()), view()->size());
        };
        const auto isStill = [&] {
            bar->clear();
            const QRect without = placeOfText();
            bar->say(u"A sentence to read."_s);
            return placeOfText() == without;
        };
        QTRY_VERIFY(isStill()); // a window that has just opened may still be laying itself out
        QVERIFY(bar->isVisible());
    }

    void whatReadingFoundOutIsSaid()
    {
        QByteArray text("The caf\xe9 opens.\nIt closes at nine.\n");
        m_window->desk()->intake()->openFiles({write(u"old.txt"_s, text)});
        waitForAnalysis();
        QVERIFY2(message().contains(u"may be wrong"_s), qPrintable(message()));
    }
};

QTEST_MAIN(OwnChangesTest)
#include "ownchangestest.moc"
