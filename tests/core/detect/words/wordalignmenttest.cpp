// SPDX-License-Identifier: Apache-2.0
#include "detect/words/wordalignment.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class WordAlignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aligns_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<qsizetype>("matched");
        QTest::addColumn<QStringList>("differences"); // "words of the first|words of the second"
        QTest::newRow("the same") << u"the ferry left at nine"_s << u"the ferry left at nine"_s << qsizetype(5)
                                  << QStringList();
        QTest::newRow("case aside") << u"The Ferry left at nine"_s << u"the ferry left at nine"_s << qsizetype(5)
                                    << QStringList();
        QTest::newRow("a number") << u"the ferry left at 9 on Monday"_s << u"the ferry left at 8 on Monday"_s
                                  << qsizetype(6) << QStringList{u"9|8"_s};
        QTest::newRow("a word more") << u"the old ferry left at nine"_s << u"the ferry left at nine"_s << qsizetype(5)
                                     << QStringList{u"old|"_s};
        QTest::newRow("two places") << u"the old ferry left the pier at nine today"_s
                                    << u"the new ferry left the pier at ten today"_s << qsizetype(7)
                                    << QStringList{u"old|new"_s, u"nine|ten"_s};
    }

    void aligns()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(qsizetype, matched);
        QFETCH(QStringList, differences);
        const AlignedWords one(first);
        const AlignedWords other(second);
        const std::optional<WordAlignment> alignment = align(one, other);
        QVERIFY(alignment.has_value());
        QCOMPARE(alignment->matched, matched);
        QStringList found;
        for (const WordDifference &difference : alignment->differences)
            found.append(u"%1|%2"_s.arg(one.text(difference.firstToken, difference.firstCount),
                                        other.text(difference.secondToken, difference.secondCount)));
        QCOMPARE(found, differences);
    }

    void aParagraphOfMegabytesIsNotAligned()
    {
        const QString words = u"wave "_s.repeated(700);
        QVERIFY(!align(AlignedWords(words), AlignedWords(words)).has_value());
    }

    void foldedLinesAreReadAlike()
    {
        const QString line = u"the ferry left at 9"_s;
        QCOMPARE(AlignedWords::ofFolded(line).hashes, AlignedWords(line).hashes);
    }

    void aNumberHasADigit()
    {
        const AlignedWords words(u"left at 9");
        QVERIFY(words.hasDigit(0, 3));
        QVERIFY(!words.hasDigit(0, 2));
    }

    void aSlipIsOneLetter_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("slip");
        QTest::newRow("one too many") << u"harbour"_s << u"harbourr"_s << true;
        QTest::newRow("one missing") << u"harbour"_s << u"habour"_s << true;
        QTest::newRow("one changed") << u"harbour"_s << u"harbeur"_s << true;
        QTest::newRow("two exchanged") << u"harbour"_s << u"harobur"_s << true;
        QTest::newRow("another word") << u"harbour"_s << u"airport"_s << false;
        QTest::newRow("short words differ whole") << u"old"_s << u"odd"_s << false;
    }

    void aSlipIsOneLetter()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, slip);
        QCOMPARE(isSlip(first, second), slip);
        QCOMPARE(isSlip(second, first), slip);
    }
};

QTEST_APPLESS_MAIN(WordAlignmentTest)
#include "wordalignmenttest.moc"
