// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/language.h"
#include "detect/quotes/quotes.h"
#include "support/expectedarticles.h"
#include "text/article.h"

#include <QDir>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// "speaker / cue: words" of every attributed quotation and report, in order.
QStringList said(const Article &article)
{
    QStringList lines;
    const QList<Finding> attributions = findQuotes(article).attributions;
    for (const Finding &attribution : attributions) {
        const Span speaker = attribution.spanOf(Role::Speaker).value_or(Span());
        const Span cue = attribution.spanOf(Role::Cue).value_or(Span());
        for (const Related &related : attribution.related) {
            if (related.role == Role::Quote || related.role == Role::Content)
                lines.append(
                    u"%1 / %2: %3"_s.arg(article.textOf(speaker), article.textOf(cue), article.textOf(related.span)));
        }
    }
    return lines;
}

} // namespace

/// The articles in languages/<code>.txt: what has to be found in each, and nothing else.
class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhoSaidIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QList<ExpectedArticle> articles = expectedArticlesIn(QStringLiteral(BLUEPENCIL_ARTICLES));
        QVERIFY(!articles.isEmpty());
        for (const ExpectedArticle &article : articles) {
            QTest::newRow(qPrintable(article.code + u": "_s + article.title))
                << article.code << article.text << article.expected;
        }
    }
    void namesWhoSaidIt()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QCOMPARE(QString(codeOf(languageOf(text))), code);
        QTEST(said(Article(text)), "expected");
    }

    void knowsTheNameOfWhoHoldsAnOffice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("German, behind what the office is of")
            << u"Im Werk brannte es am Montag. Der Direktor des Hilfswerks, Anton Seele, sagte: „Das ist ein neuer "
               u"Anfang "
               "für uns alle.“"_s
            << u"Anton Seele"_s;
        QTest::newRow("Polish, behind its place")
            << u"W mieście odbyło się spotkanie. Burmistrz Zalesia, Elżbieta Mazur, zapewniła, że decyzja nie zapadła."_s
            << u"Elżbieta Mazur"_s;
        QTest::newRow("Polish, with what hangs on the name")
            << u"W mieście odbyło się spotkanie. Profesor Jan Dudek z politechniki zapewnił, że normy są dobre."_s
            << u"Jan Dudek"_s;
        QTest::newRow("Polish, a noun that opens the sentence has none")
            << u"W mieście odbyło się spotkanie. Biegły zapewnił, że normy są dobre."_s << QString();
        QTest::newRow("Spanish, nobody is called the accused")
            << u"El juicio duró tres horas. «Yo firmaba lo que me traían los técnicos», declaró el acusado."_s
            << QString();
        QTest::newRow("Arabic, a surname by itself")
            << u"أضافت العلي أن الحكومة تجاهلت الملاحظات. والنائبة هدى العلي من المدينة."_s << u"هدى العلي"_s;
        QTest::newRow("Portuguese, nobody")
            << u"A presidente não quis comentar o caso. Fonte do seu gabinete adiantou que a decisão será tomada em abril."_s
            << QString();
    }
    void knowsTheNameOfWhoHoldsAnOffice()
    {
        QFETCH(QString, text);
        const QList<Finding> attributions = findQuotes(Article(text)).attributions;
        QVERIFY(!attributions.isEmpty());
        QTEST(attributions.front().name, "name");
    }

    void everyLanguageHasTwentyArticles()
    {
        QMap<QString, int> articles;
        for (const ExpectedArticle &article : expectedArticlesIn(QStringLiteral(BLUEPENCIL_ARTICLES)))
            ++articles[article.code];
        const QDir folder(QStringLiteral(BLUEPENCIL_ARTICLES));
        QCOMPARE(articles.size(), folder.entryList({u"*.txt"_s}, QDir::Files).size());
        for (auto it = articles.cbegin(); it != articles.cend(); ++it)
            QVERIFY2(it.value() >= 20, qPrintable(it.key()));
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languagestest.moc"
