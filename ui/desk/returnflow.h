// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"

namespace bluepencil {

/// A document that was sent to somebody with its changes tracked comes back: what was done to it there is shown, and
/// becomes decisions in one step, if the editor says so.
class ReturnFlow : public DeskPart {
    Q_OBJECT

public:
    ReturnFlow(const DeskContext &context, QObject *parent);

    /// Asks for the document that belongs to the article in review.
    void takeUp();
    /// The same of this file.
    void takeUp(const QString &path);
};

} // namespace bluepencil
