// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "desk/output.h"
#include "dialogs/dialogs.h"
#include "export/batchexport.h"

namespace bluepencil {

class OpenSessions;
struct QueueEntry;

/// Writes approved texts to files: one that is asked for, or all in the folder that was chosen for them.
class ExportFlow : public DeskPart {
    Q_OBJECT

public:
    ExportFlow(const DeskContext &context, QObject *parent);

    [[nodiscard]] Output output() const { return readOutput(workspace()); }
    void setOutput(const Output &output);
    /// Asks for the folder; false when there is none afterwards.
    bool askFolder();
    void askPattern();

    /// Asks where the article in review should go; an empty path when the editor cancelled. Proposes the
    /// chosen folder, else that of the last export, else the documents: never the place of the raw files.
    [[nodiscard]] FileToWrite askTarget();
    /// Writes the last edition of the article in review; undo counts it as not exported again.
    bool write(const FileToWrite &target);
    /// The same into the chosen folder, when an approval is to do that.
    bool writeAtApproval();
    /// Puts what goes out, or the review with its changes, on the clipboard.
    void copyText();
    void copyReview();
    /// Writes everything that is approved and was not exported yet into the chosen folder, which is asked for where
    /// there is none; each in the format that its source was given last. The window lives meanwhile, shows how far it
    /// is, and can end it.
    void writeAll(OpenSessions &sessions, const QList<QueueEntry> &queue);

Q_SIGNALS:
    /// What could not be written, which is to be known while one of these files is approved and not exported.
    void failed(const QString &sentence, const QStringList &paths);

private:
    [[nodiscard]] Result<QString> writeEdition(ReviewSession &session, const FileToWrite &target) const;
    [[nodiscard]] FileToWrite targetFor(const ReviewSession &session) const;
    [[nodiscard]] ExportWish wishOf(const ReviewSession &session) const;
    [[nodiscard]] ExportQuestion questionOf(const ReviewSession &session) const;
    [[nodiscard]] Result<BatchExport::Steps> stepsFor(OpenSessions &sessions, const QList<QueueEntry> &approved) const;
    /// `paths` are those of the files that it writes.
    void run(BatchExport *batch, const QStringList &paths);
    void tellEnd(qsizetype written, const QStringList &problems, const QStringList &paths);
};

} // namespace bluepencil
