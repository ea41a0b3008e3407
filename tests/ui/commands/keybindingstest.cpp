// SPDX-License-Identifier: Apache-2.0
#include "commands/keybindings.h"
#include "commands/keysettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QKeySequence key(const QString &text)
{
    return QKeySequence::fromString(text, QKeySequence::PortableText);
}

} // namespace

class KeyBindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginWithTheTable()
    {
        const KeyBindings bindings;
        for (const Command &row : commandTable()) {
            QCOMPARE(bindings.keysOf(row.id), defaultKeys(row));
            QVERIFY(bindings.isDefault(row.id));
        }
        QVERIFY(bindings.changes().isEmpty());
    }

    void aKeyHasOneOwner()
    {
        KeyBindings bindings;
        QCOMPARE(bindings.ownerOf(key(u"A"_s)), CommandId::Cut);
        QVERIFY(!bindings.ownerOf(key(u"F12"_s)));
        QVERIFY(!bindings.ownerOf(QKeySequence()));
        bindings.setKeys(CommandId::Cut, {key(u"F12"_s)});
        QCOMPARE(bindings.ownerOf(key(u"F12"_s)), CommandId::Cut);
        QVERIFY(!bindings.ownerOf(key(u"A"_s)));
    }

    void whatEqualsTheTableIsNoChange()
    {
        KeyBindings bindings;
        bindings.setKeys(CommandId::Redo, {key(u"F12"_s), key(u"F12"_s), QKeySequence()});
        QCOMPARE(bindings.keysOf(CommandId::Redo), QList{key(u"F12"_s)});
        QVERIFY(!bindings.isDefault(CommandId::Redo));
        bindings.setKeys(CommandId::Redo, defaultKeys(command(CommandId::Redo)));
        QVERIFY(bindings == KeyBindings());
    }

    void aTakenDefaultIsNamed()
    {
        KeyBindings bindings;
        bindings.remove(CommandId::Cut, key(u"A"_s));
        QVERIFY(bindings.takenDefaults(CommandId::Cut).isEmpty());
        bindings.setKeys(CommandId::Keep, {key(u"A"_s)});
        QCOMPARE(bindings.takenDefaults(CommandId::Cut), QList{key(u"A"_s)});
    }

    void settingsKeepThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("another key") << u"review.cut"_s << QStringList{u"Ctrl+D"_s};
        QTest::newRow("two keys") << u"review.cut"_s << QStringList{u"T"_s, u"F12"_s};
        QTest::newRow("a comma") << u"review.cut"_s << QStringList{u"Ctrl+;"_s, u"Shift+,"_s};
        QTest::newRow("no key") << u"review.cut"_s << QStringList{};
    }

    void settingsKeepThem()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, keys);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.ini"_s);
        const KeyBindings bindings = KeyBindings::from({{name, keys}});
        QCOMPARE(bindings.keysOf(CommandId::Cut).size(), keys.size());
        {
            QSettings settings(file, QSettings::IniFormat);
            settings.setValue("text/zoom", 120);
            writeKeys(settings, KeyBindings::from({{u"go.next"_s, {u"F12"_s}}}));
            writeKeys(settings, bindings);
        }
        QSettings settings(file, QSettings::IniFormat);
        QVERIFY(readKeys(settings) == bindings);
        QCOMPARE(settings.value("text/zoom").toInt(), 120);
    }

    void whatNobodyKnowsIsLeftOut()
    {
        const KeyBindings bindings =
            KeyBindings::from({{u"no.such"_s, {u"A"_s}}, {u"review.cut"_s, {u"NoSuchKey"_s, u"T"_s}}});
        QCOMPARE(bindings.keysOf(CommandId::Cut), QList{key(u"T"_s)});
        QCOMPARE(bindings.changes().size(), 1);
    }

    void aKeyThatTheTableGivesToAnotherNowStaysTheEditors()
    {
        // As a file of an earlier version has it, in which Keep had no key of its own.
        const KeyBindings bindings = KeyBindings::from({{u"review.cut"_s, {u"R"_s}}});
        QCOMPARE(bindings.ownerOf(key(u"R"_s)), CommandId::Cut);
        QVERIFY(!bindings.keysOf(CommandId::Keep).contains(key(u"R"_s)));
    }
};

QTEST_APPLESS_MAIN(KeyBindingsTest)
#include "keybindingstest.moc"
