// SPDX-License-Identifier: Apache-2.0
#include "store/database/jsonobject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class JsonObjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatJsonReads()
    {
        QByteArray json = "before ";
        JsonObject object(json);
        object.add("number"_L1, qint64(-12));
        object.add("text"_L1, u"“Tide”\n\t\"\\\u0001 \U0001F30A"_s);
        object.add("name"_L1, "cut"_L1);
        object.addUnlessEmpty("nothing"_L1, QStringView());
        object.addUnlessEmpty("something"_L1, u"é");
        object.begin("list"_L1);
        json += "[1]";
        object.end();
        QVERIFY(json.startsWith("before {\"number\":-12,"));
        const QJsonObject read = QJsonDocument::fromJson(json.sliced(7)).object();
        QCOMPARE(read["number"_L1].toInt(), -12);
        QCOMPARE(read["text"_L1].toString(), u"“Tide”\n\t\"\\\u0001 \U0001F30A"_s);
        QCOMPARE(read["name"_L1].toString(), u"cut"_s);
        QVERIFY(!read.contains("nothing"_L1));
        QCOMPARE(read["something"_L1].toString(), u"é"_s);
        QCOMPARE(read["list"_L1].toArray().size(), 1);
    }

    void anObjectMayBeEmpty()
    {
        QByteArray json;
        JsonObject(json).end();
        QCOMPARE(json, QByteArray("{}"));
    }

    /// Texts of every unit come back as they were, however they lie to the pieces in which they are written.
    void everyUnitComesBack()
    {
        for (qsizetype before = 0; before < 20; ++before) {
            QString text(before, u'x');
            for (char16_t unit = 1; unit < 0x2100; ++unit)
                text += QChar(unit);
            QByteArray json;
            JsonObject object(json);
            object.add("text"_L1, QStringView(text));
            object.end();
            QCOMPARE(QJsonDocument::fromJson(json).object()["text"_L1].toString(), text);
        }
    }
};

QTEST_APPLESS_MAIN(JsonObjectTest)
#include "jsonobjecttest.moc"
