// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QList>
#include <QString>

namespace bluepencil {

class Database;
class Workspace;

/// Somebody else who has an article open.
struct Colleague {
    QString editor;     ///< the name, or the login of somebody without one
    bool holds = false; ///< decides there; the others read

    friend bool operator==(const Colleague &, const Colleague &) = default;
};

/// Where this program is in a shared workspace: in one article at a time, as the one who decides there or as one who
/// reads. Whoever comes first decides, until somebody takes over. Who is away, however that came, is present no more:
/// a row counts as long as its connection holds a lock.
///
/// In a workspace of one's own nothing of this happens, and who is in an article holds it. Belongs to the thread of its
/// workspace, which has to live longer. What keeps decisions from each other is the revision that each of them carries;
/// this only spares people the surprise.
class Presence {
public:
    explicit Presence(const Workspace &workspace);
    ~Presence();
    Presence(const Presence &) = delete;
    Presence &operator=(const Presence &) = delete;

    /// Leaves the article before, and is in this one. Fails, with a sentence, when the server cannot be reached.
    [[nodiscard]] Outcome enter(qint64 source);
    /// Is nowhere.
    void leave();
    /// Decides here from now on; whoever did so reads.
    [[nodiscard]] Outcome takeOver();

    /// Asks again who is here, and comes back where the connection was lost meanwhile.
    [[nodiscard]] Outcome refresh();

    /// As it was when it was asked last.
    [[nodiscard]] bool holds() const { return m_holds; }
    [[nodiscard]] const QList<Colleague> &others() const { return m_others; }
    /// Whoever decides here instead; empty where nobody does.
    [[nodiscard]] QString holder() const;

private:
    [[nodiscard]] Outcome sweep() const;
    [[nodiscard]] Outcome settle();
    [[nodiscard]] Outcome look();
    [[nodiscard]] const Database &database() const;

    const Workspace &m_workspace;
    qint64 m_source = 0; ///< 0: nowhere
    qint64 m_id = 0;     ///< of the row
    int m_connection = 0;
    bool m_holds = true;
    QList<Colleague> m_others;
};

} // namespace bluepencil
