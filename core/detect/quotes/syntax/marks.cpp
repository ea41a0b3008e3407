// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/marks.h"

#include "text/article.h"
#include "text/charclass.h"

#include <QStringView>

#include <optional>

namespace bluepencil::quotes {

namespace {

enum class Shape : quint8 { Opening, Closing, Neutral };

/// One mark as it stands in the text: one unit, or a pair of singles.
struct MarkSign {
    Mark mark = Mark::Double;
    Shape shape = Shape::Neutral;
    qsizetype length = 1;
};

/// A quotation in single marks longer than this is taken for two apostrophes; it also keeps the search linear.
constexpr qsizetype longestSingle = 1000;

bool mayBeMark(char16_t unit)
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
    case u'\uff02':
        return true;
    default:
        return false;
    }
}

class ParagraphScanner {
public:
    ParagraphScanner(QStringView text, Span paragraph, qint32 index, std::vector<MarkedRegion> &regions)
        : m_text(text)
        , m_paragraph(paragraph)
        , m_index(index)
        , m_regions(regions)
    {
    }

    void scan()
    {
        qsizetype at = m_paragraph.start();
        while (at < m_paragraph.end()) {
            if (!mayBeMark(m_text[at].unicode())) {
                ++at;
                continue;
            }
            if (const auto sign = signAt(at)) {
                step(*sign, at);
                at += sign->length;
            } else {
                at = m_open ? at + 1 : afterSingle(at);
            }
        }
        if (m_open)
            closeUnclosed(m_paragraph.end());
    }

private:
    [[nodiscard]] QChar before(qsizetype at) const { return at > m_paragraph.start() ? m_text[at - 1] : QChar(u' '); }
    [[nodiscard]] QChar after(qsizetype at) const { return at < m_paragraph.end() ? m_text[at] : QChar(u' '); }

    /// The double mark at this place, when there is one; single marks are none.
    [[nodiscard]] std::optional<MarkSign> signAt(qsizetype at) const
    {
        const QChar unit = m_text[at];
        const bool doubled = after(at + 1) == unit;
        switch (unit.unicode()) {
        case u'"':
        case u'\uff02':
            return MarkSign{Mark::Straight, Shape::Neutral, 1};
        case u'\u2033':
            return before(at).isDigit() ? std::nullopt : std::optional(MarkSign{Mark::Straight, Shape::Neutral, 1});
        case u'\u201c':
        case u'\u201e':
        case u'\u201f':
            return MarkSign{Mark::Double, Shape::Opening, 1};
        case u'\u201d':
            return MarkSign{Mark::Double, Shape::Closing, 1};
        case u'\u00ab':
            return MarkSign{Mark::Guillemets, Shape::Opening, 1};
        case u'\u00bb':
            return MarkSign{Mark::Guillemets, Shape::Closing, 1};
        case u'`':
        case u'\u2018':
            return doubled ? std::optional(MarkSign{Mark::Doubled, Shape::Opening, 2}) : std::nullopt;
        case u'\u2019':
            return doubled ? std::optional(MarkSign{Mark::Doubled, Shape::Closing, 2}) : std::nullopt;
        case u'\'':
        case u'\u00b4':
            return doubled ? std::optional(MarkSign{Mark::Doubled, Shape::Neutral, 2}) : std::nullopt;
        default:
            return std::nullopt;
        }
    }

    [[nodiscard]] bool opensHere(const MarkSign &sign, qsizetype at) const
    {
        const QChar left = before(at);
        const QChar right = after(at + sign.length);
        const bool roomLeft = isBlank(left) || QStringView(u"([{-\u2013\u2014/=>:;,*").contains(left);
        return roomLeft && !isBlank(right);
    }

    [[nodiscard]] bool closesHere(const MarkSign &sign, qsizetype at) const
    {
        return !isBlank(before(at)) && !isWordUnit(after(at + sign.length));
    }

    void step(const MarkSign &sign, qsizetype at)
    {
        if (m_open)
            stepInside(sign, at);
        else
            stepOutside(sign, at);
    }

    void stepOutside(const MarkSign &sign, qsizetype at)
    {
        const bool inches = sign.mark == Mark::Straight && before(at).isDigit() && !isWordUnit(after(at + sign.length));
        if (inches)
            return;
        if (sign.shape == Shape::Closing && !opensHere(sign, at)) {
            strayClosing(sign, at);
            return;
        }
        if (sign.shape == Shape::Neutral && closesHere(sign, at) && !opensHere(sign, at) && isBlank(after(at + 1))) {
            strayClosing(sign, at);
            return;
        }
        open(sign, at);
    }

    void open(const MarkSign &sign, qsizetype at)
    {
        m_open = sign;
        m_start = at;
        m_depth = 0;
    }

    void stepInside(const MarkSign &sign, qsizetype at)
    {
        if (sign.mark == Mark::Guillemets && m_open->mark != Mark::Guillemets)
            return;
        if (sign.mark == Mark::Doubled && m_open->mark != Mark::Doubled)
            return; // A single mark that closes beside an apostrophe, or an inner quotation.
        if (sign.mark == Mark::Straight && m_open->mark == Mark::Double && !closesHere(sign, at))
            return;
        if (sign.shape == Shape::Opening && m_open->mark != Mark::Straight) {
            stepOpeningInside(sign, at);
            return;
        }
        if (m_depth > 0) {
            --m_depth;
            return;
        }
        close(at, at + sign.length);
    }

    /// An opening mark inside a quotation: the wrong way round, nested, or the first was never closed.
    void stepOpeningInside(const MarkSign &sign, qsizetype at)
    {
        const bool wrongWay = isWordUnit(before(at)) || QStringView(u".,!?\u2026").contains(before(at));
        if (wrongWay && !isWordUnit(after(at + sign.length))) {
            close(at, at + sign.length);
        } else if (moreClosingAfter(at + sign.length)) {
            ++m_depth;
        } else {
            closeUnclosed(at);
            open(sign, at);
        }
    }

    /// Whether the rest of the paragraph closes more marks than it opens. Looks only a little ahead.
    [[nodiscard]] bool moreClosingAfter(qsizetype at) const
    {
        constexpr qsizetype reach = 2000;
        int balance = -m_depth - 1;
        for (; at < std::min(m_paragraph.end(), at + reach); ++at) {
            if (!mayBeMark(m_text[at].unicode()))
                continue;
            const auto sign = signAt(at);
            if (!sign || sign->mark != m_open->mark)
                continue;
            balance += sign->shape == Shape::Closing ? 1 : sign->shape == Shape::Opening ? -1 : 0;
            if (balance > 0)
                return true;
        }
        return false;
    }

    void close(qsizetype markStart, qsizetype markEnd)
    {
        add({Span(m_start, markEnd), Span(m_start + m_open->length, markStart), m_index, m_open->mark, true, true});
        m_open.reset();
    }

    void closeUnclosed(qsizetype end)
    {
        while (end > m_start && isBlank(m_text[end - 1]))
            --end;
        add({Span(m_start, end), Span(m_start + m_open->length, end), m_index, m_open->mark, true, false});
        m_open.reset();
    }

    /// A closing mark alone. Where the paragraph begins in the middle of a sentence it ends a quotation that began
    /// before the text was cut.
    void strayClosing(const MarkSign &sign, qsizetype at)
    {
        const qsizetype start = m_paragraph.start();
        const bool firstOfParagraph = m_regions.empty() || m_regions.back().paragraph != m_index;
        if (firstOfParagraph && at > start && m_text[start].isLower())
            add({Span(start, at + sign.length), Span(start, at), m_index, sign.mark, false, true});
    }

    void add(const MarkedRegion &region)
    {
        if (region.inner.length() > 0)
            m_regions.push_back(region);
    }

    /// Takes a quotation in single marks that begins here, if one does; returns where to go on.
    qsizetype afterSingle(qsizetype at)
    {
        const char16_t unit = m_text[at].unicode();
        const bool mayOpen =
            unit == u'\'' || unit == u'\u2018' || unit == u'`' || unit == u'\u201b' || unit == u'\u201a';
        const MarkSign sign{Mark::Single, Shape::Opening, 1};
        if (!mayOpen || !opensHere(sign, at) || after(at + 1).isDigit())
            return at + 1;
        const qsizetype end = endOfSingle(at + 1);
        if (end < 0)
            return at + 1;
        add({Span(at, end), Span(at + 1, end - 1), m_index, Mark::Single, true, true});
        return end;
    }

    /// The end of the quotation in single marks whose text begins here; -1 when none closes it. A mark after s and
    /// before a space may be a possessive: a better one is looked for first.
    [[nodiscard]] qsizetype endOfSingle(qsizetype from) const
    {
        qsizetype possessive = -1;
        const qsizetype end = std::min(m_paragraph.end(), from + longestSingle);
        for (qsizetype at = from; at < end; ++at) {
            const char16_t unit = m_text[at].unicode();
            if ((unit != u'\'' && unit != u'\u2019') || isBlank(before(at)) || isWordUnit(after(at + 1)))
                continue;
            if (before(at) != u's' || !isBlank(after(at + 1)) || at + 1 == m_paragraph.end())
                return at + 1;
            if (possessive < 0)
                possessive = at + 1;
        }
        return possessive;
    }

    QStringView m_text;
    Span m_paragraph;
    qint32 m_index;
    std::vector<MarkedRegion> &m_regions;
    std::optional<MarkSign> m_open;
    qsizetype m_start = 0;
    int m_depth = 0;
};

} // namespace

std::vector<MarkedRegion> scanMarks(const Article &article)
{
    std::vector<MarkedRegion> regions;
    qint32 index = 0;
    for (const Paragraph &paragraph : article.paragraphs()) {
        if (!paragraph.isBlank())
            ParagraphScanner(article.text(), paragraph.text, index, regions).scan();
        ++index;
    }
    return regions;
}

} // namespace bluepencil::quotes
