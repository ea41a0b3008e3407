// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/marks.h"

#include "detect/quotes/syntax/marksigns.h"
#include "text/article.h"
#include "text/charclass.h"

#include <QStringView>

#include <map>
#include <optional>

namespace bluepencil::quotes {

namespace {

/// A quotation in single marks longer than this is taken for two apostrophes.
constexpr qsizetype longestSingle = 1000;
/// How far ahead of a mark its partner is looked for: what is longer is no quotation with another one inside.
constexpr qsizetype longestNesting = 2000;

class ParagraphScanner {
public:
    /// `reopening`: the mark that opens a quotation at the start of the next paragraph, which goes on with one that
    /// this paragraph leaves open.
    ParagraphScanner(QStringView text, Span paragraph, qint32 index, std::optional<Mark> reopening,
                     std::vector<MarkedRegion> &regions)
        : m_signs(text, paragraph)
        , m_index(index)
        , m_reopening(reopening)
        , m_regions(regions)
    {
    }

    /// Stops early, with what it has, when asked to.
    void scan(const std::stop_token &stop)
    {
        qsizetype at = m_signs.start();
        while (at < m_signs.end()) {
            if (!mayBeMark(m_signs.at(at).unicode())) {
                ++at;
                continue;
            }
            if (stop.stop_requested())
                return;
            if (const auto sign = m_signs.signAt(at)) {
                step(*sign, at);
                at += sign->length;
            } else {
                at = m_open ? at + 1 : afterSingle(at);
            }
        }
        if (m_open)
            closeUnclosed(m_signs.end());
    }

private:
    void step(const MarkSign &sign, qsizetype at)
    {
        if (m_open)
            stepInside(sign, at);
        else
            stepOutside(sign, at);
    }

    void stepOutside(const MarkSign &sign, qsizetype at)
    {
        const bool inches =
            sign.mark == Mark::Straight && m_signs.before(at).isDigit() && !isWordUnit(m_signs.after(at + sign.length));
        if (inches)
            return;
        if (sign.shape == SignShape::Closing && !m_signs.opensAt(sign, at)) {
            strayClosing(sign, at);
            return;
        }
        if (sign.shape == SignShape::Neutral && m_signs.closesAt(sign, at) && !m_signs.opensAt(sign, at) &&
            isBlank(m_signs.after(at + 1))) {
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
        if (m_open->mark == Mark::Guillemets && sign.mark != Mark::Guillemets && closesAhead(at))
            return; // «… „…“ …»
        if (sign.mark == Mark::Doubled && m_open->mark != Mark::Doubled)
            return; // A single mark that closes beside an apostrophe, or an inner quotation.
        if (sign.mark == Mark::Straight && m_open->mark == Mark::Double && !m_signs.closesAt(sign, at))
            return;
        if (areInches(sign, at))
            return;
        if (sign.shape == SignShape::Opening && m_open->mark != Mark::Straight) {
            stepOpeningInside(sign, at);
            return;
        }
        if (m_depth > 0) {
            --m_depth;
            return;
        }
        close(at, at + sign.length);
    }

    /// "The plank was 5" long": a straight mark behind a number, with another mark ahead that closes the quotation.
    [[nodiscard]] bool areInches(const MarkSign &sign, qsizetype at)
    {
        if ((sign.mark != Mark::Straight && sign.mark != Mark::Double) || sign.shape == SignShape::Opening)
            return false;
        if (!m_signs.before(at).isDigit() || !isBlank(m_signs.after(at + sign.length)))
            return false;
        for (qsizetype next = at + sign.length; next < m_signs.end(); ++next) {
            const auto other = mayBeMark(m_signs.at(next).unicode()) ? m_signs.signAt(next) : std::nullopt;
            if (!other || (other->mark != Mark::Straight && other->mark != Mark::Double))
                continue;
            return !m_signs.opensAt(*other, next) && m_signs.closesAt(*other, next);
        }
        return false;
    }

    /// An opening mark inside a quotation: the wrong way round, nested, or the first was never closed.
    void stepOpeningInside(const MarkSign &sign, qsizetype at)
    {
        const bool wrongWay = isWordUnit(m_signs.before(at)) || QStringView(u".,!?\u2026").contains(m_signs.before(at));
        if (wrongWay && !isWordUnit(m_signs.after(at + sign.length))) {
            close(at, at + sign.length);
        } else if (moreClosingAfter(at + sign.length) || isInnerOfOpenOne(sign, at)) {
            ++m_depth;
        } else {
            closeUnclosed(at);
            open(sign, at);
        }
    }

    /// Whether the text a little ahead closes this quotation, and those inside it, and the one that opens here.
    [[nodiscard]] bool moreClosingAfter(qsizetype at)
    {
        ClosingAhead &ahead = m_ahead.try_emplace(m_open->mark, m_signs, m_open->mark).first->second;
        return ahead.excessFrom(at, longestNesting) > m_depth + 1;
    }

    /// A name or a term in marks, inside a quotation that fills the paragraph and is opened again in the next one.
    [[nodiscard]] bool isInnerOfOpenOne(const MarkSign &sign, qsizetype at)
    {
        if (m_reopening != m_open->mark || sign.mark != m_open->mark || !isFirst(m_start))
            return false;
        qsizetype before = at;
        while (before > m_start && isBlank(m_signs.before(before)))
            --before;
        return isWordUnit(m_signs.before(before)) && closesAhead(at + sign.length);
    }

    [[nodiscard]] bool isFirst(qsizetype place) const
    {
        qsizetype first = m_signs.start();
        while (first < place && isBlank(m_signs.at(first)))
            ++first;
        return first == place;
    }

    /// Whether a mark of its own make closes this quotation a little ahead.
    [[nodiscard]] bool closesAhead(qsizetype at)
    {
        ClosingAhead &ahead = m_ahead.try_emplace(m_open->mark, m_signs, m_open->mark).first->second;
        return ahead.excessFrom(at, longestNesting) > m_depth;
    }

    void close(qsizetype markStart, qsizetype markEnd)
    {
        add({Span(m_start, markEnd), Span(m_start + m_open->length, markStart), m_index, m_open->mark, true, true});
        m_open.reset();
    }

    void closeUnclosed(qsizetype end)
    {
        while (end > m_start && isBlank(m_signs.at(end - 1)))
            --end;
        add({Span(m_start, end), Span(m_start + m_open->length, end), m_index, m_open->mark, true, false});
        m_open.reset();
    }

    /// A closing mark alone. Where the paragraph begins in the middle of a sentence it ends a quotation that began
    /// before the text was cut.
    void strayClosing(const MarkSign &sign, qsizetype at)
    {
        const qsizetype start = m_signs.start();
        const bool firstOfParagraph = m_regions.empty() || m_regions.back().paragraph != m_index;
        if (firstOfParagraph && at > start && m_signs.at(start).isLower())
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
        if (!m_signs.singleOpensAt(at))
            return at + 1;
        if (m_reopening == Mark::Single && m_ends.nextFrom(at + 1, SingleEnd::Sure) == m_signs.end() &&
            isLastSingle(at) && goesOnBelow(at)) {
            m_open = MarkSign{Mark::Single, SignShape::Opening, 1};
            m_start = at;
            closeUnclosed(m_signs.end());
            return m_signs.end();
        }
        const qsizetype end = endOfSingle(at + 1);
        if (end < 0)
            return at + 1;
        add({Span(at, end), Span(at + 1, end - 1), m_index, Mark::Single, true, true});
        return end;
    }

    /// A whole sentence goes on in the next paragraph; a few words of the reporter's sentence end behind an s.
    [[nodiscard]] bool goesOnBelow(qsizetype at)
    {
        return !m_signs.after(at + 1).isLower() || m_ends.nextFrom(at + 1, SingleEnd::Possessive) == m_signs.end();
    }

    /// Whether no other single mark opens a quotation behind this one.
    [[nodiscard]] bool isLastSingle(qsizetype at) { return m_ends.nextOpening(at + 1) == m_signs.end(); }

    /// Where a quotation in single marks ends that holds another one in such marks, since as many have to end as have
    /// opened: ‘The word ‘quay’ is old,’ she said. -1 where they do not.
    [[nodiscard]] qsizetype endOfNest(qsizetype from) const
    {
        constexpr int deepest = 2;
        int depth = 1;
        const qsizetype last = std::min(m_signs.end(), from + longestNesting);
        for (qsizetype at = from; at < last; ++at) {
            if (!mayBeMark(m_signs.at(at).unicode()))
                continue;
            if (m_signs.singleOpensAt(at) && ++depth > deepest)
                return -1;
            const SingleEnd end = m_ends.endingAt(at);
            if ((end == SingleEnd::Sure || end == SingleEnd::Spoken) && --depth == 0)
                return afterInnerEnd(at);
        }
        return -1;
    }

    /// The end of the quotation in single marks whose text begins here; -1 when none closes it. A mark after s and
    /// before a space may be a possessive: a better one is looked for first, unless another quotation opens before it.
    [[nodiscard]] qsizetype endOfSingle(qsizetype from)
    {
        const qsizetype sure = m_ends.nextFrom(from, SingleEnd::Sure);
        if (m_ends.nextOpening(from) < sure) {
            if (const qsizetype nest = endOfNest(from); nest >= 0)
                return nest;
        }
        const qsizetype possessive = m_ends.nextFrom(from, SingleEnd::Possessive);
        const bool closed = possessive < sure && m_ends.nextOpening(possessive + 1) < sure;
        if (sure < m_signs.end() && !closed && (sure < from + longestSingle || endsParagraph(sure)))
            return afterInnerEnd(sure);
        return possessive < std::min(m_signs.end(), from + longestSingle) ? possessive + 1 : -1;
    }

    /// What fills its paragraph to the last mark may be long.
    [[nodiscard]] bool endsParagraph(qsizetype mark) const { return mark + 1 == m_signs.end(); }

    /// Behind the mark, and behind another one right after it: the first closes a quotation inside.
    [[nodiscard]] qsizetype afterInnerEnd(qsizetype mark) const
    {
        const char16_t next = m_signs.after(mark + 1).unicode();
        const bool another = (next == u'\'' || next == u'\u2019') && !isWordUnit(m_signs.after(mark + 2));
        return another ? mark + 2 : mark + 1;
    }

    ParagraphSigns m_signs;
    SingleEnds m_ends{m_signs};
    std::map<Mark, ClosingAhead> m_ahead; ///< of the families that were asked for
    qint32 m_index;
    std::optional<Mark> m_reopening;
    std::vector<MarkedRegion> &m_regions;
    std::optional<MarkSign> m_open;
    qsizetype m_start = 0;
    int m_depth = 0;
};

} // namespace

namespace {

/// The mark that opens a quotation as the first of the paragraph.
std::optional<Mark> openingOf(QStringView text, Span paragraph)
{
    const ParagraphSigns signs(text, paragraph);
    qsizetype at = signs.start();
    while (at < signs.end() && isBlank(signs.at(at)))
        ++at;
    if (at >= signs.end() || !mayBeMark(signs.at(at).unicode()))
        return std::nullopt;
    if (signs.singleOpensAt(at))
        return Mark::Single;
    const auto sign = signs.signAt(at);
    return sign && sign->shape == SignShape::Opening ? std::optional(sign->mark) : std::nullopt;
}

} // namespace

std::vector<MarkedRegion> scanMarks(const Article &article, const std::stop_token &stop)
{
    std::vector<MarkedRegion> regions;
    const QList<Paragraph> &paragraphs = article.paragraphs();
    qsizetype next = 0; // the next paragraph that is not blank
    for (qsizetype index = 0; index < paragraphs.size(); ++index) {
        if (stop.stop_requested())
            break;
        if (paragraphs.at(index).isBlank())
            continue;
        next = std::max(next, index + 1);
        while (next < paragraphs.size() && paragraphs.at(next).isBlank())
            ++next;
        const auto reopening =
            next < paragraphs.size() ? openingOf(article.text(), paragraphs.at(next).text) : std::nullopt;
        ParagraphScanner(article.text(), paragraphs.at(index).text, static_cast<qint32>(index), reopening, regions)
            .scan(stop);
    }
    return regions;
}

} // namespace bluepencil::quotes
