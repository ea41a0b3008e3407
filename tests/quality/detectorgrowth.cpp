// SPDX-License-Identifier: Apache-2.0
//
// detectorgrowth SIZE… [--draw SEED COUNT] [SHAPE…]: reads texts of many shapes, and so many that are drawn, finds
// their cuts and their quotes, and says which, in the order in which check_linear.py finds the costs.
#include "detect/analyzer.h"
#include "detect/cuts/cuts.h"
#include "detect/lexicon/language.h"
#include "detect/lines/vocabulary.h"
#include "detect/quotes/quotes.h"
#include "detect/quotes/syntax/grammar.h"
#include "quality/growth.h"
#include "text/article.h"

using namespace bluepencil;

namespace {

/// They are read once, by whoever needs them first: outside of what is counted.
void readWordListsAndWeights()
{
    for (size_t language = 0; language < languageCount; ++language) {
        (void)CutVocabulary::of(static_cast<Language>(language));
        (void)quotes::Grammar::of(static_cast<Language>(language));
    }
    (void)analyze(Article(textOf(hostileShapes().front(), 2000)));
}

} // namespace

// What callgrind counts.
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
}

namespace {

void detect(const TextShape &shape, const std::vector<qsizetype> &sizes)
{
    const QByteArray name = shape.name.toUtf8();
    for (const qsizetype size : sizes) {
        Article article;
        qsizetype cuts = 0;
        qsizetype quotes = 0;
        countedReading(textOf(shape, size), article);
        endOfCount("reading", name.constData(), size, article.paragraphs().size());
        countedCuts(article, cuts);
        endOfCount("cuts", name.constData(), size, cuts);
        countedQuotes(article, quotes);
        endOfCount("quotes", name.constData(), size, quotes);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    readWordListsAndWeights();
    return countWork(argc, argv, &detect);
}
