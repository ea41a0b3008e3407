// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/syntax/syntax.h"

#include <QHash>
#include <QString>

#include <vector>

namespace bluepencil {
class Article;
}

namespace bluepencil::quotes {

/// The people and institutions that an article names, so that "Frid" and "she" can be called Ada Frid.
///
/// A surname means the bearer of a longer name who was mentioned last before it, so two people of one surname are kept
/// apart as long as the article keeps them apart. "She" is never a man: titles and given names tell, and an article
/// that calls somebody Mr. Frid once has told it for every Frid of that name. What is not named in the article stays
/// without a name.
class People {
public:
    People(const Article &article, const Syntax &syntax);

    /// The full name of who this phrase stands for; empty for an unnamed source.
    [[nodiscard]] QString nameOf(const NounPhrase &phrase) const;

private:
    enum class Gender : quint8 { Unknown, Female, Male };

    /// One mention of a name: the capitalised words at a phrase's end without titles.
    struct Mention {
        qint32 first = 0; ///< tokens
        qint32 last = 0;
        Gender gender = Gender::Unknown;
        bool person = false; ///< not an institution, not a place after a preposition
    };

    void addMention(const NounPhrase &phrase);
    [[nodiscard]] Mention mentionOf(const NounPhrase &phrase) const;
    [[nodiscard]] Gender genderIn(const NounPhrase &phrase, qint32 firstName) const;
    [[nodiscard]] bool leads(const Mention &mention) const;
    [[nodiscard]] const Mention &bearerOf(const Mention &mention) const;
    [[nodiscard]] QString fullNameOf(const Mention &mention) const;
    [[nodiscard]] const Mention *antecedentOf(qint32 token, Gender gender) const;
    [[nodiscard]] QString nameOfPronoun(const NounPhrase &phrase) const;
    [[nodiscard]] QString nameOfAntecedent(const NounPhrase &relative) const;
    [[nodiscard]] QString nameInApposition(const NounPhrase &phrase) const;

    const Article &m_article;
    const Syntax &m_syntax;
    std::vector<Mention> m_mentions;                ///< in order
    QHash<WordId, std::vector<size_t>> m_bySurname; ///< mentions of two or more words
};

} // namespace bluepencil::quotes
