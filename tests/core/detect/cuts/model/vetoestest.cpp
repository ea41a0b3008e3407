// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/vetoes.h"

#include "detect/cuts/pipeline.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString headline = u"Storm takes the mole at Skerrow"_s;
const QString lead = u"The storm that came over the islands on Sunday night has taken forty paces of the old mole, and "
                     "with them the light that showed the way in."_s;
const QString second = u"Ida Morrow, who has kept the light for twenty years, saw it go from her kitchen, and rang the "
                       "bell until the boats had turned away."_s;
const QString advert = u"Advertisement"_s;
const QString offer = u"Sign up for our newsletter"_s;

/// A line of an article that the veto protects, or one like it that it does not.
struct Example {
    const char *veto = "";
    const char *what = "";
    QStringList text;
    qsizetype line = 0;
    bool holding = false;
};

const QList<Example> &examples()
{
    static const QString third = u"The ferry will not sail before the wall is mended, and the mail goes by the small "
                                 "boats as it did in the time of our grandparents."_s;
    static const QString sentence = u"Nobody on the islands had seen such a sea before."_s;
    static const QString rebuilt = u"The bell will ring again when the wall is whole."_s;
    static const QString announcement = u"The storm has left three things undone:"_s;
    static const QString item = u"Mend the light on the old mole"_s;
    static const QString smallItem = u"the light on the mole"_s;
    static const QString told = u"You should bring your own boat to our wall."_s;
    static const QList<Example> all = {
        {"long-line", "eight paragraphs in one", {headline, QStringList(8, lead).join(u' ')}, 1, true},
        {"long-line", "one paragraph", {headline, lead}, 1, false},
        {"credit", "a byline", {headline, u"By Ida Morrow"_s, lead, second}, 1, true},
        {"credit", "a name", {headline, u"Ida Morrow"_s, lead, second}, 1, false},
        {"headline", "the first line of some words", {headline, lead}, 0, true},
        {"headline", "below the first paragraph", {headline, lead, u"Boats turn away from Tessel"_s}, 2, false},
        {"below-places", "a headline below a menu", {u"Home | News | Islands"_s, headline, lead, second}, 1, true},
        {"below-places", "one more place", {u"Home | News | Islands"_s, u"Skerrow"_s, headline, lead}, 1, false},
        {"body", "a paragraph among others", {headline, lead, second, third}, 2, true},
        {"body", "a paragraph below an offer", {headline, lead, offer, second, third}, 3, false},
        {"heading", "an offer above a paragraph", {headline, lead, u"Join the team today"_s, second}, 2, false},
        {"heading", "a few words between paragraphs", {headline, lead, u"The bell"_s, second}, 2, true},
        {"heading", "a few words between labels", {headline, lead, advert, u"The bell"_s, advert}, 3, false},
        {"spoken-turn",
         "an answer in Spanish",
         {headline, lead, offer, u"—Llegará —respondió ella."_s, second},
         3,
         true},
        {"spoken-turn", "an item of a list", {headline, lead, offer, u"— The bell on the mole."_s, second}, 3, false},
        {"between-markers", "between advertisements", {headline, lead, advert, sentence, advert, second}, 3, true},
        {"between-markers",
         "a sentence that ends in who says it",
         {headline, lead, advert, u"The wall will hold until the spring, the harbour board says."_s, advert, second},
         3,
         true},
        {"between-markers", "three words and a verb", {headline, lead, advert, u"Nobody was hurt."_s, advert}, 3, true},
        {"between-markers", "three words without one", {headline, lead, advert, u"The old bell."_s, advert}, 3, false},
        {"between-markers", "a short command", {headline, lead, advert, u"Follow the old bell."_s, advert}, 3, false},
        {"between-markers",
         "between links",
         {headline, lead, u"Read more: Boats turn away from Tessel"_s, sentence, u"Read more: Wall to be raised"_s},
         3,
         false},
        {"post", "words and hashtags", {headline, lead, u"The light is gone #skerrow #storm"_s, second}, 2, true},
        {"post", "a list of topics", {headline, lead, u"Topics: #skerrow #storm"_s, second}, 2, false},
        {"list", "two lines that begin small", {headline, lead, smallItem, u"forty paces of the wall"_s}, 2, true},
        {"list", "one line that begins small", {headline, lead, smallItem}, 2, false},
        {"announced", "below a sentence that ends with a colon", {headline, lead, announcement, item, second}, 3, true},
        {"announced",
         "far down the list",
         {headline, lead, announcement, u"Ida Morrow"_s, u"Tom Falk"_s, u"Ann Reed"_s, u"Jon Hale"_s, u"Pia Lund"_s,
          u"Max Orme"_s, u"Eva Stone"_s, second},
         9,
         true},
        {"announced", "below the next paragraph", {headline, lead, announcement, item, second, item}, 5, false},
        {"announced", "below a label", {headline, lead, u"Related stories:"_s, item, second}, 3, false},
        {"quoted-sentence", "what a speaker says", {headline, lead, u"\u201C"_s + told + u"\u201D"_s}, 2, true},
        {"quoted-sentence",
         "single marks, as in Britain",
         {headline, lead, u"'I cried in the kitchen,' she told the board on Sunday."_s},
         2,
         true},
        {"quoted-sentence", "a headline in single marks", {headline, lead, u"'I cried,' says keeper"_s}, 2, false},
        {"quoted-sentence", "the same without marks", {headline, lead, told}, 2, false},
        {"quoted-sentence",
         "marks that close before the comma",
         {headline, lead, u"\u201CWe want our wall\u201D, said Falk."_s},
         2,
         true},
        {"quoted-sentence",
         "a headline that quotes",
         {headline, lead, u"\u201CWe want our wall\u201D, says Falk"_s},
         2,
         false},
        {"dated-report",
         "a place and an agency",
         {headline, u"SKERROW, Ostrey (AP) — The latest on the storm in the islands:"_s, second, third},
         1,
         true},
        {"dated-report",
         "an agency that is no dateline",
         {headline, u"The latest on the storm in the islands from AP:"_s, second, third},
         1,
         false},
        {"invitation",
         "a writer who asks",
         {headline, lead, second, u"Tell me in the comments which you liked."_s},
         3,
         true},
        {"invitation", "a button", {headline, lead, second, u"Tell me in the comments"_s}, 3, false},
        {"above-byline",
         "below a bar of buttons",
         {u"Print Recipe"_s, headline, u"By Ida Morrow"_s, lead, second},
         1,
         true},
        {"above-byline", "with nobody below", {u"Print Recipe"_s, headline, lead, second}, 1, false},
        {"statement", "the last one, below an offer", {headline, lead, second, offer, rebuilt, advert}, 4, true},
        {"statement", "below a label of links", {headline, lead, u"Related stories"_s, rebuilt, advert}, 3, false},
        {"statement",
         "below a lone link, and above a credit",
         {headline, lead, second, u"Related stories"_s, u"Boats turn away from Tessel"_s, rebuilt,
          u"Photo: Ida Morrow"_s},
         5,
         true},
        {"statement",
         "a teaser between links",
         {headline, lead, second, u"Related stories"_s, u"Boats turn away from Tessel"_s, rebuilt,
          u"Wall to be raised by two feet"_s},
         5,
         false},
        {"statement", "that speaks to its reader", {headline, lead, second, offer, told, advert}, 4, false},
        {"sentence", "among links", {headline, lead, u"Boats turn away"_s, sentence, u"Wall to be raised"_s}, 3, true},
        {"sentence",
         "a link among links",
         {headline, lead, u"Boats turn away"_s, item, u"Wall to be raised"_s},
         3,
         false},
    };
    return all;
}

bool holds(const Example &example)
{
    const Article article(example.text.join(u'\n'));
    const LineTable lines(article, CutVocabulary::of(Language::English));
    const LineVerdicts verdicts = CutPipeline::judge(lines, {}, {});
    const auto veto = std::find_if(vetoes().begin(), vetoes().end(),
                                   [&](const Veto &row) { return qstrcmp(row.name, example.veto) == 0; });
    const WordEvidence noWords;
    return veto != vetoes().end() && veto->holds(Surroundings(lines, verdicts, noWords), example.line);
}

} // namespace

class VetoesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsForTheLineThatItProtectsAndNotForItsLikeness_data()
    {
        QTest::addColumn<Example>("example");
        for (const Example &example : examples())
            QTest::addRow("%s, %s", example.veto, example.what) << example;
    }
    void holdsForTheLineThatItProtectsAndNotForItsLikeness()
    {
        QFETCH(Example, example);
        QCOMPARE(holds(example), example.holding);
    }

    void everyVetoSaysWhatItPreventsAndHasExamplesOfBothSorts()
    {
        for (const Veto &veto : vetoes()) {
            QVERIFY2(qstrlen(veto.harm) > 0, veto.name);
            for (const bool holding : {true, false}) {
                QVERIFY2(std::any_of(examples().begin(), examples().end(),
                                     [&](const Example &example) {
                                         return qstrcmp(example.veto, veto.name) == 0 && example.holding == holding;
                                     }),
                         veto.name);
            }
        }
    }

    void theVetoThatYieldsLastIsNamed()
    {
        // A sentence between advertisements, which is whole as well.
        const Article article(
            QStringList{headline, lead, advert, u"Nobody on the islands had seen such a sea before."_s, advert}.join(
                u'\n'));
        const LineTable lines(article, CutVocabulary::of(Language::English));
        const LineVerdicts verdicts = CutPipeline::judge(lines, {}, {});
        const WordEvidence noWords;
        const Veto *veto = vetoOn(Surroundings(lines, verdicts, noWords), 3);
        QVERIFY(veto);
        QCOMPARE(veto->name, "between-markers");
        QVERIFY(std::is_sorted(vetoes().begin(), vetoes().end(),
                               [](const Veto &a, const Veto &b) { return a.yieldsAt > b.yieldsAt; }));
    }

    void namesAVetoOnAHeadingAndNoneOnAMenu()
    {
        const Article article(QStringList{headline, lead, u"The bell"_s, second, u"Menu"_s, u"Sections"_s}.join(u'\n'));
        const LineTable lines(article, CutVocabulary::of(Language::English));
        const LineVerdicts verdicts = CutPipeline::judge(lines, {}, {});
        const WordEvidence noWords;
        const Surroundings around(lines, verdicts, noWords);
        QVERIFY(vetoOn(around, 2));
        QVERIFY(!vetoOn(around, 5));
    }
};

QTEST_APPLESS_MAIN(VetoesTest)
#include "vetoestest.moc"
