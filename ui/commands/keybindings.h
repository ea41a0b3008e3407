// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/command.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace bluepencil {

/// Which keys do which command: those of the command table, and what an editor made of them. A value.
///
/// Never holds a key twice by itself: whoever gives a command a key asks ownerOf() first.
class KeyBindings {
public:
    /// What an editor changed: keys as portable text, by the name of the command. No keys are a change too.
    using Changes = QMap<QString, QStringList>;

    KeyBindings() = default; ///< as the table has them
    /// Unknown names and keys are left out. A key that was given to a command is taken from the one that the table
    /// gives it to, since a later version may have given it away.
    [[nodiscard]] static KeyBindings from(const Changes &changes);
    [[nodiscard]] Changes changes() const;

    [[nodiscard]] QList<QKeySequence> keysOf(CommandId id) const;
    /// The keys in their order: the first is shown on buttons. Empty and doubled ones are left out.
    void setKeys(CommandId id, const QList<QKeySequence> &keys);
    void remove(CommandId id, const QKeySequence &key);
    void resetAll() { m_changed.clear(); }

    /// True when the command has the keys of the table.
    [[nodiscard]] bool isDefault(CommandId id) const { return !m_changed.contains(id); }
    /// The command that a key does now; nothing for a free key.
    [[nodiscard]] std::optional<CommandId> ownerOf(const QKeySequence &key) const;
    /// The keys of the table that another command has now, so that they cannot be given back before it gives them up.
    [[nodiscard]] QList<QKeySequence> takenDefaults(CommandId id) const;

    friend bool operator==(const KeyBindings &, const KeyBindings &) = default;

private:
    QHash<CommandId, QList<QKeySequence>> m_changed; ///< only what differs from the table
};

} // namespace bluepencil
