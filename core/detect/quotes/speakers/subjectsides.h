// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/candidates.h"

#include <optional>

namespace bluepencil::quotes {

/// How far from its verb a subject is looked for, in tokens.
constexpr qint32 subjectReachLeft = 40;
constexpr qint32 subjectReachRight = 16;

/// A quotation, a colon, a semicolon or a full stop.
[[nodiscard]] bool endsClause(const Token &token);

/// The noun phrases on both sides of a verb that can be its subject, with all that hangs on them. Looks at the verb's
/// sentence only, and there no further than the reach above.
class SubjectSides {
public:
    SubjectSides(const Syntax &syntax, qint32 verb);

    /// The subject that stands before the finite verb with nothing but adverbs, places and times between.
    [[nodiscard]] std::optional<NounPhrase> before(qint32 finite) const;
    /// The first one behind the finite verb that is neither governed nor a time.
    [[nodiscard]] std::optional<NounPhrase> behind(qint32 finite) const;

    /// It can be a subject by its form.
    [[nodiscard]] bool maySpeak(const NounPhrase &phrase) const;
    /// It is somebody, or an institution.
    [[nodiscard]] bool canSpeak(const NounPhrase &phrase) const;
    [[nodiscard]] bool isTime(const NounPhrase &phrase) const;
    [[nodiscard]] NounPhrase withComplements(const NounPhrase &phrase) const;

    /// A word of a name, or one for somebody.
    [[nodiscard]] static bool tellsSomebody(const Token &token);

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }
    [[nodiscard]] const Traits &traits() const { return m_syntax.grammar->traits(); }
    [[nodiscard]] bool isGoverned(const NounPhrase &phrase) const;
    /// “The speaker of the ministry”, “of the police”: the outermost phrase of those that hang on one another.
    [[nodiscard]] qint32 outermost(qint32 index) const;
    [[nodiscard]] qint32 beforeBrackets(qint32 closing) const;
    /// “Frid, warden of Osk, said”: what stands before the apposition that the comma closes.
    [[nodiscard]] qint32 beforeApposition(qint32 comma) const;
    /// “Frid, who saw it all, said”: behind a comma a relative does not stand for what is said. German articles are its
    /// relatives as well, and tell nothing.
    [[nodiscard]] qint32 beforeRelativeClause(qint32 closing) const;
    /// "…, who shouted:": the relative, where the verb closes its clause.
    [[nodiscard]] std::optional<NounPhrase> relativeAt(qint32 i) const;
    /// “Frid, warden of Osk said”, “the head of the board, Frid, said”: the first of the phrases that commas part, with
    /// no verb between.
    [[nodiscard]] qint32 explained(qint32 index) const;
    /// "Intervistata a margine, la presidente": one word that opens the sentence, and a preposition behind it.
    [[nodiscard]] bool opensWithParticiple(const NounPhrase &phrase) const;
    /// A subject before its verb with all that hangs on it: genitives, “of”, “for”; not the place or the time that
    /// stands between it and a verb at the end.
    [[nodiscard]] NounPhrase whole(NounPhrase phrase, qint32 end) const;
    /// "Cried to the crowd | the singer Ada Frid": where nouns have cases, what cannot speak right before what can.
    [[nodiscard]] bool isListenerBefore(const NounPhrase &phrase) const;
    [[nodiscard]] NounPhrase withGenitives(const NounPhrase &phrase) const;

    const Syntax &m_syntax;
    const Sentence &m_sentence;
    qint32 m_verb;
};

} // namespace bluepencil::quotes
