// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/output.h"
#include "dialogs/dialogs.h"

#include <QObject>

#include <memory>

namespace bluepencil {

class OpenSessions;
class ReviewFlow;
class ReviewSession;

/// Writes approved texts to files: one that is asked for, or all in the folder that was chosen for them.
class ExportFlow : public QObject {
    Q_OBJECT

public:
    /// All have to live longer.
    ExportFlow(Workspace *workspace, ReviewFlow *flow, Dialogs *dialogs, QWidget *window, QObject *parent);

    [[nodiscard]] Output output() const { return readOutput(*m_workspace); }
    void setOutput(const Output &output);
    /// Asks for the folder; false when there is none afterwards.
    bool askFolder();
    void askPattern();

    /// Asks where the article in review should go; an empty path when the editor thought better of it. Proposes the
    /// chosen folder, else that of the last export, else the documents: never the place of the raw files.
    [[nodiscard]] FileToWrite askTarget();
    /// Writes the last edition of the article in review; undo counts it as not exported again.
    bool write(const FileToWrite &target);
    /// The same into the chosen folder, when an approval is to do that.
    bool writeAtApproval();
    /// Writes everything that is approved and was not exported yet into the chosen folder, which is asked for where
    /// there is none.
    void writeAll(OpenSessions &sessions, const QList<QueueEntry> &queue);

Q_SIGNALS:
    void said(const QString &sentence);
    void noted(const QString &word);
    void stateChanged();

private:
    [[nodiscard]] Result<QString> writeEdition(ReviewSession &session, const FileToWrite &target) const;
    [[nodiscard]] FileToWrite targetFor(const ReviewSession &session) const;

    Workspace *m_workspace;
    ReviewFlow *m_flow;
    Dialogs *m_dialogs;
    QWidget *m_window;
};

} // namespace bluepencil
