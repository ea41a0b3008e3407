// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/outgoing.h"

namespace bluepencil {

/// An article of which this goes out, with all that can be known of it.
inline Outgoing outgoing(const QString &text)
{
    Origin origin;
    origin.name = QStringLiteral("lock");
    origin.title = QStringLiteral("The \"lock\" & its <keeper>");
    origin.byline = QStringLiteral("Wim Sael");
    origin.date = QStringLiteral("2031-05-02T10:00:00Z");
    origin.url = QStringLiteral("https://courier.example/lock?a=1&b=2");
    origin.siteName = QStringLiteral("Courier");
    origin.language = QStringLiteral("nl");
    return {Article(QStringLiteral("[ad_1]\n") + text, origin), text, QJsonValue(7), {}, false};
}

} // namespace bluepencil
