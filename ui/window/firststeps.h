// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace bluepencil {

class CommandSet;
class MessageBar;

/// Three hints for whoever has never used Bluepencil, one after the other in the message bar. Closing one brings the
/// next; they never come back.
class FirstSteps : public QObject {
    Q_OBJECT

public:
    /// Names the keys as they are now. `bar` has to live longer.
    FirstSteps(const CommandSet &commands, MessageBar *bar, QObject *parent);

    void start();

private:
    void showNext();

    MessageBar *m_bar;
    QStringList m_hints;
};

} // namespace bluepencil
