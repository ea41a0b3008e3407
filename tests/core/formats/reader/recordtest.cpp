// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/record.h"

#include "formats/reader/json.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// JSON with single quotation marks, for the eye.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

} // namespace

class RecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheRecordKnows()
    {
        const QByteArray json = quoted("{'id': 'k-7', 'title': 'Pier', 'url': 'https://www.gazette.example/p?x=1',"
                                       "'date': '2031-04-02', 'text': 'The pier is closed.\\nIt will open in May.'}");
        const auto result = readRecord(json, u"a.jsonl:1"_s);
        const auto &record = std::get<Record>(result);
        QCOMPARE(record.id, QJsonValue(u"k-7"_s));
        QCOMPARE(record.article.text(), u"The pier is closed.\nIt will open in May."_s);
        QCOMPARE(record.article.origin(), (Origin{u"k-7"_s,
                                                  u"gazette.example"_s,
                                                  u"Pier"_s,
                                                  u"https://www.gazette.example/p?x=1"_s,
                                                  u"2031-04-02"_s,
                                                  u"UTF-8"_s,
                                                  {},
                                                  {},
                                                  {},
                                                  u"text"_s,
                                                  {u"text"_s}}));
        QVERIFY(record.article.warnings().isEmpty());
    }

    void keepsTheIdAsWritten_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QJsonValue>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("number") << quoted("{'id': 12, 'text': 'x'}") << QJsonValue(12) << u"12"_s;
        QTest::newRow("longer than any number") << quoted("{'id': 12345678901234567890, 'text': 'x'}")
                                                << QJsonValue(u"12345678901234567890"_s) << u"12345678901234567890"_s;
        QTest::newRow("half a character")
            << quoted("{'id': 'a\\ud800', 'text': 'x'}") << QJsonValue(u"a\ufffd"_s) << u"a\ufffd"_s;
        QTest::newRow("long number") << quoted("{'id': 9007199254740993, 'text': 'x'}")
                                     << QJsonValue(9007199254740993LL) << u"9007199254740993"_s;
        QTest::newRow("none") << quoted("{'text': 'x'}") << QJsonValue() << u"a.jsonl:4"_s;
        QTest::newRow("null") << quoted("{'id': null, 'text': 'x'}") << QJsonValue() << u"a.jsonl:4"_s;
        QTest::newRow("behind a byte order mark")
            << QByteArray("\xef\xbb\xbf{\"id\": \"x\", \"text\": \"x\"}") << QJsonValue(u"x"_s) << u"x"_s;
    }

    void keepsTheIdAsWritten()
    {
        QFETCH(QByteArray, json);
        QFETCH(QJsonValue, id);
        QFETCH(QString, name);
        const auto result = readRecord(json, u"a.jsonl:4"_s);
        QCOMPARE(std::get<Record>(result).id, id);
        QCOMPARE(std::get<Record>(result).article.origin().name, name);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QJsonValue>("id");
        QTest::newRow("nothing") << QByteArray() << u"is not valid JSON"_s << QJsonValue();
        QTest::newRow("cut short") << quoted("{'id': 'a', 'te") << u"is not valid JSON"_s << QJsonValue();
        QTest::newRow("invalid UTF-8") << QByteArray("{\"text\": \"\xff\"}") << u"is not valid JSON"_s << QJsonValue();
        QTest::newRow("NUL bytes") << QByteArray("{\"text\": \"\0\"}\0", 14) << u"is not valid JSON"_s << QJsonValue();
        QTest::newRow("deep nesting") << QByteArray(100000, '[') << u"is not valid JSON"_s << QJsonValue();
        QTest::newRow("a list") << QByteArray("[1]") << u"is not a JSON object"_s << QJsonValue();
        QTest::newRow("no text") << quoted("{'id': 'a'}") << u"has no “text”"_s << QJsonValue(u"a"_s);
        QTest::newRow("text is a number")
            << quoted("{'id': 'a', 'text': 5}") << u"has no “text”"_s << QJsonValue(u"a"_s);
        QTest::newRow("text is empty") << quoted("{'id': 3, 'text': ''}") << u"has an empty “text”"_s << QJsonValue(3);
        QTest::newRow("odd id") << quoted("{'id': [], 'text': 'x'}") << u"has an “id”"_s << QJsonValue();
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, part);
        QFETCH(QJsonValue, id);
        const auto result = readRecord(json, u"a.jsonl:1"_s);
        const auto &failure = std::get<RecordFailure>(result);
        QVERIFY2(failure.sentence.startsWith(part), qPrintable(failure.sentence));
        QVERIFY(failure.sentence.endsWith(u'.'));
        QCOMPARE(failure.id, id);
    }

    void repairsStringsWithAWarning()
    {
        const auto result = readRecord(quoted("{'text': 'a\\u0000b\\ud83d c \\ude00 \\ud83d\\ude00'}"), u"a.jsonl:1"_s);
        const Article &article = std::get<Record>(result).article;
        QCOMPARE(article.text(), u"a\ufffdb\ufffd c \ufffd \U0001F600"_s);
        QCOMPARE(article.warnings().size(), 1);
        QCOMPARE(article.warnings().first().code, WarningCode::Encoding);
        QCOMPARE(article.warnings().first().span, Span(1, 2));
    }

    void readsAPageInAFieldForText()
    {
        const auto page = readRecord(quoted("{'text': '<div class=a><p>The lock is green.</p></div>'}"), u"a"_s);
        QCOMPARE(std::get<Record>(page).article.text(), u"The lock is green.\n"_s);
        const QByteArray plain = quoted("{'text': 'Write <p> and </p> around it.'}");
        QCOMPARE(std::get<Record>(readRecord(plain, u"a"_s)).article.text(), u"Write <p> and </p> around it."_s);
    }

    void readsAListInOrder()
    {
        const auto records =
            readJson(quoted("[{'id': 'a', 'text': 'x'}, {'text': 'y'}, 5, {'id': 'd'}]"), u"f.json"_s, {});
        QVERIFY(records.ok());
        QCOMPARE(records->size(), 4);
        QCOMPARE(std::get<Record>(records->at(0)).article.origin().name, u"a"_s);
        QCOMPARE(std::get<Record>(records->at(1)).article.origin().name, u"f.json:2"_s);
        QVERIFY(std::holds_alternative<RecordFailure>(records->at(2)));
        QCOMPARE(std::get<RecordFailure>(records->at(3)).id, QJsonValue(u"d"_s));
    }

    void callsASingleObjectByTheFile()
    {
        const auto records = readJson(quoted("{'text': 'y'}"), u"f.json"_s, {});
        QVERIFY(records.ok());
        QCOMPARE(std::get<Record>(records->first()).article.origin().name, u"f.json"_s);
    }

    void refusesWhatHoldsNoRecords()
    {
        QVERIFY(readJson("[]", u"f.json"_s, {}).sentence().startsWith(u"holds no records"_s));
        QVERIFY(readJson("tide", u"f.json"_s, {}).sentence().startsWith(u"is not valid JSON"_s));
    }
};

QTEST_APPLESS_MAIN(RecordTest)
#include "recordtest.moc"
