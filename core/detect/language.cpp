// SPDX-License-Identifier: Apache-2.0
#include "detect/language.h"

#include "detect/folding.h"
#include "detect/lexicon.h"
#include "detect/linewords.h"

#include <QHash>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codes = {"en"_L1, "de"_L1, "es"_L1, "fr"_L1, "pt"_L1, "it"_L1, "pl"_L1, "ru"_L1, "ar"_L1};
static_assert(codes.size() == languageCount);

quint64 hashOf(QStringView word)
{
    WordHash hash;
    for (const QChar unit : word)
        hash.add(unit.unicode());
    return hash.value();
}

/// Function word to the set of languages that have it, one bit each.
QHash<quint64, quint16> readFunctionWords()
{
    QHash<quint64, quint16> languages;
    for (size_t i = 0; i < languageCount; ++i) {
        const Lexicon lexicon = Lexicon::named(u"cuts-"_s + codes[i]);
        for (const QString &word : lexicon.section(u"words function"))
            languages[hashOf(folded(word))] |= static_cast<quint16>(1U << i);
    }
    return languages;
}

} // namespace

QLatin1StringView codeOf(Language language)
{
    return codes[static_cast<size_t>(language)];
}

Language languageOf(QStringView text, qsizetype looked)
{
    static const QHash<quint64, quint16> functionWords = readFunctionWords();
    const QString start = folded(text.first(std::min(looked, text.size())));
    std::vector<LineWord> tokens;
    tokenize(start, tokens);
    std::array<int, languageCount> votes{};
    for (const LineWord &token : tokens) {
        const quint16 languages = functionWords.value(token.hash);
        for (size_t i = 0; i < languageCount; ++i)
            votes[i] += (languages >> i) & 1;
    }
    const auto most = std::max_element(votes.begin(), votes.end()); // the first of equals: English
    constexpr int enough = 3;
    return *most >= enough ? static_cast<Language>(most - votes.begin()) : Language::English;
}

} // namespace bluepencil
