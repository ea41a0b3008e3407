// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/articleplan.h"

#include "detect/lines/dateline.h"
#include "detect/lines/linetable.h"
#include "detect/words/folding.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString headline = u"Storm takes the mole at Skerrow"_s;
const QString standfirst = u"Nobody was hurt, and the mail boat sails again on Monday"_s;
const QString lead = u"The storm that came over the islands on Sunday night has taken forty paces of the old mole, and "
                     "with them the light that showed the way in."_s;
const QString second = u"Ida Morrow, who has kept the light for twenty years, saw it go from her kitchen, and rang the "
                       "bell until the boats had turned away."_s;

/// The article with the names of its parts: one line of the table each, "headline" … "tail", "-" for what is none.
QStringList partsOf(const QStringList &text)
{
    const Article article(text.join(u'\n'));
    const LineTable lines(article, CutVocabulary::of(Language::English));
    const ArticlePlan &plan = lines.plan();
    QStringList parts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        parts.append(i == plan.headline                         ? u"headline"_s
                     : i == plan.standfirst                     ? u"standfirst"_s
                     : plan.body.contains(i)                    ? u"body"_s
                     : !plan.body.isEmpty() && plan.isInTail(i) ? u"tail"_s
                                                                : u"-"_s);
    }
    return parts;
}

} // namespace

class ArticlePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsThePartsOfAnArticle_data()
    {
        QTest::addColumn<QStringList>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("all of them") << QStringList{headline, standfirst, lead, second, u"Share"_s}
                                     << QStringList{u"headline"_s, u"standfirst"_s, u"body"_s, u"body"_s, u"tail"_s};
        QTest::newRow("no standfirst") << QStringList{headline, lead, second}
                                       << QStringList{u"headline"_s, u"body"_s, u"body"_s};
        QTest::newRow("what stands between paragraphs is of the body")
            << QStringList{headline, lead, u"The bell"_s, second}
            << QStringList{u"headline"_s, u"body"_s, u"body"_s, u"body"_s};
        QTest::newRow("a section above its headline")
            << QStringList{u"Islands"_s, headline, lead} << QStringList{u"-"_s, u"headline"_s, u"body"_s};
        QTest::newRow("a bar of buttons is no headline")
            << QStringList{u"Share on Facebook and WhatsApp"_s, headline, lead}
            << QStringList{u"-"_s, u"headline"_s, u"body"_s};
        QTest::newRow("a label is no headline") << QStringList{u"More of the latest stories"_s, headline, lead}
                                                << QStringList{u"-"_s, u"headline"_s, u"body"_s};
        QTest::newRow("an offer below the headline is no standfirst")
            << QStringList{headline, u"Sign up for our newsletter and never miss a story of the islands again"_s, lead}
            << QStringList{u"headline"_s, u"-"_s, u"body"_s};
        QTest::newRow("a headline that asks")
            << QStringList{u"Who shall mend the mole at Skerrow?"_s, lead} << QStringList{u"headline"_s, u"body"_s};
        QTest::newRow("a sentence that ends is no headline")
            << QStringList{u"The mole at Skerrow is gone."_s, headline, lead}
            << QStringList{u"-"_s, u"headline"_s, u"body"_s};
        QTest::newRow("the credit of a picture and the caption below it are none")
            << QStringList{u"Photo: Ida Morrow for the Courier"_s, u"The mole at Skerrow in better years"_s, headline,
                           lead}
            << QStringList{u"-"_s, u"-"_s, u"headline"_s, u"body"_s};
        QTest::newRow("the text only") << QStringList{lead, second} << QStringList{u"body"_s, u"body"_s};
        QTest::newRow("no paragraphs") << QStringList{headline, u"Photos"_s} << QStringList{u"headline"_s, u"-"_s};
    }
    void tellsThePartsOfAnArticle()
    {
        QFETCH(QStringList, text);
        QFETCH(QStringList, parts);
        QCOMPARE(partsOf(text), parts);
    }

    void theTopEndsWithTheFirstParagraphAndTheTailBeginsBehindTheLast()
    {
        const Article article(QStringList{headline, lead, u"The bell"_s, second, u"Share"_s}.join(u'\n'));
        const LineTable lines(article, CutVocabulary::of(Language::English));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(lines.plan().isAtTop(i), i <= 1);
            QCOMPARE(lines.plan().isInTail(i), i == 4);
        }
    }

    void withoutParagraphsAllIsTopAndTail()
    {
        const Article article(QStringList{headline, u"Photos"_s}.join(u'\n'));
        const LineTable lines(article, CutVocabulary::of(Language::English));
        QVERIFY(lines.plan().body.isEmpty());
        QVERIFY(lines.plan().isAtTop(1));
        QVERIFY(lines.plan().isInTail(0));
    }

    void knowsADatelineByItsCapitalsOrItsBracket_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("rest");
        QTest::newRow("agency") << u"SKERROW (Tidewire) - The mole is gone."_s << u"the mole is gone."_s;
        QTest::newRow("long dash") << u"SKERROW, Tessel \u2014 The mole is gone."_s << u"the mole is gone."_s;
        QTest::newRow("two dashes") << u"Skerrow (Tidewire) -- The mole is gone."_s << u"the mole is gone."_s;
        QTest::newRow("on a line of its own") << u"SKERROW (Tidewire) --"_s << QString();
        QTest::newRow("a headline with a dash") << u"Mole gone - island cut off"_s << u"mole gone - island cut off"_s;
        QTest::newRow("a year") << u"1931 - the winter of the long ice"_s << u"1931 - the winter of the long ice"_s;
        QTest::newRow("a word with a hyphen") << u"SKERROW-built boats"_s << u"skerrow-built boats"_s;
        QTest::newRow("far into the line")
            << u"SKERROW is where the boats of all the islands lie in winter - and the mole with them"_s
            << u"skerrow is where the boats of all the islands lie in winter - and the mole with them"_s;
    }
    void knowsADatelineByItsCapitalsOrItsBracket()
    {
        QFETCH(QString, line);
        QFETCH(QString, rest);
        const QString text = folded(line);
        QCOMPARE(text.sliced(datelineLengthOf(line, text)), rest);
    }

    void theArticlesDatelineIsTheFirst()
    {
        const Article article(
            QStringList{headline, u"SKERROW (Tidewire) - "_s + lead, u"TESSEL (Tidewire) - "_s + second}.join(u'\n'));
        const LineTable lines(article, CutVocabulary::of(Language::English));
        QCOMPARE(lines.plan().dateline, 1);
        QCOMPARE(lines.withoutDateline(1), folded(lead));
    }
};

QTEST_APPLESS_MAIN(ArticlePlanTest)
#include "articleplantest.moc"
