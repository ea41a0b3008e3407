// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/statements.h"

#include <QList>
#include <QString>

namespace bluepencil {

/// A quotation as it is compared with those of other articles.
struct Said {
    Span place;      ///< hull of it; UTF-16 offsets into the raw text
    QString words;   ///< of the quotation alone, on one line; where a cue parts it, its parts follow each other
    QString speaker; ///< who is named for it; empty where nobody is, or only a description

    friend bool operator==(const Said &, const Said &) = default;
};

/// What of these statements is long enough to be known again elsewhere: quotations with marks, of six words and more.
/// At most a hundred of an article, and of each its first two hundred words.
[[nodiscard]] QList<Said> saidIn(const Article &article, const QList<Statement> &statements);

/// How the same quotation differs between two articles.
enum class SaidDifference : quint8 {
    None,         ///< the same words, or more of them in one; or another quotation
    OtherWords,   ///< the same quotation, with other words in it
    OtherSpeaker, ///< the same words, said by somebody else
};
/// "none", "words", "speaker".
[[nodiscard]] QLatin1StringView nameOf(SaidDifference difference);

/// Holds two quotations against each other, and is the same both ways round.
///
/// They are one quotation where they have six words in common, in their order, that are three fifths of the shorter
/// one, five of them in a row. An excerpt is no difference, nor is what an ellipsis or brackets mark, nor a whole
/// sentence that one leaves out. Case and punctuation aside. Costs the product of their words.
[[nodiscard]] SaidDifference differenceBetween(const Said &a, const Said &b);

/// Where the words of `other` differ from those of `said` first, with some words around; the beginning of `other` where
/// they do not.
[[nodiscard]] QString differingPart(const Said &said, const Said &other);

/// Marks by which a quotation is found among many: two that differenceBetween() may call one share some. In order, each
/// once. Winnowing of Schleimer, Wilkerson and Aiken (2003). The same on machines of one order of bytes.
[[nodiscard]] QList<quint64> marksOf(const Said &said);

/// True where two names may mean one person: “Marsh”, “Helen Marsh” and “H. Marsh” do, “Peter Marsh” is another than
/// “Helen Marsh”.
[[nodiscard]] bool mayBeOnePerson(const QString &a, const QString &b);

} // namespace bluepencil
