// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/evidence.h"

#include "detect/cuts/repeats/duplicates.h"
#include "detect/cuts/rules/houserules.h"
#include "detect/cuts/rules/newsroom.h"
#include "detect/cuts/rules/pagemarks.h"
#include "detect/words/wordalignment.h"

#include <algorithm>
#include <functional>
#include <utility>

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

/// The measures of what a line's words say.
const QList<qsizetype> &featuresOfWords()
{
    static const QList<qsizetype> numbers = [] {
        const QList<const char *> &names = lineFeatureNames();
        QList<qsizetype> found;
        for (const QByteArrayView name : {"line.said", "line.strongest", "line.mildest"})
            found.append(std::find(names.begin(), names.end(), name) - names.begin());
        return found;
    }();
    return numbers;
}

/// The feature that says what the first look thought of the line itself.
size_t firstThought()
{
    static const auto number = [] {
        const QList<const char *> &names = lineFeatureNames();
        return static_cast<size_t>(std::find(names.begin(), names.end(), QByteArrayView("look.own")) - names.begin());
    }();
    return number;
}

/// What a line without a word of weight shares with the article is no number that a reason could say.
bool isShareOfNothing(QByteArrayView feature, int value)
{
    return feature == "line.shared" && value < 0;
}

} // namespace

/// The stock phrase of the first line that has one.
void CutEvidence::addPhrase(qsizetype first, qsizetype last, Evidence &evidence) const
{
    constexpr qsizetype looked = 8;
    qint32 longest = -1;
    qint32 words = 0;
    for (qsizetype i = first; i <= std::min(last, first + looked); ++i) {
        if (m_lines[i].phrases.none())
            continue;
        for (const PhraseMatch &match : m_lines.phrasesIn(i)) {
            if (match.tokenCount > words) {
                words = match.tokenCount;
                longest = match.phrase;
            }
        }
    }
    if (longest >= 0)
        evidence.append({"wording", strong, m_lines.vocabulary().phraseText(longest)});
}

void CutEvidence::addFragment(qsizetype line, Evidence &evidence) const
{
    const qsizetype original = verdict(line).original;
    const QStringView whole = m_lines.folded(original);
    const QStringView part = m_lines.folded(line);
    if (!whole.endsWith(part)) {
        evidence.append({"repeat.cut-off", strong,
                         shortText(m_lines.raw(line).last(std::min<qsizetype>(24, m_lines.raw(line).size())))});
        return;
    }
    const QString word = brokenWord(whole, part);
    if (word.isEmpty())
        evidence.append({"repeat.end", strong, firstWord(m_lines.raw(line))});
    else
        evidence.append({"repeat.end-inside-word", strong, word});
}

void CutEvidence::addRepeat(qsizetype first, qsizetype last, Evidence &evidence) const
{
    const LineVerdict &repeat = verdict(first);
    if (repeat.is(rule::duplicateFragment))
        addFragment(first, evidence);
    if (repeat.is(rule::duplicateNear))
        evidence.append(
            {"repeat.differs", strong, describeDifferences(m_lines.raw(repeat.original), m_lines.raw(first))});
    if (last > first)
        evidence.append({"repeat.run", medium, QString::number(last - first + 1)});
}

void CutEvidence::addLabel(qsizetype first, qsizetype last, Evidence &evidence) const
{
    for (qsizetype i = first; i <= last; ++i) {
        const qint32 label = verdict(i).label;
        if (label >= 0 && label != i) {
            evidence.append({"block.label", strong, shortText(m_lines.raw(label))});
            return;
        }
    }
}

/// What says so in the page, as written there; where nothing there says it, that all of it together does.
void CutEvidence::addPageMark(qsizetype line, Evidence &evidence) const
{
    const PageMark *mark = pageMarkOf(m_lines, line);
    if (mark && !mark->markup.isEmpty())
        evidence.append({"page.markup", strong, mark->markup});
    else
        evidence.append({"page.place", strong, {}});
}

/// The words of the line that speak for a cut, as a reason names them.
QString CutEvidence::wordsOf(qsizetype line) const
{
    constexpr qsizetype named = 3;
    std::vector<LineWord> tokens;
    const QStringView folded = m_lines.folded(line);
    tokenize(folded, tokens);
    return m_weighing.model.words().strongest(folded, tokens, named).join(u"”, “"_s);
}

/// The features that moved the model most, the measures with their number. What its words say is one thing, however it
/// is counted.
void CutEvidence::addFeatures(qsizetype line, Evidence &evidence) const
{
    constexpr float worthSaying = 0.15F;
    FeatureRow row;
    m_weighing.features.read(line, row);
    m_weighing.first.read(line, row);
    std::vector<float> moved = m_weighing.model.secondForest().contributions(row);
    // What the first look thought of the line has reasons of its own.
    const std::vector<float> movedFirst = m_weighing.model.firstForest().contributions(row);
    std::transform(moved.begin(), moved.end(), movedFirst.begin(), moved.begin(), std::plus<>());
    moved[firstThought()] = 0;
    float byWords = 0;
    for (const qsizetype number : featuresOfWords())
        byWords += std::exchange(moved[static_cast<size_t>(number)], 0.0F);
    const QList<const char *> &names = lineFeatureNames();
    for (size_t i = 0; i < moved.size(); ++i) {
        if (isShareOfNothing(names[static_cast<qsizetype>(i)], row[i]))
            continue;
        if (moved[i] >= worthSaying || moved[i] <= -worthSaying)
            evidence.append({names[static_cast<qsizetype>(i)], moved[i], QString::number(row[i])});
    }
    if (const QString words = wordsOf(line); !words.isEmpty() || byWords < 0)
        evidence.append({"line.said", byWords, words});
}

Evidence CutEvidence::of(qsizetype first, qsizetype last) const
{
    Evidence evidence;
    const CutRule &rule = *verdict(first).rule;
    const bool byModel = rule.judgedBy == JudgedBy::Model;
    if (verdict(first).is(rule::houseRule)) {
        evidence.append({"house.text", strong, m_houseRules->rules().at(verdict(first).number).text});
        return evidence;
    }
    if (verdict(first).is(rule::acrossFiles)) {
        evidence.append({"across.count", strong, QString::number(verdict(first).number)});
        return evidence;
    }
    if (rule.kind == Kind::Duplicate) {
        addRepeat(first, last, evidence);
    } else if (rule.judgedBy == JudgedBy::Page) {
        addPageMark(first, evidence);
    } else if (byModel) {
        addFeatures(first, evidence);
    } else {
        addLabel(first, last, evidence);
        addPhrase(first, last, evidence);
    }
    if (!byModel && !m_lines.plan().body.isEmpty() && m_lines.plan().isInTail(first))
        evidence.append({"place.after-article", medium, {}});
    else if (!byModel && m_lines.plan().isAtTop(first))
        evidence.append({"place.before-article", medium, {}});
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const EvidenceTerm &a, const EvidenceTerm &b) { return a.weight > b.weight; });
    evidence.squeeze(); // it is kept as long as the finding, and there may be one for every short line
    return evidence;
}

} // namespace bluepencil
