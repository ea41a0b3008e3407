// SPDX-License-Identifier: Apache-2.0
#include "findings/filterchips.h"
#include "findings/runsmodel.h"
#include "support/windowfixture.h"
#include "text/article.h"
#include "words/runcard.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSet>
#include <QToolButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class FilterTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] RunsModel *runs() const { return m_window->findChild<RunsModel *>(); }
    [[nodiscard]] QToolButton *chip(const QString &name) const
    {
        return m_window->findChild<QToolButton *>(u"chip."_s + name);
    }
    [[nodiscard]] QStringList menuTexts() const
    {
        auto *menu = chip(u"more"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            texts.append(action->text());
        return texts;
    }
    void choose(const QString &start)
    {
        auto *menu = chip(u"more"_s)->menu();
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(start)) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"the menu has no %1"_s.arg(start)));
    }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void theCountsOnTheChipsAddUp()
    {
        press(Qt::Key_A);
        press(Qt::Key_R);
        const RunCounts counts = runs()->counts();
        QCOMPARE(counts.all(), session().runs().size());
        QCOMPARE(counts.of(RunState::Cut), 1);
        QCOMPARE(counts.of(RunState::Kept), 1);
        QCOMPARE(counts.of(RunState::Undecided), flow()->stops()->undecidedRuns());
        QVERIFY(chip(u"all"_s)->text().endsWith(QString::number(counts.all())));
        QVERIFY(chip(u"cut"_s)->text().endsWith(u" 1"_s));
        qsizetype byFamily = 0;
        for (const qsizetype count : counts.byFamily)
            byFamily += count;
        QCOMPARE(byFamily, counts.all());
    }

    void whatIsDecidedInPartIsStillToDecide()
    {
        flow()->stops()->setCurrentRun(session().runs().size() - 1);
        QVERIFY(flow()->stops()->currentFindings().size() >= 2);
        const qsizetype before = runs()->counts().of(RunState::Undecided);
        press(Qt::Key_Right);
        press(Qt::Key_A);
        const RunCounts counts = runs()->counts();
        QCOMPARE(counts.of(RunState::Undecided), before);
        QCOMPARE(counts.of(RunState::Undecided), flow()->stops()->undecidedRuns());
        QTest::mouseClick(chip(u"undecided"_s), Qt::LeftButton);
        const RunCard card = runs()->cardAt(runs()->rowCount() - 1);
        QVERIFY2(card.title.startsWith(u"Tail"_s), qPrintable(card.title));
        QCOMPARE(card.stateWord, u"partly decided"_s);
        QVERIFY(card.isOpen());
    }

    void whatIsCutInPartAndDoneIsCut()
    {
        flow()->stops()->setCurrentRun(session().runs().size() - 1);
        const qsizetype all = flow()->stops()->currentFindings().size();
        press(Qt::Key_Right);
        press(Qt::Key_R);
        for (qsizetype i = 1; i < all; ++i)
            press(Qt::Key_A);
        QVERIFY(!session().runStates().isOpen(session().runs().size() - 1));
        const RunCounts counts = runs()->counts();
        QCOMPARE(counts.of(RunState::Cut), 1);
        QCOMPARE(counts.of(RunState::Undecided) + counts.of(RunState::Cut) + counts.of(RunState::Kept), counts.all());
    }

    void theChipsStandInOneLineOfANarrowList()
    {
        m_window->resize(900, 600);
        auto *chips = m_window->findChild<FilterChips *>();
        QTRY_COMPARE(m_window->width(), 900);
        QCoreApplication::processEvents();
        QSet<int> lines;
        for (const QToolButton *chip : chips->findChildren<QToolButton *>())
            lines.insert(chip->y());
        QCOMPARE(lines.size(), 1);
    }

    void whatStaysBetweenMakesNoTail()
    {
        const Article article(u"The ferry sails.\nPhoto: R. Vane\nIt is late.\nShare\n"_s);
        Finding caption;
        caption.kind = Kind::Boilerplate;
        caption.category = Category::Caption;
        caption.span = Span(17, 31);
        Finding share = caption;
        share.category = Category::Share;
        share.span = Span(44, 49);
        QVERIFY(!titleOf(article, {caption, share}).startsWith(u"Tail"_s));
        caption.span = Span(32, 43);
        QVERIFY(titleOf(article, {caption, share}).startsWith(u"Tail"_s));
    }

    void aCardSaysThatSomebodyIsQuoted_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("said");
        QTest::newRow("in links") << Kind::Boilerplate << true;
        QTest::newRow("in a repeat, whose words stay above") << Kind::Duplicate << false;
    }
    void aCardSaysThatSomebodyIsQuoted()
    {
        QFETCH(const Kind, kind);
        QFETCH(const bool, said);
        const Article article(u"The ferry sails.\nRead more\n“We wait,” said Jan Holt.\n"_s);
        Finding box;
        box.kind = kind;
        box.category = kind == Kind::Duplicate ? Category::Exact : Category::Related;
        box.span = Span(17, 52);
        box.rule = "related.block";
        Finding speech;
        speech.kind = Kind::Attribution;
        speech.category = Category::Direct;
        speech.span = Span(27, 51);
        const auto warns = [](const RunCard &card) { return card.spoken().contains(u"Somebody is quoted in it"_s); };
        QCOMPARE(warns(cardOf(article, {box}, Review(), {box, speech})), said);
        QVERIFY(!warns(cardOf(article, {box}, Review(), {box})));
    }

    void theTitleOfManyKindsKeepsItsCount()
    {
        const Article article(u"Home\nShare\nPhoto: R. Vane\nThe ferry sails.\n"_s);
        QList<Finding> run;
        for (const auto &[category, start, end] :
             {std::tuple(Category::Navigation, 0, 4), std::tuple(Category::Share, 5, 10),
              std::tuple(Category::Caption, 11, 25)}) {
            Finding finding;
            finding.kind = Kind::Boilerplate;
            finding.category = category;
            finding.span = Span(start, end);
            run.append(finding);
        }
        QCOMPARE(titleOf(article, run), u"Navigation and more · 3 lines"_s);
        run.removeLast();
        QCOMPARE(titleOf(article, run), u"Navigation, share links · 2 lines"_s);
    }

    void aTailIsFoundByWhatItHolds()
    {
        const auto found = [this](const QString &words) {
            m_window->findChild<QLineEdit *>(u"findingsFilter"_s)->setText(words);
            return runs()->rowCount();
        };
        QStringList titles;
        for (int row = 0; row < runs()->rowCount(); ++row)
            titles.append(runs()->cardAt(row).title);
        QVERIFY2(titles.last().startsWith(u"Tail"_s), qPrintable(titles.join(u'|')));
        const RunCard tail = runs()->cardAt(runs()->rowCount() - 1);
        for (const CardLine &line : tail.lines) {
            QVERIFY(found(line.note) >= 1);
            QCOMPARE(runs()->cardAt(runs()->rowCount() - 1).title, tail.title);
        }
    }

    void aChipNarrowsTheListAndEscapeShowsAllAgain()
    {
        press(Qt::Key_A);
        QTest::mouseClick(chip(u"cut"_s), Qt::LeftButton);
        QCOMPARE(runs()->rowCount(), 1);
        QCOMPARE(runs()->runAt(0), 0);
        QVERIFY2(m_window->view()->hasFocus(), "a click leaves the keys to the text");
        press(Qt::Key_Escape);
        QCOMPARE(runs()->rowCount(), session().runs().size());
        QVERIFY(chip(u"all"_s)->isChecked());
    }

    void theMenuNarrowsBySortOfText()
    {
        QVERIFY(menuTexts().contains(u"Repeats: 1"_s) || menuTexts().contains(u"Promotion and notices: 1"_s));
        choose(u"Promotion"_s);
        QCOMPARE(runs()->rowCount(), 1);
        QCOMPARE(runs()->cardAt(0).family, Family::Promotion);
    }

    void wordsAndChipsNarrowTogether()
    {
        m_window->findChild<QLineEdit *>(u"findingsFilter"_s)->setText(u"promotion"_s);
        QCOMPARE(runs()->rowCount(), 1);
        QTest::mouseClick(chip(u"cut"_s), Qt::LeftButton);
        QCOMPARE(runs()->rowCount(), 0);
    }

    void theLeastSureCanComeFirst()
    {
        choose(u"Least sure"_s);
        float before = 0;
        for (int row = 0; row < runs()->rowCount(); ++row) {
            float least = 1;
            for (const Finding &finding : flow()->stops()->findingsOf(runs()->runAt(row)))
                least = std::min(least, finding.confidence);
            QVERIFY(least >= before);
            before = least;
        }
    }

    void whatWasKeptIsListedAndTakenBackByKeys()
    {
        press(Qt::Key_R);
        press(Qt::Key_A);
        press(Qt::Key_R);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(runs()->rowCount(), 2);
        QCOMPARE(flow()->stops()->currentRun(), 0);
        press(Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(flow()->stops()->currentRun(), 2);
        press(Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(flow()->stops()->currentRun(), 0);
        press(Qt::Key_U);
        QVERIFY(flow()->stops()->isUndecided(0));
        QCOMPARE(runs()->rowCount(), 1);
        QCOMPARE(flow()->stops()->currentRun(), 2);
        press(Qt::Key_A);
        QCOMPARE(stateOf(flow()->stops()->findingsOf(2), session().review()), RunState::Cut);
        QCOMPARE(runs()->rowCount(), 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(runs()->rowCount(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(runs()->rowCount(), session().runs().size());
    }

    void keysGoThroughWhatTheFilterShows()
    {
        m_window->findChild<QLineEdit *>(u"findingsFilter"_s)->setText(u"ad marker"_s);
        const int shown = runs()->rowCount();
        QVERIFY(shown > 0 && shown < session().runs().size());
        for (int i = 0; i < 5; ++i) {
            press(Qt::Key_J);
            QVERIFY(runs()->rowOf(flow()->stops()->currentRun()) >= 0);
        }
    }

    void arrowsGoThroughTheList()
    {
        auto *list = m_window->findChild<QListView *>(u"findingsList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(flow()->stops()->currentRun(), 1);
        QTest::keyClick(list, Qt::Key_R);
        QCOMPARE(stateOf(flow()->stops()->findingsOf(1), session().review()), RunState::Kept);
        QCOMPARE(flow()->stops()->currentRun(), 2);
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(flow()->stops()->currentRun(), 1);
        QTest::keyClick(list, Qt::Key_U);
        QVERIFY(flow()->stops()->isUndecided(1));
    }

    void spacePressesAChipAndSkipsNothing()
    {
        chip(u"cut"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chip(u"cut"_s), Qt::Key_Space);
        QVERIFY(chip(u"cut"_s)->isChecked());
        QCOMPARE(flow()->stops()->currentRun(), 0);
    }
};

QTEST_MAIN(FilterTest)
#include "filtertest.moc"
