// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/quotes.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// What is told in the reporter's words: "speaker / cue: content", and " … " where it goes on behind the cue.
QStringList reportedIn(const Article &article)
{
    QStringList found;
    for (const Finding &attribution : findQuotes(article).attributions) {
        if (attribution.category != Category::Indirect)
            continue;
        QStringList content;
        QString speaker;
        QString cue;
        for (const Related &related : attribution.related) {
            const QString words = article.textOf(related.span).toString();
            if (related.role == Role::Content)
                content.append(words);
            if (related.role == Role::Speaker)
                speaker = words;
            if (related.role == Role::Cue)
                cue = words;
        }
        found.append(u"%1 / %2: %3"_s.arg(speaker, cue, content.join(u" … "_s)));
    }
    return found;
}

} // namespace

class ReportedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("behind the cue", u"Ada Frid said that the pier had been closed since the storm."_s,
            {u"Ada Frid / said: that the pier had been closed since the storm"_s});
        row("before the cue", u"The pier had been closed since the storm, Ada Frid said on Friday."_s,
            {u"Ada Frid / said: The pier had been closed since the storm"_s});
        row("on both sides of the cue", u"The pier, Ada Frid said, had been closed since the storm in May."_s,
            {u"Ada Frid / said: The pier … had been closed since the storm in May"_s});
        row("according to somebody", u"The pier was closed on Monday, according to Ada Frid."_s,
            {u"Ada Frid / according to: The pier was closed on Monday"_s});
        row("who is asked does not say it", u"Ada Frid was asked on Monday if the pier would be closed again."_s, {});
        row("who has been told does not say it", u"Ada Frid had been told that the pier was closed."_s, {});
        row("who is busy when asked does not say it",
            u"Ada Frid, when asked about the pier that had been closed, often talks of the weather."_s, {});
        row("a noun and its owner",
            u"Many people came to Osk for Ada Frid’s claim that the pier was closed on Monday."_s,
            {u"Ada Frid / claim: that the pier was closed on Monday"_s});
        row("two names and a base form", u"Ada Frid and Tom Aho say the pier has been closed since May."_s,
            {u"Tom Aho / say: the pier has been closed since May"_s});
        row("a base form behind an aside", u"Others, however, say the pier has been closed since May."_s,
            {u"Others / say: the pier has been closed since May"_s});
        row("a plural behind the word that opens the sentence",
            u"And wardens say the pier has been closed since May."_s,
            {u"wardens / say: the pier has been closed since May"_s});
        row("an adverb before that", u"Ada Frid pointed out that the pier had been closed since May."_s,
            {u"Ada Frid / pointed: that the pier had been closed since May"_s});
        row("a second verb with that", u"Ada Frid likes the pier but argues that it should be closed in May."_s,
            {u"Ada Frid / argues: that it should be closed in May"_s});
        row("a source that could be a verb",
            u"The pier was closed on Monday, according to law enforcement officials."_s,
            {u"law enforcement officials / according to: The pier was closed on Monday"_s});
        row("a clause behind the one before the cue",
            u"The town left the meeting after an hour, but the pier will be closed in May, Ada Frid said."_s,
            {u"Ada Frid / said: The town left the meeting after an hour, but the pier will be closed in May"_s});
        row("a number that stands for somebody", u"One firm likes the pier, and another says the sea will take it."_s,
            {u"another / says: the sea will take it"_s});
        row("one in five", u"About one in five say they would rather walk to the pier."_s,
            {u"one / say: they would rather walk to the pier"_s});
        row("all of those who are named", u"Ada Frid, Tom Aho and Ida Menk all suggested that the pier was too old."_s,
            {u"all / suggested: that the pier was too old"_s});
        row("a day before the verb", u"Wardens going to the polls Tuesday say they would close the pier."_s,
            {u"Wardens going / say: they would close the pier"_s});
        row("a headline", u"Ada Frid Says Town Should Close The Pier"_s,
            {u"Ada Frid / Says: Town Should Close The Pier"_s});
        row("a verb in short", u"Nobody likes Ada Frid, who’s argued that the pier should be closed."_s,
            {u"who / argued: that the pier should be closed"_s});
        row("who says it in the passive", u"News of the storm was first reported by the Osk Herald."_s,
            {u"the Osk Herald / reported: News of the storm"_s});
        row("a verb behind that", u"There are firms that warn it could be the end of the pier."_s,
            {u"that / warn: it could be the end of the pier"_s});
        row("no place for a say", u"The town had no say in the plan for the pier."_s, {});
        row("nothing", u"The pier was closed on Monday, and the gulls had it for themselves."_s, {});
        row("no noun without an owner", u"The letter to the town stood on the shelf for a year."_s, {});
    }
    void whatIsSaid()
    {
        QFETCH(QString, text);
        QTEST(reportedIn(Article(text)), "found");
    }

    /// A cue tells that something is reported, and less surely where that begins and ends.
    void aReportWithoutMarksIsLikelyRatherThanSure()
    {
        const Article article(u"The pier had been closed since the storm, according to genealogical documents."_s);
        const QList<Finding> attributions = findQuotes(article).attributions;
        QCOMPARE(attributions.size(), 1);
        QCOMPARE_LT(attributions.front().confidence, 0.9F);
        QCOMPARE_GT(attributions.front().confidence, 0.7F);
    }

    void piecesNeverOverlap()
    {
        const Article article(u"The pier, Ada Frid said, is old, and the lock, Tom Aho said, is older than the pier.\n"
                              "Ada Frid said that the lock, which Tom Aho said was new, had been there for years.\n"_s);
        for (const Finding &attribution : findQuotes(article).attributions) {
            for (const Related &one : attribution.related) {
                for (const Related &other : attribution.related)
                    QVERIFY(one.role == other.role || !one.span.overlaps(other.span));
                QVERIFY(attribution.span.contains(one.span));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ReportedTest)
#include "reportedtest.moc"
