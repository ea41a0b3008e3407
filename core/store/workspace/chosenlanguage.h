// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lexicon/language.h"
#include "text/article.h"
#include "text/result.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace bluepencil {

class Database;
class Workspace;
struct Reading;

/// Besides the codes of languages that are read: one that is not, and whatever the words of the text tell.
inline constexpr QLatin1StringView otherLanguage{"other"};
inline constexpr QLatin1StringView foundLanguage{"found"};

/// What the editor says that a text is in: a code, otherLanguage or foundLanguage. What was said of this very text
/// counts, else what was said of all. The words and every decision stay as they are; only what is found in them
/// changes.
[[nodiscard]] QString chosenLanguage(const Workspace &workspace, const QString &textHash);
[[nodiscard]] Outcome chooseLanguage(Workspace &workspace, const QString &textHash, const QString &code);

/// Of all texts of which nothing else was said.
[[nodiscard]] QString usualLanguage(const Workspace &workspace);
[[nodiscard]] Outcome chooseUsualLanguage(Workspace &workspace, const QString &code);

/// The article of a reading as it goes out: in the language that the editor said of this text; where neither that nor
/// the article itself tells, in the one that was said of all.
[[nodiscard]] Article inChosenLanguage(const Workspace &workspace, const Reading &reading);
/// The same from the reviews of one's own, for programs that only read them.
[[nodiscard]] Article inChosenLanguage(const Database &database, const Reading &reading);

/// For the analysis; nothing where the words of the text are to tell.
[[nodiscard]] std::optional<LanguageGuess> languageSaid(const QString &code);

} // namespace bluepencil
