// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/warning.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bluepencil::office {

/// The changes that somebody tracked in a document and nobody has accepted or rejected yet.
class TrackedChanges {
public:
    void addInsertion(const QString &author);
    void addDeletion(const QString &author);

    /// That they were taken as accepted: how many, and by whom; none where there are none.
    [[nodiscard]] QList<Warning> warnings() const;

private:
    void addAuthor(const QString &author);

    int m_insertions = 0;
    int m_deletions = 0;
    QStringList m_authors; ///< each once
};

} // namespace bluepencil::office
