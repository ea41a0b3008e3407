// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QString>
#include <QStringView>

namespace bluepencil {

struct Origin;

/// What the file of an article may be called after.
struct NamedArticle {
    const Origin &origin;
    QString name;    ///< what it is called where nothing else is known, without a suffix
    int edition = 0; ///< 0: of none
};

/// Done, when a pattern for file names can be filled: {title}, {date} (the day), {edition}, {source} (who published it)
/// and {name}, with any text between them. The sentence is a whole one.
[[nodiscard]] Outcome checkNamePattern(QStringView pattern);

/// The pattern filled, made safe for any disk, with the suffix. What is not known leaves nothing, nor the marks and
/// spaces that would then open or close the name; where all is unknown it is called by its name.
[[nodiscard]] QString fileNameFrom(QStringView pattern, const NamedArticle &article, QStringView suffix);

} // namespace bluepencil
