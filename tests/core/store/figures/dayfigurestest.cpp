// SPDX-License-Identifier: Apache-2.0
#include "store/figures/dayfigures.h"

#include "detect/findings/rulename.h"
#include "review/edits.h"
#include "store/database/database.h"
#include "store/figures/figuresreport.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 3, 14);
const QString lund = u"M. Lund"_s;
const Signature by{lund, 1'700'000'000'000};

/// A moment of that day, in minutes after nine.
qint64 at(int minutes)
{
    return day.startOfDay().addSecs(9 * 3600 + minutes * 60).toMSecsSinceEpoch();
}

} // namespace

/// The figures of a day, counted from the log.
class DayFiguresTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReviewSession> m_session;

    [[nodiscard]] Finding suggestion(int number) const { return m_session->suggestions().at(number); }
    /// Takes a step as if an editor took it then.
    void take(const QList<Change> &changes, int minutes, const QString &editor = lund)
    {
        QVERIFY(!changes.isEmpty());
        QVERIFY(m_session->apply(changes).ok());
        const auto dated =
            m_workspace->database().run(u"UPDATE step SET decided_at = ?, editor = ? WHERE sequence + size - 1 = ?"_s,
                                        {at(minutes), editor, static_cast<qint64>(m_session->revision())});
        QVERIFY(dated.ok());
    }
    void decide(int number, Verb verb, int minutes, const QString &editor = lund)
    {
        take(bluepencil::decide(m_session->review(), m_session->article(), {suggestion(number)}, verb, by), minutes,
             editor);
    }
    [[nodiscard]] DayFigures figures(QDate of = day) const
    {
        const auto found = dayFigures(m_workspace->database(), of);
        if (!found)
            qFatal("%s", qUtf8Printable(found.sentence()));
        return *found;
    }
    [[nodiscard]] QJsonObject json() const
    {
        const QByteArray line = figuresJson({figures(), {{u"related.block"_s, false, u"osk.example"_s, 1, 4}}});
        return QJsonDocument::fromJson(line).object();
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_workspace = m_store->workspace();
        QVERIFY(m_workspace->setEditor(lund).ok());
        m_session = m_store->session(*m_workspace);
        QVERIFY(m_session->suggestions().size() >= 4);
    }
    void cleanup()
    {
        m_session.reset();
        m_workspace.reset();
    }

    void aDayWithoutWorkHasNone()
    {
        const DayFigures none = figures();
        QCOMPARE(none.editors, 0);
        QCOMPARE(none.all, WorkFigures());
        QCOMPARE(none.own.minutes.value_or(-1), 0);
        QVERIFY(none.rules.isEmpty());
    }

    void countsArticlesStopsKeysAndEditions()
    {
        decide(0, Verb::Cut, 0);
        decide(1, Verb::Keep, 1);
        const Article &article = m_session->article();
        take(cutOwn(m_session->review(), article, article.paragraphs().first().text, CutReason::Legal, by), 2);
        QVERIFY(approve(*m_session, {lund, at(3)}).ok());
        const DayFigures found = figures();
        QCOMPARE(found.editors, 1);
        QCOMPARE(found.all.articles, 1);
        QCOMPARE(found.all.approved, 1);
        QCOMPARE(found.all.stops, 2);
        QCOMPARE(found.all.keys, 4);
        QCOMPARE(found.ownCuts, 1);
        QCOMPARE(found.own.stops, 2);
    }
    void anotherDayIsAnother()
    {
        decide(0, Verb::Cut, 0);
        QCOMPARE(figures(day.addDays(-1)).editors, 0);
        QCOMPARE(figures(day.addDays(1)).editors, 0);
    }

    void whatWasTakenBackAnswersNothing()
    {
        decide(0, Verb::Cut, 0);
        take(undecide(m_session->review(), {suggestion(0)}), 1);
        QCOMPARE(figures().all.stops, 0);
        QCOMPARE(figures().all.keys, 2);
        QVERIFY(figures().rules.isEmpty());
    }

    void aRuleIsRightWhereItWasFollowed()
    {
        decide(0, Verb::Keep, 0);
        decide(0, Verb::Cut, 1); // second thoughts count
        const QList<RuleFigure> rules = figures().rules;
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.first().right, 1);
        QCOMPARE(rules.first().wrong, 0);
        decide(0, Verb::Keep, 2);
        QCOMPARE(figures().rules.first().wrong, 1);
    }

    void minutesAreThoseBetweenDecisionsThatFollowSoon()
    {
        decide(0, Verb::Cut, 0);
        decide(1, Verb::Cut, 4);
        decide(2, Verb::Cut, 60); // a pause
        decide(3, Verb::Cut, 62);
        QCOMPARE(figures().own.minutes.value_or(-1), 6);
    }

    /// From two editors' minutes each could tell the other's.
    void minutesOfOthersAreToldOfThreeTogetherOnly()
    {
        decide(0, Verb::Cut, 0);
        decide(1, Verb::Cut, 2, u"A. Frid"_s);
        decide(1, Verb::Keep, 4, u"A. Frid"_s);
        QVERIFY(!figures().all.minutes);
        QCOMPARE(figures().own.minutes.value_or(-1), 1);
        QVERIFY(json()["minutes"_L1].isNull());
        QVERIFY(!QJsonDocument(json()).toJson().contains("Frid"));
        decide(2, Verb::Cut, 5, u"O. Brandt"_s);
        QCOMPARE(figures().all.minutes.value_or(-1), 4);
        QCOMPARE(json()["own"_L1]["editor"_L1].toString(), lund);
    }

    void nobodyInParticularHasNoFiguresOfTheirOwn()
    {
        decide(0, Verb::Cut, 0);
        QVERIFY(m_workspace->setEditor(QString()).ok());
        QVERIFY(json()["own"_L1].isNull());
    }

    void isToldAsJsonAsTextAndAsAPage()
    {
        decide(0, Verb::Cut, 0);
        QCOMPARE(json()["day"_L1].toString(), u"2026-03-14"_s);
        QCOMPARE(json()["articles"_L1].toInt(), 1);
        const QJsonObject source = json()["sources"_L1][0].toObject();
        QCOMPARE(source["site"_L1].toString(), u"osk.example"_s);
        QCOMPARE(source["source"_L1].toString(), u"osk.example"_s);
        QCOMPARE(source["precision"_L1].toDouble(), 0.2);
        QCOMPARE(source["overruled"_L1].toBool(true), false); // may be chance
        QCOMPARE(source["switched_off"_L1].toBool(true), false);
        const FiguresReport report{figures(), {{u"a<b"_s, false, QString(), 1, 4}}};
        const QByteArray text = figuresText(report);
        QVERIFY2(text.contains("Stops decided"), text.constData());
        QVERIFY2(text.contains("20%"), text.constData());
        QVERIFY(figuresPage(report).contains(u"a&lt;b"_s));
        const QString early = figuresPage({figures(), {}, {}, false}); // all but what is still being counted
        QVERIFY(!early.isEmpty() && figuresPage(report).startsWith(early));
        QVERIFY(figuresPage(report).size() > early.size());
    }
    void saysWhichRulesAreOffInASource()
    {
        const RuleAnswers answers{u"related.block"_s, false, u"osk.example"_s, 0, 5};
        const auto page = [&answers](const QList<HouseRule> &rules) {
            return QString::fromUtf8(figuresText({{}, {answers}, rules}));
        };
        const HouseRule off{u"related.block"_s, HouseRule::Form::Line, HouseRule::Action::SwitchOff, u"osk.example"_s};
        HouseRule elsewhere = off;
        elsewhere.site = u"tessel.example"_s;
        QVERIFY(page({off}).contains(u"  switched off\n"_s));
        QVERIFY(page({elsewhere}).contains(u"  overruled\n"_s));
    }

    void manyNamesAreToldAsOneIs()
    {
        RuleNames names;
        for (const Finding &finding : m_session->suggestions()) {
            const FindingId id = finding.id();
            QCOMPARE(names.of(id, finding.kind, finding.span), ruleNamed(id, finding.kind, finding.span));
        }
        Finding known;
        known.rule = "related.block";
        known.span = Span(3, 9);
        for (int twice = 0; twice < 2; ++twice)
            QCOMPARE(names.of(known.id(), known.kind, known.span), "related.block"_L1);
        QVERIFY(names.of(known.id(), known.kind, Span(3, 10)).isEmpty());
        QVERIFY(names.of({}, known.kind, known.span).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DayFiguresTest)
#include "dayfigurestest.moc"
