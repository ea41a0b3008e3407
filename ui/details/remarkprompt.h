// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace bluepencil {

/// What a remark is asked about.
struct RemarkQuestion {
    Verb verb = Verb::Note;
    Span place;        ///< UTF-16 offsets into the raw text
    QString placeName; ///< "paragraph 12", as the window calls it
    QString words;     ///< what stands there already, or was typed and not sent
};

/// The line in which a note, a query or an answer is written: Return or Ctrl+Return sends it. It belongs to the place
/// that it was opened for, whatever becomes current meanwhile.
class RemarkPrompt : public QWidget {
    Q_OBJECT

public:
    explicit RemarkPrompt(QWidget *parent);

    void ask(const RemarkQuestion &question);
    /// Takes the line away; true when it was there. What is written in it stays whoever's who listened to typed().
    bool dismiss();

Q_SIGNALS:
    /// Words are in the line that were not there before.
    void typed(bluepencil::Verb verb, bluepencil::Span place, const QString &words);
    void said(bluepencil::Verb verb, bluepencil::Span place, const QString &words);
    /// The line went, however.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();

    QLabel *m_label;
    QLineEdit *m_line;
    RemarkQuestion m_question;
};

} // namespace bluepencil
