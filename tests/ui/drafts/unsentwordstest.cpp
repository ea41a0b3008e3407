// SPDX-License-Identifier: Apache-2.0
#include "desk/intake.h"
#include "details/detailcard.h"
#include "drafts/draftkeeper.h"
#include "panes/replaceeditor.h"
#include "review/remarks.h"
#include "support/windowfixture.h"

#include <QLabel>
#include <QLineEdit>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Nothing that somebody typed is ever lost, and none of it turns up at another article: by keys.
class UnsentWordsTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QLineEdit *line() const { return m_window->findChild<QLineEdit *>(u"remark"_s); }
    [[nodiscard]] ReplaceEditor *editor() const { return m_window->findChild<ReplaceEditor *>(); }
    [[nodiscard]] DraftKeeper *drafts() const { return m_window->desk()->drafts(); }
    void approve(QWidget *from) { QTest::keyClick(from, Qt::Key_Return, Qt::ControlModifier); }
    void decideAll()
    {
        while (flow()->stops()->undecidedRuns() > 0)
            press(Qt::Key_A);
    }
    void select(const QString &words)
    {
        const qsizetype at = scraped.indexOf(words);
        m_window->view()->setSelection({Pane::Raw, at, at + words.size()});
    }
    /// Opens the field of a key and types into it without sending.
    void begin(Qt::Key key, const QString &words)
    {
        press(key);
        QTest::keyClicks(line(), words);
    }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void controlReturnInAFieldSendsTheField_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Verb>("verb");
        QTest::newRow("note") << Qt::Key_M << Verb::Note;
        QTest::newRow("query") << Qt::Key_Y << Verb::Query;
    }
    void controlReturnInAFieldSendsTheField()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Verb, verb);
        begin(key, u"is this ours?"_s);
        approve(line());
        QCOMPARE(session().review().remarks().size(), 1);
        QCOMPARE(session().review().remarks().first().verb, verb);
        QVERIFY(session().queueState() != QueueState::Approved);
        QVERIFY(m_dialogs.asked.isEmpty());
        QVERIFY(drafts()->unsent().isEmpty());
    }

    void controlReturnInTheTextSendsTheOwnWords()
    {
        select(u"another winter"_s);
        press(Qt::Key_E);
        QTest::keyClicks(editor(), u"a storm"_s);
        approve(editor());
        QVERIFY(session().cleanText().text().contains(u"would not last a storm."_s));
        QVERIFY(session().queueState() != QueueState::Approved);
        QVERIFY(drafts()->unsent().isEmpty());
    }

    void anApprovalWaitsForWordsThatWereNotSentAndShowsThem()
    {
        begin(Qt::Key_Y, u"is this ours?"_s);
        QTest::keyClick(line(), Qt::Key_Escape);
        QVERIFY(!line()->isVisible());
        press(Qt::Key_Escape);
        decideAll();
        m_dialogs.agree = true;
        approve(m_window->view());
        QVERIFY(session().queueState() != QueueState::Approved);
        QVERIFY2(message().contains(u"not sent"_s) && message().contains(u"paragraph 1"_s), qPrintable(message()));
        QVERIFY(line()->isVisible());
        QCOMPARE(line()->text(), u"is this ours?"_s);
        QCOMPARE(flow()->stops()->currentRun(), 0);

        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(openQueries(session().review()).size(), 1);
        QVERIFY2(message().isEmpty(), qPrintable(message())); // they are sent
    }

    void anEmptiedFieldHoldsNothingUp()
    {
        begin(Qt::Key_M, u"no"_s);
        line()->selectAll();
        QTest::keyClick(line(), Qt::Key_Delete);
        QTest::keyClick(line(), Qt::Key_Escape);
        press(Qt::Key_Escape);
        decideAll();
        approve(m_window->view());
        QCOMPARE(session().queueState(), QueueState::Approved);
    }

    void ownWordsStayWithTheirPlaceOverEscapeAndApproval()
    {
        select(u"another winter"_s);
        press(Qt::Key_E);
        QTest::keyClicks(editor(), u"a storm"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(session().cleanText().text(), scraped);
        m_dialogs.agree = true;
        approve(m_window->view());
        QVERIFY(session().queueState() != QueueState::Approved);
        QVERIFY(editor()->isVisible());
        QCOMPARE(editor()->toPlainText(), u"a storm"_s);
    }

    void wordsAreNeverShownAtAnotherArticle_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("a query") << Qt::Key_Y;
        QTest::newRow("a note") << Qt::Key_M;
        QTest::newRow("own words") << Qt::Key_E;
    }
    void wordsAreNeverShownAtAnotherArticle()
    {
        QFETCH(const Qt::Key, key);
        m_window->desk()->intake()->openFiles(
            {write(u"second.txt"_s, scraped.toUtf8() + "\nThe ferry sails on Sunday.\n")});
        waitForAnalysis();
        press(Qt::Key_P);
        waitForAnalysis();
        const QString name = session().reading().path;
        if (key == Qt::Key_E)
            select(u"another winter"_s);
        press(key);
        QWidget *field = key == Qt::Key_E ? static_cast<QWidget *>(editor()) : line();
        QTest::keyClicks(field, u"mind the gap"_s);
        QTest::keyClick(field, Qt::Key_Right, Qt::AltModifier); // the next file
        waitForAnalysis();
        QVERIFY(session().reading().path != name);
        QVERIFY(!field->isVisible());
        QVERIFY(drafts()->unsent().isEmpty());

        press(Qt::Key_P);
        waitForAnalysis();
        QVERIFY2(message().contains(u"Not sent yet"_s), qPrintable(message()));
        QCOMPARE(drafts()->unsent().size(), 1);
        if (key == Qt::Key_E)
            select(u"another winter"_s);
        press(key);
        QVERIFY(field->isVisible());
        QCOMPARE(key == Qt::Key_E ? editor()->toPlainText() : line()->text(), u"mind the gap"_s);
    }

    void aCrashLosesNothingThatWasTyped()
    {
        begin(Qt::Key_Y, u"is this ours?"_s);
        const auto other = Workspace::open(path(u"data"_s)); // what a later start finds
        const auto kept = [&] { return *draftsOf((*other)->database(), session().record().reading); };
        QTRY_COMPARE(kept().size(), 1);
        QCOMPARE(kept().first().words, u"is this ours?"_s);
        QCOMPARE(kept().first().kind, DraftKind::Query);
    }

    void theFieldBelongsToThePlaceItWasOpenedFor()
    {
        const Span place = flow()->stops()->findingsOf(0).first().span;
        begin(Qt::Key_Y, u"is this ours?"_s);
        flow()->stops()->setCurrentRun(2); // the list was clicked
        QVERIFY(line()->isVisible());
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(openQueries(session().review()).first().span, place);
    }

    void queriesAndNotesStandOnAnyWords_data()
    {
        QTest::addColumn<QString>("selected");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("a query on the paragraph") << QString() << Qt::Key_Y;
        QTest::newRow("a note on the paragraph") << QString() << Qt::Key_M;
        QTest::newRow("a query on the selection") << u"second"_s << Qt::Key_Y;
    }
    void queriesAndNotesStandOnAnyWords()
    {
        QFETCH(const QString, selected);
        QFETCH(const Qt::Key, key);
        const QString text = u"The pier opens on Monday.\nThe second sentence is about the crane.\nIt ends here.\n"_s;
        m_window->desk()->intake()->openFiles({write(u"clean.txt"_s, text.toUtf8())});
        waitForAnalysis();
        QVERIFY(session().runs().isEmpty());
        press(Qt::Key_Down);
        const qsizetype at = text.indexOf(u"second"_s);
        if (!selected.isEmpty())
            m_window->view()->setSelection({Pane::Raw, at, at + selected.size()});
        begin(key, u"is it?"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(session().review().remarks().size(), 1);
        const QString about = session().article().textOf(session().review().remarks().first().span).toString();
        QCOMPARE(about, selected.isEmpty() ? u"The second sentence is about the crane."_s : selected);
        const QLabel *title = m_window->findChild<QLabel *>(u"detailTitle"_s);
        QVERIFY2(!title->text().contains(u"No suggestion"_s), qPrintable(title->text()));
        const auto article = flow()->session(); // an approval opens the next one
        approve(m_window->view());
        QCOMPARE(article->queueState() == QueueState::Approved, key == Qt::Key_M);
    }

    void theReasonOfAnEditionIsKeptWhenItIsNotSent()
    {
        decideAll();
        approve(m_window->view());
        QCOMPARE(session().queueState(), QueueState::Approved);
        m_window->view()->setCursorParagraph(3);
        press(Qt::Key_X);
        m_dialogs.agree = true;
        m_dialogs.typed = u"The hearing was moved."_s;
        approve(m_window->view());
        QVERIFY(session().queueState() != QueueState::Approved);
        m_dialogs.typed.clear();
        m_dialogs.words = u"The hearing was moved."_s;
        approve(m_window->view());
        QCOMPARE(m_dialogs.proposed.last(), u"The hearing was moved."_s);
        QCOMPARE(session().queueState(), QueueState::Approved);
        QVERIFY(drafts()->wordsOf(DraftKind::Reason, {}).isEmpty());
    }
};

QTEST_MAIN(UnsentWordsTest)
#include "unsentwordstest.moc"
