// SPDX-License-Identifier: Apache-2.0
#include "store/chosenlanguage.h"

#include "store/workspace.h"

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

} // namespace

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
