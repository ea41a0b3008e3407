// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/calls.h"

#include "detect/quotes/syntax/wordunit.h"
#include "text/article.h"

#include <string_view>

namespace bluepencil::quotes {

namespace {

/// A run of words with capitals, such as "Mr. Frid" or "Ada Frid", and what stands around it.
struct CapitalRun {
    qsizetype start = 0;
    qsizetype end = 0;
    std::vector<WordId> words;
};

bool isOneOf(QChar unit, std::u16string_view units)
{
    return units.find(unit.unicode()) != units.npos;
}

/// The next run from `at` on; empty at the end.
CapitalRun nextRun(QStringView text, qsizetype &at)
{
    CapitalRun run;
    while (at < text.size()) {
        if (!makesWord(text[at])) {
            // A stop behind "Mr" and a space do not end a run; all else does.
            if (!run.words.empty() && !isOneOf(text[at], u" ."))
                return run;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && makesWord(text[end]))
            ++end;
        if (!text[at].isUpper()) {
            if (!run.words.empty())
                return run;
        } else {
            constexpr qsizetype longestTitle = 4; // Mr., Mrs., Dr.
            if (!run.words.empty() && text[run.end] == u'.' && run.end - run.start > longestTitle)
                return run; // the sentence ended
            if (run.words.empty())
                run.start = at;
            run.words.push_back(wordId(text.sliced(at, end - at)));
            run.end = end;
        }
        at = end;
    }
    return run;
}

/// Parted off by commas, or by the ends of the words: "Come, Ada", "Ada, come", "No, Ada!".
bool isCall(QStringView text, const CapitalRun &run)
{
    qsizetype before = run.start;
    while (before > 0 && text[before - 1].isSpace())
        --before;
    const bool afterComma = before > 0 && text[before - 1] == u',';
    const bool begins = before == 0 || isOneOf(text[before - 1], u".!?");
    const bool beforeComma = run.end < text.size() && isOneOf(text[run.end], u",!");
    const bool ends = run.end >= text.size() || isOneOf(text[run.end], u",.!?;—-");
    return (afterComma && ends) || (begins && beforeComma);
}

} // namespace

CallReader::CallReader(const Article &article, const Cast &cast)
    : m_article(article)
{
    const auto add = [this](WordId word, size_t person) {
        if (word == 0)
            return;
        const auto index = static_cast<qint32>(person);
        const auto known = m_bearers.find(word);
        if (known == m_bearers.end())
            m_bearers.insert(word, index);
        else if (*known != index)
            *known = -1;
    };
    for (size_t i = 0; i < cast.persons.size(); ++i) {
        add(cast.persons[i].family, i);
        add(cast.persons[i].given, i);
    }
}

void CallReader::read(Span words, Calls &calls) const
{
    const QStringView text = m_article.textOf(words);
    for (qsizetype at = 0; at < text.size();) {
        const CapitalRun run = nextRun(text, at);
        for (const WordId word : run.words) {
            const qint32 bearer = bearerOf(word);
            if (bearer < 0)
                continue;
            (isCall(text, run) ? calls.called : calls.named).push_back(bearer);
            break;
        }
    }
}

} // namespace bluepencil::quotes
