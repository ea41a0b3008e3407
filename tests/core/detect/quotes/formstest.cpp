// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/language.h"
#include "detect/quotes/quotes.h"
#include "support/expectedarticles.h"
#include "text/article.h"

#include <QMap>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shown = 18;

QString shortened(const QString &name, QStringView words)
{
    return name + u": "_s + words.left(shown).trimmed().toString();
}

/// “Ada Frid: the first words” of each quotation and statement, in order; “?” for what is spoken and nobody's.
QStringList said(const Article &article)
{
    const QuoteFindings found = findQuotes(article);
    QMap<qsizetype, QString> byPlace;
    const auto add = [&](const QString &name, Span words) {
        byPlace.insert(words.start(), shortened(name, article.textOf(words)));
    };
    for (const Finding &quote : found.quotes) {
        if (quote.category == Category::Direct)
            add(u"?"_s, quote.span);
    }
    for (const Finding &attribution : found.attributions) {
        for (const Related &related : attribution.related) {
            if (related.role == Role::Quote)
                add(attribution.name, related.span);
        }
    }
    return byPlace.values();
}

} // namespace

/// The articles in forms/<code>.txt: interviews, tickers, letters and whatever else gives words to somebody without
/// "said".
class FormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachFormToItsSpeakers_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QList<ExpectedArticle> articles = expectedArticlesIn(QStringLiteral(BLUEPENCIL_FORMS));
        QVERIFY(!articles.isEmpty());
        for (const ExpectedArticle &article : articles) {
            QStringList expected;
            for (const QString &line : article.expected)
                expected.append(shortened(line.section(u": "_s, 0, 0), line.section(u": "_s, 1)));
            QTest::newRow(qPrintable(article.code + u": "_s + article.title))
                << article.code << article.text << expected;
        }
    }
    void givesEachFormToItsSpeakers()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QCOMPARE(QString(codeOf(languageOf(text))), code);
        QTEST(said(Article(text)), "expected");
    }

    void reportsNothingInsideAStatement()
    {
        const Article article(u"Ada Frid, the warden of Osk, closed the harbour on Monday.\n"
                              "In a letter to the town, Ada Frid wrote:\n"
                              "I told the board that the pier was rotten, and I said that it would fall.\n"_s);
        const QuoteFindings found = findQuotes(article);
        QCOMPARE(found.attributions.size(), 1);
        QCOMPARE(found.attributions.front().category, Category::Statement);
    }
};

QTEST_GUILESS_MAIN(FormsTest)
#include "formstest.moc"
