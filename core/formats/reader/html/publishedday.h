// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/dates.h"
#include "formats/reader/html/tree.h"

#include <QHash>
#include <QString>

namespace bluepencil::html {

/// Where a page may say when its article was published.
struct DaySources {
    const Tree &tree;
    const QHash<QString, QString> &meta; ///< by name, in lower case
    QString linked;                      ///< as its linked data states it
    QString address;
    qint32 headline = -1; ///< the node of its heading; -1 for none
    FirstInFigures first = FirstInFigures::Month;
};

/// The day, as "2031-05-02"; empty where nothing says it. What the page states for machines wins, unless it shows its
/// readers another right below the headline: one that it calls the day of publishing, or an earlier one (right above,
/// too, where what it states is the day of its last change); or one, and no more, that it calls so further down; then
/// what stands by its headline, a `time` or what is named after dates before bare text; then its first `time`, its
/// address, and what is named after dates, or says it, anywhere. Where nothing else is said, the day of the last
/// change. Figures that can be read in two ways are read as the address or a `time` has them. Linear in the number of
/// nodes.
[[nodiscard]] QString publishedDay(const DaySources &sources);

} // namespace bluepencil::html
