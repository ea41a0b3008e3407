// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/articlereader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ArticleReaderTest : public QObject {
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
    void tellsTheFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<InputFormat>("format");
        QTest::newRow("prose") << QByteArray("The tide rose.\n") << u"a.txt"_s << InputFormat::Text;
        QTest::newRow("an advertisement mark first")
            << QByteArray("[ad_1]\nThe tide.") << u"a.txt"_s << InputFormat::Text;
        QTest::newRow("a brace first") << QByteArray("{sic} The tide.") << u"a"_s << InputFormat::Text;
        QTest::newRow("a list of numbers") << QByteArray("[1, 2]") << u"a.txt"_s << InputFormat::Text;
        QTest::newRow("record") << QByteArray("{\"text\":\n\"x\"}") << u"a.txt"_s << InputFormat::Json;
        QTest::newRow("list of records") << QByteArray("\n [{\"text\": \"x\"}]") << u"a"_s << InputFormat::Json;
        QTest::newRow("record with a mark")
            << QByteArray("\xef\xbb\xbf{\n\"text\": \"x\"}") << u"a"_s << InputFormat::Json;
        QTest::newRow("record lines") << QByteArray("{\"text\": \"x\"}\n{\"text\": \"y\"}\n") << u"a"_s
                                      << InputFormat::JsonLines;
        QTest::newRow("the second line is bad")
            << QByteArray("{\"text\": \"x\"}\n{\"te") << u"a.json"_s << InputFormat::JsonLines;
        QTest::newRow("broken, but named .json")
            << QByteArray("{\"text\": \"x\",\n}") << u"a.JSON"_s << InputFormat::Json;
        QTest::newRow("broken, but named .jsonl") << QByteArray("{\"te\n{}") << u"a.jsonl"_s << InputFormat::JsonLines;
        QTest::newRow("nothing, no name") << QByteArray() << QString() << InputFormat::Text;
    }

    void tellsTheFormat()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(InputFormat, format);
        QCOMPARE(inputFormatOf(bytes, name), format);
    }

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
        QCOMPARE(readArticle(path, {InputFormat::Text, {}})->text(), uR"({"text": "The tide rose."})"_s);
    }

    void givesEveryArticleOfAFile()
    {
        const auto articles = articlesOf("{\"text\": \"x\"}\n\n{\"text\": \"y\"}\n", u"a.jsonl"_s);
        QVERIFY(articles.ok());
        QCOMPARE(articles->size(), 2);
        QCOMPARE(articles->at(1).origin().name, u"a.jsonl:3"_s);
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

QTEST_GUILESS_MAIN(ArticleReaderTest)
#include "articlereadertest.moc"
