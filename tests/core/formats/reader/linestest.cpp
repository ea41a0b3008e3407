// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/lines.h"

#include <QTest>

#include <limits>
#include <sstream>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype unlimited = std::numeric_limits<qsizetype>::max();

} // namespace

class LinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEveryLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
        QTest::newRow("one line") << QByteArray("a\n") << QByteArrayList{"a"};
        QTest::newRow("no last line feed") << QByteArray("a\nb") << QByteArrayList{"a", "b"};
        QTest::newRow("blank lines") << QByteArray("\n\na\n\n") << QByteArrayList{"", "", "a", ""};
        QTest::newRow("carriage returns stay") << QByteArray("a\r\nb\r\n") << QByteArrayList{"a\r", "b\r"};
        QTest::newRow("NUL bytes stay") << QByteArray("a\0b\nc", 5) << QByteArrayList{QByteArray("a\0b", 3), "c"};
        const QByteArray piece(64 * 1024, 'x');
        QTest::newRow("one less than a piece") << piece.chopped(1) + "\nb" << QByteArrayList{piece.chopped(1), "b"};
        QTest::newRow("two less than a piece") << piece.chopped(2) + "\nb" << QByteArrayList{piece.chopped(2), "b"};
        QTest::newRow("just a piece") << piece + "\nb" << QByteArrayList{piece, "b"};
        QTest::newRow("several pieces") << piece + piece + "yz\n\nb" << QByteArrayList{piece + piece + "yz", "", "b"};
        QTest::newRow("ends with a piece") << piece + piece << QByteArrayList{piece + piece};
    }

    void givesEveryLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, lines);
        std::istringstream stream(bytes.toStdString());
        LineReader reader(stream, unlimited);
        QByteArray again;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto line = reader.next();
            QVERIFY(line);
            QCOMPARE(line->bytes, lines.at(i));
            QCOMPARE(line->number, i + 1);
            QVERIFY(!line->tooLong);
            again += line->bytes + (line->ended ? "\n" : "");
        }
        QVERIFY(!reader.next());
        QVERIFY(!reader.next());
        QCOMPARE(again, bytes);
    }

    void skipsALineAboveTheLimit()
    {
        const QByteArray tooLong(300 * 1024, 'x');
        std::istringstream stream((QByteArray("a\n") + tooLong + "\nb\n").toStdString());
        LineReader reader(stream, 200 * 1024);
        QCOMPARE(reader.next()->bytes, QByteArray("a"));
        const auto skipped = reader.next();
        QVERIFY(skipped->tooLong);
        QVERIFY(skipped->bytes.isEmpty());
        QCOMPARE(skipped->number, 2);
        QCOMPARE(reader.next()->bytes, QByteArray("b"));
        QVERIFY(!reader.next());
    }

    /// Where a line is so long that it is measured first.
    void measuresALongLine_data()
    {
        QTest::addColumn<int>("beyond");
        QTest::newRow("shorter") << -1;
        QTest::newRow("as long as may be") << 0;
        QTest::newRow("longer by one") << 1;
        QTest::newRow("longer by two") << 2;
        QTest::newRow("much longer") << 3'000'000;
    }
    void measuresALongLine()
    {
        QFETCH(int, beyond);
        constexpr int longest = 18'000'000;
        for (const char *end : {"\nb\n", ""}) {
            const QByteArray line(longest + beyond, 'x');
            std::istringstream stream((QByteArray("a\n") + line + end).toStdString());
            LineReader reader(stream, longest);
            QCOMPARE(reader.next()->bytes, QByteArray("a"));
            const auto measured = reader.next();
            QCOMPARE(measured->tooLong, beyond > 0);
            QVERIFY(measured->bytes == (beyond > 0 ? QByteArray() : line));
            if (*end != '\0')
                QCOMPARE(reader.next()->bytes, QByteArray("b"));
            QVERIFY(!reader.next());
        }
    }

    void givesTheRest()
    {
        std::istringstream stream("a\nb\nc");
        LineReader reader(stream, unlimited);
        QCOMPARE(reader.next()->bytes, QByteArray("a"));
        QCOMPARE(reader.rest(unlimited - 1), QByteArray("b\nc"));
        QVERIFY(!reader.next());
    }

    void stopsTheRestAboveTheLimit()
    {
        const std::string text(500 * 1024, 'x');
        std::istringstream stream(text);
        LineReader reader(stream, unlimited);
        const QByteArray rest = reader.rest(100 * 1024);
        QVERIFY(rest.size() > 100 * 1024);
        QVERIFY(rest.size() < 200 * 1024);
    }
};

QTEST_APPLESS_MAIN(LinesTest)
#include "linestest.moc"
