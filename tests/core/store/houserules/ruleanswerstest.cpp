// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruleanswers.h"

#include "review/edits.h"
#include "store/cache/folderrules.h"
#include "store/database/database.h"
#include "store/houserules/houserulerecords.h"
#include "store/houserules/ruleproposals.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "support/decidedlines.h"
#include "support/keptrule.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by = DecidedLines::by();
const QString line = u"Read more: The ferry that never came"_s;

} // namespace

/// What editors answer to the rules of the program, source by source.
class RuleAnswersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DecidedLines> m_lines;

    [[nodiscard]] static QString nameOf(const QString &site, int number, const QString &ending)
    {
        return u"%1-%2.%3"_s.arg(site).arg(number).arg(ending);
    }
    [[nodiscard]] QString path(const QString &site, int number, const QString &ending = u"json"_s) const
    {
        return m_lines->path(nameOf(site, number, ending));
    }
    QString written(const QString &site, int number, const QString &ending)
    {
        const QString body = u"The tide comes in at seven.\n%1\nThe pier of %2 is closed.\n"_s.arg(line).arg(number);
        m_lines->write(nameOf(site, number, ending), body, site);
        return nameOf(site, number, ending);
    }
    void decideIn(const QString &site, int number, Verb verb, const char *rule = "related.block",
                  const QString &ending = u"json"_s)
    {
        const QString name = written(site, number, ending);
        Finding finding;
        finding.kind = Kind::Boilerplate;
        finding.category = Category::Related;
        finding.rule = rule;
        m_lines->decide(name, line, finding, verb);
    }
    /// The same of who said the line.
    void answerIn(const QString &site, int number, Verb verb)
    {
        const QString name = written(site, number, u"json"_s);
        Finding finding;
        finding.kind = Kind::Attribution;
        finding.category = Category::Direct;
        finding.rule = "attribution.dash";
        m_lines->take(name, line, finding, [verb](const ReviewSession &session, const Finding &said) {
            return verb == Verb::QuoteChecked ? checkQuotes(session.review(), {said}, by)
                                              : correctSpeaker(session.review(), said, {}, by);
        });
    }
    [[nodiscard]] QList<RuleAnswers> answers(const QList<Glance> &seen = {}, qsizetype fewest = 0) const
    {
        const auto found = ruleAnswers(m_lines->database(), seen, fewest);
        if (!found)
            qFatal("%s", qUtf8Printable(found.sentence()));
        return *found;
    }

    /// What is offered to be switched off of the program's own rules.
    [[nodiscard]] QList<RuleProposal> offers() const
    {
        QList<RuleProposal> found = m_lines->proposals();
        found.removeIf(
            [](const RuleProposal &proposal) { return proposal.rule.action != HouseRule::Action::SwitchOff; });
        return found;
    }

private Q_SLOTS:
    void init() { m_lines = std::make_unique<DecidedLines>(); }

    void countsEachArticleOnceAtItsSource()
    {
        decideIn(u"osk.example"_s, 0, Verb::Cut);
        decideIn(u"osk.example"_s, 1, Verb::Keep);
        decideIn(u"osk.example"_s, 1, Verb::Cut); // decided anew
        decideIn(u"tessel.example"_s, 0, Verb::Keep);
        QCOMPARE(answers(), (QList<RuleAnswers>{{u"related.block"_s, false, u"osk.example"_s, 2, 0},
                                                {u"related.block"_s, false, u"tessel.example"_s, 0, 1}}));
        QCOMPARE(answers().first().precision(), 1.0);
    }
    void speakersAreAnsweredToo()
    {
        answerIn(u"osk.example"_s, 0, Verb::QuoteChecked);
        answerIn(u"osk.example"_s, 1, Verb::QuoteWrong);
        const QList<RuleAnswers> found = answers();
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().isOfQuotes);
        QCOMPARE(found.first().followed, 1);
        QCOMPARE(found.first().overruled, 1);
    }
    void aRuleThatNobodyHasIsLeftOut()
    {
        decideIn(u"osk.example"_s, 0, Verb::Cut, "gone.rule");
        QVERIFY(answers().isEmpty());
    }
    void whatWasSeenOfAnArticleTellsItsSite()
    {
        decideIn(u"osk.example"_s, 0, Verb::Cut);
        Glance glance;
        glance.path = path(u"osk.example"_s, 0);
        glance.source = u"seen.example"_s;
        QCOMPARE(answers({glance}).first().site, u"seen.example"_s);
        QVERIFY(!answers({glance}).first().isOfFolder);
        glance.source = sourceNameOf({}, glance.path); // its folder
        QCOMPARE(answers({glance}).first().site, m_lines->folderName());
        QVERIFY(answers({glance}).first().isOfFolder);
    }
    void rulesThatAreSeldomOverruledCanBeLeftOut()
    {
        decideIn(u"osk.example"_s, 0, Verb::Keep);
        QCOMPARE(answers({}, 1).size(), 1);
        QVERIFY(answers({}, 2).isEmpty());
    }

    void aRuleThatIsOverruledInASourceIsOfferedToBeSwitchedOffThere()
    {
        for (int i = 0; i < 5; ++i) {
            decideIn(u"tessel.example"_s, i, Verb::Keep);
            decideIn(u"osk.example"_s, i, Verb::Cut);
        }
        const HouseRule off{u"related.block"_s, HouseRule::Form::Line, HouseRule::Action::SwitchOff,
                            u"tessel.example"_s};
        QCOMPARE(offers(), (QList<RuleProposal>{{off, 5, 0}}));
        const Database &database = m_lines->database();
        QVERIFY(changeHouseRules(database, {{}, {}, {{0, off, by.editor, by.when}}}).ok());
        QVERIFY(offers().isEmpty()); // a no is remembered
        QVERIFY(changeHouseRules(database, {{}, {}, {}, {{0, off, by.editor, by.when}}}).ok());
        QCOMPARE(offers().size(), 1);
        QVERIFY(keepHouseRule(database, off, by.editor, by.when).ok());
        QCOMPARE(houseRulesIn(database)->first().rule, off);
        QVERIFY(offers().isEmpty());
    }
    void fourAnswersAreTooFew()
    {
        for (int i = 0; i < 4; ++i)
            decideIn(u"tessel.example"_s, i, Verb::Keep);
        QVERIFY(offers().isEmpty());
    }
    void speakersAreNotSwitchedOff()
    {
        for (int i = 0; i < 5; ++i)
            answerIn(u"tessel.example"_s, i, Verb::QuoteWrong);
        QVERIFY(offers().isEmpty());
    }
    /// A source without a site is a folder, as it is in the queue.
    void whereNoSiteIsNamedARuleIsSwitchedOffInTheFolder_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("records") << u"json"_s;
        QTest::newRow("plain text") << u"txt"_s;
    }
    void whereNoSiteIsNamedARuleIsSwitchedOffInTheFolder()
    {
        QFETCH(QString, ending);
        for (int i = 0; i < 5; ++i) {
            decideIn(QString(), i, Verb::Keep, "related.block", ending);
            decideIn(u"osk.example"_s, i, Verb::Cut);
        }
        const HouseRule off{u"related.block"_s, HouseRule::Form::Line, HouseRule::Action::SwitchOff,
                            m_lines->folderName()};
        QCOMPARE(offers(), (QList<RuleProposal>{{off, 5, 0}}));
        QVERIFY(keepHouseRule(m_lines->database(), off, by.editor, by.when).ok());
        QVERIFY(offers().isEmpty());

        const auto rules = *HouseRules::compile({off});
        const auto isOffIn = [&](const QString &site, const QString &file) {
            return rulesFor(rules, site, file)->isOff("related.block"_L1, site);
        };
        QVERIFY(isOffIn({}, path(QString(), 0, ending)));
        QVERIFY(!isOffIn(u"osk.example"_s, path(u"osk.example"_s, 0))); // it names a site, though it lies there too
        QVERIFY(!isOffIn({}, u"/another/folder/a.txt"_s));
        QVERIFY(!isOffIn({}, u"-"_s));
        QCOMPARE(rulesFor(rules, {}, u"/another/folder/a.txt"_s), rules); // nothing is made anew for nothing
    }

    void aRuleIsOverruledWhereChanceExplainsItBadly_data()
    {
        QTest::addColumn<int>("followed");
        QTest::addColumn<int>("overruled");
        QTest::addColumn<bool>("is");
        QTest::newRow("nothing said") << 0 << 0 << false;
        QTest::newRow("four, all wrong") << 0 << 4 << false;
        QTest::newRow("five, all wrong") << 0 << 5 << true;
        QTest::newRow("one of six right") << 1 << 5 << false;
        QTest::newRow("one of eight right") << 1 << 7 << true;
        QTest::newRow("six of ten wrong may be chance") << 4 << 6 << false;
        QTest::newRow("sixty of a hundred wrong is none") << 40 << 61 << true;
        QTest::newRow("mostly right") << 20 << 3 << false;
    }
    void aRuleIsOverruledWhereChanceExplainsItBadly()
    {
        QFETCH(int, followed);
        QFETCH(int, overruled);
        QTEST(isOverruled({u"related.block"_s, false, {}, followed, overruled}), "is");
    }
};

QTEST_GUILESS_MAIN(RuleAnswersTest)
#include "ruleanswerstest.moc"
