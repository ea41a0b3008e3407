// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QObject>

namespace bluepencil {

class ReviewFlow;

/// A look at the copy that stays, and the way back to the repeat.
class OriginalVisit : public QObject {
    Q_OBJECT

public:
    explicit OriginalVisit(ReviewFlow *flow, QObject *parent = nullptr);

    /// From the current run to what it repeats, or back from there; false when it repeats nothing.
    bool toggle();
    /// The way back leads nowhere any more.
    void end() { m_returnTo = {}; }

Q_SIGNALS:
    /// The view should show this place: raw UTF-16 offsets.
    void placeAsked(bluepencil::Span raw);

private:
    ReviewFlow *m_flow;
    Span m_returnTo; ///< the repeat; empty when nobody is on a visit
};

} // namespace bluepencil
