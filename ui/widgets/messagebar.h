// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QFrame>

#include <functional>

class QBoxLayout;
class QToolButton;

namespace bluepencil {

class SpokenLabel;

/// A sentence above the text that stays until it is read: what failed, or what to know about the article. Never modal.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void say(const QString &sentence);
    /// Says it until it holds no more, which lookAgain() finds out.
    void sayWhile(const QString &sentence, std::function<bool()> holds);
    /// Something changed: a sentence that holds no more goes.
    void lookAgain();
    /// Says it with buttons for what can be done about it, which the bar owns from now on.
    void offer(const QString &sentence, const QList<QWidget *> &buttons);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The editor has read the sentence and closed it.
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    SpokenLabel *m_text;
    QWidget *m_offers; ///< holds the buttons
    QBoxLayout *m_row; ///< the text, and the buttons beside or below it
    QToolButton *m_close;
    QList<QWidget *> m_buttons;    ///< of what is said now
    std::function<bool()> m_holds; ///< likewise; null for what holds until it is closed
};

} // namespace bluepencil
