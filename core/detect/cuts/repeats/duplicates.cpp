// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/repeats/duplicates.h"

#include "detect/cuts/repeats/exceptions.h"
#include "detect/cuts/repeats/nearrepeats.h"
#include "detect/cuts/rules/exceptions.h"
#include "detect/lexicon/marklist.h"
#include "detect/words/texthash.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace rule {

/// A paragraph again, word for word.
constexpr CutRule duplicateExact{
    .name = "duplicate.exact",
    .kind = Kind::Duplicate,
    .category = Category::Exact,
    .confidence = 0.98F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "Repeats *paragraph %original* word for word"),
};

/// A paragraph again, with a number or a name changed.
constexpr CutRule duplicateNear{
    .name = "duplicate.near",
    .kind = Kind::Duplicate,
    .category = Category::Near,
    .confidence = 0.95F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "Repeats *paragraph %original* with changes: %terms"),
};

/// The end, or the broken-off beginning, of a paragraph.
constexpr CutRule duplicateFragment{
    .name = "duplicate.fragment",
    .kind = Kind::Duplicate,
    .category = Category::Fragment,
    .confidence = 0.97F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "Repeats *part of paragraph %original*: %terms"),
};

/// The headline again, with or without the name of the outlet.
constexpr CutRule duplicateHeadline{
    .name = "duplicate.headline",
    .kind = Kind::Duplicate,
    .category = Category::Headline,
    .confidence = 0.96F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "Repeats *the headline in paragraph %original*"),
};

} // namespace rule

namespace {

constexpr std::array family{&rule::duplicateExact, &rule::duplicateNear, &rule::duplicateFragment,
                            &rule::duplicateHeadline};

/// A repeat replaces what a rule thought of the line, save where the rule's block says more (blocks.cpp).
void repeat(LineVerdicts &verdicts, qsizetype index, qsizetype original, const CutRule &rule)
{
    LineVerdict &verdict = verdicts[index];
    if (verdict.exempt || verdict.original >= 0)
        return;
    verdict.rule = &rule;
    verdict.confidence = rule.confidence;
    verdict.original = static_cast<qint32>(original);
}

bool keepsItsRule(const LineVerdict &verdict)
{
    return verdict.isHit() && verdict.rule->keptFrom.repeats;
}

/// The headline again with the outlet's name behind it: "Harbour reopens | Gazette".
void markHeadlineWithOutlet(const LineTable &lines, LineVerdicts &verdicts)
{
    constexpr qsizetype looked = 10;
    constexpr qsizetype shortestHeadline = 20;
    constexpr int mostOutletWords = 4;
    const qsizetype end = std::min(looked, lines.size());
    for (qsizetype later = 1; later < end; ++later) {
        const QStringView folded = lines.folded(later);
        for (qsizetype i = 0; i < later; ++i) {
            const QStringView headline = lines.folded(i);
            if (headline.size() < shortestHeadline || !folded.startsWith(headline) || folded.size() == headline.size())
                continue;
            QStringView outlet = folded.sliced(headline.size()).trimmed();
            const bool marked = outlet.startsWith(u'-') || outlet.startsWith(u'|') || outlet.endsWith(u'|');
            std::vector<LineWord> words;
            tokenize(outlet, words);
            if (marked && !words.empty() && words.size() <= mostOutletWords)
                repeat(verdicts, later, i, rule::duplicateHeadline);
        }
    }
}

/// Whole lines that are equal when folded.
class EqualLines {
public:
    EqualLines(const LineTable &lines, LineVerdicts &verdicts)
        : m_lines(lines)
        , m_verdicts(verdicts)
    {
        size_t size = 64;
        while (size < 2 * static_cast<size_t>(lines.size()))
            size *= 2;
        std::vector<qint32> table(size, -1); // by hash, open addressing
        m_first.reserve(static_cast<size_t>(lines.size()));
        m_copies.assign(static_cast<size_t>(lines.size()), 0);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            size_t slot = lines[i].hash & (size - 1);
            while (table[slot] >= 0 && lines[table[slot]].hash != lines[i].hash)
                slot = (slot + 1) & (size - 1);
            if (table[slot] < 0)
                table[slot] = static_cast<qint32>(i);
            m_first.push_back(table[slot]);
            ++m_copies[static_cast<size_t>(table[slot])];
        }
    }

    void mark()
    {
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            const qsizetype original = originalOf(i);
            if (original < 0 || keepsItsRule(m_verdicts[i]) || m_verdicts[i].isRepeat())
                continue;
            if (isHeadlineAgain(i, original))
                repeat(m_verdicts, i, original, rule::duplicateHeadline);
            else if (isWorthIt(i, original))
                repeat(m_verdicts, i, original, rule::duplicateExact);
        }
        markRuns();
    }

private:
    [[nodiscard]] qsizetype originalOf(qsizetype index) const
    {
        const qint32 first = m_first[static_cast<size_t>(index)];
        return first < index ? first : -1;
    }

    [[nodiscard]] bool isHeadlineAgain(qsizetype index, qsizetype original) const
    {
        constexpr qsizetype shortestAdjacent = 12;
        constexpr qsizetype shortest = 25;
        constexpr qsizetype mostParagraphs = 3; // before it; further down it is a link, or a line of the article
        const FoldedLine &line = m_lines[index];
        if (original != m_lines.plan().headline || line.is(shape::closingStop)) // a question may be asked twice
            return false;
        const bool adjacent = index - original == 1;
        return line.foldedLength >= (adjacent ? shortestAdjacent : shortest) &&
               m_lines.bodiesBefore(index) <= mostParagraphs;
    }

    [[nodiscard]] bool isWorthIt(qsizetype index, qsizetype original) const
    {
        constexpr qsizetype shortestCaption = 20;
        constexpr qsizetype shortestLine = 32; // shorter lines count within a run of repeats only
        const FoldedLine &line = m_lines[index];
        if (isLegitimateRepeat(m_lines, index, m_copies[static_cast<size_t>(original)]))
            return false;
        const bool caption =
            m_verdicts[index].isHit(Category::Caption) || m_verdicts[original].isHit(Category::Caption);
        return line.foldedLength >= (caption ? shortestCaption : shortestLine);
    }

    /// Short lines within a run whose neighbours repeat the same neighbours.
    void markRuns()
    {
        for (qsizetype i = 1; i + 1 < m_lines.size(); ++i) {
            const qsizetype original = originalOf(i);
            if (original < 1 || m_verdicts[i].isRepeat() || keepsItsRule(m_verdicts[i]))
                continue;
            const bool before = m_verdicts[i - 1].original == original - 1;
            const bool after = m_verdicts[i + 1].original == original + 1;
            if (before && after && !m_lines[i].is(shape::noLetters))
                repeat(m_verdicts, i, original, rule::duplicateExact);
        }
    }

    const LineTable &m_lines;
    LineVerdicts &m_verdicts;
    std::vector<qint32> m_first;  ///< of each line: the first one that is equal
    std::vector<qint32> m_copies; ///< of each first line: how many are equal, itself included
};

constexpr qsizetype edgeLength = 25; ///< folded units at either end that an index of fragments looks at

/// Lines that are the end, or the cut-off beginning, of another line.
class Fragments {
public:
    Fragments(const LineTable &lines, LineVerdicts &verdicts)
        : m_lines(lines)
        , m_verdicts(verdicts)
    {
    }

    void mark()
    {
        indexBeginnings();
        for (const Edges &line : m_edges) {
            const QStringView folded = m_lines.folded(line.index);
            markTail(line, folded);
            markHead(line, folded);
            keepEnd(line);
        }
    }

private:
    /// A line that is long enough, and the hashes of both its ends.
    struct Edges {
        qsizetype index = 0;
        quint64 head = 0;
        quint64 tail = 0;
    };

    /// The longest line for each beginning: the complete copy stays wherever it stands.
    void indexBeginnings()
    {
        m_edges.reserve(static_cast<size_t>(m_lines.size()));
        m_beginnings.reserve(m_lines.size());
        m_ends.reserve(m_lines.size());
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView folded = m_lines.folded(i);
            if (folded.size() < edgeLength)
                continue;
            m_edges.push_back({i, textHash(folded.first(edgeLength)), textHash(folded.last(edgeLength))});
            auto &longest = m_beginnings[m_edges.back().head];
            if (longest == 0 || m_lines[longest - 1].foldedLength < m_lines[i].foldedLength)
                longest = static_cast<qint32>(i) + 1;
        }
    }

    /// The longest line so far for each end: beside an earlier fragment the whole line is still known.
    void keepEnd(const Edges &line)
    {
        const auto index = static_cast<qint32>(line.index);
        const auto kept = m_ends.find(line.tail);
        if (kept == m_ends.end())
            m_ends.insert(line.tail, index);
        else if (m_lines[*kept].foldedLength < m_lines[index].foldedLength)
            *kept = index;
    }

    [[nodiscard]] bool isFree(qsizetype index) const
    {
        const LineVerdict &verdict = m_verdicts[index];
        return !verdict.exempt && !verdict.isRepeat() && !keepsItsRule(verdict);
    }

    void markTail(const Edges &line, QStringView folded)
    {
        const qsizetype index = line.index;
        const auto found = m_ends.constFind(line.tail);
        if (found == m_ends.constEnd() || !isFree(index))
            return;
        const QStringView whole = m_lines.folded(*found);
        if (whole.size() <= folded.size() || !whole.endsWith(folded) || isPostSignature(m_lines, index))
            return;
        const QChar before = whole[whole.size() - folded.size() - 1];
        const bool insideWord = before.isLetterOrNumber() && folded.front().isLetterOrNumber();
        const bool small = m_lines[index].is(shape::startsLower);
        const bool insideSentence = before == u' ' && !startsSentence(whole, whole.size() - folded.size());
        if (insideWord || small || insideSentence || nextRepeats(index, *found))
            repeat(m_verdicts, index, *found, rule::duplicateFragment);
    }

    [[nodiscard]] static bool startsSentence(QStringView whole, qsizetype at)
    {
        qsizetype i = at - 1;
        while (i > 0 && (whole[i] == u' ' || whole[i] == u'"' || whole[i] == u'\''))
            --i;
        return QStringView(u".!?:;").contains(whole[i]);
    }

    /// The line below repeats the line below the original: the article starts again here.
    [[nodiscard]] bool nextRepeats(qsizetype index, qsizetype original) const
    {
        return index + 1 < m_lines.size() && original + 1 < index &&
               m_lines[index + 1].hash == m_lines[original + 1].hash;
    }

    void markHead(const Edges &line, QStringView folded)
    {
        constexpr qsizetype longWithoutMark = 100;
        const qsizetype index = line.index;
        const auto found = m_beginnings.constFind(line.head);
        if (found == m_beginnings.constEnd() || *found - 1 == index || !isFree(index))
            return;
        const qsizetype whole = *found - 1;
        // Of equal lines it was decided already whether they are repeats; without its stop one would be a part.
        if (m_lines[whole].hash == m_lines[index].hash)
            return;
        const auto [head, marked] = withoutMark(folded);
        const QStringView text = m_lines.folded(whole);
        if (head.size() < edgeLength || text.size() <= head.size() || !text.startsWith(head))
            return;
        const bool splitWord = head.back().isLetter() && text[head.size()].isLetter();
        const bool stopped = m_lines[index].is(shape::closingStop) && !marked;
        // At the top an unstopped sentence that a paragraph goes on with is a standfirst; below, or beside a control of
        // a slideshow, it is a text cut off.
        const bool standfirst = m_lines.plan().isAtTop(index) && !besideControl(index);
        // No standfirst or headline begins with a dateline.
        const bool datelined = m_lines[index].datelineLength > 0;
        const bool continuedAfter = marked || splitWord || (datelined && !stopped) ||
                                    (folded.size() >= longWithoutMark && !stopped && !standfirst);
        // The whole line with "Continued…" or a control behind it is not a longer copy.
        constexpr qsizetype longestMark = 14;    // "... continued"
        constexpr qsizetype shortestMarked = 32; // a shorter line may be another one by chance
        const bool onlyMarkMore = text.size() - head.size() <= longestMark && whole < index;
        if (continuedAfter || (onlyMarkMore && folded.size() >= shortestMarked))
            repeat(m_verdicts, index, whole, rule::duplicateFragment);
    }

    [[nodiscard]] bool besideControl(qsizetype index) const
    {
        const auto control = [this](qsizetype i) {
            return i >= 0 && i < m_lines.size() && m_lines[i].holds(phrase::slideLine);
        };
        return control(index - 1) || control(index + 1);
    }

    struct CutOff {
        QStringView head;
        bool isMarked = false;
    };

    /// A line without the words or signs that there is more, and without what opens before them: "on Friday [...]".
    [[nodiscard]] static CutOff withoutMark(QStringView folded)
    {
        static const MarkList marks({u"mark cut off"_s});
        const ListMark *mark = marks.atEndOf(folded);
        if (mark)
            folded.chop(mark->text.size());
        constexpr std::u16string_view before = u" .([";
        while (!folded.isEmpty() && before.find(folded.back().unicode()) != before.npos)
            folded.chop(1);
        return {folded, mark != nullptr};
    }

    const LineTable &m_lines;
    LineVerdicts &m_verdicts;
    std::vector<Edges> m_edges;
    QHash<quint64, qint32> m_ends;
    QHash<quint64, qint32> m_beginnings; ///< line number plus one
};

void markEqualWithoutDateline(const LineTable &lines, LineVerdicts &verdicts)
{
    constexpr qsizetype shortest = 45;
    QHash<quint64, qint32> seen;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView text = lines.withoutDateline(i);
        if (text.size() < shortest)
            continue;
        const quint64 hash = text.size() == lines[i].foldedLength ? lines[i].hash : textHash(text);
        const auto found = seen.constFind(hash);
        if (found == seen.constEnd()) {
            seen.insert(hash, static_cast<qint32>(i));
        } else if (!verdicts[i].isRepeat() && !keepsItsRule(verdicts[i]) && lines[i].hash != lines[*found].hash &&
                   lines.withoutDateline(*found) == text) {
            repeat(verdicts, i, *found, rule::duplicateNear);
        }
    }
}

} // namespace

constinit const CutRuleFamily repeatRules(family);

void markRepeats(const LineTable &lines, LineVerdicts &verdicts, const std::stop_token &stop)
{
    if (lines.size() < 2)
        return;
    markHeadlineWithOutlet(lines, verdicts);
    EqualLines(lines, verdicts).mark();
    Fragments(lines, verdicts).mark();
    markEqualWithoutDateline(lines, verdicts);
    if (stop.stop_requested())
        return;
    for (const NearRepeat &near : nearRepeats(lines, verdicts, stop))
        repeat(verdicts, near.line, near.original, rule::duplicateNear);
}

} // namespace bluepencil
