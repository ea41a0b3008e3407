// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/reported/signed.h"

#include "text/article.h"

#include <algorithm>
#include <optional>

namespace bluepencil::quotes {

namespace {

using enum WordClass;
using namespace unmarkedwords;

/// A letter has no more paragraphs.
constexpr qint32 longestLetter = 8;
/// A line that signs has no more tokens.
constexpr qint32 longestSignature = 9;
/// “Yours faithfully,” between a letter and its name.
constexpr qint32 longestClosing = 4;

/// A letter and who signs it.
struct Letter {
    qint32 first = 0; ///< lines [first, end)
    qint32 end = 0;
    NounPhrase name;
    bool greets = false;
    bool saysI = false;
};

class SignedReader {
public:
    explicit SignedReader(const QuoteScene &scene)
        : m_article(scene.article)
        , m_syntax(scene.syntax)
    {
    }

    std::vector<Unmarked> read()
    {
        findPosts();
        findLetters();
        return std::move(m_found);
    }

private:
    [[nodiscard]] qint32 lines() const { return static_cast<qint32>(m_syntax.lines.size()); }
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }
    [[nodiscard]] bool holdsQuotes(qint32 first, qint32 end) const { return m_syntax.between(first, end).quotes > 0; }
    [[nodiscard]] bool endsSentence(const Line &line) const { return at(line.end - 1).kind == TokenKind::Stop; }

    void add(qint32 first, qint32 end, const NounPhrase &name, float confidence)
    {
        if (end - first < shortestWords || holdsQuotes(first, end))
            return;
        m_found.push_back({UnmarkedForm::Signature, m_syntax.spanOf(first, end - 1), name, name, Cue(), confidence});
    }

    // Posts

    /// Every handle of the text is looked at once.
    void findPosts()
    {
        const QStringView text = m_article.text();
        for (qsizetype mark = text.indexOf(u'@'); mark >= 0; mark = text.indexOf(u'@', mark + 1)) {
            const auto token = std::partition_point(m_syntax.tokens.begin(), m_syntax.tokens.end(),
                                                    [mark](const Token &one) { return one.start < mark; });
            if (token != m_syntax.tokens.end() && token->start == mark)
                findPost(static_cast<qint32>(token - m_syntax.tokens.begin()));
        }
    }

    void findPost(qint32 handle)
    {
        const qint32 index = m_syntax.sentenceHolding(handle).line;
        const Line &line = m_syntax.line(index);
        const bool bracket = handle > line.first && at(handle - 1).kind == TokenKind::Opening;
        const qint32 behindName = bracket ? handle - 1 : handle;
        qint32 first = behindName;
        while (first > line.first && at(first - 1).isWord() && at(first - 1).capital)
            --first;
        if (first == behindName)
            return;
        const NounPhrase name{first, behindName - 1, PhraseType::Name};
        const bool dash = first > line.first && at(first - 1).kind == TokenKind::Dash;
        if (dash && first - 1 > line.first)
            add(line.first, withoutLinks(line.first, first - 1), name, sure); // words — Ada Frid (@adafrid)
        else if (dash && index > 0)
            add(m_syntax.line(index - 1).first, m_syntax.line(index - 1).end, name, sure);
        else if (first == line.first && line.end - line.first <= longestSignature && stampBelow(index))
            addBelow(index, name);
    }

    /// What an embedded picture leaves behind the words: pic.twitter.com/abc.
    [[nodiscard]] qint32 withoutLinks(qint32 first, qint32 end) const
    {
        const QStringView words = m_article.textOf(m_syntax.spanOf(first, end - 1));
        qsizetype link = -1;
        for (const QStringView begin : {QStringView(u" pic."), QStringView(u" http")}) {
            const qsizetype found = words.lastIndexOf(begin);
            if (found >= 0 && (link < 0 || found < link) && !words.sliced(found + 1).contains(u' '))
                link = found;
        }
        while (link >= 0 && end > first && at(end - 1).start >= at(first).start + link)
            --end;
        return end;
    }

    /// A time or a date, without a verb, tells where a post ends: “2:14 PM · May 2, 2031”.
    [[nodiscard]] bool isStamp(qint32 index) const
    {
        const Line &line = m_syntax.line(index);
        const bool number = std::any_of(m_syntax.tokens.begin() + line.first, m_syntax.tokens.begin() + line.end,
                                        [](const Token &token) { return token.kind == TokenKind::Number; });
        return line.end - line.first <= 2 * longestSignature && number && !endsSentence(line) &&
               m_syntax.between(line.first, line.end).verbs == 0;
    }

    [[nodiscard]] std::optional<qint32> stampBelow(qint32 index) const
    {
        for (qint32 line = index + 2; line < std::min(lines(), index + 2 + longestClosing); ++line) {
            if (isStamp(line))
                return line;
        }
        return std::nullopt;
    }

    void addBelow(qint32 index, const NounPhrase &name)
    {
        add(m_syntax.line(index + 1).first, m_syntax.line(*stampBelow(index) - 1).end, name, sure);
    }

    // Letters

    void findLetters()
    {
        const std::vector<Letter> letters = namesStandAbove() ? lettersBelowNames() : lettersAboveNames();
        const auto personal =
            std::count_if(letters.begin(), letters.end(), [](const Letter &letter) { return letter.saysI; });
        const bool page = personal >= 2 && 2 * personal >= std::ssize(letters);
        for (const Letter &letter : letters) {
            if (page || (letter.greets && letter.saysI))
                add(m_syntax.line(letter.first).first, m_syntax.line(letter.end - 1).end, letter.name, likely);
        }
    }

    /// A page that begins with a name and ends with a sentence has each name above its letter.
    [[nodiscard]] bool namesStandAbove() const
    {
        if (m_syntax.lines.empty() || !endsSentence(m_syntax.lines.back()))
            return false;
        for (qint32 line = 0; line + 1 < lines() && !endsSentence(m_syntax.line(line)); ++line) {
            if (nameAlone(line) && endsSentence(m_syntax.line(line + 1)))
                return true;
        }
        return false;
    }

    [[nodiscard]] std::vector<Letter> lettersBelowNames() const
    {
        std::vector<Letter> letters;
        for (qint32 line = 0; line + 1 < lines(); ++line) {
            const auto name = nameAlone(line);
            if (!name)
                continue;
            Letter letter{.first = line + 1, .end = line + 1, .name = *name};
            while (letter.end < lines() && letter.end - letter.first < longestLetter &&
                   endsSentence(m_syntax.line(letter.end))) {
                const Line &words = m_syntax.line(letter.end++);
                letter.saysI = letter.saysI || saysIOrWe(m_syntax, words.first, words.end);
            }
            if (letter.end > letter.first)
                letters.push_back(letter);
        }
        return letters;
    }

    [[nodiscard]] std::vector<Letter> lettersAboveNames() const
    {
        std::vector<Letter> letters;
        qint32 free = 0; // lines before this one belong to letters
        for (qint32 line = 1; line < lines(); ++line) {
            const auto name = signatureOf(line);
            if (!name)
                continue;
            if (const auto letter = letterAbove(line, free, *name)) {
                letters.push_back(*letter);
                free = line + 1;
            }
        }
        return letters;
    }

    /// “Ada Frid”, “Ada Frid, Osk”: nothing but a name of two words or more, and what tells more of it.
    [[nodiscard]] std::optional<NounPhrase> nameAlone(qint32 index) const
    {
        const Line &line = m_syntax.line(index);
        if (line.end - line.first > longestSignature || endsSentence(line) ||
            at(line.end - 1).kind == TokenKind::Colon || m_syntax.between(line.first, line.end).verbs > 0)
            return std::nullopt;
        qint32 first = line.first;
        if (at(first).kind == TokenKind::Dash)
            ++first;
        qint32 last = first;
        while (last < line.end && at(last).isWord() && at(last).capital && !at(last).is(Institution))
            ++last;
        const bool parted = last == line.end || at(last).kind == TokenKind::Comma ||
                            at(last).kind == TokenKind::Opening || at(last).kind == TokenKind::Dash;
        if (!parted || last - first < 2)
            return std::nullopt;
        return NounPhrase{first, last - 1, PhraseType::Name};
    }

    /// The same below a sentence, or below “Yours faithfully,”.
    [[nodiscard]] std::optional<NounPhrase> signatureOf(qint32 index) const
    {
        const bool below = endsSentence(m_syntax.line(index - 1)) || isClosing(index - 1);
        return below ? nameAlone(index) : std::nullopt;
    }

    [[nodiscard]] bool isClosing(qint32 index) const
    {
        if (index < 1)
            return false;
        const Line &line = m_syntax.line(index);
        return line.end - line.first <= longestClosing && !endsSentence(line) && endsSentence(m_syntax.line(index - 1));
    }

    /// The paragraphs above that are sentences, up to a salutation or a heading.
    [[nodiscard]] std::optional<Letter> letterAbove(qint32 signature, qint32 free, const NounPhrase &name) const
    {
        Letter letter;
        letter.name = name;
        letter.end = isClosing(signature - 1) ? signature - 1 : signature;
        letter.first = letter.end;
        while (letter.first > free && letter.end - letter.first < longestLetter && !letter.greets) {
            const Line &line = m_syntax.line(letter.first - 1);
            letter.greets = isGreeting(line);
            if (!letter.greets && !endsSentence(line))
                break;
            --letter.first;
            letter.saysI = letter.saysI || saysIOrWe(m_syntax, line.first, line.end);
        }
        if (letter.first == letter.end)
            return std::nullopt;
        return letter;
    }

    /// “Dear editor,”, “Sir, I have walked …”
    [[nodiscard]] bool isGreeting(const Line &line) const
    {
        constexpr qint32 reach = 2;
        for (qint32 i = line.first; i < std::min(line.end, line.first + reach); ++i) {
            if (at(i).is(Salutation))
                return true;
        }
        return false;
    }

    const Article &m_article;
    const Syntax &m_syntax;
    std::vector<Unmarked> m_found;
};

} // namespace

std::vector<Unmarked> signedWordsIn(const QuoteScene &scene)
{
    return SignedReader(scene).read();
}

} // namespace bluepencil::quotes
