// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/turns.h"
#include "detect/quotes/people/calls.h"
#include "detect/quotes/people/turnweights.h"
#include "detect/quotes/quotes.h"
#include "detect/quotes/speakers/weights.h"
#include "text/article.h"

#include <QFile>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// A story in which Ada Frid and Tom Aho talk; the lines in the middle are those that a test is about.
QString story(const QString &middle)
{
    return u"Ada Frid came down to the quay before the boat was in. Tom Aho was there already, counting crates.\n"
           "“You are early,” said Tom Aho.\n"
           "“The tide is early,” said Ada Frid. “Is that all of it?”\n"
           "“Nearly.”\n"
           "“And the salt?”\n"
           "“In the shed.”\n"
           "“Good,” said Ada Frid.\n"_s +
           middle +
           u"\n“Here she comes,” said Tom Aho.\n"
           "The boat came round the point with one lamp lit.\n"
           "“At last,” said Ada Frid.\n"
           "“Late again?”\n"
           "“As ever,” said Ada Frid.\n"
           "“And wet.”\n"
           "“What did you expect?” said Ada Frid.\n"
           "“A dry one, for once.”\n"
           "“Ask the sea,” said Ada Frid.\n"
           "Nobody spoke after that.\n"
           "The crates went aboard one by one, and then the salt.\n"
           "It was light by then.\n"
           "The gulls had found them.\n"_s;
}

/// The name behind the quotation that has these words; "-" where nothing is attributed.
QString speakerOf(const QString &text, QStringView words)
{
    const Article article(text);
    const qsizetype at = text.indexOf(words);
    for (const Finding &attribution : findQuotes(article).attributions) {
        for (const Related &related : attribution.related) {
            if (related.role == Role::Quote && related.span.contains(at))
                return attribution.name;
        }
    }
    return u"-"_s;
}

} // namespace

class TurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoseTurnItIs_data()
    {
        QTest::addColumn<QString>("middle");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("an answer") << u"“Shall I fetch it?”"_s << u"Shall I"_s << u"Tom Aho"_s;
        QTest::newRow("the answer to the answer")
            << u"“Shall I fetch it?”\n“Not yet.”\n“When, then?”\n“After dark.”"_s << u"After dark"_s << u"Ada Frid"_s;
        QTest::newRow("who is called does not speak")
            << u"The wind turned.\n“Lift that one, Tom.”\n“It is heavy.”\nThey bent down together."_s << u"Lift that"_s
            << u"Ada Frid"_s;
        QTest::newRow("who is called answers")
            << u"The wind turned.\n“Lift that one, Tom.”\n“It is heavy.”\nThey bent down together."_s
            << u"It is heavy"_s << u"Tom Aho"_s;
        QTest::newRow("who acts beside the words")
            << u"The wind turned.\nTom Aho put down his list. “Somebody has been here.”"_s << u"Somebody has"_s
            << u"Tom Aho"_s;
        QTest::newRow("turns that were settled before stay")
            << u"“Shall I fetch it?”"_s << u"In the shed"_s << u"Tom Aho"_s;
    }
    void whoseTurnItIs()
    {
        QFETCH(QString, middle);
        QFETCH(QString, words);
        QTEST(speakerOf(story(middle), words), "name");
    }

    void aConversationOfManyStillHasTurns()
    {
        const QStringList crowd = {u"Bo Lind"_s,    u"Ivo Karr"_s, u"Una Penn"_s,  u"Rolf Tay"_s,
                                   u"Mia Strand"_s, u"Per Oss"_s,  u"Lea Quill"_s, u"Jon Vane"_s};
        QString calls;
        for (const QString &name : crowd)
            calls += u"“Make way there!” said %1.\n"_s.arg(name);
        QCOMPARE(speakerOf(story(calls + u"“Shall I fetch it?” said Tom Aho.\n“Not yet,” said Ada Frid.\n"
                                         "“When, then?”\n“After dark,” said Ada Frid."_s),
                           u"When, then"),
                 u"Tom Aho"_s);
    }

    void weightsHaveToBeWhole()
    {
        QFile file(u":/weights/turns.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QVERIFY(quotes::TurnWeights::read(whole));
        QVERIFY(!quotes::TurnWeights::read(whole.first(whole.lastIndexOf('\n', -2) + 1)));
        QVERIFY(!quotes::TurnWeights::read(whole + "unheardOf 1.00\n"));
        QVERIFY(!quotes::TurnWeights::read(whole + "isMeant much\n"));
    }
    void weightsDecideWhoseTurnItIs()
    {
        quotes::TurnWeights stays = quotes::TurnWeights::builtIn();
        stays.goesOnInNextLine = 9;
        stays.speaksInTurn = -9;
        const Article article(story({}));
        const auto names = [&article](const quotes::TurnWeights &turns) {
            QStringList all;
            for (const Finding &one : findQuotes(article, quotes::WeightTable::builtIn(), turns).attributions)
                all.append(one.name);
            return all;
        };
        QVERIFY(names(stays) != names(quotes::TurnWeights::builtIn()));
    }

    void aSentenceBehindAnotherOneIsSaid()
    {
        const QString text = story(u"The wind turned.\nTom Aho bowed. “At eleven o’clock, then?”"_s);
        const Article article(text);
        const QList<Finding> quotes = findQuotes(article).quotes;
        const auto at = std::find_if(quotes.begin(), quotes.end(), [&](const Finding &quote) {
            return quote.span.contains(text.indexOf(u"At eleven"));
        });
        QVERIFY(at != quotes.end());
        QCOMPARE(at->category, Category::Direct);
        QCOMPARE(speakerOf(text, u"At eleven"), u"Tom Aho"_s);
    }

    void shortTurnsMakeAConversationOnlyBesideOthers_data()
    {
        QTest::addColumn<QString>("between");
        QTest::addColumn<QString>("name");
        QTest::newRow("a story takes turns") << u""_s << u"Tom Aho"_s;
        QTest::newRow("where words stand alone nobody answers") << u"The quay is forty metres long.\n"_s << u"-"_s;
    }
    void shortTurnsMakeAConversationOnlyBesideOthers()
    {
        QFETCH(QString, between);
        QString text = u"Ada Frid and Tom Aho met on the quay on Monday.\n"_s;
        for (int i = 0; i < 6; ++i) {
            text += u"“The crane is old and it has to go,” said Tom Aho.\n"_s + between +
                    u"“The crane will stay where it is,” said Ada Frid.\n"_s + between + u"“For how long?”\n"_s +
                    between + u"The gulls stayed on the shed until noon.\nNo ship came in.\n"_s;
        }
        QTEST(speakerOf(text, u"For how long"), "name");
    }

    void whereLinesWereLost_data()
    {
        QTest::addColumn<QString>("middle");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("words right behind others answer")
            << u"“Shall I fetch it?” “Not yet.” “When, then?”"_s << u"Not yet"_s << u"Tom Aho"_s;
        QTest::newRow("the verb behind the words says whose they are")
            << u"“The tide is with us,” said Ada Frid. “Do you hear the oars?” said Tom Aho."_s << u"Do you hear"_s
            << u"Tom Aho"_s;
        QTest::newRow("who does something before the words")
            << u"The wind turned. Tom Aho put down his list. “Somebody has been here.” Nobody answered."_s
            << u"Somebody has"_s << u"Tom Aho"_s;
        QTest::newRow("a new sentence is no verb of the words")
            << u"Ada Frid looked at the crates again. “Is that the last one?” He nodded slowly. Nobody spoke."_s
            << u"Is that the last"_s << u"Ada Frid"_s;
        QTest::newRow("a term is nobody's")
            << u"The men of the quay, who were known to the town as “long coats,” had gone home."_s << u"long coats"_s
            << u"-"_s;
    }
    void whereLinesWereLost()
    {
        QFETCH(QString, middle);
        QFETCH(QString, words);
        QString text = story(middle);
        while (text.size() < 6000)
            text += u"The crates went aboard one by one, and then the salt, and it was light by then. "_s;
        QTEST(speakerOf(text.replace(u'\n', u' '), words), "name");
    }

    void aTurnThatNothingNamesIsNeverSure()
    {
        const Article article(story(u"“Shall I fetch it?”\n“Not yet.”\n“When, then?”"_s));
        for (const Finding &attribution : findQuotes(article).attributions) {
            const bool named = std::any_of(attribution.related.begin(), attribution.related.end(),
                                           [](const Related &related) { return related.role == Role::Cue; });
            QVERIFY2(named || attribution.confidence < 0.9F, qUtf8Printable(attribution.name));
        }
    }

    void whoIsCalledAndWhoIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("called");
        QTest::addColumn<int>("named");
        QTest::newRow("at the end") << u"Come here, Ada."_s << 1 << 0;
        QTest::newRow("at the beginning") << u"Ada, come here."_s << 1 << 0;
        QTest::newRow("in the middle") << u"Come, Ada, it is late."_s << 1 << 0;
        QTest::newRow("with a title") << u"No, Mr. Frid!"_s << 1 << 0;
        QTest::newRow("spoken of") << u"I saw Ada on the quay."_s << 0 << 1;
        QTest::newRow("somebody else") << u"Come here, Jonas."_s << 0 << 0;
    }
    void whoIsCalledAndWhoIsNamed()
    {
        QFETCH(QString, words);
        quotes::Person person;
        person.given = quotes::wordId(u"Ada");
        person.family = quotes::wordId(u"Frid");
        quotes::Cast cast;
        cast.persons.push_back(person);
        const Article article(words);
        quotes::Calls calls;
        quotes::CallReader(article, cast).read(Span(0, words.size()), calls);
        QTEST(static_cast<int>(calls.called.size()), "called");
        QTEST(static_cast<int>(calls.named.size()), "named");
    }
};

QTEST_GUILESS_MAIN(TurnsTest)
#include "turnstest.moc"
