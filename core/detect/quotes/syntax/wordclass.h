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

/// The closed classes a word may belong to, up to 64: most words belong to none. Those before Feminine are the kinds of
/// word; what follows tells more of words, and a word of no kind is unlisted all the same.
enum class WordClass : quint8 {
    Determiner,
    PossessivePronoun,
    SubjectPronoun,
    ObjectPronoun,
    Relative,
    Preposition,
    Conjunction,
    Subordinator,
    Modal,
    Auxiliary,
    Be,
    Adverb,
    NotAdverb, ///< ends in -ly all the same
    Time,
    Day,
    NumberWord,
    PersonTitle,
    NameParticle,
    Institution,
    Abbreviation, ///< its full stop ends no sentence
    NotVerb,      ///< ends in -ed or -ing all the same
    Nationality,
    SpeechNoun,
    Reporting,        ///< a form of a listed reporting verb
    BaseForm,         ///< say
    ThirdPerson,      ///< says
    PastForm,         ///< said, argued
    IngForm,          ///< saying
    Irregular,        ///< an irregular past: said, told, made
    Causing,          ///< its object is who does what follows: "asked the mayor to say"
    Feminine,         ///< a given name, title or noun for a woman
    Masculine,        ///< the same for a man
    TakesBase,        ///< what follows may be a base form: they, did
    SpeechPerson,     ///< of who speaks or is spoken to: I, your, we'll
    PluralDeterminer, ///< what follows is no verb in the third person: several, these
    RelativeTime,     ///< may stand between a subject and an aside: earlier
    // Of languages whose grammar lists its verb forms.
    Participle,         ///< of a verb of saying; reports with an auxiliary: gesagt
    SeparableVerb,      ///< says something with its particle only: teilte … mit
    ObliqueDeterminer,  ///< opens no subject: den, dem
    GenitiveDeterminer, ///< ties its phrase to the one before: des
    SourcePostposition, ///< stands behind a source: zufolge
    SourceNoun,         ///< with a preposition before it and its owner behind, names a source: Angaben
    QuoteAdverb,        ///< stands for a verb between a quotation and its speaker: so
    Subjunctive,        ///< a verb form that tells of what others say: sei
    FiniteVerb,         ///< a common verb that says nothing, so that it is taken for no noun
    PassiveAuxiliary,   ///< makes the subject of a participle the one who is spoken of: wurde
    Impersonal,         ///< a pronoun that stands for nobody: es, man
    ImpersonalVerb,     ///< has its source behind a preposition: heißt es in dem Bericht
    ContentOpener,      ///< opens what is said, besides the complementizer: ob
    SubjectNoun,        ///< a noun in the form of a subject, where nouns have cases: opens its phrase
    Measure,            ///< what things go by, and nobody who says it: according to plan
    Thinking,           ///< a form of a listed verb that tells what somebody thinks or does: believe
    SourceOpener,       ///< right before a noun of source it names one, whatever else it does: w opinii
    AlsoThing,          ///< a noun for somebody that is a thing as well: chair
    // Of people.
    PersonNoun, ///< a common noun for somebody: warden
    NameSuffix, ///< letters behind a name: MP, KC
    Naming,     ///< between a description and a name: called
    Salutation, ///< a letter begins with it: dear
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
    Hears,          ///< hear, read: what others say
    Christens,      ///< gives a thing its name: titled
    Wife,           ///< a title with the surname of a husband: Mrs
};

/// The classes of one word.
class WordClasses {
public:
    constexpr WordClasses() = default;
    constexpr explicit WordClasses(WordClass one)
        : m_bits(bitOf(one))
    {
    }
    [[nodiscard]] constexpr bool has(WordClass one) const { return (m_bits & bitOf(one)) != 0; }
    template <typename... Classes>
    [[nodiscard]] constexpr bool hasAny(Classes... ones) const
    {
        return (m_bits & (bitOf(ones) | ...)) != 0;
    }
    constexpr void add(WordClasses others) { m_bits |= others.m_bits; }
    constexpr void remove(WordClass one) { m_bits &= ~bitOf(one); }
    constexpr void add(WordClass one) { m_bits |= bitOf(one); }
    /// Of no class that says what kind of word it is; whether it names a woman or a man does not.
    [[nodiscard]] constexpr bool isUnlisted() const { return (m_bits & kinds) == 0; }

private:
    static constexpr quint64 bitOf(WordClass one) { return 1ULL << static_cast<quint8>(one); }
    static constexpr quint64 kinds = (1ULL << static_cast<quint8>(WordClass::Feminine)) - 1;

    static_assert(static_cast<quint8>(WordClass::Salutation) < 64); // the last one has its bit

    quint64 m_bits = 0;
};

} // namespace bluepencil::quotes
