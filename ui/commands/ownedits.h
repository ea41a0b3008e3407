// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"

#include <QList>
#include <QObject>

namespace bluepencil {

class ReviewFlow;

/// What an editor changes that nobody suggested: own cuts and their reasons, own words, parts of cuts brought back; and
/// the walk from one such change to the next. Every change is a step of the flow's.
class OwnEdits : public QObject {
    Q_OBJECT

public:
    /// `flow` has to live longer.
    explicit OwnEdits(ReviewFlow *flow, QObject *parent = nullptr);

    /// The editor's own cut, and taking a part of a cut back; raw UTF-16 offsets. False when there is nothing to cut,
    /// or to take back.
    bool cut(Span span);
    bool bringBack(Span span);
    /// Says why the own cut was made that touches the span; false when there is none, or that is known.
    bool sayWhy(Span span, CutReason reason);
    /// The editor's own words instead of a span; false when that was refused.
    bool replace(Span span, const QString &words);
    /// Takes a change back, whenever it was made; false when it does not stand.
    bool takeBack(const Decision &change);
    /// Shows the next change behind a place (1), or before it (-1); round at the ends. False when there is none.
    bool show(Span from, int step);

private:
    ReviewFlow *m_flow;
    Span m_shown; ///< the last time
};

} // namespace bluepencil
