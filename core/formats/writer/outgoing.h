// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <QJsonValue>
#include <QString>

namespace bluepencil {

/// An article on its way out.
struct Outgoing {
    Article article; ///< as it was read, with what is known of it
    QString text;    ///< what goes out of it
    QJsonValue id;   ///< of its record; null where it has none
};

} // namespace bluepencil
