// SPDX-License-Identifier: Apache-2.0
#include "history/historydialog.h"
#include "commands/commandset.h"
#include "commands/steps.h"
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "history/historymodel.h"
#include "support/laidout.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <cstdlib>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString harbour = uR"([ad_1]
The old pier of Tessin Bay will go in spring, the council said on Monday.
For all the latest harbour headlines follow our channel online or in the app.
A new pier costs four million crowns, and boats above ten metres have to moor elsewhere.
[ad_2]
)"_s;

} // namespace

class HistoryDialogTest : public QObject, private WindowFixture {
    Q_OBJECT

    void openArticle(const QString &name, const QString &text)
    {
        m_window->desk()->intake()->openFiles({write(name, text.toUtf8())});
        waitForAnalysis();
    }
    void openHistory()
    {
        QTest::keyClick(m_window->view(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(dialog() && QTest::qWaitForWindowActive(dialog()));
    }
    [[nodiscard]] HistoryDialog *dialog() const { return m_window->findChild<HistoryDialog *>(); }
    [[nodiscard]] QTreeView *list() const { return dialog()->findChild<QTreeView *>(u"historyList"_s); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list()->model()->index(row, column).data().toString();
    }
    void choose(int row) const { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    [[nodiscard]] QPushButton *takeBack() const { return dialog()->findChild<QPushButton *>(u"historyTakeBack"_s); }
    [[nodiscard]] QString message() const { return dialog()->findChild<QLabel *>(u"historyMessage"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        start();
        openArticle(u"pier.txt"_s, harbour);
        QCOMPARE(session().runs().size(), 3);
    }
    void cleanup() { closeWindow(); }

    void saysWhatToExpectBeforeAnythingIsDecided()
    {
        openHistory();
        QCOMPARE(rows(), 0);
        QVERIFY(!message().isEmpty());
        QVERIFY(!takeBack()->isEnabled());
    }

    void listsEveryDecisionTheNewestFirst()
    {
        press(Qt::Key_A);
        press(Qt::Key_R);
        openHistory();
        QCOMPARE(rows(), 2);
        QCOMPARE(cell(0, HistoryModel::What), u"Kept"_s);
        QCOMPARE(cell(1, HistoryModel::What), u"Cut"_s);
        QCOMPARE(cell(1, HistoryModel::Text), u"[ad_1]"_s);
        QCOMPARE(cell(1, HistoryModel::Editor), u"M. Lund"_s);
        QVERIFY(!cell(1, HistoryModel::Time).isEmpty());
        QVERIFY(!cell(1, HistoryModel::Why).isEmpty());
    }

    void takesBackAnyOneAndThatCanBeUndone()
    {
        press(Qt::Key_A);
        press(Qt::Key_A);
        const Review before = session().review();
        openHistory();
        choose(1); // the older one
        QTest::mouseClick(takeBack(), Qt::LeftButton);
        QCOMPARE(session().review().cuts().size(), 1);
        QVERIFY(session().cleanText().text().startsWith(u"[ad_1]"_s));
        QCOMPARE(rows(), 3);
        QCOMPARE(cell(0, HistoryModel::What), u"Undecided again"_s);
        QCOMPARE(cell(2, HistoryModel::Since), u"Changed since"_s);
        QTest::keyClick(dialog(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session().review() == before);
        QCOMPARE(rows(), 4);
    }

    void takesBackAfterARestart()
    {
        press(Qt::Key_A);
        press(Qt::Key_A);
        closeWindow();
        openWindow();
        QVERIFY(m_window->desk()->queue()->resume());
        waitForAnalysis();
        QVERIFY(!flow()->steps()->stack()->canUndo());
        openHistory();
        QCOMPARE(rows(), 2);
        choose(1);
        QTest::mouseClick(takeBack(), Qt::LeftButton);
        QCOMPARE(session().review().cuts().size(), 1);
        QVERIFY(flow()->steps()->stack()->canUndo());
    }

    void whatWasDecidedAgainCannotBeTakenBack()
    {
        press(Qt::Key_A);
        press(Qt::Key_K);
        flow()->stops()->setCurrentRun(0);
        press(Qt::Key_R);
        openHistory();
        QCOMPARE(rows(), 2);
        choose(1);
        QVERIFY(!takeBack()->isEnabled());
        QVERIFY(message().endsWith(u'.'));
        choose(0);
        QTest::mouseClick(takeBack(), Qt::LeftButton);
        QCOMPARE(session().review().cuts().size(), 1);
    }

    void editionsAreMarked()
    {
        press(Qt::Key_A);
        m_dialogs.agree = true;
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_A);
        openHistory();
        QCOMPARE(cell(0, HistoryModel::Since), QString());
        QCOMPARE(cell(1, HistoryModel::Since), u"Edition 1"_s);
        choose(1);
        QVERIFY(takeBack()->isEnabled());
        QVERIFY2(message().contains(u"Edition 1"_s), qPrintable(message()));
    }

    void theFilterLooksEverywhere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rows");
        QTest::newRow("what") << u"kept"_s << 1;
        QTest::newRow("text") << u"AD_1"_s << 1;
        QTest::newRow("editor") << u"lund"_s << 2;
        QTest::newRow("nothing") << u"ferry"_s << 0;
    }

    void theFilterLooksEverywhere()
    {
        QFETCH(QString, words);
        press(Qt::Key_A);
        press(Qt::Key_R);
        openHistory();
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"historyFilter"_s), words);
        QTEST(rows(), "rows");
        QCOMPARE(message().isEmpty(), rows() > 0);
    }

    void whatWasSaidHasAsMuchRoomAsTheText()
    {
        press(Qt::Key_M);
        QTest::keyClicks(QApplication::focusWidget(), u"Ask the harbour master whether it is four million."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        openHistory();
        const QHeaderView *header = list()->header();
        waitForLayout(*dialog());
        const int said = header->sectionSize(HistoryModel::What);
        QVERIFY2(std::abs(said - header->sectionSize(HistoryModel::Text)) <= 2, qPrintable(QString::number(said)));
        QCOMPARE(header->length(), list()->viewport()->width()); // and none is out of sight
    }

    void anotherArticleHasItsOwnHistory()
    {
        press(Qt::Key_A);
        openHistory();
        QCOMPARE(rows(), 1);
        openArticle(u"other.txt"_s, u"A short note about the tide.\n"_s);
        QCOMPARE(rows(), 0);
    }

    void showsThePlace()
    {
        press(Qt::Key_A);
        flow()->stops()->setCurrentRun(2);
        openHistory();
        choose(0);
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"historyShow"_s), Qt::LeftButton);
        QCOMPARE(flow()->stops()->currentRun(), 0);
    }
};

QTEST_MAIN(HistoryDialogTest)
#include "historydialogtest.moc"
