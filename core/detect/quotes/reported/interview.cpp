// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/reported/interview.h"

#include "text/article.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <optional>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// A label has no more tokens, its colon left out.
constexpr qint32 longestLabel = 4;
/// A turn goes on over no more paragraphs without a label.
constexpr qint32 longestTurn = 6;
/// Of a paragraph that is nothing but a question.
constexpr qint32 longestQuestion = 60; // tokens
constexpr size_t fewestQuestions = 3;

/// That marked words of a turn are the guest's. Set by hand: a label names whose turn it is, between questions somebody
/// else may be quoted.
constexpr float labelled = 0.95F;
constexpr float between = 0.8F;
/// That they were said at all.
constexpr float spoken = 0.95F;

constexpr NounPhrase nobody{-1, -1, PhraseType::Name};

/// A label at the start of a line: “Frid:”, “AF:”, “Q:”.
struct Label {
    NounPhrase words;
    WordId word = 0; ///< its last word
    qint32 line = 0;
};

class InterviewReader {
public:
    InterviewReader(const QuoteScene &scene, const People &people)
        : m_article(scene.article)
        , m_scene(scene)
        , m_syntax(scene.syntax)
        , m_cast(people.cast())
    {
    }

    [[nodiscard]] std::vector<InterviewTurn> read() const
    {
        std::vector<InterviewTurn> turns = labelledTurns();
        return turns.empty() ? answers() : turns;
    }

private:
    [[nodiscard]] qint32 lines() const { return static_cast<qint32>(m_syntax.lines.size()); }
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    /// The region of a token that is a quotation.
    [[nodiscard]] size_t regionOf(qint32 token) const
    {
        return static_cast<size_t>(std::lower_bound(m_syntax.quotes.begin(), m_syntax.quotes.end(), token) -
                                   m_syntax.quotes.begin());
    }

    /// Whether somebody speaks of himself there, in marks or without.
    [[nodiscard]] bool saysI(qint32 first, qint32 end) const
    {
        for (qint32 i = first; i < end; ++i) {
            const bool dropped = m_syntax.grammar->traits().listsVerbForms && at(i).is(SpeechPerson);
            if (at(i).plays(Part::Speaker) || dropped ||
                (at(i).kind == TokenKind::Quote && m_scene.shapes[regionOf(i)].firstPerson))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isPersonal(const InterviewTurn &turn) const
    {
        return saysI(turn.first, turn.end) || saysIOrWe(m_syntax, turn.first, turn.end);
    }

    // Labels

    [[nodiscard]] std::vector<InterviewTurn> labelledTurns() const
    {
        const std::vector<Label> labels = labelsOfInterview();
        if (labels.empty())
            return {};
        const Called called = calledPeople();
        std::vector<InterviewTurn> turns;
        for (size_t i = 0; i < labels.size(); ++i) {
            const auto speaker = speakerBehind(labels[i], called);
            const qint32 next = i + 1 < labels.size() ? labels[i + 1].line : labels[i].line + 1;
            const qint32 last = std::min(next, labels[i].line + longestTurn) - 1;
            const qint32 first = labels[i].words.last + 2; // behind the colon
            if (speaker && first < m_syntax.line(labels[i].line).end)
                turns.push_back({first, m_syntax.line(last).end, labels[i].words, *speaker});
        }
        // People speak of themselves; “Tip:” and “Style:” do not.
        const auto personal =
            std::count_if(turns.begin(), turns.end(), [this](const InterviewTurn &turn) { return isPersonal(turn); });
        if (2 * personal < std::ssize(turns))
            turns.clear();
        return turns;
    }

    /// Those that stand at least twice: one that stands once is a key with its value, or a colon in a headline.
    [[nodiscard]] std::vector<Label> labelsOfInterview() const
    {
        std::vector<Label> labels;
        QHash<WordId, int> counts;
        for (qint32 line = 0; line < lines(); ++line) {
            const NounPhrase words = labelOf(m_syntax, line);
            if (words.first < 0)
                continue;
            labels.push_back({words, at(words.last).word, line});
            ++counts[at(words.last).word];
        }
        std::erase_if(labels, [&counts](const Label &label) { return counts.value(label.word) < 2; });
        if (!isInterview(labels))
            labels.clear();
        return labels;
    }

    /// Two who take turns, of whom one asks; keys with their values do neither.
    [[nodiscard]] bool isInterview(const std::vector<Label> &labels) const
    {
        constexpr qsizetype fewestLabels = 4;
        constexpr qsizetype fewestAsked = 2;
        const auto asks = [this](const Label &label) {
            const QStringView line =
                m_article.textOf(m_syntax.spanOf(label.words.first, m_syntax.line(label.line).end - 1));
            return line.contains(u'?') || line.contains(u'\u061f');
        };
        const bool alone = std::all_of(labels.begin(), labels.end(),
                                       [&labels](const Label &label) { return label.word == labels.front().word; });
        return std::ssize(labels) >= fewestLabels && !alone &&
               std::count_if(labels.begin(), labels.end(), asks) >= fewestAsked;
    }

    /// Whom a label can mean: the first of the article's people that it fits.
    struct Called {
        QHash<WordId, qint32> byName; ///< given or family
        QHash<QString, qint32> byInitials;
    };

    [[nodiscard]] Called calledPeople() const
    {
        Called called;
        for (qint32 i = static_cast<qint32>(m_cast.persons.size()) - 1; i >= 0; --i) {
            const Person &person = m_cast.persons[static_cast<size_t>(i)];
            if (const Mention *named = fullNameOf(m_cast, person, likelyPerson)) {
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

    /// The label itself where it is known for somebody's name, else the full name that it is a part or the initials of;
    /// nothing for the one who asks.
    [[nodiscard]] std::optional<NounPhrase> speakerBehind(const Label &label, const Called &called) const
    {
        constexpr qint32 nobodyCalled = std::numeric_limits<qint32>::max();
        const bool oneWord = label.words.first == label.words.last;
        const QString letters = oneWord ? m_article.textOf(at(label.words.last).span()).toString() : QString();
        const qint32 spelled = called.byInitials.value(letters, nobodyCalled);
        const qint32 named = called.byName.value(label.word, nobodyCalled);
        if (spelled == nobodyCalled && named == nobodyCalled)
            return std::nullopt;
        const Mention *mention = m_cast.mentionEnding(label.words.last);
        if (named < spelled && mention && mention->person == named)
            return label.words;
        const Person &person = m_cast.persons[static_cast<size_t>(std::min(named, spelled))];
        const Mention &inFull = m_cast.mentions[static_cast<size_t>(person.named)];
        return NounPhrase{inFull.first, inFull.last, PhraseType::Name};
    }

    // Questions and answers

    [[nodiscard]] bool isQuestion(qint32 line) const
    {
        const Line &tokens = m_syntax.line(line);
        if (tokens.end - tokens.first > longestQuestion || m_syntax.between(tokens.first, tokens.end).quotes > 0)
            return false;
        const QStringView text = m_article.textOf(m_syntax.spanOf(tokens.first, tokens.end - 1));
        return text.endsWith(u'?') || text.endsWith(u'\u061f') || isPrompt(tokens);
    }

    /// “Tell us about the boat.”: one sentence that begins with a verb of saying in its base form.
    [[nodiscard]] bool isPrompt(const Line &line) const
    {
        const Token &first = at(line.first);
        return first.is(Reporting) && first.is(BaseForm) && line.endSentence - line.firstSentence == 1 &&
               at(line.end - 1).kind == TokenKind::Stop;
    }

    [[nodiscard]] std::vector<InterviewTurn> answers() const
    {
        std::vector<qint32> questions;
        for (qint32 line = 1; line < lines(); ++line) {
            if (isQuestion(line))
                questions.push_back(line);
        }
        if (questions.size() < fewestQuestions)
            return {};
        const qint32 head = m_syntax.line(questions.front()).first;
        auto guest = guestBefore(head, surelyPerson);
        if (!guest)
            guest = guestBefore(head, likelyPerson);
        if (!guest)
            return {};
        std::vector<InterviewTurn> turns;
        for (size_t i = 0; i < questions.size(); ++i) {
            const qint32 line = questions[i] + 1;
            const qint32 end = i + 1 < questions.size() ? questions[i + 1] : line + 1;
            if (line >= end || line >= lines() || end - line > longestTurn)
                continue;
            const qint32 first = behindLetter(line, questions[i]);
            if (first < m_syntax.line(line).end)
                turns.push_back({first, m_syntax.line(end - 1).end, nobody, *guest});
        }
        const auto personal = static_cast<size_t>(std::count_if(
            turns.begin(), turns.end(), [this](const InterviewTurn &turn) { return saysI(turn.first, turn.end); }));
        // An essay asks and answers as well, but not as somebody.
        if (turns.size() < fewestQuestions || 2 * personal < turns.size())
            return {};
        return turns;
    }

    /// The token behind “A:” or “A.”, where the question has such a letter as well, or behind another label.
    [[nodiscard]] qint32 behindLetter(qint32 answer, qint32 question) const
    {
        const qint32 first = m_syntax.line(answer).first;
        const NounPhrase label = labelOf(m_syntax, answer);
        if (label.first >= 0)
            return label.last + 2;
        return isLetter(first) && isLetter(m_syntax.line(question).first) ? first + 1 : first;
    }

    /// “Q.”
    [[nodiscard]] bool isLetter(qint32 token) const
    {
        const QStringView text = m_article.textOf(at(token).span());
        return text.size() == 2 && text.front().isUpper() && text.back() == u'.';
    }

    /// Who is named most in what stands before the first question.
    [[nodiscard]] std::optional<NounPhrase> guestBefore(qint32 token, int evidence) const
    {
        std::vector<int> mentions(m_cast.persons.size());
        for (const Mention &mention : m_cast.mentions) {
            if (mention.last < token && fullNameOf(m_cast, m_cast.personOf(mention), evidence))
                ++mentions[static_cast<size_t>(mention.person)];
        }
        const auto most = std::max_element(mentions.begin(), mentions.end());
        if (most == mentions.end() || *most == 0)
            return std::nullopt;
        const Mention *named =
            fullNameOf(m_cast, m_cast.persons[static_cast<size_t>(most - mentions.begin())], evidence);
        return NounPhrase{named->first, named->last, PhraseType::Name};
    }

    const Article &m_article;
    const QuoteScene &m_scene;
    const Syntax &m_syntax;
    const Cast &m_cast;
};

/// Whether the line says itself, with a verb or “according to”, who said the words.
bool isNamedInLine(const Syntax &syntax, const Candidate &chosen, qint32 quote)
{
    return chosen.sourced && !chosen.inherited && chosen.cue.exists() && chosen.cue.kind != CueKind::Colon &&
           syntax.sentenceHolding(chosen.cue.first).line == syntax.sentenceHolding(quote).line;
}

} // namespace

std::vector<InterviewTurn> interviewIn(const QuoteScene &scene, const People &people)
{
    return InterviewReader(scene, people).read();
}

void answerInterview(const QuoteScene &scene, const std::vector<InterviewTurn> &turns,
                     std::vector<SpeakerChoice> &choices)
{
    const Syntax &syntax = scene.syntax;
    for (size_t turn = 0; turn < turns.size(); ++turn) {
        const InterviewTurn &one = turns[turn];
        auto quote = std::lower_bound(syntax.quotes.begin(), syntax.quotes.end(), one.first);
        for (; quote != syntax.quotes.end() && *quote < one.end; ++quote) {
            const auto region = static_cast<size_t>(quote - syntax.quotes.begin());
            const bool opens = *quote == one.first || scene.shapes[region].opensLine;
            if (!opens || !scene.shapes[region].outermost || isNamedInLine(syntax, choices[region].chosen, *quote))
                continue;
            SpeakerChoice &choice = choices[region];
            const qint32 colon = one.isLabelled() ? one.label.last + 1 : -1;
            const Cue cue = one.isLabelled() ? Cue{colon, colon, CueKind::Colon} : Cue();
            choice = SpeakerChoice();
            choice.chosen = {one.isLabelled() ? one.label : one.person, cue, true, false};
            choice.person = one.person;
            choice.turn = static_cast<qint32>(turn);
            choice.sieve = one.isLabelled() ? Sieve::Transcript : Sieve::Answer;
            choice.confidence = one.isLabelled() ? labelled : between;
            choice.sourced = spoken;
            choice.direct = 1;
        }
    }
}

const Mention *fullNameOf(const Cast &cast, const Person &person, int evidence)
{
    if (person.named < 0 || !person.mayBeSomebody() || person.evidence < evidence)
        return nullptr;
    const Mention &named = cast.mentions[static_cast<size_t>(person.named)];
    return named.full ? &named : nullptr;
}

NounPhrase labelOf(const Syntax &syntax, qint32 line)
{
    const Line &tokens = syntax.line(line);
    const qint32 last = std::min(tokens.end - 1, tokens.first + longestLabel);
    for (qint32 i = tokens.first; i <= last; ++i) {
        const Token &token = syntax.at(i);
        if (token.kind == TokenKind::Colon && i > tokens.first)
            return {tokens.first, i - 1, PhraseType::Name};
        if (!token.isWord() || !(token.capital || syntax.grammar->traits().lettersHaveNoCase))
            break;
    }
    return nobody;
}

bool saysIOrWe(const Syntax &syntax, qint32 first, qint32 end)
{
    // Where verbs are listed, many languages leave out “I”, and “my” tells as much.
    const bool dropped = syntax.grammar->traits().listsVerbForms;
    return std::any_of(syntax.tokens.begin() + first, syntax.tokens.begin() + end, [dropped](const Token &token) {
        return token.plays(Part::Speaker) ||
               (token.is(SpeechPerson) && (dropped || token.is(SubjectPronoun)) && !token.plays(Part::Listener));
    });
}

} // namespace bluepencil::quotes
