// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log/decisionlog.h"
#include "text/article.h"
#include "text/result.h"

#include <QList>

namespace bluepencil {

class Database;

/// What is still known of a text whose scraped bytes were purged: as long as it was, with the words at their places
/// that decisions were about, those of the log and of steps that are still to be added to it. All else is blank.
[[nodiscard]] Result<Article> purgedText(const Database &database, qint64 reading, const QList<CarriedStep> &also);

} // namespace bluepencil
