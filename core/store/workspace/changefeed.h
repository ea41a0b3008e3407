// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace bluepencil {

class Workspace;

/// Tells what others change in a shared workspace, as they do it. Needs an event loop; in a workspace of one's own it
/// tells nothing. Also looks twice a second whether the server is there, and reaches it again when it comes back.
///
/// What this program itself writes is told as well.
class ChangeFeed : public QObject {
    Q_OBJECT

public:
    /// `workspace` has to live longer, and belong to the same thread.
    explicit ChangeFeed(const Workspace &workspace, QObject *parent = nullptr);
    ~ChangeFeed() override;

    /// False while the server cannot be reached.
    [[nodiscard]] bool isConnected() const { return m_isConnected; }

Q_SIGNALS:
    /// Somebody decided on a reading.
    void decided(qint64 reading);
    /// Somebody came, went or took over in an article.
    void movedIn(qint64 source);
    /// Articles came or went, or the work on one has gone on.
    void queueChanged();
    /// Other house rules hold.
    void rulesChanged();
    /// The server went, or is back: then everything may have changed.
    void connectionChanged(bool isConnected);

private:
    void take(const QString &word);
    void look();
    void listen();

    const Workspace &m_workspace;
    QTimer m_look;
    int m_connection = 0;
    bool m_isConnected = true;
};

} // namespace bluepencil
