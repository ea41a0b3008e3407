// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

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

/// The id of a word of the article, folded on the way: no string is built.
[[nodiscard]] inline WordId wordId(QStringView word)
{
    WordId state = emptyWordId;
    for (const QChar c : word) {
        char16_t unit = c.unicode();
        if (unit >= u'A' && unit <= u'Z')
            unit = static_cast<char16_t>(unit + 32);
        else if (unit > 0x7f)
            unit = unit == u'\u2019' || unit == u'\u2018' ? u'\'' : static_cast<char16_t>(QChar::toLower(unit));
        state = wordIdStep(state, unit);
    }
    return state;
}

/// The id of a word in the code: u"said"_word. Lower case, typewriter apostrophe.
constexpr WordId operator""_word(const char16_t *word, size_t length)
{
    WordId state = emptyWordId;
    for (size_t i = 0; i < length; ++i)
        state = wordIdStep(state, word[i]);
    return state;
}

/// The closed classes a word may belong to, as bits: most words belong to none.
enum class WordClass : quint32 {
    Determiner = 1U << 0,
    PossessivePronoun = 1U << 1,
    SubjectPronoun = 1U << 2,
    ObjectPronoun = 1U << 3,
    Relative = 1U << 4,
    Preposition = 1U << 5,
    Conjunction = 1U << 6,
    Subordinator = 1U << 7,
    Modal = 1U << 8,
    Auxiliary = 1U << 9,
    Be = 1U << 10,
    Adverb = 1U << 11,
    NotAdverb = 1U << 12, ///< ends in -ly all the same
    Time = 1U << 13,
    Day = 1U << 14,
    NumberWord = 1U << 15,
    PersonTitle = 1U << 16,
    NameParticle = 1U << 17,
    Institution = 1U << 18,
    Abbreviation = 1U << 19, ///< its full stop ends no sentence
    NotVerb = 1U << 20,      ///< ends in -ed or -ing all the same
    Nationality = 1U << 21,
    SpeechNoun = 1U << 22,
    Reporting = 1U << 23,   ///< a form of a listed reporting verb
    BaseForm = 1U << 24,    ///< say
    ThirdPerson = 1U << 25, ///< says
    PastForm = 1U << 26,    ///< said, argued
    IngForm = 1U << 27,     ///< saying
    Irregular = 1U << 28,   ///< an irregular past: said, told, made
    Causing = 1U << 29,     ///< its object is who does what follows: "asked the mayor to say"
    Feminine = 1U << 30,    ///< a given name, title or noun for a woman
    Masculine = 1U << 31,   ///< the same for a man
};

class WordClasses {
public:
    constexpr WordClasses() = default;
    constexpr explicit WordClasses(WordClass one)
        : m_bits(static_cast<quint32>(one))
    {
    }
    [[nodiscard]] constexpr bool has(WordClass one) const { return (m_bits & static_cast<quint32>(one)) != 0; }
    template <typename... Classes>
    [[nodiscard]] constexpr bool hasAny(Classes... ones) const
    {
        return (m_bits & (static_cast<quint32>(ones) | ...)) != 0;
    }
    constexpr void add(WordClasses others) { m_bits |= others.m_bits; }
    constexpr void add(WordClass one) { m_bits |= static_cast<quint32>(one); }
    /// Of no class that grammar knows; whether it names a woman or a man says nothing there.
    [[nodiscard]] constexpr bool isUnlisted() const { return (m_bits & ~genders) == 0; }

private:
    static constexpr quint32 genders =
        static_cast<quint32>(WordClass::Feminine) | static_cast<quint32>(WordClass::Masculine);

    quint32 m_bits = 0;
};

/// What is known of a word before looking at its neighbours.
struct WordEntry {
    WordId id = 0;
    WordClasses classes;
    quint16 rank = 0; ///< of a listed reporting verb or irregular verb: place of its base form in the list, from 1
};

/// The word lists of resources/lexicon/en (grammar, cues, names) with all regular verb forms, ready for one look-up a
/// word.
class Vocabulary {
public:
    /// Built once, on first use; safe from any thread.
    static const Vocabulary &english();

    /// An entry without classes for an unknown word.
    [[nodiscard]] WordEntry find(WordId id) const
    {
        const WordEntry &entry = m_slots[slotOf(id)];
        return entry.id == id ? entry : WordEntry{id, {}, 0};
    }

private:
    Vocabulary();
    void add(QStringView word, WordClasses classes, quint16 rank = 0);
    void addSection(QStringView file, QStringView section, WordClass one);
    void addReportingVerbs();
    void addIrregularVerbs();
    void addCausingVerbs();
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
};

} // namespace bluepencil::quotes
