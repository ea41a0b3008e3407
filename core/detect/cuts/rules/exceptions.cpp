// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/exceptions.h"

#include "detect/cuts/rules/credits.h"
#include "detect/words/folding.h"
#include "text/article.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// What posts have and prose has not: hashtags, handles, shortened addresses.
bool hasPostMarks(const LineTable &lines, qsizetype index)
{
    const QStringView folded = lines.folded(index);
    return lines[index].is(shape::hashtag | shape::url | shape::handle) || folded.contains(u"pic.twitter.com") ||
           folded.contains(u"t.co/");
}

/// The post stands above its signature: the line above, and up to six while they are short or marked as posts are.
void exemptPost(const LineTable &lines, qsizetype signature, LineVerdicts &verdicts)
{
    constexpr qsizetype mostLines = 6;
    constexpr qsizetype longestPost = 320;
    constexpr qsizetype shortPiece = 80;
    qsizetype first = signature;
    for (qsizetype i = signature - 1; i >= 0 && i >= signature - mostLines; --i) {
        const bool marked = hasPostMarks(lines, i);
        if (lines[i].foldedLength > longestPost || isPostSignature(lines, i))
            break;
        if (marked || i == signature - 1)
            first = i;
        else if (lines[i].foldedLength > shortPiece)
            break;
    }
    for (qsizetype i = first; i <= signature; ++i)
        verdicts.exempt(i);
}

/// Letters become "a", digits "9", the rest stays: "Rovers 2 City 1" and "United 3 Town 0" have one shape.
QString shapeOf(QStringView folded)
{
    QString shape;
    shape.reserve(folded.size());
    for (const QChar unit : folded) {
        const QChar sort = unit.isLetter() || unit == u'\'' ? QChar(u'a') : unit.isDigit() ? QChar(u'9') : unit;
        if (!shape.isEmpty() && shape.back() == sort)
            continue;
        // How many words the names have differs from row to row: "a a" and "a-a" are "a".
        const qsizetype size = shape.size();
        if (sort == u'a' && size >= 2 && (shape.back() == u' ' || shape.back() == u'-') && shape[size - 2] == u'a')
            shape.chop(1);
        else
            shape += sort;
    }
    return shape;
}

bool isDigit(QChar unit)
{
    return unit.isDigit();
}

/// "Rovers 2 City 1", "Anna Reed 6 4": names and small numbers in turn.
bool isScore(const FoldedLine &line, QStringView folded)
{
    constexpr qint32 longest = 50;
    const bool control = line.holds(phrase::slideLine) || line.is(shape::pageOnly); // "Image 1 of 4"
    return line.foldedLength <= longest && line.is(shape::digit) && !control && shapeOf(folded) == u"a 9 a 9";
}

bool isRowLike(const FoldedLine &line)
{
    constexpr int longest = 120;
    return line.foldedLength <= longest && line.is(shape::digit) &&
           !line.is(shape::pipe | shape::url | shape::copyrightSign | shape::pageOnly | shape::shareOnly);
}

/// What is most read is numbered as tables are.
bool isLabelOfLinks(const FoldedLine &line)
{
    return line.is(shape::relatedLabel) || line.holds(phrase::relatedLine);
}

/// Three neighbours or more of one shape that hold a number are a table: scores, results, prices.
void exemptTables(const LineTable &lines, LineVerdicts &verdicts)
{
    constexpr qsizetype fewestRows = 3;
    qsizetype start = 0;
    QString shape;
    const auto close = [&](qsizetype end) {
        if (end - start < fewestRows || shape.isEmpty() || (start > 0 && isLabelOfLinks(lines[start - 1])))
            return;
        for (qsizetype i = start; i < end; ++i)
            verdicts.exempt(i);
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString next = isRowLike(lines[i]) ? shapeOf(lines.folded(i)) : QString();
        const bool table = next.contains(u'a') && next == shape;
        if (!table) {
            close(i);
            start = i;
            shape = next.contains(u'a') ? next : QString();
        }
    }
    close(lines.size());
}

/// "* * *", "_____": a line drawn with marks.
bool isRuledLine(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 60;
    const QStringView folded = lines.folded(index);
    return folded.size() <= longest && lines[index].is(shape::noLetters) &&
           std::none_of(folded.begin(), folded.end(), [](QChar unit) { return unit.isDigit(); }) &&
           std::any_of(folded.begin(), folded.end(), [](QChar unit) { return QStringView(u"_*-=~#.").contains(unit); });
}

/// "HARBOUR CITY (HCTV) --" on a line of its own above the first paragraph.
bool isDateline(const FoldedLine &line)
{
    return line.foldedLength > 0 && line.datelineLength == line.foldedLength &&
           !line.has(word::photo | word::imperative);
}

/// "[ Harbour Gazette ]" under an item of a digest.
bool isOutletName(const FoldedLine &line, QStringView folded)
{
    constexpr qsizetype longest = 40;
    return line.is(shape::bracketed) && folded.size() <= longest && folded.startsWith(u"[ ") &&
           !line.has(word::photo | word::commentThing | word::agency) && !folded.contains(u'|');
}

/// "10:31", "9.45 pm": the head of an entry in a live report, or when the article came out; "0:00" is where a recording
/// stands.
bool isTimeOfDay(QStringView folded)
{
    constexpr qsizetype longest = 10;
    constexpr qsizetype longestBehind = 6; // " a.m."
    constexpr int hoursOfADay = 24;
    const qsizetype mark = std::find_if_not(folded.begin(), folded.end(), isDigit) - folded.begin();
    if (folded.size() > longest || mark < 1 || mark > 2 || folded.size() < mark + 3)
        return false;
    const QChar sign = folded[mark];
    const QStringView behind = folded.sliced(mark + 3);
    const int hour = folded.first(mark).toInt();
    return (sign == u':' || sign == u'.') && isDigit(folded[mark + 1]) && isDigit(folded[mark + 2]) && hour > 0 &&
           hour < hoursOfADay && behind.size() <= longestBehind &&
           std::all_of(behind.begin(), behind.end(),
                       [](QChar unit) { return unit.isLetter() || unit == u' ' || unit == u'.'; });
}

/// The first line that is what the page or record names as its title is the headline, wherever the page sets it.
void exemptStatedHeadline(const LineTable &lines, LineVerdicts &verdicts)
{
    const QString title = folded(lines.article().origin().title);
    for (qsizetype i = 0; !title.isEmpty() && i < lines.size() && lines.plan().isAtTop(i); ++i) {
        if (lines.folded(i) == title) {
            verdicts.exempt(i);
            return;
        }
    }
}

} // namespace

bool isPostSignature(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 140;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    return line.is(shape::startsDash) && folded.size() <= longest && folded.contains(u"(@");
}

void markExceptions(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isPostSignature(lines, i))
            exemptPost(lines, i, verdicts);
        else if (isRuledLine(lines, i) || isOutletName(lines[i], lines.folded(i)) || isDateline(lines[i]) ||
                 isTimeOfDay(lines.folded(i)) || isScore(lines[i], lines.folded(i)) || isCorrectionNote(lines, i))
            verdicts.exempt(i);
    }
    exemptTables(lines, verdicts);
    exemptStatedHeadline(lines, verdicts);
}

} // namespace bluepencil
