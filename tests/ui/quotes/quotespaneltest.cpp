// SPDX-License-Identifier: Apache-2.0
#include "quotes/quotespanel.h"
#include "commands/commandset.h"
#include "desk/goingout.h"
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "quotes/quotesmodel.h"
#include "review/statements.h"
#include "support/windowfixture.h"
#include "widgets/cardlook.h"
#include "widgets/isolated.h"
#include "words/quotewords.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QTabWidget>
#include <QToolButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Statement statementBy(const QString &speaker, bool open)
{
    Statement statement;
    statement.speaker = speaker;
    if (open)
        statement.doubts = {Doubt::Unsure};
    return statement;
}

} // namespace

class QuotesPanelTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QTabWidget *side() const { return m_window->findChild<QTabWidget *>(u"side"_s); }
    [[nodiscard]] QListView *list() const { return m_window->findChild<QListView *>(u"quotesList"_s); }
    [[nodiscard]] QString shownSpeaker() const { return m_window->findChild<QLabel *>(u"quoteSpeaker"_s)->text(); }
    [[nodiscard]] QString why() const { return m_window->findChild<QLabel *>(u"quoteReason"_s)->text(); }
    [[nodiscard]] QList<Statement> statements() const
    {
        return statementsOf(session().article(), session().analysis(), session().review());
    }
    [[nodiscard]] qsizetype checked() const
    {
        const QList<Statement> all = statements();
        return std::count_if(all.begin(), all.end(), [](const Statement &s) { return s.state == QuoteState::Checked; });
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void exceptionsComeFirstThenSpeakersAsTheyFirstSpeak()
    {
        const QList<StatementRow> rows =
            statementRows({statementBy(u"Ada Frid"_s, false), statementBy(u"Bo Lind"_s, true),
                           statementBy(u"Cleo Marsh"_s, false), statementBy(u"Ada Frid"_s, false)});
        QStringList shown;
        for (const StatementRow &row : rows)
            shown.append(row.statement < 0 ? row.heading : QString::number(row.statement));
        QCOMPARE(shown,
                 (QStringList{u"To check · 1"_s, u"1"_s, isolated(u"Ada Frid"_s) + u" · 2"_s, u"0"_s, u"3"_s, u"2"_s}));
    }

    void whoSpeaksOnceHasNoHeadingButOneThatEndsWhatIsToCheck()
    {
        const auto headings = [](const QList<Statement> &statements) {
            QStringList told;
            for (const StatementRow &row : statementRows(statements)) {
                if (row.statement < 0)
                    told.append(row.heading);
            }
            return told;
        };
        const QList<Statement> once = {statementBy(u"Ada Frid"_s, false), statementBy(u"Cleo Marsh"_s, false)};
        QCOMPARE(headings(once), QStringList());
        QCOMPARE(headings(once + QList{statementBy(u"Bo Lind"_s, true)}),
                 (QStringList{u"To check · 1"_s, isolated(u"Ada Frid"_s) + u" · 1"_s}));
    }

    void aKeyGoesToAQuoteAndFramesIt()
    {
        openScraped();
        press(Qt::Key_Q);
        QVERIFY(list()->isVisible());
        QVERIFY(list()->currentIndex().isValid());
        QVERIFY(!shownSpeaker().isEmpty());
        QVERIFY(!m_window->view()->current().isEmpty());
        for (const Finding &finding : session().analysis().findings)
            QVERIFY(!m_window->view()->current().contains(finding.id()) || finding.kind == Kind::Quote);
    }

    void nothingIsCalledCheckedThatNobodyChecked()
    {
        openScraped();
        QCOMPARE(checked(), 0);
        const Review before = session().review();
        press(Qt::Key_Q);
        press(Qt::Key_V);
        QCOMPARE(checked(), 1);
        QCOMPARE(session().cleanText().text(), scraped);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session().review() == before);
    }

    void theSelectionSaysWhoSpoke()
    {
        openScraped();
        press(Qt::Key_Q);
        const qsizetype at = scraped.indexOf(u"Tomas Berg"_s);
        m_window->view()->setSelection({Pane::Raw, at, at + 10});
        press(Qt::Key_S);
        const QList<Statement> all = statements();
        QVERIFY(std::any_of(all.begin(), all.end(), [](const Statement &s) {
            return s.state == QuoteState::Wrong && s.speaker == u"Tomas Berg"_s;
        }));
    }

    void withoutASelectionThePeopleOfTheArticleAreOffered()
    {
        openScraped();
        press(Qt::Key_Q);
        m_dialogs.words = u"  the harbour master "_s;
        press(Qt::Key_S);
        QVERIFY(m_dialogs.offered.contains(u"Tomas Berg"_s));
        const QList<Statement> all = statements();
        QVERIFY(std::any_of(all.begin(), all.end(),
                            [](const Statement &s) { return s.speaker == u"the harbour master"_s; }));
    }

    void whoeverIsNamedIsOfferedBehindThoseWhoSpeak()
    {
        m_window->desk()->intake()->openFiles(
            {write(u"pier.txt"_s, "“The pier stays,” said Tomas Berg, who keeps the books of the town.\n"
                                  "Ines Calloway, the harbour commissioner, signed the letter on Monday. She had "
                                  "waited for it for nine years.\n")});
        waitForAnalysis();
        press(Qt::Key_Q);
        press(Qt::Key_S);
        QCOMPARE(m_dialogs.offered, (QStringList{u"Tomas Berg"_s, u"Ines Calloway"_s}));
    }

    void aSpeakerCanBeNobody()
    {
        openScraped();
        press(Qt::Key_Q);
        press(Qt::Key_W);
        const QList<Statement> all = statements();
        QVERIFY(std::any_of(all.begin(), all.end(),
                            [](const Statement &s) { return s.state == QuoteState::Wrong && s.speaker.isEmpty(); }));
    }

    void whatWasCheckedIsThereAfterARestart()
    {
        openScraped();
        press(Qt::Key_Q);
        press(Qt::Key_V);
        closeWindow();
        openWindow();
        QVERIFY(m_window->desk()->queue()->resume());
        waitForAnalysis();
        QCOMPARE(checked(), 1);
        QTRY_VERIFY(side()->tabText(1).startsWith(u"Quotes"_s));
    }

    void aClickOnAQuoteInTheTextTakesItUp()
    {
        openScraped();
        const qsizetype at = scraped.indexOf(u"Nobody on this coast"_s);
        m_window->view()->showSpan(Span(at, at + 1));
        const QPoint point = m_window->view()->offsetRect(Pane::Clean, session().cleanText().toClean(at)).center();
        QTest::mouseClick(m_window->view()->viewport(), Qt::LeftButton, {}, point);
        QVERIFY(list()->isVisible());
        QVERIFY2(shownSpeaker().contains(u"Berg"_s), qPrintable(shownSpeaker()));
    }

    void decidingACutShowsTheSuggestionsAgain()
    {
        openScraped();
        press(Qt::Key_Q);
        press(Qt::Key_J);
        QVERIFY(!list()->isVisible());
    }

    void theKeysGoAlongToTheQuotes()
    {
        openScraped();
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), list());
        const int first = list()->currentIndex().row();
        QVERIFY(first >= 0);
        QTest::keyClick(list(), Qt::Key_Down);
        QVERIFY(list()->currentIndex().row() > first);
        QTest::keyClick(list(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), m_window->view());
    }

    void aPronounSaysWhomItMeansAndWhere()
    {
        m_window->desk()->intake()->openFiles({write(
            u"council.txt"_s, "The vote took an hour on Monday night, and nobody left before the end of it.\n"
                              "Helen Marsh, the council leader, said: “I take no pleasure in this, and I never will.”\n"
                              "She added: “We would not be sitting here tonight if anybody had listened to us.”\n")});
        waitForAnalysis();
        const QList<Statement> all = statements();
        QCOMPARE(all.size(), 2);
        QVERIFY(standInWords(session().article(), all.first()).isEmpty());
        QCOMPARE(standInWords(session().article(), all.last()), u"“She” = Helen Marsh, paragraph 2"_s);
        QCOMPARE(shortStandInWords(session().article(), all.last()), u"“She” = Helen Marsh, ¶ 2"_s);
        const QAbstractItemModel *rows = list()->model();
        const QString heard = rows->index(rows->rowCount() - 1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.startsWith(u"“She” = Helen Marsh, paragraph 2, suggested: “We would"_s), qPrintable(heard));
    }

    void theNameIsThereWhereThereIsRoomForLittleElse()
    {
        const QFontMetrics face(m_window->font());
        CardLook look;
        look.title = u"“the harbour’s engineer” = Priti Oyelaran, paragraph 28"_s;
        look.shorterTitles = {u"“the harbour’s engineer” = Priti Oyelaran, ¶ 28"_s, u"Priti Oyelaran"_s};
        QCOMPARE(titleIn(face.horizontalAdvance(look.title), look, face), look.title);
        for (const QString &shorter : look.shorterTitles)
            QCOMPARE(titleIn(face.horizontalAdvance(shorter), look, face), shorter);
        QVERIFY(titleIn(face.horizontalAdvance(u"Priti O"_s), look, face).startsWith(u"Pri"_s));
    }

    void whoIsNeverNamedIsDescribed()
    {
        Statement statement;
        statement.speaker = u"she"_s;
        const Article article(u"The harbour master came in.\n“Soon,” she said.\n"_s);
        statement.finding.related = {{Role::Speaker, Span(36, 39), {}}, {Role::Antecedent, Span(0, 18), {}}};
        QCOMPARE(standInWords(article, statement), u"“she” = The harbour master, paragraph 1"_s);
    }

    void everyQuoteIsToBeCheckedWhereThatIsSet()
    {
        openScraped();
        const qsizetype all = statements().size();
        m_window->commands()->action(CommandId::EveryQuote)->trigger();
        QCOMPARE(side()->tabText(1), u"Quotes %1 · check %1"_s.arg(all));
        press(Qt::Key_V); // goes there
        press(Qt::Key_V);
        QCOMPARE(side()->tabText(1), u"Quotes %1 · check %2"_s.arg(all).arg(all - 1));
        m_window->desk()->goingOut()->approve();
        QVERIFY2(m_dialogs.asked.last().text.contains(u"Quotes that nobody has checked: %1."_s.arg(all - 1)),
                 qPrintable(m_dialogs.asked.last().text));
    }

    void thatSettingComesBack()
    {
        m_window->commands()->action(CommandId::EveryQuote)->trigger();
        closeWindow();
        openWindow();
        QVERIFY(m_window->commands()->action(CommandId::EveryQuote)->isChecked());
        openScraped();
        QCOMPARE(side()->tabText(1), u"Quotes %1 · check %1"_s.arg(statements().size()));
    }

    void aQuoteThatDiffersInAnotherFileIsCalledOutInBoth()
    {
        const QString text = u"The pier of Tessin Bay was closed on Monday, the harbour office said.\n"
                             "“There were %1 ships in the bay that night, and nobody saw them,” said Helen Marsh.\n"
                             "The inquiry goes on.\n"_s;
        m_window->desk()->intake()->openFiles(
            {write(u"three.txt"_s, text.arg(u"three"_s).toUtf8()), write(u"four.txt"_s, text.arg(u"four"_s).toUtf8())});
        waitForAnalysis();
        press(Qt::Key_Q);
        QTRY_VERIFY2(why().contains(u"⚠ In “four.txt” with other words: “There were four ships in the …”"_s),
                     qPrintable(why()));
        QVERIFY2(why().contains(u"said by Helen Marsh"_s), qPrintable(why()));
        const QString spoken = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.endsWith(u"It differs in another file."_s), qPrintable(spoken));
        press(Qt::Key_V, Qt::ShiftModifier); // there
        QTRY_COMPARE(QFileInfo(session().reading().path).fileName(), u"four.txt"_s);
        waitForAnalysis();
        QTRY_VERIFY2(why().contains(u"⚠ In “three.txt”"_s), qPrintable(why()));
        press(Qt::Key_V, Qt::ShiftModifier); // and back
        QTRY_COMPARE(QFileInfo(session().reading().path).fileName(), u"three.txt"_s);
    }

    void aQuoteThatStandsNowhereElseHasNoSign()
    {
        openScraped();
        press(Qt::Key_Q);
        QVERIFY(!why().contains(u"⚠"_s));
        const QString before = session().reading().path;
        press(Qt::Key_V, Qt::ShiftModifier);
        QCOMPARE(session().reading().path, before);
        QVERIFY(m_window->findChild<QLabel *>(u"statusNote"_s)->text().startsWith(u"No other file"_s));
    }
};

QTEST_MAIN(QuotesPanelTest)
#include "quotespaneltest.moc"
