// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/inplace/editedmarkup.h"

#include "formats/writer/inplace/placedlines.h"
#include "formats/writer/xmltext.h"

#include <QBitArray>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace bluepencil::inplace {

using namespace Qt::StringLiterals;

namespace {

struct InPlace {
    Q_DECLARE_TR_FUNCTIONS(InPlace)
};

Failure notFound(QStringView line)
{
    constexpr qsizetype longest = 40;
    const QString shown = line.size() > longest ? line.first(longest).toString() + u'…' : line.toString();
    return {
        InPlace::tr("does not hold the line “%1” as it was read, so that it cannot be changed there; choose another "
                    "format.")
            .arg(shown)};
}

/// New words at a place of the raw text.
struct Insertion {
    qsizetype at = 0;
    QString words;
};

/// What of the raw text goes, and what comes.
struct Changes {
    QBitArray goes;
    QList<Insertion> insertions;

    Changes(const Article &article, const CleanText &clean)
        : goes(article.length())
    {
        for (const Piece &piece : clean.pieces()) {
            if (piece.kind == PieceKind::Kept)
                continue;
            goes.fill(true, piece.raw.start(), piece.raw.end());
            if (!piece.clean.isEmpty())
                insertions.append({piece.raw.start(), clean.textOf(piece.clean)});
        }
        for (Insertion &insertion : insertions) {
            // The space of a seam belongs to the words before the gap, not to a line that goes within it.
            while (insertion.words == " "_L1 && insertion.at > 0 && goes.testBit(insertion.at - 1))
                --insertion.at;
        }
    }

    [[nodiscard]] bool goesWhole(Span span) const
    {
        for (qsizetype at = span.start(); at < span.end(); ++at) {
            if (!goes.testBit(at))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool touches(Span span) const
    {
        for (qsizetype at = span.start(); at < span.end(); ++at) {
            if (goes.testBit(at))
                return true;
        }
        return std::any_of(insertions.begin(), insertions.end(), [span](const Insertion &insertion) {
            return insertion.at >= span.start() && insertion.at <= span.end();
        });
    }
};

class Editor {
public:
    Editor(const Article &article, const CleanText &clean, const MarkupText &text, const QByteArray &markup,
           const MarkupDialect &dialect, Charset charset)
        : m_article(article)
        , m_changes(article, clean)
        , m_text(text)
        , m_markup(markup)
        , m_dialect(dialect)
        , m_charset(charset)
        , m_lines(placedLines(article, text))
        , m_mainGoes(text.units.size())
        , m_asideGoes(text.asides.size())
        , m_words(text.nodes.size(), 0)
        , m_isRemoved(text.nodes.size())
    {
    }

    Result<QList<ByteEdit>> edits()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (Outcome marked = markLine(i); !marked)
                return marked.failure();
        }
        for (const Insertion &insertion : m_changes.insertions) {
            if (Outcome inserted = insert(insertion); !inserted)
                return inserted.failure();
        }
        removeNodes();
        if (m_dialect.keepsBlankLines)
            removeBlankBlocks();
        joinLines();
        cutUnits(m_text.units, m_mainGoes);
        cutUnits(m_text.asides, m_asideGoes);
        return inOrder();
    }

private:
    [[nodiscard]] const QList<MarkupUnit> &unitsOf(const PlacedLine &line) const
    {
        return line.isAside ? m_text.asides : m_text.units;
    }
    [[nodiscard]] QBitArray &goesOf(const PlacedLine &line) { return line.isAside ? m_asideGoes : m_mainGoes; }

    [[nodiscard]] Span lineEndOf(qsizetype i) const
    {
        return {m_article.paragraphs().at(i).text.end(), m_article.lineOf(i).end()};
    }

    Outcome markLine(qsizetype i)
    {
        const PlacedLine &line = m_lines.at(i);
        const Span text = m_article.paragraphs().at(i).text;
        if (line.offsets.isEmpty())
            return Done{};
        if (!line.isFound()) {
            if (m_changes.touches(text))
                return notFound(m_article.textOf(text));
            return Done{};
        }
        QBitArray &goes = goesOf(line);
        for (qsizetype k = 0; k < line.units.size(); ++k) {
            if (m_changes.goes.testBit(line.offsets.at(k)))
                goes.setBit(line.units.at(k));
            if (k + 1 < line.units.size())
                markSpaces({line.offsets.at(k) + 1, line.offsets.at(k + 1)}, line.units.at(k) + 1, line.units.at(k + 1),
                           goes);
        }
        markEdges(i, text);
        return Done{};
    }

    /// What is unseen between two units, in the article and in the markup: unit by unit where they are as many, else
    /// all or nothing.
    void markSpaces(Span inArticle, qsizetype from, qsizetype to, QBitArray &goes)
    {
        if (inArticle.isEmpty()) {
            if (goes.testBit(from - 1) && m_changes.goes.testBit(inArticle.start()))
                goes.fill(true, from, to);
            return;
        }
        if (inArticle.length() == to - from) {
            for (qsizetype k = 0; k < inArticle.length(); ++k) {
                if (m_changes.goes.testBit(inArticle.start() + k))
                    goes.setBit(from + k);
            }
        } else if (m_changes.goesWhole(inArticle)) {
            goes.fill(true, from, to);
        }
    }

    /// What is unseen before and behind a line, up to its block; with a line that goes, the break that ends it.
    void markEdges(qsizetype i, Span text)
    {
        const PlacedLine &line = m_lines.at(i);
        const QList<MarkupUnit> &units = unitsOf(line);
        QBitArray &goes = goesOf(line);
        const qint32 first = line.units.first();
        const qint32 last = line.units.last();
        const bool isGone = m_changes.goesWhole(text);
        const Span before(text.start(), line.offsets.first());
        const Span behind(line.offsets.last() + 1, text.end());
        bool isEnded = false;
        for (qsizetype at = last + 1; at < units.size() && units.at(at).node == units.at(last).node; ++at) {
            if (!isUnseen(units.at(at).unit) || isEnded)
                break;
            isEnded = units.at(at).isElement && units.at(at).unit == u'\n';
            if (isEnded ? isGone || m_changes.goesWhole(lineEndOf(i))
                        : !behind.isEmpty() && m_changes.goesWhole(behind))
                goes.setBit(at);
        }
        for (qsizetype at = first - 1; at >= 0 && units.at(at).node == units.at(first).node; --at) {
            if (!isUnseen(units.at(at).unit))
                break;
            const bool isBreak = units.at(at).isElement && units.at(at).unit == u'\n';
            if (isBreak ? isGone && !isEnded : !before.isEmpty() && m_changes.goesWhole(before))
                goes.setBit(at);
            if (isBreak)
                break;
        }
    }

    Outcome insert(const Insertion &insertion)
    {
        const qsizetype i = m_article.paragraphAt(insertion.at);
        const PlacedLine line = i < 0 ? PlacedLine() : m_lines.at(i);
        if (!line.isFound())
            return notFound(insertion.words);
        const auto next = std::lower_bound(line.offsets.begin(), line.offsets.end(), insertion.at);
        const bool isAtEnd = next == line.offsets.end();
        const qsizetype unit = line.units.at(isAtEnd ? line.units.size() - 1 : next - line.offsets.begin());
        const MarkupUnit &beside = unitsOf(line).at(unit);
        const qint32 at = isAtEnd ? beside.end : beside.start;
        m_edits.append({at, at, markupOf(insertion.words)});
        m_wordsAt.insert(at);
        if (beside.node >= 0)
            ++m_words[beside.node];
        keepSpacesAround(at);
        return Done{};
    }

    [[nodiscard]] QByteArray markupOf(const QString &words) const
    {
        QByteArray markup;
        QChar before = u' ';
        for (qsizetype k = 0; k < words.size(); ++k) {
            const QChar unit = words.at(k);
            const bool isEdge = before == u' ' || k + 1 == words.size();
            if (unit == u'\n')
                markup += m_dialect.lineBreak;
            else if (unit == u' ' && isEdge && !m_dialect.space.isEmpty())
                markup += m_dialect.space;
            else if (unit.isHighSurrogate() && k + 1 < words.size())
                markup += escaped(words.sliced(k++, 2));
            else
                markup += escaped(QString(unit));
            before = unit;
        }
        return markup;
    }

    [[nodiscard]] QByteArray escaped(const QString &character) const
    {
        const QString safe = office::forXml(character).toHtmlEscaped();
        if (m_charset == Charset::Utf8 || safe.at(0).unicode() < 0x80)
            return safe.toUtf8();
        return "&#" + QByteArray::number(safe.toUcs4().constFirst()) + ';';
    }

    /// How many seen units of a node, and of those in it, stay.
    void removeNodes()
    {
        QList<qint32> seen(m_text.nodes.size(), 0);
        count(m_text.units, m_mainGoes, seen);
        count(m_text.asides, m_asideGoes, seen);
        QBitArray holds(m_text.nodes.size());
        for (qsizetype n = m_text.nodes.size() - 1; n >= 0; --n) {
            const MarkupNode &node = m_text.nodes.at(n);
            if (node.holdsOther)
                holds.setBit(n);
            if (node.parent < 0)
                continue;
            seen[node.parent] += seen.at(n);
            m_words[node.parent] += m_words.at(n);
            if (holds.testBit(n))
                holds.setBit(node.parent);
        }
        for (qsizetype n = 0; n < m_text.nodes.size(); ++n) {
            const bool isEmptied = seen.at(n) > 0 && m_words.at(n) == 0;
            if (isEmptied && !holds.testBit(n) && mayGo(m_text.nodes.at(n)))
                remove(n);
        }
    }

    void count(const QList<MarkupUnit> &units, const QBitArray &goes, QList<qint32> &seen)
    {
        for (qsizetype at = 0; at < units.size(); ++at) {
            const MarkupUnit &unit = units.at(at);
            if (unit.node < 0 || isUnseen(unit.unit))
                continue;
            ++seen[unit.node];
            m_words[unit.node] += goes.testBit(at) ? 0 : 1;
        }
    }

    /// A cell of a document has to hold a paragraph.
    [[nodiscard]] bool mayGo(const MarkupNode &node) const
    {
        if (node.role == Role::Cell)
            return false;
        return m_dialect.isHtml || node.parent < 0 || m_text.nodes.at(node.parent).role != Role::Cell;
    }

    void remove(qsizetype n)
    {
        m_isRemoved.setBit(n);
        m_edits.append({m_text.nodes.at(n).start, m_text.nodes.at(n).end});
    }

    /// Of blank lines that go, as many empty paragraphs between the lines around them.
    void removeBlankBlocks()
    {
        qint32 from = -1; // the block of the line before
        qsizetype blank = 0;
        for (qsizetype i = 0; i <= m_lines.size(); ++i) {
            const bool isEnd = i == m_lines.size();
            if (!isEnd && m_lines.at(i).offsets.isEmpty()) {
                blank += m_changes.goesWhole(lineEndOf(i)) ? 1 : 0;
                continue;
            }
            if (!isEnd && (!m_lines.at(i).isFound() || m_lines.at(i).isAside))
                continue;
            const qint32 to =
                isEnd ? static_cast<qint32>(m_text.nodes.size()) : m_text.units.at(m_lines.at(i).units.first()).node;
            removeEmptyBetween(from, to, std::exchange(blank, 0));
            if (!isEnd)
                from = m_text.units.at(m_lines.at(i).units.last()).node;
        }
    }

    void removeEmptyBetween(qint32 from, qint32 to, qsizetype most)
    {
        if (most > 0 && !m_areEmptyKnown)
            findEmpty();
        for (qint32 n = from + 1; n < to && most > 0; ++n) {
            if (!m_isEmpty.testBit(n) || m_isRemoved.testBit(n) || !mayGo(m_text.nodes.at(n)))
                continue;
            remove(n);
            --most;
        }
    }

    void findEmpty()
    {
        m_areEmptyKnown = true;
        m_isEmpty = QBitArray(m_text.nodes.size(), true);
        for (const QList<MarkupUnit> &units : {m_text.units, m_text.asides}) {
            for (const MarkupUnit &unit : units) {
                if (unit.node >= 0 && (!isUnseen(unit.unit) || unit.isElement))
                    m_isEmpty.clearBit(unit.node);
            }
        }
        for (qsizetype n = 0; n < m_text.nodes.size(); ++n) {
            if (m_text.nodes.at(n).role != Role::Block || m_text.nodes.at(n).holdsOther)
                m_isEmpty.clearBit(n);
        }
    }

    /// Lines of which each keeps something, and between which no line end stays, become one paragraph.
    void joinLines()
    {
        qsizetype open = -1; // the last line with words that stay, while its end goes
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PlacedLine &line = m_lines.at(i);
            const bool keepsWords = line.isFound() && !m_changes.goesWhole(m_article.paragraphs().at(i).text);
            if (keepsWords && open >= 0)
                join(m_lines.at(open), line);
            if (keepsWords)
                open = i;
            if (!lineEndOf(i).isEmpty() && !m_changes.goesWhole(lineEndOf(i)))
                open = -1;
        }
    }

    void join(const PlacedLine &before, const PlacedLine &behind)
    {
        const qint32 a = unitsOf(before).at(before.units.last()).node;
        const qint32 b = unitsOf(behind).at(behind.units.first()).node;
        if (a < 0 || b < 0 || a == b || m_text.nodes.at(a).parent != m_text.nodes.at(b).parent)
            return;
        for (qint32 n = a + 1; n < b; ++n) {
            if (m_text.nodes.at(n).parent == m_text.nodes.at(a).parent && !m_isRemoved.testBit(n))
                return;
        }
        m_edits.append({m_text.nodes.at(a).innerEnd, m_text.nodes.at(b).innerStart});
    }

    void cutUnits(const QList<MarkupUnit> &units, const QBitArray &goes)
    {
        for (qsizetype at = 0; at < units.size(); ++at) {
            if (!goes.testBit(at))
                continue;
            const qsizetype first = at;
            while (at + 1 < units.size() && goes.testBit(at + 1) && units.at(at + 1).start <= units.at(at).end)
                ++at;
            m_edits.append({units.at(first).start, units.at(at).end});
            if (!units.at(first).isElement)
                keepSpacesAround(units.at(first).start);
            protectSpace(units, goes, first - 1);
            protectSpace(units, goes, at + 1);
        }
    }

    /// A space that has come to the edge of a paragraph, or beside another one, would be folded away.
    void protectSpace(const QList<MarkupUnit> &units, const QBitArray &goes, qsizetype at)
    {
        if (m_dialect.space.isEmpty() || at < 0 || at >= units.size() || goes.testBit(at))
            return;
        if (units.at(at).unit == u' ' && !units.at(at).isElement)
            m_edits.append({units.at(at).start, units.at(at).end, m_dialect.space});
    }

    /// Word trims the text of an element that does not say it shall not.
    void keepSpacesAround(qint32 at)
    {
        if (!m_dialect.hasTextElements)
            return;
        const qsizetype tag = m_markup.lastIndexOf('<', at - 1);
        const qsizetype end = m_markup.indexOf('>', tag);
        if (tag < 0 || end < 0 || end >= at || m_markup.sliced(tag, end - tag).contains("xml:space"))
            return;
        const auto place = static_cast<qint32>(end);
        m_edits.append({place, place, " xml:space=\"preserve\""});
    }

    QList<ByteEdit> inOrder()
    {
        std::sort(m_edits.begin(), m_edits.end(), [](const ByteEdit &a, const ByteEdit &b) {
            return a.start != b.start ? a.start < b.start : a.end > b.end;
        });
        QList<ByteEdit> edits;
        for (const ByteEdit &edit : std::as_const(m_edits)) {
            const bool isInside = !edits.isEmpty() && edit.start < edits.last().end;
            if (!edits.isEmpty() && edit == edits.last())
                continue;
            if (isInside && m_wordsAt.contains(edit.start) && edit.start == edit.end)
                edits.last().by += edit.by; // words in the place of what goes
            else if (isInside && edit.end > edits.last().end)
                edits.last().end = edit.end;
            else if (!isInside)
                edits.append(edit);
        }
        return edits;
    }

    const Article &m_article;
    Changes m_changes;
    const MarkupText &m_text;
    const QByteArray &m_markup;
    const MarkupDialect &m_dialect;
    Charset m_charset;
    QList<PlacedLine> m_lines;
    QBitArray m_mainGoes;
    QBitArray m_asideGoes;
    QList<qint32> m_words; ///< what stays in each node, and what comes
    QBitArray m_isRemoved;
    QBitArray m_isEmpty;
    bool m_areEmptyKnown = false;
    QList<ByteEdit> m_edits;
    QSet<qint32> m_wordsAt; ///< where words come
};

} // namespace

Result<QList<ByteEdit>> editsFor(const Article &article, const CleanText &clean, const MarkupText &text,
                                 const QByteArray &markup, const MarkupDialect &dialect, Charset charset)
{
    return Editor(article, clean, text, markup, dialect, charset).edits();
}

QByteArray edited(const QByteArray &bytes, const QList<ByteEdit> &edits, qint32 start, qint32 end)
{
    QByteArray result;
    qint32 at = start;
    for (const ByteEdit &edit : edits) {
        if (edit.start < start || edit.end > end)
            continue;
        result += bytes.sliced(at, edit.start - at) + edit.by;
        at = edit.end;
    }
    return result + bytes.sliced(at, end - at);
}

} // namespace bluepencil::inplace
