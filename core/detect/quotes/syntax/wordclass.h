// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace bluepencil::quotes {

/// Names a word whatever its case and its kind of apostrophe; two words share one with a chance of about 2^-64.
using WordId = quint64;

/// One step of the hash behind a WordId; `unit` is folded already.
[[nodiscard]] constexpr WordId wordIdStep(WordId state, char16_t unit)
{
    state = (state ^ unit) * 0x9ddfea08eb382d69ULL;
    return state ^ (state >> 32);
}
constexpr WordId emptyWordId = 0xcbf29ce484222325ULL;

/// What Arabic may write above and below its letters, or between them to make a word long: a reader needs it seldom.
[[nodiscard]] constexpr bool isVowelSign(char16_t unit)
{
    return (unit >= 0x064b && unit <= 0x0652) || unit == 0x0640;
}

/// The id of a word of the article, folded on the way: no string is built.
[[nodiscard]] inline WordId wordId(QStringView word)
{
    WordId state = emptyWordId;
    for (const QChar c : word) {
        char16_t unit = c.unicode();
        if (unit >= u'A' && unit <= u'Z') {
            unit = static_cast<char16_t>(unit + 32);
        } else if (unit > 0x7f) {
            if (isVowelSign(unit))
                continue;
            unit = unit == u'\u2019' || unit == u'\u2018' ? u'\'' : static_cast<char16_t>(QChar::toLower(unit));
        }
        state = wordIdStep(state, unit);
    }
    return state;
}

/// The closed classes a word may belong to, as bits: most words belong to none.
enum class WordClass : quint64 {
    Determiner = 1ULL << 0,
    PossessivePronoun = 1ULL << 1,
    SubjectPronoun = 1ULL << 2,
    ObjectPronoun = 1ULL << 3,
    Relative = 1ULL << 4,
    Preposition = 1ULL << 5,
    Conjunction = 1ULL << 6,
    Subordinator = 1ULL << 7,
    Modal = 1ULL << 8,
    Auxiliary = 1ULL << 9,
    Be = 1ULL << 10,
    Adverb = 1ULL << 11,
    NotAdverb = 1ULL << 12, ///< ends in -ly all the same
    Time = 1ULL << 13,
    Day = 1ULL << 14,
    NumberWord = 1ULL << 15,
    PersonTitle = 1ULL << 16,
    NameParticle = 1ULL << 17,
    Institution = 1ULL << 18,
    Abbreviation = 1ULL << 19, ///< its full stop ends no sentence
    NotVerb = 1ULL << 20,      ///< ends in -ed or -ing all the same
    Nationality = 1ULL << 21,
    SpeechNoun = 1ULL << 22,
    Reporting = 1ULL << 23,   ///< a form of a listed reporting verb
    BaseForm = 1ULL << 24,    ///< say
    ThirdPerson = 1ULL << 25, ///< says
    PastForm = 1ULL << 26,    ///< said, argued
    IngForm = 1ULL << 27,     ///< saying
    Irregular = 1ULL << 28,   ///< an irregular past: said, told, made
    Causing = 1ULL << 29,     ///< its object is who does what follows: "asked the mayor to say"
    Feminine = 1ULL << 30,    ///< a given name, title or noun for a woman
    Masculine = 1ULL << 31,   ///< the same for a man
    // What follows tells more of words; a word of no other class is unlisted all the same.
    TakesBase = 1ULL << 32,        ///< what follows may be a base form: they, did
    SpeechPerson = 1ULL << 33,     ///< of who speaks or is spoken to: I, your, we'll
    PluralDeterminer = 1ULL << 34, ///< what follows is no verb in the third person: several, these
    RelativeTime = 1ULL << 35,     ///< may stand between a subject and an aside: earlier
    // Of languages whose grammar lists its verb forms.
    Participle = 1ULL << 36,         ///< of a verb of saying; reports with an auxiliary: gesagt
    SeparableVerb = 1ULL << 37,      ///< says something with its particle only: teilte … mit
    ObliqueDeterminer = 1ULL << 38,  ///< opens no subject: den, dem
    GenitiveDeterminer = 1ULL << 39, ///< ties its phrase to the one before: des
    SourcePostposition = 1ULL << 40, ///< stands behind a source: zufolge
    SourceNoun = 1ULL << 41,         ///< with a preposition before it and its owner behind, names a source: Angaben
    QuoteAdverb = 1ULL << 42,        ///< stands for a verb between a quotation and its speaker: so
    Subjunctive = 1ULL << 43,        ///< a verb form that tells of what others say: sei
    FiniteVerb = 1ULL << 44,         ///< a common verb that says nothing, so that it is taken for no noun
    PassiveAuxiliary = 1ULL << 45,   ///< makes the subject of a participle the one who is spoken of: wurde
    Impersonal = 1ULL << 47,         ///< a pronoun that stands for nobody: es, man
    ImpersonalVerb = 1ULL << 48,     ///< has its source behind a preposition: heißt es in dem Bericht
    ContentOpener = 1ULL << 46,      ///< opens what is said, besides the complementizer: ob
    SubjectNoun = 1ULL << 52,        ///< a noun in the form of a subject, where nouns have cases: opens its phrase
    Measure = 1ULL << 55,            ///< what things go by, and nobody who says it: according to plan
    Thinking = 1ULL << 56,           ///< a form of a listed verb that tells what somebody thinks or does: believe
    SourceOpener = 1ULL << 53,       ///< right before a noun of source it names one, whatever else it does: w opinii
    AlsoThing = 1ULL << 57,          ///< a noun for somebody that is a thing as well: chair
    // Of people.
    PersonNoun = 1ULL << 49, ///< a common noun for somebody: warden
    NameSuffix = 1ULL << 50, ///< letters behind a name: MP, KC
    Naming = 1ULL << 51,     ///< between a description and a name: called
    Salutation = 1ULL << 54, ///< a letter begins with it: dear
};

/// The part that a word plays, where one is played by very few words and the grammar asks for just those. Called by
/// what it does, since the word is another one in each language.
enum class Part : quint8 {
    None,
    Complementizer, ///< opens what is said: that
    Infinitive,     ///< stands before a base form: to
    Genitive,       ///< of
    Agent,          ///< who does it, in the passive: by
    Origin,         ///< from
    Topic,          ///< about
    Manner,         ///< named as
    Additive,       ///< and
    Ampersand,      ///< joins names only: &
    Comparison,     ///< than
    Inside,         ///< in
    At,             ///< at
    SourceLead,     ///< names the source, with the infinitive's word behind it: according
    Source,         ///< names the source alone: per
    Speaker,        ///< I, which has its capital anywhere
    Listener,       ///< you
    Woman,          ///< she, her
    Man,            ///< he, his
    Group,          ///< they, their
    Who,            ///< who: a relative for people
    Cleft,          ///< turns the sentence around: “…” is how, is what
    Crowd,          ///< a plural without its ending: people
    SaysNow,        ///< surely a verb: says, say
    SaidThen,       ///< surely a verb: said
    ToldThen,       ///< told
    Tell,           ///< the other forms of tell, which has a listener
    AskedThen,      ///< asked, which makes somebody answer
    Go,             ///< reports with "on" only
    Onward,         ///< on
    Words,          ///< words
    Hears,          ///< hear: what others say
    Christens,      ///< gives a thing its name: titled
    Wife,           ///< a title with the surname of a husband: Mrs
};

/// The classes of one word.
class WordClasses {
public:
    constexpr WordClasses() = default;
    constexpr explicit WordClasses(WordClass one)
        : m_bits(static_cast<quint64>(one))
    {
    }
    [[nodiscard]] constexpr bool has(WordClass one) const { return (m_bits & static_cast<quint64>(one)) != 0; }
    template <typename... Classes>
    [[nodiscard]] constexpr bool hasAny(Classes... ones) const
    {
        return (m_bits & (static_cast<quint64>(ones) | ...)) != 0;
    }
    constexpr void add(WordClasses others) { m_bits |= others.m_bits; }
    constexpr void remove(WordClass one) { m_bits &= ~static_cast<quint64>(one); }
    constexpr void add(WordClass one) { m_bits |= static_cast<quint64>(one); }
    /// Of no class that says what kind of word it is; whether it names a woman or a man does not.
    [[nodiscard]] constexpr bool isUnlisted() const { return (m_bits & kinds) == 0; }

private:
    static constexpr quint64 kinds = static_cast<quint64>(WordClass::Feminine) - 1;

    quint64 m_bits = 0;
};

} // namespace bluepencil::quotes
