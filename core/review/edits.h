// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"

#include <QList>
#include <QString>

namespace bluepencil {

class Article;

/// Who decides, and when: stamped on each decision.
struct Signature {
    QString editor;
    qint64 when = 0; ///< milliseconds since 1970, UTC
};

/// The edits an editor can make, as pure functions: each returns the steps that make it so, for Review::apply; none
/// where nothing would change, so that no empty step reaches the history. Findings are given by value with the article
/// that they belong to, since the reason that is shown is recorded.

/// Cuts, keeps, or moves to the credits: one step a finding. Findings that are no cuts are left out.
[[nodiscard]] QList<Change> decide(const Review &review, const Article &article, const QList<Finding> &findings,
                                   Verb verb, const Signature &by);

/// Takes the decisions on these findings back, on both tracks. Where another rule claimed the very span when it was
/// decided (a house rule came since), that decision goes.
[[nodiscard]] QList<Change> undecide(const Review &review, const QList<Finding> &findings);

/// Cuts a span that no detector asked for. Grows over replacements that it touches, so that none is torn.
[[nodiscard]] QList<Change> cutOwn(const Review &review, const Article &article, Span span, CutReason reason,
                                   const Signature &by);

/// True when a cut of the span would take nothing: all of it is cut already, but for blanks.
[[nodiscard]] bool isCutAlready(const Review &review, const Article &article, Span span);

/// True when something of the span can be taken back: it is cut, or other words stand for it.
[[nodiscard]] bool isChanged(const Review &review, Span span);

/// Says why the editor's own cut was made that touches the span, the last of them where there are several; the cut
/// itself stays where and when it was. None where nothing there is an own cut.
[[nodiscard]] QList<Change> sayWhy(const Review &review, Span span, CutReason reason, const Signature &by);

/// Takes a part of a cut back. The rest stays cut.
[[nodiscard]] QList<Change> restore(const Review &review, const Article &article, Span span, const Signature &by);

/// Puts the editor's own words in place of a span.
[[nodiscard]] QList<Change> replace(const Review &review, const Article &article, Span span, const QString &words,
                                    const Signature &by);

/// Marks attributions, and quotations that nobody is named for, as checked.
[[nodiscard]] QList<Change> checkQuotes(const Review &review, const QList<Finding> &attributions, const Signature &by);

/// Says who really spoke; an empty name means nobody in particular.
[[nodiscard]] QList<Change> correctSpeaker(const Review &review, const Finding &attribution, const QString &name,
                                           const Signature &by);

/// Words among editors about a place: a note, a query, or the answer to the query that is open there. One of each
/// stands on a span; a new one takes the place of the old, which stays in the log. None for words that are blank, and
/// for an answer to nothing.
[[nodiscard]] QList<Change> remark(const Review &review, const Article &article, Verb verb, Span span,
                                   const QString &words, const Signature &by);

} // namespace bluepencil
