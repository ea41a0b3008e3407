// SPDX-License-Identifier: Apache-2.0
#include "review/returned.h"

#include "review/cleantext.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace bluepencil {

namespace {

/// Stretches of so many words times words are compared as a whole.
constexpr qsizetype largestTable = 4'000'000;

/// A word is what stands between white space.
QList<Span> wordsOf(QStringView text, qsizetype offset = 0)
{
    QList<Span> words;
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        if (at > start)
            words.append(Span(offset + start, offset + at));
    }
    return words;
}

/// Words of one text that others of the other stand for; one of both may be none.
struct Hunk {
    qsizetype first = 0;
    qsizetype firstEnd = 0;
    qsizetype second = 0;
    qsizetype secondEnd = 0;
};

/// Compares two texts word by word: around words that stand once in each, then between them.
class Comparison {
public:
    Comparison(const QString &first, const QString &second)
        : m_first(first)
        , m_second(second)
        , m_firstWords(wordsOf(first))
        , m_secondWords(wordsOf(second))
    {
    }

    [[nodiscard]] const QList<Span> &firstWords() const { return m_firstWords; }
    [[nodiscard]] const QList<Span> &secondWords() const { return m_secondWords; }

    QList<Hunk> hunks()
    {
        compare({0, m_firstWords.size(), 0, m_secondWords.size()});
        return m_hunks;
    }

private:
    [[nodiscard]] QStringView first(qsizetype word) const { return view(m_first, m_firstWords.at(word)); }
    [[nodiscard]] QStringView second(qsizetype word) const { return view(m_second, m_secondWords.at(word)); }
    [[nodiscard]] static QStringView view(const QString &text, Span span)
    {
        return QStringView(text).sliced(span.start(), span.length());
    }

    void compare(Hunk range)
    {
        while (range.first < range.firstEnd && range.second < range.secondEnd &&
               first(range.first) == second(range.second)) {
            ++range.first;
            ++range.second;
        }
        while (range.first < range.firstEnd && range.second < range.secondEnd &&
               first(range.firstEnd - 1) == second(range.secondEnd - 1)) {
            --range.firstEnd;
            --range.secondEnd;
        }
        const qsizetype size = (range.firstEnd - range.first) * (range.secondEnd - range.second);
        if (size == 0)
            add(range);
        else if (size <= largestTable)
            align(range);
        else
            compareBetweenAnchors(range);
    }

    void add(const Hunk &hunk)
    {
        if (hunk.first < hunk.firstEnd || hunk.second < hunk.secondEnd)
            m_hunks.append(hunk);
    }

    /// The longest common subsequence, by the table.
    void align(const Hunk &range)
    {
        const auto rows = static_cast<size_t>(range.firstEnd - range.first);
        const auto columns = static_cast<size_t>(range.secondEnd - range.second);
        std::vector<qint32> table((rows + 1) * (columns + 1), 0);
        const auto cell = [&](size_t row, size_t column) -> qint32 & { return table[row * (columns + 1) + column]; };
        const auto same = [&](size_t row, size_t column) {
            return first(range.first + static_cast<qsizetype>(row)) ==
                   second(range.second + static_cast<qsizetype>(column));
        };
        for (size_t row = rows; row-- > 0;) {
            for (size_t column = columns; column-- > 0;)
                cell(row, column) = same(row, column) ? cell(row + 1, column + 1) + 1
                                                      : std::max(cell(row + 1, column), cell(row, column + 1));
        }
        size_t row = 0;
        size_t column = 0;
        Hunk hunk{range.first, range.first, range.second, range.second};
        while (row < rows || column < columns) {
            if (row < rows && column < columns && same(row, column)) {
                add(hunk);
                ++row;
                ++column;
                hunk = {range.first + static_cast<qsizetype>(row), 0, range.second + static_cast<qsizetype>(column), 0};
            } else if (column == columns || (row < rows && cell(row + 1, column) >= cell(row, column + 1))) {
                ++row;
            } else {
                ++column;
            }
            hunk.firstEnd = range.first + static_cast<qsizetype>(row);
            hunk.secondEnd = range.second + static_cast<qsizetype>(column);
        }
        add(hunk);
    }

    /// Words that stand once in each, as far as they are in one order: the longest such run (patience).
    void compareBetweenAnchors(const Hunk &range)
    {
        const QList<std::pair<qsizetype, qsizetype>> anchors = anchorsIn(range);
        if (anchors.isEmpty()) {
            add(range);
            return;
        }
        Hunk between = range;
        for (const auto &[one, other] : anchors) {
            between.firstEnd = one;
            between.secondEnd = other;
            compare(between);
            between.first = one + 1;
            between.second = other + 1;
        }
        between.firstEnd = range.firstEnd;
        between.secondEnd = range.secondEnd;
        compare(between);
    }

    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> anchorsIn(const Hunk &range) const
    {
        struct Places {
            qsizetype one = 0;
            qsizetype other = 0;
            int inFirst = 0;
            int inSecond = 0;
        };
        QHash<QStringView, Places> places;
        for (qsizetype at = range.first; at < range.firstEnd; ++at) {
            Places &place = places[first(at)];
            place.one = at;
            ++place.inFirst;
        }
        for (qsizetype at = range.second; at < range.secondEnd; ++at) {
            Places &place = places[second(at)];
            place.other = at;
            ++place.inSecond;
        }
        QList<std::pair<qsizetype, qsizetype>> unique;
        for (const Places &place : std::as_const(places)) {
            if (place.inFirst == 1 && place.inSecond == 1)
                unique.append({place.one, place.other});
        }
        std::sort(unique.begin(), unique.end());
        return longestRise(unique);
    }

    /// Of pairs in the order of the first, the longest run in which the second rises as well.
    static QList<std::pair<qsizetype, qsizetype>> longestRise(const QList<std::pair<qsizetype, qsizetype>> &pairs)
    {
        QList<qsizetype> ends;   // of the runs of each length, the pair with the smallest second
        QList<qsizetype> before; // of each pair, the one before it in its run
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const auto place = std::lower_bound(ends.begin(), ends.end(), pairs.at(i).second,
                                                [&](qsizetype e, qsizetype v) { return pairs.at(e).second < v; });
            const qsizetype length = place - ends.begin();
            before.append(length > 0 ? ends.at(length - 1) : -1);
            if (place == ends.end())
                ends.append(i);
            else
                *place = i;
        }
        QList<std::pair<qsizetype, qsizetype>> run;
        for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before.at(i))
            run.prepend(pairs.at(i));
        return run;
    }

    const QString &m_first;
    const QString &m_second;
    QList<Span> m_firstWords;
    QList<Span> m_secondWords;
    QList<Hunk> m_hunks;
};

/// Says of each difference what was done to the raw text.
class Reading {
public:
    Reading(const Article &article, const Review &review, const QString &returned)
        : m_article(article)
        , m_clean(article, review.cuts(), review.replacements())
        , m_text(m_clean.text())
        , m_returned(returned)
    {
    }

    QList<ReturnedChange> changes()
    {
        Comparison comparison(m_text, m_returned);
        QList<ReturnedChange> changes;
        for (const Hunk &hunk : comparison.hunks())
            add(hunk, comparison, changes);
        return changes;
    }

private:
    void add(const Hunk &hunk, const Comparison &comparison, QList<ReturnedChange> &changes)
    {
        const QList<Span> &words = comparison.firstWords();
        const qsizetype before = hunk.first > 0 ? words.at(hunk.first - 1).end() : 0;
        const qsizetype behind = hunk.firstEnd < words.size() ? words.at(hunk.firstEnd).start() : m_text.size();
        const QString come = wordsIn(comparison, hunk);
        const Span between(m_clean.toRaw(before, Lean::Back), m_clean.toRaw(behind, Lean::Forward));
        if (!come.isEmpty()) {
            if (const Span restored = foundIn(between, come); !restored.isEmpty()) {
                changes.append({ReturnKind::Restored, restored, come});
                return;
            }
        }
        if (hunk.first < hunk.firstEnd) {
            const Span gone = words.at(hunk.first).united(words.at(hunk.firstEnd - 1));
            changes.append(changed(gone, gone, come));
            return;
        }
        const bool goesBefore = hunk.first == 0;
        if (words.isEmpty())
            return;
        const Span beside = words.at(goesBefore ? 0 : hunk.first - 1);
        if (withReplacements(beside) != std::nullopt)
            changes.append(goesBefore ? changed(beside, Span(beside.start(), beside.start()), come + u' ')
                                      : changed(beside, Span(beside.end(), beside.end()), u' ' + come));
        else
            changes.append({ReturnKind::Added, rawOf(beside), come, goesBefore});
    }

    /// Other words, or none, for `gone`, in a stretch of the clean text that the change is about. A replacement that it
    /// touches becomes another one as a whole: a part of it stands for no part of the raw text.
    [[nodiscard]] ReturnedChange changed(Span about, Span gone, const QString &come) const
    {
        const Span whole = withReplacements(about).value_or(about);
        const QString words = m_text.sliced(whole.start(), gone.start() - whole.start()) + come +
                              m_text.sliced(gone.end(), whole.end() - gone.end());
        return {words.isEmpty() ? ReturnKind::Cut : ReturnKind::Replaced, rawOf(whole), words};
    }

    /// A stretch of the clean text grown over the replacements that it touches; nothing where there is none.
    [[nodiscard]] std::optional<Span> withReplacements(Span clean) const
    {
        const QList<Piece> &pieces = m_clean.pieces();
        auto piece = std::partition_point(pieces.begin(), pieces.end(),
                                          [clean](const Piece &p) { return p.clean.end() <= clean.start(); });
        std::optional<Span> whole;
        for (; piece != pieces.end() && piece->clean.start() < clean.end(); ++piece) {
            if (piece->kind == PieceKind::Replaced && !piece->clean.isEmpty())
                whole = whole.value_or(clean).united(piece->clean);
        }
        return whole;
    }

    [[nodiscard]] Span rawOf(Span clean) const
    {
        return {m_clean.toRaw(clean.start(), Lean::Forward), m_clean.toRaw(clean.end(), Lean::Back)};
    }

    /// With the white space between them.
    [[nodiscard]] QString wordsIn(const Comparison &comparison, const Hunk &hunk) const
    {
        if (hunk.second == hunk.secondEnd)
            return {};
        const qsizetype start = comparison.secondWords().at(hunk.second).start();
        return m_returned.sliced(start, comparison.secondWords().at(hunk.secondEnd - 1).end() - start);
    }

    /// Where a stretch of the raw text holds these words, one after the other; an empty span where it does not.
    [[nodiscard]] Span foundIn(Span raw, const QString &come) const
    {
        const QList<Span> there = wordsOf(m_article.textOf(raw), raw.start());
        const QList<Span> wanted = wordsOf(come);
        const auto found = std::search(there.begin(), there.end(), wanted.begin(), wanted.end(), [&](Span a, Span b) {
            return m_article.textOf(a) == QStringView(come).sliced(b.start(), b.length());
        });
        return found == there.end() ? Span() : Span(found->start(), (found + wanted.size() - 1)->end());
    }

    const Article &m_article;
    CleanText m_clean;
    QString m_text;
    const QString &m_returned;
};

QList<Change> decisionsFor(const ReturnedChange &change, const Review &review, const Article &article,
                           const Signature &by)
{
    const QString there = article.textOf(change.raw).toString();
    switch (change.kind) {
    case ReturnKind::Restored:
        return restore(review, article, change.raw, by);
    case ReturnKind::Cut:
        return cutOwn(review, article, change.raw, CutReason::Unsaid, by);
    case ReturnKind::Replaced:
        return replace(review, article, change.raw, change.words, by);
    case ReturnKind::Added:
        return replace(review, article, change.raw,
                       change.goesBefore ? change.words + u' ' + there : there + u' ' + change.words, by);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ReturnedChange> returnedChanges(const Article &article, const Review &review, const QString &returned)
{
    return Reading(article, review, returned).changes();
}

QList<Change> decisionsFor(const QList<ReturnedChange> &changes, const Review &review, const Article &article,
                           const Signature &by)
{
    Review after = review;
    QList<Change> step;
    for (const ReturnedChange &change : changes) {
        const QList<Change> next = decisionsFor(change, after, article, by);
        if (after.apply(next))
            step += next;
    }
    return step;
}

} // namespace bluepencil
