// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/people/names.h"
#include "detect/quotes/syntax/subjects.h"
#include "text/span.h"

#include <QHash>
#include <QList>

#include <vector>

namespace bluepencil::quotes {

/// What an article offers to who asks for its people.
struct PeopleScene {
    const Article &article;
    const Syntax &syntax;
    const std::vector<Subject> &subjects;
    std::vector<qint32> speaking; ///< the last token of each phrase that something said is attributed to, sorted
    QList<Span> cuts;             ///< what is suggested to go, in order: nobody there is meant by a pronoun elsewhere
};

/// What a mention does in its sentence: the higher, the likelier a pronoun goes back to it.
enum class Standing : quint8 { Possessor, Oblique, Object, Subject };

/// Where somebody is named or described.
struct Mention {
    qint32 first = 0; ///< tokens: a name without its titles, a description whole
    qint32 last = 0;
    qint32 end = 0;     ///< the last token of the phrase that it stands in
    qint32 person = -1; ///< index into Cast::persons
    Standing standing = Standing::Object;
    bool described = false;  ///< "the warden"
    bool indefinite = false; ///< "a warden": somebody new
    bool full = false;       ///< a name of more than one word
    bool heading = false;    ///< stands in a line that is no sentence: a section label, a byline, a caption
    bool apposed = false;    ///< only tells more of the one beside it
    qint32 cut = -1;         ///< the cut that it stands in; -1: it stays
};

/// Somebody or something that the article names or describes.
struct Person {
    qint32 first = -1;     ///< the first mention
    qint32 named = -1;     ///< the mention that has the name in full; -1 when nobody says it
    qint32 roleFirst = -1; ///< tokens of what stands beside a name and tells the office; -1 when nothing does
    qint32 roleLast = -1;
    WordId given = 0; ///< of a full name
    WordId family = 0;
    Gender gender = Gender::Unknown;
    bool plural = false;      ///< more than one, or an institution: "they"
    bool institution = false; ///< a board, a town: never "she"
    bool wife = false;        ///< nothing but Mrs Frid so far, whose husband may be Frid
    float leaning = 0;        ///< what pronouns made of an unknown gender, not surely: above 0 a woman, below a man
    int evidence = 0;         ///< that this is a person at all, from what stands beside the mentions

    [[nodiscard]] bool mayBeSomebody() const { return !institution && !plural && evidence > 0; }
};

/// All mentions of an article, each with its person. Linear.
///
/// A surname means the bearer of a longer name who was mentioned last before it, so two people of one surname are kept
/// apart as long as the article keeps them apart. Titles and given names tell a woman from a man, and an article that
/// calls somebody Mr Frid once has told it for every Frid of that name.
struct Cast {
    std::vector<Mention> mentions; ///< in order of their last token
    std::vector<Person> persons;
    std::vector<qint32> mentionAt; ///< by the last token of the phrase it stands in; -1 for none

    [[nodiscard]] const Mention *mentionEnding(qint32 token) const
    {
        const qint32 index = mentionAt[static_cast<size_t>(token)];
        return index < 0 ? nullptr : &mentions[static_cast<size_t>(index)];
    }
    [[nodiscard]] const Person &personOf(const Mention &mention) const
    {
        return persons[static_cast<size_t>(mention.person)];
    }
    /// How many people bear the surname.
    [[nodiscard]] qsizetype bearersOf(WordId family) const { return bearers.value(family); }

    QHash<WordId, qsizetype> bearers;
};

/// Everybody whom the article names or describes. Linear.
[[nodiscard]] Cast castOf(const PeopleScene &scene);

} // namespace bluepencil::quotes
