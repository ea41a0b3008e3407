// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/reported/unmarked.h"

#include "text/article.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <optional>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

constexpr float sure = 0.9F;
constexpr float likely = 0.75F;
/// A label has no more tokens, its colon left out.
constexpr qint32 longestLabel = 4;
/// A turn goes on over no more paragraphs without a label.
constexpr qint32 longestTurn = 6;
/// Of a paragraph that is nothing but a question.
constexpr qint32 longestQuestion = 60; // tokens
constexpr size_t fewestQuestions = 3;
/// What somebody says is no single word.
constexpr qint32 shortestWords = 4; // tokens

constexpr NounPhrase nobody{-1, -1, PhraseType::Name};

/// A label at the start of a line: “Frid:”, “AF:”, “Q:”.
struct Label {
    NounPhrase words;
    WordId word = 0; ///< its last word
    qint32 line = 0;
};

/// What stands behind a label.
struct Turn {
    Unmarked words;
    bool saysI = false;
};

class UnmarkedFinder {
public:
    UnmarkedFinder(const QuoteScene &scene, const People &people)
        : m_article(scene.article)
        , m_scene(scene)
        , m_syntax(scene.syntax)
        , m_people(people)
    {
    }

    std::vector<Unmarked> find()
    {
        findTurns();
        if (m_found.empty())
            findAnswers();
        for (qint32 line = 0; line < lines(); ++line) {
            findLeadIn(line);
            findSignature(line);
        }
        std::sort(m_found.begin(), m_found.end(),
                  [](const Unmarked &a, const Unmarked &b) { return a.words.start() < b.words.start(); });
        dropOverlaps();
        return std::move(m_found);
    }

private:
    [[nodiscard]] qint32 lines() const { return static_cast<qint32>(m_syntax.lines.size()); }
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }
    [[nodiscard]] qint32 sizeOf(qint32 line) const { return m_syntax.line(line).end - m_syntax.line(line).first; }
    [[nodiscard]] Span spanOf(qint32 first, qint32 end) const { return m_syntax.spanOf(first, end - 1); }

    [[nodiscard]] bool holdsQuotes(qint32 first, qint32 end) const
    {
        const auto quote = std::lower_bound(m_syntax.quotes.begin(), m_syntax.quotes.end(), first);
        return quote != m_syntax.quotes.end() && *quote < end;
    }

    // Labels

    [[nodiscard]] std::optional<Label> labelOf(qint32 line) const
    {
        const Line &tokens = m_syntax.line(line);
        const qint32 last = std::min(tokens.end - 1, tokens.first + longestLabel);
        for (qint32 i = tokens.first; i <= last; ++i) {
            if (at(i).kind == TokenKind::Colon && i > tokens.first)
                return Label{{tokens.first, i - 1, PhraseType::Name}, at(i - 1).word, line};
            if (!at(i).isWord() || !at(i).capital)
                break;
        }
        return std::nullopt;
    }

    void findTurns()
    {
        std::vector<Label> labels;
        QHash<WordId, int> counts;
        for (qint32 line = 0; line < lines(); ++line) {
            if (const auto label = labelOf(line)) {
                labels.push_back(*label);
                ++counts[label->word];
            }
        }
        // A label that stands once is a key with its value, or a colon in a headline.
        std::erase_if(labels, [&counts](const Label &label) { return counts.value(label.word) < 2; });
        if (!isInterview(labels))
            return;
        const Called called = calledPeople();
        for (size_t i = 0; i < labels.size(); ++i) {
            const auto speaker = speakerBehind(labels[i], called);
            const qint32 next = i + 1 < labels.size() ? labels[i + 1].line : labels[i].line + 1;
            if (speaker)
                addTurn(labels[i], *speaker, std::min(next, labels[i].line + longestTurn));
        }
        // People speak of themselves; “Tip:” and “Style:” do not.
        const auto personal =
            std::count_if(m_turns.begin(), m_turns.end(), [](const Turn &turn) { return turn.saysI; });
        if (2 * personal >= std::ssize(m_turns)) {
            for (const Turn &turn : m_turns)
                m_found.push_back(turn.words);
        }
    }

    /// Two who take turns, of whom one asks; keys with their values do neither.
    [[nodiscard]] bool isInterview(const std::vector<Label> &labels) const
    {
        constexpr qsizetype fewestLabels = 4;
        constexpr qsizetype fewestAsked = 2;
        const auto asks = [this](const Label &label) {
            return m_article.textOf(m_syntax.spanOf(label.words.first, m_syntax.line(label.line).end - 1))
                .contains(u'?');
        };
        const bool alone = std::all_of(labels.begin(), labels.end(),
                                       [&labels](const Label &label) { return label.word == labels.front().word; });
        return std::ssize(labels) >= fewestLabels && !alone &&
               std::count_if(labels.begin(), labels.end(), asks) >= fewestAsked;
    }

    /// Who is surely a person, named in full.
    [[nodiscard]] const Mention *fullNameOf(const Person &person) const
    {
        constexpr int surely = 3;
        if (person.named < 0 || !person.mayBeSomebody() || person.evidence < surely)
            return nullptr;
        const Mention &named = m_people.cast().mentions[static_cast<size_t>(person.named)];
        return named.full ? &named : nullptr;
    }

    /// Whom a label can mean: the first of the article's people that it fits.
    struct Called {
        QHash<WordId, qint32> byName; ///< given or family
        QHash<QString, qint32> byInitials;
    };

    [[nodiscard]] Called calledPeople() const
    {
        Called called;
        const std::vector<Person> &persons = m_people.cast().persons;
        for (qint32 i = static_cast<qint32>(persons.size()) - 1; i >= 0; --i) {
            const Person &person = persons[static_cast<size_t>(i)];
            if (const Mention *named = fullNameOf(person)) {
                called.byInitials[initialsOf(*named)] = i;
                called.byName[person.given] = i;
                called.byName[person.family] = i;
            }
        }
        return called;
    }

    /// “AF” of Ada Frid.
    [[nodiscard]] QString initialsOf(const Mention &named) const
    {
        QString letters;
        for (qint32 i = named.first; i <= named.last; ++i)
            letters += m_article.textOf(at(i).span()).front();
        return letters;
    }

    /// The label itself where it names somebody of the article, or the name that has these initials; nothing for the
    /// one who asks.
    [[nodiscard]] std::optional<NounPhrase> speakerBehind(const Label &label, const Called &called) const
    {
        constexpr qint32 nobodyCalled = std::numeric_limits<qint32>::max();
        const bool oneWord = label.words.first == label.words.last;
        const QString letters = oneWord ? m_article.textOf(at(label.words.last).span()).toString() : QString();
        const qint32 spelled = called.byInitials.value(letters, nobodyCalled);
        const qint32 named = called.byName.value(label.word, nobodyCalled);
        if (spelled == nobodyCalled && named == nobodyCalled)
            return std::nullopt;
        if (named < spelled)
            return label.words;
        const Person &person = m_people.cast().persons[static_cast<size_t>(spelled)];
        const Mention &inFull = m_people.cast().mentions[static_cast<size_t>(person.named)];
        return NounPhrase{inFull.first, inFull.last, PhraseType::Name};
    }

    void addTurn(const Label &label, const NounPhrase &person, qint32 endLine)
    {
        const qint32 first = label.words.last + 2; // behind the colon
        const qint32 ownEnd = m_syntax.line(label.line).end;
        if (ownEnd - first < shortestWords || at(first).kind == TokenKind::Quote)
            return;
        qint32 line = label.line;
        while (line + 1 < endLine && !holdsQuotes(m_syntax.line(line + 1).first, m_syntax.line(line + 1).end))
            ++line;
        const qint32 end = m_syntax.line(line).end;
        m_turns.push_back(
            {{UnmarkedForm::Label, spanOf(first, end), label.words, person, Cue(), sure}, saysIOrWe(first, end)});
    }

    // Questions and answers

    [[nodiscard]] bool isQuestion(qint32 line) const
    {
        const Line &tokens = m_syntax.line(line);
        return sizeOf(line) <= longestQuestion && !holdsQuotes(tokens.first, tokens.end) &&
               m_article.textOf(m_syntax.spanOf(tokens.first, tokens.end - 1)).endsWith(u'?');
    }

    void findAnswers()
    {
        std::vector<qint32> questions;
        for (qint32 line = 1; line < lines(); ++line) {
            if (isQuestion(line))
                questions.push_back(line);
        }
        if (questions.size() < fewestQuestions)
            return;
        const auto guest = guestBefore(m_syntax.line(questions.front()).first);
        if (!guest)
            return;
        std::vector<Unmarked> answers;
        size_t personal = 0;
        for (size_t i = 0; i < questions.size(); ++i) {
            const qint32 first = questions[i] + 1;
            const qint32 end = i + 1 < questions.size() ? questions[i + 1] : first + 1;
            if (first >= end || first >= lines() || end - first > longestTurn)
                continue;
            const auto label = labelOf(first);
            const qint32 from = label ? label->words.last + 2 : m_syntax.line(first).first;
            const qint32 behind = m_syntax.line(end - 1).end;
            if (behind - from < shortestWords || at(from).kind == TokenKind::Quote)
                continue;
            personal += saysI(from, behind) ? 1 : 0;
            answers.push_back({UnmarkedForm::Answer, spanOf(from, behind), nobody, *guest, Cue(), likely});
        }
        // An essay asks and answers as well, but not as somebody.
        if (answers.size() < fewestQuestions || 2 * personal < answers.size())
            return;
        m_found = std::move(answers);
    }

    [[nodiscard]] bool saysI(qint32 first, qint32 end) const
    {
        return std::any_of(m_syntax.tokens.begin() + first, m_syntax.tokens.begin() + end,
                           [](const Token &token) { return token.plays(Part::Speaker); });
    }

    [[nodiscard]] bool saysIOrWe(qint32 first, qint32 end) const
    {
        return std::any_of(m_syntax.tokens.begin() + first, m_syntax.tokens.begin() + end, [](const Token &token) {
            return token.plays(Part::Speaker) ||
                   (token.is(SpeechPerson) && token.is(SubjectPronoun) && !token.plays(Part::Listener));
        });
    }

    /// Who is named most in what stands before the first question.
    [[nodiscard]] std::optional<NounPhrase> guestBefore(qint32 token) const
    {
        const Cast &cast = m_people.cast();
        std::vector<int> mentions(cast.persons.size());
        for (const Mention &mention : cast.mentions) {
            if (mention.last < token && fullNameOf(cast.personOf(mention)))
                ++mentions[static_cast<size_t>(mention.person)];
        }
        const auto most = std::max_element(mentions.begin(), mentions.end());
        if (most == mentions.end() || *most == 0)
            return std::nullopt;
        const Mention *named = fullNameOf(cast.persons[static_cast<size_t>(most - mentions.begin())]);
        return NounPhrase{named->first, named->last, PhraseType::Name};
    }

    // Lead-ins and signatures

    /// “Frid wrote:” and nothing else behind the colon.
    void findLeadIn(qint32 line)
    {
        const Line &tokens = m_syntax.line(line);
        if (line + 1 >= lines() || at(tokens.end - 1).kind != TokenKind::Colon || holdsQuotes(tokens.first, tokens.end))
            return;
        const Line &next = m_syntax.line(line + 1);
        if (next.end - next.first < 2 * shortestWords || holdsQuotes(next.first, next.end) || labelOf(line + 1) ||
            !saysIOrWe(next.first, next.end))
            return;
        for (qint32 i = tokens.end - 2; i >= tokens.first; --i) {
            if (at(i).plays(Part::Complementizer)) // argued that:
                return;
            const qint32 subject = m_scene.subjects[static_cast<size_t>(i)].phrase;
            if (!at(i).isListedVerb() || !at(i).isFinite() || subject < 0)
                continue;
            if (isPersonal(m_syntax.phrase(subject)))
                m_found.push_back({UnmarkedForm::LeadIn, spanOf(next.first, next.end), m_syntax.phrase(subject),
                                   m_syntax.phrase(subject), Cue{i, i, CueKind::Verb}, likely});
            return;
        }
    }

    /// Who is surely a person; “we” and “it” are not.
    [[nodiscard]] bool isPersonal(const NounPhrase &phrase) const
    {
        const qint32 person = m_people.whoIs(phrase).person;
        return person >= 0 && fullNameOf(m_people.cast().persons[static_cast<size_t>(person)]);
    }

    /// “— Ada Frid (@adafrid) May 2, 2031” below a post.
    void findSignature(qint32 line)
    {
        const Line &tokens = m_syntax.line(line);
        const Span span = m_syntax.spanOf(tokens.first, tokens.end - 1);
        const QStringView text = m_article.textOf(span);
        const bool signs = line > 0 && (text.startsWith(u'—') || text.startsWith(u'–') || text.startsWith(u'-'));
        const qsizetype handle = signs ? text.indexOf(u"(@") : -1; // a search in every line costs time
        if (handle < 0 || holdsQuotes(tokens.first, tokens.end))
            return;
        qint32 first = tokens.first;
        while (first < tokens.end && !at(first).isWord())
            ++first;
        qint32 last = first;
        const auto isOfName = [&](qint32 i) { return at(i).isWord() && at(i).start < span.start() + handle; };
        while (last + 1 < tokens.end && isOfName(last + 1) && at(last + 1).capital)
            ++last;
        const Line &above = m_syntax.line(line - 1);
        if (first >= tokens.end || !at(first).capital || above.end - above.first < shortestWords ||
            holdsQuotes(above.first, above.end))
            return;
        const NounPhrase name{first, last, PhraseType::Name};
        m_found.push_back({UnmarkedForm::Signature, spanOf(above.first, above.end), name, name, Cue(), sure});
    }

    void dropOverlaps()
    {
        std::vector<Unmarked> kept;
        for (const Unmarked &statement : m_found) {
            if (kept.empty() || kept.back().words.end() <= statement.words.start())
                kept.push_back(statement);
        }
        m_found = std::move(kept);
    }

    const Article &m_article;
    const QuoteScene &m_scene;
    const Syntax &m_syntax;
    const People &m_people;
    std::vector<Turn> m_turns;
    std::vector<Unmarked> m_found;
};

} // namespace

std::vector<Unmarked> unmarkedWordsIn(const QuoteScene &scene, const People &people)
{
    return UnmarkedFinder(scene, people).find();
}

} // namespace bluepencil::quotes
