// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/features.h"

#include "detect/cuts/model/featurenames.h"
#include "detect/cuts/model/measures.h"
#include "detect/cuts/rules/photocredits.h"
#include "text/article.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

using namespace featuretable;

namespace {

/// Bytes of kept rows for a unit of the text.
constexpr qsizetype mostKept = 4;

template <typename Bits, typename Property>
void addBits(const Bits &bits, Mask<Property> mask, LineFeature first, std::vector<LineFeature> &out)
{
    if (mask.none())
        return;
    for (size_t i = 0; i < bits.size(); ++i) {
        if (mask.hasAny(bits[i].bits))
            out.push_back(static_cast<LineFeature>(first + i));
    }
}

/// Facts about one line and its surroundings while its features are collected.
class Collector {
public:
    Collector(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index, std::vector<LineFeature> &out)
        : m_lines(lines)
        , m_verdicts(verdicts)
        , m_index(index)
        , m_line(lines[index])
        , m_singles(features().singles)
        , m_out(out)
    {
    }

    void addOwn()
    {
        const FeatureNumbers &f = features();
        addBits(shapeFeatures, m_line.shapes, f.shapes, m_out);
        addBits(wordFeatures, m_line.words, f.words, m_out);
        addBits(phraseFeatures, m_line.phrases, f.phrases, m_out);
        // A sentence that goes on from the line above may begin with a verb; a command begins large.
        addBits(firstWordFeatures, is(shape::startsLower) ? Words() : m_line.firstWord, f.firstWords, m_out);
        const LineVerdict &verdict = m_verdicts[m_index];
        add<single("rule.unsure")>(verdict.isHit() && !verdict.isSuggested() && m_line.wordCount > 1);
        add<single("rule.lone-word")>(verdict.isHit() && !verdict.isSuggested() && m_line.wordCount <= 1);
    }

    void addPlace()
    {
        const qsizetype above = m_lines.bodiesBefore(m_index);
        const qsizetype below = m_lines.bodies() - above - (m_line.sort == LineSort::Body ? 1 : 0);
        add<single("place.first")>(m_index == 0);
        add<single("place.second")>(m_index == 1);
        add<single("place.last")>(m_index + 1 == m_lines.size());
        add<single("place.last-three")>(m_index + 3 >= m_lines.size());
        add<single("place.before-article")>(above == 0);
        add<single("place.after-article")>(below == 0);
        add<single("place.one-body-below")>(below == 1);
        add<single("place.many-bodies-below")>(below >= 4);
        add<single("place.many-bodies-above")>(above >= 4);
    }

    void addNeighbours()
    {
        const FeatureNumbers &f = features();
        const bool above = hasHit(m_index - 1);
        const bool below = hasHit(m_index + 1);
        add<single("above.hit")>(above);
        add<single("below.hit")>(below);
        add<single("around.hits")>(above && below);
        add<single("pair.two-hits-above")>(above && hasHit(m_index - 2));
        add<single("pair.two-hits-below")>(below && hasHit(m_index + 2));
        add<single("above.repeat")>(inRange(m_index - 1) && verdict(m_index - 1).isRepeat());
        add<single("below.repeat")>(inRange(m_index + 1) && verdict(m_index + 1).isRepeat());
        const quint32 near = categoriesNear();
        for (size_t i = 0; near != 0 && i < nearCategories.size(); ++i) {
            if ((near & bitOf(nearCategories[i].first)) != 0)
                m_out.push_back(static_cast<LineFeature>(f.near + i));
        }
        add<single("near.exempt")>(isExempt(m_index - 1) || isExempt(m_index + 1));
        add<single("near.ad")>(isAd(m_index - 1) || isAd(m_index + 1));
        add<single("above.same-shape")>(sameShape(m_index - 1));
        add<single("below.same-shape")>(sameShape(m_index + 1));
    }

    void addState(qint32 label, int run, bool isInLastRun)
    {
        constexpr int shortRun = 3;
        constexpr int longRun = 6;
        const FeatureNumbers &f = features();
        for (size_t i = 0; label >= 0 && i < labelCategories.size(); ++i) {
            if (verdict(label).rule->category == labelCategories[i].first)
                m_out.push_back(static_cast<LineFeature>(f.under + i));
        }
        const bool inRun = m_line.sort != LineSort::Body;
        add<single("run.of-three")>(inRun && run >= shortRun);
        add<single("run.of-six")>(inRun && run >= longRun);
        add<single("run.to-end")>(inRun && isInLastRun);
        add<single("pair.tiny-in-run")>(m_line.sort == LineSort::Tiny && run >= shortRun);
    }

    void addPairs()
    {
        constexpr int longLine = 10; // words; headlines and labels are shorter
        const bool stopped = is(shape::closingStop);
        const bool bodyAbove = inRange(m_index - 1) && m_lines[m_index - 1].sort == LineSort::Body;
        const bool bodyBelow = inRange(m_index + 1) && m_lines[m_index + 1].sort == LineSort::Body;
        const bool shortLine = m_line.sort == LineSort::Short || m_line.sort == LineSort::Tiny;
        const bool unsaid = !says(word::speech);
        add<single("pair.heading")>(shortLine && bodyAbove && bodyBelow);
        add<single("pair.headline")>(m_line.sort == LineSort::Short && isFirstUntaken());
        add<single("pair.section-name")>(m_index <= 1 && m_line.wordCount <= 3 && headlineBelow());
        add<single("pair.imperative-ours")>(says(word::imperative) && says(word::personal) && unsaid);
        add<single("pair.subscription-ours")>(says(word::subscription) && says(word::personal) && unsaid);
        add<single("pair.photo-unsaid")>(says(word::photo | word::agency) && unsaid);
        add<single("pair.pose-date")>(says(word::pose) && says(word::date) && unsaid);
        add<single("pair.pose-unsaid")>(says(word::pose) && unsaid && stopped);
        add<single("pair.credit-below")>(isCaptionCredit(m_index + 1));
        add<single("pair.credit-above")>(isCaptionCredit(m_index - 1));
        add<single("pair.long-unstopped")>(!stopped && m_line.wordCount >= longLine);
        add<single("pair.question-ours")>(is(shape::question) && says(word::personal) && !is(shape::quotes));
        add<single("pair.teaser")>(stopped && inRange(m_index - 1) && m_lines[m_index - 1].sort == LineSort::Short &&
                                   inRange(m_index + 1) && m_lines[m_index + 1].sort == LineSort::Short);
    }

private:
    template <size_t Single>
    void add(bool holds)
    {
        if (holds)
            m_out.push_back(static_cast<LineFeature>(m_singles + Single));
    }
    [[nodiscard]] bool is(Shapes shapes) const { return m_line.is(shapes); }
    [[nodiscard]] bool says(Words words) const { return m_line.has(words); }
    [[nodiscard]] bool inRange(qsizetype index) const { return index >= 0 && index < m_lines.size(); }
    [[nodiscard]] const LineVerdict &verdict(qsizetype index) const { return m_verdicts[index]; }
    [[nodiscard]] bool hasHit(qsizetype index) const
    {
        // Captions stand among good paragraphs; being beside one says little (near.caption weighs it).
        return inRange(index) && verdict(index).isSuggested() && !verdict(index).isRepeat() &&
               !verdict(index).isHit(Category::Caption);
    }
    [[nodiscard]] bool isExempt(qsizetype index) const { return inRange(index) && verdict(index).exempt; }
    [[nodiscard]] bool isAd(qsizetype index) const
    {
        return hasHit(index) && verdict(index).rule->kind == Kind::AdMarker;
    }
    [[nodiscard]] static quint32 bitOf(Category category) { return 1U << static_cast<unsigned>(category); }
    /// The categories that rules gave the two lines above and the two below.
    [[nodiscard]] quint32 categoriesNear() const
    {
        quint32 categories = 0;
        for (const qsizetype i : {m_index - 2, m_index - 1, m_index + 1, m_index + 2}) {
            if (inRange(i) && verdict(i).isHit() && !verdict(i).isRepeat())
                categories |= bitOf(verdict(i).rule->category);
        }
        return categories;
    }
    [[nodiscard]] bool sameShape(qsizetype index) const
    {
        constexpr Shapes looks = shape::closingStop | shape::titleCase | shape::pipe | shape::digit |
                                 shape::startsDigit | shape::startsLower | shape::comma;
        return inRange(index) && m_lines[index].sort == m_line.sort &&
               (m_lines[index].shapes & looks) == (m_line.shapes & looks);
    }
    [[nodiscard]] bool isCaptionCredit(qsizetype index) const
    {
        return inRange(index) && isLonePhotoCredit(verdict(index));
    }

    /// The first line without a stop, above the first paragraph, that no rule has taken. The headline of the plan,
    /// which knows nothing of rules, may be another.
    [[nodiscard]] bool isFirstUntaken() const
    {
        constexpr qsizetype looked = 8;
        if (m_lines.bodiesBefore(m_index) > 0 || m_index > looked)
            return false;
        for (qsizetype i = 0; i < m_index; ++i) {
            if (m_lines[i].sort == LineSort::Short && !verdict(i).isSuggested())
                return false;
        }
        return true;
    }
    [[nodiscard]] bool headlineBelow() const
    {
        return inRange(m_index + 1) && m_lines[m_index + 1].sort == LineSort::Short &&
               m_lines[m_index + 1].wordCount >= 4;
    }

    const LineTable &m_lines;
    const LineVerdicts &m_verdicts;
    qsizetype m_index;
    const FoldedLine &m_line;
    LineFeature m_singles;
    std::vector<LineFeature> &m_out;
};

} // namespace

LineFeatures::LineFeatures(const LineTable &lines, const LineVerdicts &verdicts, const WordEvidence &words)
    : m_lines(lines)
    , m_verdicts(verdicts)
    , m_around(lines, verdicts, words)
    , m_lastLabel(static_cast<size_t>(lines.size()), -1)
    , m_run(static_cast<size_t>(lines.size()), 0)
    , m_kept(mostKept * lines.article().length())
{
    qint32 label = -1;
    qsizetype start = 0;
    for (qint32 i = 0; i < lines.size(); ++i) {
        m_lastLabel[static_cast<size_t>(i)] = label;
        if (lines[i].sort == LineSort::Body && !verdicts[i].isHit()) {
            label = -1;
            endRun(start, i);
            start = i + 1;
        } else if (verdicts.isSuggested(i) && !verdicts[i].isRepeat()) {
            label = i;
        }
    }
    endRun(start, lines.size());
    m_lastRun = start;
}

/// The lines `start` to `end` are a run, `end` is not of it.
void LineFeatures::endRun(qsizetype start, qsizetype end)
{
    constexpr qsizetype most = std::numeric_limits<quint8>::max();
    const auto length = static_cast<quint8>(std::min(end - start, most));
    std::fill(m_run.begin() + start, m_run.begin() + end, length);
}

void LineFeatures::read(qsizetype index, FeatureRow &row) const
{
    row.assign(static_cast<size_t>(lineFeatureNames().size()), 0);
    if (!m_kept.read(index, row))
        fill(index, row);
}

/// Works the row out; it is all zeros.
void LineFeatures::fill(qsizetype index, FeatureRow &row) const
{
    constexpr int largest = 9999;
    const std::span<const Measure> measures = lineMeasures();
    const auto properties = static_cast<size_t>(features().names.size());
    m_holding.clear();
    Collector collector(m_lines, m_verdicts, index, m_holding);
    collector.addOwn();
    collector.addPlace();
    collector.addNeighbours();
    collector.addState(m_lastLabel[static_cast<size_t>(index)], m_run[static_cast<size_t>(index)], index >= m_lastRun);
    collector.addPairs();
    for (const LineFeature property : m_holding)
        row[property] = 1;
    for (size_t i = 0; i < measures.size(); ++i)
        row[properties + i] = static_cast<qint16>(std::clamp(measures[i].of(m_around, index), -largest, largest));
}

} // namespace bluepencil
