// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/keybindings.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace bluepencil {

class KeyEdit;
class SpokenLabel;

/// Every command with its keys, to be changed one by one. What is changed holds at once, everywhere.
///
/// Not modal: it asks nothing, and the window behind it shows what the keys are called now. A key that another command
/// has is never stolen: the dialog names that command, and only its own button takes the key away from there.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const KeyBindings &bindings, QWidget *parent = nullptr);

    [[nodiscard]] const KeyBindings &bindings() const { return m_bindings; }

Q_SIGNALS:
    void bindingsChanged(const bluepencil::KeyBindings &bindings);

private:
    [[nodiscard]] QWidget *makeEditor();
    void fill();
    void filter(const QString &words);
    void chooseVisible();
    void showKeys();
    void showCommand();
    void showKey();
    void change();
    void use(bool beside);
    void freeKey();
    void reset();
    void resetAll();
    [[nodiscard]] QTreeWidgetItem *itemOf(CommandId id) const;
    [[nodiscard]] std::optional<CommandId> chosen() const;
    [[nodiscard]] std::optional<CommandId> rival() const;

    KeyBindings m_bindings;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_heading;
    KeyEdit *m_key;
    SpokenLabel *m_message;
    QPushButton *m_use;
    QPushButton *m_add;
    QPushButton *m_free;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace bluepencil
