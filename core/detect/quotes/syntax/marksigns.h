// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/syntax/marks.h"
#include "text/span.h"

#include <QStringView>

#include <array>
#include <deque>
#include <optional>

namespace bluepencil::quotes {

/// Which side of a quotation a sign can stand on; a neutral one on either.
enum class SignShape : quint8 { Opening, Closing, Neutral };

/// One mark as it stands in the text: one unit, or a pair of singles.
struct MarkSign {
    Mark mark = Mark::Double;
    SignShape shape = SignShape::Neutral;
    qsizetype length = 1; ///< UTF-16
};

/// Quick, for every unit of a text is asked.
[[nodiscard]] inline bool mayBeMark(char16_t unit)
{
    if (unit < 0x80)
        return unit == u'"' || unit == u'\'' || unit == u'`';
    switch (unit) {
    case u'\u00ab':
    case u'\u00b4':
    case u'\u00bb':
    case u'\u2018':
    case u'\u2019':
    case u'\u201a':
    case u'\u201b':
    case u'\u201c':
    case u'\u201d':
    case u'\u201e':
    case u'\u201f':
    case u'\u2033':
    case u'\u2039':
    case u'\u203a':
    case u'\u300c':
    case u'\u300d':
    case u'\u300e':
    case u'\u300f':
    case u'\uff02':
        return true;
    default:
        return false;
    }
}

/// The signs of a paragraph, by their place in the text. Outside the paragraph there is white space.
class ParagraphSigns {
public:
    ParagraphSigns(QStringView text, Span paragraph)
        : m_text(text)
        , m_paragraph(paragraph)
    {
    }

    [[nodiscard]] qsizetype start() const { return m_paragraph.start(); }
    [[nodiscard]] qsizetype end() const { return m_paragraph.end(); }
    [[nodiscard]] QChar at(qsizetype place) const { return m_text[place]; }
    [[nodiscard]] QChar before(qsizetype place) const { return place > start() ? m_text[place - 1] : QChar(u' '); }
    [[nodiscard]] QChar after(qsizetype place) const { return place < end() ? m_text[place] : QChar(u' '); }

    /// The double mark at this place, when there is one; single marks are none.
    [[nodiscard]] std::optional<MarkSign> signAt(qsizetype place) const;

    [[nodiscard]] bool opensAt(const MarkSign &sign, qsizetype place) const;
    [[nodiscard]] bool closesAt(const MarkSign &sign, qsizetype place) const;
    /// Whether a single mark stands here as one that opens a quotation does; an apostrophe before a year does not.
    [[nodiscard]] bool singleOpensAt(qsizetype place) const;

private:
    /// Two digits: ’94.
    [[nodiscard]] bool isYear(qsizetype place) const;
    /// „ stands in the paragraph, so that “ is the mark that closes.
    [[nodiscard]] bool hasLowMarks() const;

    QStringView m_text;
    Span m_paragraph;
    mutable std::optional<bool> m_hasLowMarks; ///< once it was asked for
};

/// Says of one place after the other how the signs ahead of it balance, for one family of marks.
///
/// Looks at each unit of the paragraph once, however many places are asked. Method: the sliding maximum of Lemire,
/// “Streaming maximum-minimum filter”, 2006.
class ClosingAhead {
public:
    ClosingAhead(const ParagraphSigns &signs, Mark family);

    /// By how many the closing signs outnumber the opening ones from this place on, up to where they do so most within
    /// `reach` units; 0 or less when they nowhere do. Places must be asked in ascending order.
    [[nodiscard]] int excessFrom(qsizetype place, qsizetype reach);

private:
    struct Turn {
        qsizetype place = 0;
        int balance = 0; ///< closing less opening signs of the paragraph up to this one
    };

    void readTo(qsizetype end);

    const ParagraphSigns &m_signs;
    Mark m_family;
    qsizetype m_read;         ///< units before this place have been looked at
    std::deque<Turn> m_ahead; ///< turns that are not behind the last place asked
    std::deque<Turn> m_peaks; ///< those of them that none behind them reaches or tops
    int m_balance = 0;        ///< at m_read
    int m_behind = 0;         ///< balance at the last place asked
};

/// How a single mark may end a quotation.
enum class SingleEnd : quint8 {
    None,
    Possessive, ///< after s and before a space: "the pilots' boats"
    Sure,
    Spoken, ///< a sure one behind a comma or a stop
};

/// Finds single marks that may end a quotation or open another one, for places that are asked in ascending order; looks
/// at each unit once for each of them.
class SingleEnds {
public:
    explicit SingleEnds(const ParagraphSigns &signs);

    /// The first mark from this place on that ends so; the paragraph's end when there is none.
    [[nodiscard]] qsizetype nextFrom(qsizetype place, SingleEnd ending);
    /// The first mark from this place on that may open a quotation; the paragraph's end when there is none.
    [[nodiscard]] qsizetype nextOpening(qsizetype place);
    /// How the mark at this place may end one; asked in any order.
    [[nodiscard]] SingleEnd endingAt(qsizetype place) const;

private:
    const ParagraphSigns &m_signs;
    std::array<qsizetype, 4> m_next; ///< by ending
    qsizetype m_nextOpening;
};

} // namespace bluepencil::quotes
