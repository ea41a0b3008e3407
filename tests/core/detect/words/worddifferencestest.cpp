// SPDX-License-Identifier: Apache-2.0
#include "detect/words/worddifferences.h"

#include "detect/words/wordalignment.h"

#include <QStringList>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// "-4 #" is in the first only, and a number; "+Borg @" in the second only, and a name; "=" is in both.
QString told(const QList<DifferencePart> &parts)
{
    QStringList words;
    for (const DifferencePart &part : parts) {
        const QString sign = part.in == DifferencePart::In::Both    ? u"="_s
                             : part.in == DifferencePart::In::First ? u"-"_s
                                                                    : u"+"_s;
        words.append(sign + part.text.trimmed() + (part.number ? u" #"_s : QString()) +
                     (part.name ? u" @"_s : QString()));
    }
    return words.join(u'|');
}

} // namespace

class WordDifferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatDiffers_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("differences");
        QTest::newRow("nothing") << u"The tide is high."_s << u"The tide is high."_s << u"=The tide is high."_s;
        QTest::newRow("a number") << u"The pier costs 4 million crowns."_s << u"The pier costs 5 million crowns."_s
                                  << u"=The pier costs|-4 #|+5 #|=million crowns."_s;
        QTest::newRow("a name") << u"The books were kept by Berg for years."_s
                                << u"The books were kept by Borg for years."_s
                                << u"=The books were kept by|-Berg @|+Borg @|=for years."_s;
        QTest::newRow("a capital at the start is no name")
            << u"Storms closed the road. Waves took the pier."_s << u"Storms closed the road. Floods took the pier."_s
            << u"=Storms closed the road.|-Waves|+Floods|=took the pier."_s;
        QTest::newRow("added") << u"The tide is high again."_s << u"The tide is very high again."_s
                               << u"=The tide is|+very|=high again."_s;
        QTest::newRow("missing at the end")
            << u"The tide is high again today"_s << u"The tide is high again"_s << u"=The tide is high again|-today"_s;
        QTest::newRow("words that come again")
            << u"by day by night by boat"_s << u"by day by boat"_s << u"=by day by|-night by|=boat"_s;
        QTest::newRow("nothing in common") << u"High tide."_s << u"Old pier."_s << u"-High tide|+Old pier|=."_s;
        QTest::newRow("too far apart") << u"One."_s << u"A long line of words that goes on and on, and then on."_s
                                       << QString();
        QTest::newRow("empty") << QString() << QString() << QString();
    }

    void tellsWhatDiffers()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QTEST(told(wordDifferences(first, second)), "differences");
    }

    void aSlipIsNoOtherWord_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("slip");
        QTest::newRow("a letter missing") << u"harbour"_s << u"habour"_s << true;
        QTest::newRow("a letter too many") << u"pier"_s << u"piier"_s << true;
        QTest::newRow("at the end") << u"pier"_s << u"piers"_s << true;
        QTest::newRow("a letter changed") << u"harbour"_s << u"harvour"_s << true;
        QTest::newRow("the last letter changed") << u"tide"_s << u"tids"_s << true;
        QTest::newRow("two changed places") << u"harbour"_s << u"harobur"_s << true;
        QTest::newRow("two letters changed") << u"harbour"_s << u"hatvour"_s << false;
        QTest::newRow("a slip and an end") << u"harbour"_s << u"habours"_s << false;
        QTest::newRow("another word") << u"north"_s << u"south"_s << false;
        QTest::newRow("too short") << u"Tom"_s << u"Tim"_s << false;
        QTest::newRow("a number") << u"1931"_s << u"1932"_s << false;
        QTest::newRow("the same") << u"harbour"_s << u"harbour"_s << false;
    }
    void aSlipIsNoOtherWord()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, slip);
        QCOMPARE(isSlip(first, second), slip);
        QCOMPARE(isSlip(second, first), slip);
    }

    void theSecondTextIsWhole()
    {
        const QString first = u"“We can pay 4 crowns now,” said Berg, “or pay twice.”"_s;
        const QString second = u"“We can pay five crowns now,” said Tomas Berg, “or twice.”"_s;
        QString again;
        for (const DifferencePart &part : wordDifferences(first, second)) {
            if (part.in != DifferencePart::In::First)
                again += part.text;
        }
        QCOMPARE(again, second);
    }
};

QTEST_APPLESS_MAIN(WordDifferencesTest)
#include "worddifferencestest.moc"
