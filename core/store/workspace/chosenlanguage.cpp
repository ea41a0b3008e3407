// SPDX-License-Identifier: Apache-2.0
#include "store/workspace/chosenlanguage.h"

#include "store/database/database.h"
#include "store/queue/reading.h"
#include "store/workspace/workspace.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto usualSetting = "language/usual"_L1;

QString settingOf(const QString &textHash)
{
    return u"language/"_s + textHash;
}

/// What cannot be read was not said.
QString kept(const Workspace &workspace, const QString &setting)
{
    const Result<QString> value = workspace.setting(setting);
    return value.ok() ? *value : QString();
}

QString kept(const Database &database, const QString &setting)
{
    const auto value = database.value(u"SELECT value FROM setting WHERE name = ?"_s, {setting});
    return value.ok() ? value->toString() : QString();
}

template <typename Store>
Article inLanguageKept(const Store &store, const Reading &reading)
{
    const Article &article = reading.article;
    Origin origin = article.origin();
    const QString own = kept(store, settingOf(reading.textHash));
    const QString code = own.isEmpty() && origin.language.isEmpty() ? kept(store, usualSetting) : own;
    if (!languageSaid(code) || code == origin.language)
        return article;
    origin.language = code == otherLanguage ? QString() : code;
    return Article(article.text(), std::move(origin), article.warnings(), article.pageMarks());
}

} // namespace

Article inChosenLanguage(const Workspace &workspace, const Reading &reading)
{
    return inLanguageKept(workspace, reading);
}

Article inChosenLanguage(const Database &database, const Reading &reading)
{
    return inLanguageKept(database, reading);
}

QString chosenLanguage(const Workspace &workspace, const QString &textHash)
{
    const QString own = kept(workspace, settingOf(textHash));
    return own.isEmpty() ? usualLanguage(workspace) : own;
}

Outcome chooseLanguage(Workspace &workspace, const QString &textHash, const QString &code)
{
    return workspace.setSetting(settingOf(textHash), code);
}

QString usualLanguage(const Workspace &workspace)
{
    const QString usual = kept(workspace, usualSetting);
    return usual.isEmpty() ? QString(foundLanguage) : usual;
}

Outcome chooseUsualLanguage(Workspace &workspace, const QString &code)
{
    return workspace.setSetting(usualSetting, code);
}

std::optional<LanguageGuess> languageSaid(const QString &code)
{
    if (code == otherLanguage)
        return LanguageGuess{Language::English, false};
    for (size_t i = 0; i < languageCount; ++i) {
        const auto language = static_cast<Language>(i);
        if (code == codeOf(language))
            return LanguageGuess{language, true};
    }
    return std::nullopt;
}

} // namespace bluepencil
