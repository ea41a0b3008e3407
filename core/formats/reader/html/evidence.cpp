// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/evidence.h"

#include "formats/reader/html/parser.h"

#include <algorithm>
#include <array>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

namespace {

/// Counts are cut off here: what is far is far.
constexpr double farLines = 50;
constexpr int farHeading = 40;
/// So many elements above a line are asked for their names at most.
constexpr int mostNamed = 24;
/// So many next to the line are near.
constexpr int nearLevels = 3;
constexpr int labelWords = 12;
constexpr size_t longestAddress = 300;
constexpr qsizetype shortestTitle = 10;

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

double truth(bool is)
{
    return is ? 1 : 0;
}

/// What the first words of a label speak of, `most` of them at most.
WordClasses spokenIn(QStringView text, int most)
{
    constexpr size_t longest = 24; // a longer word is none of ours
    std::array<char16_t, longest> word{};
    size_t length = 0;
    WordClasses spoken = 0;
    for (qsizetype at = 0; at <= text.size() && most > 0; ++at) {
        if (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_')) {
            if (length < longest)
                word[length] = text[at].toLower().unicode();
            ++length;
        } else if (length > 0) {
            if (length <= longest)
                spoken |= MarkupWords::shipped().spokenOf({word.data(), length});
            length = 0;
            --most;
        }
    }
    return spoken;
}

/// Counts that need one walk over a line's units.
struct Units {
    int commas = 0;
    int capitals = 0;
    int words = 0;
    int capitalWords = 0;
    int wordUnits = 0;
    bool hasDigit = false;
    bool hasSpace = false;
};

Units unitsOf(QStringView text)
{
    Units units;
    bool inWord = false;
    for (const QChar unit : text) {
        const bool isWord = unit.isLetterOrNumber() || unit == u'_';
        if (isWord && !inWord) {
            ++units.words;
            units.capitalWords += unit.isUpper() ? 1 : 0;
        }
        units.wordUnits += isWord ? 1 : 0;
        units.commas += unit == u',' ? 1 : 0;
        units.capitals += unit.isUpper() ? 1 : 0;
        units.hasDigit |= unit.isDigit();
        units.hasSpace |= unit == u' ';
        inWord = isWord;
    }
    return units;
}

QChar lastSign(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && QStringView(u"\"”’')»").contains(text[end - 1]))
        --end;
    return end > 0 ? text[end - 1] : QChar();
}

constexpr std::array blockTags = {Tag::P,  Tag::H1, Tag::H2,  Tag::H3,         Tag::H4,         Tag::H5, Tag::Li,
                                  Tag::Tr, Tag::Td, Tag::Div, Tag::Figcaption, Tag::Blockquote, Tag::Dt, Tag::Pre};
constexpr std::array outerTags = {
    Tag::Nav,     Tag::Header,     Tag::Footer, Tag::Aside,   Tag::Form, Tag::Figure,  Tag::Figcaption,
    Tag::Ul,      Tag::Ol,         Tag::Table,  Tag::Article, Tag::Main, Tag::Details, Tag::Button,
    Tag::Section, Tag::Blockquote, Tag::A,      Tag::Address, Tag::Li,   Tag::Time,    Tag::Label};

} // namespace

PageFacts factsOf(const Tree &tree, const PageText &page)
{
    PageFacts facts{tree, page, ancestriesOf(tree, page), measured(page), {}};
    facts.main = mainElementOf(tree, page, facts.ancestries, facts.measures);
    return facts;
}

Evidence::Evidence(const PageFacts &facts)
    : m_facts(facts)
    , m_sinceHeading(farHeading)
{
    m_sums.resize(lines() + 1);
    for (size_t at = 0; at < lines(); ++at) {
        const PageLine &line = m_facts.page.lines[at];
        const auto units = static_cast<double>(line.text.length());
        m_sums[at + 1] = m_sums[at];
        m_sums[at + 1].units += units;
        m_sums[at + 1].linked += line.linked;
        m_sums[at + 1].body += m_facts.measures[at].isBody ? units - line.linked : 0;
    }
    if (m_sums.back().body > 0)
        m_allBody = m_sums.back().body;
    findBody();
    findTitle();
    countRepeats();
    m_sinceBody = static_cast<int>(farLines);
}

void Evidence::findBody()
{
    if (lines() == 0)
        return;
    const PageLineRange main = m_facts.ancestries[static_cast<size_t>(m_facts.main.element)].lines;
    m_firstBody = main.first;
    m_lastBody = main.end - 1;
    const auto isBody = [this](qsizetype at) { return m_facts.measures[static_cast<size_t>(at)].isBody; };
    qsizetype first = main.first;
    while (first < main.end && !isBody(first))
        ++first;
    if (first < main.end) {
        m_firstBody = first;
        while (m_lastBody > first && !isBody(m_lastBody))
            --m_lastBody;
    }
    for (qsizetype at = 0; at <= m_firstBody && at < static_cast<qsizetype>(lines()); ++at) {
        const PageLine &line = m_facts.page.lines[static_cast<size_t>(at)];
        if (m_facts.ancestries[static_cast<size_t>(line.element)].isIn(Tag::H1))
            m_titleLine = at;
    }
}

void Evidence::findTitle()
{
    const auto title = std::find_if(m_facts.tree.nodes.begin(), m_facts.tree.nodes.end(),
                                    [](const Node &node) { return node.tag == Tag::Title; });
    if (title != m_facts.tree.nodes.end())
        m_pageTitle =
            QString::fromStdString(m_facts.tree.textBelow(static_cast<qint32>(title - m_facts.tree.nodes.begin())))
                .simplified();
    m_untilBody.assign(lines(), 0);
    int until = static_cast<int>(farLines);
    for (size_t at = lines(); at-- > 0;) {
        m_untilBody[at] = until;
        until = m_facts.measures[at].isBody ? 1 : std::min(until + 1, static_cast<int>(farLines));
    }
}

void Evidence::countRepeats()
{
    for (size_t at = 0; at < lines(); ++at) {
        const size_t signature = signatureOf(m_facts.page.lines[at].element);
        m_signatures.push_back(signature);
        auto &count = m_bySignature[signature];
        ++count.first;
        count.second += m_facts.measures[at].isBody ? 1 : 0;
        ++m_byText[qHash(textOf(at))];
    }
}

/// The tags and classes of an element and the two above it: what a template repeats.
size_t Evidence::signatureOf(qint32 element) const
{
    size_t signature = 0;
    for (int level = 0; level < nearLevels && element >= 0; ++level) {
        const Node &node = m_facts.tree.nodes[static_cast<size_t>(element)];
        signature = qHashMulti(signature, static_cast<int>(node.tag),
                               std::hash<std::string_view>()(m_facts.tree.valueOf(node, Attribute::Class)));
        element = node.parent;
    }
    return signature;
}

QStringView Evidence::textOf(size_t at) const
{
    const Span span = m_facts.page.lines[at].text;
    return QStringView(m_facts.page.text).sliced(span.start(), span.length());
}

Evidence::Sums Evidence::sumOf(PageLineRange range) const
{
    const Sums &above = m_sums[static_cast<size_t>(range.first)];
    const Sums &until = m_sums[static_cast<size_t>(range.end)];
    return {until.units - above.units, until.linked - above.linked, until.body - above.body};
}

void Evidence::put(std::string_view name, double number)
{
    put(name, {}, number);
}

void Evidence::put(std::string_view name, std::string_view rest, double number)
{
    if (m_names)
        m_names->emplace_back(name).append(rest);
    m_numbers.push_back(static_cast<float>(number));
}

const std::vector<float> &Evidence::next()
{
    m_numbers.clear();
    for (const auto step : {&Evidence::putShape, &Evidence::putTags, &Evidence::putMarkup, &Evidence::putPlace,
                            &Evidence::putContainers, &Evidence::putSignature, &Evidence::putNeighbours,
                            &Evidence::putLabels, &Evidence::putLinks, &Evidence::putSteps, &Evidence::putRows})
        (this->*step)(m_at);
    ++m_at;
    return m_numbers;
}

void Evidence::putShape(size_t at)
{
    const PageLine &line = m_facts.page.lines[at];
    const QStringView text = textOf(at);
    const auto length = static_cast<double>(text.size());
    const Units units = unitsOf(text);
    const QChar last = lastSign(text);
    put("words", std::min(m_facts.measures[at].words, 100));
    put("units", std::min(length, 600.0));
    put("linked", line.linked / length);
    put("links", std::min(line.links, 10));
    put("bold", line.bold / length);
    put("after-break", truth(line.afterBreak));
    put("ends-sentence", truth(!last.isNull() && QStringView(u".!?…。").contains(last)));
    put("ends-colon", truth(last == u':'));
    put("commas", std::min(units.commas, 6));
    put("digit", truth(units.hasDigit));
    put("capitals", units.capitals / length);
    put("capital-words", share(units.capitalWords, units.words));
    put("starts-small", truth(text.front().isLower()));
    put("copyright", truth(text.contains(u'©')));
    put("bar", truth(text.contains(u'|')));
    put("word-length", share(units.wordUnits, units.words));
    put("one-piece", truth(!units.hasSpace));
    put("repeated", std::min(m_byText.value(qHash(text)) - 1, 3));
}

void Evidence::putTags(size_t at)
{
    const qint32 element = m_facts.page.lines[at].element;
    const Ancestry &ancestry = m_facts.ancestries[static_cast<size_t>(element)];
    const Tag block = m_facts.tree.nodes[static_cast<size_t>(blockOf(m_facts.tree, element))].tag;
    for (const Tag tag : blockTags)
        put("block-", nameOf(tag), truth(block == tag));
    for (const Tag tag : outerTags)
        put("in-", nameOf(tag), truth(ancestry.isIn(tag)));
    put("articles", ancestry.articles);
    put("hidden", truth(ancestry.isHidden));
    put("undisplayed", truth(ancestry.isUndisplayed));
    put("furniture-role", truth(ancestry.hasRole));
    put("body-property", truth(ancestry.isBodyProperty));
}

void Evidence::putMarkup(size_t at)
{
    WordClasses closest = 0;
    WordClasses between = 0;
    qint32 element = m_facts.page.lines[at].element;
    for (int level = 0; level < mostNamed && element >= 0; ++level) {
        const auto number = static_cast<size_t>(element);
        const Node &node = m_facts.tree.nodes[number];
        const bool isMain = m_facts.main.below[number] == 0 && m_facts.main.above[number] == 0;
        if (node.tag == Tag::Body || isMain)
            break;
        (level < nearLevels ? closest : between) |= m_facts.ancestries[number].words;
        element = node.parent;
    }
    for (int number = 0; number < MarkupWords::markupClasses; ++number) {
        put("near-", markupName(number), truth(closest & bit(number)));
        put("around-", markupName(number), truth(between & bit(number)));
    }
}

void Evidence::putPlace(size_t at)
{
    const auto element = static_cast<size_t>(m_facts.page.lines[at].element);
    const auto place = static_cast<double>(at);
    const auto first = static_cast<double>(m_firstBody);
    const auto last = static_cast<double>(m_lastBody);
    const PageLineRange main = m_facts.ancestries[static_cast<size_t>(m_facts.main.element)].lines;
    put("in-main-element", truth(m_facts.main.above[element] == 0));
    put("below-main", m_facts.main.below[element]);
    put("above-main", m_facts.main.above[element]);
    put("place-in-body", place < first ? -1 : place > last ? 2 : (place - first) / std::max(1.0, last - first));
    put("before-body", std::clamp(first - place, 0.0, farLines));
    put("after-body", std::clamp(place - last, 0.0, farLines));
    put("behind-title", truth(m_titleLine >= 0 && place > static_cast<double>(m_titleLine)));
    put("is-title", truth(m_titleLine == static_cast<qsizetype>(at)));
    put("from-title", m_titleLine < 0 ? -10 : std::clamp(place - static_cast<double>(m_titleLine), -5.0, 30.0));
    const auto number = static_cast<qint32>(at);
    put("body-above", number < main.first ? -0.1 : sumOf({main.first, number}).body / m_allBody);
    put("body-below", number >= main.end ? -0.1 : sumOf({number + 1, std::max(number + 1, main.end)}).body / m_allBody);
    put("main-share", sumOf(main).body / m_allBody);
}

void Evidence::putContainers(size_t at)
{
    const qint32 own = m_facts.page.lines[at].element;
    const auto describe = [this](std::string_view name, qint32 element) {
        const PageLineRange range = m_facts.ancestries[static_cast<size_t>(element)].lines;
        const Sums sums = sumOf(range);
        put(name, "-linked", share(sums.linked, sums.units));
        put(name, "-body", sums.body / m_allBody);
        put(name, "-lines", std::min(range.size(), 60));
        put(name, "-body-share", share(sums.body, sums.units));
    };
    const qint32 branch = m_facts.main.branch[static_cast<size_t>(own)];
    describe("branch", branch >= 0 ? branch : own);
    qint32 element = blockOf(m_facts.tree, own);
    for (const char *name : {"parent", "grandparent", "ancestor"}) {
        element = std::max(0, m_facts.tree.nodes[static_cast<size_t>(element)].parent);
        describe(name, element);
    }
}

void Evidence::putSignature(size_t at)
{
    const auto [count, body] = m_bySignature.value(m_signatures[at]);
    put("alike", std::min<double>(count, farLines));
    put("alike-body", share(body, count));
}

void Evidence::putNeighbours(size_t at)
{
    static constexpr std::array<std::pair<int, std::string_view>, 6> neighbours = {
        {{-3, "above-3"}, {-2, "above-2"}, {-1, "above-1"}, {1, "below-1"}, {2, "below-2"}, {3, "below-3"}}};
    for (const auto &[distance, name] : neighbours) {
        const auto other = static_cast<size_t>(static_cast<qsizetype>(at) + distance);
        const bool isThere = other < lines();
        put(name, "-words", isThere ? std::min(m_facts.measures[other].words, 60) : -1);
        put(name, "-linked",
            isThere ? m_facts.page.lines[other].linked / static_cast<double>(textOf(other).size()) : -1);
    }
}

void Evidence::putLabels(size_t at)
{
    const PageLine &line = m_facts.page.lines[at];
    const WordClasses spoken = spokenIn(textOf(at), labelWords);
    const Tag block = m_facts.tree.nodes[static_cast<size_t>(blockOf(m_facts.tree, line.element))].tag;
    constexpr int longestBoldHeading = 6;
    const bool isBold =
        m_facts.measures[at].words <= longestBoldHeading && line.bold >= 0.9 * static_cast<double>(line.text.length());
    if (headingLevel(block) > 0 || isBold) {
        m_heading = spoken;
        m_sinceHeading = 0;
    } else {
        m_sinceHeading = std::min(m_sinceHeading + 1, farHeading);
    }
    for (int number = 0; number < MarkupWords::spokenClasses; ++number) {
        put("says-", spokenName(number), truth(spoken & bit(number)));
        put("under-", spokenName(number), truth(m_sinceHeading < farHeading && (m_heading & bit(number))));
    }
    put("since-heading", m_sinceHeading);
}

/// Where the links of the line lead.
void Evidence::putLinks(size_t at)
{
    const PageLine &line = m_facts.page.lines[at];
    WordClasses named = 0;
    bool isMail = false;
    bool isRelative = false;
    if (line.link >= 0) {
        const Node &link = m_facts.tree.nodes[static_cast<size_t>(line.link)];
        const std::string_view address = m_facts.tree.valueOf(link, Attribute::Href).substr(0, longestAddress);
        named = MarkupWords::shipped().named(address) |
                MarkupWords::shipped().named(m_facts.tree.valueOf(link, Attribute::Rel));
        isMail = address.starts_with("mailto:") || address.starts_with("tel:");
        isRelative = address.starts_with('/');
    }
    using W = MarkupWords;
    put("anchored", line.anchored / static_cast<double>(line.text.length()));
    put("to-author", truth(named & bit(W::Byline)));
    put("to-tags", truth(named & bit(W::Tags)));
    put("to-share", truth(named & bit(W::Share)));
    put("to-comment", truth(named & bit(W::Comment)));
    put("to-promo", truth(named & (bit(W::Promo) | bit(W::Ad))));
    put("to-mail", truth(isMail));
    put("to-same-site", truth(isRelative));
    put("in-page-title", truth(line.text.length() >= shortestTitle && m_pageTitle.contains(textOf(at))));
}

/// What ends and begins between the line above and this one, and how far running text is.
void Evidence::putSteps(size_t at)
{
    constexpr int farStep = 15;
    const auto node = [this](qint32 number) -> const Node & { return m_facts.tree.nodes[static_cast<size_t>(number)]; };
    const PageLine &line = m_facts.page.lines[at];
    int closed = 0;
    int opened = 0;
    if (at > 0) {
        qint32 element = m_facts.page.lines[at - 1].element;
        while (element >= 0 && node(element).end <= line.firstNode && closed < farStep) {
            element = node(element).parent;
            ++closed;
        }
        for (qint32 up = line.element; up > element && opened < farStep; up = node(up).parent)
            ++opened;
    }
    put("closed", closed);
    put("opened", opened);
    put("since-body", m_sinceBody);
    put("until-body", m_untilBody[at]);
    put("alike-above", truth(at > 0 && m_signatures[at - 1] == m_signatures[at]));
    put("alike-below", truth(at + 1 < lines() && m_signatures[at + 1] == m_signatures[at]));
    put("from-end", std::min(farLines, static_cast<double>(lines() - at)));
    m_sinceBody = m_facts.measures[at].isBody ? 1 : std::min(m_sinceBody + 1, static_cast<int>(farLines));
}

/// Rows and columns of cards: elements that repeat beside each other, with pictures; the list that the line is in.
void Evidence::putRows(size_t at)
{
    const qint32 own = m_facts.page.lines[at].element;
    const auto of = [this](qint32 element) -> const Ancestry & {
        return m_facts.ancestries[static_cast<size_t>(element)];
    };
    const qint32 branch = m_facts.main.branch[static_cast<size_t>(own)];
    qint32 element = branch >= 0 ? branch : own;
    put("branch-twins", of(element).twins);
    put("branch-images", of(element).images);
    element = blockOf(m_facts.tree, own);
    put("block-twins", of(element).twins);
    for (const char *name : {"parent", "grandparent", "ancestor"}) {
        element = std::max(0, m_facts.tree.nodes[static_cast<size_t>(element)].parent);
        put(name, "-twins", of(element).twins);
        put(name, "-images", of(element).images);
    }
    const qint32 list = of(own).list;
    const PageLineRange range = list >= 0 ? of(list).lines : PageLineRange();
    const Sums sums = sumOf(range);
    put("list-linked", share(sums.linked, sums.units));
    put("list-lines", std::min(range.size(), 60));
    put("list-line-units", range.size() > 0 ? std::min(sums.units / range.size(), 300.0) : -1);
}

const std::vector<std::string> &Evidence::names()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> names;
        const Tree tree = parse("<p>One line</p>");
        const PageText page = linesOf(tree);
        const PageFacts facts = factsOf(tree, page);
        Evidence evidence(facts);
        evidence.m_names = &names;
        (void)evidence.next();
        return names;
    }();
    return all;
}

} // namespace bluepencil::html
