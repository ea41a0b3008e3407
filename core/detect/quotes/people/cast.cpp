// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/cast.h"

#include "detect/quotes/people/bearers.h"
#include "detect/quotes/people/headings.h"
#include "text/article.h"

#include <algorithm>
#include <optional>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// What a mention tells for or against a person behind it.
namespace evidence {
constexpr int title = 3;
constexpr int givenName = 3;
constexpr int aged = 3;
constexpr int who = 2;
constexpr int apposition = 2;
constexpr int speaks = 1;
constexpr int fullName = 1;
constexpr int placed = -2;
constexpr int determined = -3;
} // namespace evidence

/// Who is called Frid where somebody else is Mrs Frid is likely no woman.
constexpr float husband = -0.5F;

class CastFinder {
public:
    explicit CastFinder(const PeopleScene &scene)
        : m_scene(scene)
        , m_syntax(scene.syntax)
        , m_bearers(m_cast.persons, *scene.syntax.grammar)
    {
        m_cast.mentionAt.assign(m_syntax.tokens.size(), -1);
        m_subjects.assign(m_syntax.phrases.size(), false);
        for (qint32 i = 0; i < m_syntax.size(); ++i) {
            const Subject &subject = scene.subjects[static_cast<size_t>(i)];
            if (subject.phrase >= 0 && at(i).isFinite())
                m_subjects[static_cast<size_t>(subject.phrase)] = true;
        }
    }

    Cast find()
    {
        for (const NounPhrase &phrase : m_syntax.phrases) {
            if (isInTitleCase(m_syntax.sentenceHolding(phrase.first).line))
                continue;
            addOwners(phrase);
            if (isOffice(m_syntax, phrase))
                addDescription(phrase);
            else if (phrase.type == PhraseType::Name)
                addName(phrase, standingOf(phrase));
            else if (phrase.type == PhraseType::Nominal && !addNameInside(phrase))
                addDescription(phrase);
        }
        return std::move(m_cast);
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }
    [[nodiscard]] Person &person(qint32 index) { return m_cast.persons[static_cast<size_t>(index)]; }

    [[nodiscard]] Standing standingOf(const NounPhrase &phrase) const
    {
        const qint32 index = at(phrase.first).phrase;
        if (m_subjects[static_cast<size_t>(index)] || speaks(phrase.last))
            return Standing::Subject;
        if (phrase.last + 1 < m_syntax.size() && at(phrase.last + 1).kind == TokenKind::Possessive)
            return Standing::Possessor;
        const bool dated = at(phrase.first).kind == TokenKind::Number && phrase.last + 1 < m_syntax.size() &&
                           at(phrase.last + 1).isFinite(); // in 1971 Frid left
        if (phrase.first == 0 || at(phrase.first).sentenceStart || dated)
            return Standing::Subject;
        return at(phrase.first - 1).is(Preposition) ? Standing::Oblique : Standing::Object;
    }

    [[nodiscard]] bool speaks(qint32 last) const
    {
        return std::binary_search(m_scene.speaking.begin(), m_scene.speaking.end(), last);
    }

    /// Ada Frid in "Ada Frid's plan".
    void addOwners(const NounPhrase &phrase)
    {
        qint32 start = phrase.first;
        for (qint32 i = phrase.first + 1; i < phrase.last; ++i) {
            if (at(i).kind != TokenKind::Possessive)
                continue;
            if (at(i - 1).capital)
                addName({start, i - 1, PhraseType::Name}, Standing::Possessor);
            start = i + 1;
        }
    }

    /// Ada Frid in "Ada Frid last week", or before a verb that no list knows: "Frid slept for two days".
    bool addNameInside(const NounPhrase &phrase)
    {
        qint32 first = phrase.first;
        while (first < phrase.last && !beginsName(first))
            ++first;
        if (first == phrase.last)
            return false;
        qint32 last = first;
        while (last + 1 < phrase.last && at(last + 1).capital)
            ++last;
        qint32 start = phrase.first;
        while (start < first && at(start).is(Determiner))
            ++start; // "a Frid rally": the article is the rally's
        addName({start, last, PhraseType::Name}, standingOf(phrase));
        return true;
    }

    /// A given name with a surname behind it, somebody who was named before, or two capitals that open the sentence.
    [[nodiscard]] bool beginsName(qint32 i) const
    {
        if (!at(i).capital || at(i).classes.hasAny(NumberWord, Determiner)) // "One Osk delegate"
            return false;
        if (at(i + 1).capital)
            return at(i).sentenceStart || genderOf(m_scene.article, m_syntax, i) != Gender::Unknown;
        if (i > 0 && !at(i).sentenceStart && at(i - 1).is(PersonNoun))
            return true; // her nephew Jobin delivers
        const bool known = (m_bearers.ofFamily(at(i).word, Gender::Unknown) && m_cast.bearersOf(at(i).word) > 0) ||
                           m_bearers.ofGiven(at(i).word, Gender::Unknown);
        return at(i + 1).isWord() && known;
    }

    void addName(const NounPhrase &phrase, Standing standing)
    {
        const NameWords name = nameIn(m_scene.article, m_syntax, phrase);
        Mention mention = placed(name.first, name.last, phrase);
        mention.standing = standing;
        mention.full = name.isFull();
        mention.person = personNamed(name, mention);
        Person &bearer = person(mention.person);
        if (bearer.gender == Gender::Unknown) // a surname may be somebody's given name
            bearer.gender = mention.full || bearer.given == 0 ? name.gender : name.titleGender;
        bearer.evidence += evidenceIn(name, phrase);
        keep(mention);
        if (name.titled && name.first > phrase.first && !name.institution)
            learnRole(bearer, phrase.first, name.first - 1);
        learnTitle(phrase, name, mention.person);
        joinDescriptionBefore(phrase, mention.person);
    }

    [[nodiscard]] int evidenceIn(const NameWords &name, const NounPhrase &phrase) const
    {
        if (isDateline(phrase))
            return 0;
        int sum = name.titled ? evidence::title : 0;
        if (name.isFull())
            sum += evidence::fullName;
        if (name.gender != Gender::Unknown)
            sum += evidence::givenName;
        if (name.placed)
            sum += evidence::placed;
        if (name.determined && !name.titled && !(name.isFull() && m_syntax.grammar->traits().nounsHaveCapitals))
            sum += evidence::determined;
        if (speaks(phrase.last))
            sum += evidence::speaks;
        return sum + evidenceBehind(phrase.last);
    }

    /// EASTER OSK – The lamp
    [[nodiscard]] bool isDateline(const NounPhrase &phrase) const
    {
        return at(phrase.first).lineStart && at(phrase.last).allCapitals && phrase.last + 1 < m_syntax.size() &&
               at(phrase.last + 1).kind == TokenKind::Dash;
    }

    /// Frid, 43, …; Frid, who …
    [[nodiscard]] int evidenceBehind(qint32 last) const
    {
        const qint32 next = last + 2;
        if (next >= m_syntax.size() || at(last + 1).kind != TokenKind::Comma)
            return 0;
        const bool aged = at(next).kind == TokenKind::Number && at(next).end - at(next).start <= 2;
        if (aged)
            return evidence::aged;
        return at(next).plays(Part::Who) ? evidence::who : 0;
    }

    /// Who bears the name: somebody mentioned before, or somebody new.
    [[nodiscard]] qint32 personNamed(const NameWords &name, const Mention &mention)
    {
        const WordId family = at(name.last).word;
        if (name.isFull())
            return fullyNamed(name, family, mention);
        if (const auto known = m_bearers.ofFamily(family, name.titleGender, name.wife))
            return *known;
        if (const auto known = m_bearers.ofGiven(family, name.titleGender); known && !name.placed)
            return *known;
        const qint32 index = add(mention, name.institution);
        const qsizetype namesakes = m_bearers.addFamily(family, index);
        person(index).family = family;
        person(index).wife = name.wife;
        if (!name.wife && namesakes > 1)
            person(index).leaning = husband;
        return index;
    }

    [[nodiscard]] qint32 fullyNamed(const NameWords &name, WordId family, const Mention &mention)
    {
        const WordId given = at(name.first).word;
        const std::optional<qint32> known = m_bearers.named(given, family, name.gender);
        const qint32 found = known ? *known : add(mention, name.institution);
        if (!known) {
            m_bearers.addGiven(given, found);
            m_bearers.addFamily(family, found);
        }
        if (person(found).given == 0)
            ++m_cast.bearers[family];
        Person &bearer = person(found);
        bearer.given = given;
        bearer.family = family;
        if (const auto index = static_cast<qint32>(m_cast.mentions.size()); isBetterName(bearer, mention, index))
            bearer.named = index;
        return found;
    }

    /// Whether this full name is a better one than that known so far: the first, and one that stays.
    [[nodiscard]] bool isBetterName(const Person &bearer, const Mention &mention, qint32 index) const
    {
        if (bearer.named < 0 || bearer.named == index)
            return true;
        const Mention &known = m_cast.mentions[static_cast<size_t>(bearer.named)];
        return !known.full || (known.cut >= 0 && mention.cut < 0) || (known.heading && !mention.heading);
    }

    qint32 add(const Mention &mention, bool institution)
    {
        const auto index = static_cast<qint32>(m_cast.persons.size());
        Person person;
        person.first = static_cast<qint32>(m_cast.mentions.size());
        person.institution = institution;
        person.plural = institution;
        if (!mention.described)
            person.named = person.first;
        m_cast.persons.push_back(person);
        return index;
    }

    [[nodiscard]] Mention placed(qint32 first, qint32 last, const NounPhrase &phrase)
    {
        Mention mention;
        mention.first = first;
        mention.last = last;
        mention.end = phrase.last;
        mention.heading = isHeading(m_syntax, m_syntax.sentenceHolding(phrase.last).line);
        const qsizetype start = at(first).start;
        while (m_cut < m_scene.cuts.size() && m_scene.cuts.at(m_cut).end() <= start)
            ++m_cut;
        if (m_cut < m_scene.cuts.size() && m_scene.cuts.at(m_cut).contains(start))
            mention.cut = static_cast<qint32>(m_cut);
        return mention;
    }

    /// The same as of Syntax, asked once a line.
    [[nodiscard]] bool isInTitleCase(qint32 index)
    {
        if (index == m_titleLine)
            return m_titleCase;
        m_titleLine = index;
        m_titleCase = quotes::isInTitleCase(m_syntax, index);
        return m_titleCase;
    }

    void keep(const Mention &mention)
    {
        m_cast.mentionAt[static_cast<size_t>(mention.end)] = static_cast<qint32>(m_cast.mentions.size());
        m_cast.mentions.push_back(mention);
    }

    /// "The warden", "a nurse from Osk", "two aides".
    void addDescription(const NounPhrase &phrase)
    {
        const Token &head = at(phrase.last);
        const bool plural = isMany(phrase);
        const bool institution = head.is(Institution);
        const bool somebody = head.is(PersonNoun);
        const bool group =
            plural && (somebody || speaks(phrase.last) || m_subjects[static_cast<size_t>(at(phrase.last).phrase)]);
        if (!somebody && !group && !institution && !speaks(phrase.last))
            return;
        Mention mention = placed(phrase.first, phrase.last, phrase);
        mention.described = true;
        mention.standing = standingOf(phrase);
        mention.indefinite = !isDefinite(phrase);
        if (!plural && joinNameBefore(phrase, mention)) {
            keep(mention);
            return;
        }
        mention.person = personDescribed(phrase, mention, plural || institution, institution);
        Person &one = person(mention.person);
        if (one.gender == Gender::Unknown && !plural)
            one.gender = genderOfDescription(phrase);
        const bool thing = head.is(AlsoThing) && (mention.indefinite || at(phrase.first).is(PossessivePronoun));
        one.evidence += somebody && !plural && !thing ? evidence::apposition : 0;
        one.evidence += speaks(phrase.last) && namesSomebody(phrase.last) ? evidence::speaks : 0;
        keep(mention);
    }

    /// Whether who speaks can be a woman or a man: an inquest and a trust are none, where a listed noun or its ending
    /// ("the trombonist") does not tell of one.
    [[nodiscard]] bool namesSomebody(qint32 noun) const
    {
        const Token &head = at(noun);
        if (m_syntax.grammar->traits().listsVerbForms)
            return !head.classes.hasAny(Institution, SpeechNoun);
        return head.is(PersonNoun) ||
               endsLikeSomebody(m_scene.article.textOf(head.span()), m_syntax.grammar->endings());
    }

    [[nodiscard]] Gender genderOfDescription(const NounPhrase &phrase) const
    {
        return genderOf(m_scene.article, m_syntax, phrase.last);
    }

    [[nodiscard]] bool isMany(const NounPhrase &phrase) const
    {
        const Token &head = at(phrase.last);
        if (head.plays(Part::Crowd) || at(phrase.first).is(PluralDeterminer))
            return true;
        const QStringView word = m_scene.article.textOf(head.span());
        return isPlural(word, m_syntax.grammar->endings()) && !endsInOne(word, m_syntax.grammar->endings().notPlural) &&
               !head.is(PersonNoun);
    }

    [[nodiscard]] bool isDefinite(const NounPhrase &phrase) const
    {
        const Token &first = at(phrase.first);
        if (first.is(PossessivePronoun))
            return true;
        const qint32 length = first.end - first.start;
        return first.is(Determiner) && length >= 3 && !first.is(PluralDeterminer) && !first.is(NumberWord);
    }

    /// "The warden" goes back to the only one who was called warden so far; "a warden" is somebody new.
    [[nodiscard]] qint32 personDescribed(const NounPhrase &phrase, const Mention &mention, bool plural,
                                         bool institution)
    {
        const WordId role = at(phrase.last).word;
        const std::optional<qint32> known = m_bearers.onlyCalled(role);
        if (!mention.indefinite && known && person(*known).plural == plural)
            return *known;
        const qint32 index = add(mention, institution);
        person(index).plural = plural;
        m_bearers.describe(role, index);
        return index;
    }

    /// Ada Frid, the warden, …
    [[nodiscard]] bool joinNameBefore(const NounPhrase &phrase, Mention &mention)
    {
        const qint32 comma = phrase.first - 1;
        if (comma < 1 || at(comma).kind != TokenKind::Comma || at(phrase.first).sentenceStart ||
            !at(phrase.last).is(PersonNoun))
            return false;
        const Mention *name = m_cast.mentionEnding(comma - 1);
        if (!name || !closesApposition(phrase.last + 1) || (name->described && !mention.indefinite))
            return false;
        Person &bearer = person(name->person);
        const Gender told = genderOfDescription(phrase);
        if (bearer.institution ||
            (bearer.gender != Gender::Unknown && told != Gender::Unknown && bearer.gender != told))
            return false;
        mention.person = name->person;
        mention.apposed = true;
        bearer.evidence += evidence::apposition;
        if (bearer.gender == Gender::Unknown)
            bearer.gender = told;
        learnRole(bearer, phrase.first, phrase.last);
        m_bearers.call(at(phrase.last).word, name->person);
        return true;
    }

    /// What may follow an apposition: its end, or what hangs on it; "and" makes it a list.
    [[nodiscard]] bool closesApposition(qint32 i) const
    {
        if (i >= m_syntax.size() || at(i).sentenceStart)
            return true;
        const Token &token = at(i);
        return token.kind == TokenKind::Comma || token.kind == TokenKind::Stop || token.kind == TokenKind::Quote ||
               token.kind == TokenKind::Dash || token.classes.hasAny(Preposition, Relative, Naming);
    }

    /// The warden, Ada Frid, …: the description before the name is hers, and what it does in the sentence.
    void joinDescriptionBefore(const NounPhrase &name, qint32 bearer)
    {
        const qint32 comma = name.first - 1;
        if (comma < 1 || at(name.first).sentenceStart || at(comma - 1).phrase < 0 || !closesApposition(name.last + 1) ||
            (at(comma).kind != TokenKind::Comma && !at(comma).is(Naming)))
            return;
        const NounPhrase &head = m_syntax.phrase(headBefore(comma));
        Person &one = person(bearer);
        // "The warden of Osk, Norrvik, …": one more word behind a place is a place, too.
        const bool behindPlace = head.last != comma - 1 && at(comma - 1).capital;
        if (behindPlace && one.given == 0 && one.gender == Gender::Unknown)
            return;
        const bool source = head.first > 0 && !at(head.first).sentenceStart &&
                            at(head.first - 1).plays(Part::Infinitive) &&
                            head.last != comma - 1; // “According to a report of the board, Ada Frid left”
        const bool plain = !source && (head.type == PhraseType::Nominal || at(head.first).is(Determiner));
        const bool doer = plain && name.last > name.first && !one.institution && namesSomebody(head.last); // the loser
        if (!at(head.last).is(PersonNoun) && !doer && !(plain && one.gender != Gender::Unknown))
            return;
        if (one.gender == Gender::Unknown)
            one.gender = genderOf(m_scene.article, m_syntax, head.last);
        one.evidence += evidence::apposition;
        if (standingOf(head) == Standing::Subject)
            m_cast.mentions.back().standing = Standing::Subject;
        joinDescription(m_cast.mentionAt[static_cast<size_t>(head.last)], bearer);
    }

    /// The phrase that ends before the comma: "the warden of Osk"; or whom a clause there tells more of: "the woman who
    /// built it".
    [[nodiscard]] qint32 headBefore(qint32 comma) const
    {
        constexpr qint32 longestClause = 12;
        const qint32 first = std::max(m_syntax.sentenceHolding(comma).first, comma - longestClause);
        for (qint32 i = comma - 2; i > first; --i) {
            const bool told = at(i).is(Relative) && at(i - 1).is(PersonNoun) && at(i - 1).phrase >= 0;
            if (told)
                return at(i - 1).phrase;
            if (at(i).kind == TokenKind::Comma)
                break;
        }
        const qint32 nearest = at(comma - 1).phrase;
        return at(m_syntax.phrase(nearest).last).is(PersonNoun) ? nearest : headOfChain(m_syntax, nearest);
    }

    void joinDescription(qint32 index, qint32 bearer)
    {
        if (index < 0 || !m_cast.mentions[static_cast<size_t>(index)].described)
            return;
        Mention &description = m_cast.mentions[static_cast<size_t>(index)];
        if (Person &nobodyElse = person(description.person); nobodyElse.first == index) {
            m_bearers.forget(at(description.last).word, description.person);
            nobodyElse.evidence = 0;
        }
        m_bearers.call(at(description.last).word, bearer);
        learnRole(person(bearer), description.first, description.last);
        bindBefore(index, bearer);
        description.apposed = true;
    }

    /// The descriptions right before a name that are one another's appositions are all hers.
    void bindBefore(qint32 index, qint32 bearer)
    {
        const qint32 one = m_cast.mentions[static_cast<size_t>(index)].person;
        const qint32 sentence = m_syntax.sentenceIndex(m_cast.mentions[static_cast<size_t>(index)].last);
        for (qint32 i = index; i >= 0; --i) {
            Mention &mention = m_cast.mentions[static_cast<size_t>(i)];
            if (mention.person != one || !mention.described || m_syntax.sentenceIndex(mention.last) != sentence)
                break;
            mention.person = bearer;
        }
    }

    /// Mayor Ada Frid is the mayor.
    void learnTitle(const NounPhrase &phrase, const NameWords &name, qint32 bearer)
    {
        for (qint32 i = phrase.first; i < name.first; ++i) {
            if (at(i).classes.hasAny(PersonTitle, PersonNoun))
                m_bearers.call(at(i).word, bearer);
        }
    }

    /// The first that is said of an office beside the name.
    void learnRole(Person &bearer, qint32 first, qint32 last) const
    {
        while (first < last && at(first).is(Determiner))
            ++first;
        if (bearer.roleFirst >= 0)
            return;
        bearer.roleFirst = first;
        bearer.roleLast = last;
    }

    const PeopleScene &m_scene;
    const Syntax &m_syntax;
    Cast m_cast;
    Bearers m_bearers;
    std::vector<bool> m_subjects; ///< by phrase: some finite verb has it
    qsizetype m_cut = 0;
    qint32 m_titleLine = -1; ///< the line that was looked at last, and what it is
    bool m_titleCase = false;
};

} // namespace

Cast castOf(const PeopleScene &scene)
{
    return CastFinder(scene).find();
}

} // namespace bluepencil::quotes
