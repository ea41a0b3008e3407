// SPDX-License-Identifier: Apache-2.0
#include "text/wrapping.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString column = u"The harbour of Port Ellery will stay closed until Fri-\n"
                       "day, the council decided on Monday after a long debate\n"
                       "about the rotten piles. On Friday it meets a short- and\n"
                       "long-term plan for the tide-\n"
                       "fed ponds and for short-\n"
                       "and long-term loans, which nobody has re\u00ad\n"
                       "paid so far.\n"
                       "\n"
                       "A second paragraph follows here.\n"_s;

} // namespace

class WrappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfAColumnAreJoined()
    {
        QCOMPARE(
            repaired(column, wrappingIn(column)),
            u"The harbour of Port Ellery will stay closed until Friday, the council decided on Monday after a long "
            "debate about the rotten piles. On Friday it meets a short- and long-term plan for the tide-fed ponds "
            "and for short- and long-term loans, which nobody has repaid so far.\n"
            "\n"
            "A second paragraph follows here.\n"_s);
    }

    void headsOfPagesGoWithTheLineEndsAroundThem()
    {
        QString text = column;
        text.replace(u"after a long debate\n"_s, u"after a long debate\nEllery Courier        Page 3 of 8\n"_s);
        QCOMPARE(repaired(text, wrappingIn(text)), repaired(column, wrappingIn(column)));
    }

    void oneWarningSpansAllOfThem()
    {
        const QList<Warning> warnings = warningsOfWrapping(column);
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings.first().code == WarningCode::Wrapped);
        QVERIFY(warnings.first().span.end() < column.indexOf(u"A second"_s));
    }

    void whatIsNoColumnIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs")
            << u"The harbour stays closed. It is Monday.\nNobody came to the pier.\nThe end.\n"_s;
        QTest::newRow("a list")
            << u"What we need. And why:\neggs and butter\nmilk and flour\nbread and salt\nhoney\n"_s;
        QTest::newRow("a poem") << u"tide\nand wind\nand rope\nand rain\n"_s;
        QTest::newRow("one line") << u"The harbour stays closed"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatIsNoColumnIsLeftAlone()
    {
        QFETCH(QString, text);
        QVERIFY(wrappingIn(text).isEmpty());
        QVERIFY(warningsOfWrapping(text).isEmpty());
    }

    void headsOfPagesAreTold_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("is");
        QTest::newRow("with the paper's name") << u"Ellery Courier     Page 3 of 8"_s << true;
        QTest::newRow("a number") << u"– 12 –"_s << true;
        QTest::newRow("where it goes on") << u"(Continued on page 7)"_s << true;
        QTest::newRow("German") << u"Seite 4 von 9"_s << true;
        QTest::newRow("a sentence") << u"The plan stands on page 7"_s << false;
        QTest::newRow("a year in words") << u"It closed in 1902"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void headsOfPagesAreTold()
    {
        QFETCH(QString, line);
        QTEST(isPageHead(line), "is");
    }
};

QTEST_APPLESS_MAIN(WrappingTest)
#include "wrappingtest.moc"
