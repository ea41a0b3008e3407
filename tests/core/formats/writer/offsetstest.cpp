// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/offsets.h"

#include <QString>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class OffsetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEachUnit_data()
    {
        QTest::addColumn<OffsetUnit>("unit");
        QTest::addColumn<QList<qsizetype>>("offsets"); // of each place in the text below, its end included
        QTest::newRow("utf16") << OffsetUnit::Utf16 << QList<qsizetype>{0, 1, 2, 3, 4, 5, 6};
        QTest::newRow("codepoint") << OffsetUnit::CodePoint << QList<qsizetype>{0, 1, 2, 3, 3, 4, 5};
        QTest::newRow("byte") << OffsetUnit::Byte << QList<qsizetype>{0, 1, 3, 6, 6, 10, 11};
    }

    void countsEachUnit()
    {
        QFETCH(OffsetUnit, unit);
        QFETCH(QList<qsizetype>, offsets);
        const QString text = u"aé”😀b"_s;
        const OffsetConverter converted(text, unit);
        QCOMPARE(offsets.size(), text.size() + 1);
        for (qsizetype at = 0; at <= text.size(); ++at)
            QCOMPARE(converted(at), offsets.at(at));
    }

    void agreesWithQtAnywhereInALongText()
    {
        QString text;
        for (int i = 0; i < 400; ++i)
            text += u"é”😀tide"_s.repeated(i % 5) + u"x"_s;
        const OffsetConverter bytes(text, OffsetUnit::Byte);
        const OffsetConverter points(text, OffsetUnit::CodePoint);
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && text.at(at).isLowSurrogate())
                continue;
            QCOMPARE(bytes(at), text.first(at).toUtf8().size());
            QCOMPARE(points(at), text.first(at).toUcs4().size());
        }
    }

    void knowsTheNames()
    {
        QCOMPARE(offsetUnitNamed(u"utf16"), OffsetUnit::Utf16);
        QCOMPARE(offsetUnitNamed(u"codepoint"), OffsetUnit::CodePoint);
        QCOMPARE(offsetUnitNamed(u"byte"), OffsetUnit::Byte);
        QVERIFY(!offsetUnitNamed(u"line"));
    }
};

QTEST_APPLESS_MAIN(OffsetsTest)
#include "offsetstest.moc"
