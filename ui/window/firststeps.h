// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/command.h"

#include <QList>
#include <QObject>
#include <QString>

namespace bluepencil {

class CommandSet;
class MessageBar;

/// Hints for whoever has never used Bluepencil, one after the other in the message bar: doing what one says, or closing
/// it, brings the next. They can be called back.
class FirstSteps : public QObject {
    Q_OBJECT

public:
    /// Names the keys as they are now. `bar` has to live longer.
    FirstSteps(const CommandSet &commands, MessageBar *bar, QObject *parent);

    void start();

private:
    struct Hint {
        QString words;
        QList<CommandId> doing; ///< each of them is what the hint speaks of
        bool endsWork = false;  ///< on the article: whoever does it is further than every hint before
    };
    [[nodiscard]] static QList<Hint> hintsFor(const CommandSet &commands);
    void showNext();
    void did(CommandId id);

    MessageBar *m_bar;
    QList<Hint> m_hints; ///< the first is shown
    bool m_started = false;
};

} // namespace bluepencil
