// SPDX-License-Identifier: Apache-2.0
#include "find/findbar.h"
#include "commands/commandset.h"
#include "commands/ownedits.h"
#include "desk/intake.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <limits>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Three piers in three paragraphs, one of them in a line that is an advertisement.
const QString harbour = uR"(The old pier of Tessin Bay will go in spring, the council said.
Follow our pier channel for more from the coast.
A new Pier costs four million crowns.
)"_s;

} // namespace

class FindBarTest : public QObject, private WindowFixture {
    Q_OBJECT

    void openArticle(const QString &name, const QString &text)
    {
        m_window->desk()->intake()->openFiles({write(name, text.toUtf8())});
        waitForAnalysis();
    }
    [[nodiscard]] ReviewView *view() const { return m_window->view(); }
    [[nodiscard]] FindBar *bar() const { return m_window->findChild<FindBar *>(); }
    /// How long the window's thread was not free, at most, while the text was searched; in milliseconds.
    [[nodiscard]] static qint64 longestPause(const QString &text)
    {
        BackgroundSearch search;
        QSignalSpy found(&search, &BackgroundSearch::found);
        // A clock that ticks whenever the thread is free notices how long it was not.
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer clock;
        connect(&clock, &QTimer::timeout, &clock, [&] { longest = std::max(longest, since.restart()); });
        clock.start(0);
        since.start();
        search.start(text, {u"the council said"_s});
        if (!found.isEmpty() || !found.wait(60'000)) // the answer comes by way of the event loop
            return std::numeric_limits<qint64>::max();
        const bool isAll = found.first().first().value<QList<Span>>().size() == text.count(u'\n');
        return isAll ? longest : std::numeric_limits<qint64>::max();
    }
    [[nodiscard]] QLineEdit *line() const { return bar()->findChild<QLineEdit *>(u"findWords"_s); }
    [[nodiscard]] QString count() const { return bar()->findChild<QLabel *>(u"findCount"_s)->text(); }
    [[nodiscard]] QString fault() const
    {
        const auto *label = bar()->findChild<QLabel *>(u"findFault"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }
    void toggle(const QString &name) { QTest::mouseClick(bar()->findChild<QToolButton *>(name), Qt::LeftButton); }
    void find(const QString &words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(line()->hasFocus());
        QTest::keyClicks(line(), words);
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void countsAndWalksTheMatches()
    {
        openArticle(u"pier.txt"_s, harbour);
        find(u"pier"_s);
        QTRY_COMPARE(count(), u"1 of 3"_s);
        press(Qt::Key_Return);
        QCOMPARE(count(), u"2 of 3"_s);
        press(Qt::Key_F3);
        QCOMPARE(count(), u"3 of 3"_s);
        press(Qt::Key_Return);
        QCOMPARE(count(), u"1 of 3"_s);
        press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"3 of 3"_s);
        press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count(), u"2 of 3"_s);
    }

    void tintsAllInBothPanesAndFramesTheCurrent()
    {
        openArticle(u"pier.txt"_s, harbour);
        find(u"pier"_s);
        QTRY_COMPARE(bar()->matches().size(), 3);
        for (const Pane pane : {Pane::Raw, Pane::Clean}) {
            const auto first = view()->pictureAt(pane, bar()->matches().first().start()).found;
            QCOMPARE(first.size(), 1);
            QVERIFY(first.first().current);
            const auto last = view()->pictureAt(pane, bar()->matches().last().start()).found;
            QCOMPARE(last.size(), 1);
            QVERIFY(!last.first().current);
        }
    }

    void whatIsCutIsFoundInTheRawPaneOnly()
    {
        openArticle(u"pier.txt"_s, harbour);
        const qsizetype advert = harbour.indexOf(u"Follow"_s);
        flow()->ownEdits()->cut(Span(advert, harbour.indexOf(u"\nA new"_s)));
        find(u"pier"_s);
        QTRY_COMPARE(count(), u"1 of 3"_s);
        QCOMPARE(view()->pictureAt(Pane::Raw, bar()->matches().at(1).start()).found.size(), 1);
        qsizetype shown = 0;
        const CleanText &clean = view()->shownClean();
        for (const qsizetype paragraph : {qsizetype(0), clean.text().indexOf(u"A new"_s)})
            shown += view()->pictureAt(Pane::Clean, paragraph).found.size();
        QCOMPARE(shown, 2);
        QVERIFY(clean.toClean(bar()->matches().at(1)).isEmpty());
    }

    void switchesNarrowTheSearch()
    {
        openArticle(u"pier.txt"_s, harbour + u"Piers."_s);
        find(u"pier"_s);
        QTRY_COMPARE(bar()->matches().size(), 4);
        toggle(u"findCase"_s);
        QTRY_COMPARE(bar()->matches().size(), 2);
        toggle(u"findCase"_s);
        toggle(u"findWholeWords"_s);
        QTRY_COMPARE(bar()->matches().size(), 3);
        toggle(u"findPattern"_s);
        line()->setText(u"[op]ld|million"_s);
        QTRY_COMPARE(bar()->matches().size(), 2);
    }

    void aBadExpressionIsSaidBelowTheLine()
    {
        openArticle(u"pier.txt"_s, harbour);
        find(u"(pier"_s);
        QTRY_COMPARE(count(), u"No match"_s);
        toggle(u"findPattern"_s);
        QTRY_VERIFY(!fault().isEmpty());
        QVERIFY(fault().endsWith(u'.'));
        QVERIFY(m_dialogs.shown.isEmpty() && m_dialogs.asked.isEmpty());
        QTest::keyClicks(line(), u")"_s);
        QTRY_COMPARE(bar()->matches().size(), 3);
        QVERIFY(fault().isEmpty());
    }

    void escapeClosesAndGivesTheTextTheFocus()
    {
        openArticle(u"pier.txt"_s, harbour);
        find(u"million"_s);
        QTRY_COMPARE(count(), u"1 of 1"_s);
        const Span match = bar()->matches().first();
        press(Qt::Key_Escape);
        QVERIFY(!bar()->isVisible());
        QTRY_VERIFY(view()->hasFocus());
        QVERIFY(view()->pictureAt(Pane::Raw, match.start()).found.isEmpty());
        QCOMPARE(view()->selectedRaw(), match);
        press(Qt::Key_F3);
        QTRY_VERIFY(bar()->isVisible());
        QTRY_COMPARE(count(), u"1 of 1"_s);
    }

    void theSelectionIsLookedFor()
    {
        openArticle(u"pier.txt"_s, harbour);
        const qsizetype crowns = harbour.indexOf(u"crowns"_s);
        view()->setSelection({Pane::Raw, crowns, crowns + 6});
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(line()->text(), u"crowns"_s);
        QTRY_COMPARE(count(), u"1 of 1"_s);
    }

    void theSearchBeginsWhereTheEditorIs()
    {
        openArticle(u"pier.txt"_s, harbour);
        const qsizetype follow = harbour.indexOf(u"Follow"_s);
        view()->setSelection({Pane::Raw, follow, harbour.indexOf(u"four"_s)});
        find(u"pier"_s);
        QTRY_COMPARE(count(), u"2 of 3"_s);
    }

    void anotherArticleIsLookedThroughAnew()
    {
        openArticle(u"pier.txt"_s, harbour);
        find(u"pier"_s);
        QTRY_COMPARE(count(), u"1 of 3"_s);
        openArticle(u"other.txt"_s, u"One pier.\n"_s);
        QTRY_COMPARE(count(), u"1 of 1"_s);
    }

    void lettersTypedInTheBarDecideNothing()
    {
        openArticle(u"pier.txt"_s, harbour);
        find(u"axrj"_s);
        bar()->findChild<QToolButton *>(u"findCase"_s)->setFocus(Qt::TabFocusReason);
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_X, Qt::Key_R})
            press(key);
        QVERIFY(session().review() == Review());
    }

    void tabGoesFromLeftToRight()
    {
        openArticle(u"pier.txt"_s, harbour);
        find(u"pier"_s);
        int x = line()->mapTo(bar(), QPoint()).x();
        for (int part = 0; part < 6; ++part) {
            press(Qt::Key_Tab);
            const QWidget *focus = m_window->focusWidget();
            QVERIFY(bar()->isAncestorOf(focus));
            QVERIFY2(focus->mapTo(bar(), QPoint()).x() > x, qPrintable(focus->objectName()));
            x = focus->mapTo(bar(), QPoint()).x();
        }
    }

    void aMatchDeepInALongParagraphComesOnTheScreen()
    {
        QString text;
        for (int i = 0; i < 900; ++i)
            text += u"The tide came in. "_s;
        openArticle(u"long.txt"_s, text + u"A lighthouse. "_s + text);
        find(u"lighthouse"_s);
        QTRY_COMPARE(count(), u"1 of 1"_s);
        const QRect place = view()->offsetRect(Pane::Raw, bar()->matches().first().start());
        QVERIFY(view()->viewport()->rect().contains(place.center()));
    }

    void tenMegabytesDoNotStopTheWindow()
    {
        const QString line = u"The harbour of Tessin Bay will be dredged in spring, the council said on Monday.\n"_s;
        const QString text = line.repeated(10'000'000 / line.size());
        // A machine with much else to do may keep the thread waiting once, not each time.
        constexpr qint64 soon = 100;
        constexpr int tries = 10;
        qint64 longest = std::numeric_limits<qint64>::max();
        for (int i = 0; i < tries && longest >= soon; ++i)
            longest = std::min(longest, longestPause(text));
        QVERIFY2(longest < soon, qPrintable(u"%1 ms"_s.arg(longest)));
    }

    void aSearchThatTakesItsTimeSaysSo()
    {
        openArticle(u"long.txt"_s, harbour + u"The tide rose and fell on the piers of Tessin Bay.\n"_s.repeated(6'000));
        bar()->setPatience(0);
        press(Qt::Key_F, Qt::ControlModifier);
        toggle(u"findPattern"_s);
        QSignalSpy said(bar(), &FindBar::counted);
        line()->setText(u"(tide|pier|bay).*(fell|bay)"_s);
        QTRY_VERIFY(said.size() >= 2);
        QCOMPARE(said.first().first().toString(), u"Searching…"_s);
        QVERIFY2(said.last().first().toString().startsWith(u"1 of "_s), qPrintable(count()));
        QCOMPARE(count(), said.last().first().toString());
    }

    void aQuickSearchNeverSaysThatItSearches()
    {
        openArticle(u"pier.txt"_s, harbour);
        press(Qt::Key_F, Qt::ControlModifier);
        bar()->setPatience(60'000);
        QSignalSpy said(bar(), &FindBar::counted);
        line()->setText(u"pier"_s);
        QTRY_COMPARE(count(), u"1 of 3"_s);
        for (const QList<QVariant> &words : said)
            QVERIFY(words.first().toString() != u"Searching…"_s);
    }

    void onlyTheLastQueryIsAnswered()
    {
        BackgroundSearch search;
        QSignalSpy found(&search, &BackgroundSearch::found);
        search.start(harbour, {u"pier"_s});
        search.start(harbour, {u"council"_s});
        QVERIFY(found.wait());
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<QList<Span>>(), *findMatches(harbour, {u"council"_s}));
        search.start(harbour, {u"pier"_s});
        search.stop();
        QCoreApplication::processEvents();
        QVERIFY(!found.wait(50));
    }
};

QTEST_MAIN(FindBarTest)
#include "findbartest.moc"
