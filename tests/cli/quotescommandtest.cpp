// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include <QTest>

using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

namespace {

const QByteArray article("The tide rose over the pier at Tessel on Friday.\n"
                         "“It came in, and it stayed,” said Ada Quill, who keeps the harbour.\n");

} // namespace

class QuotesCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesCsv()
    {
        const Ended ended = runCli({u"quotes"_s, u"--offsets"_s, u"codepoint"_s}, article);
        QCOMPARE(ended.status, 0);
        const QByteArrayList lines = ended.out.split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith("quote,speaker,cue,paragraph,confidence,"));
        QVERIFY2(lines.at(1).startsWith("\"“It came in, and it stayed,”\",Ada Quill,said,2,0."),
                 lines.at(1).constData());
        QVERIFY2(lines.at(1).endsWith(",direct,false,49,77,-\r"), lines.at(1).constData());
    }

    void writesJsonLines()
    {
        const Ended ended = runCli({u"quotes"_s, u"--format"_s, u"jsonl"_s}, article);
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.objects().size(), 1);
        const QJsonObject row = ended.objects().first();
        QCOMPARE(row["quote"_L1].toString(), u"“It came in, and it stayed,”"_s);
        QCOMPARE(row["speaker"_L1].toString(), u"Ada Quill"_s);
        QCOMPARE(row["cue"_L1].toString(), u"said"_s);
        QCOMPARE(row["paragraph"_L1].toInt(), 2);
    }

    void writesATableForWord()
    {
        const Ended ended = runCli({u"quotes"_s, u"--format"_s, u"docx"_s}, article);
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.startsWith("PK\x03\x04"));
        QVERIFY(ended.out.contains("word/document.xml"));
        QVERIFY(runCli({u"quotes"_s, u"--format"_s, u"docx"_s}, "The tide rose.\n").out.startsWith("PK"));
    }

    void anArticleWithoutQuotesHasNoRows()
    {
        const Ended ended = runCli({u"quotes"_s}, "The tide rose.\n");
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out.count('\n'), 1);
    }

    void aBadRecordIsNamedInBothSheets()
    {
        const Ended csv = runCli({u"quotes"_s, u"--input"_s, u"jsonl"_s}, "rubbish\n");
        QCOMPARE(csv.status, 1);
        QCOMPARE(csv.out.count('\n'), 1);
        QVERIFY(csv.err.startsWith("bluepencil-cli: -:1: "));
        const Ended json = runCli({u"quotes"_s, u"--input"_s, u"jsonl"_s, u"--format"_s, u"jsonl"_s}, "rubbish\n");
        QCOMPARE(json.status, 1);
        QVERIFY(json.objects().value(0).contains("error"_L1));
    }
};

QTEST_GUILESS_MAIN(QuotesCommandTest)
#include "quotescommandtest.moc"
