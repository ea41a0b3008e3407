// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace bluepencil {

/// Asks for one of a list, or for words that are not in it. Any part of an entry finds it, and the first nine have a
/// digit each. Return takes the marked entry, Ctrl+Return the words as they were typed.
class PickDialog : public QDialog {
    Q_OBJECT

public:
    /// `value` is marked where it is in the list.
    PickDialog(const QString &label, const QStringList &options, const QString &value, QWidget *parent = nullptr);

    /// What was picked or typed.
    [[nodiscard]] QString value() const { return m_value; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &words);
    void markFirst();
    void takeMarked();
    void take(const QString &value);

    QStringList m_options;
    bool m_hasDigits; ///< where no entry begins with one
    QString m_value;
    QLineEdit *m_words;
    QListWidget *m_list;
};

} // namespace bluepencil
