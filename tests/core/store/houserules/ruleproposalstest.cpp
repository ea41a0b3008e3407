// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruleproposals.h"

#include "review/edits.h"
#include "store/houserules/houserulerecords.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
const QString slogan = u"Stay with the tide, stay with us."_s;

} // namespace

/// What is learnt from decisions on several articles.
class RuleProposalsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    /// Decides the text in an article of a site (empty: a plain file) with the words around it.
    void decideIn(const QString &name, Verb verb, const QString &text = slogan, const QString &around = u"\n"_s,
                  const QString &site = {})
    {
        const QString body =
            u"The tide comes in at seven, says %1.%2%3%2The pier is closed.\n"_s.arg(name, around, text);
        QByteArray bytes = body.toUtf8();
        if (!site.isEmpty())
            bytes = QJsonDocument({{u"url"_s, u"https://%1/%2"_s.arg(site, name)}, {u"text"_s, body}}).toJson();
        QFile file(m_folder->filePath(name + (site.isEmpty() ? u".txt"_s : u".json"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        auto session = ReviewSession::open(*m_workspace, file.fileName());
        QVERIFY2(session.ok(), session ? "" : qUtf8Printable(session.sentence()));
        const Article &article = (*session)->article();
        const qsizetype at = article.text().indexOf(text);
        const Span span(at, at + text.size());
        Finding finding;
        finding.kind = Kind::Boilerplate;
        finding.category = Category::Promo;
        finding.span = span;
        const Review &review = (*session)->review();
        const QList<Change> changes = verb == Verb::OwnCut ? cutOwn(review, article, span, CutReason::Unsaid, by)
                                                           : decide(review, article, {finding}, verb, by);
        QVERIFY((*session)->apply(changes).ok());
    }
    void takeBackIn(const QString &name)
    {
        auto session = ReviewSession::open(*m_workspace, m_folder->filePath(name + u".txt"_s));
        QVERIFY((*session)->apply({(*session)->history().last().change.reversed()}).ok());
    }
    [[nodiscard]] QList<RuleProposal> proposals() const
    {
        const auto found = ruleProposals(m_workspace->database());
        if (!found)
            qFatal("%s", qUtf8Printable(found.sentence()));
        return *found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*Workspace::open(m_folder->filePath(u"data"_s)));
    }
    void cleanup() { m_workspace.reset(); }

    void whatWasCutByHandInThreeArticlesIsProposed()
    {
        decideIn(u"one"_s, Verb::OwnCut);
        decideIn(u"two"_s, Verb::OwnCut);
        QVERIFY(proposals().isEmpty());
        decideIn(u"three"_s, Verb::OwnCut);
        QCOMPARE(proposals(), (QList<RuleProposal>{{HouseRule{slogan}, 3}}));
    }

    void whatWasKeptInThreeArticlesIsProposedAsNeverCut()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
            decideIn(name, Verb::Keep);
        const HouseRule never{slogan, HouseRule::Form::Line, HouseRule::Action::NeverCut};
        QCOMPARE(proposals(), (QList<RuleProposal>{{never, 4}}));
    }

    void acceptedSuggestionsTeachNothing()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            decideIn(name, Verb::Cut);
        QVERIFY(proposals().isEmpty());
    }

    void oneSiteIsOneSite()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            decideIn(name, Verb::OwnCut, slogan, u"\n"_s, u"tessin.example"_s);
        QCOMPARE(proposals().first().rule.site, u"tessin.example"_s);
        decideIn(u"four"_s, Verb::OwnCut, slogan, u"\n"_s, u"ostrey.example"_s);
        QCOMPARE(proposals().first().rule.site, QString());
    }

    void whatIsInDisputeIsNotProposed()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            decideIn(name, Verb::OwnCut);
        decideIn(u"four"_s, Verb::Keep);
        QVERIFY(proposals().isEmpty());
        takeBackIn(u"four"_s);
        QCOMPARE(proposals().size(), 1);
    }

    void whatWasTakenBackDoesNotCount()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            decideIn(name, Verb::OwnCut);
        takeBackIn(u"two"_s);
        QVERIFY(proposals().isEmpty());
    }

    void aPartOfALineAndSeveralLinesAreNoRule()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
            decideIn(name, Verb::OwnCut, slogan, u" "_s);
            decideIn(name + u"lines"_s, Verb::OwnCut, u"Stay with us.\nStay here."_s);
        }
        QVERIFY(proposals().isEmpty());
    }

    void whatIsARuleOrWasRefusedIsNotProposed()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            decideIn(name, Verb::OwnCut);
        const auto made = changeHouseRules(m_workspace->database(), {{}, {{0, {slogan.toUpper()}, {}, 0}}});
        QVERIFY(made.ok());
        QVERIFY(proposals().isEmpty());
        QVERIFY(changeHouseRules(m_workspace->database(), made->reversed()).ok());
        QCOMPARE(proposals().size(), 1);
        const HouseRuleStep no{{}, {}, {{0, proposals().first().rule, u"M. Lund"_s, 7}}};
        QVERIFY(changeHouseRules(m_workspace->database(), no).ok());
        QVERIFY(proposals().isEmpty());
        QVERIFY(changeHouseRules(m_workspace->database(), no.reversed()).ok());
        QCOMPARE(proposals().size(), 1);
    }
};

QTEST_GUILESS_MAIN(RuleProposalsTest)
#include "ruleproposalstest.moc"
