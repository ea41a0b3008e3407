// SPDX-License-Identifier: Apache-2.0
//
// growth SIZE… [SHAPE…]: works on texts of many shapes in each of these sizes (UTF-16 units) and says which, in the
// order in which check_linear.py finds their costs. A shape is here because it could cost more than its length: every
// mark that may lack its partner, all that could be compared with much else of its kind.
#include "detect/analyzer.h"
#include "detect/cuts/cuts.h"
#include "detect/lexicon/language.h"
#include "detect/lines/vocabulary.h"
#include "detect/quotes/quotes.h"
#include "text/article.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Pieces of which a text is made, over and over; “%” becomes another number each time.
struct Shape {
    const char *name;
    QStringList pieces;
};

const QStringList prose = {
    u"The harbour board of Osk met on Tuesday to hear why pier % is closed again. "_s,
    u"“We were told that the piles would last for fifty years,” said Ada Frid, the warden of the river.\n"_s,
    u"According to a report from the county, the wood was not dried before it went into the water. "_s,
    u"Per Aho, who built it, called the report “a poor piece of work” and said he would answer it in June.\n"_s,
    u"About % people use the ferry every day, and many of them walk to the mill from the old landing.\n"_s,
};

QStringList inOneLine(QStringList pieces)
{
    return pieces.replaceInStrings(u"\n"_s, u" "_s);
}

QStringList withoutClosingMarks(QStringList pieces)
{
    return inOneLine(pieces.replaceInStrings(u"”"_s, QString()));
}

std::vector<Shape> shapes()
{
    return {
        {"prose", prose},
        {"prose in one line", inOneLine(prose)},
        {"prose in one line, marks never closed", withoutClosingMarks(prose)},

        {"opening marks", {u"“"_s}},
        {"closing marks", {u"”"_s}},
        {"low marks", {u"„a "_s}},
        {"opening marks before words", {u"“a "_s}},
        {"guillemets", {u"« "_s}},
        {"guillemets before words", {u"«a "_s}},
        {"single marks before words", {u"‘a "_s}},
        {"apostrophes before words", {u"'a "_s}},
        {"possessives", {u"'as' "_s}},
        {"straight marks before words", {u"\"a "_s}},
        {"doubled marks", {u"``a "_s}},
        {"double and single marks", {u"“‘"_s}},
        {"all marks in turn", {u"“a "_s, u"« b "_s, u"„c "_s, u"‘d "_s, u"\"e "_s, u"``f "_s}},
        {"opening and closing in turn", {u"“a ”b "_s}},
        {"marks within marks", {u"“a “b “c ”d "_s}},
        {"square brackets", {u"["_s}},
        {"round brackets", {u"(a "_s}},
        {"all brackets", {u"[a (b {c <d "_s}},
        {"brackets that hold something", {u"[ad_%] "_s}},

        {"very many short quotes", {u"“Yes.” "_s}},
        {"short quotes with a speaker", {u"“Yes,” Ada Frid said. "_s}},
        {"a short quote a line", {u"“Yes.”\n"_s}},
        {"a speaker for each", {u"“No,” Ada Frid% said. "_s}},

        {"one word", {u"osk "_s}},
        {"one name", {u"Osk "_s}},
        {"one word a line", {u"ferry\n"_s, u"Osk\n"_s, u"said\n"_s, u"the\n"_s, u"pier\n"_s}},
        {"one word without an end", {u"osk"_s}},
        {"one verb", {u"said "_s}},
        {"verbs and names", {u"Frid said "_s}},
        {"claims within claims", {u"Frid said that Aho said that "_s}},
        {"names in a row", {u"Ada Frid, "_s, u"Per Aho and "_s}},
        {"of the, of the", {u"of the pier "_s}},
        {"commas", {u", "_s}},
        {"full stops", {u"."_s}},
        {"sentences of a word", {u"Osk. "_s}},
        {"colons", {u"a: "_s}},
        {"dashes", {u"– "_s}},
        {"numbers", {u"% "_s}},
        {"addresses", {u"https://osk.example/% "_s}},
        {"spaces", {u" "_s}},
        {"line ends", {u"\n"_s}},
        {"combining marks", {u"\u0301"_s}},
        {"invisible marks", {u"a\u200b"_s}},

        {"one line, again and again", {u"The ferry to Osk was late again on Tuesday.\n"_s}},
        {"one sentence, again and again", {u"The ferry to Osk was late again on Tuesday. "_s}},
        {"nearly one line", {u"The ferry to Osk was late again on day %.\n"_s}},
        {"nearly one long line",
         {u"The ferry to Osk was late on day % because the pier, which opened in May, is closed "
          "and the wood was not dried before it went into the water of the harbour.\n"_s}},
        {"two lines in turn",
         {u"The ferry to Osk was late again on Tuesday.\n"_s, u"Nobody at the old landing had been told of it.\n"_s}},
        {"lines that end alike", {u"On day % the ferry to Osk was late again, as on all days before.\n"_s}},
        {"link lists", {u"Read more:\n"_s, u"Pier % is closed\n"_s, u"Ferry % was late\n"_s}},
        {"share bars", {u"Facebook\n"_s, u"Twitter\n"_s, u"Email\n"_s}},
        {"comments", {u"Ada % says:\n"_s, u"I was there, and it was late.\n"_s, u"Reply\n"_s}},
        {"photo credits", {u"Photo: Ada Frid\n"_s}},
        {"markers", {u"[ad_1]\n"_s}},
    };
}

QString textOf(const Shape &shape, qsizetype size)
{
    QString text;
    for (qsizetype i = 0; text.size() < size; ++i) {
        QString piece = shape.pieces.at(i % shape.pieces.size());
        text += piece.replace(u'%', QString::number(i + 1));
    }
    text.truncate(size);
    return text;
}

/// They are read once, by whoever needs them first: outside of what is counted.
void readWordListsAndWeights()
{
    for (size_t language = 0; language < languageCount; ++language)
        (void)CutVocabulary::of(static_cast<Language>(language));
    (void)analyze(Article(prose.join(QString())));
}

} // namespace

// What callgrind counts, and where it ends a count. The names are known to check_linear.py.
extern "C" {
[[gnu::noinline]] void countedReading(const QString &text, Article &article)
{
    article = Article(text);
}
[[gnu::noinline]] void countedCuts(const Article &article, qsizetype &found)
{
    found = findCuts(article).size();
}
[[gnu::noinline]] void countedQuotes(const Article &article, qsizetype &found)
{
    found = findQuotes(article).quotes.size();
}
[[gnu::noinline]] void endOfCount(const char *work, const char *shape, qsizetype size, qsizetype found)
{
    std::printf("%s\t%s\t%lld\t%lld\n", work, shape, static_cast<long long>(size), static_cast<long long>(found));
}
}

int main(int argc, char *argv[])
{
    std::vector<qsizetype> sizes;
    QStringList wanted;
    for (int i = 1; i < argc; ++i) {
        bool isSize = false;
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (const qsizetype size = argument.toLongLong(&isSize); isSize)
            sizes.push_back(size);
        else
            wanted.append(argument);
    }
    readWordListsAndWeights();
    for (const Shape &shape : shapes()) {
        if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(shape.name)))
            continue;
        for (const qsizetype size : sizes) {
            Article article;
            qsizetype cuts = 0;
            qsizetype quotes = 0;
            countedReading(textOf(shape, size), article);
            endOfCount("reading", shape.name, size, article.paragraphs().size());
            countedCuts(article, cuts);
            endOfCount("cuts", shape.name, size, cuts);
            countedQuotes(article, quotes);
            endOfCount("quotes", shape.name, size, quotes);
        }
    }
    return 0;
}
