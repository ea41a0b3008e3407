// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lexicon/language.h"

#include <QString>

namespace bluepencil {

/// What a language is called.
[[nodiscard]] QString languageWords(Language language);

/// The same for what an editor has chosen (see chosenLanguage()), and for what the words of a text tell.
[[nodiscard]] QString languageWords(const LanguageGuess &guess);

} // namespace bluepencil
