// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"
#include "review/cleantext.h"
#include "review/edits.h"
#include "text/article.h"

#include <QString>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"[ad_1]\nThe tide rose, and the pier — old, tired — went with it.\n\n\n"
                     "“Nobody 😀 cried,” Quill said.\r\nRead more:\u2028The tide fell.\n \n[ad_2]"_s;

/// The bytes as a script of edits: three each, what is done and where.
class Script {
public:
    Script(const uint8_t *data, size_t size)
        : m_next(data)
        , m_end(data + size)
    {
    }

    [[nodiscard]] bool hasMore() const { return m_end - m_next >= 3; }
    [[nodiscard]] QList<Change> nextEdit(const Review &review, const Article &article)
    {
        const int verb = *m_next++ % 6;
        const qsizetype start = *m_next++ % text.size();
        const Span span(start, std::min<qsizetype>(text.size(), start + 1 + *m_next++ % 48));
        const Signature by{u"fuzz"_s, 0};
        const Finding finding = findingAt(span);
        switch (verb) {
        case 0:
            return decide(review, article, {finding}, Verb::Cut, by);
        case 1:
            return decide(review, article, {finding}, Verb::Keep, by);
        case 2:
            return undecide(review, {finding});
        case 3:
            return cutOwn(review, article, span, CutReason::Length, by);
        case 4:
            return restore(review, article, span, by);
        default:
            return replace(review, article, span, u"new words"_s.first(start % 10), by);
        }
    }

private:
    static Finding findingAt(Span span)
    {
        Finding finding;
        finding.kind = Kind::Boilerplate;
        finding.span = span;
        finding.rule = "fuzz";
        return finding;
    }

    const uint8_t *m_next;
    const uint8_t *m_end;
};

void checkOrdered(const QList<Span> &spans)
{
    for (qsizetype i = 1; i < spans.size(); ++i)
        check(spans.at(i - 1).end() <= spans.at(i).start(), "cuts are ordered and disjoint");
}

void checkTiles(const CleanText &clean)
{
    qsizetype raw = 0;
    qsizetype out = 0;
    for (const Piece &piece : clean.pieces()) {
        check(piece.raw.start() == raw && piece.clean.start() == out, "pieces tile both texts");
        raw = piece.raw.end();
        out = piece.clean.end();
        if (piece.kind == PieceKind::Kept)
            check(clean.textOf(piece.clean) == text.sliced(piece.raw.start(), piece.raw.length()), "kept is unchanged");
        if (piece.kind == PieceKind::Seam)
            check(text.sliced(piece.raw.start(), piece.raw.length()).trimmed().isEmpty(),
                  "seams take only white space");
    }
    check(raw == text.size() && out == clean.length(), "pieces reach both ends");
    check(clean.text().size() == clean.length(), "the text is as long as it says");
}

} // namespace

/// Any script of edits leaves a text that is made of the raw one; taking all back leaves no trace.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Article article(text);
    Review review;
    QList<QList<Change>> done;
    for (Script script(data, size); script.hasMore();) {
        const QList<Change> changes = script.nextEdit(review, article);
        check(review.apply(changes).ok(), "an edit made for a review fits it");
        done.append(changes);
        checkOrdered(review.cuts());
        checkTiles(CleanText(article, review.cuts(), review.replacements()));
    }
    while (!done.isEmpty())
        check(review.apply(reversed(done.takeLast())).ok(), "what was done can be undone");
    check(review == Review(), "undoing all leaves no trace");
    check(CleanText(article, review.cuts(), review.replacements()).text() == text, "nothing decided, nothing changed");
    return 0;
}
