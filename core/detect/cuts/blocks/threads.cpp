// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

#include "detect/cuts/rules/comments.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace rule {

/// Readers' comments that no header announces.
constexpr CutRule commentsThread{
    .name = "comments.thread",
    .category = Category::Comments,
    .confidence = 0.95F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Readers’ comments*, %lines lines, from the first signature on: %terms"),
    .forItsCompany = true,
    .namesBlock = true,
    .byForm = true,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::commentsThread};

/// What a line of a thread is for.
enum class Mark : quint8 {
    None,
    Signature, ///< "Ina says:"
    Time,      ///< "4 March at 10:12 am", "3 days ago"
    Button,    ///< "Reply", "Like · Reply · 3h"
};

/// "10:12": a colon between digits.
bool tellsTheHour(QStringView folded)
{
    for (qsizetype at = folded.indexOf(u':'); at > 0; at = folded.indexOf(u':', at + 1)) {
        if (at + 1 < folded.size() && folded[at - 1].isDigit() && folded[at + 1].isDigit())
            return true;
    }
    return false;
}

bool isSignature(const FoldedLine &line)
{
    constexpr int mostWords = 12; // "Ina on 4 March 2021 at 10:12 am said:"
    return line.is(shape::colon) && line.holds(phrase::commentSignature) && line.wordCount <= mostWords &&
           line.wordCount > 1 && !line.is(shape::quotes);
}

/// A day and an hour, or how long ago, and hardly anything else.
bool isTime(const LineTable &lines, qsizetype index)
{
    constexpr int mostWords = 9;
    const FoldedLine &line = lines[index];
    if (line.wordCount > mostWords || !line.is(shape::digit) || line.is(shape::quotes | shape::colon))
        return false;
    const bool day = line.has(word::date) || line.is(shape::year | shape::slash);
    return line.holds(phrase::commentTime) || (day && tellsTheHour(lines.folded(index)));
}

Mark markOf(const LineTable &lines, qsizetype index)
{
    const FoldedLine &line = lines[index];
    if (line.sort == LineSort::Body)
        return Mark::None;
    if (isSignature(line))
        return Mark::Signature;
    if (line.holds(phrase::commentButton) || line.is(shape::answerRow))
        return Mark::Button;
    return isTime(lines, index) ? Mark::Time : Mark::None;
}

/// A name, as readers give themselves one.
bool isName(const LineTable &lines, qsizetype index)
{
    constexpr int mostWords = 4;
    const FoldedLine &line = lines[index];
    return line.wordCount <= mostWords && line.sort <= LineSort::Short && !line.is(shape::closingStop | shape::colon);
}

/// "Ina Berg • 2 hours ago": who wrote it and when, in one line.
bool isNamedTime(const FoldedLine &line)
{
    return line.is(shape::pipe) && !line.is(shape::startsDigit);
}

bool isHeader(const FoldedLine &line)
{
    return line.holds(phrase::commentsLine | phrase::commentsStart) || line.is(shape::commentsLabel);
}

/// The marks of one stretch of comments.
struct Thread {
    qsizetype first = 0;
    qsizetype last = 0;
    int dated = 0; ///< signatures right above a time
    int heads = 0; ///< signatures and names above a time
    int buttons = 0;
    int rows = 0; ///< of several buttons, or of one that says more than “Reply”
    Mark lastMark = Mark::None;

    /// Live blogs have times, interviews somebody who says; only readers sign, are dated and answered.
    [[nodiscard]] bool isOne() const
    {
        return dated >= 2 || rows >= 2 || (heads >= 1 && buttons >= 1 && heads + buttons >= 3);
    }
};

/// The stretch that begins with the mark at `first`: no mark is far from the next one.
Thread threadFrom(const LineTable &lines, qsizetype first)
{
    constexpr qsizetype longestComment = 12; // lines
    Thread thread{first, first};
    for (qsizetype i = first; i < lines.size() && i <= thread.last + longestComment; ++i) {
        const Mark mark = markOf(lines, i);
        if (mark == Mark::None)
            continue;
        const bool below = thread.lastMark == Mark::Signature && i == thread.last + 1;
        const bool named = isNamedTime(lines[i]) || (!below && i > 0 && isName(lines, i - 1));
        thread.dated += mark == Mark::Time && below;
        thread.heads += mark == Mark::Signature || (mark == Mark::Time && named);
        thread.buttons += mark == Mark::Button;
        thread.rows += lines[i].is(shape::answerRow);
        thread.last = i;
        thread.lastMark = mark;
    }
    return thread;
}

/// The comment below the last signature, and what the page says to who comments.
qsizetype endOf(const Growth &growth, const Thread &thread)
{
    constexpr qsizetype mostLines = 4;
    const LineTable &lines = growth.lines;
    qsizetype end = thread.last;
    const auto isFree = [&](qsizetype i) { return i < lines.size() && !growth.verdicts[i].isHit(); };
    while (thread.lastMark != Mark::Button && isFree(end + 1) && end - thread.last < mostLines)
        ++end;
    while (end + 1 < lines.size() && lines[end + 1].sort != LineSort::Body &&
           (growth.verdicts[end + 1].isHit(Category::Comments) || lines[end + 1].has(word::commentThing)))
        ++end;
    return end;
}

/// The name above what was written, below which a row of buttons stands; the row where none is. Nothing that may be the
/// article's, and nothing of its page, stands between the two.
qsizetype nameAbove(const Growth &growth, qsizetype row)
{
    constexpr qsizetype longestComment = 4; // lines
    for (qsizetype i = row - 1; i >= 0 && i >= row - longestComment - 1; --i) {
        if (growth.lines[i].sort == LineSort::Body || growth.verdicts[i].isHit())
            return row;
        if (i < row - 1 && isName(growth.lines, i))
            return i;
    }
    return row;
}

/// Where the first comment begins: with who wrote it.
qsizetype beginOf(const Growth &growth, const Thread &thread)
{
    const FoldedLine &line = growth.lines[thread.first];
    if (line.is(shape::answerRow))
        return nameAbove(growth, thread.first);
    const bool isTimeOnly = markOf(growth.lines, thread.first) == Mark::Time && !isNamedTime(line);
    return isTimeOnly && thread.first > 0 && isName(growth.lines, thread.first - 1) ? thread.first - 1 : thread.first;
}

void take(Growth &growth, const Thread &thread)
{
    const LineTable &lines = growth.lines;
    qsizetype first = beginOf(growth, thread);
    if (first > 0 && isHeader(lines[first - 1]))
        --first;
    const qsizetype end = endOf(growth, thread);
    for (qsizetype i = first; i <= end; ++i) {
        const LineVerdict &verdict = growth.verdicts[i];
        if (!verdict.isHit() || !verdict.rule->keptFrom.comments)
            growth.override(i, rule::commentsThread, first);
    }
}

} // namespace

constinit const CutRuleFamily commentThreadRules(family);

/// Readers sign, are dated and answered: two of them in a stretch are a thread, whatever stands above it.
void growThreads(Growth &growth)
{
    constexpr qsizetype fewestAbove = 2; // lines of the article
    for (qsizetype i = fewestAbove; i < growth.lines.size(); ++i) {
        if (growth.verdicts[i].is(rule::commentsBlock) || markOf(growth.lines, i) == Mark::None)
            continue;
        const Thread thread = threadFrom(growth.lines, i);
        if (thread.isOne())
            take(growth, thread);
        i = thread.last;
    }
}

} // namespace bluepencil
