// SPDX-License-Identifier: Apache-2.0
#include "detect/analyzer.h"
#include "detect/findings/reason.h"
#include "support/expectedarticles.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// From here on an attribution is shown as sure.
constexpr float sure = 0.9F;

/// What has to be found: who said what begins with these words.
struct Expected {
    QString name; ///< "-" for somebody without one
    QString words;
};

struct Told {
    QString name;
    float confidence = 0;
};

struct Example {
    QString title;
    QString text;
    QList<Expected> said;
};

QList<Example> allExamples()
{
    QList<Example> examples;
    for (const ExpectedArticle &article : expectedArticlesIn(QStringLiteral(BLUEPENCIL_PRONOUNS))) {
        Example example{article.title, article.text, {}};
        for (const QString &line : article.expected)
            example.said.append({line.section(u": "_s, 0, 0), line.section(u": "_s, 1)});
        examples.append(example);
    }
    return examples;
}

/// Who is told to have said what begins with these words, in marks or not.
std::optional<Told> toldOf(const Article &article, const QList<Finding> &findings, const QString &words)
{
    for (const Finding &finding : findings) {
        if (finding.kind != Kind::Attribution)
            continue;
        for (const Related &related : finding.related) {
            const bool said = related.role == Role::Quote || related.role == Role::Content;
            const QString text = article.textOf(related.span).toString();
            if (said && (text.startsWith(words) || text.startsWith("that "_L1 + words)))
                return Told{finding.name.isEmpty() ? u"-"_s : finding.name, finding.confidence};
        }
    }
    return std::nullopt;
}

Finding attributionIn(const Article &article, const QString &words)
{
    const QList<Finding> findings = analyze(article).findings;
    for (const Finding &finding : findings) {
        const auto quote = finding.spanOf(Role::Quote);
        if (finding.kind == Kind::Attribution && quote && article.textOf(*quote).toString().contains(words))
            return finding;
    }
    return {};
}

} // namespace

/// Whom "she", "he" and "they" stand for: the articles in pronouns/, and what a finding tells of it.
class PronounsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhoIsMeant()
    {
        int all = 0;
        int right = 0;
        int doubted = 0;
        int surely = 0;
        int surelyRight = 0;
        QStringList wrong;
        const QList<Example> examples = allExamples();
        QVERIFY(examples.size() >= 40);
        for (const Example &example : examples) {
            const Article article(example.text);
            const QList<Finding> findings = analyze(article).findings;
            for (const Expected &expected : example.said) {
                const auto told = toldOf(article, findings, expected.words);
                QVERIFY2(told, qPrintable(example.title + u": "_s + expected.words));
                ++all;
                const bool isRight = told->name == expected.name;
                right += isRight ? 1 : 0;
                surely += told->confidence >= sure ? 1 : 0;
                surelyRight += told->confidence >= sure && isRight ? 1 : 0;
                doubted += told->confidence < sure && !isRight ? 1 : 0;
                if (!isRight)
                    wrong.append(u"%1: %2 %3 %4"_s.arg(example.title, expected.words, told->name)
                                     .arg(static_cast<double>(told->confidence)));
            }
        }
        const QByteArray list = wrong.join(u"; "_s).toUtf8();
        QVERIFY2(right >= 0.95 * all, list.constData());
        QVERIFY2(surelyRight >= 0.98 * surely, list.constData());
        QVERIFY2(doubted >= 0.75 * (all - right), list.constData());
    }

    void tellsMentionAndAntecedentApart()
    {
        const Article article(u"Cllr Ada Frid opened the pier.\n“It is sound,” she said."_s);
        const Finding finding = attributionIn(article, u"sound"_s);
        QCOMPARE(article.textOf(finding.spanOf(Role::Speaker).value()), u"she");
        QCOMPARE(article.textOf(finding.spanOf(Role::Antecedent).value()), u"Ada Frid");
        QVERIFY(!finding.spanOf(Role::Competitor));
        QCOMPARE(finding.name, u"Ada Frid"_s);
    }
    void saysInTheReasonWhatStandsInTheText()
    {
        const Article article(u"Cllr Ada Frid opened the pier.\n“It is sound,” she said."_s);
        const QString reason = reasonOf(attributionIn(article, u"sound"_s), article);
        QVERIFY2(reason.startsWith(u"“She” follows the quotation"_s), qPrintable(reason));
        QVERIFY2(reason.contains(u"“she” is taken for Ada Frid, named in paragraph 1"_s), qPrintable(reason));
    }
    void doubtsBetweenTwo()
    {
        const Article article(u"Ada Frid met Berta Aho on the pier, and Cora Lind met Dora Berg.\n"
                              "“It is sound,” she said."_s);
        const Finding finding = attributionIn(article, u"sound"_s);
        QVERIFY(finding.confidence < sure);
        QVERIFY(finding.spanOf(Role::Competitor));
    }
    void meansNobodyInALineToBeCut()
    {
        const Article article(u"Ada Frid opened the pier on Monday.\nAdvertisement\n"
                              "Read more: Why Berta Aho left the board\n“It is sound,” she said."_s);
        QCOMPARE(attributionIn(article, u"sound"_s).name, u"Ada Frid"_s);
    }
    void meansNobodyNamedInsideTheWords()
    {
        const Article article(
            u"Berta Aho left early. Ada Frid disagrees. “With respect to Berta, it is sound,” she said."_s);
        QCOMPARE(attributionIn(article, u"sound"_s).name, u"Ada Frid"_s);
    }
    void keepsPeopleOfOneSurnameApart()
    {
        const Article article(u"Ada Frid and her brother Tom Frid own the pier. Mrs Frid sold it.\n"
                              "“It is sound,” Mr Frid said."_s);
        QCOMPARE(attributionIn(article, u"sound"_s).name, u"Tom Frid"_s);
    }
    void listsThePeople()
    {
        const Article article(u"Cllr Ada Frid of Osk opened the pier with the harbour master, Tom Berg.\n"
                              "“It is sound,” she said. “It will last.”\nBerg agreed: “It will.”"_s);
        const QList<KnownPerson> people = analyze(article).people;
        QCOMPARE(people.size(), 2);
        QCOMPARE(people.first().name, u"Ada Frid"_s);
        QCOMPARE(people.first().role, u"Cllr"_s);
        QCOMPARE(people.first().gender, Gender::Female);
        QCOMPARE(people.first().quotes, 2);
        QCOMPARE(people.first().mentions.size(), 2);
        QCOMPARE(article.textOf(people.first().mentions.last()), u"she");
        QCOMPARE(people.last().name, u"Tom Berg"_s);
        QCOMPARE(people.last().role, u"harbour master"_s);
        QCOMPARE(people.last().quotes, 1);
    }
    void countsTheQuotationsOfAnOfficeForItsName()
    {
        const Article article(u"“It is sound,” the warden of Osk, Ada Frid, said. “It will last,” she added."_s);
        const QList<KnownPerson> people = analyze(article).people;
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().name, u"Ada Frid"_s);
        QCOMPARE(people.first().quotes, 2);
    }
    void listsNoInstitutionAmongThePeople()
    {
        const Article article(u"Osk Council said: “It is sound.” In Norrvik nobody spoke."_s);
        QVERIFY(analyze(article).people.isEmpty());
    }
    void callsTheWardenByName()
    {
        const Article article(u"The warden, Ada Frid, opened the pier.\n“It is sound,” the warden said."_s);
        const Finding finding = attributionIn(article, u"sound"_s);
        QCOMPARE(finding.name, u"Ada Frid"_s);
        QVERIFY(finding.spanOf(Role::Antecedent));
    }
    void callsTheSergeantByName()
    {
        const Article article(u"Sgt Ada Frid opened the pier.\n“It is sound,” the sergeant said."_s);
        QCOMPARE(attributionIn(article, u"sound"_s).name, u"Ada Frid"_s);
    }
    void takesNoOfficeForAName()
    {
        const Article article(u"The pier was sold in May. “It is sound,” said CEO of the Osk group on Monday."_s);
        QCOMPARE(attributionIn(article, u"sound"_s).name, QString());
    }
    void namesTheProfessorOfAUniversity()
    {
        const Article article(u"Prof Ada Frid of Osk University opened the pier.\n“It is sound,” she said."_s);
        QCOMPARE(attributionIn(article, u"sound"_s).name, u"Ada Frid"_s);
    }
    void isNotSureOfWhoIsDescribed()
    {
        const Article article(u"On Monday Ada Frid was described in a letter as “crooked” and left Osk."_s);
        QVERIFY(attributionIn(article, u"crooked"_s).confidence < sure);
    }
    void isNotSureOfWhoHearsIt()
    {
        const Article article(u"Osk was loud on Monday. “It will never be sound,” we heard again and again."_s);
        QVERIFY(attributionIn(article, u"sound"_s).confidence < sure);
    }
    void isNotSureOfWhoReadsIt()
    {
        const Article article(
            u"Sir – I read with dismay that the ministry will “review” the ferry. We all know how."_s);
        QVERIFY(attributionIn(article, u"review"_s).confidence < sure);
    }
    void isNotSureOfWhoDoesSomethingElse()
    {
        const Article drawn(u"From the words on the stone, “Wife of the Above,” I drew a childish conclusion."_s);
        QVERIFY(attributionIn(drawn, u"Above"_s).confidence < sure);
        const Article worn(u"He wore a hat, a “Norrvik,” a long coat called an “Osk,” and boots."_s);
        QVERIFY(attributionIn(worn, u"Norrvik"_s).confidence < sure);
    }
    void isNotSureOfWhoIsSpokenOf()
    {
        const Article article(u"It was remarked on Monday that the pier had been closed since the storm."_s);
        for (const Finding &finding : analyze(article).findings)
            QVERIFY(finding.kind != Kind::Attribution || finding.confidence < sure);
    }
    void takesNoThingForAPerson()
    {
        const Article article(u"Rosa Frid keeps a kitchen chair on the step, and an inquest heard of it.\n"
                              "“It is sound,” she said."_s);
        const Finding finding = attributionIn(article, u"sound"_s);
        QCOMPARE(finding.name, u"Rosa Frid"_s);
        QVERIFY(!finding.spanOf(Role::Competitor));
    }
    void takesNoPlaceOfTheDayForAPerson()
    {
        const Article article(u"EASTER OSK — Rosa Frid opened the pier.\n“It is sound,” she said."_s);
        QVERIFY(!attributionIn(article, u"sound"_s).spanOf(Role::Competitor));
    }
    void doubtsWhoIsNamedFurtherAway()
    {
        const Article article(u"My accountant told me on Monday that I was running a charity.\n"
                              "You cooked for Luc Bavard in Osk. What was he like?\n"
                              "“It is sound,” he said."_s);
        QVERIFY(attributionIn(article, u"sound"_s).confidence < sure);
    }
    void takesNoSalutationForTheAuthor()
    {
        const Article article(u"Sir, Your report on the buses (12 May) says the council “had no choice”."_s);
        const Finding finding = attributionIn(article, u"choice"_s);
        QCOMPARE(article.textOf(*finding.spanOf(Role::Speaker)), u"Your report");
    }
    void givesAReportNoNameOfItsSentence()
    {
        const Article article(
            u"According to a summary of its inquiry, Ada Frid, a nurse, wrote “sound” on the pier."_s);
        const QList<Finding> findings = analyze(article).findings;
        for (const Finding &finding : findings) {
            const auto speaker = finding.spanOf(Role::Speaker);
            QVERIFY(!speaker || !article.textOf(*speaker).contains(u"summary") || finding.name.isEmpty());
        }
    }
    void givesANameToNobody()
    {
        const Article article(u"Ada Frid said that the crew had named their boat “Sea Hen” and left for Osk."_s);
        QCOMPARE(attributionIn(article, u"Sea Hen"_s).kind, Finding().kind);
        QVERIFY(!attributionIn(article, u"Sea Hen"_s).spanOf(Role::Quote));
    }
};

QTEST_GUILESS_MAIN(PronounsTest)
#include "pronounstest.moc"
