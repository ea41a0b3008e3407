// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/labelgrammar.h"

#include "detect/lines/linetable.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr Shapes allLabels = shape::relatedLabel | shape::labelledLink | shape::commentsLabel | shape::shareOnly |
                             shape::advertOnly | shape::pageOnly;

Shapes labelsOfLine(const QString &line, Language language)
{
    const Article article(line);
    const LineTable lines(article, CutVocabulary::of(language));
    return lines.size() == 1 ? lines[0].shapes & allLabels : Shapes();
}

} // namespace

class LabelGrammarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsALabelByWhatItConsistsOf_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Language>("language");
        QTest::addColumn<Shapes>("label");
        using enum Language;
        QTest::newRow("related articles") << u"Related articles"_s << English << shape::relatedLabel;
        QTest::newRow("more stories") << u"More of the latest stories"_s << English << shape::relatedLabel;
        QTest::newRow("read more with a colon") << u"Read more:"_s << English << shape::relatedLabel;
        QTest::newRow("German") << u"Weitere Artikel"_s << German << shape::relatedLabel;
        QTest::newRow("Spanish") << u"Más noticias"_s << Spanish << shape::relatedLabel;
        QTest::newRow("French") << u"Autres articles"_s << French << shape::relatedLabel;
        QTest::newRow("label and headline")
            << u"Related: Mail boat runs aground off Tessel"_s << English << shape::labelledLink;
        QTest::newRow("leave a comment") << u"Leave a comment"_s << English << shape::commentsLabel;
        QTest::newRow("counted comments") << u"14 comments"_s << English << shape::commentsLabel;
        QTest::newRow("bar of platforms") << u"Facebook Twitter WhatsApp"_s << English << shape::shareOnly;
        QTest::newRow("share on") << u"Share on Facebook"_s << English << shape::shareOnly;
        QTest::newRow("glued bar") << u"ShareTweetPrint"_s << English << shape::shareOnly;
        QTest::newRow("advertisement") << u"Advertisement"_s << English << shape::advertOnly;
        QTest::newRow("story continues below")
            << u"Advertisement: story continues below"_s << English << shape::advertOnly;
        QTest::newRow("pager") << u"Next page 2"_s << English << shape::pageOnly;
    }
    void knowsALabelByWhatItConsistsOf()
    {
        QFETCH(QString, line);
        QFETCH(Language, language);
        QFETCH(Shapes, label);
        QVERIFY(labelsOfLine(line, language).hasAny(label));
    }

    void knowsWhereAPageSpeaksOfItself_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Language>("language");
        QTest::addColumn<Shapes>("shapes");
        using enum Language;
        QTest::newRow("this article") << u"To read this article, row on."_s << English << shape::ownPage;
        QTest::newRow("our site") << u"Thank you for rowing on our site."_s << English
                                  << (shape::ownPage | shape::ownOffer);
        QTest::newRow("the article") << u"The article was on the pier."_s << English << Shapes();
        QTest::newRow("this pier") << u"This pier is closed."_s << English << Shapes();
        QTest::newRow("our newsletter") << u"Row with our newsletter."_s << English << shape::ownOffer;
        QTest::newRow("our, and words between")
            << u"Row with our weekly tide newsletter."_s << English << shape::ownOffer;
        QTest::newRow("too far") << u"Our boats went out and a newsletter came."_s << English << Shapes();
        QTest::newRow("this newsletter is no offer") << u"Row with this newsletter."_s << English << Shapes();
        QTest::newRow("German") << u"Um diesen Artikel zu lesen."_s << German << shape::ownPage;
        QTest::newRow("Spanish") << u"Para leer este artículo."_s << Spanish << shape::ownPage;
    }
    void knowsWhereAPageSpeaksOfItself()
    {
        QFETCH(QString, line);
        QFETCH(Language, language);
        QFETCH(Shapes, shapes);
        const Article article(line);
        const LineTable lines(article, CutVocabulary::of(language));
        QCOMPARE(lines[0].shapes & (shape::ownPage | shape::ownOffer), shapes);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a sentence of such words") << u"The latest stories were read to the crew."_s;
        QTest::newRow("a word more") << u"More harbour stories from the lighthouse keeper of Tessel"_s;
        QTest::newRow("a heading") << u"The comments of the harbour master"_s;
        QTest::newRow("advertising as a subject") << u"Advertisement spending rose by a fifth"_s;
        QTest::newRow("a platform in a headline") << u"Facebook buys a harbour"_s;
        QTest::newRow("a link in a sentence") << u"It is related: the pier and the wall were built together."_s;
        QTest::newRow("function words only") << u"Of the and to"_s;
        QTest::newRow("a number") << u"1987"_s;
        QTest::newRow("marks") << u"* * *"_s;
    }
    void leavesAlone()
    {
        QFETCH(QString, line);
        QCOMPARE(labelsOfLine(line, Language::English), Shapes());
    }

    void aLabelMayHaveNumbersButNotBeOne()
    {
        QVERIFY(labelsOfLine(u"5 related stories"_s, Language::English).hasAny(shape::relatedLabel));
        QCOMPARE(labelsOfLine(u"5"_s, Language::English), Shapes());
    }
};

QTEST_APPLESS_MAIN(LabelGrammarTest)
#include "labelgrammartest.moc"
