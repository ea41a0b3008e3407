// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/jsonpieces.h"

#include "formats/reader/json.h"

#include <QTest>

#include <sstream>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 1'000'000;

/// Longer than what is read at once, so that it is not handed out whole.
QByteArray padded(const QByteArray &json)
{
    return json + QByteArray(2 * headSize, ' ');
}

QList<FilePiece> piecesIn(const QByteArray &json, qsizetype most = longest)
{
    std::istringstream stream(json.toStdString());
    const auto pieces = splitJson(stream, most);
    QList<FilePiece> all;
    while (auto piece = pieces->next())
        all.append(*std::move(piece));
    return all;
}

QByteArrayList bytesOf(const QList<FilePiece> &pieces)
{
    QByteArrayList bytes;
    for (const FilePiece &piece : pieces)
        bytes.append(piece.bytes.trimmed());
    return bytes;
}

bool isRefused(const FilePiece &piece)
{
    const auto records = readJson(piece.bytes, u"a"_s, {});
    return !records || std::holds_alternative<RecordFailure>(records->first());
}

} // namespace

class JsonPiecesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOutTheElements_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArrayList>("elements");
        const QByteArray one = "{\"text\": \"The [tide], \\\"rose\\\"} \\\\\"}";
        const QByteArray two = "{\"text\": [\"It\", {\"value\": \"fell\"}]}";
        QTest::newRow("a list") << padded('[' + one + ", " + two + "]\n") << QByteArrayList{one, two};
        QTest::newRow("a wrapped list") << padded("{\"count\": 2, \"articles\": [" + one + ',' + two +
                                                  "], \"next\": null}")
                                        << QByteArrayList{one, two};
        QTest::newRow("a list with a mark before it")
            << "\xef\xbb\xbf" + padded('[' + one + ',' + two + ']') << QByteArrayList{one, two};
        QTest::newRow("an element that is no object") << padded("[" + one + ", 7]") << QByteArrayList{one, "7"};
        QTest::newRow("one element") << padded('[' + one + ']') << QByteArrayList{one};
        QTest::newRow("a record") << padded(one) << QByteArrayList{one};
        QTest::newRow("a record with a list") << padded("{\"items\": [{\"a\": 1}], \"text\": \"x\"}")
                                              << QByteArrayList{"{\"items\": [{\"a\": 1}], \"text\": \"x\"}"};
        QTest::newRow("a short list") << '[' + one + ',' + two + ']' << QByteArrayList{'[' + one + ',' + two + ']'};
        QTest::newRow("no JSON") << padded("The tide rose.") << QByteArrayList{"The tide rose."};
    }
    void handsOutTheElements()
    {
        QFETCH(QByteArray, json);
        QTEST(bytesOf(piecesIn(json)), "elements");
    }

    /// Wherever the stream is cut into chunks.
    void anElementMayLieOnAnyPlace()
    {
        const QByteArray list = "[{\"text\": \"a\\\\\\\"]}\"}, {\"text\": \"b\"}]";
        const QByteArrayList wanted = {"{\"text\": \"a\\\\\\\"]}\"}", "{\"text\": \"b\"}"};
        for (qsizetype shift = 0; shift <= list.size(); ++shift) {
            const QByteArray json = '[' + QByteArray(3 * headSize - 1 - shift, ' ') + list.sliced(1);
            QCOMPARE(bytesOf(piecesIn(json)), wanted);
        }
    }

    void elementsAreCounted()
    {
        const QList<FilePiece> pieces = piecesIn(padded("[{\"text\": \"a\"}, {\"text\": \"b\"}, {\"text\": \"c\"}]"));
        QCOMPARE(pieces.size(), 3);
        for (qsizetype i = 0; i < pieces.size(); ++i)
            QCOMPARE(pieces.at(i).line, i + 1);
        QCOMPARE(piecesIn(padded("[{\"text\": \"a\"}]")).first().line, 0);
        QCOMPARE(piecesIn(padded("{\"text\": \"a\"}")).first().line, 0);
    }

    void whatIsTornHarmsNoneBeforeIt_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qsizetype>("good");
        QTest::addColumn<qsizetype>("all");
        const QByteArray one = "{\"text\": \"a\"}";
        const auto row = [](const char *name, const QByteArray &json, qsizetype good, qsizetype all) {
            QTest::newRow(name) << padded(json) << good << all;
        };
        row("cut off in an element", '[' + one + ',' + one + ", {\"text\": \"b", 2, 3);
        row("cut off behind a comma", '[' + one + ',', 1, 2);
        row("cut off behind an element", '[' + one, 1, 2);
        row("a comma too many", '[' + one + ",]", 1, 2);
        row("two commas", '[' + one + ",," + one + ']', 1, 3);
        row("no comma", '[' + one + ' ' + one + ", " + one + ']', 0, 2);
        row("something behind the list", '[' + one + ',' + one + "] x", 2, 3);
        row("a list behind the list", '[' + one + "][" + one + ']', 1, 2);
        row("an empty list", "[ ]", 0, 1);
    }
    void whatIsTornHarmsNoneBeforeIt()
    {
        QFETCH(QByteArray, json);
        QFETCH(qsizetype, good);
        const QList<FilePiece> pieces = piecesIn(json);
        QTEST(pieces.size(), "all");
        for (qsizetype i = 0; i < good; ++i)
            QVERIFY(!isRefused(pieces.at(i)));
        if (good < pieces.size())
            QVERIFY(isRefused(pieces.at(good)));
    }

    void skipsWhatIsTooLong()
    {
        const QByteArray huge = "{\"text\": \"" + QByteArray(4 * headSize, 'a') + "\"}";
        const QList<FilePiece> pieces = piecesIn('[' + huge + ", {\"text\": \"b\"}]", headSize);
        QCOMPARE(pieces.size(), 2);
        QVERIFY(pieces.first().tooLong && pieces.first().bytes.isEmpty());
        QCOMPARE(pieces.last().bytes.trimmed(), QByteArray("{\"text\": \"b\"}"));
        QVERIFY(piecesIn(huge, headSize).first().tooLong);
    }
};

QTEST_GUILESS_MAIN(JsonPiecesTest)
#include "jsonpiecestest.moc"
