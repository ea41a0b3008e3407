// SPDX-License-Identifier: Apache-2.0
#include "words/quotewords.h"

#include "text/article.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quotes)
};

QString wordFor(Doubt doubt)
{
    switch (doubt) {
    case Doubt::NoSpeaker:
        return Words::tr("no speaker");
    case Doubt::Unsure:
        return Words::tr("unsure");
    case Doubt::FarSpeaker:
        return Words::tr("other paragraph");
    case Doubt::Unbalanced:
        return Words::tr("mark missing");
    case Doubt::Unchecked:
        return Words::tr("to check");
    }
    return {};
}

/// Whom the word that is named as the speaker stands for.
struct StandIn {
    QString word; ///< empty: it stands for nobody else
    QString who;
    int paragraph = 0; ///< where that one is named; 0: nowhere

    [[nodiscard]] QString withoutPlace() const
    {
        return word.isEmpty() ? QString() : Words::tr("“%1” = %2").arg(word, who);
    }
};

StandIn standIn(const Article &article, const Statement &statement)
{
    const auto spoken = statement.finding.spanOf(Role::Speaker);
    const QString word = spoken ? article.textOf(*spoken).toString().simplified() : QString();
    const Span named = antecedentOf(statement);
    const bool isItself = word.isEmpty() || statement.speaker.isEmpty() || statement.state == QuoteState::Wrong ||
                          (named.isEmpty() && (statement.speaker.contains(word, Qt::CaseInsensitive) ||
                                               word.contains(statement.speaker, Qt::CaseInsensitive)));
    if (isItself)
        return {};
    if (named.isEmpty())
        return {word, statement.speaker};
    // Who is described and never named, “the finance director”, keeps the pronoun as a name.
    const bool isNameless = statement.speaker.compare(word, Qt::CaseInsensitive) == 0;
    return {word, isNameless ? article.textOf(named).toString().simplified() : statement.speaker,
            static_cast<int>(article.paragraphs().at(article.paragraphAt(named.start())).number)};
}

} // namespace

QString speakerWords(const Statement &statement)
{
    if (!statement.speaker.isEmpty())
        return statement.speaker;
    return statement.state == QuoteState::Suggested ? Words::tr("No speaker found") : Words::tr("No named speaker");
}

QString stateWords(const Statement &statement)
{
    switch (statement.state) {
    case QuoteState::Checked:
        return Words::tr("✓ checked");
    case QuoteState::Wrong:
        return Words::tr("✓ corrected");
    case QuoteState::Suggested:
        break;
    }
    return statement.isOpen() ? wordFor(statement.doubts.first()) : Words::tr("suggested");
}

QString sentenceFor(Doubt doubt)
{
    switch (doubt) {
    case Doubt::NoSpeaker:
        return Words::tr("Nobody is named for these words.");
    case Doubt::Unsure:
        return Words::tr("The speaker is a guess.");
    case Doubt::FarSpeaker:
        return Words::tr("The speaker is named in another paragraph.");
    case Doubt::Unbalanced:
        return Words::tr("A quotation mark has no partner: where do the words end?");
    case Doubt::Unchecked:
        return Words::tr("Nobody has checked this quote yet.");
    }
    return {};
}

QString sentenceFor(const SaidElsewhere &elsewhere)
{
    const QString file = QFileInfo(elsewhere.path).fileName();
    const Said &other = elsewhere.other;
    if (elsewhere.difference == SaidDifference::OtherSpeaker)
        return Words::tr("In “%1” these are the words of %2.").arg(file, other.speaker);
    const QString part = differingPart(elsewhere.said, other);
    return other.speaker.isEmpty()
               ? Words::tr("In “%1” with other words: “%2”.").arg(file, part)
               : Words::tr("In “%1” with other words: “%2”, said by %3.").arg(file, part, other.speaker);
}

QString placeWords(const Article &article, const Statement &statement)
{
    const qsizetype paragraph = article.paragraphAt(statement.quoted.start());
    return Words::tr("Paragraph %1").arg(article.paragraphs().at(paragraph).number);
}

QString standInWords(const Article &article, const Statement &statement)
{
    const StandIn stands = standIn(article, statement);
    return stands.paragraph == 0
               ? stands.withoutPlace()
               : Words::tr("“%1” = %2, paragraph %3").arg(stands.word, stands.who).arg(stands.paragraph);
}

QString shortStandInWords(const Article &article, const Statement &statement)
{
    const StandIn stands = standIn(article, statement);
    return stands.paragraph == 0 ? stands.withoutPlace()
                                 : Words::tr("“%1” = %2, ¶ %3", "a sign for the word “paragraph”")
                                       .arg(stands.word, stands.who)
                                       .arg(stands.paragraph);
}

Span antecedentOf(const Statement &statement)
{
    return statement.finding.spanOf(Role::Antecedent).value_or(Span());
}

} // namespace bluepencil
