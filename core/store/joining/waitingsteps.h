// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "store/joining/logmerge.h"
#include "store/log/decisionlog.h"
#include "text/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

namespace bluepencil {

class Database;

/// A step that was taken while the server could not be reached.
struct WaitingStep {
    qint64 reading = 0;
    quint64 known = 0; ///< lines of the log that the editor had seen on the server
    CarriedStep step;
    bool isSent = false; ///< the server has it; what is decided on top of it does not start from the server's log yet
};

/// What became of steps that waited.
struct SentSteps {
    qsizetype steps = 0;
    QList<DecidedApart> apart; ///< where others had decided otherwise meanwhile; a query stands at each
    QString problem;           ///< why the others wait on, as a sentence; empty where none do
};

/// The journal of a machine: decisions that wait for the server of a shared workspace. A step is on the disk before
/// anybody is told that it was taken, and leaves it after the server has it; what a program that ended left there is
/// taken up by the next one. Each program keeps a file of its own.
class WaitingSteps {
public:
    /// `folder` is where this machine keeps what it needs beside a shared workspace.
    explicit WaitingSteps(const QString &folder);
    WaitingSteps(const WaitingSteps &) = delete;
    WaitingSteps &operator=(const WaitingSteps &) = delete;
    /// What waits stays on the disk.
    ~WaitingSteps();

    /// Those that the server does not have.
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }

    /// Fails, with a sentence, when it cannot be written to the disk.
    [[nodiscard]] Outcome add(const WaitingStep &step);

    /// Sends them in order, those of a reading at once. Where others decided meanwhile their decisions and these are
    /// joined (see joinInto()), by `editor`. What the server has already, because only its answer was lost, is not sent
    /// twice. Of an article whose bytes were purged they go into the log all the same; where a name was removed from
    /// it meanwhile, without what was typed with them (see removeWords()), and a query asks whether they are right.
    /// Where one was removed from other articles only, what was typed is kept, and a query asks whether it has the
    /// name.
    [[nodiscard]] SentSteps send(const Database &database, const QString &editor);

    /// Removes a person's name, in each of these spellings, from what waits. Fails, with a sentence and without a
    /// change, when it cannot be written to the disk.
    [[nodiscard]] Outcome forgetName(const QStringList &spellings);

    /// What was sent of a reading has been read from the server again: the next step starts from there.
    void forgetSent(qint64 reading);

private:
    [[nodiscard]] Outcome open();
    void adopt();
    [[nodiscard]] Outcome rewrite();

    QString m_folder;
    QString m_file; ///< of this program; empty before the first step
    std::unique_ptr<QLockFile> m_lock;
    QList<WaitingStep> m_steps;
};

} // namespace bluepencil
