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

    void wordsOfTwoAlphabetsAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Span>>("words");
        const QList<Span> none;
        QTest::newRow("Latin alone") << u"Tallin, said Ann."_s << none;
        QTest::newRow("Cyrillic alone") << u"\u0410\u043D\u043D\u0430 \u0441\u043A\u0430\u0437\u0430\u043B\u0430"_s
                                        << none;
        QTest::newRow("Greek alone") << u"\u0391\u039D\u039D\u0391"_s << none;
        QTest::newRow("a Cyrillic a") << u"said T\u0430llin."_s << QList{Span(5, 11)};
        QTest::newRow("first and last") << u"\u0410nn saw h\u0435r"_s << QList{Span(0, 3), Span(8, 11)};
        QTest::newRow("a Greek capital") << u"\u0391nn"_s << QList{Span(0, 3)};
        QTest::newRow("two words side by side") << u"Ann \u0410\u043D\u043D\u0430"_s << none;
        QTest::newRow("a letter that can be told") << u"\u03B2carotene"_s << none;
        QTest::newRow("two alphabets in the open") << u"\u0416\u0430nna"_s << none;
        QTest::newRow("a unit") << u"5 \u00B5m"_s << none;
        QTest::newRow("an accent of its own") << u"T\u0430\u0301llin"_s << QList{Span(0, 7)};
        QTest::newRow("an accent between words") << u"T \u0301\u0430 b"_s << none;
    }

    void wordsOfTwoAlphabetsAreTold()
    {
        QFETCH(QString, text);
        QFETCH(QList<Span>, words);
        QCOMPARE(lookalikesIn(text), words);
        const QList<Warning> warnings = warningsOfUnseen(text);
        QCOMPARE(warnings.size(), words.isEmpty() ? 0 : 1);
        if (!words.isEmpty()) {
            QCOMPARE(warnings.first().span, words.first());
            QVERIFY(warnings.first().reason.contains(u": %1."_s.arg(words.size())));
        }
    }

    void bothAreTold()
    {
        const QList<Warning> warnings = warningsOfUnseen(u"pass\u200Bword of T\u0430llin"_s);
        QCOMPARE(warnings.size(), 2);
        QCOMPARE(warnings.at(1).span, Span(13, 19));
    }

    void whatIsToldIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << u"She did not vote."_s << u"She did not vote."_s;
        QTest::newRow("an override to the left")
            << u"She did \u202Eton\u202C vote."_s << u"She did \u2190ton\u202C vote."_s;
        QTest::newRow("an override to the right") << u"\u202Dton"_s << u"\u2192ton"_s;
        QTest::newRow("an embedding to the left") << u"\u202Bton"_s << u"\u2190ton"_s;
        QTest::newRow("an embedding to the right") << u"\u202Aton"_s << u"\u2192ton"_s;
        QTest::newRow("an isolate to the left") << u"\u2067ton\u2069"_s << u"\u2190ton\u2069"_s;
        QTest::newRow("an isolate by what follows") << u"\u2068ton"_s << u"\u2192ton"_s;
        QTest::newRow("a parted word") << u"pass\u200Bword"_s << u"pass\u00A6word"_s;
        QTest::newRow("an isolate among Hebrew")
            << u"\u05E9\u05DC\u05D5\u05DD \u2066Tide\u2069"_s << u"\u05E9\u05DC\u05D5\u05DD \u2066Tide\u2069"_s;
        QTest::newRow("a family of emoji") << u"\U0001F469\u200D\U0001F467"_s << u"\U0001F469\u200D\U0001F467"_s;
    }

    void whatIsToldIsShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(withUnseenShown(text), shown);
        QCOMPARE(withUnseenShown(shown), shown);
    }
};

QTEST_APPLESS_MAIN(UnseenTest)
#include "unseentest.moc"
