// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <array>
#include <optional>

namespace bluepencil::quotes {

/// What the features of a candidate are about, as the editor is told.
enum class EvidenceGroup : quint8 { Pattern, Speaker, Cue, Subject, Earlier };
constexpr size_t evidenceGroups = static_cast<size_t>(EvidenceGroup::Earlier) + 1;

/// The templates of features. The file of weights calls each by the name in its row of templates.cpp.
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
    // The choice before
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
    SpeechCueOpens,
    SpeechCueNext,
    SpeechStart,
    SpeechStartPair,
    SpeechLead,
    SpeechPath,
    SpeechHead,
    SpeechVerbs,
    SpeechAround,
    SpeechCommas,
    SpeechOpener,
    SpeechMarked,
    SpeechMarkedVerbs,
    SpeechDoer,
    SpeechEnd,
    SpeechLength,
    SpeechLast,
    SpeechLastWord,
    SpeechRest,
    SpeechRestLength,
    SpeechCueRest,
    SpeechAfterLength,
    SpeechAfter,
    SpeechAfterVerbs,
    SpeechAfterClass,
    SpeechAfterPair,
    SpeechAfterCue,
    SpeechBehind,
    SpeechLeaving,
    SpeechNextDoer,
};

/// A template's name in the file of weights, and what it is about.
struct TemplateRow {
    Template which;
    const char *name;
    EvidenceGroup group;
};

/// The name and the group of a template.
[[nodiscard]] const TemplateRow &rowOf(Template which);
/// The template of that name; nothing when there is none.
[[nodiscard]] std::optional<Template> templateNamed(QByteArrayView name);

} // namespace bluepencil::quotes
