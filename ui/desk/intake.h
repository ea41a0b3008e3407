// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "store/queue/queueentry.h"
#include "work/latestwork.h"
#include "work/turns.h"

#include <QSet>
#include <QStringList>

namespace bluepencil {

struct Arrival;

/// Takes files in: those that are named, those of folders, the sample. Big ones are looked into on a worker.
class Intake : public DeskPart {
    Q_OBJECT

public:
    Intake(const DeskContext &context, QObject *parent);

    void askForFiles();
    /// Puts files (of folders: the files in them) into the queue.
    void openFiles(const QStringList &paths);
    /// The folders that were opened, which are watched.
    [[nodiscard]] QStringList folders() const;
    /// Puts these into the queue, without a word and without opening one.
    void takeIn(const QStringList &files);
    /// Looks again into the folders that were opened, and queues what is new there.
    void rereadFolders();
    /// The sample article, a copy of it in the data folder.
    void openSample();
    /// What is on the clipboard becomes an article: a file in the data folder that is named after its first words and
    /// holds the bytes as they came. Plain text where there is some, else the page that rich text is.
    void paste();

Q_SIGNALS:
    /// Articles that were asked for are in the queue; those that can be read first, never none.
    void arrived(const QList<bluepencil::QueueEntry> &entries);
    /// One more folder was opened.
    void foldersChanged();

private:
    [[nodiscard]] QSet<QString> exported() const;
    void rememberFolders(const QStringList &paths);
    void openBeside(const QStringList &paths);
    void beginLeft(const QStringList &asked, const QStringList &files);
    void list(const QList<QueueEntry> &entries);
    void sayNothingIsIn(const QStringList &paths);
    void take(const QList<Arrival> &arrivals);
    void beginTaking();
    void openFirstOf(const QList<Arrival> &arrivals);
    void endTaking();
    void enqueue(const QList<Arrival> &arrivals);

    LatestWork m_looking;   ///< which articles the files hold that are to be opened
    Turns m_opening;        ///< what of it joins the queue, one batch after the other
    QStringList m_asked;    ///< files and folders of which nobody knows yet what is in them
    QStringList m_left;     ///< of these files: those that nobody has looked into yet
    LatestWork m_taking;    ///< and those that come by themselves
    Turns m_joining;        ///< what of those joins the queue
    QStringList m_problems; ///< of what is being taken in
    QueueEntry m_first;     ///< of it
    bool m_hasOpened = false;
};

} // namespace bluepencil
