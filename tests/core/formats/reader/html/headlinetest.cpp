// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/headline.h"
#include "formats/reader/html/dates.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class HeadlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHeadlineThatReadersSeeWins_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("stated");
        QTest::addColumn<QString>("headline");
        QTest::newRow("the heading") << QStringList{u"Night trains return"_s}
                                     << QStringList{u"Night trains return | Alder Post"_s} << u"Night trains return"_s;
        QTest::newRow("a logo first") << QStringList{u"Alder Post"_s, u"Night trains return"_s}
                                      << QStringList{u"Night trains are back - Alder Post"_s}
                                      << u"Night trains return"_s;
        QTest::newRow("a logo only") << QStringList{u"Alder Post"_s}
                                     << QStringList{u"Night trains return - Alder Post"_s} << u"Night trains return"_s;
        QTest::newRow("a section") << QStringList{u"News"_s}
                                   << QStringList{QString(), u"Night trains return | News | Alder Post"_s}
                                   << u"Night trains return"_s;
        QTest::newRow("the site in front")
            << QStringList() << QStringList{u"Alder Post | Night trains return to the coast"_s}
            << u"Night trains return to the coast"_s;
        QTest::newRow("a dash of its own") << QStringList() << QStringList{u"Night trains - why they are coming back"_s}
                                           << u"Night trains - why they are coming back"_s;
        QTest::newRow("another heading of the page")
            << QStringList{u"A letter from Ida Morrow, who founded this paper"_s}
            << QStringList{u"Night trains return to the coast - Alder Post"_s} << u"Night trains return to the coast"_s;
        QTest::newRow("another wording") << QStringList{u"The night trains are back on the northern coast"_s}
                                         << QStringList{u"Night trains return - Alder Post"_s}
                                         << u"The night trains are back on the northern coast"_s;
        QTest::newRow("the site in the heading")
            << QStringList{u"Night trains return – Alder Post"_s}
            << QStringList{u"Night trains return – Alder Post - Alder Post"_s} << u"Night trains return"_s;
        QTest::newRow("an address behind it")
            << QStringList() << QStringList{u"NIGHT TRAINS | Railpost.example.com"_s} << u"NIGHT TRAINS"_s;
        QTest::newRow("a date in the heading") << QStringList{u"Dec 18 2031 Night trains return"_s}
                                               << QStringList{u"Night trains return"_s} << u"Night trains return"_s;
        QTest::newRow("a count in the heading")
            << QStringList{u"Night trains return to the coast (alderpost.example) 87"_s}
            << QStringList{u"Night trains return to the coast"_s} << u"Night trains return to the coast"_s;
        QTest::newRow("more words in the heading")
            << QStringList{u"Night trains return to the coast in May"_s}
            << QStringList{u"Night trains return to the coast"_s} << u"Night trains return to the coast in May"_s;
        QTest::newRow("a section behind a bar")
            << QStringList{u"Night trains return to the coast | Opinion"_s}
            << QStringList{u"Night trains return to the coast | Opinion"_s} << u"Night trains return to the coast"_s;
        QTest::newRow("capitals") << QStringList{u"NIGHT TRAINS RETURN"_s}
                                  << QStringList{u"Night Trains Return - Alder Post"_s} << u"Night Trains Return"_s;
        QTest::newRow("capitals everywhere") << QStringList{u"NIGHT TRAINS RETURN"_s}
                                             << QStringList{u"NIGHT TRAINS RETURN"_s} << u"NIGHT TRAINS RETURN"_s;
        QTest::newRow("capitals that are meant")
            << QStringList{u"NIGHT TRAINS RETURN"_s}
            << QStringList{u"NIGHT TRAINS RETURN"_s, u"Night trains return - Alder Post"_s} << u"NIGHT TRAINS RETURN"_s;
        QTest::newRow("capitals of nearly the same")
            << QStringList{u"NIGHT TRAINS RETURN TO THE COAST IN MAY"_s}
            << QStringList{u"Night Trains Return to the Coast: May"_s} << u"Night Trains Return to the Coast: May"_s;
        QTest::newRow("a heading that lost its signs")
            << QStringList{u"Night trains? A driver? guide"_s} << QStringList{u"Night trains: A driver's guide"_s}
            << u"Night trains: A driver's guide"_s;
        QTest::newRow("a heading that asks")
            << QStringList{u"Do night trains return?"_s} << QStringList{u"Do night trains return"_s}
            << u"Do night trains return?"_s;
        QTest::newRow("a short form of all its words")
            << QStringList{u"Coast trains"_s} << QStringList{u"Night trains: why they are back on the northern coast"_s}
            << u"Coast trains"_s;
        QTest::newRow("one word in common is a section")
            << QStringList{u"Trains"_s} << QStringList{u"Trains by night are back"_s} << u"Trains by night are back"_s;
        QTest::newRow("a short form that the title begins with")
            << QStringList{u"Night trains"_s} << QStringList{u"Night trains: why they are back on the northern coast"_s}
            << u"Night trains: why they are back on the northern coast"_s;
        QTest::newRow("a motto as long as the heading")
            << QStringList{u"Logo"_s, u"NIGHTTRAINS"_s} << QStringList{u"Night trains | Rail for everybody"_s}
            << u"Night trains"_s;
        QTest::newRow("a motto behind the site")
            << QStringList{u"Night trains return to the coast"_s}
            << QStringList{u"Night trains return to the coast – Alder Post – News for all"_s}
            << u"Night trains return to the coast"_s;
        QTest::newRow("a standfirst marked as heading")
            << QStringList{u"Night trains return to the coast, where "_s +
                           u"many wait at many stations "_s.repeated(2) +
                           u"and one driver who began in the year of the flood tells about goats who once sailed with "
                           u"her from the very last pier"_s}
            << QStringList{u"Night trains return to the coast"_s} << u"Night trains return to the coast"_s;
        QTest::newRow("nothing") << QStringList() << QStringList() << QString();
    }
    void theHeadlineThatReadersSeeWins()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, stated);
        QTEST(html::headlineOf({headings, {}, stated, u"Alder Post"_s, u"alderpost.example"_s}), "headline");
    }

    void aHeadingRightBeforeTheTextNeedsNoOtherWord()
    {
        const QString heading = u"The sleepers are on the rails again"_s;
        const QStringList stated = {u"Why you should go by night - Alder Post"_s};
        const auto headline = [&](const QStringList &leading) {
            return html::headlineOf({{heading}, leading, stated, u"Alder Post"_s, u"alderpost.example"_s});
        };
        QCOMPARE(headline({heading}), heading);
        QCOMPARE(headline({heading, heading}), heading);
        QCOMPARE(headline({u"Alder Post"_s, heading}), heading);
        QCOMPARE(headline({u"Travel News"_s}), u"Why you should go by night"_s);
        QCOMPARE(headline({}), u"Why you should go by night"_s);
        QCOMPARE(headline({heading, u"Five walks that begin where a train stops"_s}), u"Why you should go by night"_s);
    }

    void daysAreReadAsPagesWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::newRow("ISO") << u"2031-05-02T08:00:00Z"_s << u"2031-05-02"_s;
        QTest::newRow("without signs") << u"20310502"_s << u"2031-05-02"_s;
        QTest::newRow("American") << u"Published May 2nd, 2031"_s << u"2031-05-02"_s;
        QTest::newRow("British") << u"2 May 2031, 10am"_s << u"2031-05-02"_s;
        QTest::newRow("German") << u"2. Mai 2031"_s << u"2031-05-02"_s;
        QTest::newRow("German, in figures") << u"Stand: 02.05.2031"_s << u"2031-05-02"_s;
        QTest::newRow("Spanish") << u"2 de mayo de 2031"_s << u"2031-05-02"_s;
        QTest::newRow("French") << u"12 juillet 2031"_s << u"2031-07-12"_s;
        QTest::newRow("month first") << u"5/2/2031"_s << u"2031-05-02"_s;
        QTest::newRow("day first, as it must be") << u"25/2/2031"_s << u"2031-02-25"_s;
        QTest::newRow("Portuguese") << u"3 de outubro de 2031"_s << u"2031-10-03"_s;
        QTest::newRow("Polish") << u"14 października 2031"_s << u"2031-10-14"_s;
        QTest::newRow("Russian") << u"2 мая 2031"_s << u"2031-05-02"_s;
        QTest::newRow("Italian") << u"9 dicembre 2031"_s << u"2031-12-09"_s;
        QTest::newRow("no such day") << u"30 February 2031"_s << QString();
        QTest::newRow("a year only") << u"Since 2031"_s << QString();
    }
    void daysAreReadAsPagesWriteThem()
    {
        QFETCH(QString, text);
        QTEST(html::dayIn(text), "day");
    }

    void theLanguageSaysWhatStandsFirst()
    {
        QCOMPARE(html::dayIn(u"5/2/2031", html::firstInFigures(u"en-GB")), u"2031-02-05"_s);
        QCOMPARE(html::dayIn(u"5/2/2031", html::firstInFigures(u"fr")), u"2031-02-05"_s);
        QCOMPARE(html::dayIn(u"5/2/2031", html::firstInFigures(u"en-US")), u"2031-05-02"_s);
        QCOMPARE(html::dayIn(u"5/25/2031", html::firstInFigures(u"en-GB")), u"2031-05-25"_s);
    }

    void anAddressMayNameTheDay()
    {
        QCOMPARE(html::dayInAddress(u"https://post.example/2031/05/02/trains"), u"2031-05-02"_s);
        QCOMPARE(html::dayInAddress(u"https://post.example/2031/may/02/trains"), u"2031-05-02"_s);
        QCOMPARE(html::dayInAddress(u"https://post.example/2031/oct/13/trains"), u"2031-10-13"_s);
        QCOMPARE(html::dayInAddress(u"https://post.example/2031/goats/02/trains"), QString());
        QCOMPARE(html::dayInAddress(u"https://post.example/trains-2031"), QString());
    }
};

QTEST_GUILESS_MAIN(HeadlineTest)
#include "headlinetest.moc"
