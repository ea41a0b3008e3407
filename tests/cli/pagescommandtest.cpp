// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include <QTest>

using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

/// Pages are set by a program beside the command line's.
class PagesCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsPages_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("the text") << u"pdf"_s;
        QTest::newRow("the review") << u"pdf-review"_s;
    }
    void setsPages()
    {
        QFETCH(QString, format);
        const Ended ended = runCli({u"clean"_s, u"--format"_s, format}, "[ad_1]\nThe tide rose over the pier.\n");
        QVERIFY2(ended.status == 0, ended.err.constData());
        QVERIFY(ended.out.startsWith("%PDF-"));
        QVERIFY(ended.out.trimmed().endsWith("%%EOF"));
    }

    void twoProcessesWriteTheSame()
    {
        const QByteArray text = "[ad_1]\nThe tide rose over the pier.\n\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d\n";
        const QStringList call = {u"clean"_s, u"--format"_s, u"pdf-review"_s};
        QCOMPARE(runCli(call, text).out, runCli(call, text).out);
    }

    void articlesDoNotStandOneBehindTheOther()
    {
        const Ended ended = runCli({u"clean"_s, u"--format"_s, u"pdf"_s, u"--input"_s, u"jsonl"_s},
                                   "{\"text\": \"One rose.\"}\n{\"text\": \"Two rose.\"}\n");
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("-o"), ended.err.constData());
    }
};

QTEST_GUILESS_MAIN(PagesCommandTest)
#include "pagescommandtest.moc"
