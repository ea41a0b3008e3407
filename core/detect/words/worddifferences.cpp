// SPDX-License-Identifier: Apache-2.0
#include "detect/words/worddifferences.h"

#include "detect/words/wordalignment.h"

#include <algorithm>

namespace bluepencil {

namespace {

using In = DifferencePart::In;

qsizetype startOf(const AlignedWords &words, qint32 token)
{
    return words.tokens[static_cast<size_t>(token)].start;
}

/// Where the words before a token end.
qsizetype endBefore(const AlignedWords &words, qint32 token)
{
    if (token == 0)
        return 0;
    const LineWord &last = words.tokens[static_cast<size_t>(token) - 1];
    return last.start + last.length;
}

/// A word that begins the text or a sentence of it has a capital for that.
bool beginsSentence(QStringView text, qsizetype start)
{
    const QStringView before = text.first(start);
    for (auto unit = before.rbegin(); unit != before.rend(); ++unit) {
        if (unit->isLetterOrNumber())
            return false;
        if (*unit == u'.' || *unit == u'!' || *unit == u'?' || *unit == u':')
            return true;
    }
    return true;
}

bool holdsName(const AlignedWords &words, qint32 token, qint32 count)
{
    for (qint32 i = token; i < token + count; ++i) {
        const qsizetype start = startOf(words, i);
        if (words.line.at(start).isUpper() && !beginsSentence(words.line, start))
            return true;
    }
    return false;
}

void addOnly(QList<DifferencePart> &parts, In in, const AlignedWords &words, qint32 token, qint32 count)
{
    if (count > 0)
        parts.append(
            {in, words.text(token, count).toString(), words.hasDigit(token, count), holdsName(words, token, count)});
}

} // namespace

QList<DifferencePart> wordDifferences(QStringView firstText, QStringView secondText)
{
    const AlignedWords first(firstText);
    const AlignedWords second(secondText);
    const auto alignment = align(first, second);
    QList<DifferencePart> parts;
    if (!alignment)
        return parts;
    qsizetype told = 0; // units of the second text
    const auto addBoth = [&](qsizetype end) {
        if (end > told)
            parts.append({In::Both, secondText.sliced(told, end - told).toString(), false, false});
        told = std::max(told, end);
    };
    for (const WordDifference &difference : alignment->differences) {
        const bool added = difference.secondCount > 0;
        addBoth(added ? startOf(second, difference.secondToken) : endBefore(second, difference.secondToken));
        addOnly(parts, In::First, first, difference.firstToken, difference.firstCount);
        addOnly(parts, In::Second, second, difference.secondToken, difference.secondCount);
        if (added)
            told = endBefore(second, difference.secondToken + difference.secondCount);
    }
    addBoth(secondText.size());
    return parts;
}

} // namespace bluepencil
