// SPDX-License-Identifier: Apache-2.0
#include "commands/keysettings.h"

#include <QSettings>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = "keys"_L1;

} // namespace

KeyBindings readKeys(QSettings &settings)
{
    KeyBindings::Changes changes;
    settings.beginGroup(group);
    const QStringList names = settings.childKeys();
    for (const QString &name : names)
        changes.insert(name, settings.value(name).toStringList());
    settings.endGroup();
    return KeyBindings::from(changes);
}

void writeKeys(QSettings &settings, const KeyBindings &bindings)
{
    settings.remove(group);
    settings.beginGroup(group);
    const KeyBindings::Changes changes = bindings.changes();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        settings.setValue(change.key(), change.value());
    settings.endGroup();
}

} // namespace bluepencil
