// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "review/review.h"
#include "text/warning.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bluepencil {

class Article;
struct Analysis;

/// Why an editor should look at who is said to have said something.
enum class Doubt : quint8 {
    NoSpeaker,  ///< nobody was found
    Unsure,     ///< somebody was, without confidence
    FarSpeaker, ///< the speaker is named in another paragraph
    Unbalanced, ///< a quotation mark lacks its partner
    Unchecked,  ///< nothing but that no person has looked yet; only where every quote is to be looked at
};

/// Which quotes a person should look at.
enum class Diligence : quint8 { DoubtfulQuotes, EveryQuote };

/// Words somebody is quoted with, and who that is: what one attribution names, or a quotation that none names.
struct Statement {
    Finding finding;                          ///< the attribution; the quote where there is none
    Span quoted;                              ///< hull of the quotations; UTF-16 offsets into the raw text
    QString speaker;                          ///< the editor's word, else the article's; empty where nobody is known
    QuoteState state = QuoteState::Suggested; ///< checked and wrong are said by people only
    QList<Doubt> doubts;                      ///< in the order of Doubt; none once a person has looked

    /// True while a person should look.
    [[nodiscard]] bool isOpen() const { return !doubts.isEmpty(); }
};

/// What is said in direct speech or quoted words, in order of place. Speech inside a suggested cut is left out: it
/// stands elsewhere in full, or goes.
[[nodiscard]] QList<Statement> statementsOf(const Article &article, const Analysis &analysis, const Review &review,
                                            Diligence diligence = Diligence::DoubtfulQuotes);

/// The people and institutions who speak in these statements, each once, in the order in which they do.
[[nodiscard]] QStringList speakersOf(const QList<Statement> &statements);

} // namespace bluepencil
