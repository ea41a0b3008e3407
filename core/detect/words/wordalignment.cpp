// SPDX-License-Identifier: Apache-2.0
#include "detect/words/wordalignment.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Difference {
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

constexpr size_t mostWords = 600;

size_t commonBeginning(std::span<const quint64> first, std::span<const quint64> second)
{
    const auto apart = std::mismatch(first.begin(), first.end(), second.begin(), second.end()).first;
    return static_cast<size_t>(std::distance(first.begin(), apart));
}

size_t commonEnd(std::span<const quint64> first, std::span<const quint64> second)
{
    const auto apart = std::mismatch(first.rbegin(), first.rend(), second.rbegin(), second.rend()).first;
    return static_cast<size_t>(std::distance(first.rbegin(), apart));
}

/// Longest common subsequence inside a band around the diagonal, one row of lengths and one of directions for each
/// word between those that the lines begin and end with in common.
class BandedAligner {
public:
    BandedAligner(std::span<const quint64> first, std::span<const quint64> second)
        : m_beginning(commonBeginning(first, second))
        , m_end(commonEnd(first.subspan(m_beginning), second.subspan(m_beginning)))
        , m_first(first.subspan(m_beginning, first.size() - m_beginning - m_end))
        , m_second(second.subspan(m_beginning, second.size() - m_beginning - m_end))
        , m_rows(m_first.size())
        , m_columns(m_second.size())
    {
        const size_t longer = std::max(first.size(), second.size());
        m_band = std::max<size_t>(8, longer / 5 + 1);
        m_width = 2 * m_band + 1;
        m_length.assign((m_rows + 1) * m_width, 0);
    }

    WordAlignment run()
    {
        for (size_t row = 1; row <= m_rows; ++row) {
            for (size_t column = firstColumn(row); column <= lastColumn(row); ++column)
                cell(row, column) = best(row, column);
        }
        WordAlignment alignment = trace();
        alignment.matched += static_cast<qsizetype>(m_beginning + m_end);
        for (WordDifference &difference : alignment.differences) {
            difference.firstToken += static_cast<qint32>(m_beginning);
            difference.secondToken += static_cast<qint32>(m_beginning);
        }
        return alignment;
    }

private:
    // Column c of row r lies at c - (r - band); the diagonal is in the middle.
    [[nodiscard]] size_t firstColumn(size_t row) const { return row > m_band ? row - m_band : 1; }
    [[nodiscard]] size_t lastColumn(size_t row) const { return std::min(m_columns, row + m_band); }
    [[nodiscard]] bool inBand(size_t row, size_t column) const
    {
        return column + m_band >= row && column <= row + m_band && column <= m_columns;
    }
    quint16 &cell(size_t row, size_t column) { return m_length[row * m_width + (column + m_band - row)]; }
    [[nodiscard]] quint16 length(size_t row, size_t column)
    {
        return inBand(row, column) ? cell(row, column) : quint16(0);
    }
    quint16 best(size_t row, size_t column)
    {
        const quint16 apart = std::max(length(row - 1, column), length(row, column - 1));
        if (m_first[row - 1] != m_second[column - 1])
            return apart;
        return std::max<quint16>(apart, static_cast<quint16>(length(row - 1, column - 1) + 1));
    }

    WordAlignment trace()
    {
        WordAlignment alignment;
        size_t row = m_rows;
        size_t column = m_columns;
        size_t rowEnd = row;
        size_t columnEnd = column;
        const auto close = [&] {
            if (rowEnd > row || columnEnd > column) {
                alignment.differences.push_back({static_cast<qint32>(row), static_cast<qint32>(rowEnd - row),
                                                 static_cast<qint32>(column), static_cast<qint32>(columnEnd - column)});
            }
        };
        while (row > 0 && column > 0) {
            const bool same = m_first[row - 1] == m_second[column - 1];
            if (same && length(row, column) == length(row - 1, column - 1) + 1) {
                close();
                ++alignment.matched;
                rowEnd = --row;
                columnEnd = --column;
            } else if (length(row - 1, column) >= length(row, column - 1) && inBand(row - 1, column)) {
                --row;
            } else {
                --column;
            }
        }
        row = 0;
        column = 0;
        close();
        std::reverse(alignment.differences.begin(), alignment.differences.end());
        return alignment;
    }

    size_t m_beginning; ///< words that both begin with
    size_t m_end;       ///< words that both end with
    std::span<const quint64> m_first;
    std::span<const quint64> m_second;
    size_t m_rows;
    size_t m_columns;
    size_t m_band = 0;
    size_t m_width = 0;
    std::vector<quint16> m_length;
};

QString shown(QStringView words)
{
    constexpr qsizetype longest = 30;
    const QString text = words.toString().simplified();
    return text.size() <= longest ? text : text.first(longest - 1).trimmed() + u'…';
}

QString describe(QStringView first, QStringView second)
{
    if (first.isEmpty())
        return Difference::tr("“%1” is added").arg(shown(second));
    if (second.isEmpty())
        return Difference::tr("“%1” is missing").arg(shown(first));
    return Difference::tr("“%1” instead of “%2”").arg(shown(second), shown(first));
}

} // namespace

AlignedWords::AlignedWords(QStringView text)
    : line(text)
{
    // Unit by unit, so that offsets stay; words are told apart in folded text only, and lines may be raw.
    QString plain = text.toString();
    for (QChar &unit : plain)
        unit = unit == u'’' ? QChar(u'\'') : unit.toCaseFolded();
    read(plain);
}

AlignedWords AlignedWords::ofFolded(QStringView text)
{
    AlignedWords words;
    words.line = text;
    words.read(text);
    return words;
}

void AlignedWords::read(QStringView plain)
{
    tokenize(plain, tokens);
    hashes.reserve(tokens.size());
    for (const LineWord &token : tokens) {
        const bool number = token.hash == numberHash;
        hashes.push_back(number ? wordHash(plain.sliced(token.start, token.length)) : token.hash);
    }
}

QStringView AlignedWords::text(qint32 token, qint32 count) const
{
    if (count <= 0)
        return {};
    const LineWord &first = tokens[static_cast<size_t>(token)];
    const LineWord &last = tokens[static_cast<size_t>(token + count) - 1];
    return line.sliced(first.start, last.start + last.length - first.start);
}

bool AlignedWords::hasDigit(qint32 token, qint32 count) const
{
    const QStringView words = text(token, count);
    return std::any_of(words.begin(), words.end(), [](QChar unit) { return unit.isDigit(); });
}

bool isSlip(QStringView first, QStringView second)
{
    constexpr qsizetype shortest = 4;
    const auto isLetter = [](QChar unit) { return unit.isLetter(); };
    if (std::min(first.size(), second.size()) < shortest || std::abs(first.size() - second.size()) > 1 ||
        !std::all_of(first.begin(), first.end(), isLetter) || !std::all_of(second.begin(), second.end(), isLetter))
        return false;
    const auto [apart, other] = std::mismatch(first.begin(), first.end(), second.begin(), second.end());
    const QStringView rest(apart, first.end());
    const QStringView otherRest(other, second.end());
    if (rest.size() != otherRest.size())
        return rest.size() > otherRest.size() ? rest.sliced(1) == otherRest : rest == otherRest.sliced(1);
    if (rest.size() < 2)
        return !rest.isEmpty();
    const bool swapped = rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest.sliced(2) == otherRest.sliced(2);
    return swapped || rest.sliced(1) == otherRest.sliced(1);
}

std::optional<WordAlignment> align(const AlignedWords &first, const AlignedWords &second)
{
    if (first.tokens.empty() || second.tokens.empty() || first.tokens.size() > mostWords ||
        second.tokens.size() > mostWords)
        return std::nullopt;
    const size_t shorter = std::min(first.tokens.size(), second.tokens.size());
    const size_t longer = std::max(first.tokens.size(), second.tokens.size());
    if (longer - shorter > std::max<size_t>(8, longer / 3))
        return std::nullopt;
    return BandedAligner(first.hashes, second.hashes).run();
}

QString describeDifferences(QStringView firstRaw, QStringView secondRaw)
{
    constexpr qsizetype shownDifferences = 3;
    const AlignedWords first(firstRaw);
    const AlignedWords second(secondRaw);
    const auto alignment = align(first, second);
    if (!alignment)
        return {};
    std::vector<WordDifference> differences = alignment->differences;
    std::stable_partition(differences.begin(), differences.end(), [&](const WordDifference &d) {
        return first.hasDigit(d.firstToken, d.firstCount) || second.hasDigit(d.secondToken, d.secondCount);
    });
    QStringList words;
    for (const WordDifference &d : differences) {
        if (words.size() < shownDifferences)
            words.append(describe(first.text(d.firstToken, d.firstCount), second.text(d.secondToken, d.secondCount)));
    }
    return words.join(u"; "_s);
}

} // namespace bluepencil
