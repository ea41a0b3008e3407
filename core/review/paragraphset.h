// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace bluepencil {

/// Paragraphs of an article from the first to the last, both included; none when last < first.
struct ParagraphRange {
    qsizetype first = 0;
    qsizetype last = -1;

    [[nodiscard]] bool isEmpty() const { return last < first; }
    friend bool operator==(const ParagraphRange &, const ParagraphRange &) = default;
};

/// A set of paragraphs that is mostly made of long stretches, such as those that have been on the screen. Kept as
/// ranges, so that it costs what was scrolled to and not the length of the article.
class ParagraphSet {
public:
    void add(ParagraphRange range);
    /// True when all of the range is in the set.
    [[nodiscard]] bool contains(ParagraphRange range) const;
    /// What is missing of the paragraphs from 0 to count - 1.
    [[nodiscard]] QList<ParagraphRange> missingOf(qsizetype count) const;

    /// For a place where only text is kept: "0-12 15-20".
    [[nodiscard]] QString toText() const;
    /// Leaves out whatever is no range.
    [[nodiscard]] static ParagraphSet fromText(QStringView text);

    friend bool operator==(const ParagraphSet &, const ParagraphSet &) = default;

private:
    QList<ParagraphRange> m_ranges; ///< ordered; neither overlap nor touch
};

} // namespace bluepencil
