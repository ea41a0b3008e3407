// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include <QFile>
#include <QTemporaryDir>
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

    void callsOutWhatSeveralInputsHaveInOtherForms()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        const QByteArray head("The tide rose over the pier at Tessel on Friday.\n");
        write(u"a.txt"_s, head + "“It came in at seven, and it stayed until noon,” said Ada Quill.\n");
        write(u"b.txt"_s, head + "“It came in at eight, and it stayed until noon,” said Ada Quill.\n");
        write(u"c.txt"_s, head + "“It came in at seven, and it stayed until noon,” said Tomas Berg.\n");
        write(u"d.txt"_s, head + "“It came in at seven, and it stayed,” said Quill.\n");
        QStringList call{u"quotes"_s, u"--differences"_s};
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s, u"d.txt"_s})
            call.append(folder.filePath(name));
        const Ended ended = runCli(call);
        QVERIFY2(ended.status == 0, ended.err.constData());
        const QList<QJsonObject> lines = ended.objects();
        QVERIFY2(lines.size() >= 3, ended.out.constData());
        QCOMPARE(lines.first()["difference"_L1].toString(), u"words"_s);
        QVERIFY(lines.first()["first"_L1]["article"_L1].toString().endsWith(u"a.txt"_s));
        QVERIFY(lines.first()["second"_L1]["article"_L1].toString().endsWith(u"b.txt"_s));
        QVERIFY(lines.first()["second"_L1]["quote"_L1].toString().contains(u"eight"_s));
        QCOMPARE(lines.first()["first"_L1]["start"_L1].toInt(), 49);
        QCOMPARE(lines.at(1)["difference"_L1].toString(), u"speaker"_s);
        QCOMPARE(lines.at(1)["second"_L1]["speaker"_L1].toString(), u"Tomas Berg"_s);
        for (const QJsonObject &line : lines) // an excerpt by surname is no difference
            QVERIFY2(!(line["first"_L1]["article"_L1].toString().endsWith(u"a.txt"_s) &&
                       line["second"_L1]["article"_L1].toString().endsWith(u"d.txt"_s)),
                     ended.out.constData());
        QCOMPARE(runCli({u"quotes"_s, u"--differences"_s, u"--format"_s, u"csv"_s}, article).status, 2);
        QVERIFY(runCli({u"quotes"_s, u"--differences"_s}, article).out.isEmpty());
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
