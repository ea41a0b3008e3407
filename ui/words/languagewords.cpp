// SPDX-License-Identifier: Apache-2.0
#include "words/languagewords.h"

#include <QCoreApplication>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LanguageWords)
};

} // namespace

QString languageWords(Language language)
{
    switch (language) {
    case Language::English:
        return Words::tr("English");
    case Language::German:
        return Words::tr("German");
    case Language::Spanish:
        return Words::tr("Spanish");
    case Language::French:
        return Words::tr("French");
    case Language::Portuguese:
        return Words::tr("Portuguese");
    case Language::Italian:
        return Words::tr("Italian");
    case Language::Polish:
        return Words::tr("Polish");
    case Language::Russian:
        return Words::tr("Russian");
    case Language::Arabic:
        return Words::tr("Arabic");
    }
    return {};
}

QString languageWords(const LanguageGuess &guess)
{
    return guess.isKnown ? languageWords(guess.language) : Words::tr("Another language");
}

} // namespace bluepencil
