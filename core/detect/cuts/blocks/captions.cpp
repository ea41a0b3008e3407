// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

#include "detect/cuts/rules/navigation.h"
#include "detect/cuts/rules/photocredits.h"
#include "detect/lines/statement.h"

#include <QSet>

#include <array>

namespace bluepencil {

namespace rule {

/// A line next to its credit or slideshow control, or one that comes back.
constexpr CutRule captionPair{
    .name = "caption.pair",
    .category = Category::Caption,
    .confidence = 0.90F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A caption* beside its photo credit or its slideshow control"),
    .forItsCompany = true,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::captionPair};

constexpr int longestControl = 2; ///< words: "… more", "Close"

bool isControl(const FoldedLine &line)
{
    return line.holds(phrase::slideLine) && line.wordCount <= longestControl;
}

/// The headline and what stands right below it may come back as well; without a headline, the first line.
bool opensArticle(const LineTable &lines, qsizetype index)
{
    return index == lines.plan().headline || index == lines.plan().headline + 1;
}

class CaptionGrower {
public:
    explicit CaptionGrower(Growth &growth)
        : m_growth(growth)
    {
        for (qsizetype i = 0; i < growth.lines.size(); ++i) {
            if (growth.verdicts[i].isRepeat())
                m_repeated.insert(growth.verdicts[i].original);
        }
    }

    void run()
    {
        constexpr qsizetype longestCaption = 700;
        constexpr float apart = 0.85F; // the credit stands a line further away
        for (qsizetype i = 0; i < m_growth.lines.size(); ++i) {
            const LineVerdict &verdict = m_growth.verdicts[i];
            const FoldedLine &line = m_growth.lines[i];
            if (verdict.exempt || verdict.isHit() || line.foldedLength > longestCaption || tellsWhoSpeaks(line) ||
                opensArticle(m_growth.lines, i))
                continue;
            if (isPair(i))
                m_growth.take(i, rule::captionPair, i);
            else if (isPairApart(i))
                m_growth.take(i, rule::captionPair, i, apart);
        }
    }

private:
    [[nodiscard]] bool comesBack(qsizetype index) const { return m_repeated.contains(static_cast<qint32>(index)); }
    [[nodiscard]] bool isCredit(qsizetype index) const { return isLonePhotoCredit(m_growth.verdicts.at(index)); }
    [[nodiscard]] bool besideCredit(qsizetype index) const { return isCredit(index - 1) || isCredit(index + 1); }
    [[nodiscard]] bool besideControl(qsizetype index) const
    {
        const auto control = [this](qsizetype i) {
            return i >= 0 && i < m_growth.lines.size() && isControl(m_growth.lines[i]);
        };
        return control(index - 1) || control(index + 1);
    }

    /// Beside its credit or a slideshow control, and it comes back or looks like a caption.
    [[nodiscard]] bool isPair(qsizetype index) const
    {
        const bool described = m_growth.lines[index].holds(phrase::caption | phrase::captionStart);
        return (besideCredit(index) || besideControl(index)) && (comesBack(index) || described);
    }

    /// A paragraph that comes back within three lines, with a credit between.
    [[nodiscard]] bool isPairApart(qsizetype index) const
    {
        const auto repeatsIt = [this, index](qsizetype i) { return m_growth.verdicts.at(i).original == index; };
        return comesBack(index) && (repeatsIt(index + 1) || repeatsIt(index + 2) || repeatsIt(index + 3)) &&
               m_growth.lines[index].sort == LineSort::Body && (besideCredit(index + 1) || besideCredit(index + 2));
    }

    Growth &m_growth;
    QSet<qint32> m_repeated; ///< lines that come back
};

} // namespace

constinit const CutRuleFamily captionBlockRules(family);

void growCaptions(Growth &growth)
{
    CaptionGrower(growth).run();
}

/// "less", "… more", "Close" beside a caption or a repeated caption.
void markSlideControls(Growth &growth)
{
    for (qsizetype i = 0; i < growth.lines.size(); ++i) {
        if (!isControl(growth.lines[i]))
            continue;
        for (const qsizetype near : {i - 1, i + 1}) {
            const LineVerdict &verdict = growth.verdicts.at(near);
            if (verdict.isHit(Category::Caption) || verdict.isRepeat())
                growth.take(i, rule::navigationControl, -1);
        }
    }
}

} // namespace bluepencil
