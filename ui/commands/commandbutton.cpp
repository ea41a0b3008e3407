// SPDX-License-Identifier: Apache-2.0
#include "commands/commandbutton.h"

#include "commands/commandset.h"
#include "widgets/plainbutton.h"

#include <QAction>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordsProperty = "words"; ///< as they were given, without the key

} // namespace

QString withKey(const QString &words, const QAction *action)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? words : u"%1   %2"_s.arg(words, key);
}

void setWords(QToolButton *button, const QAction *action, const QString &words)
{
    button->setProperty(wordsProperty, words);
    button->setAccessibleName(words.trimmed()); // a space keeps words off a drawing, and is nothing to hear
    button->setText(withKey(words, action));
}

QToolButton *commandButton(QAction *action, const QString &words, KeyHint hint, QWidget *parent)
{
    auto *button = new PlainButton(parent);
    button->setText(words);
    button->setObjectName(action->objectName() + u".button"_s);
    button->setProperty(wordsProperty, words);
    button->setAccessibleName(words.trimmed());
    button->setAccessibleDescription(action->statusTip());
    const auto follow = [button, action, hint] {
        // Whoever hides the key may put other words on the button, and keeps them.
        if (hint == KeyHint::Shown)
            setWords(button, action, button->property(wordsProperty).toString());
        button->setToolTip(tooltipOf(action));
        button->setEnabled(action->isEnabled());
        button->setCheckable(action->isCheckable()); // whoever wires the command may say so later
        button->setChecked(action->isChecked());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QToolButton::clicked, action, [action, follow] {
        action->trigger();
        follow();
    });
    return button;
}

} // namespace bluepencil
