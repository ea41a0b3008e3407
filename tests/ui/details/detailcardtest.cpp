// SPDX-License-Identifier: Apache-2.0
#include "details/detailcard.h"
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "findings/runsmodel.h"
#include "review/remarks.h"
#include "support/windowfixture.h"
#include "words/historywords.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextBrowser>
#include <QToolButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// A repeat with a number and a name changed, between paragraphs that stay.
const QString nearRepeat = uR"([ad_1]
The glassworks at Ostrey will relight its second furnace in March, four years after the first went cold.
The county lends 9 million crowns to the works, to be paid back over fifteen years, and takes no seat on the board of the company that runs them in return for the loan, said treasurer Ida Quill on Monday.
Windows for the cathedral of Saint Brannoc are the first order; the sheets have to be ready before the scaffolding comes down in autumn.
The county lends 8 million crowns to the works, to be paid back over fifteen years, and takes no seat on the board of the company that runs them in return for the loan, said treasurer Ida Quinn on Monday.
Neighbours worry about lorries on the narrow bridge, which was built for carts and has been patched more often than counted.
[ad_2]
)"_s;

} // namespace

/// What Enter opens, and what editors say to one another there, by keys.
class DetailCardTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] DetailCard *card() const { return m_window->findChild<DetailCard *>(); }
    [[nodiscard]] QTextBrowser *browser() const { return card()->findChild<QTextBrowser *>(u"detailText"_s); }
    [[nodiscard]] QString text() const { return browser()->toPlainText(); }
    [[nodiscard]] QString title() const { return card()->findChild<QLabel *>(u"detailTitle"_s)->text(); }
    [[nodiscard]] QLineEdit *line() const { return card()->findChild<QLineEdit *>(u"remark"_s); }
    [[nodiscard]] QString corner(int row) const { return m_window->findChild<RunsModel *>()->cardAt(row).corner(); }
    void say(Qt::Key key, const QString &words)
    {
        press(key);
        QVERIFY(line()->isVisible());
        QTRY_VERIFY(line()->hasFocus());
        QTest::keyClicks(line(), words);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    void approve() { QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier); }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void enterOpensItAndEscapeClosesIt_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("text") << QString() << Qt::Key_Return;
        QTest::newRow("text, keypad") << QString() << Qt::Key_Enter;
        QTest::newRow("list") << u"findingsList"_s << Qt::Key_Return;
    }

    void enterOpensItAndEscapeClosesIt()
    {
        QFETCH(QString, from);
        QFETCH(Qt::Key, key);
        QWidget *widget = from.isEmpty() ? m_window->view() : m_window->findChild<QWidget *>(from);
        widget->setFocus();
        QVERIFY(!card()->isVisible());
        QTest::keyClick(widget, key);
        QVERIFY(card()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!card()->isVisible());
        QVERIFY(m_window->findChild<QListView *>(u"findingsList"_s)->isVisible());
        QVERIFY(m_window->view()->hasFocus());
    }

    void enterInABoxIsTheBoxs()
    {
        auto *filter = m_window->findChild<QLineEdit *>(u"findingsFilter"_s);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(!card()->isVisible());
    }

    void saysWhyAndHowSure()
    {
        press(Qt::Key_J); // a promotion
        press(Qt::Key_Return);
        const Finding finding = flow()->stops()->findingsOf(flow()->stops()->currentRun()).first();
        QVERIFY2(title().contains(u"romotion"_s), qPrintable(title()));
        QVERIFY2(text().contains(QLocale().toString(static_cast<double>(finding.confidence), 'f', 2)),
                 qPrintable(text()));
        QVERIFY(text().contains(QString::fromLatin1(finding.rule)));
        QVERIFY(text().contains(session().article().textOf(finding.span).toString()));
        for (const ReasonPart &part : reasonPartsOf(finding, session().article())) {
            const QTextCursor found = browser()->document()->find(part.text.trimmed());
            QVERIFY2(!found.isNull(), qPrintable(part.text));
            QCOMPARE(found.charFormat().fontWeight() > QFont::Normal, part.strong);
        }
    }

    void keysDecideOnAndTheCardFollows()
    {
        press(Qt::Key_Return);
        const QString before = title();
        press(Qt::Key_A);
        QCOMPARE(flow()->stops()->currentRun(), 1);
        QVERIFY(title() != before);
        press(Qt::Key_K, Qt::ShiftModifier);
        QCOMPARE(title(), before);
        QVERIFY2(text().contains(u"Cut"_s) && text().contains(u"M. Lund"_s), qPrintable(text()));
    }

    void whatARepeatChangedIsCalledOut()
    {
        m_window->desk()->intake()->openFiles({write(u"near.txt"_s, nearRepeat.toUtf8())});
        waitForAnalysis();
        const QList<Finding> findings = session().suggestions();
        const auto repeat = std::find_if(findings.begin(), findings.end(),
                                         [](const Finding &f) { return f.category == Category::Near; });
        QVERIFY(repeat != findings.end());
        flow()->stops()->setCurrentRun(flow()->stops()->runAt(repeat->span));
        press(Qt::Key_Return);
        QVERIFY2(text().contains(u"Numbers differ: “8” instead of “9”."_s), qPrintable(text()));
        QVERIFY2(text().contains(u"Names differ: “Quinn” instead of “Quill”."_s), qPrintable(text()));
        QVERIFY2(text().contains(u"lends 9 8 million"_s) && text().contains(u"Quill Quinn on"_s), qPrintable(text()));
        QVERIFY(text().contains(u"paragraph 3"_s));
    }

    void aNoteIsKeptWithWhoAndWhen()
    {
        say(Qt::Key_M, u"ask the desk, RAX"_s); // letters that are commands elsewhere
        QVERIFY(m_window->view()->hasFocus());
        QCOMPARE(session().review().remarks().size(), 1);
        QCOMPARE(session().review().remarks().first().editor, u"M. Lund"_s);
        QVERIFY(session().review().cuts().isEmpty());
        QVERIFY2(text().contains(u"Note: ask the desk, RAX"_s), qPrintable(text()));
        QVERIFY2(corner(0).startsWith(u"note"_s), qPrintable(corner(0)));
        QCOMPARE(whatOf(session().history().first().change), u"Note: ask the desk, RAX"_s);
        closeWindow();
        openWindow();
        QVERIFY(m_window->desk()->queue()->resume());
        waitForAnalysis();
        flow()->stops()->setCurrentRun(0);
        press(Qt::Key_Return);
        QVERIFY2(text().contains(u"Note: ask the desk, RAX"_s), qPrintable(text()));
    }

    void escapeLeavesTheLineFirst()
    {
        press(Qt::Key_M);
        QTest::keyClicks(line(), u"nothing"_s);
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(session().review().remarks().isEmpty());
        QVERIFY(card()->isVisible());
        QVERIFY(m_window->view()->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!card()->isVisible());
    }

    void anOpenQueryHoldsUpTheApprovalUntilItIsAnswered()
    {
        say(Qt::Key_Y, u"is this ours?"_s);
        QVERIFY2(corner(0).startsWith(u"query"_s), qPrintable(corner(0)));
        const auto *button = card()->findChild<QToolButton *>(u"review.query.button"_s);
        QVERIFY2(button->text().startsWith(u"Answer"_s), qPrintable(button->text()));
        QCOMPARE(button->accessibleName(), u"Answer"_s);
        while (flow()->stops()->undecidedRuns() > 0)
            press(Qt::Key_A);
        press(Qt::Key_Escape);
        m_dialogs.agree = true;
        approve();
        QCOMPARE(session().queueState(), QueueState::Query);
        QVERIFY(m_dialogs.asked.isEmpty());
        QVERIFY2(message().contains(u"quer"_s) && message().contains(u"answer it with Y"_s), qPrintable(message()));
        QCOMPARE(flow()->stops()->currentRun(), 0);
        QVERIFY2(card()->isVisible() && text().contains(u"Open query: is this ours?"_s), qPrintable(text()));

        say(Qt::Key_Y, u"no, the agency's"_s);
        QVERIFY2(text().contains(u"Query: is this ours?"_s) && text().contains(u"Answer: no, the agency's"_s),
                 qPrintable(text()));
        QVERIFY2(message().isEmpty(), qPrintable(message())); // nothing holds it up now
        approve();
        QVERIFY2(button->text().startsWith(u"Query"_s), qPrintable(button->text()));
        QCOMPARE(session().queueState(), QueueState::Approved);
        QCOMPARE(session().history().last().change.after->words, u"no, the agency's"_s);
    }

    void undoTakesAQueryBack()
    {
        say(Qt::Key_Y, u"is this ours?"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(openQueries(session().review()).isEmpty());
        QVERIFY(!corner(0).contains(u"query"_s));
    }

    void theFilterFindsWhatEditorsSaid()
    {
        say(Qt::Key_M, u"zeppelin"_s);
        m_window->findChild<QLineEdit *>(u"findingsFilter"_s)->setText(u"zeppelin"_s);
        QCOMPARE(m_window->findChild<RunsModel *>()->rowCount(), 1);
    }
};

QTEST_MAIN(DetailCardTest)
#include "detailcardtest.moc"
