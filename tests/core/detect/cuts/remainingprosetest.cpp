// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/cuts.h"
#include "detect/cuts/rules/lineindex.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString tide = u"The tide rose over the pier at Tessel."_s;
const QString keeper = u"The keeper rang the bell twice."_s;
const QString boats = u"No boat was lost."_s;
const QString title = u"Spring tide floods the pier at Tessel"_s;

/// What a scraper leaves around a story, from above and from below.
struct Furniture {
    const char *name;
    QStringList above;
    QStringList below;
};

const QList<Furniture> &allFurniture()
{
    static const QList<Furniture> furniture = {
        {"shortcode and source link", {u"[ad_1]"_s}, {u"Source link"_s}},
        {"two shortcodes", {u"[ad_1]"_s}, {u"[ad_2]"_s}},
        {"labels", {u"Advertisement"_s}, {u"Advertisement"_s, u"Source link"_s}},
        {"share bars", {u"Facebook"_s, u"Twitter"_s, u"WhatsApp"_s}, {u"Share"_s, u"Tweet"_s, u"Print"_s}},
        {"a related block below",
         {u"[ad_1]"_s},
         {u"Read more:"_s, u"Ferries stay in port for a third day"_s, u"Harbour wall to be raised"_s}},
        {"a related link above", {u"Related: Harbour wall to be raised"_s}, {u"Source link"_s}},
        {"a related label above", {u"Related articles"_s}, {u"Source link"_s}},
        {"comments below", {u"Home"_s, u"News"_s}, {u"Leave a comment"_s, u"Post Comment"_s}},
        {"a comments button above", {u"Leave a comment"_s}, {u"Source link"_s}},
        {"promotion",
         {u"Sign up for our newsletter."_s},
         {u"Follow us on Facebook and download our app."_s, u"Source link"_s}},
        {"a credit below", {u"[ad_1]"_s}, {u"Photo: Ida Morrow"_s, u"Source link"_s}},
        {"a notice below", {}, {u"Copyright 2023 Tessel Courier. All rights reserved."_s}},
        {"everything",
         {u"[ad_1]"_s, u"Home"_s, u"Share"_s, u"Tweet"_s},
         {u"Read more:"_s, u"Harbour wall to be raised"_s, u"Subscribe to our newsletter"_s, u"[ad_2]"_s,
          u"Source link"_s}},
    };
    return furniture;
}

QStringList suggestedTexts(const Article &article, const CutOptions &options = {})
{
    QStringList texts;
    for (const Finding &finding : findCuts(article, options)) {
        if (finding.confidence >= suggestedFrom)
            texts.append(article.textOf(finding.span).toString());
    }
    return texts;
}

bool anyHolds(const QStringList &texts, const QString &part)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(part); });
}

} // namespace

class RemainingProseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortStoryOutlivesItsFurniture_data()
    {
        QTest::addColumn<QStringList>("story");
        QTest::addColumn<QString>("text");
        const QList<std::pair<const char *, QStringList>> stories = {
            {"one sentence", {tide}},
            {"two sentences", {tide, keeper}},
            {"three sentences", {tide, keeper, boats}},
            {"title and one sentence", {title, tide}},
            {"title and three sentences", {title, tide, keeper, boats}},
            {"sentences of one paragraph", {tide + u' ' + keeper + u' ' + boats}},
        };
        for (const Furniture &furniture : allFurniture()) {
            for (const auto &[name, story] : stories)
                QTest::addRow("%s, %s", name, furniture.name)
                    << story << (furniture.above + story + furniture.below).join(u'\n');
        }
    }
    void aShortStoryOutlivesItsFurniture()
    {
        QFETCH(QStringList, story);
        QFETCH(QString, text);
        const QStringList cuts = suggestedTexts(Article(text));
        const bool underLabel = text.startsWith(u"Related articles"); // a line without a stop is a link there
        for (const QString &line : story)
            QVERIFY2((underLabel && line == title) || !anyHolds(cuts, line),
                     qUtf8Printable(line + u" | "_s + cuts.join(u" | "_s)));
    }

    void theFurnitureOfAShortStoryIsStillCut()
    {
        const Article article(QStringList{u"[ad_1]"_s, tide, u"Source link"_s}.join(u'\n'));
        QCOMPARE(suggestedTexts(article), (QStringList{u"[ad_1]"_s, u"Source link"_s}));
    }

    void fewWordsWithAStopAreAllThatAShortTextSays()
    {
        for (const QString &text : {u"First."_s, u"From a pipe."_s, u"The tide rose.\n\nIt fell."_s})
            QCOMPARE(suggestedTexts(Article(text)), QStringList());
        QCOMPARE(suggestedTexts(Article(u"[ad_1]\nFrom a pipe.\nSource link"_s)),
                 (QStringList{u"[ad_1]"_s, u"Source link"_s}));
    }

    void anAppealIsNoStory()
    {
        const QString appeal = u"Subscribe to our newsletter for the best of the harbour."_s;
        const Article article(QStringList{u"[ad_1]"_s, appeal, u"Source link"_s}.join(u'\n'));
        QVERIFY(anyHolds(suggestedTexts(article), appeal));
    }

    void aParagraphThatEndsABlockOutlivesItWhenTheStoryComesTwice()
    {
        const QString loan = u"The harbour lends nine million crowns, to be paid back over fifteen years, and takes no "
                             "seat on the board in return."_s;
        const QString stone = u"Stone for the new pier comes from the quarry at Marrow, where forty people cut it by "
                              "hand through the winter."_s;
        const QString lead = u"The council of Tessel wants a second pier before the herring come, and has asked three "
                             "builders what it would cost."_s;
        const Article article(QStringList{lead, u"Read more:"_s, u"Ferries stay in port for a third day"_s,
                                          u"Harbour wall to be raised"_s, loan, u"ADVERTISEMENT"_s, stone, lead, loan,
                                          stone, u"Source link"_s}
                                  .join(u'\n'));
        QString left;
        qsizetype from = 0;
        for (const Finding &finding : findCuts(article)) {
            if (finding.confidence < suggestedFrom)
                continue;
            left += article.textOf(Span(from, finding.span.start()));
            from = finding.span.end();
        }
        left += article.textOf(Span(from, article.length()));
        for (const QString &paragraph : {lead, loan, stone})
            QCOMPARE(left.count(paragraph), 1);
    }

    void aShortStoryThatWasSentToEverySiteIsNoFurniture()
    {
        const Article article(QStringList{u"[ad_1]"_s, tide, keeper, u"Source link"_s}.join(u'\n'));
        auto index = std::make_shared<LineIndex>();
        for (int i = 0; i < 5; ++i)
            index->add(article);
        CutOptions options;
        options.lineIndex = index;
        options.indexHoldsArticle = true;
        const QStringList cuts = suggestedTexts(article, options);
        QVERIFY(!anyHolds(cuts, tide));
        QVERIFY(!anyHolds(cuts, keeper));
    }
};

QTEST_APPLESS_MAIN(RemainingProseTest)
#include "remainingprosetest.moc"
