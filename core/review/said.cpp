// SPDX-License-Identifier: Apache-2.0
#include "review/said.h"

#include "detect/words/folding.h"
#include "detect/words/wordalignment.h"
#include "text/article.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 fewestWords = 6;
constexpr qint32 fewestInARow = 5;
constexpr qint32 mostWords = 200;
constexpr qsizetype mostOfAnArticle = 100;

/// The words of a quotation, and what stands between them. Words in brackets are an editor's, and no part of it.
class SpokenWords {
public:
    explicit SpokenWords(const QString &text)
        : m_aligned(text)
    {
        qsizetype from = 0;
        qint32 depth = 0;
        bool isMarked = false;
        bool startsSentence = true;
        for (qint32 i = 0; i < static_cast<qint32>(m_aligned.tokens.size()) && size() < mostWords; ++i) {
            const LineWord &word = m_aligned.tokens[static_cast<size_t>(i)];
            const QStringView between = QStringView(text).mid(from, word.start - from);
            from = word.start + word.length;
            const auto opened = static_cast<qint32>(between.count(u'[') - between.count(u']'));
            isMarked = isMarked || depth > 0 || opened != 0 || isEllipsis(between);
            depth = std::max(0, depth + opened);
            startsSentence = startsSentence || endsSentence(between);
            if (depth > 0)
                continue;
            m_words.push_back({m_aligned.hashes[static_cast<size_t>(i)], i, isMarked, startsSentence});
            isMarked = false;
            startsSentence = false;
        }
    }

    [[nodiscard]] qint32 size() const { return static_cast<qint32>(m_words.size()); }
    [[nodiscard]] quint64 hash(qint32 word) const { return at(word).hash; }
    /// Something was left out before the word, and that is marked.
    [[nodiscard]] bool isMarked(qint32 word) const { return word < size() && at(word).isMarked; }
    /// A sentence begins with the word; one behind the last word begins one.
    [[nodiscard]] bool startsSentence(qint32 word) const { return word >= size() || at(word).startsSentence; }
    /// From one word to before another, as text.
    [[nodiscard]] QString text(qint32 from, qint32 until) const
    {
        const qint32 first = at(from).token;
        return m_aligned.text(first, at(until - 1).token - first + 1).toString();
    }

private:
    struct Word {
        quint64 hash = 0;
        qint32 token = 0;
        bool isMarked = false;
        bool startsSentence = false;
    };

    static bool isEllipsis(QStringView between)
    {
        return between.contains(u'…') || between.contains(u"...") || between.contains(u". . .");
    }
    static bool endsSentence(QStringView between)
    {
        return std::any_of(between.begin(), between.end(),
                           [](QChar unit) { return QStringView(u".!?…。！？؟").contains(unit); });
    }
    [[nodiscard]] const Word &at(qint32 word) const { return m_words[static_cast<size_t>(word)]; }

    AlignedWords m_aligned;
    std::vector<Word> m_words;
};

/// A word of one quotation that is a word of the other.
struct Match {
    qint32 a = 0;
    qint32 b = 0;
};

/// The longest common subsequence of words.
class Comparison {
public:
    Comparison(const SpokenWords &a, const SpokenWords &b)
        : m_a(a)
        , m_b(b)
    {
        align();
        trim();
    }

    [[nodiscard]] bool isOneQuotation() const
    {
        const auto matched = static_cast<qint32>(m_matches.size());
        return matched >= fewestWords && 5 * matched >= 3 * std::min(m_a.size(), m_b.size()) &&
               longestRow() >= fewestInARow;
    }

    /// The words of each, as spans of words, where they differ first; nothing where one is a part of the other.
    [[nodiscard]] std::optional<std::pair<Span, Span>> firstDifference() const
    {
        Match next{0, 0};
        for (const Match &match : m_matches) {
            if (differs(next, match))
                return std::pair(Span(next.a, match.a), Span(next.b, match.b));
            next = {match.a + 1, match.b + 1};
        }
        const Match end{m_a.size(), m_b.size()};
        if (differs(next, end))
            return std::pair(Span(next.a, end.a), Span(next.b, end.b));
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isSame(qint32 a, qint32 b) const { return m_a.hash(a) == m_b.hash(b); }

    void align()
    {
        const auto width = static_cast<size_t>(m_b.size()) + 1;
        std::vector<qint16> longest((static_cast<size_t>(m_a.size()) + 1) * width, 0);
        const auto at = [&longest, width](qint32 a, qint32 b) -> qint16 & {
            return longest[static_cast<size_t>(a) * width + static_cast<size_t>(b)];
        };
        for (qint32 a = m_a.size() - 1; a >= 0; --a) {
            for (qint32 b = m_b.size() - 1; b >= 0; --b)
                at(a, b) =
                    isSame(a, b) ? static_cast<qint16>(at(a + 1, b + 1) + 1) : std::max(at(a + 1, b), at(a, b + 1));
        }
        for (qint32 a = 0, b = 0; a < m_a.size() && b < m_b.size();) {
            if (isSame(a, b))
                m_matches.push_back({a++, b++});
            else if (at(a + 1, b) >= at(a, b + 1))
                ++a;
            else
                ++b;
        }
    }

    /// A word or two at an end that both have by chance are no part of what is one quotation.
    void trim()
    {
        constexpr size_t shortest = 3;
        const auto follows = [](const Match &a, const Match &b) { return b.a == a.a + 1 && b.b == a.b + 1; };
        for (;;) {
            const auto gap = std::adjacent_find(m_matches.begin(), m_matches.end(), std::not_fn(follows));
            const auto row = static_cast<size_t>(std::distance(m_matches.begin(), gap)) + 1;
            if (gap == m_matches.end() || row >= shortest)
                break;
            m_matches.erase(m_matches.begin(), gap + 1);
        }
        for (;;) {
            const auto gap = std::adjacent_find(m_matches.rbegin(), m_matches.rend(),
                                                [&](const Match &b, const Match &a) { return !follows(a, b); });
            const auto row = static_cast<size_t>(std::distance(m_matches.rbegin(), gap)) + 1;
            if (gap == m_matches.rend() || row >= shortest)
                break;
            m_matches.resize(m_matches.size() - row);
        }
    }

    [[nodiscard]] qint32 longestRow() const
    {
        qint32 longest = 0;
        qint32 row = 0;
        Match next{-1, -1};
        for (const Match &match : m_matches) {
            row = match.a == next.a && match.b == next.b ? row + 1 : 1;
            longest = std::max(longest, row);
            next = {match.a + 1, match.b + 1};
        }
        return longest;
    }

    /// Whether what stands before a match, from where the last one ended, says something else.
    [[nodiscard]] bool differs(Match from, Match until) const
    {
        const bool hasA = from.a < until.a;
        const bool hasB = from.b < until.b;
        if (!hasA && !hasB)
            return false;
        const bool isEdge = (from.a == 0 && from.b == 0) || (until.a == m_a.size() && until.b == m_b.size());
        if (hasA && hasB) // other sentences around the same ones are another choice of them
            return !isEdge || !isWholeSentences(m_a, from.a, until.a) || !isWholeSentences(m_b, from.b, until.b);
        if (isEdge)
            return false;
        return hasA ? !mayBeLeftOut(m_a, from.a, until.a, m_b, until.b)
                    : !mayBeLeftOut(m_b, from.b, until.b, m_a, until.a);
    }

    static bool isWholeSentences(const SpokenWords &words, qint32 from, qint32 until)
    {
        return words.startsSentence(from) && words.startsSentence(until);
    }
    /// The one that lacks them says so, or they are whole sentences.
    static bool mayBeLeftOut(const SpokenWords &words, qint32 from, qint32 until, const SpokenWords &lacking,
                             qint32 place)
    {
        return lacking.isMarked(place) || isWholeSentences(words, from, until);
    }

    const SpokenWords &m_a;
    const SpokenWords &m_b;
    std::vector<Match> m_matches;
};

/// The quotations of a statement, without what stands between them.
QString wordsOf(const Article &article, const Statement &statement)
{
    QStringList parts;
    if (statement.finding.kind == Kind::Quote)
        parts.append(article.textOf(statement.quoted).toString());
    for (const Related &related : statement.finding.related) {
        if (related.role == Role::Quote && statement.quoted.contains(related.span))
            parts.append(article.textOf(related.span).toString());
    }
    QString words = parts.join(u' ').remove(QChar(QChar::SoftHyphen)).simplified();
    return words.replace(u'’', u'\''); // "don’t" and "don't" are one word
}

/// Letters of each name, without case: “H.” is “h”.
QStringList namesIn(const QString &name)
{
    QStringList names;
    for (const QString &word : folded(name).split(u' ', Qt::SkipEmptyParts)) {
        QString letters;
        std::copy_if(word.begin(), word.end(), std::back_inserter(letters),
                     [](QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate(); });
        if (!letters.isEmpty())
            names.append(letters);
    }
    return names;
}

bool isPartOf(const QStringList &names, const QStringList &all)
{
    return std::all_of(names.begin(), names.end(), [&all](const QString &name) { return all.contains(name); });
}

/// One of them is the other's initial, or they are the same.
bool mayBeOneName(const QString &a, const QString &b)
{
    return a == b || (a.size() == 1 && b.startsWith(a)) || (b.size() == 1 && a.startsWith(b));
}

} // namespace

QList<Said> saidIn(const Article &article, const QList<Statement> &statements)
{
    QList<Said> all;
    for (const Statement &statement : statements) {
        if (statement.finding.category == Category::Statement || all.size() == mostOfAnArticle)
            continue;
        const bool isNamed = !statement.finding.name.isEmpty() || statement.state == QuoteState::Wrong;
        const Said said{statement.quoted, wordsOf(article, statement), isNamed ? statement.speaker : QString()};
        if (SpokenWords(said.words).size() >= fewestWords)
            all.append(said);
    }
    return all;
}

QLatin1StringView nameOf(SaidDifference difference)
{
    constexpr std::array names = {"none"_L1, "words"_L1, "speaker"_L1};
    return names[static_cast<size_t>(difference)];
}

SaidDifference differenceBetween(const Said &a, const Said &b)
{
    const SpokenWords ofA(a.words);
    const SpokenWords ofB(b.words);
    const Comparison comparison(ofA, ofB);
    if (!comparison.isOneQuotation())
        return SaidDifference::None;
    if (comparison.firstDifference())
        return SaidDifference::OtherWords;
    return mayBeOnePerson(a.speaker, b.speaker) ? SaidDifference::None : SaidDifference::OtherSpeaker;
}

QString differingPart(const Said &said, const Said &other)
{
    constexpr qsizetype around = 3;
    constexpr qsizetype most = 12;
    const SpokenWords ofSaid(said.words);
    const SpokenWords ofOther(other.words);
    const auto difference = Comparison(ofSaid, ofOther).firstDifference();
    const Span place = difference ? difference->second : Span(0, 0);
    const qsizetype from = std::max<qsizetype>(0, place.start() - around);
    const qsizetype until = std::min<qsizetype>({place.end() + around, from + most, ofOther.size()});
    if (from >= until)
        return {};
    const QString words = ofOther.text(static_cast<qint32>(from), static_cast<qint32>(until));
    return (from > 0 ? u"… "_s : QString()) + words + (until < ofOther.size() ? u" …"_s : QString());
}

QList<quint64> marksOf(const Said &said)
{
    constexpr qint32 shingle = 3;
    constexpr qint32 window = fewestInARow - shingle + 1;
    constexpr quint64 factor = 0x9E3779B97F4A7C15ULL;
    const SpokenWords words(said.words);
    std::vector<quint64> hashes;
    for (qint32 i = 0; i + shingle <= words.size(); ++i) {
        quint64 hash = 0;
        for (qint32 word = i; word < i + shingle; ++word)
            hash = (hash ^ words.hash(word)) * factor;
        hashes.push_back(hash ^ hash >> 32U);
    }
    QList<quint64> marks;
    for (size_t i = 0; i + window <= hashes.size(); ++i) {
        const auto first = hashes.begin() + static_cast<std::ptrdiff_t>(i);
        marks.append(*std::min_element(first, first + window));
    }
    std::sort(marks.begin(), marks.end());
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return marks;
}

bool mayBeOnePerson(const QString &a, const QString &b)
{
    QStringList ofA = namesIn(a);
    QStringList ofB = namesIn(b);
    if (isPartOf(ofA, ofB) || isPartOf(ofB, ofA))
        return true;
    if (ofA.takeLast() != ofB.takeLast())
        return false;
    return std::any_of(ofA.begin(), ofA.end(), [&ofB](const QString &name) {
        return std::any_of(ofB.begin(), ofB.end(), [&name](const QString &other) { return mayBeOneName(name, other); });
    });
}

} // namespace bluepencil
