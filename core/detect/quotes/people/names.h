// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/person.h"
#include "detect/quotes/syntax/syntax.h"

namespace bluepencil {
class Article;
}

namespace bluepencil::quotes {

/// The name in a noun phrase, and what the words around it tell of its bearer.
struct NameWords {
    qint32 first = 0; ///< tokens of the name, without titles before it and letters behind it
    qint32 last = 0;
    Gender gender = Gender::Unknown;      ///< as a title or the given name tells
    Gender titleGender = Gender::Unknown; ///< as what stands before the name tells alone
    bool titled = false;                  ///< Cllr Frid, Ada Frid MP
    bool wife = false;                    ///< Mrs Frid
    bool institution = false;             ///< one of its words is that of an institution
    bool placed = false;                  ///< stands behind "in" or "at"
    bool determined = false;              ///< begins with an article: the Herald

    [[nodiscard]] bool isFull() const { return last > first; }
};

/// Reads the capitalised words at the end of the phrase.
[[nodiscard]] NameWords nameIn(const Article &article, const Syntax &syntax, const NounPhrase &phrase);

/// Whether the capitals are those of an office: CEO.
[[nodiscard]] bool isOffice(const Syntax &syntax, const NounPhrase &phrase);

/// What the word tells of a person's gender, with its accents or without.
[[nodiscard]] Gender genderOf(const Article &article, const Syntax &syntax, qint32 token);

} // namespace bluepencil::quotes
