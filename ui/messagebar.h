// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace bluepencil {

/// A sentence above the text that stays until it is read: what failed, or what to know about the article. Never modal.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void say(const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The editor has read the sentence and closed it.
    void closed();

private:
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace bluepencil
