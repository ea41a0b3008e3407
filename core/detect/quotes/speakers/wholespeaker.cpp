// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/wholespeaker.h"

namespace bluepencil::quotes {

namespace {

using enum WordClass;

bool isOffice(const Token &head)
{
    return head.classes.hasAny(PersonTitle, PersonNoun);
}

/// Where the office before the name begins; the name's own start where there is none.
qint32 startOfOffice(const Syntax &syntax, const NounPhrase &name)
{
    const qint32 comma = name.first - 1;
    const qint32 first = syntax.sentenceHolding(name.first).first;
    if (name.type != PhraseType::Name || comma <= first || syntax.at(comma).kind != TokenKind::Comma ||
        syntax.at(comma - 1).phrase < 0)
        return name.first;
    const qint32 behind = name.last + 1;
    const TokenKind next = behind < syntax.size() ? syntax.at(behind).kind : TokenKind::Stop;
    const bool goesOn = next != TokenKind::Comma && next != TokenKind::Stop && next != TokenKind::Closing;
    const NounPhrase &office = syntax.phrase(syntax.at(comma - 1).phrase);
    const bool governed = office.first > first && (syntax.at(office.first - 1).is(Preposition) ||
                                                   syntax.at(office.first - 1).verb != VerbForm::None); // became warden
    const bool whole = goesOn && !governed && office.last == comma - 1 && isOffice(syntax.at(office.last));
    return whole ? office.first : name.first;
}

/// Where the participle behind the phrase ends, right before the cue; the phrase's own end where there is none.
qint32 endOfParticiple(const Syntax &syntax, const NounPhrase &phrase, const Cue &cue)
{
    const qint32 participle = phrase.last + 1;
    if (phrase.type != PhraseType::Nominal || cue.kind != CueKind::Verb || cue.first <= participle + 2)
        return phrase.last;
    const Token &verb = syntax.at(participle);
    const Token &link = syntax.at(participle + 1);
    const bool listed = verb.verb == VerbForm::Past || verb.verb == VerbForm::Irregular;
    const bool unlisted = verb.isWord() && verb.phrase < 0 && verb.classes.isUnlisted() && link.plays(Part::Agent);
    const bool passive = listed || unlisted;
    const qint32 owner = link.is(Preposition) || link.plays(Part::Agent) ? syntax.at(participle + 2).phrase : -1;
    if (!passive || owner < 0)
        return phrase.last;
    const qint32 end = syntax.phrase(owner).last;
    qint32 next = end + 1;
    while (next < cue.first && (syntax.at(next).is(Adverb) || syntax.at(next).verb == VerbForm::Auxiliary))
        ++next;
    return next == cue.first ? end : phrase.last;
}

} // namespace

NounPhrase wholeSpeaker(const Syntax &syntax, const NounPhrase &speaker, const Cue &cue)
{
    return {startOfOffice(syntax, speaker), endOfParticiple(syntax, speaker, cue), speaker.type};
}

} // namespace bluepencil::quotes
