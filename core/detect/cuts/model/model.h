// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/features.h"
#include "detect/trees/forest.h"
#include "text/result.h"

#include <QByteArray>

#include <vector>

namespace bluepencil {

/// Trees over the features of a line. Their sum is the log-odds that the line is junk.
using LineForest = Forest<qint16>;

/// The fitted judge of a line: what its words say, the trees over its features, and how sure an editor is told we are.
///
/// The file (resources/weights/cuts.txt) is made by tests/quality/fit_cuts.py. Below a head of "# name: value" lines it
/// has rows of six sorts:
///
///     word sign up 18                 tenths of log-odds that a word, two words or a first word ("^more") add
///     knot -1.2 0.31                  a log-odds and the confidence that is shown for it; rising, straight in between
///     alone 1.3                       log-odds that are taken off where no rule has the line
///     second look                     the trees below are those of the second look
///     tree                            begins a tree (detect/trees/forestreader.h)
class LineModel {
public:
    /// The one that ships with the library. Built once, on first use; safe from any thread.
    [[nodiscard]] static const LineModel &shipped();
    [[nodiscard]] static QByteArray shippedFile();
    /// Fails on the first line that is none of the above, with its number.
    [[nodiscard]] static Result<LineModel> read(const QByteArray &file);
    /// A value of the file's head; empty when the head has none of that name.
    [[nodiscard]] static QByteArray headValue(const QByteArray &file, QByteArrayView name);

    [[nodiscard]] const WordEvidence &words() const { return m_words; }
    /// Of the first look, which knows no look.* features, and of the second one (firstlook.h).
    [[nodiscard]] const LineForest &firstForest() const { return m_firstForest; }
    [[nodiscard]] const LineForest &secondForest() const { return m_secondForest; }
    /// The share of lines that are junk among those of the same log-odds on sites that the fit has not seen.
    [[nodiscard]] float confidence(float logOdds) const;
    /// The same of a line that no rule has taken: at the same log-odds more of these are good.
    [[nodiscard]] float confidenceAlone(float logOdds) const { return confidence(logOdds - m_alone); }

private:
    friend class ModelReader;
    struct Knot {
        float logOdds = 0;
        float shown = 0;
    };
    WordEvidence m_words;
    LineForest m_firstForest;
    LineForest m_secondForest;
    std::vector<Knot> m_knots;
    float m_alone = 0; ///< log-odds
};

} // namespace bluepencil
