// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/site.h"

#include <QUrl>

namespace bluepencil {

using namespace Qt::StringLiterals;

QString siteOf(const QString &url)
{
    const QString host = QUrl(url).host();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

} // namespace bluepencil
