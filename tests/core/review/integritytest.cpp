// SPDX-License-Identifier: Apache-2.0
#include "review/integrity.h"

#include "detect/quotes/quotes.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QString pierText()
{
    return u"Ada Frid, the warden, opened the pier.\n"
           "“The pier is old,” Frid said. “It is wet.”\n"
           "Nobody else came to the pier.\n"_s;
}

Span spanOfText(const QString &text, const QString &part)
{
    const qsizetype at = text.indexOf(part);
    return Span(at, at + part.size());
}

QList<Finding> quotesOf(const Article &article)
{
    const QuoteFindings found = findQuotes(article);
    QList<Finding> all = found.quotes + found.attributions;
    std::stable_sort(all.begin(), all.end(), standsBefore);
    return all;
}

} // namespace

class IntegrityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatACutDoes_data()
    {
        QTest::addColumn<QString>("cut");
        QTest::addColumn<QList<HarmKind>>("harms");
        QTest::newRow("a paragraph without quotes or names")
            << u"Nobody else came to the pier.\n"_s << QList<HarmKind>{};
        QTest::newRow("the whole paragraph of the quote")
            << u"“The pier is old,” Frid said. “It is wet.”\n"_s << QList<HarmKind>{};
        QTest::newRow("speaker and cue") << u" Frid said."_s << QList<HarmKind>{HarmKind::LosesAttribution};
        QTest::newRow("the place of the full name")
            << u"Ada Frid, the warden, opened the pier.\n"_s << QList<HarmKind>{HarmKind::LosesName};
        QTest::newRow("words within") << u" is old"_s << QList<HarmKind>{HarmKind::SplitsQuote};
        QTest::newRow("from the middle over its end") << u" old,” "_s << QList<HarmKind>{HarmKind::OrphansMark};
    }
    void tellsWhatACutDoes()
    {
        QFETCH(QString, cut);
        const QString text = pierText();
        const Article article(text);
        QList<HarmKind> kinds;
        for (const Harm &harm : harmsOf(article, quotesOf(article), {spanOfText(text, cut)})) {
            kinds.append(harm.kind);
            QCOMPARE(harm.change, spanOfText(text, cut));
        }
        QTEST(kinds, "harms");
    }

    void wordsWithoutMarksLoseNoPartner_data()
    {
        QTest::addColumn<QString>("cut");
        QTest::addColumn<QList<HarmKind>>("harms");
        QTest::newRow("a paragraph of the page within") << u"Subscribe to our letter\n"_s << QList<HarmKind>{};
        QTest::newRow("the last paragraph") << u"I still do.\n"_s << QList<HarmKind>{};
        QTest::newRow("the end of a line") << u" I went in at dawn"_s << QList<HarmKind>{HarmKind::SplitsQuote};
        QTest::newRow("the beginning") << u"The sea was cold. "_s << QList<HarmKind>{};
    }
    void wordsWithoutMarksLoseNoPartner()
    {
        QFETCH(QString, cut);
        const QString text = u"Why?\nThe sea was cold. I went in at dawn\nSubscribe to our letter\nI still do.\n"_s;
        Finding answer;
        answer.kind = Kind::Quote;
        answer.category = Category::Statement;
        answer.span = Span(text.indexOf(u"The sea"_s), text.size() - 1);
        QList<HarmKind> kinds;
        for (const Harm &harm : harmsOf(Article(text), {answer}, {spanOfText(text, cut)}))
            kinds.append(harm.kind);
        QTEST(kinds, "harms");
    }

    void tellsWhatAReplacementDoes_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("harms");
        QTest::newRow("another word inside") << u"is old"_s << u"is ancient"_s << 1;
        QTest::newRow("another mark inside") << u"old,”"_s << u"old”"_s << 0;
        QTest::newRow("a word outside") << u"opened"_s << u"closed"_s << 0;
    }
    void tellsWhatAReplacementDoes()
    {
        QFETCH(QString, part);
        QFETCH(QString, words);
        QFETCH(int, harms);
        const QString text = pierText();
        const Article article(text);
        const QList<Harm> found = harmsOf(article, quotesOf(article), {}, {{spanOfText(text, part), words}});
        QCOMPARE(found.size(), harms);
        for (const Harm &harm : found)
            QCOMPARE(harm.kind, HarmKind::ChangesWords);
    }

    void aNameThatStaysElsewhereIsNotLost()
    {
        const QString text = pierText() + u"Ada Frid went home.\n"_s;
        const Article article(text);
        QVERIFY(harmsOf(article, quotesOf(article), {spanOfText(text, u"Ada Frid, the warden, opened the pier.\n"_s)})
                    .isEmpty());
    }

    void nothingDoneHarmsNothing()
    {
        const Article article(pierText());
        QVERIFY(harmsOf(article, quotesOf(article), {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(IntegrityTest)
#include "integritytest.moc"
