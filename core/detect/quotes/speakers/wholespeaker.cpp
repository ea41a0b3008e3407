// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/wholespeaker.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

bool isOffice(const Token &head)
{
    return head.classes.hasAny(PersonTitle, PersonNoun);
}

/// An adverb, listed or not, or an auxiliary: what may stand right before a verb.
bool modifiesVerb(const Token &token)
{
    const bool unlisted = token.isWord() && token.phrase < 0 && token.classes.isUnlisted() && !token.isVerb();
    return token.is(Adverb) || token.verb == VerbForm::Auxiliary || unlisted;
}

/// Whether nothing but adverbs and auxiliaries stands from here to the cue.
bool leadsTo(const Syntax &syntax, qint32 i, const Cue &cue)
{
    while (i < cue.first && modifiesVerb(syntax.at(i)))
        ++i;
    return i == cue.first;
}

/// Whether what follows the name lets the office before it be a part of the subject: no comma, or one with the cue
/// behind it.
bool goesOn(const Syntax &syntax, qint32 behind, const Cue &cue)
{
    const TokenKind next = behind < syntax.size() ? syntax.at(behind).kind : TokenKind::Stop;
    if (next == TokenKind::Comma)
        return cue.kind == CueKind::Verb && leadsTo(syntax, behind + 1, cue);
    return next != TokenKind::Stop && next != TokenKind::Closing;
}

/// Where the office before the name begins, with what hangs on it; the name's own start where there is none.
qint32 startOfOffice(const Syntax &syntax, const NounPhrase &name, const Cue &cue)
{
    const qint32 comma = name.first - 1;
    const qint32 first = syntax.sentenceHolding(name.first).first;
    if (name.type != PhraseType::Name || comma <= first || syntax.at(comma).kind != TokenKind::Comma ||
        syntax.at(comma - 1).phrase < 0)
        return name.first;
    const NounPhrase &office = syntax.phrase(headOfChain(syntax, syntax.at(comma - 1).phrase));
    const bool governed = office.first > first && (syntax.at(office.first - 1).is(Preposition) ||
                                                   syntax.at(office.first - 1).verb != VerbForm::None); // became warden
    const bool whole = goesOn(syntax, name.last + 1, cue) && !governed && isOffice(syntax.at(office.last));
    return whole ? office.first : name.first;
}

/// Behind the times and the phrases with a preposition that begin here.
qint32 behindComplements(const Syntax &syntax, qint32 i, qint32 end)
{
    const qint32 first = i;
    while (i < end) {
        const bool linked = syntax.at(i).is(Preposition) || syntax.at(i).plays(Part::Agent) ||
                            (i > first && syntax.at(i).plays(Part::Additive));
        const qint32 phrase = linked && i + 1 < end ? syntax.at(i + 1).phrase : syntax.at(i).phrase;
        const bool time = phrase >= 0 && syntax.at(syntax.phrase(phrase).last).is(Time);
        if (phrase < 0 ? !syntax.at(i).is(Adverb) : !(linked || time))
            break;
        i = phrase < 0 ? i + 1 : syntax.phrase(phrase).last + 1;
    }
    return i;
}

/// Where the participle behind the phrase ends: right before a verb, or where the words behind "according to" close.
/// The phrase's own end where there is none.
qint32 endOfParticiple(const Syntax &syntax, const NounPhrase &phrase, const Cue &cue)
{
    const qint32 participle = phrase.last + 1;
    const qint32 end = syntax.sentenceHolding(phrase.last).end;
    const bool document = phrase.type == PhraseType::Nominal || syntax.at(phrase.last).is(SpeechNoun);
    if (!document || participle + 1 >= end)
        return phrase.last;
    const Token &verb = syntax.at(participle);
    const bool listed = verb.verb == VerbForm::Past || verb.verb == VerbForm::Irregular;
    const bool unlisted =
        verb.isWord() && verb.phrase < 0 && verb.classes.isUnlisted() && syntax.at(participle + 1).plays(Part::Agent);
    const bool beforeVerb = cue.kind == CueKind::Verb && cue.first > participle + 1;
    const bool behindSource = cue.kind == CueKind::Preposition && cue.last + 1 == phrase.first;
    if (!(listed || unlisted) || !(beforeVerb || behindSource))
        return phrase.last;
    const qint32 next = behindComplements(syntax, participle + 1, beforeVerb ? cue.first : end);
    const bool closes = beforeVerb ? leadsTo(syntax, next, cue) : next >= end || !syntax.at(next).isWord();
    return closes && next > participle + 1 ? next - 1 : phrase.last;
}

/// According to her friends and neighbours: where those end whom "and" adds.
qint32 endOfList(const Syntax &syntax, const NounPhrase &phrase, const Cue &cue)
{
    const qint32 link = phrase.last + 1;
    const qint32 end = syntax.sentenceHolding(phrase.last).end;
    if (cue.kind != CueKind::Preposition || phrase.type != PhraseType::Nominal || link + 1 >= end ||
        !syntax.at(link).plays(Part::Additive) || syntax.at(link + 1).phrase < 0)
        return phrase.last;
    const NounPhrase &added = syntax.phrase(syntax.at(link + 1).phrase);
    const bool closes = added.last + 1 >= end || !syntax.at(added.last + 1).isWord();
    return added.type == PhraseType::Nominal && closes ? added.last : phrase.last;
}

/// "The chair of the board, Ada Frid, said", "said the warden, Ada Frid.": where the name behind the office ends.
qint32 endOfName(const Syntax &syntax, const NounPhrase &office, const Cue &cue)
{
    const qint32 comma = office.last + 1;
    const qint32 end = syntax.sentenceHolding(office.last).end;
    if (office.type != PhraseType::Nominal || comma + 1 >= end || syntax.at(comma).kind != TokenKind::Comma ||
        syntax.at(comma + 1).phrase < 0)
        return office.last;
    const NounPhrase &name = syntax.phrase(syntax.at(comma + 1).phrase);
    const qint32 behind = name.last + 1;
    const bool before = cue.first < office.first && (behind >= end || !syntax.at(behind).isWord());
    const bool after = cue.first > office.last && behind <= cue.first &&
                       leadsTo(syntax, syntax.at(behind).kind == TokenKind::Comma ? behind + 1 : behind, cue);
    const bool full = name.type == PhraseType::Name && name.last > name.first;
    return full && (before || after) ? name.last : office.last;
}

/// Frid herself: who is stressed by a pronoun behind the name.
qint32 endOfStress(const Syntax &syntax, const NounPhrase &phrase, const Cue &cue)
{
    const qint32 next = phrase.last + 1;
    const bool object = syntax.grammar->traits().listsVerbForms; // “la députée lui a répondu”
    const bool stressed = !object && cue.kind == CueKind::Verb && next < cue.first &&
                          phrase.type != PhraseType::Pronoun && syntax.at(next).phrase >= 0 &&
                          syntax.phrase(syntax.at(next).phrase).type == PhraseType::ObjectPronoun;
    return stressed ? next : phrase.last;
}

} // namespace

NounPhrase wholeSpeaker(const Syntax &syntax, const NounPhrase &speaker, const Cue &cue)
{
    const qint32 end = std::max({endOfParticiple(syntax, speaker, cue), endOfList(syntax, speaker, cue),
                                 endOfStress(syntax, speaker, cue), endOfName(syntax, speaker, cue)});
    return {startOfOffice(syntax, speaker, cue), end, speaker.type};
}

} // namespace bluepencil::quotes
