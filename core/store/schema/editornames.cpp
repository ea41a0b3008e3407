// SPDX-License-Identifier: Apache-2.0
#include "store/schema/editornames.h"

#include "store/database/database.h"

#include <QCoreApplication>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(EditorNames)
};

const auto editorSetting = u"editor"_s;

Outcome setMember(const Database &database, const QString &name)
{
    const auto taken = database.value(u"SELECT login FROM member WHERE name = ? AND login <> current_user"_s, {name});
    if (!taken)
        return taken.failure();
    if (taken->isValid())
        return Failure{
            Sentences::tr("“%1” is somebody else in this workspace (%2); choose a name that tells you apart.")
                .arg(name, taken->toString())};
    const auto set = database.run(u"INSERT INTO member (name) VALUES (?)"
                                  " ON CONFLICT (login) DO UPDATE SET name = EXCLUDED.name"_s,
                                  {name});
    return set ? Outcome(Done{}) : set.failure();
}

} // namespace

Result<QString> editorIn(const Database &database)
{
    const auto name = database.dialect().isServer()
                          ? database.value(u"SELECT name FROM member WHERE login = current_user"_s)
                          : database.value(u"SELECT value FROM setting WHERE name = ?"_s, {editorSetting});
    return name ? Result<QString>(name->toString()) : name.failure();
}

Outcome setEditorIn(const Database &database, const QString &name)
{
    if (!database.dialect().isServer())
        return setSettingIn(database, editorSetting, name);
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (Outcome set = setMember(database, name); !set)
        return set;
    return transaction.commit();
}

Outcome setSettingIn(const Database &database, const QString &name, const QString &value)
{
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    auto set = database.run(u"UPDATE setting SET value = ? WHERE name = ?"_s, {value, name});
    if (set && set->numRowsAffected() == 0)
        set = database.run(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, {name, value});
    if (!set)
        return set.failure();
    return transaction.commit();
}

} // namespace bluepencil
