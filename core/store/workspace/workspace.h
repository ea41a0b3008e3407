// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/joining/waitingsteps.h"
#include "store/queue/queueentry.h"
#include "store/schema/serverschema.h"
#include "text/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>

class QThreadPool;
class QTimer;

namespace bluepencil {

class Database;

/// The data folder: the queue of articles, and the database where reviews, editions and house rules live.
///
/// `reviews.sqlite` in it is precious: everything that editors decided, and the bytes that they decided on. Belongs to
/// the thread that opened it. Several programs may have the same folder open; a write that another one forestalled is
/// refused with a sentence. Every failure is a whole sentence that names the file and says what to do.
class Workspace {
public:
    /// Opens the folder, and makes folder and database where there are none. Without a folder: defaultDataFolder().
    /// What an older version wrote is kept in a backup and brought up to this one.
    ///
    /// Fails for a folder or file that cannot be used, a damaged database, and one that a newer version wrote.
    ///
    /// The address of a server (see isServerAddress()) opens what a desk shares there. What belongs to this machine
    /// alone lies in a folder beside the reviews of one's own then. A server's workspace is made and brought up by who
    /// keeps it (see prepareServer()); where that has to be done first, the sentence says so.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &folder = {});
    /// Whether the address of a server opens as open() would have it, and what the editor may do there. Changes
    /// nothing, there and here. From any thread; takes some seconds where a network swallows everything.
    [[nodiscard]] static Result<DeskRole> tryShared(const QString &address);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    /// For a shared workspace: where this machine keeps what it needs beside it.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// True for one that others have open on other machines.
    [[nodiscard]] bool isShared() const;
    /// What the editor may do here.
    [[nodiscard]] DeskRole role() const { return m_role; }
    [[nodiscard]] bool mayDecide() const { return m_role >= DeskRole::Editor; }
    [[nodiscard]] bool mayApprove() const { return m_role == DeskRole::Chief; }
    /// What the editor should know about this folder: that its disk makes storing slow. Empty when all is well.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    /// Who decides here; empty until somebody said so.
    [[nodiscard]] const QString &editor() const { return m_editor; }
    [[nodiscard]] Outcome setEditor(const QString &name);

    /// Settings that belong to the reviews, not to the window; empty when never set. Those of a shared workspace stay
    /// on this machine: they name folders.
    [[nodiscard]] Result<QString> setting(const QString &name) const;
    [[nodiscard]] Outcome setSetting(const QString &name, const QString &value);

    /// The files to review, in the order in which they came.
    [[nodiscard]] Result<QList<QueueEntry>> queue() const;
    /// Every file that an article came from, also of those that were taken out of the queue: nothing may be written
    /// there.
    [[nodiscard]] Result<QStringList> rawFiles() const;
    /// Those of them that were taken out of the queue.
    [[nodiscard]] Result<QStringList> removedFiles() const;
    /// Puts files at the end of the queue; those that are in it stay where they are. Looks at no file.
    [[nodiscard]] Outcome enqueue(const QStringList &paths);
    /// The same for articles that may be some of several of their file, with their titles, and which of them are
    /// unreadable. A file that was in the queue as one article makes room for its articles.
    [[nodiscard]] Outcome enqueue(const QList<QueueEntry> &entries);
    /// Takes a file out of the queue. What was decided on it stays.
    [[nodiscard]] Outcome dequeue(const QueueEntry &entry);
    /// Says why there is no article in an entry that nobody has decided on: it waits for nobody any more. Opening it
    /// again, once it can be read, brings it back.
    [[nodiscard]] Outcome markUnreadable(const QueueEntry &entry, const QString &problem);
    /// The article in such an entry is there again.
    [[nodiscard]] Outcome markReadable(const QueueEntry &entry);
    /// A file of the queue has another name now; everything that was decided on it stays. Nothing happens where a file
    /// of that name was known before.
    [[nodiscard]] Outcome move(const QString &from, const QString &to);
    /// Every file that an approved text was written to.
    [[nodiscard]] Result<QStringList> exportedFiles() const;
    /// Says that these files hold something else than what was decided on.
    [[nodiscard]] Outcome markChanged(const QList<QueueEntry> &entries);
    /// Remembers where the editor left an article.
    [[nodiscard]] Outcome setPlace(const QueueEntry &entry, Place place);

    /// False when the folder was deleted or replaced while it was open: nothing is kept any more. Every write says so
    /// as well.
    [[nodiscard]] bool isInPlace() const;
    /// What to do when that is found out after something was stored, with a whole sentence; nothing to do without.
    void onLoss(std::function<void(const QString &sentence)> tell) { m_onLoss = std::move(tell); }

    /// Keeps today's backup beside whoever decides, and says on the same way when there is none: see keepBackup().
    void keepBackupToday();

    /// Decisions that wait on this machine until the server can be reached; 0 in a folder of one's own.
    [[nodiscard]] qsizetype waitingSteps() const;
    /// Keeps one, on the disk before this returns. Only for a shared workspace.
    [[nodiscard]] Outcome keepWaiting(const WaitingStep &step);
    /// Sends them where the server is there. False while some wait still.
    bool sendWaiting();
    /// What was sent of a reading has been read from the server again.
    void forgetSent(qint64 reading);
    /// Removes a person's name from those that wait: see WaitingSteps.
    [[nodiscard]] Outcome forgetNameInWaiting(const QStringList &spellings);
    /// What became of them since somebody asked the last time.
    [[nodiscard]] SentSteps takeSent();

    /// For the parts of the store: the connection, and the word that something was written, so that the disk gets it
    /// within a second.
    [[nodiscard]] Database &database() const { return *m_database; }
    /// For a connection of another thread.
    [[nodiscard]] const QString &databaseFile() const;
    void written();
    /// How often something was written through this object: what was read since the last time still holds, but for what
    /// other programs did.
    [[nodiscard]] quint64 writes() const { return m_writes; }

private:
    explicit Workspace(QString folder, std::unique_ptr<Database> database);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openShared(const QString &address);
    [[nodiscard]] Outcome load();
    [[nodiscard]] Result<QStringList> firstColumn(const QString &statement) const;
    [[nodiscard]] Outcome change(const QString &statement, const QVariantList &values);
    void checkpoint();

    std::function<void(const QString &sentence)> m_onLoss;
    QString m_folder;
    QString m_notice;
    QString m_editor;
    DeskRole m_role = DeskRole::Chief;
    quint64 m_writes = 0;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<WaitingSteps> m_waiting; ///< of a shared workspace
    SentSteps m_sent;
    std::unique_ptr<QThreadPool> m_background;
    std::unique_ptr<QTimer> m_checkpoint;
};

} // namespace bluepencil
