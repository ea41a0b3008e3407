// SPDX-License-Identifier: Apache-2.0
#include "dialogs/shortcutsdialog.h"

#include "dialogs/keyedit.h"
#include "widgets/closingbuttons.h"
#include "widgets/followinglist.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"
#include "widgets/spokenlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

enum Column { CommandColumn, KeysColumn };
constexpr int idRole = Qt::UserRole;

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString shown(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u",  "_s);
}

QPushButton *button(const QString &name, const QString &words, QWidget *parent)
{
    auto *made = new QPushButton(words, parent);
    made->setObjectName(name);
    made->setAutoDefault(false); // Return belongs to the key that is being typed
    return made;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const KeyBindings &bindings, QWidget *parent)
    : QDialog(parent)
    , m_bindings(bindings)
    , m_filter(new QLineEdit(this))
    , m_list(new FollowingTree(this))
    , m_heading(new PlainLabel(this))
    , m_key(new KeyEdit(this))
    , m_message(new SpokenLabel(this))
    , m_use(button(u"useKey"_s, tr("Use this key"), this))
    , m_add(button(u"addKey"_s, tr("Add it"), this))
    , m_free(button(u"freeKey"_s, tr("Take it away from there"), this))
    , m_none(button(u"noKey"_s, tr("No key"), this))
    , m_reset(button(u"resetKey"_s, tr("Reset"), this))
    , m_resetAll(button(u"resetKeys"_s, tr("Reset all"), this))
{
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setObjectName(u"shortcutsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter commands and keys"));
    m_filter->setAccessibleName(tr("Filter commands and keys"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);

    auto *close = closingButtons(this);
    close->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeEditor());
    layout->addWidget(close);
    fitOnScreen(this, {640, 660});

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCommand);
    connect(m_key, &KeyEdit::keySequenceChanged, this, &ShortcutsDialog::showKey);
    connect(m_use, &QPushButton::clicked, this, [this] { use(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { use(true); });
    connect(m_free, &QPushButton::clicked, this, &ShortcutsDialog::freeKey);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_bindings.setKeys(*chosen(), {});
        change();
    });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    fill();
    showKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

QWidget *ShortcutsDialog::makeEditor()
{
    auto *editor = new QWidget(this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_key->setObjectName(u"shortcutsKey"_s);
    m_key->setAccessibleName(tr("New key"));
    m_message->setObjectName(u"shortcutsMessage"_s);
    m_message->setWordWrap(true);
    m_message->keepPlace();
    m_message->setMinimumHeight(fontMetrics().lineSpacing()); // the buttons stay where they are

    auto *keys = new QHBoxLayout;
    keys->addWidget(m_key, 1);
    for (QPushButton *each : {m_use, m_add, m_none, m_reset})
        keys->addWidget(each);
    auto *said = new QHBoxLayout;
    said->addWidget(m_message, 1);
    said->addWidget(m_free);
    QSizePolicy keepsItsPlace = m_free->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_free->setSizePolicy(keepsItsPlace);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addLayout(keys);
    layout->addLayout(said);
    return editor;
}

void ShortcutsDialog::fill()
{
    QTreeWidgetItem *menu = nullptr;
    for (const Command &row : commandTable()) {
        const QString title = plain(titleOf(row.menu));
        if (!menu || menu->text(CommandColumn) != title) {
            menu = new QTreeWidgetItem(m_list, {title});
            menu->setFlags(Qt::ItemIsEnabled);
            menu->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(menu, {plain(textOf(row))});
        item->setData(CommandColumn, idRole, static_cast<int>(row.id));
        item->setToolTip(CommandColumn, helpOf(row));
    }
}

void ShortcutsDialog::filter(const QString &words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < menu->childCount(); ++j) {
            QTreeWidgetItem *item = menu->child(j);
            const bool fits = item->text(CommandColumn).contains(words, Qt::CaseInsensitive) ||
                              item->text(KeysColumn).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any |= fits;
        }
        menu->setHidden(!any);
    }
    chooseVisible();
}

/// Keys go to a command that can be seen.
void ShortcutsDialog::chooseVisible()
{
    const QTreeWidgetItem *current = m_list->currentItem();
    if (current && !current->isHidden() && current->parent())
        return;
    QTreeWidgetItem *first = m_list->topLevelItem(0);
    while (first && (first->isHidden() || !first->parent()))
        first = m_list->itemBelow(first);
    m_list->setCurrentItem(first);
    showCommand();
}

/// What the list says of every command; what an editor changed is bold.
void ShortcutsDialog::showKeys()
{
    for (const Command &row : commandTable()) {
        QTreeWidgetItem *item = itemOf(row.id);
        item->setText(KeysColumn, shown(m_bindings.keysOf(row.id)));
        QFont face = font();
        face.setBold(!m_bindings.isDefault(row.id));
        item->setFont(KeysColumn, face);
    }
    m_resetAll->setEnabled(!(m_bindings == KeyBindings()));
    filter(m_filter->text());
}

void ShortcutsDialog::showCommand()
{
    m_key->clear();
    const auto id = chosen();
    m_heading->setText(id ? plain(textOf(command(*id))) : QString());
    showKey();
}

/// What could be done with the key that was typed, and what is in the way.
void ShortcutsDialog::showKey()
{
    const auto id = chosen();
    const auto other = rival();
    const bool usable = id && !m_key->keySequence().isEmpty() && m_bindings.ownerOf(m_key->keySequence()) != id;
    m_use->setEnabled(usable && !other);
    m_add->setEnabled(usable && !other);
    m_free->setVisible(other.has_value());
    m_none->setEnabled(id && !m_bindings.keysOf(*id).isEmpty());
    m_reset->setEnabled(id && !m_bindings.isDefault(*id));
    QString message;
    if (!id)
        message = tr("No command and no key matches the filter.");
    else if (other)
        message = tr("%1 means “%2” already.")
                      .arg(m_key->keySequence().toString(QKeySequence::NativeText), plain(textOf(command(*other))));
    if (message != m_message->text()) // what goes on being so is said once
        m_message->say(message);
    m_message->setVisible(!message.isEmpty()); // an empty notification would be read as one
}

void ShortcutsDialog::change()
{
    showKeys();
    showKey();
    Q_EMIT bindingsChanged(m_bindings);
}

void ShortcutsDialog::use(bool beside)
{
    QList<QKeySequence> keys = beside ? m_bindings.keysOf(*chosen()) : QList<QKeySequence>();
    keys.append(m_key->keySequence());
    m_bindings.setKeys(*chosen(), keys);
    m_key->clear();
    change();
}

void ShortcutsDialog::freeKey()
{
    if (const auto other = rival())
        m_bindings.remove(*other, m_key->keySequence());
    change();
}

/// Back to the keys of the table, but for those that another command has been given.
void ShortcutsDialog::reset()
{
    const CommandId id = *chosen();
    const QList<QKeySequence> taken = m_bindings.takenDefaults(id);
    QList<QKeySequence> keys = defaultKeys(command(id));
    keys.removeIf([&](const QKeySequence &key) { return taken.contains(key); });
    m_bindings.setKeys(id, keys);
    m_key->clear();
    change();
    if (!taken.isEmpty())
        m_key->setKeySequence(taken.first()); // the conflict is said where every other one is
}

void ShortcutsDialog::resetAll()
{
    m_bindings.resetAll();
    m_key->clear();
    change();
}

QTreeWidgetItem *ShortcutsDialog::itemOf(CommandId id) const
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = m_list->topLevelItem(i);
        for (int j = 0; j < menu->childCount(); ++j) {
            if (menu->child(j)->data(CommandColumn, idRole).toInt() == static_cast<int>(id))
                return menu->child(j);
        }
    }
    return nullptr;
}

std::optional<CommandId> ShortcutsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant id = item ? item->data(CommandColumn, idRole) : QVariant();
    return id.isValid() ? std::optional(static_cast<CommandId>(id.toInt())) : std::nullopt;
}

/// Another command that has the typed key.
std::optional<CommandId> ShortcutsDialog::rival() const
{
    const auto owner = m_bindings.ownerOf(m_key->keySequence());
    return owner == chosen() ? std::nullopt : owner;
}

} // namespace bluepencil
