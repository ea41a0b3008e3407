// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/mainelement.h"

#include <algorithm>
#include <limits>

namespace bluepencil::html {

namespace {

/// Running text has so many words at least, and no more of it is links than this.
constexpr qint32 fewestWords = 15;
constexpr double mostLinked = 0.4;
/// What an element counts for when its markup calls it furniture, a neighbour of the article, or the article.
constexpr double furnitureFactor = 0.3;
constexpr double neighbourFactor = 0.5;
constexpr double articleFactor = 1.3;

qint32 wordsIn(QStringView text)
{
    qint32 words = 0;
    bool inWord = false;
    for (const QChar unit : text) {
        const bool isWord = unit.isLetterOrNumber() || unit == u'_' || unit.isSurrogate() || unit.isMark();
        words += isWord && !inWord ? 1 : 0;
        inWord = isWord;
    }
    return words;
}

double factorOf(const Tree &tree, qint32 element, const Ancestry &ancestry)
{
    const Node &node = tree.nodes[static_cast<size_t>(element)];
    double factor = 1;
    if (node.tag == Tag::Nav || node.tag == Tag::Footer || node.tag == Tag::Aside || node.tag == Tag::Header ||
        node.tag == Tag::Form)
        factor *= furnitureFactor;
    using W = MarkupWords;
    if (ancestry.words &
        (bit(W::Comment) | bit(W::Related) | bit(W::Promo) | bit(W::Footer) | bit(W::Side) | bit(W::Nav) | bit(W::Ad)))
        factor *= neighbourFactor;
    if (ancestry.words & bit(W::Body) || node.tag == Tag::Article || node.tag == Tag::Main)
        factor *= articleFactor;
    return factor;
}

qint32 bestElement(const Tree &tree, const PageText &page, const std::vector<Ancestry> &ancestries,
                   const std::vector<LineMeasure> &measures)
{
    constexpr int levels = 3;
    std::vector<double> scores(tree.nodes.size(), 0);
    std::vector<double> linked(page.lines.size() + 1, 0);
    std::vector<double> units(page.lines.size() + 1, 0);
    for (size_t at = 0; at < page.lines.size(); ++at) {
        const PageLine &line = page.lines[at];
        linked[at + 1] = linked[at] + line.linked;
        units[at + 1] = units[at] + static_cast<double>(line.text.length());
        if (!measures[at].isBody)
            continue;
        qint32 element = tree.nodes[static_cast<size_t>(blockOf(tree, line.element))].parent;
        for (int level = 1; level <= levels && element >= 0; ++level) {
            scores[static_cast<size_t>(element)] += static_cast<double>(line.text.length() - line.linked) / level;
            element = tree.nodes[static_cast<size_t>(element)].parent;
        }
    }
    qint32 best = page.lines.empty() ? 0 : page.lines.front().element;
    double most = 0;
    for (size_t at = 0; at < scores.size(); ++at) {
        if (scores[at] <= 0)
            continue;
        const PageLineRange lines = ancestries[at].lines;
        const double all = units[static_cast<size_t>(lines.end)] - units[static_cast<size_t>(lines.first)];
        const double links = linked[static_cast<size_t>(lines.end)] - linked[static_cast<size_t>(lines.first)];
        const double score =
            scores[at] * factorOf(tree, static_cast<qint32>(at), ancestries[at]) * (1 - links / std::max(1.0, all));
        if (score > most) {
            most = score;
            best = static_cast<qint32>(at);
        }
    }
    return best;
}

} // namespace

std::vector<LineMeasure> measured(const PageText &page)
{
    std::vector<LineMeasure> measures;
    measures.reserve(page.lines.size());
    for (const PageLine &line : page.lines) {
        LineMeasure measure;
        measure.words = wordsIn(QStringView(page.text).sliced(line.text.start(), line.text.length()));
        measure.isBody =
            measure.words >= fewestWords && line.linked < mostLinked * static_cast<double>(line.text.length());
        measures.push_back(measure);
    }
    return measures;
}

bool makesLine(Tag tag)
{
    switch (tag) {
    case Tag::P:
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
    case Tag::Li:
    case Tag::Td:
    case Tag::Th:
    case Tag::Tr:
    case Tag::Div:
    case Tag::Figcaption:
    case Tag::Blockquote:
    case Tag::Dd:
    case Tag::Dt:
    case Tag::Pre:
    case Tag::Section:
    case Tag::Article:
    case Tag::Summary:
    case Tag::Caption:
        return true;
    default:
        return false;
    }
}

qint32 blockOf(const Tree &tree, qint32 element)
{
    while (!makesLine(tree.nodes[static_cast<size_t>(element)].tag) &&
           tree.nodes[static_cast<size_t>(element)].parent >= 0)
        element = tree.nodes[static_cast<size_t>(element)].parent;
    return element;
}

MainElement mainElementOf(const Tree &tree, const PageText &page, const std::vector<Ancestry> &ancestries,
                          const std::vector<LineMeasure> &measures)
{
    MainElement main;
    main.element = bestElement(tree, page, ancestries, measures);
    const size_t count = tree.nodes.size();
    main.below.assign(count, 0);
    main.above.assign(count, std::numeric_limits<qint16>::max());
    main.branch.assign(count, -1);
    qint16 distance = 0;
    for (qint32 at = main.element; at >= 0 && count > 0; at = tree.nodes[static_cast<size_t>(at)].parent)
        main.above[static_cast<size_t>(at)] = distance++;
    for (size_t at = 0; at < count; ++at) {
        const qint32 parent = tree.nodes[at].parent;
        if (main.above[at] != std::numeric_limits<qint16>::max() || parent < 0)
            continue;
        const auto up = static_cast<size_t>(parent);
        const bool isBranch = main.branch[up] < 0;
        main.above[at] = main.above[up];
        main.below[at] = static_cast<qint16>(main.below[up] + 1);
        main.branch[at] = isBranch ? static_cast<qint32>(at) : main.branch[up];
    }
    return main;
}

} // namespace bluepencil::html
