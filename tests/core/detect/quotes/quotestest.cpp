// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/quotes.h"

#include "detect/analyzer.h"
#include "detect/findings/reason.h"
#include "detect/findings/reasontable.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// "speaker / cue: quoted words" of each attributed quote, in order.
QStringList attributed(const Article &article, const QList<Finding> &attributions)
{
    QStringList lines;
    for (const Finding &attribution : attributions) {
        const auto speaker = attribution.spanOf(Role::Speaker);
        const auto cue = attribution.spanOf(Role::Cue);
        for (const Related &related : attribution.related) {
            if (related.role == Role::Quote || related.role == Role::Content)
                lines.append(u"%1 / %2: %3"_s.arg(article.textOf(speaker.value_or(Span())),
                                                  article.textOf(cue.value_or(Span())), article.textOf(related.span)));
        }
    }
    return lines;
}

QString dispatch()
{
    return u"[ad_9]\n"
           "The fleet will “regroup” and move its last boats out of Osk, a joint note from Norrvik and Osk stated "
           "Friday.\n"
           "“Given the growing strength of the Osk River Crews (ORC), the parties agreed that the fleet has now turned "
           "to "
           "training tasks, which allows for the return of the last boats,” the joint note read.\n"
           "“Both towns confirmed that the boats are in Osk at the invitation of the mayor to help the [ORC] in their "
           "work.”\n"
           "While both towns have worked together, thieves have raided the pier in Osk.\n"
           "A senior river official told Norrvik Radio that they had “a truly splendid working meeting” with Osk.\n"
           "“The Osk crews have been making great strides and having the right boats that they need to keep the river "
           "safe and stable. And they’re doing a lot to help us at the lock,” said Ada Frid, acting deputy warden for "
           "Lower River Affairs.\n"
           "“We are here at their invitation; we are their guests. And, so, they know that,” Frid said.\n"
           "d stable. And they’re doing a lot to help us at the lock,” said Ada Frid, acting deputy warden for Lower "
           "River Affairs.\n"
           "“We are here at their invitation; we are their guests. And, so, they know that,” Frid said.\n"_s;
}

Finding cutOf(Span span, float confidence)
{
    Finding cut;
    cut.span = span;
    cut.confidence = confidence;
    return cut;
}

Finding reportedAt(Span span)
{
    Finding reported;
    reported.kind = Kind::Attribution;
    reported.category = Category::Indirect;
    reported.span = span;
    return reported;
}

} // namespace

class QuotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachParagraphOfAStoryToTheOtherOne()
    {
        QString text;
        for (int i = 0; i < 4; ++i) {
            text += u"Ada Frid looked at the boat, which lay on the sand with its rope in the water.\n"
                    "“Is it ours?” asked Ada Frid.\n“It was ours,” said Tom Berg.\n“Was?”\n“I sold it.”\n“When?”\n"_s;
        }
        const Article article(text);
        const QStringList said = attributed(article, findQuotes(article).attributions);
        QCOMPARE(said.filter(u"“Was?”"_s).first(), u"Ada Frid / : “Was?”"_s);
        QCOMPARE(said.filter(u"“I sold it.”"_s).first(), u"Tom Berg / : “I sold it.”"_s);
        QCOMPARE(said.filter(u"“When?”"_s).first(), u"Ada Frid / : “When?”"_s);
    }
    void namesSpeakerAndCue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("said");
        const auto row = [](const char *name, const QString &text, const QStringList &said) {
            QTest::newRow(name) << text << said;
        };
        row("quote, speaker, cue", u"“We mend the pier,” Marta Holm said."_s,
            {u"Marta Holm / said: “We mend the pier,”"_s});
        row("quote, cue, speaker", u"“We mend the pier,” said Marta Holm."_s,
            {u"Marta Holm / said: “We mend the pier,”"_s});
        row("speaker, cue, quote", u"Marta Holm said: “We mend the pier.”"_s,
            {u"Marta Holm / said: “We mend the pier.”"_s});
        row("split", u"“The pier,” she said, “is old.”"_s, {u"she / said: “The pier,”"_s, u"she / said: “is old.”"_s});
        row("apposition behind", u"“It is sound,” said Tom Berg, chief auditor of Osk, who read the books."_s,
            {u"Tom Berg / said: “It is sound,”"_s});
        row("told and its listener", u"Holm told the Osk Herald “the vote is lost”."_s,
            {u"Holm / told: “the vote is lost”"_s});
        row("according to", u"The lock is “beyond repair,” according to Tom Berg."_s,
            {u"Tom Berg / according to: “beyond repair,”"_s});
        row("two fragments", u"Berg said the pier was “crooked” and “much too wide.”"_s,
            {u"Berg / said: “crooked”"_s, u"Berg / said: “much too wide.”"_s});
        row("next paragraph", u"“Nobody told us a thing,” Berg said.\n\n“They sent the bill.”"_s,
            {u"Berg / said: “Nobody told us a thing,”"_s, u"Berg / said: “They sent the bill.”"_s});
        row("paragraph before", u"In a note to the harbour board, Berg wrote:\n\n“The figures are wrong.”"_s,
            {u"Berg / wrote: “The figures are wrong.”"_s});
        row("anonymous", u"“It was a long night,” two aides said."_s, {u"two aides / said: “It was a long night,”"_s});
        row("participle", u"Holm refused to go, adding: “I did nothing wrong.”"_s,
            {u"Holm / adding: “I did nothing wrong.”"_s});
        row("in the words of", u"In Holm’s words, the deal was “finished before lunch.”"_s,
            {u"Holm / words: “finished before lunch.”"_s});
        row("question", u"“Who rows?” asked Frid."_s, {u"Frid / asked: “Who rows?”"_s});
        row("transcript", u"FRID: “Did you vote?”\n\nAHO: “I did.”"_s,
            {u"FRID / :: “Did you vote?”"_s, u"AHO / :: “I did.”"_s});
        row("reported with that", u"Berg said that the lock would open in June."_s,
            {u"Berg / said: that the lock would open in June"_s});
        row("reported without that", u"Berg said the lock would open in June."_s,
            {u"Berg / said: the lock would open in June"_s});
        row("reported, cue behind", u"The bridge will close in May, Berg said."_s,
            {u"Berg / said: The bridge will close in May"_s});
        row("conversation", u"“Did you vote?” Frid asked Aho.\n\n“I did.”\n\n“When?”"_s,
            {u"Frid / asked: “Did you vote?”"_s, u"Frid / asked: “When?”"_s, u"Aho / : “I did.”"_s});
        row("cue behind a long subject",
            u"The boats will “regroup” in May, a joint note from Osk and Norrvik stated Friday."_s,
            {u"a joint note / stated: “regroup”"_s});
        row("outlet", u"Ada Frid, The Osk Herald: “It is an old pier.”"_s, {u"Ada Frid / :: “It is an old pier.”"_s});
        row("a board that opens the sentence", u"According to the board, the pier is “beyond repair.”"_s,
            {u"the board / According to: “beyond repair.”"_s});
        row("sources at the end", u"The lock will open in June, according to sources."_s,
            {u"sources / according to: The lock will open in June"_s});
        row("who could say", u"Berg declined to say who would pay for the lock."_s,
            {u"Berg / say: who would pay for the lock"_s});
        row("office between name and cue",
            u"Marta Holm, acting warden of Osk, which owns the pier, said it was sound."_s,
            {u"Marta Holm / said: it was sound"_s});
        row("who in its own clause", u"Berg, who has called the pier “crooked,” left early."_s,
            {u"who / called: “crooked,”"_s});
        row("who behind brackets", u"He met Tom Berg (Osk), who told the board that the pier was “crooked.”"_s,
            {u"who / told: “crooked.”"_s});
        row("who beside the main clause", u"Berg, who, on Friday, said that the lock would open, left."_s,
            {u"who / said: that the lock would open"_s});
        row("and in the clause of when", u"Berg left when Holm stood up and said: “The pier is old.”"_s,
            {u"Holm / said: “The pier is old.”"_s});
        row("called by", u"The pier was called “crooked” by two aides."_s, {u"two aides / called: “crooked”"_s});
        row("described by", u"The pier was described by the mayor as “crooked.”"_s,
            {u"the mayor / described: “crooked.”"_s});
        row("is how", u"“Shut until the ice is gone” is how the kiosk was described by its keeper, Ivar Lem."_s,
            {u"its keeper, Ivar Lem / described: “Shut until the ice is gone”"_s});
        row("is what", u"“Our pride” is what the mayor calls the pier."_s, {u"the mayor / calls: “Our pride”"_s});
        row("aides to somebody say", u"Aides to the warden say the lock would open in June."_s,
            {u"Aides / say: the lock would open in June"_s});
        row("reported, cue behind and more", u"The bridge will close in May, Berg said, adding that it leaks."_s,
            {u"Berg / said: The bridge will close in May"_s, u"Berg / adding: that it leaks"_s});
        row("his promise", u"Berg was asked about his promise on Friday that the board would be “fair.”"_s,
            {u"his / promise: “fair.”"_s});
        row("a statement saying", u"Berg issued a statement saying the lock would open in June."_s,
            {u"Berg / saying: the lock would open in June"_s});
        row("who made a clause before", u"Berg and others who mend boats said the lock would open in June."_s,
            {u"others / said: the lock would open in June"_s});
        row("reopened and claimed behind",
            u"“The pier is old,” Berg said. “It has been for years.\n\n“We must mend it in May,” he continued."_s,
            {u"Berg / said: “The pier is old,”"_s, u"Berg / said: “It has been for years."_s,
             u"he / continued: “We must mend it in May,”"_s});
        row("somebody of an age", u"“It is a long pier,” said the 46-year-old."_s,
            {u"the 46-year-old / said: “It is a long pier,”"_s});
        row("a participle inside the subject",
            u"A harbour survey carried out last year found every pier “not fit for boats of any size”."_s,
            {u"A harbour survey carried out last year / found: “not fit for boats of any size”"_s});
        row("a clause with a verb of saying inside the subject",
            u"The anglers who wrote to her last year say they are “tired of planks that move”."_s,
            {u"The anglers / say: “tired of planks that move”"_s});
        row("a list inside the subject",
            u"A band of 12 Norrvik painters, bakers, pilots and divers on Sunday climbed the tower and called on "
            "people to “remember the pier”."_s,
            {u"A band / called: “remember the pier”"_s});
        row("seen by", u"The club wants a third boat, a purchase seen by rowers as a “lifeboat” for the race."_s,
            {u"rowers / seen: “lifeboat”"_s});
        row("called by, without was", u"Osk, called the “Crossroads of the North” by the citizens, has 900 of them."_s,
            {u"the citizens / called: “Crossroads of the North”"_s});
        row("called by mistake", u"Berg called the pier “a bridge” by mistake."_s, {u"Berg / called: “a bridge”"_s});
        row("as somebody put it",
            u"The board seeks a third boat, because the first rule for the pier is “dry wood above all,” as a "
            "Harbour Board memo put it."_s,
            {u"a Harbour Board memo / put: “dry wood above all,”"_s});
        row("a participle opens the sentence",
            u"Calling the pier “a disgrace to the whole coast,” Ada Frid left the room."_s,
            {u"Ada Frid / Calling: “a disgrace to the whole coast,”"_s});
        row("a place between and and its verb",
            u"The pilot missed the storm, but in a later letter said he had an “oh no” moment."_s,
            {u"The pilot / said: “oh no”"_s});
        row("a name behind an office behind that",
            u"He spent years on the road to Norrvik, a town that the former warden, Ada Frid, called “our best neighbour.”"_s,
            {u"the former warden, Ada Frid / called: “our best neighbour.”"_s});
        row("a lead-in", u"And from Chairwoman Ada Frid:\n\n“It is an old pier.”"_s,
            {u"Chairwoman Ada Frid / :: “It is an old pier.”"_s});
        row("a lead-in without a colon", u"From the desk of Ada Frid, Osk Research.\n\n“It is an old pier.”"_s,
            {u"Ada Frid / From: “It is an old pier.”"_s});
        row("beside somebody who watches", u"With Tom Berg watching, Ada Frid called the pier “crooked.”"_s,
            {u"Ada Frid / called: “crooked.”"_s});
        row("behind a long parenthesis",
            u"Ada Frid, who has run the harbour of Osk since 2019 (and lives above it), called the pier “rotten.”"_s,
            {u"Ada Frid / called: “rotten.”"_s});
        row("which in its own clause", u"The board issued a report, which said the pier was “beyond repair.”"_s,
            {u"which / said: “beyond repair.”"_s});
        row("that in its own clause", u"It was the report that called the pier “beyond repair.”"_s,
            {u"that / called: “beyond repair.”"_s});
        row("claims is a noun, says the verb", u"In his claims to the board, Tom Berg says the pier is “crooked.”"_s,
            {u"Tom Berg / says: “crooked.”"_s});
        row("a name like a modal, and claims the verb", u"Will claims the pier is “crooked.”"_s,
            {u"Will / claims: “crooked.”"_s});
        row("a verb inside what is said", u"Ada Frid said Tom Berg was wrong when he talks of “a crooked pier.”"_s,
            {u"Ada Frid / said: “a crooked pier.”"_s});
        row("dubbed", u"Ada Frid has dubbed the pier “the Finger.”"_s, {u"Ada Frid / dubbed: “the Finger.”"_s});
        row("one word", u"He rejected what she called a “rant.”"_s, {u"she / called: “rant.”"_s});
        row("whose message", u"Tom Berg’s message of “mend it now” is popular in Osk."_s,
            {u"Tom Berg / message: “mend it now”"_s});
        row("under the law", u"Under Osk law, a pier must be “safe at all times.”"_s,
            {u"Osk law / Under: “safe at all times.”"_s});
        row("a headline", u"A headline from the Osk Herald read: “Pier falls.”"_s,
            {u"A headline / read: “Pier falls.”"_s});
        row("a place behind a place", u"Mayor Ada Frid of Osk, Norrvik, said the pier was “sound.”"_s,
            {u"Mayor Ada Frid of Osk / said: “sound.”"_s});
        row("singles outweigh a double",
            u"The “Sea Hen” sank in May.\n‘The pilots aren’t rested,’ Aho said. ‘They row at night.’\n‘It leaked,’ said Berg."_s,
            {u"Aho / said: ‘The pilots aren’t rested,’"_s, u"Aho / said: ‘They row at night.’"_s,
             u"Berg / said: ‘It leaked,’"_s});
        row("single marks", u"'The pilots aren't rested,' Aho said."_s, {u"Aho / said: 'The pilots aren't rested,'"_s});
    }
    void namesSpeakerAndCue()
    {
        QFETCH(QString, text);
        const Article article(text);
        QTEST(attributed(article, findQuotes(article).attributions), "said");
    }

    void attributesNobody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("what merely goes") << u"The tide went out, and the pier stood as it had stood."_s;
        QTest::newRow("term") << u"The word “skerry” came from the north."_s;
        QTest::newRow("ship") << u"The ferry was renamed “Patience” in 1991."_s;
        QTest::newRow("a thing called so") << u"Enough said. The “pier” is merely a raft."_s;
        QTest::newRow("headline") << u"Holm: “We mend it”\n\nThe pier is old.\n\nIt is long.\n\nIt is wet.\n"_s;
        QTest::newRow("markup") << u"<a class=\"link\">The pier</a>"_s;
    }
    void attributesNobody()
    {
        QFETCH(QString, text);
        const Article article(text);
        const QuoteFindings found = findQuotes(article);
        QCOMPARE(attributed(article, found.attributions), QStringList());
        for (const Finding &quote : found.quotes)
            QVERIFY(quote.category == Category::Scare || quote.category == Category::Title);
    }

    void termsInANovelAreNobodys()
    {
        const QString page = u"The tide was high and the pier was old and cold. "_s.repeated(100);
        const Article article(
            page + u"Frid had long been what they called “pier-sick” and knew it. “Row,” said Frid. "_s + page);
        const QuoteFindings found = findQuotes(article);
        QCOMPARE(attributed(article, found.attributions), QStringList{u"Frid / said: “Row,”"_s});
    }

    void aPlaceBehindAPlaceNamesNobody()
    {
        const Article article(u"A spokesman for the harbour of Osk, Norrvik, said the pier was “sound.”"_s);
        QCOMPARE(findQuotes(article).attributions.front().name, QString());
    }

    void readsTheDispatch()
    {
        const Article article(dispatch());
        const QuoteFindings found = findQuotes(article);
        QStringList names;
        QStringList speakers;
        for (const Finding &attribution : found.attributions) {
            names.append(attribution.name);
            speakers.append(article.textOf(*attribution.spanOf(Role::Speaker)).toString());
        }
        QCOMPARE(speakers, (QStringList{u"a joint note"_s, u"the joint note"_s, u"A senior river official"_s,
                                        u"Ada Frid"_s, u"Frid"_s, u"Ada Frid"_s, u"Frid"_s}));
        QCOMPARE(names, (QStringList{QString(), QString(), QString(), u"Ada Frid"_s, u"Ada Frid"_s, u"Ada Frid"_s,
                                     u"Ada Frid"_s}));
        QList<Category> categories;
        for (const Finding &quote : found.quotes)
            categories.append(quote.category);
        QCOMPARE(categories,
                 (QList<Category>{Category::Fragment, Category::Direct, Category::Direct, Category::Fragment,
                                  Category::Direct, Category::Direct, Category::Direct, Category::Direct}));
        const auto unbalanced = std::count_if(found.warnings.begin(), found.warnings.end(), [](const Warning &warning) {
            return warning.code == WarningCode::Unbalanced;
        });
        QCOMPARE(unbalanced, 1);
    }

    void oneAttributionNamesAllPiecesOfAStatement()
    {
        const Article article(u"“The pier,” she said, “is old.”\n\n“It is wet.”"_s);
        const QuoteFindings found = findQuotes(article);
        QCOMPARE(found.quotes.size(), 3);
        QCOMPARE(found.attributions.size(), 1);
        QCOMPARE(found.attributions.front().span, Span(0, article.length()));
    }

    void quotesInsideACutSaySo()
    {
        Finding cut;
        cut.span = Span(10, 50);
        Finding inside;
        inside.kind = Kind::Quote;
        inside.span = Span(12, 20);
        Finding outside = inside;
        outside.span = Span(45, 60);
        QList<Finding> quotes = {inside, outside};
        markQuotesWithin(quotes, {cut});
        QCOMPARE(quotes.at(0).related, (QList<Related>{{Role::Within, cut.span, cut.id()}}));
        QVERIFY(quotes.at(1).related.isEmpty());
    }

    void reportedSpeechInsideACutIsDropped()
    {
        const Finding inside = reportedAt(Span(12, 20));
        const Finding outside = reportedAt(Span(60, 70));
        QList<Finding> attributions = {inside, outside};
        dropReportedWithin(attributions, {cutOf(Span(10, 50), 0.4F)});
        QCOMPARE(attributions, (QList<Finding>{inside, outside})); // hardly a cut
        dropReportedWithin(attributions, {cutOf(Span(10, 50), 0.9F)});
        QCOMPARE(attributions, QList<Finding>{outside});
    }

    void keepsTwoPeopleOfOneSurnameApart()
    {
        const Article article(u"Ada Frid is the warden. “It is old,” Frid said.\n"
                              "Tom Frid is the mayor. “It is new,” Frid said.\n"_s);
        QStringList names;
        for (const Finding &attribution : findQuotes(article).attributions)
            names.append(attribution.name);
        QCOMPARE(names, (QStringList{u"Ada Frid"_s, u"Tom Frid"_s}));
    }

    void namesWhoAPronounStandsFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("given names")
            << u"Tomas Berg kept the lock. The woman who built it, Yusra Holm, watched.\n“It is old,” she said.\n"_s
            << u"Yusra Holm"_s;
        QTest::newRow("the other way round")
            << u"Yusra Holm built the lock. The man who kept it, Tomas Berg, watched.\n“It is old,” he said.\n"_s
            << u"Tomas Berg"_s;
        QTest::newRow("a title elsewhere")
            << u"Kim Aho saw it. Mr. Aho lives near the lock. Osk is quiet. Ines Holm met Aho.\n“It is old,” he said.\n"_s
            << u"Kim Aho"_s;
        QTest::newRow("who is of that gender before who may be")
            << u"Ines Holm left early. Jordan Aho stayed at the lock.\n“It is old,” she said.\n"_s << u"Ines Holm"_s;
        QTest::newRow("who leads the sentence before who is named on the way")
            << u"Marta Holm built it for Ines Aho.\n“It is old,” she said.\n"_s << u"Marta Holm"_s;
        QTest::newRow("nobody of that gender") << u"Tomas Berg kept the lock.\n“It is old,” she said.\n"_s << QString();
        QTest::newRow("a sentence's first word is no name")
            << u"According to the board, the pier is old. Contrary to the plan, it is wet.\n“It is old,” he said.\n"_s
            << QString();
    }
    void namesWhoAPronounStandsFor()
    {
        QFETCH(QString, text);
        const QuoteFindings found = findQuotes(Article(text));
        QVERIFY(!found.attributions.isEmpty());
        QTEST(found.attributions.back().name, "name");
    }

    void isSureOfAStatementThatClosesTheSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speaker");
        QTest::newRow("joint note")
            << u"The river crews will “regroup” and leave Osk, a joint note from Norrvik and Osk "
               "stated Friday.\n"_s
            << u"a joint note"_s;
        QTest::newRow("statement of an office")
            << u"The board would “rethink” the toll and the lock, a statement from the office of the warden said.\n"_s
            << u"a statement"_s;
        QTest::newRow("according to") << u"The board would “rethink” the toll, according to a joint note.\n"_s
                                      << u"a joint note"_s;
    }
    void isSureOfAStatementThatClosesTheSentence()
    {
        QFETCH(QString, text);
        const Article article(text);
        const QuoteFindings found = findQuotes(article);
        QCOMPARE(found.attributions.size(), 1);
        QTEST(article.textOf(*found.attributions.front().spanOf(Role::Speaker)).toString(), "speaker");
        QVERIFY(found.attributions.front().confidence > 0.5F);
    }

    void theAnalyzerLeavesQuotesOutWhenNobodyAsked()
    {
        AnalyzerOptions options;
        const Article article(dispatch());
        QVERIFY(!analyze(article, options).findings.isEmpty());
        options.quotes = false;
        options.cuts = false;
        QVERIFY(analyze(article, options).findings.isEmpty());
    }

    void findingsAreInRangeAndTheSameEachTime()
    {
        const Article article(dispatch().repeated(3));
        const QuoteFindings found = findQuotes(article);
        QCOMPARE(findQuotes(article).attributions, found.attributions);
        const Span all(0, article.length());
        for (const QList<Finding> &list : {found.quotes, found.attributions}) {
            for (const Finding &finding : list) {
                QVERIFY(all.contains(finding.span) && !finding.span.isEmpty());
                QVERIFY(finding.confidence >= 0 && finding.confidence <= 1);
                for (const Related &related : finding.related)
                    QVERIFY(finding.kind == Kind::Quote || finding.span.contains(related.span));
            }
        }
    }

    void everyRuleAndTermHasItsWords()
    {
        const Article article(dispatch());
        const QuoteFindings found = findQuotes(article);
        for (const Finding &finding : found.quotes + found.attributions) {
            QVERIFY2(reasonOf(finding, article) != QLatin1StringView(finding.rule), finding.rule);
            for (const EvidenceTerm &term : finding.evidence) {
                const auto rows = quoteReasons();
                QVERIFY2(std::any_of(rows.begin(), rows.end(),
                                     [&](const ReasonRow &row) { return std::strcmp(row.name, term.name) == 0; }),
                         term.name);
            }
        }
    }

    void reasonNamesCueAndSpeaker()
    {
        const Article article(u"“We mend the pier,” said Marta Holm."_s);
        const QuoteFindings found = findQuotes(article);
        QCOMPARE(reasonOf(found.attributions.front(), article),
                 u"“said” follows the quotation and is followed by Marta Holm."_s);
    }

    void reasonBeginsWithACapital()
    {
        const Article article(u"“We mend the pier,” she said."_s);
        const QuoteFindings found = findQuotes(article);
        QCOMPARE(reasonOf(found.attributions.front(), article), u"She follows the quotation, with “said”."_s);
    }

    void reasonRowsAreSortedByName()
    {
        const auto rows = quoteReasons();
        QVERIFY(std::is_sorted(rows.begin(), rows.end(),
                               [](const ReasonRow &a, const ReasonRow &b) { return std::strcmp(a.name, b.name) < 0; }));
    }
};

QTEST_APPLESS_MAIN(QuotesTest)
#include "quotestest.moc"
