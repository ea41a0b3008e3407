// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruleanswers.h"

#include "review/edits.h"
#include "store/cache/folderrules.h"
#include "store/database/database.h"
#include "store/houserules/houserulerecords.h"
#include "store/houserules/ruleproposals.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
const QString line = u"Read more: The ferry that never came"_s;

} // namespace

/// What editors answer to the rules of the program, source by source.
class RuleAnswersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    [[nodiscard]] QString path(const QString &site, int number, const QString &ending = u"json"_s) const
    {
        return m_folder->filePath(u"%1-%2.%3"_s.arg(site).arg(number).arg(ending));
    }
    [[nodiscard]] QString folderName() const { return QDir(m_folder->path()).dirName(); }
    void decideIn(const QString &site, int number, Verb verb, const char *rule = "related.block",
                  Kind kind = Kind::Boilerplate, const QString &ending = u"json"_s)
    {
        const QString body = u"The tide comes in at seven.\n%1\nThe pier of %2 is closed.\n"_s.arg(line).arg(number);
        QFile file(path(site, number, ending));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QJsonObject record{{u"text"_s, body}};
        if (!site.isEmpty())
            record.insert(u"url"_s, u"https://%1/a"_s.arg(site));
        file.write(ending == "json"_L1 ? QJsonDocument(record).toJson() : body.toUtf8());
        file.close();
        auto session = ReviewSession::open(*m_workspace, file.fileName());
        QVERIFY2(session.ok(), session ? "" : qUtf8Printable(session.sentence()));
        const qsizetype at = (*session)->article().text().indexOf(line);
        Finding finding;
        finding.kind = kind;
        finding.category = kind == Kind::Attribution ? Category::Direct : Category::Related;
        finding.rule = rule;
        finding.span = Span(at, at + line.size());
        const Review &review = (*session)->review();
        const QList<Change> changes = kind == Kind::Attribution
                                          ? (verb == Verb::QuoteChecked ? checkQuotes(review, {finding}, by)
                                                                        : correctSpeaker(review, finding, {}, by))
                                          : decide(review, (*session)->article(), {finding}, verb, by);
        QVERIFY((*session)->apply(changes).ok());
    }
    [[nodiscard]] QList<RuleAnswers> answers(const QList<Glance> &seen = {}, qsizetype fewest = 0) const
    {
        const auto found = ruleAnswers(m_workspace->database(), seen, fewest);
        if (!found)
            qFatal("%s", qUtf8Printable(found.sentence()));
        return *found;
    }

    /// What is offered to be switched off of the program's own rules.
    [[nodiscard]] QList<RuleProposal> offers() const
    {
        auto found = ruleProposals(m_workspace->database());
        if (!found)
            qFatal("%s", qUtf8Printable(found.sentence()));
        found->removeIf(
            [](const RuleProposal &proposal) { return proposal.rule.action != HouseRule::Action::SwitchOff; });
        return *found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*Workspace::open(m_folder->filePath(u"data"_s)));
    }
    void cleanup() { m_workspace.reset(); }

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
        decideIn(u"osk.example"_s, 0, Verb::QuoteChecked, "attribution.dash", Kind::Attribution);
        decideIn(u"osk.example"_s, 1, Verb::QuoteWrong, "attribution.dash", Kind::Attribution);
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
        QCOMPARE(answers({glance}).first().site, folderName());
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
        const Database &database = m_workspace->database();
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
            decideIn(u"tessel.example"_s, i, Verb::QuoteWrong, "attribution.dash", Kind::Attribution);
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
            decideIn(QString(), i, Verb::Keep, "related.block", Kind::Boilerplate, ending);
            decideIn(u"osk.example"_s, i, Verb::Cut);
        }
        const HouseRule off{u"related.block"_s, HouseRule::Form::Line, HouseRule::Action::SwitchOff, folderName()};
        QCOMPARE(offers(), (QList<RuleProposal>{{off, 5, 0}}));
        QVERIFY(keepHouseRule(m_workspace->database(), off, by.editor, by.when).ok());
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
