// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/integrity.h"

#include <QObject>

#include <memory>

namespace bluepencil {

class CommandSet;
class MessageBar;
class ReviewFlow;
class ReviewSession;

/// Says above the text what an editor's own cut or words do to a quotation that stays, right after it was done: with a
/// way to see it, to undo it, and to keep it anyway. Suggestions warn on their cards, before.
///
/// Whatever is kept anyway is named again at the approval: to have read it is not to have mended it.
class HarmWatch : public QObject {
    Q_OBJECT

public:
    /// All have to live longer.
    HarmWatch(ReviewFlow *flow, const CommandSet *commands, MessageBar *bar, QObject *parent = nullptr);

    /// Goes to the first quotation that suffers, and with each further call to the next; false when no warning is open.
    bool showNext();
    /// Closes the warning and notes on the edits that it was read; false when none is open.
    bool keepAnyway();

Q_SIGNALS:
    void placeAsked(bluepencil::Span raw);

private:
    void look();
    void say(bool isLastStep);
    void drop();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QList<Harm> harmsNow() const;
    [[nodiscard]] QList<Change> noteOn(Span place, const Review &review) const;

    ReviewFlow *m_flow;
    const CommandSet *m_commands;
    MessageBar *m_bar;
    std::weak_ptr<ReviewSession> m_session; ///< that the warning is about
    QList<Span> m_places;                   ///< of the edits that were warned about; raw UTF-16 offsets
    QList<Harm> m_harms;
    QString m_sentence;
    qsizetype m_shown = 0; ///< how many calls of showNext() there were
};

} // namespace bluepencil
