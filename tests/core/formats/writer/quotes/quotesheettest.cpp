// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/quotes/quotesheet.h"

#include "detect/analyzer.h"
#include "formats/articles.h"
#include "formats/writer/quotes/quotetable.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"The pier is shut.\n\n"
                     u"“It is rotten, \"all\" of it,” Quill said.\n"
                     u"It was a “safe” pier, once, for “dancing”.\n"_s;

Span spanOf(QStringView words)
{
    const qsizetype at = text.indexOf(words);
    return Span(at, at + words.size());
}

Finding quote(QStringView words, Category category)
{
    Finding finding;
    finding.kind = Kind::Quote;
    finding.category = category;
    finding.span = spanOf(words);
    finding.confidence = 0.8F;
    finding.rule = "test.quote";
    return finding;
}

Analysis sampleAnalysis()
{
    const Finding said = quote(u"“It is rotten, \"all\" of it,”", Category::Direct);
    Finding attribution;
    attribution.kind = Kind::Attribution;
    attribution.category = Category::Direct;
    attribution.span = spanOf(u"“It is rotten, \"all\" of it,” Quill said");
    attribution.confidence = 0.934567F;
    attribution.rule = "test.attribution";
    attribution.name = u"Ada Quill"_s;
    attribution.related = {
        {Role::Quote, said.span, {}}, {Role::Speaker, spanOf(u"Quill"), {}}, {Role::Cue, spanOf(u"said"), {}}};
    Finding within = quote(u"“dancing”", Category::Fragment);
    within.related = {{Role::Within, Span(0, 5), FindingId(7)}};
    return {{attribution, said, quote(u"“safe”", Category::Scare), within}, {}};
}

} // namespace

class QuoteSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasARowPerQuoteThatSomebodySaid()
    {
        const QList<QuoteRow> rows = quoteRowsOf(Article(text), sampleAnalysis());
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).quote, u"“It is rotten, \"all\" of it,”"_s);
        QCOMPARE(rows.at(0).speaker, u"Ada Quill"_s);
        QCOMPARE(rows.at(0).cue, u"said"_s);
        QCOMPARE(rows.at(0).paragraph, 2);
        QCOMPARE(rows.at(0).confidence, 0.934567F);
        QVERIFY(!rows.at(0).withinCut);
        QCOMPARE(rows.at(1).quote, u"“dancing”"_s);
        QCOMPARE(rows.at(1).speaker, QString());
        QCOMPARE(rows.at(1).paragraph, 3);
        QCOMPARE(rows.at(1).confidence, 0.8F);
        QVERIFY(rows.at(1).withinCut);
    }

    void namesASpeakerWithoutANameByTheWordsUsed()
    {
        Analysis analysis = sampleAnalysis();
        analysis.findings[0].name.clear();
        QCOMPARE(quoteRowsOf(Article(text), analysis).at(0).speaker, u"Quill"_s);
    }

    void writesCsv()
    {
        const QList<QuoteRow> rows = quoteRowsOf(Article(text), sampleAnalysis());
        const OffsetConverter unit(text, OffsetUnit::Utf16);
        QCOMPARE(quoteSheetHeader(),
                 QByteArray("quote,speaker,cue,paragraph,confidence,category,within_cut,start,end,article\r\n"));
        QCOMPARE(quoteRowsToCsv(rows, u"piers, old.txt"_s, unit),
                 QByteArray("\"“It is rotten, \"\"all\"\" of it,”\",Ada Quill,said,2,0.935,direct,false,19,47,"
                            "\"piers, old.txt\"\r\n"
                            "“dancing”,,,3,0.8,fragment,true,92,101,\"piers, old.txt\"\r\n"));
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@quill"_s << QByteArray("'@quill");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("line feed") << u"\n=1"_s << QByteArray("\"'\n=1\"");
        QTest::newRow("with a comma") << u"=HYPERLINK(1,2)"_s << QByteArray("\"'=HYPERLINK(1,2)\"");
        QTest::newRow("with quotation marks") << u"=cmd|\"x\""_s << QByteArray("\"'=cmd|\"\"x\"\"\"");
        QTest::newRow("a wide sign") << u"＝1"_s << QByteArray("'＝1");
        QTest::newRow("a sign alone") << u"-"_s << QByteArray("-");
        QTest::newRow("a sign further on") << u"a=1"_s << QByteArray("a=1");
        QTest::newRow("none") << u"Ada Quill"_s << QByteArray("Ada Quill");
    }

    void noCellIsAFormula()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, cell);
        QuoteRow row = quoteRowsOf(Article(text), sampleAnalysis()).last();
        const OffsetConverter unit(text, OffsetUnit::Utf16);
        row.speaker = words;
        row.cue = words;
        QCOMPARE(quoteRowsToCsv({row}, words, unit),
                 "“dancing”," + cell + ',' + cell + ",3,0.8,fragment,true,92,101," + cell + "\r\n");
        row.quote = words;
        QVERIFY(quoteRowsToCsv({row}, words, unit).startsWith(cell + ','));
        QVERIFY(!quoteRowsToJson({row}, words, unit).contains('\''));
    }

    void writesATableForWord()
    {
        QList<QuoteRow> rows = quoteRowsOf(Article(text), sampleAnalysis());
        rows[1].quote = u"=1 < 2 \u0001"_s;
        const auto file = quoteTable(quoteRowsToWord(rows, u"a & b"_s) + quoteRowsToWord({}, u"c"_s));
        QVERIFY(file.ok());
        const auto content = contentOf(*file, u"sheet.docx"_s);
        QVERIFY(content.ok());
        QCOMPARE(std::get<Record>(content->records.first()).article.text(),
                 u"Quote\tSpeaker\tCue\tParagraph\tSure\tArticle\n"
                 u"“It is rotten, \"all\" of it,”\tAda Quill\tsaid\t2\t94 %\ta & b\n"
                 u"=1 < 2 \ufffd\t\t\t3\t80 %\ta & b\n"_s);
    }

    void writesJsonLines()
    {
        const QList<QuoteRow> rows = quoteRowsOf(Article(text), sampleAnalysis());
        const OffsetConverter unit(text, OffsetUnit::Byte);
        QByteArray expected(
            "{'quote':'“It is rotten, \\@all\\@ of it,”','speaker':'Ada Quill','cue':'said','paragraph':2,"
            "'confidence':0.935,'category':'direct','within_cut':false,'start':19,'end':51,"
            "'article':'a.txt'}\n"
            "{'quote':'“dancing”','speaker':null,'cue':null,'paragraph':3,'confidence':0.8,"
            "'category':'fragment','within_cut':true,'start':100,'end':113,'article':'a.txt'}\n");
        QCOMPARE(quoteRowsToJson(rows, u"a.txt"_s, unit), expected.replace('\'', '"').replace('@', '"'));
    }
};

QTEST_APPLESS_MAIN(QuoteSheetTest)
#include "quotesheettest.moc"
