// SPDX-License-Identifier: Apache-2.0
//
// pagegrowth SIZE… [--draw SEED COUNT] [SHAPE…]: reads pages of many shapes in each of these sizes (bytes), and says
// which, as growth.cpp does for texts; for check_linear.py. None is drawn. With names, those only.
#include "formats/reader/html/pagereader.h"

#include <QStringList>

#include <array>
#include <cstdio>
#include <vector>

using namespace bluepencil;
using namespace Qt::StringLiterals;

// What callgrind counts, and where it ends a count. The names are known to check_linear.py.
extern "C" {
[[gnu::noinline]] void countedReading(const QByteArray &page, qsizetype &found)
{
    const auto article = articleOfPage(page, u"page.html"_s);
    found = article ? article->paragraphs().size() : 0;
}
[[gnu::noinline]] void endOfCount(const char *work, const char *shape, qsizetype size, qsizetype found)
{
    std::printf("%s\t%s\t%lld\t%lld\n", work, shape, static_cast<long long>(size), static_cast<long long>(found));
}
}

namespace {

/// A page of some length: what it begins with, what is repeated in it, and what closes each of these at the end.
struct PageShape {
    const char *name;
    QByteArray before;
    QByteArray piece;
    QByteArray behind;
};

const QByteArray words =
    "The ferry waits at the quay until the lock opens, and nobody knows when; the keeper is gone. ";

std::vector<PageShape> pageShapes()
{
    return {
        {"prose", {}, "<p>" + words + words + "</p>\n", {}},
        {"nested tags", {}, "<div>", {}},
        {"nested tags with text", {}, "<div>" + words, {}},
        {"tags that never close", {}, "<b><i><p>" + words, {}},
        {"attributes", {}, "<p class=\"a\" id=\"b\" data-x='1' data-y='2' title=c>" + words + "</p>\n", {}},
        {"one tag of attributes", "<p ", "a" + QByteArray(7, 'b') + "=\"c\" ", ">" + words + "</p>"},
        {"a long attribute", "<p title=\"", words, "\">" + words + "</p>"},
        {"tables", "<table>", "<tr><td>Quay</td><td>12</td><td>" + words + "</td></tr>\n", "</table>"},
        {"nested tables", {}, "<table><tr><td>" + words, {}},
        {"one text", "<p>", words, "</p>"},
        {"entities", "<p>", "&eacute;&amp;&#8217;&nbsp;&unknown; ", "</p>"},
        {"links", "<ul>", "<li><a href=\"/a\">The ferry waits</a></li>\n", "</ul>"},
        {"comments", {}, "<!-- a --><p>" + words + "</p>", {}},
        {"headings", {}, "<h1>The ferry waits</h1><h2>At the quay</h2>", {}},
        {"dates", {}, "<p class=date>May 2, 2031</p><time datetime=2031-05-02>today</time>", {}},
        {"linked data",
         {},
         "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"a\":[1,2]}</script>",
         {}},
    };
}

QByteArray pageOf(const PageShape &shape, qsizetype size)
{
    const qsizetype times = std::max<qsizetype>(1, size / shape.piece.size());
    return "<!doctype html><html><head><title>The ferry</title></head><body>" + shape.before +
           shape.piece.repeated(times) + shape.behind + "</body></html>";
}

} // namespace

int main(int argc, char *argv[])
{
    std::vector<qsizetype> sizes;
    QStringList names;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        bool isSize = false;
        const qsizetype size = argument.toLongLong(&isSize);
        if (argument == "--draw"_L1)
            i += 2;
        else if (isSize)
            sizes.push_back(size);
        else
            names.append(argument);
    }
    const std::vector<PageShape> shapes = pageShapes();
    qsizetype found = 0;
    countedReading(pageOf(shapes.front(), 2000), found); // reads the weights
    endOfCount("warming up", "prose", 0, found);
    for (const PageShape &shape : shapes) {
        if (!names.isEmpty() && !names.contains(QString::fromLatin1(shape.name)))
            continue;
        for (const qsizetype size : sizes) {
            countedReading(pageOf(shape, size), found);
            endOfCount("reading", shape.name, size, found);
        }
    }
    return 0;
}
