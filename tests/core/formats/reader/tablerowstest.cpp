// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/tablerows.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class TableRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsRowEnds_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArrayList>("rows");
        QTest::newRow("two rows") << QByteArray("a,b\nc,d\n") << QByteArrayList{"a,b\n", "c,d\n"};
        QTest::newRow("a break in marks") << QByteArray("a,\"b\nc\"\nd,e") << QByteArrayList{"a,\"b\nc\"\n", "d,e"};
        QTest::newRow("a mark written twice")
            << QByteArray("\"a \"\"b\"\"\n\",c\nd\n") << QByteArrayList{"\"a \"\"b\"\"\n\",c\n", "d\n"};
        QTest::newRow("a mark inside a bare cell")
            << QByteArray("5\" pipe,b\nc\n") << QByteArrayList{"5\" pipe,b\n", "c\n"};
    }

    void findsRowEnds()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArrayList, rows);
        TableRows whole(',');
        QByteArrayList found;
        for (qsizetype at = 0; at < table.size();) {
            const qsizetype end = whole.rowEnd(table, at);
            found.append(table.sliced(at, end - at));
            at = end;
        }
        QCOMPARE(found, rows);
    }

    /// A stream comes in pieces: the place is kept from one to the next.
    void goesOnFromPieceToPiece()
    {
        TableRows rows(',');
        QCOMPARE(rows.rowEnd("a,\"b", 0), 4);
        QVERIFY(rows.isInQuotes());
        QCOMPARE(rows.rowEnd("\n\",c\nd", 0), 5);
        QVERIFY(!rows.isInQuotes());
    }

    void takesCellsApart()
    {
        QCOMPARE(cellsOf("a,\"b, \"\"c\"\"\",,d\r\n", ','), (QByteArrayList{"a", "b, \"c\"", "", "d"}));
        QCOMPARE(cellEnd("a;b", 0, ';'), 1);
    }

    void countsWhatPartsTheCells_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b,c;d") << ',';
        QTest::newRow("semicolon") << QByteArray("a;b;\"c,d,e,f\"") << ';';
        QTest::newRow("tab") << QByteArray("a\tb") << '\t';
        QTest::newRow("bar") << QByteArray("a|b|c,d") << '|';
    }

    void countsWhatPartsTheCells()
    {
        QFETCH(QByteArray, row);
        QFETCH(char, delimiter);
        QCOMPARE(delimiterOf(row), delimiter);
    }
};

QTEST_APPLESS_MAIN(TableRowsTest)
#include "tablerowstest.moc"
