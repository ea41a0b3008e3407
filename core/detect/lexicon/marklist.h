// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>

namespace bluepencil {

/// A stock text that is looked for unit for unit, since its signs tell as much as its words: "photo:" is the label of a
/// credit, "photo" is not.
struct ListMark {
    QString text; ///< folded
    QString section;

    friend bool operator==(const ListMark &, const ListMark &) = default;
};

/// The marks in some sections of the cut lists. Those of every language at once: the picture of an agency keeps the
/// credit that it came with, whatever the article is written in. Immutable.
class MarkList {
public:
    /// `sections` as the lists have them: "mark credit". Reads all lists; for a constant that lives on.
    explicit MarkList(const QStringList &sections);

    /// The longest mark that the folded text begins with, null without one. A mark that ends in a letter is not the
    /// beginning of a longer word. Most places cost a look at their first unit.
    [[nodiscard]] const ListMark *at(QStringView text) const;

    /// The longest mark that the folded text ends with, likewise. Costs a comparison for each mark.
    [[nodiscard]] const ListMark *atEndOf(QStringView text) const;

    /// Where the last mark in the folded text ends, -1 without one. Costs a look at each unit.
    [[nodiscard]] qsizetype behindLast(QStringView text) const;

    [[nodiscard]] const QList<ListMark> &marks() const { return m_marks; }

private:
    void add(const ListMark &mark);
    [[nodiscard]] bool mayBeginWith(QChar unit) const
    {
        return unit.unicode() < m_isBeginning.size() ? m_isBeginning[unit.unicode()] : m_otherBeginnings.contains(unit);
    }

    QList<ListMark> m_marks; ///< the longest first
    std::array<bool, 128> m_isBeginning{};
    QSet<QChar> m_otherBeginnings; ///< beyond ASCII
};

} // namespace bluepencil
