// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/lineshape.h"

#include "detect/words/unitclass.h"
#include "detect/words/unitmask.h"

#include <QString>

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::u16string_view quotationMarks = u"\"\u201C\u201D\u201E\u00AB\u00BB\u201F\u2039\u203A";
constexpr std::u16string_view closers = u"\"\u201D\u201C\u2019'\u00BB\u203A)]";
constexpr std::u16string_view bullets = u"\u2022\u25CF\u25AA\u2013\u2014*\u00B7\u25BA\u276F\u2192-";

/// Letters are asked most often and are in no list of marks.
bool isAmong(std::u16string_view marks, QChar unit)
{
    const char16_t u = unit.unicode();
    if (u < 128 && (asciiUnitClasses[u] & unitclass::wordy) != 0)
        return false;
    return marks.find(u) != std::u16string_view::npos;
}

/// What is counted of the characters of a line.
struct Count {
    qsizetype letters = 0;
    qsizetype capitals = 0;
    qsizetype longWords = 0;
    qsizetype capitalWords = 0;
    Shapes shapes;
    bool mayBeGlued = false; ///< a word has a capital inside
};

bool isYear(QStringView digits)
{
    return digits.size() == 4 && (digits.startsWith(u"19") || digits.startsWith(u"20"));
}

/// What a mark says whatever stands beside it.
Shapes shapesOfMark(char16_t unit)
{
    switch (unit) {
    case u',':
    case u'\u060C':
        return shape::comma;
    case u'|':
    case u'\u2022':
    case u'\u00B7':
        return shape::pipe;
    case u'\u00A9':
        return shape::copyrightSign;
    case u'{':
    case u';':
    case u'<':
        return shape::codeMark;
    case u'/':
        return shape::slash | shape::codeMark;
    default:
        return isAmong(quotationMarks, QChar(unit)) ? shape::quotes : Shapes();
    }
}

bool isCommonest(char16_t unit)
{
    return unit == u'.' || unit == u'-' || unit == u'\'' || unit == u'\u2019';
}

void countMark(char16_t unit, char16_t before, char16_t after, Count &count)
{
    if (isCommonest(unit)) // they say nothing
        return;
    if (unit == u'@')
        count.shapes |= QChar(before).isLetterOrNumber() ? shape::email : shape::handle;
    else if (unit == u'#')
        count.shapes |= QChar(after).isLetterOrNumber() ? shape::hashtag : Shapes();
    else
        count.shapes |= unit == u'/' && before == u'/' ? shapesOfMark(unit) | shape::url : shapesOfMark(unit);
}

/// Of up to 64 units those of a sort.
struct ShapeMasks {
    UnitMask wordy = 0; ///< letters and numbers
    UnitMask letters = 0;
    UnitMask capitals = 0;
    UnitMask digits = 0;
    UnitMask marks = 0; ///< neither wordy nor a space
};

/// Adds a unit that is not ASCII.
void addWide(char16_t unit, UnitMask bit, ShapeMasks &masks)
{
    const quint8 wide = unitClass(unit);
    masks.wordy |= (wide & unitclass::wordy) != 0 ? bit : 0;
    masks.letters |= (wide & unitclass::letter) != 0 ? bit : 0;
    masks.capitals |= (wide & unitclass::upper) != 0 ? bit : 0;
    masks.digits |= (wide & unitclass::digit) != 0 ? bit : 0;
}

ShapeMasks shapeMasksOf(const char16_t *units, qsizetype count)
{
    ShapeMasks masks;
    UnitMask spaces = 0;
    const UnitBlock block(units, count);
    block.forEachEight([&](EightUnits eight, qsizetype place) {
        const EightUnits upper = eight.in(u'A', u'Z');
        masks.capitals |= maskOf(upper, place);
        masks.letters |= maskOf(upper | eight.in(u'a', u'z'), place);
        masks.digits |= maskOf(eight.in(u'0', u'9'), place);
        spaces |= maskOf(eight.is(u' '), place);
    });
    masks.wordy = masks.letters | masks.digits;
    for (UnitMask wide = block.wide(); wide != 0; wide &= wide - 1) {
        const int unit = std::countr_zero(wide);
        addWide(block[unit], UnitMask(1) << unit, masks);
    }
    masks.marks = ~masks.wordy & ~spaces & unitsBetween(0, count);
    return masks;
}

/// Counts letters, words and marks of a line, part by part. A part counts the words that begin in it; that it shows a
/// few units more tells which of them are long.
class ShapeCounter {
public:
    explicit ShapeCounter(QStringView raw)
        : m_raw(raw)
    {
    }

    Count run()
    {
        constexpr qsizetype step = unitsInMask - longWord;
        for (qsizetype at = 0; at < m_raw.size(); at += step) {
            const auto shown = std::min<qsizetype>(unitsInMask, m_raw.size() - at);
            count(at, shapeMasksOf(m_raw.utf16() + at, shown), (UnitMask(1) << step) - 1);
        }
        return m_count;
    }

private:
    static constexpr int longWord = 4; ///< units

    /// `own` are the units of the part that no other part counts.
    void count(qsizetype at, const ShapeMasks &masks, UnitMask own)
    {
        const UnitMask starts = masks.wordy & ~(masks.wordy << 1 | UnitMask(m_inWord)) & own;
        m_inWord = (masks.wordy & own) > own >> 1; // its last unit is of a word
        UnitMask counted = m_numberEnd > at ? own & ~unitsBetween(0, m_numberEnd - at) : own;
        if ((masks.digits & own) != 0) {
            m_count.shapes |= shape::digit;
            for (UnitMask numbers = starts & masks.digits; numbers != 0; numbers &= numbers - 1) {
                const int start = std::countr_zero(numbers);
                readNumber(at + start);
                counted &= ~unitsBetween(start, m_numberEnd - at);
            }
        }
        const UnitMask capitals = masks.capitals & counted;
        const UnitMask beginnings = starts & counted;
        const UnitMask longOnes = beginnings & masks.wordy >> 1 & masks.wordy >> 2 & masks.wordy >> 3;
        m_count.letters += std::popcount(masks.letters & counted);
        m_count.longWords += std::popcount(longOnes);
        if (capitals != 0) {
            m_count.capitals += std::popcount(capitals);
            m_count.capitalWords += std::popcount(longOnes & capitals);
            m_count.mayBeGlued = m_count.mayBeGlued || (capitals & ~beginnings) != 0;
        }
        for (UnitMask marks = masks.marks & own; marks != 0; marks &= marks - 1)
            countMarkAt(at + std::countr_zero(marks));
    }

    /// A word that begins with a digit counts for nothing but a year.
    void readNumber(qsizetype start)
    {
        qsizetype end = start + 1;
        while (end < m_raw.size() && (unitClass(m_raw[end].unicode()) & unitclass::wordy) != 0)
            ++end;
        m_numberEnd = end;
        if (isYear(m_raw.sliced(start, end - start)))
            m_count.shapes |= shape::year;
    }

    void countMarkAt(qsizetype at)
    {
        const char16_t before = at > 0 ? m_raw[at - 1].unicode() : u' ';
        const char16_t after = at + 1 < m_raw.size() ? m_raw[at + 1].unicode() : u' ';
        countMark(m_raw[at].unicode(), before, after, m_count);
    }

    QStringView m_raw;
    Count m_count;
    bool m_inWord = false;     ///< the part before ended in a word
    qsizetype m_numberEnd = 0; ///< of the last word that begins with a digit
};

Shapes shapesAtStart(QStringView raw)
{
    const QChar first = raw.front();
    Shapes shapes;
    if (first.isLower())
        shapes |= shape::startsLower;
    if (first.isDigit())
        shapes |= shape::startsDigit;
    if (isAmong(quotationMarks, first) || first == u'\u2018' || first == u'\'')
        shapes |= shape::startsQuote;
    if (first == u'-' || first == u'\u2013' || first == u'\u2014')
        shapes |= shape::startsDash;
    if (isAmong(bullets, first))
        shapes |= shape::bullet;
    if (first == u'[' && raw.back() == u']')
        shapes |= shape::bracketed;
    if (first == u'(' && raw.back() == u')')
        shapes |= shape::parenthesised;
    return shapes;
}

Shapes shapesAtEnd(QStringView raw)
{
    Shapes shapes;
    if (raw.endsWith(u')') || raw.endsWith(u']'))
        shapes |= shape::endsWithBracket;
    if (raw.endsWith(u'\u00BB') || raw.endsWith(u'>') || raw.endsWith(u'\u2192') || raw.endsWith(u'\u203A'))
        shapes |= shape::arrow;
    if (raw.endsWith(u':'))
        shapes |= shape::colon;
    while (raw.size() > 1 && isAmong(closers, raw.back()))
        raw.chop(1);
    const QChar last = raw.back();
    if (last == u'\u2026' || raw.endsWith(u"..."))
        shapes |= shape::ellipsis;
    else if (last == u'.' || last == u'!' || last == u'?' || last == u'\u061F' || last == u'\u06D4')
        shapes |= shape::closingStop;
    if (last == u'?' || last == u'\u061F')
        shapes |= shape::question;
    return shapes;
}

/// Prose has a mark in forty units, code one in eight. Asked first: the search for code shapes costs time.
bool isFilledWithMarks(QStringView text)
{
    constexpr qsizetype unitsToAMark = 12;
    constexpr std::array<bool, 128> isMark = [] {
        std::array<bool, 128> marks{};
        for (const char16_t mark : std::u16string_view(u"{}()[];=<>|&:#_\"'"))
            marks[mark] = true;
        return marks;
    }();
    const qsizetype marks = std::count_if(text.utf16(), text.utf16() + text.size(),
                                          [&isMark](char16_t unit) { return unit < 128 && isMark[unit]; });
    return marks * unitsToAMark >= text.size();
}

} // namespace

Shapes shapesOf(QStringView raw)
{
    if (raw.isEmpty())
        return shape::noLetters;
    constexpr qsizetype looked = 2000;
    const Count count = ShapeCounter(raw.first(std::min(looked, raw.size()))).run();
    Shapes shapes = count.shapes | shapesAtStart(raw) | shapesAtEnd(raw);
    if (count.letters == 0)
        shapes |= shape::noLetters;
    if (count.letters > 3 && count.capitals == count.letters)
        shapes |= shape::allCapitals;
    if (count.longWords > 1 && 10 * count.capitalWords >= 7 * count.longWords)
        shapes |= shape::titleCase;
    constexpr qsizetype longestLabel = 300;
    if (raw.size() <= longestLabel && count.mayBeGlued && gluedAt(raw, raw.size()) >= 0)
        shapes |= shape::gluedWords;
    return shapes;
}

qsizetype gluedAt(QStringView raw, qsizetype looked)
{
    const qsizetype end = std::min(looked, raw.size());
    const auto is = [units = raw.utf16()](qsizetype i, quint8 classes) { return (unitClass(units[i]) & classes) != 0; };
    for (qsizetype i = 3; i < end; ++i) {
        // Three small letters before the capital: a name like McKay or an iPhone is not glued.
        if (is(i, unitclass::upper) && is(i - 1, unitclass::lower) && is(i - 2, unitclass::lower) &&
            is(i - 3, unitclass::letter))
            return i;
    }
    return -1;
}

bool looksLikeCode(QStringView raw)
{
    constexpr std::array<QStringView, 24> strong = {
        u"();",     u"){",       u") {",         u"=>",      u"function(", u"function (", u"window.",    u"document.",
        u"<script", u"</script", u"<![CDATA[",   u"<iframe", u"<div",      u"</div",      u"!important", u".push(",
        u"typeof ", u"var ",     u"console.log", u"||",      u"===",       u"@media",     u"/WEB-INF/",  u"googletag"};
    constexpr std::array<QStringView, 8> weak = {u"{", u"}", u";", u"px", u"&&", u"</", u"/>", u"//"};
    constexpr qsizetype looked = 1500;
    const QStringView text = raw.first(std::min(looked, raw.size()));
    if (!isFilledWithMarks(text))
        return false;
    qsizetype strongShapes = 0;
    qsizetype weakShapes = 0;
    for (const QStringView code : strong)
        strongShapes += text.count(code);
    for (const QStringView code : weak)
        weakShapes += text.count(code);
    return strongShapes >= 1 && strongShapes + weakShapes >= 3;
}

bool looksScrambled(QStringView raw)
{
    return raw.startsWith(u'k') &&
           ((raw.startsWith(u"kAm") && raw.endsWith(u"k^Am")) || (raw.startsWith(u"kA 4=2DD") && raw.contains(u"k^")));
}

bool looksLikeIdentifier(QStringView raw)
{
    constexpr qsizetype longNumber = 9;
    constexpr qsizetype longToken = 32;
    const auto isDigit = [](QChar unit) { return unit >= u'0' && unit <= u'9'; };
    // Prose, nearly every line: a letter first and a space soon.
    const bool word = !raw.isEmpty() && (unitClass(raw.front().unicode()) & unitclass::letter) != 0;
    if (word && (raw.size() < longToken || raw.first(longToken).contains(u' ')))
        return false;
    const qsizetype digits = std::count_if(raw.begin(), raw.end(), isDigit);
    if (digits == raw.size())
        return digits >= longNumber;
    const bool coordinates = std::all_of(raw.begin(), raw.end(), [&](QChar unit) {
        return isDigit(unit) || unit == u'.' || unit == u'-' || unit == u' ' || unit == u',';
    });
    if (coordinates)
        return digits >= longNumber && raw.count(u'.') == 2 && raw.contains(u' ');
    const bool token = raw.size() >= longToken && !raw.contains(u' ') && !raw.contains(u'.') && !raw.contains(u'@') &&
                       !raw.contains(u"://");
    return token && digits >= 4 && std::any_of(raw.begin(), raw.end(), [](QChar unit) { return unit.isUpper(); });
}

} // namespace bluepencil
