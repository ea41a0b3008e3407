// SPDX-License-Identifier: Apache-2.0
#include "review/statements.h"

#include "detect/analyzer.h"
#include "review/edits.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Span spanOfText(const QString &text, const QString &part)
{
    const qsizetype at = text.indexOf(part);
    return Span(at, at + part.size());
}

/// Two paragraphs with three quotations: one of Frid's, one that goes on with hers, one of nobody's.
QString pierText()
{
    return u"“The pier is old,” Ada Frid said.\n"
           "“It is wet.”\n"
           "“Who pays?”\n"_s;
}

Finding quoteOn(const QString &text, const QString &words)
{
    Finding quote;
    quote.kind = Kind::Quote;
    quote.category = Category::Direct;
    quote.span = spanOfText(text, words);
    quote.confidence = 0.99F;
    quote.rule = "test.quote";
    return quote;
}

Finding attributionOf(const Finding &quote, Span speaker, float confidence)
{
    Finding attribution = quote;
    attribution.kind = Kind::Attribution;
    attribution.rule = "test.attribution";
    attribution.confidence = confidence;
    attribution.related = {{Role::Quote, quote.span, {}}, {Role::Speaker, speaker, {}}};
    return attribution;
}

Analysis pierAnalysis(const QString &text)
{
    const Finding first = quoteOn(text, u"“The pier is old,”"_s);
    const Finding second = quoteOn(text, u"“It is wet.”"_s);
    const Finding third = quoteOn(text, u"“Who pays?”"_s);
    const Span frid = spanOfText(text, u"Ada Frid"_s);
    Analysis analysis;
    analysis.findings = {first, attributionOf(first, frid, 0.97F), second, attributionOf(second, frid, 0.6F), third};
    return analysis;
}

} // namespace

class StatementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesSpeakersAndDoubts()
    {
        const Article article(pierText());
        const QList<Statement> statements = statementsOf(article, pierAnalysis(article.text()), Review());
        QCOMPARE(statements.size(), 3);
        QCOMPARE(statements.at(0).speaker, u"Ada Frid"_s);
        QVERIFY(!statements.at(0).isOpen());
        QCOMPARE(statements.at(1).doubts, (QList{Doubt::Unsure, Doubt::FarSpeaker}));
        QCOMPARE(statements.at(2).doubts, QList{Doubt::NoSpeaker});
        QVERIFY(statements.at(2).speaker.isEmpty());
        QCOMPARE(speakersOf(statements), QStringList{u"Ada Frid"_s});
    }

    void aMarkWithoutPartnerIsADoubt()
    {
        const Article article(pierText());
        Analysis analysis = pierAnalysis(article.text());
        analysis.warnings = {{WarningCode::Unbalanced, analysis.findings.first().span, {}}};
        QCOMPARE(statementsOf(article, analysis, Review()).first().doubts, QList{Doubt::Unbalanced});
    }

    void speechInsideASuggestedCutIsLeftOut()
    {
        const Article article(pierText());
        Analysis analysis = pierAnalysis(article.text());
        Finding cut;
        cut.span = Span(0, article.length());
        cut.confidence = suggestedFrom;
        analysis.findings.last().related = {{Role::Within, cut.span, cut.id()}};
        QCOMPARE(statementsOf(article, analysis, Review()).size(), 3); // nobody suggests it
        analysis.findings.prepend(cut);
        QCOMPARE(statementsOf(article, analysis, Review()).size(), 2);
    }

    void whatAPersonSaysSettlesIt()
    {
        const Article article(pierText());
        const Analysis analysis = pierAnalysis(article.text());
        Review review;
        const Signature editor{u"M. Lund"_s, 1};
        QVERIFY(review.apply(checkQuotes(review, {analysis.findings.at(3)}, editor)).ok());
        QVERIFY(review.apply(correctSpeaker(review, analysis.findings.at(4), u"a fisherman"_s, editor)).ok());
        const QList<Statement> statements = statementsOf(article, analysis, review);
        QCOMPARE(statements.at(1).state, QuoteState::Checked);
        QVERIFY(!statements.at(1).isOpen());
        QCOMPARE(statements.at(2).state, QuoteState::Wrong);
        QCOMPARE(statements.at(2).speaker, u"a fisherman"_s);
        QVERIFY(!statements.at(2).isOpen());
        QCOMPARE(speakersOf(statements), (QStringList{u"Ada Frid"_s, u"a fisherman"_s}));
    }

    void everyQuoteIsOpenWhereEveryOneIsToBeChecked()
    {
        const Article article(pierText());
        const Analysis analysis = pierAnalysis(article.text());
        Review review;
        QList<Statement> statements = statementsOf(article, analysis, review, Diligence::EveryQuote);
        QVERIFY(std::all_of(statements.begin(), statements.end(), [](const Statement &s) { return s.isOpen(); }));
        QVERIFY(review.apply(checkQuotes(review, {statements.first().finding}, {})).ok());
        statements = statementsOf(article, analysis, review, Diligence::EveryQuote);
        QVERIFY(!statements.first().isOpen());
        QVERIFY(statements.last().isOpen());
    }
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "statementstest.moc"
