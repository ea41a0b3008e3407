// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/shape.h"

#include "detect/quotes/syntax/grammar.h"
#include "detect/quotes/syntax/wordunit.h"
#include "text/article.h"

#include <algorithm>
#include <array>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

constexpr int mostWords = 40;

bool isContraction(QStringView word)
{
    const qsizetype mark = word.lastIndexOf(u'\u2019') >= 0 ? word.lastIndexOf(u'\u2019') : word.lastIndexOf(u'\'');
    return mark > 0 && mark + 1 < word.size() && word.back() != u's';
}

/// Reads the words of a region, up to a limit: long quotations are told apart by then.
class WordReader {
public:
    WordReader(const Grammar &grammar, QuoteShape &shape)
        : m_grammar(grammar)
        , m_shape(shape)
    {
    }

    void read(QStringView text)
    {
        qsizetype at = 0;
        while (at < text.size() && m_shape.words < mostWords) {
            if (!makesWord(text[at])) {
                ++at;
                continue;
            }
            qsizetype end = at + 1;
            while (end < text.size() && belongs(text, end))
                ++end;
            readWord(text.sliced(at, end - at));
            at = end;
        }
        m_shape.titleCase = m_capitals > 0 && m_small == 0;
    }

private:
    [[nodiscard]] static bool belongs(QStringView text, qsizetype at)
    {
        if (makesWord(text[at]))
            return true;
        const bool joins = text[at] == u'\'' || text[at] == u'\u2019' || text[at] == u'-';
        return joins && at + 1 < text.size() && makesWord(text[at + 1]);
    }

    void readWord(QStringView word)
    {
        const WordEntry entry = m_grammar.find(wordId(word));
        ++m_shape.words;
        m_shape.firstPerson = m_shape.firstPerson || entry.classes.has(SpeechPerson);
        m_shape.handle = m_shape.handle || word.startsWith(u"http");
        m_shape.clause = m_shape.clause || entry.classes.hasAny(Auxiliary, Modal) || isContraction(word);
        const bool small = entry.classes.hasAny(Determiner, Preposition, Conjunction, PossessivePronoun);
        if (word.front().isUpper() || word.front().isDigit())
            ++m_capitals;
        else if (!small || m_shape.words == 1)
            ++m_small;
    }

    const Grammar &m_grammar;
    QuoteShape &m_shape;
    int m_capitals = 0;
    int m_small = 0;
};

FinalMark finalMarkOf(QStringView inner)
{
    while (!inner.isEmpty() && (isBlank(inner.back()) || inner.back() == u'\'' || inner.back() == u'\u2019' ||
                                inner.back() == u')' || inner.back() == u']'))
        inner.chop(1);
    if (inner.isEmpty())
        return FinalMark::None;
    switch (inner.back().unicode()) {
    case u',':
    case u'\u060c':
        return FinalMark::Comma;
    case u'.':
    case u'\u2026':
        return FinalMark::Stop;
    case u'?':
    case u'!':
    case u'\u061f':
        return FinalMark::Question;
    case u';':
    case u':':
    case u'-':
    case u'\u2014':
    case u'\u2013':
        return FinalMark::Other;
    default:
        return FinalMark::None;
    }
}

QuoteShape shapeOf(const Article &article, const MarkedRegion &region, const Grammar &grammar)
{
    QuoteShape shape;
    const QStringView inner = article.textOf(region.inner);
    shape.mark = region.mark;
    shape.closed = region.closed;
    shape.opened = region.opened;
    const auto first = std::find_if(inner.begin(), inner.end(), [](QChar c) { return makesWord(c); });
    shape.capital =
        first != inner.end() && (first->isUpper() || first->isDigit() || grammar.traits().lettersHaveNoCase);
    shape.handle = inner.startsWith(u'@') || inner.startsWith(u'#');
    shape.finalMark = finalMarkOf(inner);
    WordReader(grammar, shape).read(inner);
    return shape;
}

void placeInLine(QuoteShape &shape, const Syntax &syntax, qint32 token)
{
    const qint32 index = syntax.sentenceHolding(token).line;
    const Line &line = syntax.line(index);
    shape.firstLine = index == 0;
    shape.opensLine = token == line.first;
    shape.endsLine = token + 1 == line.end;
    constexpr qint32 longestInPrint = 5000; // characters: what is quoted is one token, however long
    shape.unbroken = syntax.spanOf(line.first, line.end - 1).length() > longestInPrint;
    shape.fillsLine = shape.opensLine && shape.endsLine;
}

/// Whether the words stand as something said does: with a mark of their own at the end, or many of them.
bool mayBeSaid(const Article &article, const MarkedRegion &region)
{
    constexpr qsizetype longestTerm = 40;
    const QStringView inner = article.textOf(region.inner);
    return inner.size() > longestTerm || finalMarkOf(inner) != FinalMark::None;
}

/// Whether single marks are what the article puts around speech, in the British manner: what is said in them outweighs
/// what is said in others.
bool singlesAreOuter(const Article &article, const std::vector<MarkedRegion> &regions)
{
    qsizetype singles = 0;
    qsizetype others = 0;
    for (const MarkedRegion &region : regions) {
        if (mayBeSaid(article, region))
            ++(region.mark == Mark::Single ? singles : others);
    }
    return singles > others;
}

} // namespace

int QuoteShape::lengthClass() const
{
    constexpr std::array limits = {1, 2, 3, 6, 12, 25};
    return static_cast<int>(std::distance(limits.begin(), std::lower_bound(limits.begin(), limits.end(), words)));
}

std::vector<QuoteShape> shapesOf(const Article &article, const std::vector<MarkedRegion> &regions, const Syntax &syntax)
{
    const bool british = singlesAreOuter(article, regions);
    const bool doubles =
        std::any_of(regions.begin(), regions.end(), [](const MarkedRegion &r) { return r.mark != Mark::Single; });
    std::vector<QuoteShape> shapes;
    shapes.reserve(regions.size());
    for (size_t i = 0; i < regions.size(); ++i) {
        QuoteShape shape = shapeOf(article, regions[i], *syntax.grammar);
        placeInLine(shape, syntax, syntax.quotes[i]);
        shape.outermost = regions[i].mark != Mark::Single || !doubles || british;
        if (british && shape.mark == Mark::Single)
            shape.mark = Mark::Double; // it means there what the other means elsewhere
        shape.continued =
            shape.opensLine && i > 0 && !regions[i - 1].closed &&
            syntax.sentenceHolding(syntax.quotes[i]).line == syntax.sentenceHolding(syntax.quotes[i - 1]).line + 1;
        shapes.push_back(shape);
    }
    return shapes;
}

} // namespace bluepencil::quotes
