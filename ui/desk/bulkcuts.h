// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "detect/findings/finding.h"

#include <QList>

namespace bluepencil {

/// Cuts many suggestions in one step, after showing every one of them.
class BulkCuts : public DeskPart {
    Q_OBJECT

public:
    BulkCuts(const DeskContext &context, QObject *parent);

    /// Suggestions of the article in review; `title` says which.
    void cutTogether(const QString &title, const QList<Finding> &suggestions);
};

} // namespace bluepencil
