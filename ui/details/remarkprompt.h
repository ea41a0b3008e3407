// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace bluepencil {

/// The line in which a note, a query or an answer is written: Return keeps it, Escape leaves everything as it was.
class RemarkPrompt : public QWidget {
    Q_OBJECT

public:
    explicit RemarkPrompt(QWidget *parent);

    /// Asks for words, beginning with `words`.
    void ask(Verb verb, const QString &words);
    /// Takes the line away; true when it was there.
    bool dismiss();

Q_SIGNALS:
    void said(bluepencil::Verb verb, const QString &words);
    /// The line went, however.
    void closed();

private:
    QLabel *m_label;
    QLineEdit *m_line;
    Verb m_verb = Verb::Note;
};

} // namespace bluepencil
