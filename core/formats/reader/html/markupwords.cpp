// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/markupwords.h"

#include "detect/lexicon/lexicon.h"

#include <array>

namespace bluepencil::html {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, MarkupWords::markupClasses> markupNames = {
    "ad",  "body",  "byline", "caption", "comment", "footer", "header", "meta",
    "nav", "promo", "quote",  "related", "share",   "side",   "tags",   "title"};
constexpr std::array<std::string_view, MarkupWords::spokenClasses> spokenNames = {
    "ad", "bio", "by", "com", "leg", "pho", "prom", "ref", "rel", "shr", "tag"};

QLatin1StringView latin(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

std::string_view markupName(int bit)
{
    return markupNames[static_cast<size_t>(bit)];
}

std::string_view spokenName(int bit)
{
    return spokenNames[static_cast<size_t>(bit)];
}

MarkupWords::MarkupWords()
{
    const Lexicon lexicon = Lexicon::named("all"_L1, u"pages");
    for (int at = 0; at < markupClasses; ++at) {
        const QStringList words = lexicon.section(u"markup %1"_s.arg(latin(markupName(at))));
        for (const QString &word : words)
            m_markup[word.toStdString()] |= bit(at);
    }
    for (int at = 0; at < spokenClasses; ++at) {
        const QStringList words = lexicon.section(u"label %1"_s.arg(latin(spokenName(at))));
        for (const QString &word : words)
            m_spoken[word.toStdU16String()] |= bit(at);
    }
}

const MarkupWords &MarkupWords::shipped()
{
    static const MarkupWords words;
    return words;
}

WordClasses MarkupWords::named(std::string_view value) const
{
    WordClasses classes = 0;
    std::array<char, longestMarkupWord> word{}; // in lower case
    size_t length = 0;                          // of the whole word, which may be longer
    for (size_t at = 0; at <= value.size(); ++at) {
        const char c = at < value.size() ? value[at] : ' ';
        const bool isNewWord = isCapital(c) && at > 0 && value[at - 1] >= 'a' && value[at - 1] <= 'z';
        if (!isLetter(c) || isNewWord) {
            if (length > 1 && length <= word.size())
                classes |= classesOf({word.data(), length});
            length = 0;
        }
        if (isLetter(c)) {
            if (length < word.size())
                word[length] = static_cast<char>(c | 0x20);
            ++length;
        }
    }
    return classes;
}

WordClasses MarkupWords::classesOf(std::string_view word) const
{
    const auto found = m_markup.find(word);
    return found == m_markup.end() ? 0 : found->second;
}

WordClasses MarkupWords::spokenOf(std::u16string_view word) const
{
    const auto found = m_spoken.find(word);
    return found == m_spoken.end() ? 0 : found->second;
}

} // namespace bluepencil::html
