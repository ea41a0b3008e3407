// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QList>
#include <QString>

namespace bluepencil {

/// What titles, names and pronouns tell of a person.
enum class Gender : quint8 { Unknown, Female, Male };

/// Somebody whom an article names, with all places that mean him or her.
struct KnownPerson {
    QString name;                    ///< in full, as the article has it; two people of one name are two entries
    QString role;                    ///< what the article calls him or her beside the name; may be empty
    Gender gender = Gender::Unknown; ///< as titles, given names and pronouns tell
    QList<Span> mentions;            ///< names, descriptions and pronouns, in order; UTF-16 offsets
    int quotes = 0;                  ///< quotations in marks that are attributed to him or her

    friend bool operator==(const KnownPerson &, const KnownPerson &) = default;
};

} // namespace bluepencil
