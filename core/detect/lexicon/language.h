// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>

namespace bluepencil {

/// The languages that the cut detectors have word lists for.
enum class Language : quint8 { English, German, Spanish, French, Portuguese, Italian, Polish, Russian, Arabic };
inline constexpr size_t languageCount = static_cast<size_t>(Language::Arabic) + 1;

/// Two-letter code, which is also the folder of its word lists: "en".
[[nodiscard]] QLatin1StringView codeOf(Language language);

/// What a text seems to be written in.
struct LanguageGuess {
    Language language = Language::English; ///< the one that has most of its function words
    bool isKnown = true; ///< false where a text of some length has hardly a function word of any: it is in none of them
};

/// Looks at the first `looked` UTF-16 units only, and at fewer where those settle it.
[[nodiscard]] LanguageGuess guessLanguage(QStringView text, qsizetype looked = 6000);

/// The language that most function words of the text belong to; English when there are too few to tell. Looks at the
/// first `looked` UTF-16 units only: an article is in one language.
[[nodiscard]] Language languageOf(QStringView text, qsizetype looked = 6000);

} // namespace bluepencil
