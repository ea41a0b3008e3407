// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/archive/headerlines.h"

#include <QTest>

using namespace bluepencil;

/// The header of a letter, a saved page or an archived response.
class HeaderLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesHaveNoCase()
    {
        const HeaderLines lines = HeaderLines::of("Content-Type: text/html; charset=utf-8\r\nSubject: Tide\r\n");
        QCOMPARE(lines.value("content-type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY(lines.contains("SUBJECT"));
        QVERIFY(!lines.contains("Date"));
        QCOMPARE(lines.value("Date"), QByteArray());
    }

    void ofOneNameTheFirstCounts() { QCOMPARE(HeaderLines::of("A: one\nA: two\n").value("a"), QByteArray("one")); }

    void aLineThatBeginsWithABlankGoesOn()
    {
        const QByteArray value = HeaderLines::of("Subject: The pier\r\n is closed\r\n").value("subject");
        QCOMPARE(value.simplified(), QByteArray("The pier is closed"));
    }

    void theBodyStandsBehindABlankLine()
    {
        const HeaderSplit split = splitHeader("A: one\r\n\r\nThe tide rose.\r\n\r\nIt fell.");
        QCOMPARE(split.header.value("a"), QByteArray("one"));
        QCOMPARE(split.body, QByteArray("The tide rose.\r\n\r\nIt fell."));
    }

    void aValueHasParameters()
    {
        QCOMPARE(parameterOf("text/html; charset=\"utf-8\"; x=y", "charset"), QByteArray("utf-8"));
        QCOMPARE(parameterOf("text/html", "charset"), QByteArray());
    }

    void chunksAreJoined() { QCOMPARE(unchunked("4\r\nThe \r\n5\r\ntide.\r\n0\r\n\r\n"), QByteArray("The tide.")); }
};

QTEST_APPLESS_MAIN(HeaderLinesTest)
#include "headerlinestest.moc"
