// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace bluepencil {

/// A language that the window speaks.
struct NamedLanguage {
    QString code; ///< "de"
    QString name; ///< "Deutsch"
};

/// The languages that the program can speak, English first, each under the name that it has in itself:
/// those of which a file lies in the search path “translations” (QDir::setSearchPaths), which app/language sets.
[[nodiscard]] QList<NamedLanguage> interfaceLanguages();
/// The code of the language that the window speaks now.
[[nodiscard]] QString spokenLanguage();

} // namespace bluepencil
