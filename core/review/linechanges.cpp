// SPDX-License-Identifier: Apache-2.0
#include "review/linechanges.h"

#include "detect/words/worddifferences.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace bluepencil {

namespace {

using What = LineChange::What;
using Lines = QList<QStringView>;

/// Above this many cells the table of common subsequences costs more than it tells.
constexpr qsizetype mostCells = 4'000'000;

Lines linesIn(QStringView text)
{
    return text.isEmpty() ? Lines() : text.split(u'\n');
}

/// Lengths of the longest common subsequences of what is left of two lists of lines, from each pair of places on.
class CommonLines {
public:
    CommonLines(const Lines &before, const Lines &after)
        : m_columns(after.size() + 1)
        , m_lengths(static_cast<size_t>((before.size() + 1) * m_columns))
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                at(i, j) = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    [[nodiscard]] qint32 from(qsizetype i, qsizetype j) const { return m_lengths.at(indexOf(i, j)); }

private:
    [[nodiscard]] size_t indexOf(qsizetype i, qsizetype j) const { return static_cast<size_t>(i * m_columns + j); }
    [[nodiscard]] qint32 &at(qsizetype i, qsizetype j) { return m_lengths.at(indexOf(i, j)); }

    qsizetype m_columns;
    std::vector<qint32> m_lengths;
};

/// True when the words of two lines can be aligned and some are in both.
bool areAlike(QStringView before, QStringView after)
{
    const QList<DifferencePart> parts = wordDifferences(before, after);
    return std::any_of(parts.begin(), parts.end(),
                       [](const DifferencePart &part) { return part.in == DifferencePart::In::Both; });
}

/// Lines that went and lines that came in their place, paired in their order.
void appendReplaced(QList<LineChange> &changes, const Lines &gone, const Lines &come)
{
    qsizetype paired = 0;
    while (paired < std::min(gone.size(), come.size()) && areAlike(gone.at(paired), come.at(paired))) {
        changes.append({What::Changed, gone.at(paired).toString(), come.at(paired).toString()});
        ++paired;
    }
    for (const QStringView line : gone.mid(paired))
        changes.append({What::Removed, line.toString(), {}});
    for (const QStringView line : come.mid(paired))
        changes.append({What::Added, {}, line.toString()});
}

void appendCompared(QList<LineChange> &changes, const Lines &before, const Lines &after)
{
    if (before.size() * after.size() > mostCells)
        return appendReplaced(changes, before, after);
    const CommonLines common(before, after);
    Lines gone;
    Lines come;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before.at(i) == after.at(j)) {
            appendReplaced(changes, std::exchange(gone, {}), std::exchange(come, {}));
            changes.append({What::Same, before.at(i++).toString(), after.at(j++).toString()});
        } else if (j == after.size() || (i < before.size() && common.from(i + 1, j) >= common.from(i, j + 1))) {
            gone.append(before.at(i++));
        } else {
            come.append(after.at(j++));
        }
    }
    appendReplaced(changes, gone, come);
}

void appendSame(QList<LineChange> &changes, const Lines &lines)
{
    for (const QStringView line : lines)
        changes.append({What::Same, line.toString(), line.toString()});
}

} // namespace

QList<LineChange> lineChanges(QStringView before, QStringView after)
{
    const Lines first = linesIn(before);
    const Lines second = linesIn(after);
    const qsizetype shorter = std::min(first.size(), second.size());
    qsizetype head = 0;
    while (head < shorter && first.at(head) == second.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && first.at(first.size() - 1 - tail) == second.at(second.size() - 1 - tail))
        ++tail;

    QList<LineChange> changes;
    appendSame(changes, first.mid(0, head));
    appendCompared(changes, first.mid(head, first.size() - head - tail), second.mid(head, second.size() - head - tail));
    appendSame(changes, first.mid(first.size() - tail));
    return changes;
}

} // namespace bluepencil
