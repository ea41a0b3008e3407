// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/cuts.h"

#include "detect/cuts/rulebook.h"
#include "detect/findings/reason.h"
#include "detect/findings/reasontable.h"
#include "support/harbourarticle.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace bluepencil::harbour;
using namespace Qt::StringLiterals;

class CutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryKindOfJunkInAScrapedArticle()
    {
        const QString tail = third.sliced(third.indexOf(u"e allowed"));
        const QString text =
            join({u"[ad_1]"_s, lead,
                  u"For all the latest headlines follow our Harbour News channel online or via the app."_s, second,
                  third, fourth, tail, fourth, u"Read more:"_s, u"Fish market roof leaks again after the first storm"_s,
                  u"Three ferries cancelled as ice reaches the breakwater"_s, u"[ad_2]"_s, u"Source link"_s});
        QCOMPARE(described(text),
                 (QStringList{u"ad_marker/shortcode: [ad_1]"_s,
                              u"boilerplate/promo: For all the latest headlines follow our Harbour News channel online "
                              "or via the app."_s,
                              u"duplicate/fragment: "_s + tail, u"duplicate/exact: "_s + fourth,
                              u"boilerplate/related: Read more: / Fish market roof leaks again after the first storm / "
                              "Three ferries cancelled as ice reaches the breakwater"_s,
                              u"ad_marker/shortcode: [ad_2]"_s, u"boilerplate/source_link: Source link"_s}));
    }

    void aReasonIsItsPartsInOneSentence()
    {
        const Article article(join({u"By Tom Falk"_s, lead, u"Advertisement"_s, second, u"Read more:"_s,
                                    u"Fish market roof leaks again after the first storm"_s, third, fourth, third,
                                    u"Subscribe to our newsletter for the latest news."_s, u"Source link"_s}));
        const QList<Finding> findings = findCuts(article);
        QVERIFY(findings.size() >= 5);
        for (const Finding &finding : findings) {
            QString joined;
            for (const ReasonPart &part : reasonPartsOf(finding, article))
                joined += part.text;
            QCOMPARE(reasonOf(finding, article), joined);
        }
    }

    void everyRepeatNamesItsOriginal()
    {
        const QString tail = third.sliced(third.indexOf(u"e allowed"));
        const Article article(join({lead, second, third, fourth, tail, fourth}));
        const QList<Finding> findings = findCuts(article);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(article.textOf(findings[0].spanOf(Role::Original).value()), tail);
        QCOMPARE(article.textOf(findings[1].spanOf(Role::Original).value()), fourth);
        QCOMPARE(reasonOf(findings[0], article), u"Repeats part of paragraph 3: its end, from inside the word “be”."_s);
        QCOMPARE(reasonOf(findings[1], article), u"Repeats paragraph 4 word for word."_s);
    }

    void leavesAGoodArticleAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("prose") << join({lead, second, third, fourth});
        QTest::newRow("empty") << QString();
        QTest::newRow("blank lines") << u"\n\n  \n"_s;
        QTest::newRow("story about a newspaper's app")
            << join({lead,
                     u"The app lets anglers see the tide, and more than 4,000 people subscribe to the newsletter, the "
                     u"club said "
                     "on its website."_s,
                     second});
        QTest::newRow("told an agency") << join(
            {lead, u"It will take until autumn to mend the pier, she told Reuters."_s, second});
        QTest::newRow("editorial brackets")
            << join({lead, u"“It was [sic] the fault of [the] council,” he wrote in the letter."_s});
        QTest::newRow("a changed score") << join(
            {lead, u"Rovers 2 City 1"_s, u"United 3 Town 0"_s, u"Athletic 2 Wanderers 2"_s, second});
        QTest::newRow("a refrain") << join(
            {u"Row, sailor, row."_s, lead, u"Row, sailor, row."_s, second, u"Row, sailor, row."_s});
        QTest::newRow("a post without its signature")
            << join({lead, second, u"Back on the pier! #PortEllery2016"_s, fourth});
        QTest::newRow("a sentence set as a list")
            << join({lead, u"keep the anglers dry in winter"_s, u"give the ferries a lee"_s,
                     u"even make the old piles look new"_s, second});
        QTest::newRow("a list that a sentence announces")
            << join({lead, second, u"That is why she wants two things:"_s,
                     u"Timber Certificates for Every Pier and Landing Stage between Osk and Vell Before the Summer"_s,
                     u"Footbridges that Hold Forty Anglers with Their Baskets while the North Pier Stays Closed"_s,
                     third, fourth});
        QTest::newRow("a correction") << join({lead, second, u"(In paragraph 2, corrects the year of the storm)"_s});
    }
    /// Nobody here reads Swedish: words of it that look like ours, and short lines, prove nothing.
    void aLanguageWithoutWordListsIsCutOnlyWhereNoWordIsNeeded()
    {
        const QString first = u"Borgmästaren sade på måndagen att hamnen förblir stängd till fredag, eftersom pålarna "
                              u"under den norra piren är ruttna."_s;
        const QString next = u"Ingenjörer varnade redan på våren, men pengarna gick till fiskmarknadens tak, enligt "
                             u"mötets protokoll."_s;
        QCOMPARE(described(join({u"[ad_1]"_s, u"Hamnen stängd"_s, first, u"Dela på Facebook"_s, u"Photo: Getty"_s, next,
                                 u"Newsletter"_s, first, u"Senaste nytt"_s, u"Färjan går på grund"_s})),
                 (QStringList{u"ad_marker/shortcode: [ad_1]"_s, u"duplicate/exact: "_s + first}));
    }

    void leavesAGoodArticleAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(described(text), QStringList());
    }

    /// Its words are looked at once more with the labels taken apart; the words kept of the line stay its own.
    void labelsThatLostTheirSpaceAreNoOtherWords()
    {
        const QString glued = u"Previous articleThe harbour of Tessel opens again for the boats of the whole coast"_s;
        const Article article(join({lead, glued, second}));
        const QList<Finding> findings = findCuts(article);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.front().category, Category::Related);
        QCOMPARE(article.textOf(findings.front().span).trimmed().toString(), glued);
        const Article last(join({lead, second, glued}));
        QVERIFY(findCuts(last).size() <= 1);
    }

    void aCounterOfPicturesIsNoScore()
    {
        const QStringList cuts = described(join({lead, u"Image 1 of 4"_s, second, third}));
        QCOMPARE(cuts, QStringList{u"boilerplate/navigation: Image 1 of 4"_s});
    }

    void aNewslettersTitleGoesWithItsPromise()
    {
        const QStringList cuts =
            described(join({lead, u"Slack Water Newsletter"_s,
                            u"Sign up for our newsletter and get the tides in your inbox."_s, second, third}));
        QCOMPARE(cuts,
                 QStringList{u"boilerplate/promo: Slack Water Newsletter / Sign up for our newsletter and get the "
                             "tides in your inbox."_s});
    }

    void aHeadingBelowAnOfferStays_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("plain") << u"What the council wants"_s;
        QTest::newRow("with a word of subscriptions") << u"Digital tax"_s;
        QTest::newRow("a short sentence") << u"She never registered the boat."_s;
    }
    void aHeadingBelowAnOfferStays()
    {
        QFETCH(QString, heading);
        const QString offer = u"Sign up for our newsletter and never miss a story."_s;
        QCOMPARE(described(join({lead, offer, heading, second, third})), QStringList{u"boilerplate/promo: "_s + offer});
    }

    void aButtonToListenTakesNoHeadline()
    {
        const QString headline = u"The ferry that forgot its way"_s;
        const Article article(join({u"Listen to this article"_s, u"5 minutes"_s, headline, lead, second, third}));
        for (const Finding &finding : findCuts(article)) {
            if (finding.confidence < suggestedFrom)
                continue;
            QVERIFY2(!finding.span.overlaps(article.paragraphs().at(2).text), qPrintable(reasonOf(finding, article)));
            QVERIFY2(finding.category != Category::Related, qPrintable(reasonOf(finding, article)));
        }
    }

    void oneLineIsNotCounted()
    {
        const Article two(join({lead, second, third, u"Read more:"_s, u"Fish market roof leaks again"_s}));
        const QList<Finding> links = findCuts(two);
        QCOMPARE(links.size(), 1);
        QVERIFY2(reasonOf(links.first(), two).contains(u"2 lines"_s), qPrintable(reasonOf(links.first(), two)));
        Finding one;
        one.kind = Kind::Boilerplate;
        one.category = Category::Related;
        one.rule = "related.block";
        one.span = Span(0, lead.size());
        one.lines = {one.span};
        const QString reason = reasonOf(one, Article(lead));
        QVERIFY2(reason.startsWith(u"Links to other articles"_s), qPrintable(reason));
        QVERIFY2(!reason.contains(u"lines"_s) && !reason.contains(u'1'), qPrintable(reason));
    }

    void aReasonEndsWhereNothingIsToSay()
    {
        const Article article(join({lead, second, third, u"© 2019 The Tide Table"_s}));
        const QList<Finding> findings = findCuts(article);
        QCOMPARE(findings.size(), 1);
        QVERIFY2(!reasonOf(findings[0], article).contains(u": ."_s), qPrintable(reasonOf(findings[0], article)));
    }

    void aPaywallTakesItsShortLinesBelow()
    {
        const QStringList wall = {u"You must hold a harbour pass to view this article in full."_s,
                                  u"Choose a harbour pass."_s, u"Current print subscribers"_s,
                                  u"Forgot the password for your account?"_s};
        QCOMPARE(described(join({lead, second, third, fourth, wall[0], wall[1], wall[2], wall[3]})),
                 QStringList{u"boilerplate/promo: "_s + wall.join(u" / ")});
        // A paragraph of the article ends it.
        const QString left = u"The keeper forgot the password of the lock."_s;
        QCOMPARE(described(join({lead, second, wall[0], third, left, fourth})),
                 QStringList{u"boilerplate/promo: "_s + wall[0]});
    }

    void betweenCopiesOfAControlStandsALink()
    {
        const QString control = u"Continue reading the main story"_s;
        const QString headline = u"Herring Season: And the Boats Will Be"_s;
        const QString teaser = u"After a winter in the dunes, our angler counts the boats."_s;
        const QStringList found =
            described(join({lead, control, headline, teaser, control, second, control, third, fourth}));
        QVERIFY2(found.join(u'|').contains(headline), qUtf8Printable(found.join(u'|')));
        QVERIFY2(found.join(u'|').contains(teaser), qUtf8Printable(found.join(u'|')));
    }

    void theCompleteCopyStaysWhereverItStands()
    {
        const QString cut = second.first(70) + u"..."_s;
        const Article article(join({lead, cut, fourth, second, third}));
        const QList<Finding> findings = findCuts(article);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(article.textOf(findings[0].span), cut);
        QCOMPARE(article.textOf(findings[0].spanOf(Role::Original).value()), second);
    }

    void aNearRepeatNamesTheNumberThatChanged()
    {
        const QString first =
            u"The council set aside 400 crowns for each of the new piles and hopes to have them in place before "
            "the herring come in autumn, the treasurer wrote in his report."_s;
        QString later = first;
        later.replace(u"400"_s, u"900"_s);
        const Article article(join({lead, first, second, third, later}));
        const QList<Finding> findings = findCuts(article);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].category, Category::Near);
        QVERIFY2(reasonOf(findings[0], article).contains(u"“900” instead of “400”"_s),
                 qUtf8Printable(reasonOf(findings[0], article)));
    }

    void bylinesAndReportingCreditsStayBelowAHalf()
    {
        const QString text =
            join({u"By Ida Morrow"_s, lead, second, u"(Reporting by Ida Morrow; Editing by Tom Falk)"_s});
        QCOMPARE(described(text), QStringList());
        QCOMPARE(described(text, 0.2F),
                 (QStringList{u"boilerplate/credit: By Ida Morrow"_s,
                              u"boilerplate/credit: (Reporting by Ida Morrow; Editing by Tom Falk)"_s}));
    }

    void findingsAreDisjointOrderedAndInRange()
    {
        QStringList lines;
        for (int i = 0; i < 6; ++i)
            lines << u"[ad_1]"_s << lead << u"Facebook"_s << u"Twitter"_s << second << u"Read more:"_s
                  << u"Ferries cancelled again"_s;
        const Article article(join(lines));
        const QList<Finding> findings = findCuts(article);
        QVERIFY(findings.size() > 3);
        qsizetype end = 0;
        for (const Finding &finding : findings) {
            QVERIFY(finding.isCut());
            QVERIFY(!finding.span.isEmpty());
            QVERIFY(finding.span.start() >= end);
            end = finding.span.end();
            for (const Span line : finding.lines)
                QVERIFY(finding.span.contains(line));
        }
        QVERIFY(end <= article.length());
        QCOMPARE(findCuts(article), findings); // deterministic
    }

    void aPaywallMakesTheArticleIncomplete()
    {
        const Article article(
            join({lead, second, u"To continue reading, subscribe now. Already a subscriber? Log in."_s}));
        const Cuts cuts = detectCuts(article);
        QCOMPARE(cuts.warnings.size(), 1);
        QCOMPARE(cuts.warnings[0].code, WarningCode::Incomplete);
    }

    void stoppedItFindsNothing()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(findCuts(Article(join({u"[ad_1]"_s, lead})), {}, source.get_token()).isEmpty());
    }

    void everyRuleHasItsOwnNameAndSentence()
    {
        const auto rows = cutReasons();
        const auto notAscending = [](const ReasonRow &a, const ReasonRow &b) { return qstrcmp(a.name, b.name) >= 0; };
        QVERIFY(std::adjacent_find(rows.begin(), rows.end(), notAscending) == rows.end());
        for (const CutRule *rule : allCutRules())
            QVERIFY2(QByteArray(rule->sentence).count('*') == 2, rule->name);
    }
};

QTEST_APPLESS_MAIN(CutsTest)
#include "cutstest.moc"
