// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/syntax.h"

#include "text/article.h"

namespace bluepencil::quotes {

namespace {

/// A sentence longer than this is cut, so that a text without stops stays linear.
constexpr qint32 longestSentence = 200;

bool endsSpeech(QChar unit)
{
    return unit == u'.' || unit == u'?' || unit == u'!' || unit == u'\u2026' || unit == u'\u061f';
}

bool startsSentence(const Token &token)
{
    return token.capital || token.kind == TokenKind::Number || token.kind == TokenKind::Quote ||
           token.kind == TokenKind::Opening;
}

class SentenceCutter {
public:
    SentenceCutter(Syntax &syntax, const Article &article, const std::vector<MarkedRegion> &regions)
        : m_syntax(syntax)
        , m_article(article)
        , m_regions(regions)
    {
    }

    void cut()
    {
        m_syntax.sentenceOf.resize(m_syntax.tokens.size());
        for (qint32 i = 0; i < m_syntax.size(); ++i) {
            Token &token = m_syntax.tokens[static_cast<size_t>(i)];
            if (token.lineStart)
                beginLine(i);
            else if (endsBefore(i) || i - m_syntax.sentences.back().first >= longestSentence)
                beginSentence(i);
            m_syntax.sentenceOf[static_cast<size_t>(i)] = static_cast<qint32>(m_syntax.sentences.size()) - 1;
            m_syntax.sentences.back().end = i + 1;
            m_syntax.lines.back().end = i + 1;
            m_syntax.lines.back().endSentence = static_cast<qint32>(m_syntax.sentences.size());
            if (token.kind == TokenKind::Quote)
                ++m_region;
        }
    }

private:
    void beginLine(qint32 token)
    {
        const auto sentence = static_cast<qint32>(m_syntax.sentences.size());
        m_syntax.lines.push_back({token, token, sentence, sentence});
        beginSentence(token);
    }

    void beginSentence(qint32 token)
    {
        m_syntax.tokens[static_cast<size_t>(token)].sentenceStart = true;
        m_syntax.sentences.push_back({token, token, static_cast<qint32>(m_syntax.lines.size()) - 1});
    }

    [[nodiscard]] bool endsBefore(qint32 i) const
    {
        const Token &previous = m_syntax.at(i - 1);
        const Token &token = m_syntax.at(i);
        if (previous.kind == TokenKind::Stop)
            return (startsSentence(token) || (lettersHaveNoCase() && token.isWord())) && !isOrdinal(i);
        if (previous.kind != TokenKind::Quote)
            return false;
        const QStringView inside = m_article.textOf(m_regions[m_region - 1].inner).trimmed(); // « … . »
        const QChar last = inside.isEmpty() ? QChar() : inside.back();
        if (!endsSpeech(last) || !(token.capital || token.kind == TokenKind::Quote))
            return lettersHaveNoCase() && last == u'.' && token.isWord() && !attributionFollows(i);
        return last == u'.' || !attributionFollows(i);
    }

    [[nodiscard]] bool lettersHaveNoCase() const { return m_syntax.grammar->traits().lettersHaveNoCase; }

    /// "5. Mai": the stop belongs to the number.
    [[nodiscard]] bool isOrdinal(qint32 i) const
    {
        return m_syntax.grammar->traits().ordinalsHaveStops && i >= 2 && m_syntax.at(i - 2).kind == TokenKind::Number &&
               m_syntax.at(i - 2).end - m_syntax.at(i - 2).start <= 2;
    }

    /// “Who pays?” Ada Frid asked. The quotation's own question mark ends no sentence here.
    [[nodiscard]] bool attributionFollows(qint32 i) const
    {
        constexpr qint32 longestName = 5;
        for (qint32 k = i; k < std::min(m_syntax.size(), i + longestName); ++k) {
            const Token &token = m_syntax.at(k);
            if (token.lineStart)
                return false;
            const bool cue = k > i && token.is(WordClass::Reporting) && !token.capital &&
                             token.classes.hasAny(WordClass::PastForm, WordClass::ThirdPerson);
            if (cue)
                return true;
            const bool ofName = token.capital || token.classes.hasAny(WordClass::NameParticle, WordClass::Adverb);
            if (!ofName)
                return false;
        }
        return false;
    }

    Syntax &m_syntax;
    const Article &m_article;
    const std::vector<MarkedRegion> &m_regions;
    size_t m_region = 0;
};

} // namespace

void cutSentences(Syntax &syntax, const Article &article, const std::vector<MarkedRegion> &regions)
{
    SentenceCutter(syntax, article, regions).cut();
}

} // namespace bluepencil::quotes
