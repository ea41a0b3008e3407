// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class JsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfKeys()
    {
        JsonWriter json;
        json.beginObject();
        json.key("z"_L1);
        json.value(qint64{1});
        json.key("a"_L1);
        json.beginArray();
        json.value(u"x"_s);
        json.beginObject();
        json.endObject();
        json.value(QJsonValue());
        json.value(0.93);
        json.endArray();
        json.member("m"_L1, ""_L1);
        json.member("t"_L1, true);
        json.endObject();
        QCOMPARE(json.json(), QByteArray("{\"z\":1,\"a\":[\"x\",{},null,0.93],\"m\":\"\",\"t\":true}"));
    }

    void escapesWhatMustBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("plain") << u"naïve café 😀"_s << QByteArray("[\"naïve café 😀\"]");
        QTest::newRow("marks") << u"a\"b\\c/d"_s << QByteArray("[\"a\\\"b\\\\c/d\"]");
        QTest::newRow("line ends") << u"a\r\n\tb"_s << QByteArray("[\"a\\r\\n\\tb\"]");
        QTest::newRow("control") << u"\u0001\u001f"_s << QByteArray("[\"\\u0001\\u001f\"]");
        // At whichever unit a long text is parted on its way, a pair stays one.
        for (const int before : {16382, 16383, 16384}) {
            const QString text = QString(before, u'a') + u"😀b"_s;
            QTest::addRow("long, %d units before a pair", before) << text << "[\"" + text.toUtf8() + "\"]";
        }
        QTest::newRow("line separators") << u"a\u2028b\u2029"_s << QByteArray("[\"a\\u2028b\\u2029\"]");
    }

    void escapesWhatMustBe()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        JsonWriter writer;
        writer.beginArray();
        writer.value(text);
        writer.endArray();
        QCOMPARE(writer.json(), json);
        QCOMPARE(QJsonDocument::fromJson(writer.json()).array().first().toString(), text);
    }

    void aLineIsTakenAndNothingLeft()
    {
        JsonWriter writer;
        writer.value(u"a"_s);
        QCOMPARE(writer.takeLine(), QByteArray("\"a\"\n"));
        QVERIFY(writer.json().isEmpty());
    }

    void writesValuesAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("string") << QByteArray("[\"a\"]");
        QTest::newRow("number") << QByteArray("[17]");
        QTest::newRow("zero") << QByteArray("[0]");
        QTest::newRow("long number") << QByteArray("[9007199254740993]");
        QTest::newRow("fraction") << QByteArray("[0.5]");
        QTest::newRow("one") << QByteArray("[1]");
        QTest::newRow("negative") << QByteArray("[-3]");
        QTest::newRow("no") << QByteArray("[false]");
        QTest::newRow("null") << QByteArray("[null]");
    }

    void writesValuesAsTheyWere()
    {
        QFETCH(QByteArray, json);
        JsonWriter writer;
        writer.beginArray();
        writer.value(QJsonDocument::fromJson(json).array().first());
        writer.endArray();
        QCOMPARE(writer.json(), json);
    }
};

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "jsonwritertest.moc"
