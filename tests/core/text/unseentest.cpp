// SPDX-License-Identifier: Apache-2.0
#include "text/unseen.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class UnseenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNotWhatItLooksLike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("first"); // -1: nothing is told
        QTest::newRow("plain") << u"She did not vote."_s << qsizetype(-1);
        QTest::newRow("an override") << u"She did \u202Eton\u202C vote."_s << qsizetype(8);
        QTest::newRow("an override among Hebrew") << u"\u05E9\u05DC\u05D5\u05DD \u202E5000\u202C"_s << qsizetype(5);
        QTest::newRow("an isolate among Latin letters") << u"She \u2067did\u2069 not."_s << qsizetype(4);
        QTest::newRow("an isolate among Hebrew") << u"\u05E9\u05DC\u05D5\u05DD \u2066Tide\u2069"_s << qsizetype(-1);
        QTest::newRow("Hebrew is in another paragraph")
            << u"\u05E9\u05DC\u05D5\u05DD\nShe \u2067did\u2069 not."_s << qsizetype(9);
        QTest::newRow("a word is parted") << u"pass\u200Bword"_s << qsizetype(4);
        QTest::newRow("words are parted") << u"slash/\u200Bword"_s << qsizetype(-1);
        QTest::newRow("Thai parts its words so") << u"\u0E01\u0E32\u200B\u0E02\u0E32"_s << qsizetype(-1);
        QTest::newRow("a family of emoji") << u"\U0001F469\u200D\U0001F467"_s << qsizetype(-1);
        QTest::newRow("Persian needs its non-joiner")
            << u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"_s << qsizetype(-1);
        QTest::newRow("a soft hyphen") << u"har\u00ADbour"_s << qsizetype(-1);
    }

    void tellsWhatIsNotWhatItLooksLike()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, first);
        const QList<Warning> warnings = warningsOfUnseen(text);
        QCOMPARE(warnings.size(), first < 0 ? 0 : 1);
        if (first >= 0) {
            QCOMPARE(warnings.first().code, WarningCode::Unseen);
            QCOMPARE(warnings.first().span, Span(first, first + 1));
        }
    }

    void countsThem()
    {
        const QList<Warning> warnings = warningsOfUnseen(u"a\u202Eb\nc\u2067d\ne\u200Bf"_s);
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(warnings.first().reason.contains(u": 3."_s), qPrintable(warnings.first().reason));
    }
};

QTEST_APPLESS_MAIN(UnseenTest)
#include "unseentest.moc"
