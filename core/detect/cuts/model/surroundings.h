// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/wordevidence.h"
#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

#include <vector>

namespace bluepencil {

/// One line as its neighbours see it: small whole numbers, so that a threshold between them can be read.
struct LineSketch {
    qint16 length = 0;    ///< folded units, at most 2,000
    qint16 words = 0;     ///< at most 500
    qint16 sort = -1;     ///< as in LineSort; -1 beyond the ends of the article
    qint16 stop = 0;      ///< 1: ends like a sentence
    qint16 rule = 0;      ///< how sure the rules are, in hundredths
    qint16 said = 0;      ///< tenths of log-odds: its words together
    qint16 strongest = 0; ///< of one of its words
    qint16 mildest = 0;
    qint16 capitals = 0; ///< in a hundred of its words
    qint16 digits = 0;   ///< in a hundred of its units
    quint32 firstWord = 0;
};

/// The lines of an article with sums and distances, so that what stands around a line costs the same wherever it
/// stands. Sees what the rules thought, never what the model thinks.
class Surroundings {
public:
    Surroundings(const LineTable &lines, const LineVerdicts &verdicts, const WordEvidence &words);

    [[nodiscard]] const LineTable &lines() const { return m_lines; }
    [[nodiscard]] const LineVerdicts &verdicts() const { return m_verdicts; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_sketches.size()); }
    /// The line with all that can be said of it. A paragraph that no rule has taken is read only when it is asked for.
    [[nodiscard]] const LineSketch &whole(qsizetype index) const;
    /// The line as its neighbours see it: of paragraphs that no rule has taken they do not know the words.
    [[nodiscard]] const LineSketch &sketch(qsizetype index) const
    {
        static const LineSketch none;
        return index >= 0 && index < size() ? m_sketches[static_cast<size_t>(index)] : none;
    }
    /// Lines from the last paragraph above, or from the start; 1 when it stands right above.
    [[nodiscard]] int sinceBody(qsizetype index) const { return m_sinceBody[static_cast<size_t>(index)]; }
    /// Lines to the next paragraph below, or to the end.
    [[nodiscard]] int toBody(qsizetype index) const { return m_toBody[static_cast<size_t>(index)]; }
    /// The same for long paragraphs, which hardly anything but the article has.
    [[nodiscard]] int sinceLong(qsizetype index) const { return m_sinceLong[static_cast<size_t>(index)]; }
    [[nodiscard]] int toLong(qsizetype index) const { return m_toLong[static_cast<size_t>(index)]; }
    /// Lines from the last one that a rule takes, or from the start.
    [[nodiscard]] int sinceRule(qsizetype index) const { return m_sinceRule[static_cast<size_t>(index)]; }
    [[nodiscard]] int toRule(qsizetype index) const { return m_toRule[static_cast<size_t>(index)]; }
    /// Neighbours of like sort, length and look above, and below.
    [[nodiscard]] int likeAbove(qsizetype index) const { return m_likeAbove[static_cast<size_t>(index)]; }
    [[nodiscard]] int likeBelow(qsizetype index) const { return m_likeBelow[static_cast<size_t>(index)]; }
    /// What the lines `first` to `last` (both are moved into the article) have in sum.
    [[nodiscard]] int ruledWithin(qsizetype first, qsizetype last) const { return within(m_ruled, first, last); }
    [[nodiscard]] int saidWithin(qsizetype first, qsizetype last) const { return within(m_said, first, last); }
    [[nodiscard]] int lengthWithin(qsizetype first, qsizetype last) const { return within(m_length, first, last); }
    [[nodiscard]] int bodyLengthWithin(qsizetype first, qsizetype last) const
    {
        return within(m_bodyLength, first, last);
    }
    [[nodiscard]] int stopsWithin(qsizetype first, qsizetype last) const { return within(m_stops, first, last); }
    [[nodiscard]] int questionsWithin(qsizetype first, qsizetype last) const
    {
        return within(m_questions, first, last);
    }
    [[nodiscard]] int numbersWithin(qsizetype first, qsizetype last) const { return within(m_numbers, first, last); }
    [[nodiscard]] int repeatsWithin(qsizetype first, qsizetype last) const { return within(m_repeats, first, last); }
    [[nodiscard]] int keysWithin(qsizetype first, qsizetype last) const { return within(m_keys, first, last); }

private:
    [[nodiscard]] int within(const std::vector<int> &sums, qsizetype first, qsizetype last) const;
    [[nodiscard]] LineSketch sketched(qsizetype index) const;
    void readWords(qsizetype index, LineSketch &sketch) const;
    [[nodiscard]] bool isAlike(qsizetype a, qsizetype b) const;
    void sumUp();
    void measureDistances();

    const LineTable &m_lines;
    const LineVerdicts &m_verdicts;
    const WordEvidence &m_words;
    std::vector<LineSketch> m_sketches;
    mutable qsizetype m_readLast = -1; ///< the paragraph that was asked for last
    mutable LineSketch m_last;
    mutable std::vector<LineWord> m_tokens;
    mutable std::vector<quint32> m_hashes;
    std::vector<int> m_sinceBody, m_toBody, m_sinceLong, m_toLong, m_sinceRule, m_toRule, m_likeAbove, m_likeBelow;
    // Sums up to a line; one more than lines.
    std::vector<int> m_ruled, m_said, m_length, m_bodyLength, m_stops, m_questions, m_numbers, m_keys, m_repeats;
};

} // namespace bluepencil
