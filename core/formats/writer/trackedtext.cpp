// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/trackedtext.h"

#include "review/cleantext.h"
#include "review/review.h"
#include "text/charclass.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Takes the text piece by piece and makes paragraphs of it.
class Builder {
public:
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

    [[nodiscard]] QList<TrackedParagraph> finished()
    {
        const bool hasOwnEnd = m_open.pieces.isEmpty() && !m_paragraphs.isEmpty();
        if (!hasOwnEnd)
            m_paragraphs.append(std::exchange(m_open, {}));
        TrackedParagraph &last = m_paragraphs.last();
        const bool staysOpen = !hasOwnEnd || last.end == Fate::Deleted;
        last.end = Fate::Kept;
        const qsizetype change = std::exchange(last.endChange, -1);
        if (staysOpen)
            closeBeforeWhatGoes(change);
        return std::move(m_paragraphs);
    }

private:
    /// A pair of CR and LF that is parted between two pieces is one line end, which stays while a half of it does.
    QStringView behindTornLineEnd(QStringView text, Fate fate)
    {
        if (text.isEmpty() || !std::exchange(m_endedWithReturn, false) || text.front() != u'\n')
            return text;
        TrackedParagraph &ended = m_paragraphs.last();
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
        m_paragraphs.append(std::exchange(m_open, {}));
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
        for (qsizetype at = m_paragraphs.size() - 1; at > 0 && goesWhole(m_paragraphs.at(at)); --at) {
            if (const qsizetype first = firstChangeOf(m_paragraphs.at(at)); first >= 0)
                change = first;
            TrackedParagraph &before = m_paragraphs[at - 1];
            if (before.end == Fate::Deleted)
                continue;
            if (before.end == Fate::Kept) {
                before.end = Fate::Deleted;
                before.endChange = change;
            } else {
                before.pieces += m_paragraphs.at(at).pieces;
                before.end = m_paragraphs.at(at).end;
                before.endChange = m_paragraphs.at(at).endChange;
                m_paragraphs.removeAt(at);
            }
            return;
        }
    }

    QList<TrackedParagraph> m_paragraphs;
    TrackedParagraph m_open;
    bool m_endedWithReturn = false;
};

/// Walks over the pieces of the clean text and says of each whose work it is.
class Walk {
public:
    explicit Walk(TrackedText &tracked)
        : m_tracked(tracked)
    {
    }

    void take(const Piece &piece)
    {
        const QStringView raw = QStringView(m_tracked.raw).sliced(piece.raw.start(), piece.raw.length());
        switch (piece.kind) {
        case PieceKind::Kept:
            m_builder.add(raw, Fate::Kept);
            break;
        case PieceKind::Cut:
            takeCut(piece.raw);
            break;
        case PieceKind::Replaced:
            m_next = changeEndingBehind(piece.raw.start());
            m_builder.replace(raw, m_tracked.changes.at(m_next).decision.words, m_next);
            break;
        case PieceKind::Seam:
            takeSeam(piece.raw, raw);
            break;
        }
    }

    [[nodiscard]] QList<TrackedParagraph> finished() { return m_builder.finished(); }

private:
    /// A cut is what several decisions made of it.
    void takeCut(Span cut)
    {
        for (m_next = changeEndingBehind(cut.start()); m_next < m_tracked.changes.size(); ++m_next) {
            const Span part = m_tracked.changes.at(m_next).span.intersected(cut);
            if (part.isEmpty())
                break;
            m_builder.add(QStringView(m_tracked.raw).sliced(part.start(), part.length()), Fate::Deleted, m_next);
        }
    }

    /// White space goes, or comes, with the change that is next to it.
    void takeSeam(Span span, QStringView raw)
    {
        const qsizetype behind = changeEndingBehind(span.start());
        const qsizetype before = behind - 1;
        const bool isBehind = before < 0 || (behind < m_tracked.changes.size() &&
                                             m_tracked.changes.at(behind).span.start() - span.end() <
                                                 span.start() - m_tracked.changes.at(before).span.end());
        if (span.isEmpty())
            m_builder.add(u" ", Fate::Inserted, isBehind ? behind : before);
        else
            m_builder.add(raw, Fate::Deleted, isBehind ? behind : before);
    }

    /// The pieces come in order, and so do the changes.
    qsizetype changeEndingBehind(qsizetype offset)
    {
        qsizetype at = std::max<qsizetype>(m_next - 1, 0);
        while (at < m_tracked.changes.size() && m_tracked.changes.at(at).span.end() <= offset)
            ++at;
        return at;
    }

    TrackedText &m_tracked;
    Builder m_builder;
    qsizetype m_next = 0; ///< no change before the one before it is asked for again
};

} // namespace

TrackedText trackedText(const Article &article, const Review &review)
{
    TrackedText tracked;
    tracked.raw = article.text();
    tracked.changes = textChanges(review);
    Walk walk(tracked);
    const CleanText clean(article, review.cuts(), review.replacements());
    for (const Piece &piece : clean.pieces())
        walk.take(piece);
    tracked.paragraphs = walk.finished();
    return tracked;
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
