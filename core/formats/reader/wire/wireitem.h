// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <QList>
#include <QString>

namespace bluepencil::wire {

/// A place where the text of an article may stand.
struct WireField {
    QString name; ///< as the document calls it: "content:encoded", "body.content"
    QString text;
    bool isMarkup = false; ///< HTML
};

/// One article of a feed or of an agency's service, as it came.
struct WireItem {
    QString id;              ///< empty where it has none
    Origin origin;           ///< title, byline, day, address, name of the site, language
    QList<WireField> fields; ///< those that say something, the best first
};

} // namespace bluepencil::wire
