// SPDX-License-Identifier: Apache-2.0
#include "review/paragraphset.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ParagraphSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsMissing_data()
    {
        QTest::addColumn<QList<ParagraphRange>>("added");
        QTest::addColumn<QList<ParagraphRange>>("missing");
        using Ranges = QList<ParagraphRange>;
        QTest::newRow("nothing added") << Ranges() << Ranges{{0, 9}};
        QTest::newRow("one in the middle") << Ranges{{3, 4}} << Ranges{{0, 2}, {5, 9}};
        QTest::newRow("touching ones join") << Ranges{{0, 2}, {3, 5}} << Ranges{{6, 9}};
        QTest::newRow("a late one bridges") << Ranges{{0, 2}, {6, 9}, {1, 7}} << Ranges();
        QTest::newRow("in any order") << Ranges{{8, 9}, {0, 0}, {4, 4}} << Ranges{{1, 3}, {5, 7}};
        QTest::newRow("beyond the end") << Ranges{{5, 99}} << Ranges{{0, 4}};
        QTest::newRow("an empty range adds nothing") << Ranges{{5, 4}} << Ranges{{0, 9}};
    }

    void knowsWhatIsMissing()
    {
        QFETCH(QList<ParagraphRange>, added);
        QFETCH(QList<ParagraphRange>, missing);
        ParagraphSet set;
        for (const ParagraphRange &range : added)
            set.add(range);
        QVERIFY(set.missingOf(10) == missing);
        for (qsizetype i = 0; i < 10; ++i) {
            const bool isMissing = std::any_of(missing.begin(), missing.end(), [i](const ParagraphRange &range) {
                return range.first <= i && i <= range.last;
            });
            QCOMPARE(set.contains({i, i}), !isMissing);
        }
        QCOMPARE(set.contains({0, 9}), missing.isEmpty());
    }

    void textKeepsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("one") << u"4-4"_s << u"4-4"_s;
        QTest::newRow("several") << u"0-12 15-20"_s << u"0-12 15-20"_s;
        QTest::newRow("touching ones join") << u"0-2 3-5"_s << u"0-5"_s;
        QTest::newRow("what is no range is left out") << u"0-2 x 7 5- -3 a-b 9-9"_s << u"0-2 9-9"_s;
    }
    void textKeepsIt()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, again);
        QCOMPARE(ParagraphSet::fromText(text).toText(), again);
    }
};

QTEST_APPLESS_MAIN(ParagraphSetTest)
#include "paragraphsettest.moc"
