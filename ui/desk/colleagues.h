// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "store/workspace/changefeed.h"
#include "store/workspace/presence.h"

#include <QTimer>

namespace bluepencil {

/// The others in a shared workspace: takes up what they do as they do it, and sees to it that one decides in an article
/// while the others read. In a workspace of one's own there is nobody else.
class Colleagues : public DeskPart {
    Q_OBJECT

public:
    Colleagues(const DeskContext &context, QObject *parent);

    /// Who else has the article in review open.
    [[nodiscard]] const QList<Colleague> &others() const { return m_presence.others(); }
    /// False where somebody else decides.
    [[nodiscard]] bool holds() const { return m_presence.holds(); }

public Q_SLOTS:
    /// The article in review is another, or none: says that there, and asks who should decide where somebody is
    /// already.
    void enter();

Q_SIGNALS:
    /// Others hold by now.
    void rulesChanged();
    /// What waited for the server was decided otherwise by somebody meanwhile: queries stand there.
    void decidedApart();

private:
    void takeUp();
    void lookWhoIsHere(qint64 source);
    void tellOfConnection(bool isConnected);
    void tellOfWaiting();
    void tellOfSent();
    void askToTakeOver();

    ChangeFeed m_feed;
    Presence m_presence;
    QTimer m_queue;          ///< many changes of it are shown as one
    qsizetype m_waiting = 0; ///< decisions that were told to wait for the server
};

} // namespace bluepencil
