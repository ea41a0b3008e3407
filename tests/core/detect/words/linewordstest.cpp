// SPDX-License-Identifier: Apache-2.0
#include "detect/words/linewords.h"

#include <QSet>
#include <QStringList>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(QStringView line)
{
    std::vector<LineWord> tokens;
    tokenize(line, tokens);
    QStringList words;
    for (const LineWord &token : tokens)
        words.append(line.sliced(token.start, token.length).toString());
    return words;
}

quint64 onlyHashOf(QStringView line)
{
    std::vector<LineWord> tokens;
    tokenize(line, tokens);
    return tokens.size() == 1 ? tokens.front().hash : 0;
}

} // namespace

class LineWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheWordsOfAFoldedLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("marks only") << u"-- '' ... \""_s << QStringList();
        QTest::newRow("plain") << u"the mail boat, late"_s << QStringList{u"the"_s, u"mail"_s, u"boat"_s, u"late"_s};
        QTest::newRow("apostrophe inside") << u"don't"_s << QStringList{u"don't"_s};
        QTest::newRow("apostrophe behind") << u"the crew' left"_s << QStringList{u"the"_s, u"crew"_s, u"left"_s};
        QTest::newRow("apostrophe before") << u"'tis"_s << QStringList{u"tis"_s};
        QTest::newRow("digits") << u"pier 4b in 1931"_s << QStringList{u"pier"_s, u"4b"_s, u"in"_s, u"1931"_s};
        QTest::newRow("letters of other scripts") << u"лодка été"_s << QStringList{u"лодка"_s, u"été"_s};
        QTest::newRow("combining mark") << u"e\u0301te"_s << QStringList{u"e\u0301te"_s};
    }
    void findsTheWordsOfAFoldedLine()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        QCOMPARE(wordsOf(line), words);
    }

    /// Lines are read 64 units at a time; where a part ends must not show.
    void aWordIsTheSameAtEveryPlace_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("one letter") << u"x"_s;
        QTest::newRow("short") << u"pier"_s;
        QTest::newRow("eight letters") << u"harbours"_s;
        QTest::newRow("long") << u"harbourmasters"_s;
        QTest::newRow("apostrophe") << u"warden's"_s;
        QTest::newRow("number") << u"1931"_s;
        QTest::newRow("longer than a part") << QString(150, u'w');
    }
    void aWordIsTheSameAtEveryPlace()
    {
        QFETCH(QString, word);
        constexpr qsizetype places = 140;
        for (qsizetype before = 0; before < places; ++before) {
            const QString line = QString(before, u' ') + word;
            QCOMPARE(wordsOf(line), QStringList{word});
            QCOMPARE(onlyHashOf(line), onlyHashOf(word));
            QCOMPARE(onlyHashOf(line + u", "_s), onlyHashOf(word));
        }
    }

    void wordsOfEveryLengthAreToldApart()
    {
        constexpr qsizetype longest = 40;
        QSet<quint64> hashes;
        for (qsizetype length = 1; length <= longest; ++length) {
            hashes.insert(wordHash(QString(length, u'a')));
            hashes.insert(wordHash(QString(length - 1, u'a') + u'b'));
            hashes.insert(wordHash(u'b' + QString(length, u'a')));
        }
        QCOMPARE(hashes.size(), 3 * longest);
    }

    void everyNumberIsOneWord()
    {
        QCOMPARE(onlyHashOf(u"7"), numberHash);
        QCOMPARE(onlyHashOf(u"20240517"), numberHash);
        QVERIFY(onlyHashOf(u"7th") != numberHash);
        QVERIFY(onlyHashOf(u"7'6") != numberHash);
    }
};

QTEST_APPLESS_MAIN(LineWordsTest)
#include "linewordstest.moc"
