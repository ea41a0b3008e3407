// SPDX-License-Identifier: Apache-2.0
#include "review/said.h"

#include "detect/analyzer.h"
#include "text/article.h"

#include <QSet>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Said said(const QString &words, const QString &speaker = {})
{
    return {{}, words, speaker};
}

} // namespace

/// The same quotation in two articles: when its words or its speaker differ, and when they do not.
class SaidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsThatDifferAreCalledOut_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("differs");
        const QString whole = u"“There were three ships in the bay that night, and nobody saw them.”"_s;
        const auto row = [&whole](const char *name, const QString &b, bool differs) {
            QTest::newRow(name) << whole << b << differs;
        };
        row("the same", whole, false);
        row("other marks and case", u"there were three ships, in the bay that night and nobody saw them"_s, false);
        row("its beginning", u"There were three ships in the bay that night"_s, false);
        row("its end", u"in the bay that night, and nobody saw them."_s, false);
        row("a number", u"There were four ships in the bay that night, and nobody saw them."_s, true);
        row("a number in an excerpt", u"There were four ships in the bay that night"_s, true);
        row("a word more", u"There were three white ships in the bay that night, and nobody saw them."_s, true);
        row("a word less", u"There were three ships in the bay, and nobody saw them."_s, true);
        row("a word less, marked", u"There were three ships in the bay … and nobody saw them."_s, false);
        row("the same with three stops", u"There were three ships in the bay ... and nobody saw them."_s, false);
        row("an editor's word", u"There were three ships in the bay that night, and nobody saw [the ships]."_s, false);
        row("the last word", u"There were three ships in the bay that night, and nobody saw us."_s, true);
        row("the first word", u"Here were three ships in the bay that night, and nobody saw them."_s, true);
        row("another quotation", u"The choir will sing in the new hall on Sunday, rain or shine."_s, false);
        row("five words of it", u"There were three ships in a song that my mother used to sing to us at bedtime."_s,
            false);
        QTest::newRow("apostrophes") << u"We don’t know who has opened the gate again"_s
                                     << u"We don't know who has opened the gate again"_s << false;
        QTest::newRow("other sentences around it")
            << u"The pier is closed. There were three ships in the bay that night. The council said so."_s
            << u"There were three ships in the bay that night. Tomorrow the boats will go."_s << false;
        QTest::newRow("a sentence between")
            << u"There were three ships in the bay. It was cold. And nobody saw them come in."_s
            << u"There were three ships in the bay. And nobody saw them come in."_s << false;
        QTest::newRow("German") << u"Wir haben drei Schiffe in der Bucht gesehen, sonst nichts"_s
                                << u"Wir haben vier Schiffe in der Bucht gesehen, sonst nichts"_s << true;
        QTest::newRow("nothing") << QString() << QString() << false;
    }
    void wordsThatDifferAreCalledOut()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, differs);
        const SaidDifference expected = differs ? SaidDifference::OtherWords : SaidDifference::None;
        QCOMPARE(differenceBetween(said(a), said(b)), expected);
        QCOMPARE(differenceBetween(said(b), said(a)), expected);
        if (!differs)
            return;
        const QList<quint64> marks = marksOf(said(a));
        const QList<quint64> others = marksOf(said(b));
        QVERIFY(QSet(marks.begin(), marks.end()).intersects(QSet(others.begin(), others.end())));
    }

    void showsWhatDiffers()
    {
        const Said three = said(u"There were three ships in the bay that night, and nobody saw them."_s);
        const Said four = said(u"There were four ships in the bay that night, and nobody saw them."_s);
        QCOMPARE(differingPart(four, three), u"There were three ships in the …"_s);
        QCOMPARE(differingPart(three, four), u"There were four ships in the …"_s);
        QCOMPARE(differingPart(three, three), u"There were three …"_s);
        QVERIFY(differingPart({}, {}).isEmpty());
    }

    void twoNamesMayBeOnePerson_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("one");
        QTest::newRow("the same") << u"Helen Marsh"_s << u"Helen Marsh"_s << true;
        QTest::newRow("surname") << u"Marsh"_s << u"Helen Marsh"_s << true;
        QTest::newRow("initial") << u"H. Marsh"_s << u"Helen Marsh"_s << true;
        QTest::newRow("case") << u"HELEN MARSH"_s << u"Helen Marsh"_s << true;
        QTest::newRow("two surnames") << u"Pedro Ruiz"_s << u"Pedro Ruiz Oliva"_s << true;
        QTest::newRow("a middle name") << u"Helen K. Marsh"_s << u"Helen Marsh"_s << true;
        QTest::newRow("nobody named") << QString() << u"Helen Marsh"_s << true;
        QTest::newRow("another given name") << u"Peter Marsh"_s << u"Helen Marsh"_s << false;
        QTest::newRow("another surname") << u"Helen Marsh"_s << u"Helen Brook"_s << false;
        QTest::newRow("another initial") << u"P. Marsh"_s << u"Helen Marsh"_s << false;
        QTest::newRow("an office") << u"Harbour Board"_s << u"Helen Marsh"_s << false;
    }
    void twoNamesMayBeOnePerson()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, one);
        QCOMPARE(mayBeOnePerson(a, b), one);
        QCOMPARE(mayBeOnePerson(b, a), one);
        const QString words = u"There were three ships in the bay that night"_s;
        QCOMPARE(differenceBetween(said(words, a), said(words, b)),
                 one ? SaidDifference::None : SaidDifference::OtherSpeaker);
    }
    void otherWordsAreToldBeforeAnotherSpeaker()
    {
        QCOMPARE(differenceBetween(said(u"There were three ships in the bay that night"_s, u"Marsh"_s),
                                   said(u"There were four ships in the bay that night"_s, u"Brook"_s)),
                 SaidDifference::OtherWords);
        QCOMPARE(nameOf(SaidDifference::OtherWords), "words"_L1);
    }

    void readsThemFromAnArticle()
    {
        const Article article(
            u"The pier of Tessin Bay was closed on Monday.\n“There were three ships in the bay,” said Helen Marsh, "
            "who keeps the harbour. “And nobody saw them.”\n“No,” said Tomas Berg.\n"_s);
        const Analysis analysis = analyze(article);
        const QList<Said> all = saidIn(article, statementsOf(article, analysis, {}));
        QVERIFY(!all.isEmpty());
        QVERIFY2(all.first().words.startsWith(u"“There were three ships in the bay,”"_s),
                 qPrintable(all.first().words));
        QVERIFY2(!all.first().words.contains(u"Helen"_s), qPrintable(all.first().words));
        QCOMPARE(all.first().speaker, u"Helen Marsh"_s);
        for (const Said &each : all)
            QVERIFY(!each.words.contains(u"“No"_s)); // too short to be known again
    }

    /// No text takes long: what is longer than a quotation is compared as far as it is one.
    void endlessWordsAreCutShort()
    {
        QString endless;
        for (int i = 0; i < 20'000; ++i)
            endless += u"word%1 "_s.arg(i);
        QCOMPARE(differenceBetween(said(endless), said(endless)), SaidDifference::None);
        QVERIFY(marksOf(said(endless)).size() < 200);
    }
};

QTEST_APPLESS_MAIN(SaidTest)
#include "saidtest.moc"
