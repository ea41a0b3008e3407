// SPDX-License-Identifier: Apache-2.0
#include "detect/cutevidence.h"

#include "detect/wordalignment.h"

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr float strong = 4.0F; ///< log-odds of a rule's own ground
constexpr float medium = 2.0F;

QString shortText(QStringView text)
{
    constexpr qsizetype longest = 32;
    const QString line = text.toString().simplified();
    return line.size() <= longest ? line : line.first(longest - 1).trimmed() + u'…';
}

/// The stock phrase of the first line that has one.
void addPhrase(const LineTable &lines, qsizetype first, qsizetype last, Evidence &evidence)
{
    constexpr qsizetype looked = 8;
    qint32 longest = -1;
    qint32 words = 0;
    for (qsizetype i = first; i <= std::min(last, first + looked); ++i) {
        for (const PhraseMatch &match : lines.phrasesIn(i)) {
            if (match.tokenCount > words) {
                words = match.tokenCount;
                longest = match.phrase;
            }
        }
    }
    if (longest >= 0)
        evidence.append({"wording", strong, lines.vocabulary().phraseText(longest)});
}

QString firstWord(QStringView raw)
{
    const auto end = std::find_if(raw.begin(), raw.end(), [](QChar unit) { return unit.isSpace(); });
    return QStringView(raw.begin(), end).toString();
}

/// The word of the original that the fragment starts inside of; empty when it starts with a word.
QString brokenWord(QStringView whole, QStringView tail)
{
    const qsizetype at = whole.size() - tail.size();
    if (at <= 0 || !whole[at - 1].isLetterOrNumber() || !whole[at].isLetterOrNumber())
        return {};
    qsizetype start = at;
    qsizetype end = at;
    while (start > 0 && whole[start - 1].isLetterOrNumber())
        --start;
    while (end < whole.size() && whole[end].isLetterOrNumber())
        ++end;
    return whole.sliced(start, end - start).toString();
}

void addFragment(const LineTable &lines, qsizetype line, qsizetype original, Evidence &evidence)
{
    const QStringView whole = lines.folded(original);
    const QStringView part = lines.folded(line);
    if (!whole.endsWith(part)) {
        evidence.append({"repeat.cut-off", strong,
                         shortText(lines.raw(line).last(std::min<qsizetype>(24, lines.raw(line).size())))});
        return;
    }
    const QString word = brokenWord(whole, part);
    if (word.isEmpty())
        evidence.append({"repeat.end", strong, firstWord(lines.raw(line))});
    else
        evidence.append({"repeat.end-inside-word", strong, word});
}

void addRepeat(const LineTable &lines, const LineVerdict &verdict, qsizetype first, qsizetype last, Evidence &evidence)
{
    if (verdict.rule == CutRule::DuplicateFragment)
        addFragment(lines, first, verdict.original, evidence);
    if (verdict.rule == CutRule::DuplicateNear)
        evidence.append({"repeat.differs", strong, describeDifferences(lines.raw(verdict.original), lines.raw(first))});
    if (last > first)
        evidence.append({"repeat.run", medium, QString::number(last - first + 1)});
}

void addLabel(const LineTable &lines, const LineVerdicts &verdicts, qsizetype first, qsizetype last, Evidence &evidence)
{
    for (qsizetype i = first; i <= last; ++i) {
        const qint32 label = verdicts[static_cast<size_t>(i)].label;
        if (label >= 0 && label != i) {
            evidence.append({"block.label", strong, shortText(lines.raw(label))});
            return;
        }
    }
}

} // namespace

Evidence evidenceOf(const LineTable &lines, const LineVerdicts &verdicts, qsizetype first, qsizetype last)
{
    Evidence evidence;
    const LineVerdict &verdict = verdicts[static_cast<size_t>(first)];
    if (rowOf(verdict.rule).kind == Kind::Duplicate) {
        addRepeat(lines, verdict, first, last, evidence);
    } else {
        addLabel(lines, verdicts, first, last, evidence);
        addPhrase(lines, first, last, evidence);
    }
    if (verdict.rule != CutRule::None && lines.bodiesBefore(first) == lines.bodies() && lines.bodies() > 0)
        evidence.append({"place.after-article", medium, {}});
    else if (lines.bodiesBefore(first) == 0)
        evidence.append({"place.before-article", medium, {}});
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const EvidenceTerm &a, const EvidenceTerm &b) { return a.weight > b.weight; });
    return evidence;
}

} // namespace bluepencil
