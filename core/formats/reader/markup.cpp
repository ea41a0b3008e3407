// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/markup.h"

#include "formats/reader/html/pagereader.h"
#include "text/decoder.h"

namespace bluepencil {

Result<Article> articleOfMarkup(const QString &html, const Origin &known)
{
    QString page = html;
    const QList<Warning> warnings = repairUnits(page);
    return articleOfPage(page, known, warnings);
}

} // namespace bluepencil
