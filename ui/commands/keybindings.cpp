// SPDX-License-Identifier: Apache-2.0
#include "commands/keybindings.h"

#include <algorithm>

namespace bluepencil {

namespace {

std::optional<CommandId> commandNamed(const QString &name)
{
    for (const Command &row : commandTable()) {
        if (name == QLatin1String(row.name))
            return row.id;
    }
    return {};
}

QList<QKeySequence> keysFrom(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

} // namespace

KeyBindings KeyBindings::from(const Changes &changes)
{
    KeyBindings bindings;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (const auto id = commandNamed(change.key()))
            bindings.setKeys(*id, keysFrom(change.value()));
    }
    const QList<CommandId> given = bindings.m_changed.keys();
    for (const Command &row : commandTable()) {
        for (const CommandId other : given) {
            const QList<QKeySequence> keys = bindings.keysOf(other);
            if (other == row.id || given.contains(row.id))
                continue;
            for (const QKeySequence &key : keys)
                bindings.remove(row.id, key);
        }
    }
    return bindings;
}

KeyBindings::Changes KeyBindings::changes() const
{
    Changes changes;
    for (auto changed = m_changed.begin(); changed != m_changed.end(); ++changed) {
        QStringList texts;
        for (const QKeySequence &key : changed.value())
            texts.append(key.toString(QKeySequence::PortableText));
        changes.insert(QString::fromLatin1(command(changed.key()).name), texts);
    }
    return changes;
}

QList<QKeySequence> KeyBindings::keysOf(CommandId id) const
{
    const auto changed = m_changed.constFind(id);
    return changed == m_changed.cend() ? defaultKeys(command(id)) : *changed;
}

void KeyBindings::setKeys(CommandId id, const QList<QKeySequence> &keys)
{
    QList<QKeySequence> wanted;
    for (const QKeySequence &key : keys) {
        if (!key.isEmpty() && !wanted.contains(key))
            wanted.append(key);
    }
    if (wanted == defaultKeys(command(id)))
        m_changed.remove(id);
    else
        m_changed.insert(id, wanted);
}

void KeyBindings::remove(CommandId id, const QKeySequence &key)
{
    QList<QKeySequence> keys = keysOf(id);
    if (keys.removeAll(key) > 0)
        setKeys(id, keys);
}

std::optional<CommandId> KeyBindings::ownerOf(const QKeySequence &key) const
{
    if (key.isEmpty())
        return {};
    for (const Command &row : commandTable()) {
        if (keysOf(row.id).contains(key))
            return row.id;
    }
    return {};
}

QList<QKeySequence> KeyBindings::takenDefaults(CommandId id) const
{
    QList<QKeySequence> taken = defaultKeys(command(id));
    taken.removeIf([&](const QKeySequence &key) { return ownerOf(key).value_or(id) == id; });
    return taken;
}

} // namespace bluepencil
