// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/cuts.h"

#include "support/harbourarticle.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::harbour;
using namespace Qt::StringLiterals;

/// Sentences that look like furniture, and furniture that looks like a sentence.
class CutSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markersSayNothingAboutTheSentenceBetweenThem_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        QTest::newRow("ads") << u"[ad_1]"_s << u"Advertisement"_s;
        QTest::newRow("a share bar and an ad")
            << u"[ad_1]\nShare on Facebook\nShare on Twitter"_s << u"ADVERTISEMENT"_s;
        QTest::newRow("an ad, and nothing") << u"Advertisement"_s << QString();
    }
    void markersSayNothingAboutTheSentenceBetweenThem()
    {
        QFETCH(QString, above);
        QFETCH(QString, below);
        const QString sentence =
            u"The works at Ostrey light a second furnace in March, four years after it went cold."_s;
        const Article article(join({above, sentence, below, lead, second, third}));
        const QList<Finding> findings = findCuts(article);
        for (const Finding &finding : findings) {
            if (finding.confidence >= suggestedFrom)
                QVERIFY2(!article.textOf(finding.span).contains(sentence), finding.rule);
        }
        QVERIFY(!findings.isEmpty());
    }

    void aQuoteIsNotThePublishersVoice()
    {
        const QString quote = u"“We expect to mend our pier before you can say herring” – Tom Falk for AFP"_s;
        const QStringList cuts = described(join({lead, second, third, quote, u"[ad_2]"_s, u"Source link"_s}));
        QCOMPARE(cuts, (QStringList{u"ad_marker/shortcode: [ad_2]"_s, u"boilerplate/source_link: Source link"_s}));
    }

    void aQuotedSentenceIsNoLinkAboveTheTail()
    {
        const QString quote = u"\"We expect bigger waves the longer the pier stays shut.\" - Tom Falk in Skerrow"_s;
        const QStringList cuts = described(
            join({lead, second, third, quote, u"Related:"_s, u"Fish market roof leaks again after the first storm"_s,
                  u"Three ferries cancelled as ice reaches the breakwater"_s}));
        for (const QString &cut : cuts)
            QVERIFY2(!cut.contains(quote), qPrintable(cut));
        QCOMPARE(cuts.size(), 1);
    }

    void aNoticeToReadersIsNoSentenceOfTheArticle_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("notice");
        QTest::newRow("a subscription is needed") << u"You want to read on, so you need a subscription."_s << true;
        QTest::newRow("somebody is asked")
            << u"You want to read on, so you need a subscription, the mayor said on the pier."_s << false;
        QTest::newRow("thanks") << u"Thanks for reading so many stories to our children on the pier."_s << false;
        QTest::newRow("what readers do") << u"The children read many stories on the pier all summer long."_s << false;
    }
    void aNoticeToReadersIsNoSentenceOfTheArticle()
    {
        QFETCH(QString, line);
        QFETCH(bool, notice);
        QCOMPARE(described(join({lead, second, line, third, fourth})),
                 notice ? QStringList{u"boilerplate/promo: "_s + line} : QStringList());
    }

    void whatThePageSaysOfItselfIsCut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("cut"); // kind and category; nothing where it stays
        QTest::newRow("what is needed to view it")
            << u"You must hold a harbour pass to view this article in full."_s << u"boilerplate/promo"_s;
        QTest::newRow("the same of a thing in the town")
            << u"Anglers must hold a harbour pass to view the tide tables in full."_s << QString();
        QTest::newRow("who was told so")
            << u"You must hold a harbour pass to view this article in full, the clerk said."_s << QString();
        QTest::newRow("a command and an offer of the site's own")
            << u"Catch up on the herring season with our weekly fishery podcast."_s << u"boilerplate/promo"_s;
        QTest::newRow("a command and somebody else's offer")
            << u"Catch up on the herring season with the anglers’ weekly podcast."_s << QString();
        QTest::newRow("where it appeared")
            << u"This article first appeared in the Tide Table."_s << u"boilerplate/source_link"_s;
        QTest::newRow("where a book appeared") << u"This novel first appeared in the Tide Table."_s << QString();
        QTest::newRow("what one agrees to")
            << u"By registering your account, you agree to the terms and the privacy policy."_s
            << u"boilerplate/navigation"_s;
        QTest::newRow("what the council agreed to")
            << u"The council agreed to the terms and the privacy policy of the ferry line."_s << QString();
        QTest::newRow("links in brackets")
            << u"[ Live: the vote on the pier | Who stands for the council | How to vote ]"_s
            << u"boilerplate/related"_s;
        QTest::newRow("bars without brackets stay") << u"Harbour 3 | Town 1 | Pier 0"_s << QString();
        QTest::newRow("an address and a headline")
            << u"Also on tidetable.example Mail boat runs aground off Tessel"_s << u"boilerplate/related"_s;
        QTest::newRow("an address in a sentence")
            << u"Also on tidetable.example stand the hours of the mail boat for Tessel."_s << QString();
    }
    void whatThePageSaysOfItselfIsCut()
    {
        QFETCH(QString, line);
        QFETCH(QString, cut);
        QCOMPARE(described(join({lead, second, line, third, fourth})),
                 cut.isEmpty() ? QStringList() : QStringList{cut + u": "_s + line});
    }

    void whoCommentsIsToldHow_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("told");
        QTest::newRow("politely") << u"Please keep to our commenting policy, or the pier stays shut for you."_s << true;
        QTest::newRow("what has to be done")
            << u"You need to log in to your harbour account before comments can be sent."_s << true;
        QTest::newRow("an account, and comments in the town")
            << u"The account of the pier drew comments from our whole town."_s << false;
    }
    void whoCommentsIsToldHow()
    {
        QFETCH(QString, line);
        QFETCH(bool, told);
        QCOMPARE(described(join({lead, second, third, fourth, line})),
                 told ? QStringList{u"boilerplate/comments: "_s + line} : QStringList());
    }

    void ordinarySentencesStay_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a word that reads like a label, in quotation marks")
            << u"“More news,” he said, “will come when the tide turns and the boats are home.”"_s;
        QTest::newRow("a programme in quotation marks")
            << u"On “The Tide Show” radio programme, Marsh was asked why the pier stays shut."_s;
        QTest::newRow("a name with a capital inside")
            << u"In a video on YouTube and on his page, Mr. Falk said his firm looked out for fraud."_s;
        QTest::newRow("a columnist agrees")
            << u"I agree with our mayor that the pier should have been closed a year ago."_s;
        QTest::newRow("a columnist accepts")
            << u"I accept your son's word that the books are too long for the average reader."_s;
        QTest::newRow("a picture is only painted") << u"Picture a man in a small boat, and no land in sight."_s;
        QTest::newRow("still is no still")
            << u"Still to come: results from the north, the bay and the outer islands."_s;
        QTest::newRow("a bracket that speaks of a video")
            << u"He was led off the pier by two men. (WARNING: Video contains shouting.)"_s;
        QTest::newRow("a bracket with a word of pictures")
            << u"The move was the result of three years of work (and their race is still on)."_s;
        QTest::newRow("credit that is due")
            << u"She tells how she won the race and says: “The crew does not get the credit it deserves.”"_s;
        QTest::newRow("what may not be published")
            << u"The contents of the letter may not be published without the consent of the family."_s;
        QTest::newRow("what may not be copied") << u"The tapes may not be copied, the court ruled in March."_s;
        QTest::newRow("what is prohibited")
            << u"Fishing in the bay is strictly prohibited until the herring is back."_s;
        QTest::newRow("without permission") << u"Without permission nobody may fish in the harbour."_s;
        QTest::newRow("a copyright that is spoken of")
            << u"Copyright in the song belongs to the estate, the court ruled in 2019."_s;
        QTest::newRow("a speech is delivered")
            << u"The speech was delivered by the mayor from the steps of the customs house."_s;
        QTest::newRow("money is contributed") << u"The money was contributed by the anglers' club and three banks."_s;
        QTest::newRow("back to back") << u"Back to back storms have washed the road away."_s;
        QTest::newRow("a return") << u"Return to the island was forbidden for three years."_s;
        QTest::newRow("an age is reached") << u"You have reached the age at which men buy boats."_s;
        QTest::newRow("a subscriber to a theory")
            << u"Already a subscriber to the theory, the judge did not hear the second witness."_s;
        QTest::newRow("the first to do something") << u"Be the first to cross the bridge, and you win a boat."_s;
        QTest::newRow("shares of a line") << u"Share prices of the ferry line fell by a tenth on Monday."_s;
        QTest::newRow("a road is followed") << u"Follow the coast road north and you come to the old lighthouse."_s;
        QTest::newRow("a sign in a window") << u"Sign in the window of the shop says that it will never open again."_s;
        QTest::newRow("an account of a storm") << u"Create an account of the storm, the teacher told the children."_s;
        QTest::newRow("cookies in the oven")
            << u"Cookies are baked each Friday in the old school, and sold at the market."_s;
        QTest::newRow("comments of a mayor") << u"Comments by the mayor drew anger from the fishermen on Tuesday."_s;
        QTest::newRow("related charges") << u"Related charges against his brother were dropped in March."_s;
        QTest::newRow("watch out") << u"Watch out for ice on the pier, the coast guard warned on Friday."_s;
        QTest::newRow("sources who spoke")
            << u"Sources: two men who know the plans spoke on condition that they not be named."_s;
        QTest::newRow("a website of the town")
            << u"Visitors can buy tickets on the website of the museum in advance."_s;
        QTest::newRow("a state that is spelled like us")
            << u"Officials in the US and Europe agree on a new privacy code after years of talks."_s;
        QTest::newRow("a policy on browsers")
            << u"The new policy lets US agencies read the browser history of registered users."_s;
        QTest::newRow("lawmakers agree") << u"US lawmakers agree that users deserve more privacy online."_s;
        QTest::newRow("a response must address something")
            << u"Any response must address the needs of our coastal towns."_s;
        QTest::newRow("a conversation that has changed")
            << u"Success has changed the conversation about our schools."_s;
        QTest::newRow("a welcome conversation") << u"Welcome to the conversation our town should have had years ago."_s;
        QTest::newRow("teachers are thanked") << u"Thank you to our teachers for their thoughts on the plan."_s;
        QTest::newRow("a site with a wall")
            << u"If you need proof, you can see it at this site, where a stretch of wall still stands."_s;
        QTest::newRow("a novel's story") << u"You need not have read the novel to see what this story is about."_s;
        QTest::newRow("our group") << u"For our group of nine it was the first winter on the island."_s;
        QTest::newRow("our group of islands") << u"Never has our group of islands been so divided."_s;
        QTest::newRow("our newspaper") << u"Support for our newspaper came from all sides."_s;
        QTest::newRow("a newspaper that published")
            << u"This newspaper has published the names of all 14 councillors."_s;
        QTest::newRow("a post that appeared")
            << u"This post appeared on the mayor's page on Friday and was gone an hour later."_s;
        QTest::newRow("initials with stops") << u"Another U.N.-run fishing school hit overnight"_s;
    }
    /// Each holds words that junk is known by.
    void ordinarySentencesStay()
    {
        QFETCH(QString, sentence);
        QCOMPARE(described(join({lead, second, sentence, third, fourth})), QStringList());
    }

    void anAppealLeavesTheSentenceBelow_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a word that stands in “members-only” too")
            << u"A rope is only as good as the hand that coils it."_s;
        QTest::newRow("a word that stands in “opt-in” too") << u"The rope lay coiled in the hall."_s;
        QTest::newRow("a word of accounts") << u"He had registered the boat in the spring."_s;
        QTest::newRow("a word of subscriptions") << u"The old pier has a digital gate now."_s;
        QTest::newRow("a command's verb") << u"We want to read the page of the old book."_s;
    }
    void anAppealLeavesTheSentenceBelow()
    {
        QFETCH(QString, sentence);
        const QString appeal = u"For all the latest headlines follow our Harbour News channel online or in the app."_s;
        QCOMPARE(described(join({lead, appeal, sentence, second, third, fourth})),
                 QStringList{u"boilerplate/promo: "_s + appeal});
    }
};

QTEST_APPLESS_MAIN(CutSentencesTest)
#include "cutsentencestest.moc"
