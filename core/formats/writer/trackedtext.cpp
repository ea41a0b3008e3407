// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/trackedtext.h"

#include "review/cleantext.h"
#include "review/review.h"
#include "text/charclass.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace bluepencil::office {

namespace {

struct Tracked {
    Q_DECLARE_TR_FUNCTIONS(Tracked)
};

/// How many units at the end of a text make one line end.
qsizetype closingLineEnd(QStringView text)
{
    if (text.endsWith(u"\r\n"))
        return 2;
    return !text.isEmpty() && isLineEnd(text.back().unicode()) ? 1 : 0;
}

using TakeParagraph = std::function<void(TrackedParagraph)>;

/// Takes the text piece by piece and makes paragraphs of it. It hands each on once nothing that may follow can change
/// it any more: a paragraph stays open as long as all those behind it go.
class Builder {
public:
    explicit Builder(TakeParagraph take)
        : m_take(std::move(take))
    {
    }

    /// Text, with its line ends.
    void add(QStringView text, Fate fate, qsizetype change = -1)
    {
        text = behindTornLineEnd(text, fate);
        qsizetype start = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!isLineEnd(text[at].unicode()))
                continue;
            addPiece(text.sliced(start, at - start), fate, change);
            if (text.sliced(at).startsWith(u"\r\n"))
                ++at;
            m_endedWithReturn = text[at] == u'\r';
            endParagraph(fate, change);
            start = at + 1;
        }
        addPiece(text.sliced(start), fate, change);
    }

    /// Words for a stretch of raw text. A line end that both have is kept; one that only the raw text has goes behind
    /// the words, so that what comes next begins a paragraph when the change is rejected.
    void replace(QStringView raw, QStringView words, qsizetype change)
    {
        const qsizetype rawEnd = closingLineEnd(raw);
        const qsizetype wordsEnd = rawEnd > 0 ? closingLineEnd(words) : 0;
        add(raw.chopped(rawEnd), Fate::Deleted, change);
        add(words.chopped(wordsEnd), Fate::Inserted, change);
        if (wordsEnd > 0)
            add(raw.last(rawEnd), Fate::Kept);
        else
            add(raw.last(rawEnd), Fate::Deleted, change);
    }

    /// Hands on what is left; a document has one paragraph at least.
    void finish()
    {
        const bool hasOwnEnd = m_open.pieces.isEmpty() && !m_waiting.isEmpty();
        if (!hasOwnEnd)
            m_waiting.append(std::exchange(m_open, {}));
        TrackedParagraph &last = m_waiting.last();
        const bool staysOpen = !hasOwnEnd || last.end == Fate::Deleted;
        last.end = Fate::Kept;
        const qsizetype change = std::exchange(last.endChange, -1);
        if (staysOpen)
            closeBeforeWhatGoes(change);
        handOn(m_waiting.size());
    }

private:
    /// A pair of CR and LF that is parted between two pieces is one line end, which stays while a half of it does.
    QStringView behindTornLineEnd(QStringView text, Fate fate)
    {
        if (text.isEmpty() || !std::exchange(m_endedWithReturn, false) || text.front() != u'\n')
            return text;
        TrackedParagraph &ended = m_waiting.last();
        if (ended.end != fate) {
            ended.end = Fate::Kept;
            ended.endChange = -1;
        }
        return text.sliced(1);
    }

    void addPiece(QStringView text, Fate fate, qsizetype change)
    {
        if (text.isEmpty())
            return;
        m_endedWithReturn = false;
        m_open.pieces.append({text, fate, change});
    }

    void endParagraph(Fate fate, qsizetype change)
    {
        m_open.end = fate;
        m_open.endChange = change;
        m_waiting.append(std::exchange(m_open, {}));
        if (!goesWhole(m_waiting.last()))
            handOn(m_waiting.size() - 1);
    }

    void handOn(qsizetype count)
    {
        for (qsizetype at = 0; at < count; ++at)
            m_take(std::move(m_waiting[at]));
        m_waiting.remove(0, count);
    }

    static bool goesWhole(const TrackedParagraph &paragraph)
    {
        return std::all_of(paragraph.pieces.begin(), paragraph.pieces.end(),
                           [](const TrackedPiece &piece) { return piece.fate == Fate::Deleted; });
    }

    static qsizetype firstChangeOf(const TrackedParagraph &paragraph)
    {
        return paragraph.pieces.isEmpty() ? paragraph.endChange : paragraph.pieces.first().change;
    }

    /// The document's own end cannot go. Where the text stops with paragraphs that do, the end of the one before them
    /// goes in its place, or an empty paragraph would be left.
    void closeBeforeWhatGoes(qsizetype change)
    {
        for (qsizetype at = m_waiting.size() - 1; at > 0 && goesWhole(m_waiting.at(at)); --at) {
            if (const qsizetype first = firstChangeOf(m_waiting.at(at)); first >= 0)
                change = first;
            TrackedParagraph &before = m_waiting[at - 1];
            if (before.end == Fate::Deleted)
                continue;
            if (before.end == Fate::Kept) {
                before.end = Fate::Deleted;
                before.endChange = change;
            } else {
                before.pieces += m_waiting.at(at).pieces;
                before.end = m_waiting.at(at).end;
                before.endChange = m_waiting.at(at).endChange;
                m_waiting.removeAt(at);
            }
            return;
        }
    }

    TakeParagraph m_take;
    QList<TrackedParagraph> m_waiting; ///< the first may be one that stays, the others go whole
    TrackedParagraph m_open;
    bool m_endedWithReturn = false;
};

/// Walks over the pieces of the clean text and says of each whose work it is.
class Walk {
public:
    Walk(QStringView raw, const QList<TextChange> &changes, TakeParagraph take)
        : m_raw(raw)
        , m_changes(changes)
        , m_builder(std::move(take))
    {
    }

    void take(const Piece &piece)
    {
        const QStringView raw = m_raw.sliced(piece.raw.start(), piece.raw.length());
        switch (piece.kind) {
        case PieceKind::Kept:
            m_builder.add(raw, Fate::Kept);
            break;
        case PieceKind::Cut:
            takeCut(piece.raw);
            break;
        case PieceKind::Replaced:
            m_next = changeEndingBehind(piece.raw.start());
            m_builder.replace(raw, m_changes.at(m_next).decision.words, m_next);
            break;
        case PieceKind::Seam:
            takeSeam(piece.raw, raw);
            break;
        }
    }

    void finish() { m_builder.finish(); }

private:
    /// A cut is what several decisions made of it.
    void takeCut(Span cut)
    {
        for (m_next = changeEndingBehind(cut.start()); m_next < m_changes.size(); ++m_next) {
            const Span part = m_changes.at(m_next).span.intersected(cut);
            if (part.isEmpty())
                break;
            m_builder.add(m_raw.sliced(part.start(), part.length()), Fate::Deleted, m_next);
        }
    }

    /// White space goes, or comes, with the change that is next to it.
    void takeSeam(Span span, QStringView raw)
    {
        const qsizetype behind = changeEndingBehind(span.start());
        const qsizetype before = behind - 1;
        const bool isBehind =
            before < 0 || (behind < m_changes.size() && m_changes.at(behind).span.start() - span.end() <
                                                            span.start() - m_changes.at(before).span.end());
        if (span.isEmpty())
            m_builder.add(u" ", Fate::Inserted, isBehind ? behind : before);
        else
            m_builder.add(raw, Fate::Deleted, isBehind ? behind : before);
    }

    /// The pieces come in order, and so do the changes.
    qsizetype changeEndingBehind(qsizetype offset)
    {
        qsizetype at = std::max<qsizetype>(m_next - 1, 0);
        while (at < m_changes.size() && m_changes.at(at).span.end() <= offset)
            ++at;
        return at;
    }

    QStringView m_raw;
    const QList<TextChange> &m_changes;
    Builder m_builder;
    qsizetype m_next = 0; ///< no change before the one before it is asked for again
};

void walk(const Article &article, const Review &review, const QList<TextChange> &changes, TakeParagraph take)
{
    Walk walk(article.text(), changes, std::move(take));
    const CleanText clean(article, review.cuts(), review.replacements());
    for (const Piece &piece : clean.pieces())
        walk.take(piece);
    walk.finish();
}

} // namespace

TrackedText trackedText(const Article &article, const Review &review)
{
    TrackedText tracked;
    tracked.raw = article.text();
    tracked.changes = textChanges(review);
    walk(article, review, tracked.changes,
         [&tracked](TrackedParagraph paragraph) { tracked.paragraphs.append(std::move(paragraph)); });
    return tracked;
}

void forEachTrackedParagraph(const Article &article, const Review &review,
                             const std::function<void(const TrackedParagraph &)> &take)
{
    const QList<TextChange> changes = textChanges(review); // holds the words that are shown
    walk(article, review, changes, take);
}

bool runsRightToLeft(const TrackedParagraph &paragraph)
{
    for (const TrackedPiece &piece : paragraph.pieces) {
        for (const QChar unit : piece.text) {
            const QChar::Direction direction = unit.direction();
            if (direction == QChar::DirR || direction == QChar::DirAL)
                return true;
            if (direction == QChar::DirL)
                return false;
        }
    }
    return false;
}

QString whyOf(const Decision &decision)
{
    switch (decision.cutReason) {
    case CutReason::Unsaid:
        return decision.reason;
    case CutReason::Length:
        return Tracked::tr("Cut for length.");
    case CutReason::Legal:
        return Tracked::tr("Cut for legal reasons.");
    case CutReason::Taste:
        return Tracked::tr("Cut as a matter of taste.");
    }
    Q_UNREACHABLE();
}

} // namespace bluepencil::office
