// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/jsonshape.h"

#include <QTest>

using namespace bluepencil;

class JsonShapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhereAValueEnds_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qsizetype>("end"); // -1: it has none
        QTest::newRow("a string") << QByteArray("\"a\\\"b\" : 1") << qsizetype(6);
        QTest::newRow("a bracket in a string") << QByteArray("{\"a\": \"}\"} x") << qsizetype(10);
        QTest::newRow("nested") << QByteArray("[[1, {}], 2] 3") << qsizetype(12);
        QTest::newRow("a number") << QByteArray("-1.50e3, 2") << qsizetype(7);
        QTest::newRow("a word") << QByteArray("null}") << qsizetype(4);
        QTest::newRow("an open string") << QByteArray("\"abc") << qsizetype(-1);
        QTest::newRow("a string that ends in a backslash") << QByteArray("\"abc\\") << qsizetype(-1);
        QTest::newRow("an open list") << QByteArray("[1, 2") << qsizetype(-1);
        QTest::newRow("an open string in an object") << QByteArray("{\"a}") << qsizetype(-1);
        QTest::newRow("nothing") << QByteArray() << qsizetype(-1);
        QTest::newRow("no value") << QByteArray(", 1") << qsizetype(-1);
        QTest::newRow("deep") << QByteArray(100000, '[') + QByteArray(100000, ']') << qsizetype(200000);
    }
    void findsWhereAValueEnds()
    {
        QFETCH(QByteArray, json);
        QFETCH(qsizetype, end);
        JsonShape shape(json);
        QCOMPARE(shape.skipValue(), end >= 0);
        if (end >= 0)
            QCOMPARE(shape.at(), end);
    }

    void knowsHowAnObjectStarts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("is");
        QTest::newRow("a key") << QByteArray("{\n \"a\" : ") << true;
        QTest::newRow("empty") << QByteArray("{ }") << true;
        QTest::newRow("a word in braces") << QByteArray("{sic}") << false;
        QTest::newRow("a quote in braces") << QByteArray("{\"sic\"}") << false;
        QTest::newRow("a list") << QByteArray("[{}]") << false;
        QTest::newRow("cut short") << QByteArray("{") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void knowsHowAnObjectStarts()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, is);
        QCOMPARE(JsonShape(json).startsLikeObject(), is);
    }
};

QTEST_APPLESS_MAIN(JsonShapeTest)
#include "jsonshapetest.moc"
