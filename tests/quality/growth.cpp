// SPDX-License-Identifier: Apache-2.0
//
// growth SIZE… [--draw SEED COUNT] [SHAPE…]: works on texts of many shapes, and of so many that are drawn, in each of
// these sizes (UTF-16 units), and says which, in the order in which check_linear.py finds their costs. With names, on
// those only.
#include "detect/analyzer.h"
#include "detect/cuts/cuts.h"
#include "detect/lexicon/language.h"
#include "detect/lines/vocabulary.h"
#include "detect/quotes/quotes.h"
#include "support/hostiletexts.h"
#include "text/article.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// They are read once, by whoever needs them first: outside of what is counted.
void readWordListsAndWeights()
{
    for (size_t language = 0; language < languageCount; ++language)
        (void)CutVocabulary::of(static_cast<Language>(language));
    (void)analyze(Article(textOf(hostileShapes().front(), 2000)));
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

namespace {

/// What the command line asks for.
struct Wish {
    std::vector<qsizetype> sizes;
    QStringList names; ///< none: all shapes
    std::vector<TextShape> drawn;
};

std::vector<TextShape> drawn(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    std::vector<TextShape> shapes;
    for (int i = 0; i < count; ++i)
        shapes.push_back(drawnShape(random));
    return shapes;
}

Wish wishOf(const QStringList &arguments)
{
    Wish wish;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        bool isSize = false;
        const qsizetype size = arguments.at(i).toLongLong(&isSize);
        if (isSize) {
            wish.sizes.push_back(size);
        } else if (arguments.at(i) == "--draw"_L1) {
            wish.drawn = drawn(arguments.value(i + 1).toUInt(), arguments.value(i + 2).toInt());
            i += 2;
        } else {
            wish.names.append(arguments.at(i));
        }
    }
    return wish;
}

void count(const TextShape &shape, const std::vector<qsizetype> &sizes)
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
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Wish wish = wishOf(arguments);
    readWordListsAndWeights();
    std::vector<TextShape> shapes = hostileShapes();
    shapes.insert(shapes.end(), wish.drawn.begin(), wish.drawn.end());
    for (const TextShape &shape : shapes) {
        if (wish.names.isEmpty() || wish.names.contains(shape.name))
            count(shape, wish.sizes);
    }
    return 0;
}
