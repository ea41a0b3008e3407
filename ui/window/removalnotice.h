// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QList>
#include <QObject>

namespace bluepencil {

class CommandSet;
class MessageBar;
class ReviewFlow;

/// Says how much went that the screen did not show, and offers to undo it in the same breath; takes its words back at
/// the next step, since Undo would mean that one.
class RemovalNotice : public QObject {
    Q_OBJECT

public:
    /// All have to live longer.
    RemovalNotice(ReviewFlow *flow, const CommandSet *commands, MessageBar *bar, QObject *parent);

    /// These went just now: raw UTF-16 offsets. A warning that the bar shows already stays, and gets no such words.
    void tell(const QList<Span> &gone);

private:
    void drop();

    ReviewFlow *m_flow;
    const CommandSet *m_commands;
    MessageBar *m_bar;
    QString m_sentence;
};

} // namespace bluepencil
