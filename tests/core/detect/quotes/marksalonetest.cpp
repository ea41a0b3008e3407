// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/marksalone.h"

#include "detect/quotes/syntax/grammar.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class MarksAloneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsMarksAndNamesNobody()
    {
        const Article article(u"„Port jest dziś zamknięty.” Tak Ada Frid o swojej “starej” wieży w Osku."_s);
        const QuoteFindings found = quotes::markedAlone(article, quotes::scanMarks(article), Language::Polish);
        QCOMPARE(found.quotes.size(), 2);
        QCOMPARE(found.quotes[0].category, Category::Direct);
        QCOMPARE(found.quotes[1].category, Category::Scare);
        QVERIFY(found.quotes[0].confidence >= 0.5F);
        QVERIFY(found.quotes[1].confidence < 0.5F);
        QVERIFY(found.attributions.isEmpty());
    }

    void saysWhyOnce()
    {
        const Article article(u"«Uno.» «Due.» «Tre.»"_s);
        const QuoteFindings found = quotes::markedAlone(article, quotes::scanMarks(article), Language::Italian);
        QCOMPARE(found.warnings.size(), 1);
        QCOMPARE(found.warnings[0].code, WarningCode::Language);
        QVERIFY(found.warnings[0].span.isEmpty());
        QVERIFY(found.warnings[0].reason.contains(u"Italian"_s));
    }

    void aLanguageThatNobodyKnowsHasAWarningToo()
    {
        const Article article(
            u"“Satama suljetaan maanantaina”, sanoi pormestari Aada Frid torstaina kaupungintalolla pidetyssä "
            "tilaisuudessa. Kalastajat vaativat uutta laituria, mutta rahaa siihen löytyy vasta ensi vuonna. Vanha "
            "puinen laituri lahoaa silmissä, eikä korjaaminen kannata enää lainkaan."_s);
        const QuoteFindings found = findQuotes(article);
        QCOMPARE(found.quotes.size(), 1);
        QVERIFY(found.attributions.isEmpty());
        QCOMPARE(found.warnings.size(), 1);
        QCOMPARE(found.warnings[0].code, WarningCode::Language);
    }

    void tellsOfMarksWithoutPartner()
    {
        const Article article(u"“Kto to naprawi, pytał."_s);
        const QuoteFindings found = quotes::markedAlone(article, quotes::scanMarks(article), Language::Polish);
        QVERIFY(std::any_of(found.warnings.begin(), found.warnings.end(),
                            [](const Warning &warning) { return warning.code == WarningCode::Unbalanced; }));
    }

    void aLanguageWithGrammarHasNoWarning()
    {
        QVERIFY(quotes::Grammar::of(Language::English));
        const QuoteFindings found =
            findQuotes(Article(u"“The pier is old and it is not safe for the boats,” said Ada Frid."_s));
        QVERIFY(found.warnings.isEmpty());
        QCOMPARE(found.attributions.size(), 1);
    }
};

QTEST_GUILESS_MAIN(MarksAloneTest)
#include "marksalonetest.moc"
