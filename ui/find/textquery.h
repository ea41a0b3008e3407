// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"
#include "text/span.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace bluepencil {

/// What to look for in a text.
struct TextQuery {
    QString words;
    bool matchCase = false;
    bool wholeWords = false;        ///< neither end of a match lies inside a word
    bool regularExpression = false; ///< `words` is a Perl compatible pattern; ^ and $ are the ends of a paragraph

    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// Every match in order, disjoint, in UTF-16 offsets of the text; matches of no length are left out. A straight mark of
/// quotation and a plain space find the typographic ones too, unless the query is a regular expression.
///
/// Fails, with a sentence for the reader, when the regular expression is none or takes too many steps. Linear for plain
/// words; stops soon after `stop` asks for it, with what was found so far.
[[nodiscard]] Result<QList<Span>> findMatches(const QString &text, const TextQuery &query,
                                              const std::stop_token &stop = {});

} // namespace bluepencil
