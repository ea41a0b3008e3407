// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/pipeline.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString headline = u"Storm takes the mole at Skerrow"_s;
const QString lead = u"The storm that came over the islands on Sunday night has taken forty paces of the old mole, and "
                     "with them the light that showed the way in."_s;
const QString second = u"Ida Morrow, who has kept the light for twenty years, saw it go from her kitchen, and rang the "
                       "bell until the boats had turned away."_s;
const QString third = u"The ferry will not sail before the wall is mended, and the mail goes by the small boats as it "
                      "did in the time of our grandparents, the harbour master says."_s;
const QStringList story = {headline, lead, second, third};
const QString ferries = u"Ferries stay in port for a third day"_s;
const QString wall = u"Harbour wall to be raised by two feet"_s;
const QString longCaption = u"The mole at Skerrow as it stood in better years, with the light at its end that is gone "
                            "since the storm of Sunday night."_s;

QLatin1StringView ruleOn(const QStringList &text, qsizetype line)
{
    const Article article(text.join(u'\n'));
    const LineTable lines(article, CutVocabulary::of(Language::English));
    const LineVerdicts verdicts = CutPipeline::judge(lines, {}, {});
    return QLatin1StringView(verdicts.isSuggested(line) ? verdicts[line].rule->name : "");
}

/// So many paragraphs, no two of them alike.
QStringList paragraphs(int count)
{
    const QStringList names = {u"Morrow"_s, u"Aho"_s, u"Lund"_s, u"Weir"_s, u"Krahl"_s};
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(u"On boat %1 of the northern fleet %2 saw how the wall gave way in the storm, and told the others "
                   "of it before the night was over at last."_s.arg(i + 3)
                       .arg(names.at(i % names.size())));
    return all;
}

} // namespace

class BlocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsOverALineThatNoRuleTakesAlone_data()
    {
        QTest::addColumn<QStringList>("above");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("below");
        QTest::addColumn<QString>("rule");
        QTest::newRow("what readers write below a comments header")
            << story + QStringList{u"Leave a comment"_s} << u"My uncle built that wall with his own hands."_s
            << QStringList() << u"comments.block"_s;
        QTest::newRow("a link below a label after the article")
            << story + QStringList{u"Related articles"_s} << ferries << QStringList() << u"related.block"_s;
        QTest::newRow("a link below a label in the middle")
            << QStringList{headline, lead, u"Related articles"_s} << ferries << QStringList{second, third}
            << u"related.block"_s;
        QTest::newRow("the teaser of the last of several links")
            << story +
                   QStringList{u"Related articles"_s, ferries, u"The waves are too high for the small boats."_s, wall}
            << u"The council has found the money at last, it says."_s << QStringList() << u"related.block"_s;
        QTest::newRow("a numbered link below a label")
            << story + QStringList{u"Most read"_s, u"1 Ferries stay in port for a third day"_s}
            << u"2 Harbour wall to be raised by two feet"_s << QStringList{u"3 Bell of the old light found in a net"_s}
            << u"related.block"_s;
        QTest::newRow("a tag below its label")
            << story + QStringList{u"Tags:"_s} << u"Skerrow"_s << QStringList{u"Storms"_s} << u"navigation.topics"_s;
        QTest::newRow("the twin of a headline in a related block")
            << QStringList{headline, lead, second} << ferries
            << QStringList{third, u"Related articles"_s, wall, ferries} << u"related.twin"_s;
        QTest::newRow("a caption that comes back beside its credit")
            << QStringList{headline, lead, second, u"Photo: Ida Morrow"_s}
            << u"The mole at Skerrow in better years, with the light that is gone"_s
            << QStringList{third, u"The mole at Skerrow in better years, with the light that is gone"_s}
            << u"caption.pair"_s;
        QTest::newRow("a caption as long as a paragraph that comes back behind a place and its credit")
            << QStringList{headline, lead, second} << longCaption
            << QStringList{u"Skerrow"_s, u"Photo: Ida Morrow"_s, longCaption, third} << u"caption.pair"_s;
        QTest::newRow("the name of a letter above what it promises")
            << story << u"Skerrow Newsletter"_s
            << QStringList{u"Sign up for our newsletter and get the best of the islands in your inbox"_s}
            << u"promo.block"_s;
        QTest::newRow("one of several headlines behind the last paragraph")
            << story << u"Ferries stay in port for a third day in a row"_s
            << QStringList{u"Harbour wall to be raised by two feet before winter"_s,
                           u"Bell of the old light found in a fishing net"_s}
            << u"related.headlines"_s;
        QTest::newRow("between two lines of a share bar") << story + QStringList{u"Share on Facebook"_s} << u"Islands"_s
                                                          << QStringList{u"Share on WhatsApp"_s} << u"share.bar"_s;
    }
    void growsOverALineThatNoRuleTakesAlone()
    {
        QFETCH(QStringList, above);
        QFETCH(QString, line);
        QFETCH(QStringList, below);
        QFETCH(QString, rule);
        QCOMPARE(ruleOn(above + QStringList{line} + below, above.size()), rule);
        QCOMPARE(ruleOn(story + QStringList{line}, story.size()), QString()); // alone it stays
    }

    /// Names of buttons are no article; between two forms the only words of one may stand.
    void withoutParagraphsOnlyAShareBarIsFilled()
    {
        const QString letter = u"Sign up for our newsletter and get the best of the islands"_s;
        QCOMPARE(ruleOn({headline, u"Share on Facebook"_s, u"Islands"_s, u"Share on WhatsApp"_s}, 2), "share.bar"_L1);
        QCOMPARE(ruleOn({headline, letter, u"Islands"_s, letter + u" today"_s}, 2), ""_L1);
        QCOMPARE(ruleOn(story + QStringList{letter, u"Islands"_s, letter + u" today"_s}, 5), "promo.block"_L1);
    }

    /// What ends a page stands below its comments as well; a button for sharing belongs to a reader's words.
    void whatAPageEndsWithIsNoComment_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("rule");
        QTest::newRow("an advertisement") << u"[ad_1]"_s << u"ad.shortcode"_s;
        QTest::newRow("a notice of rights")
            << u"© 2024 The Skerrow Observer. All rights reserved."_s << u"copyright.notice"_s;
        QTest::newRow("a button") << u"Share on Facebook"_s << u"comments.block"_s;
    }
    void whatAPageEndsWithIsNoComment()
    {
        QFETCH(QString, line);
        QFETCH(QString, rule);
        const QStringList above = story + QStringList{u"Leave a comment"_s, u"My uncle built that wall."_s};
        QCOMPARE(ruleOn(above + QStringList{line}, above.size()), rule);
    }

    /// Readers seldom write more than the article, and a line in its midst may be a button.
    void aHeaderOfCommentsOpensThemOnlyAboveSoMany()
    {
        const QStringList above = story + QStringList{u"Reader comments"_s};
        constexpr int most = 2 * 3 + 8; // the story has three paragraphs
        QCOMPARE(ruleOn(above + paragraphs(most), above.size()), "comments.block"_L1);
        QCOMPARE(ruleOn(above + paragraphs(most + 1), above.size()), ""_L1);
    }

    void leavesTheArticleAroundABlockAlone_data()
    {
        QTest::addColumn<QStringList>("above");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("below");
        QTest::newRow("a paragraph below links in the middle")
            << QStringList{headline, lead, u"Related articles"_s, ferries} << second << QStringList{third};
        QTest::newRow("a heading below links in the middle")
            << QStringList{headline, lead, u"Related articles"_s, ferries} << u"The bell"_s
            << QStringList{second, third};
        QTest::newRow("a paragraph above a credit that comes back far below")
            << QStringList{headline, lead, second} << longCaption
            << QStringList{u"Skerrow"_s, u"Photo: Ida Morrow"_s, third, ferries, lead, longCaption};
        QTest::newRow("two lines behind the last paragraph")
            << story << u"Ferries stay in port for a third day in a row"_s
            << QStringList{u"Harbour wall to be raised by two feet before winter"_s};
        QTest::newRow("headlines in the midst of the article")
            << QStringList{headline, lead} << u"Ferries stay in port for a third day in a row"_s
            << QStringList{u"Harbour wall to be raised by two feet before winter"_s,
                           u"Bell of the old light found in a fishing net"_s, second, third};
        QTest::newRow("a heading in capitals below links in the middle, above a short sentence")
            << QStringList{headline, lead, u"Related articles"_s, ferries, wall} << u"WHAT THE KEEPER HEARD"_s
            << QStringList{u"The bell had rung until the dawn."_s, second, third};
        QTest::newRow("a short statement below links in the middle")
            << QStringList{headline, lead, u"Related articles"_s, ferries} << u"The bell rang until dawn."_s
            << QStringList{second, third};
        QTest::newRow("a short statement below links that end the article")
            << story + QStringList{u"Related articles"_s, ferries, wall} << u"Nobody was hurt in the storm."_s
            << QStringList();
        QTest::newRow("the sentence below a lone link, above a credit")
            << story + QStringList{u"Related articles"_s, ferries}
            << u"The work will begin in May and take six weeks, she says."_s << QStringList{u"Photo: Ida Morrow"_s};
        QTest::newRow("who speaks beside a credit, though it begins like a caption")
            << QStringList{headline, lead, second, u"Photo: Ida Morrow"_s}
            << u"Pictured below the light on Monday, Falk said he had heard “a long scrape and then silence”."_s
            << QStringList{third};
        QTest::newRow("below a button for comments above the article")
            << QStringList{headline, u"Leave a comment"_s} << lead << QStringList{second, third};
        QTest::newRow("the headline that is a link below as well")
            << QStringList() << headline << QStringList{lead, second, third, u"Related articles"_s, headline};
        QTest::newRow("a lone word between paragraphs")
            << QStringList{headline, lead, second} << u"Sports"_s << QStringList{third};
        QTest::newRow("a short statement of the article below a form")
            << QStringList{headline, lead, second, u"Sign up for our newsletter and get the best of the islands"_s}
            << u"He registered the boat on Monday."_s << QStringList{u"It sank at noon."_s, third};
        QTest::newRow("the heading of the article below a form")
            << QStringList{headline, lead, u"Sign up for our newsletter and get the best of the islands"_s}
            << u"Your own boat"_s << QStringList{second, third};
    }
    void leavesTheArticleAroundABlockAlone()
    {
        QFETCH(QStringList, above);
        QFETCH(QString, line);
        QFETCH(QStringList, below);
        QCOMPARE(ruleOn(above + QStringList{line} + below, above.size()), QString());
    }
};

QTEST_APPLESS_MAIN(BlocksTest)
#include "blockstest.moc"
