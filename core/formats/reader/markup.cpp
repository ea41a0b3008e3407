// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/markup.h"

#include <QCoreApplication>

namespace bluepencil {

namespace {

struct MarkupReader {
    Q_DECLARE_TR_FUNCTIONS(MarkupReader)
};

} // namespace

Result<Article> articleOfMarkup(const QString &, const Origin &known)
{
    return Failure{
        MarkupReader::tr("holds its text as HTML in “%1” alone; scrape it as plain text as well.").arg(known.field)};
}

} // namespace bluepencil
