// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/table.h"

#include "formats/formats.h"
#include "formats/reader/tablerows.h"
#include "formats/reader/utf16bytes.h"

#include <QStringEncoder>
#include <QTest>

#include <sstream>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// The texts of a table's records, and why where there is none.
QStringList textsIn(const QByteArray &table)
{
    const auto records = readTable(table, u"a.csv"_s, {});
    if (!records)
        return {records.sentence()};
    QStringList texts;
    for (const RecordResult &record : *records) {
        const auto *failure = std::get_if<RecordFailure>(&record);
        texts.append(failure ? failure->name + u' ' + failure->sentence : std::get<Record>(record).article.text());
    }
    return texts;
}

} // namespace

class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsARowIntoCells_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArrayList>("cells");
        QTest::newRow("bare") << QByteArray("a,b,c\r\n") << QByteArrayList{"a", "b", "c"};
        QTest::newRow("empty ones") << QByteArray(",,") << QByteArrayList{"", "", ""};
        QTest::newRow("in marks") << QByteArray("\"a, b\",c") << QByteArrayList{"a, b", "c"};
        QTest::newRow("a mark in marks") << QByteArray("\"a \"\"b\"\" c\",d") << QByteArrayList{"a \"b\" c", "d"};
        QTest::newRow("marks and line ends") << QByteArray("\"a\r\nb\",c\n") << QByteArrayList{"a\r\nb", "c"};
        QTest::newRow("a mark in a bare cell") << QByteArray("6\" pipe,b") << QByteArrayList{"6\" pipe", "b"};
        QTest::newRow("more behind the mark") << QByteArray("\"a\" b,c") << QByteArrayList{"a b", "c"};
        QTest::newRow("nothing") << QByteArray() << QByteArrayList{""};
    }
    void partsARowIntoCells()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArrayList, cells);
        QCOMPARE(cellsOf(row, ','), cells);
    }

    void countsWhatPartsTheCells()
    {
        QCOMPARE(delimiterOf("id,text"), ',');
        QCOMPARE(delimiterOf("id;\"a,b,c\";text"), ';');
        QCOMPARE(delimiterOf("id\ttitle\ttext, and so on"), '\t');
        QCOMPARE(delimiterOf("id|text"), '|');
        QCOMPARE(delimiterOf("text"), ',');
    }

    void readsARecordARow_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("commas") << QByteArray("id,text\n1,Up.\n2,Down.\n") << QStringList{u"Up."_s, u"Down."_s};
        QTest::newRow("names in capitals") << QByteArray("ID,Text\n1,Up.\n") << QStringList{u"Up."_s};
        QTest::newRow("line ends in a cell")
            << QByteArray("id,text\r\n1,\"Up.\r\nDown.\"\r\n") << QStringList{u"Up.\r\nDown."_s};
        QTest::newRow("blank rows") << QByteArray("\nid,text\n\n1,Up.\n\n") << QStringList{u"Up."_s};
        QTest::newRow("windows-1252") << QByteArray("id,text\n1,The caf\xe9 at K\xf8ge is closed\x85\n")
                                      << QStringList{u"The café at Køge is closed…"_s};
        QTest::newRow("a cell of megabytes") << QByteArray("id,text\n1,\"" + QByteArray(3'000'000, 'x') + "\"\n")
                                             << QStringList{QString(3'000'000, u'x')};
        QTest::newRow("a row without its text")
            << QByteArray("id,text\n1\n2,Down.\n")
            << QStringList{
                   u"a.csv:2 has no “text” that is a string, and no other field that is known to hold one; there "
                   "is nothing to review."_s,
                   u"Down."_s};
        QTest::newRow("a torn mark")
            << QByteArray("id,text\n1,Up.\n2,\"Down.\n3,In.\n")
            << QStringList{u"Up."_s,
                           u"a.csv:3 has a quotation mark that never closes, in the row from line 3 on; close or "
                           "double it."_s};
        QTest::newRow("no text") << QByteArray("id,title\n1,Up.\n")
                                 << QStringList{
                                        u"has no column that is known to hold text; name one “text” in the first "
                                        "row."_s};
        QTest::newRow("names only") << QByteArray("id,text\n")
                                    << QStringList{u"holds no records; there is nothing to review."_s};
    }
    void readsARecordARow()
    {
        QFETCH(QByteArray, table);
        QFETCH(QStringList, texts);
        QCOMPARE(textsIn(table), texts);
    }

    void knowsTheFieldsOfARow()
    {
        const auto records =
            readTable("id;headline;author;published_date;text\n7;Lock;Wim Sael;2031-05-02;Up.\n", u"a"_s, {});
        const auto &record = std::get<Record>(records->first());
        QCOMPARE(record.id, QJsonValue(u"7"_s));
        const Origin &origin = record.article.origin();
        QCOMPARE((QStringList{origin.name, origin.title, origin.byline, origin.date, origin.field}),
                 (QStringList{u"7"_s, u"Lock"_s, u"Wim Sael"_s, u"2031-05-02"_s, u"text"_s}));
    }

    void aColumnOfAnyNameMayBePicked()
    {
        const QByteArray table = "id,story,text\n7,The pier.,Up.\n";
        DecodeOptions options;
        options.field = u"story"_s;
        const auto picked = readTable(table, u"a"_s, options);
        QCOMPARE(std::get<Record>(picked->first()).article.text(), u"The pier."_s);
        QCOMPARE(std::get<Record>(picked->first()).article.origin().fields, (QStringList{u"text"_s, u"story"_s}));
        // A table whose columns nobody knows.
        QVERIFY(!readTable("id,story\n7,The pier.\n", u"a"_s, {}).ok());
        const auto unknown = readTable("id,story\n7,The pier.\n", u"a"_s, options);
        QVERIFY(unknown.ok());
        QCOMPARE(std::get<Record>(unknown->first()).article.text(), u"The pier."_s);
    }

    void looksLikeATable_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::newRow("commas") << QByteArray("id,text\n1,Up.") << u"csv"_s;
        QTest::newRow("tabs") << QByteArray("id\ttext\n1\tUp.") << u"tsv"_s;
        QTest::newRow("prose") << QByteArray("The text, and its body, came late.\n") << u"text"_s;
        QTest::newRow("one word") << QByteArray("text\nUp.") << u"text"_s;
        QTest::newRow("columns of something else") << QByteArray("id,price\n1,2") << u"text"_s;
    }
    void looksLikeATable()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, name);
        QCOMPARE(QString(candidatesFor(head, {}).first()->name), name);
    }

    void aStreamNeedNotEnd()
    {
        std::stringstream stream;
        const auto pieces = splitTable(stream, 1000);
        stream << "id,text\n1,\"Up.\nDown.\"\n2,";
        const auto piece = pieces->next();
        QVERIFY(piece.has_value());
        QCOMPARE(piece->bytes, QByteArray("id,text\n1,\"Up.\nDown.\"\n"));
        QCOMPARE(piece->line, 2);
    }

    void streamsUtf16_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("order");
        QTest::newRow("little end first") << QStringConverter::Utf16LE;
        QTest::newRow("big end first") << QStringConverter::Utf16BE;
    }
    void streamsUtf16()
    {
        QFETCH(QStringConverter::Encoding, order);
        QString table = u"id;text\n"_s;
        QStringList texts;
        for (int i = 0; i < 2000; ++i) { // more than is read at once
            texts.append(u"Åse %1\nschrieb 🚢 „so“."_s.arg(i));
            table += QString::number(i) + u";\""_s + QString(texts.last()).replace(u'"', u"\"\""_s) + u"\"\r\n"_s;
        }
        const QByteArray bytes = QStringEncoder(order, QStringConverter::Flag::WriteBom)(table);
        QCOMPARE(QString(candidatesFor(bytes.first(1000), {}).first()->name), u"csv"_s);
        std::istringstream stream(bytes.toStdString());
        const auto pieces = splitTable(stream, 10'000);
        QStringList got;
        while (const auto piece = pieces->next()) {
            const auto records = readTable(piece->bytes, u"a"_s, {});
            QVERIFY(records.ok());
            const auto &article = std::get<Record>(records->first()).article;
            QVERIFY2(article.origin().encoding.startsWith("UTF-16"_L1), qPrintable(article.origin().encoding));
            got.append(article.text());
        }
        QCOMPARE(got, texts);
        QCOMPARE(readTable(bytes, u"a"_s, {})->size(), texts.size());
    }

    /// Whether it is taken from a stream or from memory.
    void aPieceIsMarkedAsTheTableIs_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::newRow("UTF-8") << QStringConverter::Utf8;
        QTest::newRow("little end first") << QStringConverter::Utf16LE;
        QTest::newRow("big end first") << QStringConverter::Utf16BE;
    }
    void aPieceIsMarkedAsTheTableIs()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        const auto marked = [encoding](const QString &text) {
            return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text));
        };
        const QByteArray table = marked(u"id,text\n1,Łódź.\n2,Down.\n"_s);
        const QByteArrayList rows{marked(u"id,text\n1,Łódź.\n"_s), marked(u"id,text\n2,Down.\n"_s)};
        std::istringstream stream(table.toStdString());
        const auto streamed = splitTable(stream, 1000);
        const auto held = piecesOfTable(table);
        QVERIFY(held.ok());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(streamed->next()->bytes, rows.at(i));
            QCOMPARE(held->at(i).bytes, rows.at(i));
        }
    }

    void unitsOfUtf16MayBeTorn()
    {
        std::istringstream stream(std::string("\xff\xfeU\0p\0\x3d\xd8", 8));
        stream.ignore(2);
        Utf16Bytes bytes(stream, *utf16Of("\xff\xfe"));
        std::istream utf8(&bytes);
        std::string text;
        std::getline(utf8, text);
        QVERIFY(QByteArray::fromStdString(text).startsWith("Up"));
        QVERIFY(!utf16Of("Up"));
    }

    void skipsARowThatIsTooLong()
    {
        std::istringstream stream("id,text\n1,\"" + std::string(50, 'x') + "\n" + std::string(60, 'y') +
                                  "\"\n2,Down.\n");
        const auto pieces = splitTable(stream, 100);
        QVERIFY(pieces->next()->tooLong);
        QCOMPARE(pieces->next()->bytes, QByteArray("id,text\n2,Down.\n"));
        QVERIFY(!pieces->next());
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "tabletest.moc"
