// SPDX-License-Identifier: Apache-2.0
#include "findings/currentcard.h"
#include "desk/intake.h"
#include "findings/cardlinerow.h"
#include "support/laidout.h"
#include "support/windowfixture.h"
#include "widgets/elidedlabel.h"

#include <QLabel>
#include <QListView>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class CurrentCardTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QList<CardLineRow *> shownRows() const
    {
        QList<CardLineRow *> rows = m_window->findChild<CurrentCard *>()->findChildren<CardLineRow *>();
        rows.removeIf([](const CardLineRow *row) { return row->isHidden(); });
        return rows;
    }
    /// The label of a row that has the link.
    [[nodiscard]] static QLabel *linkIn(const CardLineRow *row, const QString &link)
    {
        const QList<QLabel *> labels = row->findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text().contains(u"href=\"%1\""_s.arg(link));
        });
        return found == labels.end() ? nullptr : *found;
    }
    /// Makes the first run current that holds so many suggestions, or more.
    void goToRunOf(qsizetype suggestions)
    {
        const QList<Run> &runs = session().runs();
        const auto run =
            std::find_if(runs.begin(), runs.end(), [&](const Run &r) { return r.findings.size() >= suggestions; });
        QVERIFY(run != runs.end());
        flow()->stops()->setCurrentRun(std::distance(runs.begin(), run));
    }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void thereIsALineForEverySuggestionOfTheRunAndNoOther()
    {
        for (qsizetype run = 0; run < session().runs().size(); ++run) {
            flow()->stops()->setCurrentRun(run);
            QCOMPARE(shownRows().size(), std::min<qsizetype>(6, session().runs().at(run).findings.size()));
        }
        flow()->stops()->setCurrentRun(0);
        QCOMPARE(shownRows().size(), session().runs().first().findings.size());
    }

    void itCallsSureOnlyWhatIs_data()
    {
        QTest::addColumn<float>("confidence");
        QTest::addColumn<bool>("isUnbroken");
        QTest::addColumn<QString>("words");
        QTest::newRow("side by side, sure") << 0.95F << true << u"all sure"_s;
        QTest::newRow("side by side, likely") << 0.8F << true << u"each sure or likely"_s;
        QTest::newRow("with a gap, sure") << 0.95F << false << u"all sure"_s;
        QTest::newRow("with a gap, likely") << 0.8F << false << u"each sure or likely"_s;
    }
    void itCallsSureOnlyWhatIs()
    {
        QFETCH(float, confidence);
        QFETCH(bool, isUnbroken);
        QFETCH(QString, words);
        const QString text = u"Advertisement\n"_s + (isUnbroken ? QString() : u"The tide is out.\n"_s) + u"Read more"_s;
        QList<Finding> run(2);
        run[0].span = Span(0, 13);
        run[0].confidence = 0.95F;
        run[1].span = Span(text.size() - 9, text.size());
        run[1].confidence = confidence;
        const QString reason = cardOf(Article(text), run, {}).reason.last().text;
        QVERIFY2(reason.contains(words), qPrintable(reason));
    }

    void aLongLineMakesTheListNoWider()
    {
        m_window->resize(1280, 800);
        waitForLayout(*m_window);
        const auto *list = m_window->findChild<QListView *>(u"findingsList"_s);
        const int before = list->width();
        QString said = u"The harbour master said that the pier stays open for the ferry"_s;
        while (said.size() < 400)
            said += u", for the tender, for the barge"_s;
        const QString text = u"%1.\nNobody else has said anything about it at all.\n%1.\n"_s.arg(said);
        m_window->desk()->intake()->openFiles({write(u"twice.txt"_s, text.toUtf8())});
        waitForAnalysis();
        QCOMPARE(shownRows().size(), 1);
        waitForLayout(*m_window); // what makes itself wider does so step by step
        QCOMPARE(list->width(), before);
    }

    void aTitleWithoutRoomEndsInThreeDots()
    {
        RunCard card;
        card.title = u"Navigation, caption, ad marker, related links and whatever else stands together here"_s;
        auto *shown = m_window->findChild<CurrentCard *>();
        shown->show(card, {}, m_window->view()->theme(), shown->font());
        const QList<ElidedLabel *> titles = shown->findChildren<ElidedLabel *>();
        QVERIFY(std::any_of(titles.begin(), titles.end(),
                            [&card](const ElidedLabel *each) { return each->text() == card.title; }));
        QVERIFY(shown->minimumSizeHint().width() <= 320); // and pushes nothing aside
    }

    void aLineIsDecidedAloneByItsLink()
    {
        goToRunOf(2);
        const QList<Finding> run = flow()->stops()->findingsOf(flow()->stops()->currentRun());
        QLabel *link = linkIn(shownRows().at(1), u"decide"_s);
        QVERIFY(link);
        Q_EMIT link->linkActivated(u"decide"_s);
        QTRY_COMPARE(session().review().stateOf(run.at(1)), CutState::Cut);
        QCOMPARE(session().review().stateOf(run.at(0)), CutState::Undecided);
        QTRY_VERIFY(link->text().contains(u"keep\u00a0this"_s));
        Q_EMIT link->linkActivated(u"decide"_s);
        QTRY_COMPARE(session().review().stateOf(run.at(1)), CutState::Kept);
    }

    void whatWasClickedIsDecidedEvenWhenAnotherCardCameMeanwhile()
    {
        goToRunOf(2);
        const qsizetype clicked = flow()->stops()->currentRun();
        Q_EMIT linkIn(shownRows().first(), u"decide"_s)->linkActivated(u"decide"_s);
        flow()->stops()->setCurrentRun(clicked == 0 ? 1 : 0);
        QTRY_COMPARE(session().review().stateOf(flow()->stops()->findingsOf(clicked).first()), CutState::Cut);
        QCOMPARE(session().review().cuts().size(), 1);
    }

    void theCardFollowsADecisionThatStays()
    {
        const QString before = m_window->findChild<CurrentCard *>()->accessibleDescription();
        flow()->decideOne(flow()->stops()->findingsOf(0).first(), Verb::Keep);
        QTRY_VERIFY(m_window->findChild<CurrentCard *>()->accessibleDescription() != before);
    }
};

QTEST_MAIN(CurrentCardTest)
#include "currentcardtest.moc"
