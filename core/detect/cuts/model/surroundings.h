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

/// What lines have in sum, from the first line up to one.
struct LineSums {
    int ruled = 0; ///< lines that a rule takes
    int said = 0;  ///< what their words say, a line's share bounded
    int length = 0;
    int bodyLength = 0; ///< of paragraphs
    int stops = 0;
    int questions = 0;
    int numbers = 0; ///< lines that begin with a number or a bullet
    int repeats = 0;
    int keys = 0;   ///< "Serves: 4"
    int copies = 0; ///< lines that stand elsewhere as well
};

/// How far a line is from others, in lines; 1 is the next one. The ends of the article count as what is looked for.
struct LineDistances {
    int sinceBody = 0;    ///< from the last paragraph above
    int toBody = 0;       ///< to the next paragraph below
    qint16 sinceLong = 0; ///< the same for long paragraphs, which hardly anything but the article has; saturates, as
                          ///< all below do
    qint16 toLong = 0;
    qint16 sinceRule = 0; ///< from the last line that a rule takes
    qint16 toRule = 0;
    qint16 inAnnounced = 0; ///< from the line that announces the list it stands in; 0: it stands in none
    qint16 likeAbove = 0;   ///< neighbours of like sort, length and look above it
    qint16 likeBelow = 0;
};

/// The lines of an article with sums and distances, so that what stands around a line costs the same wherever it
/// stands. Sees what the rules thought, never what the model thinks.
class Surroundings {
public:
    /// How much a line's words may add to a sum, for or against, in tenths of log-odds.
    static constexpr int mostSaid = 60;

    Surroundings(const LineTable &lines, const LineVerdicts &verdicts, const WordEvidence &words);

    [[nodiscard]] const LineTable &lines() const { return m_lines; }
    [[nodiscard]] const LineVerdicts &verdicts() const { return m_verdicts; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_sketches.size()); }
    /// The line with all that can be said of it. A paragraph that no rule has taken is read only when it is asked for.
    [[nodiscard]] const LineSketch &whole(qsizetype index) const;
    /// The line as its neighbours see it: of paragraphs that no rule has taken they do not know the words.
    [[nodiscard]] const LineSketch &sketch(qsizetype index) const
    {
        static constexpr LineSketch none;
        return index >= 0 && index < size() ? m_sketches[static_cast<size_t>(index)] : none;
    }
    [[nodiscard]] const LineDistances &distances(qsizetype index) const
    {
        return m_distances[static_cast<size_t>(index)];
    }
    /// What the lines `first` to `last` (both are moved into the article) have in sum.
    [[nodiscard]] int within(int LineSums::*sum, qsizetype first, qsizetype last) const;
    [[nodiscard]] int inAll(int LineSums::*sum) const { return m_sums.back().*sum; }

private:
    [[nodiscard]] LineSketch sketched(qsizetype index) const;
    void readWords(qsizetype index, LineSketch &sketch) const;
    [[nodiscard]] bool isAlike(qsizetype a, qsizetype b) const;
    void sumUp();
    void measureDistances();

    const LineTable &m_lines;
    const LineVerdicts &m_verdicts;
    const WordEvidence &m_words;
    std::vector<LineSketch> m_sketches;
    std::vector<LineDistances> m_distances;
    std::vector<LineSums> m_sums;      ///< of the lines before each; one more than lines
    mutable qsizetype m_readLast = -1; ///< the paragraph that was asked for last
    mutable LineSketch m_last;
};

} // namespace bluepencil
