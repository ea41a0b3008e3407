// SPDX-License-Identifier: Apache-2.0
#include "text/decoder.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class DecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("doubt");
        QTest::newRow("ASCII") << QByteArray("tide") << u"tide"_s << u"UTF-8"_s << false;
        QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9") << u"café"_s << u"UTF-8"_s << false;
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbftide") << u"tide"_s << u"UTF-8"_s << false;
        QTest::newRow("UTF-16 with a mark") << QByteArray("\xff\xfeh\0i\0", 6) << u"hi"_s << u"UTF-16LE"_s << false;
        QTest::newRow("UTF-16 with a lone surrogate")
            << QByteArray("\xff\xfeh\0\x00\xd8i\0", 8) << u"h\ufffdi"_s << u"UTF-16LE"_s << true;
        QTest::newRow("declared charset") << QByteArray("<meta charset=\"iso-8859-2\">\xb1")
                                          << u"<meta charset=\"iso-8859-2\">ą"_s << u"ISO-8859-2"_s << false;
        QTest::newRow("declared Latin-1 is windows-1252")
            << QByteArray("<?xml encoding='ISO-8859-1'?>\x93na\xefve\x94") << u"<?xml encoding='ISO-8859-1'?>“naïve”"_s
            << u"windows-1252"_s << false;
        QTest::newRow("windows-1252 quotation marks")
            << QByteArray("\x93It\x92s the na\xefve caf\xe9 \x97 d\xe9j\xe0 vu,\x94 she said \x85")
            << u"“It’s the naïve café — déjà vu,” she said …"_s << u"windows-1252"_s << true;
        QTest::newRow("one broken sequence among many")
            << QByteArray("\xc3\xa9").repeated(20) + "\xff" << u"é"_s.repeated(20) + u'\ufffd' << u"UTF-8"_s << true;
        QTest::newRow("a sequence cut by the end")
            << QByteArray("\xc3\xa9").repeated(20) + "\xc3" << u"é"_s.repeated(20) + u'\ufffd' << u"UTF-8"_s << true;
    }

    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        QFETCH(bool, doubt);
        const Result<Decoded> decoded = decode(bytes);
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding.toLower(), encoding.toLower());
        QCOMPARE(!decoded->warnings.isEmpty(), doubt);
        for (const Warning &warning : decoded->warnings)
            QVERIFY(Span(0, decoded->text.size()).contains(warning.span));
    }

    /// Long files are read by a table where each byte is a character; short ones show what is right.
    void aLongFileIsReadLikeAShortOne_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all += static_cast<char>(byte);
        for (const char *encoding :
             {"windows-1252", "windows-1251", "windows-1253", "ISO-8859-1", "ISO-8859-15", "KOI8-R"})
            QTest::newRow(encoding) << QByteArray(encoding) << all;
        QTest::newRow("pairs of bytes") << QByteArray("Shift_JIS") << QByteArray("\x8d\x60 quay \x8d\x60\n");
        QTest::newRow("shifted") << QByteArray("ISO-2022-JP") << QByteArray("quay \x1b$B9A\x1b(B\n");
    }
    void aLongFileIsReadLikeAShortOne()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        const auto shortly = decode(bytes, {encoding});
        const auto atLength = decode(bytes.repeated(3000), {encoding});
        QVERIFY(shortly.ok() && atLength.ok());
        QCOMPARE(atLength->text, shortly->text.repeated(3000));
        QCOMPARE(atLength->warnings.size(), shortly->warnings.size());
    }

    void unitsAreRepaired_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired");
        for (const int before : {0, 1, 30, 31, 32, 33, 63, 64, 95}) {
            for (const int behind : {0, 1, 31, 32, 70}) {
                const QString head(before, u'a');
                const QString tail(behind, u'\uff0c');
                const QString broken = head + QChar(0xd83d) + tail + QChar(0) + tail;
                QTest::addRow("%d before, %d behind", before, behind)
                    << broken + u"😀"_s + tail << head + u'\ufffd' + tail + u'\ufffd' + tail + u"😀"_s + tail;
            }
        }
    }
    void unitsAreRepaired()
    {
        QFETCH(QString, text);
        QFETCH(QString, repaired);
        const QList<Warning> warnings = repairUnits(text);
        QCOMPARE(text, repaired);
        QCOMPARE(warnings.size(), 1);
    }

    void aLongFileIsToldByTheLinesThatTell()
    {
        const QByteArray told = "\xcf\xe0\xf0\xee\xec \xe6\xe4\xb8\xf2 \xf3 \xef\xf0\xe8\xf7\xe0\xeb\xe0, "
                                "\xed\xee \xed\xe8\xea\xf2\xee \xed\xe5 \xe8\xe4\xb8\xf2.\n";
        const QByteArray ascii = QByteArray("The ferry waits at the quay until the lock opens.\n").repeated(20'000);
        const Result<Decoded> decoded = decode(ascii + told.repeated(20) + ascii);
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->encoding.toLower(), u"windows-1251"_s);
        QVERIFY(decoded->text.contains(u"Паром ждёт у причала, но никто не идёт.\n"_s));
        const QByteArray oneLine = QByteArray("waits ").repeated(200'000) + told.chopped(1).repeated(20);
        QCOMPARE(decode(oneLine)->encoding.toLower(), u"windows-1251"_s);
    }

    void aDeclarationInAsciiMeansNoEncodingWithoutAscii_data()
    {
        QTest::addColumn<QByteArray>("declared");
        for (const char *name : {"utf-16", "UTF-16BE", "ucs-2", "utf-32", "iso-10646-ucs-2", "scsu", "bocu-1", "utf-7",
                                 "ibm-1047", "cp037", "lmbcs-1", "hz-gb-2312", "iso-2022-kr", "utf-8", "no-such-name"})
            QTest::newRow(name) << QByteArray(name);
    }

    void aDeclarationInAsciiMeansNoEncodingWithoutAscii()
    {
        QFETCH(QByteArray, declared);
        const QByteArray head = "<meta charset=\"" + declared + "\">\n";
        const auto utf8 = decode(head + "Caf\xc3\xa9 “Zur Möwe”.");
        QVERIFY(utf8.ok());
        QCOMPARE(utf8->text, QString::fromLatin1(head) + u"Café “Zur Möwe”."_s);
        QVERIFY(utf8->warnings.isEmpty());
        const auto guessed = decode(head + "\x93It\x92s the na\xefve caf\xe9 \x97 d\xe9j\xe0 vu,\x94 she said \x85");
        QVERIFY(guessed.ok());
        QCOMPARE(guessed->text, QString::fromLatin1(head) + u"“It’s the naïve café — déjà vu,” she said …"_s);
        QCOMPARE(guessed->warnings.size(), 1);
        QVERIFY2(guessed->warnings.first().reason.contains(QString::fromLatin1(declared).toLower()),
                 qPrintable(guessed->warnings.first().reason));
    }

    void noPathLetsLoneSurrogatesThrough_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        const QByteArray tail = "d\xe9j\xe0 vu \xed\xa0\x80";
        QTest::newRow("declared of two bytes") << QByteArray("<meta charset=utf-16> a\xd8 \xd8") << QByteArray();
        QTest::newRow("declared") << "<meta charset=cesu-8>\xed\xa0\x80" + QByteArray("\xe9\x80\x80") << QByteArray();
        QTest::newRow("declared, but not so") << "<meta charset=cesu-8>" + tail << QByteArray();
        QTest::newRow("chosen") << tail << QByteArray("cesu-8");
        QTest::newRow("chosen, of two bytes") << QByteArray("a\0\x00\xd8z\0", 6) << QByteArray("utf-16le");
        QTest::newRow("marked") << QByteArray("\xfe\xff\xdc\x00\x00z", 6) << QByteArray();
    }

    void noPathLetsLoneSurrogatesThrough()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, encoding);
        auto decoded = decode(bytes, {encoding});
        QVERIFY(decoded.ok());
        QVERIFY(!decoded->warnings.isEmpty());
        QVERIFY(repairUnits(decoded->text).isEmpty());
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QByteArray() << u"is empty"_s;
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << u"is empty"_s;
        QTest::newRow("NUL bytes") << QByteArray("ab\0cd", 5) << u"binary"_s;
    }

    void refusesWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const Result<Decoded> decoded = decode(bytes);
        QVERIFY(!decoded.ok());
        QVERIFY2(decoded.sentence().contains(part), qPrintable(decoded.sentence()));
        QVERIFY(decoded.sentence().endsWith(u'.'));
    }

    void theUserMayKnowBetter()
    {
        const QByteArray bytes("\xe1\xe2");
        const Result<Decoded> decoded = decode(bytes, {"windows-1251"});
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->text, u"бв"_s);
        QVERIFY(!decode(bytes, {"no-such-charset"}).ok());
    }

    void repairsUnits()
    {
        QString text = u"a"_s + QChar(0xD800) + u"b"_s + QChar(0) + u"\U0001F600"_s;
        const QList<Warning> warnings = repairUnits(text);
        QCOMPARE(text, u"a\ufffdb\ufffd\U0001F600"_s);
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.first().span, Span(1, 2));
        QString fine = u"\U0001F600"_s;
        QVERIFY(repairUnits(fine).isEmpty());
    }

    void brokenCharactersAreCountedAsTheyAreShown_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("overlong") << QByteArray("\xe0\x80\xaf");
        QTest::newRow("half a pair") << QByteArray("\xed\xa0\x80");
        QTest::newRow("past the last character") << QByteArray("\xf4\x90\x80\x80");
    }

    void brokenCharactersAreCountedAsTheyAreShown()
    {
        QFETCH(QByteArray, broken);
        const auto decoded = decode(QByteArray("caf\xc3\xa9 ").repeated(200) + broken);
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        QCOMPARE(decoded->warnings.size(), 1);
        const QString shown = QString::number(decoded->text.count(QChar(QChar::ReplacementCharacter)));
        QVERIFY2(decoded->warnings.first().reason.contains(u": "_s + shown + u"; "_s),
                 qPrintable(decoded->warnings.first().reason));
    }
};

QTEST_APPLESS_MAIN(DecoderTest)
#include "decodertest.moc"
