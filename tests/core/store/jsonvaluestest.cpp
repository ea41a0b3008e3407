// SPDX-License-Identifier: Apache-2.0
#include "store/jsonvalues.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// All of a text, as "key=value" or "value"; nothing where it is no array or object.
std::optional<QStringList> valuesOf(const QByteArray &json)
{
    QStringList all;
    JsonValues values(json);
    while (values.next()) {
        const QString key = QString::fromUtf8(values.key());
        all.append((key.isEmpty() ? key : key + u'=') + QString::fromUtf8(values.value()));
    }
    return values.isWhole() ? std::optional(all) : std::nullopt;
}

} // namespace

class JsonValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughWhatIsStored_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("nothing") << QByteArray("[]") << QStringList();
        QTest::newRow("no member") << QByteArray(" { } ") << QStringList();
        QTest::newRow("numbers") << QByteArray("[1,-2 , 3]") << QStringList{u"1"_s, u"-2"_s, u"3"_s};
        QTest::newRow("members") << QByteArray("{\"a\":1,\"b\" : null}") << QStringList{u"a=1"_s, u"b=null"_s};
        QTest::newRow("what is nested") << QByteArray("[{\"a\":[1,{}]},[\"]\"]]")
                                        << QStringList{u"{\"a\":[1,{}]}"_s, u"[\"]\"]"_s};
        QTest::newRow("marks in a text") << QByteArray("[\"a\\\"b\",\"c\\\\\",\"]\"]")
                                         << QStringList{u"\"a\\\"b\""_s, u"\"c\\\\\""_s, u"\"]\""_s};
    }
    void goesThroughWhatIsStored()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, values);
        QCOMPARE(valuesOf(json).value_or(QStringList{u"broken"_s}), values);
    }

    void whatIsNoJsonIsNotWhole_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "1", "[", "[1", "[1,", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{1:2}",
                                 "[\"a]", "[{]", "[1]x", "{\"a\":\"b\\\"}"})
            QTest::newRow(*json == '\0' ? "empty" : json) << QByteArray(json);
    }
    void whatIsNoJsonIsNotWhole()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!valuesOf(json));
    }

    void textsAndNumbersComeOut()
    {
        QCOMPARE(textIn("\"Tide\"").value(), u"Tide"_s);
        QCOMPARE(textIn("\"a\\n\\\"\\u00e9\\\"\"").value(), u"a\n\"\u00e9\""_s);
        QCOMPARE(textIn("\"\"").value(), QString());
        QVERIFY(!textIn("12") && !textIn("") && !textIn("\""));
        QCOMPARE(numberIn("-12").value(), -12);
        QVERIFY(!numberIn("\"12\"") && !numberIn("1x") && !numberIn(""));
    }

    /// Whatever a disk did to it, nothing beyond it is read, and nothing else than what Qt reads of it.
    void damagedTextsAreReadToTheirEndAtMost()
    {
        const QByteArray whole =
            QJsonDocument(QJsonObject{{u"a"_s, u"x\"y\\z"_s}, {u"b"_s, 12}, {u"c"_s, true}}).toJson();
        QRandomGenerator random(3);
        for (int i = 0; i < 3000; ++i) {
            QByteArray json = whole.first(random.bounded(static_cast<int>(whole.size()) + 1));
            if (!json.isEmpty())
                json[random.bounded(static_cast<int>(json.size()))] = static_cast<char>(random.bounded(32, 127));
            json.detach();
            const auto values = valuesOf(json);
            const QJsonDocument read = QJsonDocument::fromJson(json);
            if (read.isObject()) // it is laxer about words and keys, never stricter
                QVERIFY2(values.has_value(), json.constData());
        }
    }
};

QTEST_APPLESS_MAIN(JsonValuesTest)
#include "jsonvaluestest.moc"
