// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/blocks.h"

#include "detect/cuts/repeats/duplicates.h"

#include <QHash>

#include <algorithm>

namespace bluepencil {

namespace {

/// Walks over blocks in one pass over the lines.
class BlockGrower {
public:
    BlockGrower(const LineTable &lines, LineVerdicts &verdicts)
        : m_lines(lines)
        , m_verdicts(verdicts)
    {
    }

    void run()
    {
        growComments();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (verdict(i).rule == CutRule::RelatedLabel)
                i = growRelated(i);
            else if (verdict(i).rule == CutRule::NavigationTopics &&
                     (m_lines[i].is(shape::colon | shape::noLetters) || m_lines[i].wordCount <= 6))
                i = growTopics(i);
            else if (verdict(i).rule == CutRule::RelatedCluster)
                growCluster(i);
        }
        markTwins();
        growCaptions();
        markSlideControls();
        markMachineChunks();
        growForms();
        growFormsDown();
        confirmLoneWords();
        fillGaps();
    }

private:
    LineVerdict &verdict(qsizetype index) { return m_verdicts[index]; }

    void take(qsizetype index, CutRule rule, qsizetype label, float confidence)
    {
        m_verdicts.propose(index, rule, confidence);
        if (verdict(index).rule == rule)
            verdict(index).label = static_cast<qint32>(label);
    }

    /// From the first comments header in the second half to the end, but for what ends pages below comments.
    void growComments()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (verdict(i).rule != CutRule::CommentsHeader || !opensComments(i))
                continue;
            for (qsizetype j = i + 1; j < m_lines.size(); ++j) {
                if (!keepsItsRule(j))
                    override(j, CutRule::CommentsBlock, i);
            }
            return;
        }
    }

    /// A header with prose of the article below it would be a share bar's "Comments" or a button above the article.
    bool opensComments(qsizetype index) const
    {
        const qsizetype below = m_lines.bodies() - m_lines.bodiesBefore(index);
        const qsizetype above = m_lines.bodiesBefore(index);
        if (below == 0)
            return true;
        if (above < 3 || 100 * index < 15 * m_lines.size())
            return false;
        // "Leave a reply", "Top rated comments" head a section; a lone "Comments" may be a button.
        const bool section = m_lines[index].holds(phrase::commentsStart);
        return section || (m_lines[index].wordCount > 1 && below <= 2 * above + 8);
    }

    bool keepsItsRule(qsizetype index)
    {
        const LineVerdict &line = verdict(index);
        if (!line.isHit())
            return false;
        const Category category = categoryOf(line.rule);
        return category == Category::HouseRule || category == Category::Copyright || category == Category::SourceLink ||
               category == Category::Shortcode || category == Category::Related ||
               (category == Category::Label && line.confidence > 0.9F);
    }

    void override(qsizetype index, CutRule rule, qsizetype label)
    {
        LineVerdict &line = verdict(index);
        if (line.exempt)
            return;
        line.rule = rule;
        line.confidence = rowOf(rule).confidence;
        line.label = static_cast<qint32>(label);
        line.original = -1;
    }

    /// The links below a label of related links. In the middle of the article a block is short and ends at the first
    /// paragraph of the article; after the last one it goes on to the end.
    qsizetype growRelated(qsizetype label)
    {
        constexpr qsizetype mostInTheMiddle = 5;
        const bool middle = bodyFollows(label);
        qsizetype taken = 0;
        qsizetype i = label + 1;
        for (; i < m_lines.size(); ++i) {
            if (middle && taken >= mostInTheMiddle)
                break;
            const LineVerdict &line = verdict(i);
            if (line.exempt)
                break;
            if (line.isHit() && !line.isRepeat()) {
                if (line.isHit(Category::Related) && line.rule != CutRule::RelatedLabel)
                    continue;
                break;
            }
            if (line.isRepeat() && m_lines[i].sort == LineSort::Body && middle)
                break;
            if (!belongsToRelated(i, middle))
                break;
            // In the middle a lone short line before the article goes on may be a heading of the article.
            if (middle && m_lines[i].wordCount < 4 && i + 1 < m_lines.size() && m_lines[i + 1].sort == LineSort::Body &&
                taken > 0)
                break;
            take(i, CutRule::RelatedBlock, label, middle ? 0.88F : 0.92F);
            if (verdict(i).isRepeat() && !middle)
                override(i, CutRule::RelatedBlock, label);
            ++taken;
        }
        return std::max(label, i - 1);
    }

    /// Paragraphs of the article come after the label: more than teasers, two or a long one.
    bool bodyFollows(qsizetype index) const
    {
        constexpr qsizetype looked = 14;
        constexpr qsizetype longParagraph = 260;
        qsizetype bodies = 0;
        for (qsizetype i = index + 1; i < m_lines.size() && i <= index + looked; ++i) {
            if (m_verdicts[i].isHit() && !m_verdicts[i].isRepeat())
                continue;
            const bool body = m_lines[i].sort == LineSort::Body;
            // A teaser has a headline right above it and is followed by another headline.
            const bool teaser = body && m_lines[i].foldedLength < longParagraph && looksLikeHeadline(m_lines[i - 1]) &&
                                (i + 1 >= m_lines.size() || looksLikeHeadline(m_lines[i + 1]));
            bodies += body && !teaser;
            if (body && m_lines[i].foldedLength >= longParagraph)
                return true;
        }
        return bodies >= 2;
    }

    bool belongsToRelated(qsizetype index, bool middle) const
    {
        constexpr qsizetype shortLine = 60;
        constexpr qsizetype longestTeaser = 260;
        const FoldedLine &line = m_lines[index];
        if (looksLikeHeadline(m_lines[index]) || (line.foldedLength < shortLine && !middle))
            return true;
        if (line.foldedLength < shortLine && middle)
            return !line.is(shape::quotes);
        // A full sentence is a teaser only between headlines.
        const bool headlineAbove = looksLikeHeadline(m_lines[index - 1]);
        const bool endsBlock =
            index + 1 >= m_lines.size() || looksLikeHeadline(m_lines[index + 1]) || m_verdicts[index + 1].isHit();
        return !middle && line.foldedLength <= longestTeaser && headlineAbove && endsBlock;
    }

    /// Short lines without a stop below a label of tags.
    qsizetype growTopics(qsizetype label)
    {
        constexpr qsizetype longestTag = 45;
        constexpr qsizetype longestGluedTags = 220;
        constexpr qsizetype mostInTheMiddle = 12;
        const qsizetype below = m_lines.bodies() - m_lines.bodiesBefore(label);
        qsizetype i = label + 1;
        for (; i < m_lines.size() && (below == 0 || i <= label + mostInTheMiddle); ++i) {
            const FoldedLine &line = m_lines[i];
            const LineVerdict &state = verdict(i);
            if (state.exempt || (state.isHit() && !state.isRepeat() && state.rule != CutRule::NavigationLine &&
                                 state.confidence > 0.6F))
                break;
            const bool tag = line.foldedLength <= longestTag && !line.is(shape::closingStop | shape::quotes);
            const bool glued =
                line.is(shape::gluedWords) && !line.is(shape::closingStop) && line.foldedLength <= longestGluedTags;
            if (!tag && !glued)
                break;
            // With the article going on below, a line before a paragraph is its heading.
            if (below > 0 && i + 1 < m_lines.size() && m_lines[i + 1].sort == LineSort::Body)
                break;
            take(i, CutRule::NavigationTopics, label, 0.90F);
        }
        return std::max(label, i - 1);
    }

    /// Headlines with the outlet's name glued on, above "all 99 news articles".
    void growCluster(qsizetype index)
    {
        constexpr qsizetype mostLines = 10;
        for (qsizetype i = index - 1; i >= 0 && i >= index - mostLines; --i) {
            const bool outlets = m_lines.folded(i).contains(u" -") && !m_lines[i].is(shape::closingStop);
            if (verdict(i).exempt || (!m_lines[i].is(shape::gluedWords) && !outlets) ||
                m_lines[i].is(shape::closingStop))
                return;
            take(i, CutRule::RelatedCluster, index, rowOf(CutRule::RelatedCluster).confidence);
        }
    }

    /// A headline of a related block that stands elsewhere too is a link there as well.
    void markTwins()
    {
        constexpr qsizetype shortest = 25;
        QHash<quint64, qsizetype> headlines;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (verdict(i).rule == CutRule::RelatedBlock && m_lines[i].foldedLength >= shortest)
                headlines.insert(m_lines[i].hash, i);
        }
        if (headlines.isEmpty())
            return;
        for (qsizetype i = 2; i < m_lines.size(); ++i) {
            if (m_lines.plan().isAtTop(i)) // the article's own headline
                continue;
            const auto twin = headlines.constFind(m_lines[i].hash);
            if (twin != headlines.constEnd() && *twin != i && !verdict(i).isHit(Category::Related)) {
                if (verdict(i).isRepeat())
                    override(i, CutRule::RelatedTwin, *twin);
                else
                    take(i, CutRule::RelatedTwin, *twin, rowOf(CutRule::RelatedTwin).confidence);
            }
        }
    }

    /// The line above a credit, or beside a slideshow control, is its caption, when it comes back or looks like one.
    void growCaptions()
    {
        constexpr qsizetype longestCaption = 700;
        QHash<qint32, bool> repeated;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (verdict(i).isRepeat() && verdict(i).original >= 0)
                repeated.insert(verdict(i).original, true);
        }
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (verdict(i).exempt || verdict(i).isHit() || m_lines[i].foldedLength > longestCaption ||
                i > m_lines.size())
                continue;
            const bool comesBack = repeated.contains(static_cast<qint32>(i));
            const bool described = m_lines[i].holds(phrase::caption | phrase::captionStart);
            const bool credited = beside(i, CutRule::CaptionCredit) || besideControl(i);
            const bool twinNearby = comesBack && (isRepeatOf(i + 1, i) || isRepeatOf(i + 2, i) || isRepeatOf(i + 3, i));
            if (credited && (comesBack || described) && !opensArticle(i))
                take(i, CutRule::CaptionPair, i, 0.9F);
            else if (twinNearby && !opensArticle(i) && m_lines[i].sort == LineSort::Body &&
                     (beside(i + 1, CutRule::CaptionCredit) || beside(i + 2, CutRule::CaptionCredit)))
                take(i, CutRule::CaptionPair, i, 0.85F);
        }
    }

    bool isRepeatOf(qsizetype index, qsizetype original)
    {
        return index < m_lines.size() && verdict(index).isRepeat() && verdict(index).original == original;
    }

    /// The headline and what stands right below it may come back as well.
    [[nodiscard]] bool opensArticle(qsizetype index) const
    {
        const qsizetype headline = m_lines.plan().headline;
        return index == headline || index == headline + 1; // without a headline, the first line
    }

    bool beside(qsizetype index, CutRule rule)
    {
        return (index + 1 < m_lines.size() && verdict(index + 1).rule == rule) ||
               (index > 0 && index <= m_lines.size() && verdict(index - 1).rule == rule);
    }

    bool besideControl(qsizetype index)
    {
        const auto control = [this](qsizetype i) {
            return i >= 0 && i < m_lines.size() && m_lines[i].holds(phrase::slideLine) && m_lines[i].wordCount <= 2;
        };
        return control(index + 1) || control(index - 1);
    }

    /// "less", "… more", "Close" beside a caption or a repeated caption.
    void markSlideControls()
    {
        constexpr int mostWords = 2;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const FoldedLine &line = m_lines[i];
            if (!line.holds(phrase::slideLine) || line.wordCount > mostWords)
                continue;
            for (const qsizetype near : {i - 1, i + 1}) {
                if (near >= 0 && near < m_lines.size() &&
                    (verdict(near).isHit(Category::Caption) || verdict(near).isRepeat()))
                    take(i, CutRule::NavigationControl, -1, rowOf(CutRule::NavigationControl).confidence);
            }
        }
    }

    /// Between copies of one machine label ("Continue reading the main story", three times or more) stands a link to
    /// another article: exactly a headline and a short sentence, then a long paragraph or the next label. One line or
    /// three may be a heading or the article.
    void markMachineChunks()
    {
        constexpr int fewestCopies = 3;
        constexpr qsizetype longestHeadline = 110;
        constexpr qsizetype longestSentence = 200;
        QHash<quint64, int> copies;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const bool machine =
                verdict(i).rule == CutRule::NavigationLine || verdict(i).rule == CutRule::NavigationControl;
            if (machine && m_lines[i].wordCount >= 2)
                ++copies[m_lines[i].hash];
        }
        for (qsizetype i = 0; i + 3 < m_lines.size(); ++i) {
            if (copies.value(m_lines[i].hash) < fewestCopies || verdict(i + 1).isHit() || verdict(i + 2).isHit())
                continue;
            const FoldedLine &headline = m_lines[i + 1];
            const FoldedLine &sentence = m_lines[i + 2];
            const FoldedLine &next = m_lines[i + 3];
            const bool ends = verdict(i + 3).isHit() || next.sort == LineSort::Body;
            const bool headed = headline.foldedLength <= longestHeadline && !headline.is(shape::startsQuote) &&
                                (!headline.is(shape::closingStop) || headline.is(shape::endsWithBracket));
            const bool sorted = sentence.foldedLength <= longestSentence && next.foldedLength > sentence.foldedLength;
            if (headed && ends && (sorted || verdict(i + 3).isHit())) {
                take(i + 1, CutRule::RelatedBlock, i, 0.85F);
                take(i + 2, CutRule::RelatedBlock, i, 0.85F);
            }
        }
    }

    static constexpr float sureForm = 0.85F; ///< of a line that others are taken for

    /// A line that a form or a paywall may reach over: short, and it subscribes or commands. A whole sentence must also
    /// speak to its reader: "He had registered the boat." stands in articles.
    [[nodiscard]] bool belongsToForm(qsizetype index) const
    {
        constexpr qsizetype longestLine = 150;
        constexpr int fewestWords = 6;
        const FoldedLine &line = m_lines[index];
        const bool says = line.has(word::subscription | word::account) ||
                          (line.has(word::imperative) && line.has(word::personal | word::promoThing));
        const bool sentence = line.is(shape::closingStop) && line.wordCount >= fewestWords;
        const bool speaksToReader = line.has(word::secondPerson) || line.startsWith(word::imperative);
        return says && (!sentence || speaksToReader) && line.foldedLength <= longestLine &&
               line.sort != LineSort::Body && !line.has(word::speech) && !line.is(shape::quotes);
    }

    /// What a form or a paywall says on: below it a few lines may stand between that say nothing of the kind.
    void growFormsDown()
    {
        constexpr qsizetype mostBetween = 2;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!verdict(i).isHit(Category::Promo) || verdict(i).confidence < sureForm)
                continue;
            qsizetype last = i;
            for (qsizetype j = i + 1; j < m_lines.size() && j <= last + 1 + mostBetween; ++j) {
                if (verdict(j).isHit() || verdict(j).exempt || m_lines[j].sort == LineSort::Body)
                    break;
                // Right above a paragraph of the article stands its heading.
                const bool heads =
                    j + 1 < m_lines.size() && m_lines[j + 1].sort == LineSort::Body && !verdict(j + 1).isHit();
                if (heads || !belongsToForm(j))
                    continue;
                take(j, CutRule::PromoBlock, i, 0.80F);
                last = j;
            }
            i = last;
        }
    }

    /// A form reaches upwards over short lines that subscribe or command.
    void growForms()
    {
        constexpr qsizetype mostLines = 3;
        for (qsizetype i = m_lines.size() - 1; i > 0; --i) {
            if (!verdict(i).isHit(Category::Promo) || verdict(i).confidence < sureForm)
                continue;
            for (qsizetype j = i - 1; j >= 0 && j >= i - mostLines; --j) {
                const FoldedLine &line = m_lines[j];
                // "Harbour Letter Newsletter" right above what the letter promises is its title.
                const bool title = j == i - 1 && line.wordCount <= 4 && line.has(word::promoThing) &&
                                   !line.is(shape::closingStop | shape::digit | shape::quotes) &&
                                   !line.has(word::speech);
                if (verdict(j).isHit() || verdict(j).exempt || !(title || belongsToForm(j)))
                    break;
                take(j, CutRule::PromoBlock, i, 0.80F);
            }
        }
    }

    bool hitNear(qsizetype index, float sure, bool furniture)
    {
        for (const qsizetype i : {index - 1, index + 1}) {
            if (i < 0 || i >= m_lines.size() || !verdict(i).isHit())
                continue;
            const LineVerdict &line = verdict(i);
            if (line.isRepeat() || categoryOf(line.rule) == Category::Credit)
                continue;
            if (!furniture || line.confidence >= sure)
                return true;
        }
        return false;
    }

    /// A lone "Facebook" or "Sports" counts beside other furniture or at the edge of the text, not as a heading.
    void confirmLoneWords()
    {
        constexpr float unsure = 0.76F;
        constexpr float confirmed = 0.92F;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            LineVerdict &line = verdict(i);
            if (!line.isHit() || line.confidence > unsure || line.isRepeat() ||
                categoryOf(line.rule) == Category::Credit)
                continue;
            if (hitNear(i, 0, false))
                line.confidence = confirmed;
            else if (m_lines.plan().isInTail(i) || i == 0)
                line.confidence = std::max(line.confidence, 0.80F);
            else
                line.confidence = std::min(line.confidence, 0.45F);
        }
    }

    /// Up to four lines between two hits of promotion, of comments or of a share bar belong to them.
    void fillGaps()
    {
        constexpr qsizetype widest = 4;
        constexpr qsizetype longestLine = 150;
        qsizetype last = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const LineVerdict &line = verdict(i);
            if (!line.isHit() || line.isRepeat())
                continue;
            const Category category = categoryOf(line.rule);
            const bool fills =
                category == Category::Promo || category == Category::Comments || category == Category::Share;
            const bool narrow = category == Category::Share;
            // Without a paragraph of the article elsewhere, the article may be what stands between.
            if (fills && (narrow || !m_lines.plan().body.isEmpty()) && last >= 0 && i - last > 1 &&
                i - last - 1 <= (narrow ? 2 : widest) && verdict(last).isHit(category)) {
                for (qsizetype j = last + 1; j < i; ++j) {
                    const bool fits = m_lines[j].foldedLength <= (narrow ? 12 : longestLine) &&
                                      !m_lines[j].has(word::speech) && !m_lines[j].is(shape::quotes);
                    if (fits)
                        take(j,
                             category == Category::Promo ? CutRule::PromoBlock
                             : narrow                    ? CutRule::ShareBar
                                                         : CutRule::CommentsBlock,
                             last, 0.80F);
                }
            }
            last = i;
        }
    }

    const LineTable &m_lines;
    LineVerdicts &m_verdicts;
};

} // namespace

void growBlocks(const LineTable &lines, LineVerdicts &verdicts)
{
    BlockGrower(lines, verdicts).run();
}

} // namespace bluepencil
