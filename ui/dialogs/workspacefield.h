// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/workspacetrial.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace bluepencil {

class SpokenLabel;

/// Where the next start finds the articles: on this computer, or at the address of what a desk shares. An address is
/// tried before it is taken; what came of that, and what becomes of the articles that are open, is said below it.
class WorkspaceField : public QWidget {
    Q_OBJECT

public:
    /// Tries an address; see WorkspaceTrial::run().
    using Try = std::function<void(const QString &address, const WorkspaceTrial::Answer &answer)>;

    /// Both are addresses, or empty for this computer: `chosen` what was chosen for a start, `open` what the window
    /// shows now.
    WorkspaceField(QString chosen, QString open, Try tryAddress, QWidget *parent = nullptr);

    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    /// Names the fields for tests and screen readers.
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /// chosen() is another one: this computer, or an address that opened.
    void changed();
    /// More, or less, is said than before.
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isShared() const;
    void layOut();
    void showPlace();
    void choosePlace();
    void askToTry();
    void tryNow();
    void take(const QString &address, const Result<DeskRole> &role);
    void say(const QString &words);

    QString m_chosen;
    QString m_open;
    Try m_try;
    QComboBox *m_place;
    QLineEdit *m_address;
    QPushButton *m_test;
    SpokenLabel *m_words;
};

} // namespace bluepencil
