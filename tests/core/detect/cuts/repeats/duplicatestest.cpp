// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/cuts.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString lead = u"The mail boat to Tessel turned back on Monday night when ice as thick as a plank closed the "
                     "channel between the two lights."_s;
const QString crew =
    u"“We heard it before we saw it, and then the bow rose,” said Tom Falk, who has steered the boat for "
    "nineteen winters and wants no medal for it."_s;
const QString post =
    u"Letters for the island will now go by sledge from Ellery, the post office said, but parcels have "
    "to wait until the thaw reaches the harbour."_s;
const QString last =
    u"The islanders took it calmly. At the inn the keeper counted his tins, found enough of them, and put "
    "another log on the fire."_s;
const QString headline = u"Ice turns mail boat back to Ellery"_s;

/// Each repeat as "category: text > text of what stays".
QStringList repeatsIn(const QStringList &lines)
{
    const Article article(lines.join(u'\n'));
    QStringList found;
    for (const Finding &finding : findCuts(article)) {
        if (finding.kind != Kind::Duplicate || finding.confidence < suggestedFrom)
            continue;
        const auto original = finding.spanOf(Role::Original);
        found.append(QString(nameOf(finding.category)) + u": "_s + article.textOf(finding.span).toString() + u" > "_s +
                     (original ? article.textOf(*original).toString() : QString()));
    }
    return found;
}

QString said(const QString &category, const QString &repeat, const QString &original)
{
    return category + u": "_s + repeat + u" > "_s + original;
}

} // namespace

class DuplicatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEachSortOfRepeat_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("repeats");
        QTest::newRow("word for word") << QStringList{lead, crew, post, crew, last}
                                       << QStringList{said(u"exact"_s, crew, crew)};
        QString straight = crew;
        straight.replace(u'“', u'"').replace(u'”', u'"');
        QTest::newRow("other quotation marks")
            << QStringList{lead, crew, post, straight} << QStringList{said(u"exact"_s, straight, crew)};
        const QString tail = crew.sliced(crew.indexOf(u"ard it before"));
        QTest::newRow("from inside a word")
            << QStringList{lead, crew, tail, post} << QStringList{said(u"fragment"_s, tail, tail)};
        const QString shortTail = crew.sliced(crew.indexOf(u"nineteen winters"));
        QTest::newRow("behind a shorter end of the same paragraph")
            << QStringList{lead, crew, shortTail, post, tail}
            << QStringList{said(u"fragment"_s, shortTail, shortTail), said(u"fragment"_s, tail, tail)};
        const QString head = post.first(post.indexOf(u"arcels"));
        QTest::newRow("broken off inside a word")
            << QStringList{lead, post, crew, head, last} << QStringList{said(u"fragment"_s, head, post)};
        const QString marked = last.first(60) + u"..."_s;
        QTest::newRow("broken off with a mark, before the whole")
            << QStringList{lead, marked, crew, last} << QStringList{said(u"fragment"_s, marked, last)};
        const QString bracketed = last.first(60) + u" [...]"_s;
        QTest::newRow("broken off with a mark in brackets")
            << QStringList{lead, bracketed, crew, last} << QStringList{said(u"fragment"_s, bracketed, last)};
        const QString teased = last.first(60) + u" Leer más"_s;
        QTest::newRow("broken off with words of another language")
            << QStringList{lead, teased, crew, last} << QStringList{said(u"fragment"_s, teased, last)};
        QTest::newRow("headline again") << QStringList{headline, headline, lead, crew}
                                        << QStringList{said(u"headline"_s, headline, headline)};
        const QString titled = headline + u" | Tessel Courier"_s;
        QTest::newRow("headline and outlet")
            << QStringList{headline, titled, lead, crew} << QStringList{said(u"headline"_s, titled, headline)};
        const QString dated = u"ELLERY (TC) — "_s + lead;
        QTest::newRow("without its dateline")
            << QStringList{dated, crew, post, lead, last} << QStringList{said(u"fragment"_s, lead, lead)};
        QTest::newRow("with a dateline the second time")
            << QStringList{lead, crew, post, dated, last} << QStringList{said(u"near"_s, dated, lead)};
        QString changed = post;
        changed.replace(u"parcels"_s, u"newspapers"_s);
        const QString begun = u"ELLERY (TC) — The mail boat to the island"_s;
        const QString whole = begun +
                              u" turned back on Monday, the first time in nineteen winters that the ice was too "
                              "thick for its bow."_s;
        QTest::newRow("broken off at the top, with a dateline")
            << QStringList{begun, whole, crew, post} << QStringList{said(u"fragment"_s, begun, whole)};
        QString retyped = last;
        retyped.replace(u"islanders"_s, u"islandrs"_s).replace(u"calmly"_s, u"clamly"_s);
        retyped.replace(u"his tins"_s, u"his 9 tins"_s);
        QTest::newRow("retyped with slips and a number")
            << QStringList{lead, last, crew, retyped} << QStringList{said(u"near"_s, retyped, last)};
        QTest::newRow("a word changed") << QStringList{lead, post, crew, changed}
                                        << QStringList{said(u"near"_s, changed, post)};
        QTest::newRow("whole article twice")
            << QStringList{lead, crew, post, last, lead, crew, post, last}
            << QStringList{said(u"exact"_s, QStringList{lead, crew, post, last}.join(u'\n'),
                                QStringList{lead, crew, post, last}.join(u'\n'))};
    }
    void findsEachSortOfRepeat()
    {
        QFETCH(QStringList, lines);
        QFETCH(QStringList, repeats);
        QCOMPARE(repeatsIn(lines), repeats);
    }

    /// Repeats that are meant.
    void leavesAlone_data()
    {
        QTest::addColumn<QStringList>("lines");
        const QString signature = u"— Tessel Post (@tesselpost) May 4, 2021"_s;
        QTest::newRow("signatures of posts") << QStringList{lead, u"No boat tonight. Stay by the fire."_s,   signature,
                                                            crew, u"Sledge leaves at nine from the slip."_s, signature,
                                                            post};
        QTest::newRow("the same post quoted twice")
            << QStringList{lead, u"No boat tonight, friends. Stay by the fire, we will ring."_s, signature,
                           crew, u"No boat tonight, friends. Stay by the fire, we will ring."_s, signature,
                           post};
        QTest::newRow("separators") << QStringList{lead, u"___"_s, crew, u"___"_s, post, u"___"_s, last};
        QTest::newRow("outlets under the items of a digest")
            << QStringList{lead, u"[ Tessel Courier ]"_s, crew, u"[ Tessel Courier ]"_s, post};
        const QString refrain = u"Row, sailor, row until the morning light."_s;
        QTest::newRow("a refrain") << QStringList{refrain, lead, refrain, crew, refrain, post};
        QTest::newRow("labels of questions") << QStringList{u"What did the crew hear before the ice came?"_s, crew,
                                                            u"What did the crew hear before the ice came?"_s, post};
        QTest::newRow("a short line") << QStringList{lead, u"On the island"_s, crew, u"On the island"_s, post};
        QTest::newRow("rows of a template") << QStringList{
            lead, u"Boat 3 left Ellery at 8:10 with 14 passengers and came to Tessel at 9:25, the log says."_s,
            u"Boat 5 left Ellery at 9:40 with 21 passengers and came to Tessel at 10:55, the log says."_s,
            u"Boat 8 left Ellery at 11:10 with 9 passengers and came to Tessel at 12:20, the log says."_s, crew};
        QTest::newRow("a standfirst that a paragraph goes on with")
            << QStringList{headline, lead, lead + u" It was the first time in nineteen winters."_s, crew};
        QTest::newRow("a sentence that opens a later paragraph")
            << QStringList{u"The islanders took it calmly."_s, lead, last, crew};
        const QString dashed = u"The mail boat – late since May – is to turn back"_s;
        QTest::newRow("a headline with dashes that the lead goes on with")
            << QStringList{dashed, dashed + u" before the ice, the harbour board decided on Monday."_s, lead, crew};
        const QString year = u"1931 – the winter that stopped the mail boat"_s;
        QTest::newRow("a headline with a year before its dash")
            << QStringList{year, year + u" is told in a new book, its printer said on Monday."_s, lead, crew};
        QTest::newRow("a headline inside the address of the source")
            << QStringList{headline, lead, crew, u"https://tessel.example/ice-turns-mail-boat-back-to-ellery"_s};
        QTest::newRow("paragraphs that begin alike") << QStringList{
            lead, u"Letters for the island will now go by sledge from Ellery, and nobody minds the cold much."_s, crew,
            u"Letters for the island will now go by sledge from Ellery, which the children asked for in "
            "a song that they wrote."_s};
    }
    void leavesAlone()
    {
        QFETCH(QStringList, lines);
        QCOMPARE(repeatsIn(lines), QStringList());
    }

    void oneCopyAlwaysStays_data()
    {
        QTest::addColumn<int>("copies");
        for (const int copies : {2, 3, 7})
            QTest::addRow("%d copies", copies) << copies;
    }
    void oneCopyAlwaysStays()
    {
        QFETCH(int, copies);
        QStringList lines;
        for (int i = 0; i < copies; ++i)
            lines << post << crew;
        const Article article(lines.join(u'\n'));
        QString left = article.text();
        const QList<Finding> findings = findCuts(article);
        for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding) {
            if (finding->confidence >= suggestedFrom)
                left.remove(finding->span.start(), finding->span.length());
        }
        QCOMPARE(left.count(post), 1);
        QCOMPARE(left.count(crew), 1);
    }
};

QTEST_APPLESS_MAIN(DuplicatesTest)
#include "duplicatestest.moc"
