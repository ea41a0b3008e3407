// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/inplace/placedlines.h"

#include <QChar>

#include <algorithm>

namespace bluepencil::inplace {

namespace {

/// So far from the line before a line is looked for.
constexpr qsizetype reach = 60'000;

/// How the place of a line is bordered.
enum class Border : quint8 { None, Word, Line };

/// What is seen of a stream of units.
struct Stream {
    QString seen;
    QList<qint32> units;        ///< of each, its index in the stream
    QList<Border> borders = {}; ///< before each, and at the end

    explicit Stream(const QList<MarkupUnit> &all)
    {
        Border border = Border::Line;
        qint32 node = -1;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const MarkupUnit &unit = all.at(i);
            if (isUnseen(unit.unit)) {
                border = std::max(border, unit.isElement && unit.unit == u'\n' ? Border::Line : Border::Word);
                continue;
            }
            seen.append(QChar(unit.unit));
            units.append(static_cast<qint32>(i));
            borders.append(unit.node != node ? Border::Line : border);
            node = unit.node;
            border = Border::None;
        }
        borders.append(Border::Line);
    }

    [[nodiscard]] Border borderOf(qsizetype at, qsizetype length) const
    {
        return std::min(borders.at(at), borders.at(at + length));
    }

    /// Keeps the first place of whole words until one comes that is a whole line; true when there is nothing to look
    /// for behind `at`.
    [[nodiscard]] bool isBest(qsizetype at, qsizetype length, qsizetype &best) const
    {
        const Border border = borderOf(at, length);
        if (border == Border::Line || (border == Border::Word && best < 0))
            best = at;
        return border == Border::Line;
    }

    /// The first place of a line at or behind `from`, and before `until`: a whole line there, else whole words; -1
    /// where there is none.
    [[nodiscard]] qsizetype next(const QString &line, qsizetype from, qsizetype until) const
    {
        qsizetype best = -1;
        const QStringView window = QStringView(seen).first(std::min(seen.size(), until + line.size()));
        for (qsizetype at = window.indexOf(line, from); at >= 0; at = window.indexOf(line, at + 1)) {
            if (isBest(at, line.size(), best))
                break;
        }
        return best;
    }
    /// The last one that ends at or before `until`, and not before `from`.
    [[nodiscard]] qsizetype previous(const QString &line, qsizetype from, qsizetype until) const
    {
        qsizetype best = -1;
        const QStringView window = QStringView(seen).sliced(from, until - from);
        // Without a start Qt 6.4 looks for a single unit one unit behind the window as well.
        for (qsizetype start = window.size() - line.size(); start >= 0;) {
            const qsizetype at = window.lastIndexOf(line, start);
            if (at < 0 || isBest(from + at, line.size(), best))
                break;
            start = at - 1;
        }
        return best;
    }
};

class Finder {
public:
    Finder(const Article &article, const MarkupText &markup)
        : m_main(markup.units)
        , m_asides(markup.asides)
    {
        for (const Paragraph &paragraph : article.paragraphs()) {
            QString seen;
            PlacedLine line;
            for (qsizetype at = paragraph.text.start(); at < paragraph.text.end(); ++at) {
                if (isUnseen(article.text().at(at).unicode()))
                    continue;
                seen.append(article.text().at(at));
                line.offsets.append(static_cast<qint32>(at));
            }
            m_seen.append(seen);
            m_lines.append(line);
        }
    }

    QList<PlacedLine> find()
    {
        const auto longest = std::max_element(m_seen.begin(), m_seen.end(),
                                              [](const QString &a, const QString &b) { return a.size() < b.size(); });
        if (longest == m_seen.end() || longest->isEmpty())
            return m_lines;
        const qsizetype anchor = longest - m_seen.begin();
        const qsizetype at = m_main.next(*longest, 0, m_main.seen.size());
        if (at >= 0)
            place(anchor, m_main, at);
        findBehind(anchor, std::max<qsizetype>(at, 0) + (at >= 0 ? longest->size() : 0));
        findBefore(anchor, std::max<qsizetype>(at, 0));
        findAsides();
        return m_lines;
    }

private:
    void findBehind(qsizetype anchor, qsizetype cursor)
    {
        for (qsizetype i = anchor + 1; i < m_seen.size(); ++i) {
            if (m_seen.at(i).isEmpty())
                continue;
            const qsizetype at = m_main.next(m_seen.at(i), cursor, cursor + reach);
            if (at < 0)
                continue;
            place(i, m_main, at);
            cursor = at + m_seen.at(i).size();
        }
    }

    void findBefore(qsizetype anchor, qsizetype cursor)
    {
        for (qsizetype i = anchor - 1; i >= 0; --i) {
            const QString &line = m_seen.at(i);
            if (line.isEmpty())
                continue;
            const qsizetype at = m_main.previous(line, std::max<qsizetype>(0, cursor - line.size() - reach), cursor);
            if (at < 0)
                continue;
            place(i, m_main, at);
            cursor = at;
        }
    }

    /// Boxes stand before the paragraph that they hang on and are read behind it, notes are read at the end.
    void findAsides()
    {
        qsizetype cursor = 0;
        for (qsizetype i = 0; i < m_seen.size(); ++i) {
            if (m_seen.at(i).isEmpty() || m_lines.at(i).isFound())
                continue;
            const qsizetype at = m_asides.next(m_seen.at(i), cursor, cursor + reach);
            if (at < 0)
                continue;
            place(i, m_asides, at);
            m_lines[i].isAside = true;
            cursor = at + m_seen.at(i).size();
        }
    }

    void place(qsizetype line, const Stream &stream, qsizetype at)
    {
        m_lines[line].units = stream.units.mid(at, m_seen.at(line).size());
    }

    Stream m_main;
    Stream m_asides;
    QList<QString> m_seen; ///< of each line
    QList<PlacedLine> m_lines;
};

} // namespace

bool isUnseen(char16_t unit)
{
    const QChar character(unit);
    return character.isSpace() || character.category() == QChar::Other_Format ||
           character.category() == QChar::Other_Control;
}

QList<PlacedLine> placedLines(const Article &article, const MarkupText &markup)
{
    return Finder(article, markup).find();
}

} // namespace bluepencil::inplace
