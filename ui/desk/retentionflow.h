// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "work/latestwork.h"

#include <QTimer>

namespace bluepencil {

/// What the record does not keep: scraped bytes after a set time, which are purged beside the window, now and every few
/// hours while it is open; and a person's name, where the law asks for it.
class RetentionFlow : public DeskPart {
    Q_OBJECT

public:
    RetentionFlow(const DeskContext &context, QObject *parent);

    /// How long scraped bytes are kept; 0: for good.
    [[nodiscard]] int days() const;
    /// Asks before the first purge, since nothing brings the bytes back; then purges.
    void setDays(int days);
    /// Asks which name, why, and whether it is meant; then removes it from the whole record.
    void forgetName();

private:
    void purge();
    void remove(const QStringList &spellings, const QString &reason);

    QTimer m_hours;
    LatestWork m_purging;
    LatestWork m_removing;
};

} // namespace bluepencil
