// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"

namespace bluepencil {

class ApprovalFlow;
class ExportFlow;
class OpenSessions;
class QueueFlow;

/// The last steps of an article: approve, export, spike, and on to the next file.
class GoingOut : public DeskPart {
    Q_OBJECT

public:
    /// Whom it asks. All have to live longer.
    struct Helpers {
        ApprovalFlow *approval = nullptr;
        ExportFlow *exports = nullptr;
        QueueFlow *queue = nullptr;
        OpenSessions *sessions = nullptr;
    };

    GoingOut(const DeskContext &context, const Helpers &helpers, QObject *parent);

    /// Freezes what goes out now, after naming what is undecided. True when it did.
    bool approve();
    /// Approves and opens the next file that is not done.
    void approveAndGoOn();
    /// The same, and the approved text is on the clipboard.
    void approveCopyAndGoOn();
    /// Takes the article out of the work and opens the next file that is not done; a spiked one is taken up again.
    void toggleSpiked();
    /// Writes the approved text to a file, approving it first where need be.
    void exportText();
    /// Writes everything that is approved and was not exported to the chosen folder.
    void exportAll();

private:
    Helpers m_helpers;
};

} // namespace bluepencil
