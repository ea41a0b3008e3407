// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/tokens.h"

#include "detect/quotes/syntax/wordunit.h"
#include "text/article.h"

#include <QStringView>

#include <algorithm>

namespace bluepencil::quotes {

namespace {

constexpr bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'\u2019';
}

TokenKind markKind(char16_t unit)
{
    switch (unit) {
    case u',':
    case u'\u060c':
        return TokenKind::Comma;
    case u':':
        return TokenKind::Colon;
    case u';':
    case u'\u061b':
        return TokenKind::Semicolon;
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'-':
        return TokenKind::Dash;
    case u'(':
    case u'[':
        return TokenKind::Opening;
    case u')':
    case u']':
        return TokenKind::Closing;
    case u'.':
    case u'!':
    case u'?':
    case u'\u2026':
    case u'\u061f':
        return TokenKind::Stop;
    default:
        return TokenKind::Other;
    }
}

class Tokenizer {
public:
    Tokenizer(QStringView text, const Grammar &grammar, std::vector<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
        , m_grammar(grammar)
    {
    }

    void addRegion(const MarkedRegion &region)
    {
        Token token;
        token.kind = TokenKind::Quote;
        add(token, region.span.start(), region.span.end());
    }

    void addStretch(qsizetype at, qsizetype end)
    {
        while (at < end) {
            const QChar unit = m_text[at];
            if (isBlank(unit))
                ++at;
            else if (makesWord(unit) ||
                     ((unit == u'@' || unit == u'#' || unit == u'$') && at + 1 < end && makesWord(m_text[at + 1])))
                at = addWord(at, end);
            else
                at = addMark(at, end);
        }
    }

    void beginLine() { m_lineStart = true; }

private:
    void add(Token &token, qsizetype start, qsizetype end)
    {
        token.start = static_cast<qint32>(start);
        token.end = static_cast<qint32>(end);
        token.lineStart = m_lineStart;
        m_lineStart = false;
        if (m_tokens.size() == m_tokens.capacity())
            makeRoom(start);
        m_tokens.push_back(token);
    }

    /// For as many tokens as the text up to here leads to expect of the whole: doubling would leave half of it empty.
    void makeRoom(qsizetype at)
    {
        constexpr size_t fewest = 64;
        const double share = static_cast<double>(at + 1) / static_cast<double>(m_text.size());
        const auto expected = static_cast<size_t>(static_cast<double>(m_tokens.size()) / share);
        const size_t least = m_tokens.size() + m_tokens.size() / 4 + fewest;
        m_tokens.reserve(std::clamp(expected + fewest, least, 2 * least));
    }

    /// Marks that mean no more when they are repeated; rulers and what a broken scraper repeats are one token.
    [[nodiscard]] static bool joinsItsLike(char16_t unit)
    {
        const bool isSymbol = markKind(unit) == TokenKind::Other && !isApostrophe(unit);
        return isSymbol || unit == u'-' || unit == u'.' || unit == u'!' || unit == u'?';
    }

    qsizetype addMark(qsizetype at, qsizetype end)
    {
        const char16_t unit = m_text[at].unicode();
        qsizetype stop = at + 1;
        while (stop < end && m_text[stop] == unit && joinsItsLike(unit))
            ++stop;
        Token token;
        token.kind = isApostrophe(unit) && at > 0 && m_text[at - 1] == u's' ? TokenKind::Possessive : markKind(unit);
        add(token, at, stop);
        return stop;
    }

    /// The end of the word or number that begins here, inner marks included: O'Neil, well-known, 3.5, U.S., 10,000.
    [[nodiscard]] qsizetype wordEnd(qsizetype at, qsizetype end) const
    {
        qsizetype stop = at + 1;
        while (stop < end) {
            const QChar unit = m_text[stop];
            if (makesWord(unit) || unit == u'_') {
                ++stop;
                continue;
            }
            if (unit == u' ')
                break; // what ends most words
            const bool letterAfter = stop + 1 < end && makesWord(m_text[stop + 1]);
            const bool joins = isApostrophe(unit.unicode()) || unit == u'-' || unit == u'\u2011' || unit == u'&' ||
                               unit == u'/' || unit == u'@';
            const bool joinsNumbers = (unit == u'.' || unit == u',' || unit == u':') && letterAfter &&
                                      m_text[stop + 1].isDigit() && m_text[stop - 1].isDigit();
            const bool joinsInitials = unit == u'.' && letterAfter && isInitial(at, stop);
            if (letterAfter && (joins || joinsNumbers || joinsInitials))
                stop += 2;
            else
                break;
        }
        return stop;
    }

    /// Whether the word so far is single letters with stops: "U", "U.S".
    [[nodiscard]] bool isInitial(qsizetype start, qsizetype stop) const
    {
        return m_text[stop - 1].isLetter() &&
               (stop - 1 == start || m_text[stop - 2] == u'.' || m_text[stop - 2] == u'-');
    }

    qsizetype addWord(qsizetype at, qsizetype end)
    {
        const qsizetype stop = wordEnd(at, end);
        if (const qsizetype elided = elisionEnd(at, stop); elided > at) {
            addPlainWord(at, elided);
            return elided;
        }
        if (const qsizetype clitic = procliticEnd(at, stop); clitic > at) {
            addPlainWord(at, clitic);
            return clitic;
        }
        if (const qsizetype hyphen = encliticAt(at, stop); hyphen > at) {
            addPlainWord(at, hyphen);
            addPlainWord(m_text.first(stop).lastIndexOf(u'-') + 1, stop);
            return stop;
        }
        const qsizetype clitic = cliticAt(at, stop);
        qsizetype wordStop = clitic < 0 ? stop : clitic;
        if (clitic < 0 && stop < end && m_text[stop] == u'.' && stopBelongs(at, stop))
            wordStop = stop + 1;
        addPlainWord(at, wordStop);
        if (clitic < 0)
            return wordStop;
        const bool owns =
            !m_grammar.endings().ownsNothing.contains(m_text.sliced(at, clitic - at), Qt::CaseInsensitive);
        if (owns && m_grammar.endings().possessive.contains(m_text.sliced(clitic + 1, stop - clitic - 1))) {
            Token token;
            token.kind = TokenKind::Possessive;
            add(token, clitic, stop);
        } else {
            addPlainWord(clitic, stop);
        }
        return stop;
    }

    /// The end of what an apostrophe parts from the next word: l'eau, qu'elle; `at` when there is nothing. A word that
    /// is listed whole stays whole.
    [[nodiscard]] qsizetype elisionEnd(qsizetype at, qsizetype stop) const
    {
        if (m_grammar.endings().elision.isEmpty())
            return at;
        for (qsizetype i = at + 1; i + 1 < stop; ++i) {
            if (!isApostrophe(m_text[i].unicode()))
                continue;
            const WordEntry whole = m_grammar.find(wordId(m_text.sliced(at, stop - at)));
            const bool listed = !whole.classes.isUnlisted() || whole.part != Part::None;
            return !listed && m_grammar.endings().elision.contains(m_text.sliced(at, i - at), Qt::CaseInsensitive)
                       ? i + 1
                       : at;
        }
        return at;
    }

    /// The end of what is written to the beginning of a listed word, as “and” and “to” are in Arabic; `at` when there
    /// is nothing.
    [[nodiscard]] qsizetype procliticEnd(qsizetype at, qsizetype stop) const
    {
        const QStringView word = m_text.sliced(at, stop - at);
        for (const QString &proclitic : m_grammar.endings().proclitic) {
            if (!word.startsWith(proclitic) || word.size() == proclitic.size())
                continue;
            if (!isListed(word) && isListed(word.sliced(proclitic.size())))
                return at + proclitic.size();
        }
        return at;
    }

    [[nodiscard]] bool isListed(QStringView word) const
    {
        const WordEntry entry = m_grammar.find(wordId(word));
        return !entry.classes.isUnlisted() || entry.part != Part::None ||
               entry.classes.hasAny(WordClass::FiniteVerb, WordClass::SourceNoun, WordClass::PersonNoun,
                                    WordClass::SubjectNoun);
    }

    /// Where the pronoun that hangs on a verb begins, with its hyphen: dit-il, a-t-elle; `at` when there is none.
    [[nodiscard]] qsizetype encliticAt(qsizetype at, qsizetype stop) const
    {
        qsizetype longest = 0;
        for (const QString &enclitic : m_grammar.endings().enclitic) {
            if (m_text.sliced(at, stop - at).endsWith(enclitic))
                longest = std::max(longest, enclitic.size());
        }
        return longest > 0 && longest < stop - at ? stop - longest : at;
    }

    /// Where 's, 'd, 're, 've, 'll or 'm is split off; -1 when nothing is.
    [[nodiscard]] qsizetype cliticAt(qsizetype at, qsizetype stop) const
    {
        for (qsizetype length = 2; length <= 3; ++length) {
            const qsizetype mark = stop - length;
            if (mark <= at || !isApostrophe(m_text[mark].unicode()))
                continue;
            const QStringView ending = m_text.sliced(mark + 1, length - 1);
            if (m_grammar.endings().possessive.contains(ending) || m_grammar.endings().clitic.contains(ending))
                return mark;
        }
        return -1;
    }

    /// Whether the full stop behind the word is part of it: an abbreviation or an initial.
    [[nodiscard]] bool stopBelongs(qsizetype at, qsizetype stop) const
    {
        const bool initial = isInitial(at, stop) && m_text[stop - 1].isUpper();
        return initial || m_grammar.find(wordId(m_text.sliced(at, stop + 1 - at))).classes.has(WordClass::Abbreviation);
    }

    /// The 43-year-old.
    [[nodiscard]] static bool isWorded(QStringView word) { return word.back().isLetter() && word.contains(u'-'); }

    void addPlainWord(qsizetype start, qsizetype end)
    {
        const QStringView word = m_text.sliced(start, end - start);
        const WordEntry entry = m_grammar.find(wordId(word));
        Token token;
        token.kind = TokenKind::Word;
        token.word = entry.id;
        token.classes = entry.classes;
        token.rank = entry.rank & 0x3fff; // no list is as long
        token.part = entry.part;
        const QChar first = word.front();
        if (first == u'$' || (first.isDigit() && !isWorded(word)))
            token.kind = word.contains(u':') ? TokenKind::Other : TokenKind::Number; // 14:20 counts nothing
        token.capital = first.isUpper() || ((first == u'@' || first == u'#') && word.size() > 1);
        token.allCapitals = word.size() > 1 && first.isUpper() && word[1].isUpper() && word.back().isUpper();
        add(token, start, end);
    }

    QStringView m_text;
    std::vector<Token> &m_tokens;
    const Grammar &m_grammar;
    bool m_lineStart = false;
};

} // namespace

std::vector<Token> tokensOf(const Article &article, const std::vector<MarkedRegion> &regions, const Grammar &grammar)
{
    std::vector<Token> tokens;
    Tokenizer tokenizer(article.text(), grammar, tokens);
    auto region = regions.begin();
    for (const Paragraph &paragraph : article.paragraphs()) {
        if (paragraph.isBlank())
            continue;
        tokenizer.beginLine();
        qsizetype at = paragraph.text.start();
        for (; region != regions.end() && region->span.start() < paragraph.text.end(); ++region) {
            tokenizer.addStretch(at, region->span.start());
            tokenizer.addRegion(*region);
            at = region->span.end();
        }
        tokenizer.addStretch(at, paragraph.text.end());
    }
    return tokens;
}

} // namespace bluepencil::quotes
