// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/quotes.h"
#include "text/article.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// “Ada Frid: the first words of what is hers” for each statement without marks.
QStringList statementsIn(const QString &text)
{
    constexpr qsizetype shown = 20;
    const Article article(text);
    QMap<qsizetype, QString> byPlace;
    for (const Finding &finding : findQuotes(article).attributions) {
        if (finding.category != Category::Statement)
            continue;
        const Span words = *finding.spanOf(Role::Quote);
        byPlace.insert(words.start(), finding.name + u": "_s + article.textOf(words).left(shown).toString());
    }
    return byPlace.values();
}

const QString head = u"Ada Frid, who has run the harbour of Osk since 2019, closed it last week.\n"_s;

} // namespace

/// Words that are somebody's own though no marks say so.
class UnmarkedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoseTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QString &text, const QStringList &statements) {
            QTest::newRow(name) << text << statements;
        };
        row("labels",
            head + u"Herald: Why now?\nFrid: I had warned them for a year.\nHerald: And then?\n"
                   "Frid: Then I took the keys.\n"_s,
            {u"Ada Frid: I had warned them fo"_s, u"Ada Frid: Then I took the keys"_s});
        row("initials",
            head + u"HH: Why now?\nAF: I had warned them for a year.\nHH: And then?\n"
                   "AF: Then I took the keys.\n"_s,
            {u"Ada Frid: I had warned them fo"_s, u"Ada Frid: Then I took the keys"_s});
        row("a turn of two paragraphs",
            head + u"Herald: Why now?\nFrid: I had warned them for a year.\nNobody had listened.\nHerald: And then?\n"
                   "Frid: Then I took the keys.\n"_s,
            {u"Ada Frid: I had warned them fo"_s, u"Ada Frid: Then I took the keys"_s});
        row("questions and answers with letters",
            head + u"Q: Why now?\nA: I had warned them for a year.\nQ: And then?\nA: Then I took the keys.\n"
                   "Q: Will it open again?\nA: I hope so, in spring.\n"_s,
            {u"Ada Frid: I had warned them fo"_s, u"Ada Frid: Then I took the keys"_s,
             u"Ada Frid: I hope so, in spring"_s});
        row("marked answers are quotations",
            head + u"Herald: Why now?\nFrid: “I had warned them for a year.”\n"
                   "Herald: And then?\nFrid: “Then I took the keys.”\n"_s,
            {});
        row("two questions make no interview",
            head + u"Why now?\nI had warned them for a year.\nAnd then?\nI took the keys.\n"_s, {});
        row("a lead-in", head + u"Frid told the crews in a letter:\nWe will be back in spring, all of us.\n"_s,
            {u"Ada Frid: We will be back in s"_s});
        row("a lead-in to a list",
            head + u"Frid named three things:\nThe piles, the deck, and the lamps on the pier.\n"_s, {});
        row("a post", head + u"Everybody knew it, even the goats.\n— Tom Aho (@tomaho) May 2, 2031\n"_s,
            {u"Tom Aho: Everybody knew it, e"_s});
    }
    void whoseTheyAre()
    {
        QFETCH(QString, text);
        QTEST(statementsIn(text), "statements");
    }

    void eachIsAQuoteAsWell()
    {
        const Article article(head + u"Everybody knew it, even the goats.\n— Tom Aho (@tomaho) May 2, 2031\n"_s);
        const QuoteFindings found = findQuotes(article);
        QVERIFY(std::any_of(found.quotes.begin(), found.quotes.end(), [&](const Finding &quote) {
            return quote.category == Category::Statement &&
                   article.textOf(quote.span) == u"Everybody knew it, even the goats."_s;
        }));
    }
};

QTEST_GUILESS_MAIN(UnmarkedTest)
#include "unmarkedtest.moc"
