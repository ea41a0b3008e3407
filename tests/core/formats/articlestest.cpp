// SPDX-License-Identifier: Apache-2.0
#include "formats/articles.h"

#include "formats/formats.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ArticlesTest : public QObject {
    Q_OBJECT

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void readsPlainText()
    {
        const QString path = written(u"tide.txt"_s, "\xef\xbb\xbf[ad_1]\r\nThe tide rose.\r\n");
        const auto article = readArticle(path);
        QVERIFY(article.ok());
        QCOMPARE(article->text(), u"[ad_1]\r\nThe tide rose.\r\n"_s);
        QCOMPARE(article->origin().name, path);
        QCOMPARE(article->origin().encoding, u"UTF-8"_s);
    }

    void readsARecord()
    {
        const auto article = readArticle(written(u"a.json"_s, R"({"title": "Tide", "text": "The tide rose."})"));
        QVERIFY(article.ok());
        QCOMPARE(article->origin().title, u"Tide"_s);
        QCOMPARE(article->text(), u"The tide rose."_s);
    }

    void theUserMayKnowBetter()
    {
        const QString path = written(u"quoted.json"_s, R"({"text": "The tide rose."})");
        QCOMPARE(readArticle(path, {&plainText(), {}})->text(), uR"({"text": "The tide rose."})"_s);
    }

    void givesEveryArticleOfAFile()
    {
        const auto articles = articlesOf("{\"text\": \"x\"}\n\n{\"text\": \"y\"}\n", u"a.jsonl"_s);
        QVERIFY(articles.ok());
        QCOMPARE(articles->size(), 2);
        QCOMPARE(articles->at(1).origin().name, u"a.jsonl:3"_s);
    }

    void readsWhatOnlyLooksLikeAFormatAsText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("code in front of an article")
            << QByteArray("{\"@type\": \"Thing\"}\nThe tide rose on Friday.\n");
        QTest::newRow("an object that is no JSON") << QByteArray("{\"slot\": top}\n");
        QTest::newRow("cut short") << QByteArray("[{\"text\": \"The tide");
    }
    void readsWhatOnlyLooksLikeAFormatAsText()
    {
        QFETCH(QByteArray, bytes);
        for (const QString &name : {u"a.txt"_s, u"a"_s}) {
            const auto content = contentOf(bytes, name);
            QVERIFY(content.ok());
            QCOMPARE(content->format, &plainText());
            QCOMPARE(std::get<Record>(content->records.first()).article.text(), QString::fromUtf8(bytes));
        }
        QVERIFY(contentOf(bytes, u"a.json"_s).sentence().startsWith(u"is not valid JSON"_s));
    }

    void aBadRecordStandsForItself()
    {
        const auto content = contentOf("[{\"id\": 1, \"text\": \"x\"}, {\"id\": 2}]", u"a.json"_s);
        QVERIFY(content.ok());
        QCOMPARE(content->records.size(), 2);
        QVERIFY(std::holds_alternative<Record>(content->records.first()));
        QCOMPARE(std::get<RecordFailure>(content->records.last()).name, u"a.json:2"_s);
    }

    void oneBadElementHarmsNoOther()
    {
        const auto content = contentOf("[{\"text\": \"x\"}, {\"text\": nope}, 5, {\"text\": \"y\"}]", u"a.json"_s);
        QVERIFY(content.ok());
        QCOMPARE(content->records.size(), 4);
        QVERIFY(std::get<RecordFailure>(content->records.at(1)).sentence.startsWith(u"is not valid JSON"_s));
        QVERIFY(std::get<RecordFailure>(content->records.at(2)).sentence.startsWith(u"is not a JSON object"_s));
        QCOMPARE(std::get<Record>(content->records.at(3)).article.text(), u"y"_s);
        QVERIFY(!contentOf("[{\"text\": \"x\"} {\"text\": \"y\"}]", u"a.json"_s).ok());
        QVERIFY(!contentOf("[{\"text\": \"x\"},]", u"a.json"_s).ok());
        QVERIFY(!contentOf("[{\"text\": \"x\"}] more", u"a.json"_s).ok());
    }

    void keysAreIdsOrPlaces()
    {
        const QByteArray bytes = "[{\"id\": 1, \"text\": \"x\"}, {\"text\": \"y\"}, {\"id\": 1, \"text\": \"z\"},"
                                 " {\"id\": \"#2\", \"text\": \"v\"}, {\"id\": \"\\u00e5\", \"text\": \"w\"}]";
        const QStringList keys = keysOf(contentOf(bytes, u"a.json"_s)->records);
        QCOMPARE(keys, (QStringList{u"1"_s, u"#2"_s, u"#3"_s, u"#4"_s, u"å"_s}));
        QStringList texts;
        for (const QString &key : keys)
            texts.append(articlesOf(*pieceWithKey(bytes, u"a.json"_s, key), u"a.json"_s)->first().text());
        QCOMPARE(texts, (QStringList{u"x"_s, u"y"_s, u"z"_s, u"v"_s, u"w"_s}));
        for (const QString &key : {u"2"_s, u"#6"_s, u"#0"_s})
            QVERIFY(!pieceWithKey(bytes, u"a.json"_s, key).ok());
        QVERIFY(!pieceWithKey("Plain words.", u"a.txt"_s, u"1"_s).ok());
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("part");
        QTest::newRow("missing") << m_folder.filePath(u"absent"_s) << u"does not exist"_s;
        QTest::newRow("binary") << written(u"binary"_s, QByteArray("a\0b", 3)) << u"is a binary file"_s;
        QTest::newRow("only a mark") << written(u"mark"_s, "\xef\xbb\xbf") << u"is empty"_s;
        QTest::newRow("broken JSON") << written(u"b.json"_s, "{") << u"is not valid JSON"_s;
        QTest::newRow("no records") << written(u"n.json"_s, "[]") << u"holds no records"_s;
        QTest::newRow("only blank lines") << written(u"n.jsonl"_s, "\n \n") << u"holds no records"_s;
        QTest::newRow("several") << written(u"s.jsonl"_s, "{\"text\": \"x\"}\n{\"text\": \"y\"}\n") << u"holds 2"_s;
        QTest::newRow("one bad record") << written(u"o.jsonl"_s, "{\"text\": \"x\"}\n{}\n") << u"has no “text”"_s;
    }

    void refusesWithASentence()
    {
        QFETCH(QString, path);
        QFETCH(QString, part);
        const auto article = readArticle(path);
        QVERIFY(!article.ok());
        QVERIFY2(article.sentence().contains(part), qPrintable(article.sentence()));
        QVERIFY(article.sentence().contains(path));
        QVERIFY(article.sentence().endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(ArticlesTest)
#include "articlestest.moc"
