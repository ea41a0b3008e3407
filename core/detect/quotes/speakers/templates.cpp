// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/templates.h"

#include <QHash>

namespace bluepencil::quotes {

namespace {

using enum Template;

constexpr std::array rows = {
    TemplateRow{Pattern, "Pattern", EvidenceGroup::Pattern},
    TemplateRow{PatternSpeaker, "PatternSpeaker", EvidenceGroup::Pattern},
    TemplateRow{PatternQuote, "PatternQuote", EvidenceGroup::Pattern},
    TemplateRow{PatternBoth, "PatternBoth", EvidenceGroup::Pattern},
    TemplateRow{PatternSentence, "PatternSentence", EvidenceGroup::Pattern},
    TemplateRow{Verbs, "Verbs", EvidenceGroup::Pattern},
    TemplateRow{Phrases, "Phrases", EvidenceGroup::Pattern},
    TemplateRow{Quotes, "Quotes", EvidenceGroup::Pattern},
    TemplateRow{Words, "Words", EvidenceGroup::Pattern},
    TemplateRow{Clauses, "Clauses", EvidenceGroup::Pattern},
    TemplateRow{SpeakerVerbs, "SpeakerVerbs", EvidenceGroup::Pattern},
    TemplateRow{SpeakerMarks, "SpeakerMarks", EvidenceGroup::Pattern},
    TemplateRow{SpeakerWords, "SpeakerWords", EvidenceGroup::Pattern},
    TemplateRow{Shape, "Shape", EvidenceGroup::Pattern},
    TemplateRow{ShapePattern, "ShapePattern", EvidenceGroup::Pattern},
    TemplateRow{WordBefore, "WordBefore", EvidenceGroup::Pattern},
    TemplateRow{WordAfter, "WordAfter", EvidenceGroup::Pattern},
    TemplateRow{Neighbours, "Neighbours", EvidenceGroup::Pattern},
    TemplateRow{CueClass, "CueClass", EvidenceGroup::Cue},
    TemplateRow{CueRank, "CueRank", EvidenceGroup::Cue},
    TemplateRow{CueAuxiliary, "CueAuxiliary", EvidenceGroup::Cue},
    TemplateRow{CueWord, "CueWord", EvidenceGroup::Cue},
    TemplateRow{CueWordOrder, "CueWordOrder", EvidenceGroup::Cue},
    TemplateRow{CueWordGap, "CueWordGap", EvidenceGroup::Cue},
    TemplateRow{CueWordSpeaker, "CueWordSpeaker", EvidenceGroup::Cue},
    TemplateRow{CueNeighbour, "CueNeighbour", EvidenceGroup::Cue},
    TemplateRow{CueBefore, "CueBefore", EvidenceGroup::Cue},
    TemplateRow{SpeakerType, "SpeakerType", EvidenceGroup::Speaker},
    TemplateRow{SpeakerHead, "SpeakerHead", EvidenceGroup::Speaker},
    TemplateRow{SpeakerHeadCue, "SpeakerHeadCue", EvidenceGroup::Speaker},
    TemplateRow{SpeakerDeterminer, "SpeakerDeterminer", EvidenceGroup::Speaker},
    TemplateRow{SpeakerNames, "SpeakerNames", EvidenceGroup::Speaker},
    TemplateRow{SpeakerPreposition, "SpeakerPreposition", EvidenceGroup::Speaker},
    TemplateRow{SpeakerPossessor, "SpeakerPossessor", EvidenceGroup::Speaker},
    TemplateRow{SpeakerBefore, "SpeakerBefore", EvidenceGroup::Speaker},
    TemplateRow{SpeakerAfter, "SpeakerAfter", EvidenceGroup::Speaker},
    TemplateRow{SpeakerStart, "SpeakerStart", EvidenceGroup::Speaker},
    TemplateRow{SpeakerOfNoun, "SpeakerOfNoun", EvidenceGroup::Speaker},
    TemplateRow{IsSubject, "IsSubject", EvidenceGroup::Subject},
    TemplateRow{IsSubjectGap, "IsSubjectGap", EvidenceGroup::Subject},
    TemplateRow{SubjectPathway, "SubjectPathway", EvidenceGroup::Subject},
    TemplateRow{Trailing, "Trailing", EvidenceGroup::Subject},
    TemplateRow{Rival, "Rival", EvidenceGroup::Pattern},
    TemplateRow{RivalBefore, "RivalBefore", EvidenceGroup::Pattern},
    TemplateRow{RivalNoun, "RivalNoun", EvidenceGroup::Pattern},
    TemplateRow{Introduced, "Introduced", EvidenceGroup::Pattern},
    TemplateRow{NearestVerb, "NearestVerb", EvidenceGroup::Pattern},
    TemplateRow{InnermostVerb, "InnermostVerb", EvidenceGroup::Pattern},
    TemplateRow{SamePair, "SamePair", EvidenceGroup::Earlier},
    TemplateRow{SameSpeaker, "SameSpeaker", EvidenceGroup::Earlier},
    TemplateRow{PreviousOrder, "PreviousOrder", EvidenceGroup::Earlier},
    TemplateRow{Inherited, "Inherited", EvidenceGroup::Earlier},
    TemplateRow{InheritedShape, "InheritedShape", EvidenceGroup::Earlier},
    TemplateRow{NobodyShape, "NobodyShape", EvidenceGroup::Earlier},
    TemplateRow{NobodyWords, "NobodyWords", EvidenceGroup::Earlier},
    TemplateRow{NobodyBefore, "NobodyBefore", EvidenceGroup::Earlier},
    TemplateRow{NobodyAfter, "NobodyAfter", EvidenceGroup::Earlier},
    TemplateRow{NobodyVerbs, "NobodyVerbs", EvidenceGroup::Earlier},
    TemplateRow{NobodyTitle, "NobodyTitle", EvidenceGroup::Earlier},
    TemplateRow{NobodyPlace, "NobodyPlace", EvidenceGroup::Earlier},
    TemplateRow{NobodyHead, "NobodyHead", EvidenceGroup::Earlier},
    TemplateRow{KindShape, "KindShape", EvidenceGroup::Earlier},
    TemplateRow{KindNeighbours, "KindNeighbours", EvidenceGroup::Earlier},
    TemplateRow{KindPattern, "KindPattern", EvidenceGroup::Earlier},
    TemplateRow{KindGap, "KindGap", EvidenceGroup::Earlier},
    TemplateRow{KindPlace, "KindPlace", EvidenceGroup::Earlier},
    TemplateRow{KindCue, "KindCue", EvidenceGroup::Earlier},
    TemplateRow{Speech, "Speech", EvidenceGroup::Earlier},
    TemplateRow{SpeechCue, "SpeechCue", EvidenceGroup::Earlier},
    TemplateRow{SpeechCueOpens, "SpeechCueOpens", EvidenceGroup::Earlier},
    TemplateRow{SpeechCueNext, "SpeechCueNext", EvidenceGroup::Earlier},
    TemplateRow{SpeechStart, "SpeechStart", EvidenceGroup::Earlier},
    TemplateRow{SpeechStartPair, "SpeechStartPair", EvidenceGroup::Earlier},
    TemplateRow{SpeechLead, "SpeechLead", EvidenceGroup::Earlier},
    TemplateRow{SpeechPath, "SpeechPath", EvidenceGroup::Earlier},
    TemplateRow{SpeechHead, "SpeechHead", EvidenceGroup::Earlier},
    TemplateRow{SpeechVerbs, "SpeechVerbs", EvidenceGroup::Earlier},
    TemplateRow{SpeechAround, "SpeechAround", EvidenceGroup::Earlier},
    TemplateRow{SpeechCommas, "SpeechCommas", EvidenceGroup::Earlier},
    TemplateRow{SpeechOpener, "SpeechOpener", EvidenceGroup::Earlier},
    TemplateRow{SpeechMarked, "SpeechMarked", EvidenceGroup::Earlier},
    TemplateRow{SpeechMarkedVerbs, "SpeechMarkedVerbs", EvidenceGroup::Earlier},
    TemplateRow{SpeechDoer, "SpeechDoer", EvidenceGroup::Earlier},
    TemplateRow{SpeechEnd, "SpeechEnd", EvidenceGroup::Earlier},
    TemplateRow{SpeechLength, "SpeechLength", EvidenceGroup::Earlier},
    TemplateRow{SpeechLast, "SpeechLast", EvidenceGroup::Earlier},
    TemplateRow{SpeechLastWord, "SpeechLastWord", EvidenceGroup::Earlier},
    TemplateRow{SpeechRest, "SpeechRest", EvidenceGroup::Earlier},
    TemplateRow{SpeechRestLength, "SpeechRestLength", EvidenceGroup::Earlier},
    TemplateRow{SpeechCueRest, "SpeechCueRest", EvidenceGroup::Earlier},
    TemplateRow{SpeechAfterLength, "SpeechAfterLength", EvidenceGroup::Earlier},
    TemplateRow{SpeechAfter, "SpeechAfter", EvidenceGroup::Earlier},
    TemplateRow{SpeechAfterVerbs, "SpeechAfterVerbs", EvidenceGroup::Earlier},
    TemplateRow{SpeechAfterClass, "SpeechAfterClass", EvidenceGroup::Earlier},
    TemplateRow{SpeechAfterPair, "SpeechAfterPair", EvidenceGroup::Earlier},
    TemplateRow{SpeechAfterCue, "SpeechAfterCue", EvidenceGroup::Earlier},
    TemplateRow{SpeechBehind, "SpeechBehind", EvidenceGroup::Earlier},
    TemplateRow{SpeechLeaving, "SpeechLeaving", EvidenceGroup::Earlier},
    TemplateRow{SpeechNextDoer, "SpeechNextDoer", EvidenceGroup::Earlier},
};

consteval bool inOrder()
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<size_t>(rows[i].which) != i)
            return false;
    }
    return rows.size() == static_cast<size_t>(SpeechNextDoer) + 1;
}
static_assert(inOrder(), "each template has a row, in the order of the enum");

} // namespace

const TemplateRow &rowOf(Template which)
{
    return rows[static_cast<size_t>(which)];
}

std::optional<Template> templateNamed(QByteArrayView name)
{
    static const QHash<QByteArrayView, Template> byName = [] {
        QHash<QByteArrayView, Template> templates;
        for (const TemplateRow &row : rows)
            templates.insert(row.name, row.which);
        return templates;
    }();
    const auto found = byName.constFind(name);
    return found == byName.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace bluepencil::quotes
