// SPDX-License-Identifier: Apache-2.0
#include "store/queue/reading.h"

#include "store/database/hash.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesAreOfTheBytesAndOfTheText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << QByteArray("The pier in Ærø stands.\n") << u"The pier in Ærø stands.\n"_s;
        QTest::newRow("ASCII") << QByteArray("The pier stands.\n") << u"The pier stands.\n"_s;
        QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbfThe pier stands.\n") << u"The pier stands.\n"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfeP\0i\0e\0r\0\n\0", 12) << u"Pier\n"_s;
        QTest::newRow("windows-1252") << QByteArray("The pier\x92s end in K\xf8ge.\n")
                                      << u"The pier’s end in Køge.\n"_s;
    }
    void hashesAreOfTheBytesAndOfTheText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const Result<Reading> reading = readingOf(bytes, u"pier.txt"_s, {});
        QVERIFY(reading);
        QCOMPARE(reading->article.text(), text);
        QCOMPARE(reading->byteHash, sha256(bytes));
        QCOMPARE(reading->textHash, sha256(text));
        QCOMPARE(reading->textHash == reading->byteHash, text.toUtf8() == bytes);
    }

    void anotherReadingIsRepaired()
    {
        const QByteArray bytes = u"The cafÃ© is shut.\nFish &amp; chips.\n"_s.toUtf8();
        QCOMPARE(readingOf(bytes, u"a.txt"_s, {})->article.text(), QString::fromUtf8(bytes));
        ReadingOptions options;
        options.repaired = Damage::Encoding | Damage::Leftovers;
        const Result<Reading> reading = readingOf(bytes, u"a.txt"_s, options);
        QCOMPARE(reading->article.text(), u"The café is shut.\nFish & chips.\n"_s);
        QCOMPARE(reading->byteHash, sha256(bytes));
        QCOMPARE(reading->textHash, sha256(reading->article.text()));
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "readingtest.moc"
