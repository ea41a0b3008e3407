// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/wholespeaker.h"

#include "detect/quotes/quotes.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// The words of the speaker of the first attribution; empty where there is none.
QString speakerIn(const Article &article)
{
    for (const Finding &attribution : findQuotes(article).attributions) {
        for (const Related &related : attribution.related) {
            if (related.role == Role::Speaker)
                return article.textOf(related.span).toString();
        }
    }
    return {};
}

} // namespace

class WholeSpeakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBelongsToTheSpeaker_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speaker");
        QTest::newRow("an office before the name and no comma behind")
            << u"The council’s president, Ada Frid said, “We will keep the pier open for the whole of the summer.”"_s
            << u"The council’s president, Ada Frid"_s;
        QTest::newRow("a name behind the office, between commas")
            << u"“The pier will stay open for the whole of the summer,” the county’s auditor, Ada Frid, said."_s
            << u"the county’s auditor, Ada Frid"_s;
        QTest::newRow("a name behind the office at the end")
            << u"“The pier will stay open for the whole of the summer,” said the county’s auditor, Ada Frid."_s
            << u"the county’s auditor, Ada Frid"_s;
        QTest::newRow("a place behind the office")
            << u"Her lawyer, Norrvik, said the pier would be “open for the whole of the summer”."_s << u"Her lawyer"_s;
        QTest::newRow("stressed by a pronoun")
            << u"Ada Frid herself said the pier would be “open for the whole of the summer”."_s
            << u"Ada Frid herself"_s;
        QTest::newRow("a place is no office")
            << u"In the harbour, Ada Frid said, “We will keep the pier open for the whole of the summer.”"_s
            << u"Ada Frid"_s;
        QTest::newRow("a participle between a thing and its verb")
            << u"A leaked letter seen by the Osk Herald says “the pier will stay closed for the whole of the summer”."_s
            << u"A leaked letter seen by the Osk Herald"_s;
        QTest::newRow("an office that somebody else has")
            << u"She wrote to the warden, and Ada Frid said the lamp “will not be lit again this year”."_s
            << u"Ada Frid"_s;
        QTest::newRow("a participle before an adverb that no list has")
            << u"Some Osk accounts linked to the club half-jokingly put the town down as “the province of the pier”."_s
            << u"Some Osk accounts linked to the club"_s;
        QTest::newRow("according to one thing and another")
            << u"According to a complaint filed by the board and a letter from Norrvik, the pier is “not safe at all”."_s
            << u"a complaint filed by the board and a letter from Norrvik"_s;
        QTest::newRow("one such thing")
            << u"One such letter said the pier would be “open for the whole of the summer”."_s << u"One such letter"_s;
        QTest::newRow("a participle with a time")
            << u"A survey released Thursday said the pier was “the best loved place on the whole of the coast”."_s
            << u"A survey released Thursday"_s;
        QTest::newRow("a participle behind according to")
            << u"The pier is “not safe for the public”, according to a memo released on Friday by the harbour board."_s
            << u"a memo released on Friday by the harbour board"_s;
        QTest::newRow("according to some and others")
            << u"The pier is “not safe for the public”, according to her friends and neighbours."_s
            << u"her friends and neighbours"_s;
        QTest::newRow("according to one, and others do something")
            << u"The pier is “not safe for the public”, according to her friends, and neighbours have begun to worry."_s
            << u"her friends"_s;
        QTest::newRow("nothing beside")
            << u"A leaked letter says “the pier will stay closed for the whole of the summer”."_s
            << u"A leaked letter"_s;
    }
    void whatBelongsToTheSpeaker()
    {
        QFETCH(QString, text);
        QTEST(speakerIn(Article(text)), "speaker");
    }
};

QTEST_GUILESS_MAIN(WholeSpeakerTest)
#include "wholespeakertest.moc"
