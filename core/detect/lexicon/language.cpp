// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/language.h"

#include "detect/lexicon/lexicon.h"
#include "detect/words/folding.h"
#include "detect/words/linewords.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <vector>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codes = {"en"_L1, "de"_L1, "es"_L1, "fr"_L1, "pt"_L1, "it"_L1, "pl"_L1, "ru"_L1, "ar"_L1};
static_assert(codes.size() == languageCount);

/// Function words and the languages that have them, one bit each. Open addressing: asked for every word of a text.
class FunctionWords {
public:
    FunctionWords()
        : m_entries(size)
    {
        for (size_t i = 0; i < languageCount; ++i) {
            const Lexicon lexicon = Lexicon::named(codes[i], u"cuts");
            for (const QString &word : lexicon.section(u"words function"))
                add(wordHash(folded(word)), static_cast<quint16>(1U << i));
        }
    }
    [[nodiscard]] quint16 languagesOf(quint64 hash) const
    {
        size_t i = hash & mask;
        while (m_entries[i].hash != hash && m_entries[i].hash != 0)
            i = (i + 1) & mask;
        return m_entries[i].languages;
    }

private:
    struct Entry {
        quint64 hash = 0; ///< 0: free
        quint16 languages = 0;
    };
    static constexpr size_t size = 1U << 13;
    static constexpr size_t mask = size - 1;

    void add(quint64 hash, quint16 language)
    {
        size_t i = hash & mask;
        while (m_entries[i].hash != hash && m_entries[i].hash != 0)
            i = (i + 1) & mask;
        m_used += m_entries[i].hash == 0;
        if (2 * m_used > size)
            qFatal("There are more function words than the table of languages has room for.");
        m_entries[i].hash = hash;
        m_entries[i].languages |= language;
    }

    std::vector<Entry> m_entries;
    size_t m_used = 0;
};

using Votes = std::array<int, languageCount>;

/// Adds the votes of the words, and tells how many there are.
int countVotes(QStringView folded, const FunctionWords &functionWords, std::vector<LineWord> &tokens, Votes &votes)
{
    tokenize(folded, tokens);
    for (const LineWord &token : tokens) {
        const quint16 languages = functionWords.languagesOf(token.hash);
        for (size_t i = 0; languages != 0 && i < languageCount; ++i)
            votes[i] += (languages >> i) & 1;
    }
    return static_cast<int>(tokens.size());
}

/// So far ahead that the rest of the text would not change it.
bool isSettled(const Votes &votes)
{
    constexpr int lead = 20;
    Votes sorted = votes;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    return sorted[0] >= sorted[1] + lead;
}

/// The language that we know of those that the letters of a short text belong to: most words of a brief report in
/// Arabic have a conjunction written to them, and few stand alone. English for all who write in Latin letters.
Language languageByLetters(QStringView text)
{
    std::array<qsizetype, 3> letters{}; // Latin, Cyrillic, Arabic
    for (const QChar unit : text) {
        const char16_t code = unit.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z'))
            ++letters[0];
        else if (code >= 0x0410 && code <= 0x044f)
            ++letters[1];
        else if (code >= 0x0620 && code <= 0x064a)
            ++letters[2];
    }
    if (letters[1] > letters[0] + letters[2])
        return Language::Russian;
    return letters[2] > letters[0] + letters[1] ? Language::Arabic : Language::English;
}

/// Where a part of about the length ends, with a word.
qsizetype partOf(QStringView text, qsizetype length)
{
    qsizetype end = std::min(length, text.size());
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return end;
}

} // namespace

QLatin1StringView codeOf(Language language)
{
    return codes[static_cast<size_t>(language)];
}

LanguageGuess guessLanguage(QStringView text, qsizetype looked)
{
    constexpr qsizetype part = 500; ///< UTF-16 units
    static const FunctionWords functionWords;
    QString start;
    std::vector<LineWord> tokens;
    Votes votes{};
    int words = 0;
    text = text.first(std::min(looked, text.size()));
    const QStringView whole = text;
    while (!text.isEmpty() && !isSettled(votes)) {
        const qsizetype end = partOf(text, part);
        start.resize(0);
        appendFolded(text.first(end), start);
        words += countVotes(start, functionWords, tokens, votes);
        text = text.sliced(end);
    }
    const auto most = std::max_element(votes.begin(), votes.end()); // the first of equals: English
    constexpr int enough = 3;
    constexpr int fewestWords = 30; // of a text that can be told to be in no language
    constexpr int leastShare = 6;   // in a hundred words; menus in German have seven, articles thirty and more
    LanguageGuess guess;
    guess.language = *most >= enough ? static_cast<Language>(most - votes.begin()) : languageByLetters(whole);
    guess.isKnown = words < fewestWords || 100 * *most >= leastShare * words;
    return guess;
}

Language languageOf(QStringView text, qsizetype looked)
{
    return guessLanguage(text, looked).language;
}

} // namespace bluepencil
