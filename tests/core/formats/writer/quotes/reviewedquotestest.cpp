// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/quotes/reviewedquotes.h"

#include "detect/analyzer.h"
#include "formats/formats.h"
#include "formats/packing/zip.h"
#include "formats/writer/outgoing.h"
#include "review/cleantext.h"
#include "review/edits.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

const QString raw = u"The council met in Norrvik on Tuesday.\n"
                    u"“The pier is shut and will stay shut,” said Tomas Berg, the harbour master.\n"
                    u"“Nobody asked us about any of it,” said Ida Holm, who keeps the kiosk.\n"_s;

Outgoing decided(const QList<Change> &changes)
{
    Origin origin;
    origin.name = u"pier.txt"_s;
    Outgoing outgoing{Article(raw, origin), {}, {}};
    if (!outgoing.review.apply(changes))
        qFatal("the decisions are none");
    outgoing.text = CleanText(outgoing.article, outgoing.review.cuts()).text();
    return outgoing;
}

/// Says who spoke the quote of this index.
Outgoing correctedBy(Verb verb, const QString &speaker)
{
    const QList<QuoteRow> rows = reviewedQuoteRowsOf(decided({}));
    const Analysis analysis = analyze(Article(raw));
    for (const Finding &finding : analysis.findings) {
        if (finding.id() != rows.value(0).statement)
            continue;
        Decision decision;
        decision.verb = verb;
        decision.span = finding.span;
        decision.finding = finding.id();
        decision.kind = finding.kind;
        decision.category = finding.category;
        decision.words = speaker;
        decision.editor = by.editor;
        decision.when = by.when;
        return decided({{DecisionId::on(finding.id()), std::nullopt, decision}});
    }
    qFatal("there is no such quote");
}

} // namespace

class ReviewedQuotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheDetectorsFound()
    {
        const QList<QuoteRow> rows = reviewedQuoteRowsOf(decided({}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).speaker, u"Tomas Berg"_s);
        QCOMPARE(rows.at(1).speaker, u"Ida Holm"_s);
        QVERIFY(rows.at(0).confidence < 1.0F);
        QVERIFY(!rows.at(0).withinCut);
    }

    void anEditorsWordGoesBeforeTheDetectors()
    {
        const QuoteRow row = reviewedQuoteRowsOf(correctedBy(Verb::QuoteWrong, u"Åse Lind"_s)).value(0);
        QCOMPARE(row.speaker, u"Åse Lind"_s);
        QCOMPARE(row.confidence, 1.0F);
        QCOMPARE(reviewedQuoteRowsOf(correctedBy(Verb::QuoteWrong, {})).value(0).speaker, QString());
    }

    void whatWasCheckedIsSure()
    {
        const QuoteRow row = reviewedQuoteRowsOf(correctedBy(Verb::QuoteChecked, {})).value(0);
        QCOMPARE(row.speaker, u"Tomas Berg"_s);
        QCOMPARE(row.confidence, 1.0F);
    }

    void whatWasCutIsMarked()
    {
        const Article article(raw);
        const Outgoing outgoing = decided(cutOwn({}, article, article.lineOf(1), CutReason::Legal, by));
        const QList<QuoteRow> rows = reviewedQuoteRowsOf(outgoing);
        QVERIFY(rows.at(0).withinCut);
        QVERIFY(!rows.at(1).withinCut);
    }

    void theTableForPeopleHasWhatGoesOut()
    {
        const Article article(raw);
        const Outgoing outgoing = decided(cutOwn({}, article, article.lineOf(1), CutReason::Legal, by));
        const QByteArray table = *writeQuoteTable(outgoing);
        const QByteArray words = *ZipReader::open(table)->part("word/document.xml", 100'000);
        QVERIFY2(words.contains("Ida Holm"), words.constData());
        QVERIFY2(!words.contains("Tomas Berg"), words.constData());
    }

    void eachFormatHoldsTheRows()
    {
        const Outgoing outgoing = correctedBy(Verb::QuoteWrong, u"Åse Lind"_s);
        const QByteArray sheet = *writableFormat(u"quotes")->write(outgoing);
        QCOMPARE(sheet.count("\r\n"), 3);
        QVERIFY(sheet.startsWith(quoteSheetHeader()));
        QVERIFY2(sheet.contains(",Åse Lind,said,2,1,"), sheet.constData());
        const QByteArrayList lines = writableFormat(u"quotes-jsonl")->write(outgoing)->trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object()["speaker"_L1], QJsonValue(u"Åse Lind"_s));
        QVERIFY(writableFormat(u"quotes-docx")->write(outgoing)->startsWith("PK"));
    }

    void sheetsOfSeveralArticlesHaveOneHead()
    {
        Outgoing next = decided({});
        next.continues = true;
        QVERIFY(!writeQuoteSheet(next)->contains("quote,speaker"));
    }

    void whatWasDecidedOnAnotherTextIsSaid_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &name : {u"quotes"_s, u"quotes-jsonl"_s, u"quotes-docx"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void whatWasDecidedOnAnotherTextIsSaid()
    {
        QFETCH(QString, format);
        Outgoing other = decided({});
        other.text = u"Another text."_s;
        QVERIFY(!writableFormat(format)->write(other).ok());
    }

    void aSuffixStillMeansTheArticle()
    {
        QCOMPARE(writableFormat(u"csv"), writableFormat(u"as-it-came"));
        QCOMPARE(writableFormat(u"docx")->name, "docx"_L1);
        QCOMPARE(writableFormat(u"jsonl")->name, "jsonl"_L1);
    }
};

QTEST_GUILESS_MAIN(ReviewedQuotesTest)
#include "reviewedquotestest.moc"
