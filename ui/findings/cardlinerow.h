// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"
#include "words/runcard.h"

#include <QWidget>

class QLabel;

namespace bluepencil {

/// One suggestion inside the opened card: its text, what it is, and links that decide it alone. Shows one after the
/// other, since a key opens a card and a new widget costs more than new words.
class CardLineRow : public QWidget {
    Q_OBJECT

public:
    explicit CardLineRow(QWidget *parent);

    /// Shows a line of the card, as much of its text as has room. Among several it can be decided alone.
    void show(const RunCard &card, qsizetype line, const Theme &theme, const QFont &textFont);

Q_SIGNALS:
    void originalAsked(bluepencil::Span raw);
    void decided(const bluepencil::Finding &finding, bluepencil::Verb verb);

private:
    [[nodiscard]] QString noteOn(bool several) const;
    void follow(const QString &link, const CardLine &line);

    QLabel *m_text;
    QLabel *m_note;
    CardLine m_line;
};

} // namespace bluepencil
