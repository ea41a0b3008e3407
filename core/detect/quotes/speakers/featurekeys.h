// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/features.h"

#include <type_traits>

namespace bluepencil::quotes {

/// The templates of features. Their numbers are part of the weights: append, never reorder without a new fit.
enum class Template : quint8 {
    // Where speaker, cue and quotation stand
    Pattern,
    PatternSpeaker,
    PatternQuote,
    PatternBoth,
    PatternSentence,
    // What stands between cue and quotation
    Verbs,
    Phrases,
    Quotes,
    Words,
    Clauses,
    // What stands between speaker and cue
    SpeakerVerbs,
    SpeakerMarks,
    SpeakerWords,
    // The quotation's shape, with the pattern
    Shape,
    ShapePattern,
    WordBefore,
    WordAfter,
    Neighbours,
    // The cue
    CueClass,
    CueRank,
    CueAuxiliary,
    CueWord,
    CueWordOrder,
    CueWordGap,
    CueWordSpeaker,
    CueNeighbour,
    CueBefore,
    // The speaker
    SpeakerType,
    SpeakerHead,
    SpeakerHeadCue,
    SpeakerDeterminer,
    SpeakerNames,
    SpeakerPreposition,
    SpeakerPossessor,
    SpeakerBefore,
    SpeakerAfter,
    SpeakerStart,
    SpeakerOfNoun,
    // The subject rule
    IsSubject,
    IsSubjectGap,
    SubjectPathway,
    Trailing,
    // Other claims on the quotation
    Rival,
    RivalBefore,
    RivalNoun,
    Introduced,
    NearestVerb,
    InnermostVerb,
    // The decision before
    SamePair,
    SameSpeaker,
    PreviousOrder,
    Inherited,
    InheritedShape,
    // No source
    NobodyShape,
    NobodyWords,
    NobodyBefore,
    NobodyAfter,
    NobodyVerbs,
    NobodyTitle,
    NobodyPlace,
    NobodyHead,
    // Direct or fragment
    KindShape,
    KindNeighbours,
    KindPattern,
    KindGap,
    KindPlace,
    KindCue,
    // Indirect speech
    Speech,
    SpeechCue,
    SpeechContent,
    SpeechEnd,
    SpeechStart,
    SpeechSubject,
    SpeechLength,
};

/// The template a key was made of.
[[nodiscard]] constexpr Template templateOf(FeatureKey key)
{
    return static_cast<Template>(key >> 24);
}

/// Appends keys made of a template and small values. One call is one feature.
class FeatureWriter {
public:
    explicit FeatureWriter(std::vector<FeatureKey> &keys)
        : m_keys(keys)
    {
    }

    template <typename... Values>
    void add(Template which, Values... values)
    {
        quint64 state = 0x9e3779b97f4a7c15ULL;
        ((state = mixed(state, static_cast<quint64>(values))), ...);
        const auto hash = static_cast<quint32>(state >> 40);
        m_keys.push_back((static_cast<quint32>(which) << 24) | hash);
    }

private:
    static quint64 mixed(quint64 state, quint64 value)
    {
        state = (state ^ value) * 0xff51afd7ed558ccdULL;
        return state ^ (state >> 33);
    }

    std::vector<FeatureKey> &m_keys;
};

/// A count as a feature sees it: 0, 1, 2, or 3 and more.
[[nodiscard]] inline quint8 few(int count)
{
    return static_cast<quint8>(count > 3 ? 3 : count < 0 ? 0 : count);
}

/// What fills the gap between two places of a sentence.
enum class Gap : quint8 {
    Nothing,
    Comma,
    Colon,
    That,
    Modifiers, ///< adverbs, auxiliaries, times
    OnePhrase,
    PhraseComma,
    As,
    Parenthesis, ///< begins and ends with a comma or bracket
    Chain,       ///< phrases that hang on prepositions: "for the mayor of Osk"
    Short,
    Middle,
    Long,
};

/// The gap between tokens [from, to); nothing when from ≥ to.
[[nodiscard]] Gap gapBetween(const Syntax &syntax, qint32 from, qint32 to);

/// A token as its neighbours see it: its closed class, or the kind of mark it is.
[[nodiscard]] quint64 tokenClass(const Token &token);
/// The word itself for closed classes and listed verbs, the class otherwise.
[[nodiscard]] quint64 tokenWord(const Token &token);

} // namespace bluepencil::quotes
