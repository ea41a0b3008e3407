// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lexicon/language.h"
#include "detect/quotes/syntax/wordclass.h"
#include "detect/quotes/syntax/wordunit.h"

#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <utility>
#include <vector>

namespace bluepencil {
class Lexicon;
}

namespace bluepencil::quotes {

/// What is known of a word before looking at its neighbours.
struct WordEntry {
    WordId id = 0;
    WordClasses classes;
    quint16 rank = 0; ///< of a listed reporting verb or irregular verb: place of its base form in the list, from 1
    Part part = Part::None;
};

/// The endings by which words that no list has are told apart.
struct Endings {
    QStringList past;           ///< -ed
    QStringList participle;     ///< -ing
    QStringList thirdPerson;    ///< -s of a verb
    QStringList notThirdPerson; ///< -ss, -us, -is
    QStringList plural;         ///< -s of a noun
    QStringList notPlural;      ///< -ss, -us
    QStringList people;         ///< of nouns for who does something, in the plural: -ers
    QStringList adverb;         ///< -ly
    QStringList infinitive;     ///< of a verb form that may be the infinitive, where forms are listed: -en
    QStringList clitic;         ///< what an apostrophe splits off and is a word of its own: 'll
    QStringList elision;        ///< words before an apostrophe, which the next word is written to: l'
    QStringList enclitic;       ///< pronouns that hang on a verb by a hyphen: -t-il
    QStringList possessive;     ///< what an apostrophe splits off and tells an owner: 's
    QStringList ownsNothing;    ///< words behind which the same is a verb: who's
    QStringList proclitic;      ///< what is written to the beginning of a listed word and is one of its own
    QStringList definite;       ///< beginnings of words that have their article: ال
    QStringList governed;       ///< beginnings of words that hold a preposition: no subject
    QStringList oblique;        ///< of nouns and adjectives in a case that is no subject's: -ami
    QStringList crowdOblique;   ///< those of them that no adjective shares with a name behind it
    QStringList adjective;      ///< of adjectives in a subject's case, which stand before its noun
    QStringList feminineVerb;   ///< of a past tense that tells of a woman: -ła
    QStringList masculineVerb;  ///< of a past tense that tells of a man: -ł
};

/// What is true of a language as a whole.
struct Traits {
    bool listsVerbForms = false;       ///< verbs are told by lists, not endings, and speakers by rules, not weights
    bool nounsHaveCapitals = false;    ///< as in German
    bool auxiliariesClose = false;     ///< "wie er gesagt hat": the auxiliary may follow its participle
    bool ordinalsHaveStops = false;    ///< "5. Mai" is no end of a sentence
    bool commasPartClauses = false;    ///< what is said begins behind a comma: "sagte, dass"
    bool dashesOpenSpeech = false;     ///< a dash at the start of a paragraph opens what somebody says
    bool inquitsInside = false;        ///< "dit-il" stands inside the marks, between two commas
    bool inquitsBetweenDashes = false; ///< what the reporter puts in stands between dashes, which open speech anywhere
    bool stopsStandOutside = false;    ///< a sentence in marks has its stop behind them: «…».
    bool nounsHaveCases = false;       ///< no articles: endings tell a subject, which may follow what hangs on its verb
    bool verbsComeFirst = false;       ///< the subject stands behind its verb
    bool subjectsAreDropped = false;   ///< a verb alone may say who: the one who was told of before
    bool lettersHaveNoCase = false;    ///< names are told by given names, sentences by their stops alone
};

/// The grammar of a language, as far as quotes need it: the word lists of resources/lexicon/<code> (grammar, cues,
/// names) with all regular verb forms, ready for one look-up a word, and the endings.
class Grammar {
public:
    /// Built once, on first use; safe from any thread. Null for a language whose folder has no grammar.
    static const Grammar *of(Language language);

    /// A grammar of nothing but what these lists hold.
    Grammar(const Lexicon &grammar, const Lexicon &cues, const Lexicon &names);

    /// An entry without classes for an unknown word.
    [[nodiscard]] WordEntry find(WordId id) const
    {
        const WordEntry &entry = m_slots[slotOf(id)];
        return entry.id == id ? entry : WordEntry{id, {}, 0, Part::None};
    }
    [[nodiscard]] const Endings &endings() const { return m_endings; }
    [[nodiscard]] const Traits &traits() const { return m_traits; }
    /// Whether the verb form is one of saying with this particle at the end of its clause: teilte, mit.
    [[nodiscard]] bool isParticleOf(WordId verb, WordId particle) const;
    /// The noun behind the short form of a title: sergeant for Sgt; any other word itself.
    [[nodiscard]] WordId inFull(WordId title) const;

private:
    void add(QStringView word, WordClasses classes, quint16 rank = 0);
    void addSection(const Lexicon &lists, QStringView section, WordClass one);
    void addParts(const Lexicon &grammar);
    void readEndings(const Lexicon &grammar);
    void addReportingVerbs(const Lexicon &cues);
    void addIrregularVerbs(const Lexicon &cues);
    void addCausingVerbs(const Lexicon &cues);
    void addCueVerbs(const Lexicon &cues);
    void addParticiple(const QString &form, const QString &particle);
    void addFiniteForm(const QString &form, const QString &particle);
    void readTraits(const Lexicon &grammar);
    void addShortTitles(const Lexicon &grammar);
    WordEntry &entryFor(WordId id);
    void grow();
    [[nodiscard]] size_t slotOf(WordId id) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = (id >> 20) & mask;
        while (m_slots[slot].id != 0 && m_slots[slot].id != id)
            slot = (slot + 1) & mask;
        return slot;
    }

    std::vector<WordEntry> m_slots;
    size_t m_used = 0;
    Endings m_endings;
    Traits m_traits;
    std::vector<std::pair<WordId, WordId>> m_separable;   ///< verb form and particle, sorted
    std::vector<std::pair<WordId, WordId>> m_shortTitles; ///< short form and noun, sorted
};

/// Whether the word ends in one of these, with more than two units before the ending. Asked for nearly every word.
[[nodiscard]] inline bool endsInOne(QStringView word, const QStringList &endings)
{
    for (const QString &ending : endings) {
        if (word.size() > ending.size() + 2 && hasEnding(word, ending))
            return true;
    }
    return false;
}

/// Whether the word ends like one for who does something: seller.
[[nodiscard]] inline bool endsLikeSomebody(QStringView word, const Endings &endings)
{
    return std::any_of(endings.people.begin(), endings.people.end(),
                       [word](const QString &plural) { return word.endsWith(QStringView(plural).chopped(1)); });
}

/// Whether the word begins like one of these.
[[nodiscard]] inline bool beginsLikeOne(QStringView word, const QStringList &beginnings)
{
    for (const QString &beginning : beginnings) {
        if (word.startsWith(beginning))
            return true;
    }
    return false;
}

/// Whether the word, however short, may be a plural.
[[nodiscard]] inline bool isPlural(QStringView word, const Endings &endings)
{
    for (const QString &ending : endings.plural) {
        if (hasEnding(word, ending))
            return true;
    }
    return false;
}

} // namespace bluepencil::quotes
