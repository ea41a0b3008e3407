// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/inquits.h"

#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::quotes;
using namespace Qt::StringLiterals;

class InquitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsSpeechWhereTheReporterTakesTheWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("spoken");
        QTest::newRow("a pronoun between commas")
            << u"« Le port, dit-il, est vide. »"_s << QStringList{u"« Le port"_s, u"est vide. »"_s};
        QTest::newRow("a name behind a question")
            << u"« Qui vient ? demanda Ada. Personne. »"_s << QStringList{u"« Qui vient ?"_s, u"Personne. »"_s};
        QTest::newRow("the perfect") << u"« Non, a-t-elle dit, jamais. »"_s << QStringList{u"« Non"_s, u"jamais. »"_s};
        QTest::newRow("a comma alone parts nothing")
            << u"« Le port, le phare et la digue. »"_s << QStringList{u"« Le port, le phare et la digue. »"_s};
        QTest::newRow("a verb without subject parts nothing")
            << u"« Je viens, dit comme ça. »"_s << QStringList{u"« Je viens, dit comme ça. »"_s};
        QTest::newRow("dialogue") << u"— Tu viens ?\n— Non, dit Ada.\nElle rit."_s
                                  << QStringList{u"— Tu viens ?"_s, u"— Non"_s};
        QTest::newRow("the first person")
            << u"« Demain ! m’écriai-je en courant. Attendez. »"_s << QStringList{u"« Demain !"_s, u"Attendez. »"_s};
        QTest::newRow("a comma gives the word back behind a call")
            << u"« Jamais ! s’écria Ada, et je ne viendrai pas. »"_s
            << QStringList{u"« Jamais !"_s, u"et je ne viendrai pas. »"_s};
        QTest::newRow("a clause with its subject behind a question")
            << u"« Où est Paul ? demanda Ada, il devait venir. »"_s
            << QStringList{u"« Où est Paul ?"_s, u"il devait venir. »"_s};
        QTest::newRow("what the reporter adds behind a question")
            << u"— Qui vient ? demanda Ada, la main sur la porte.\n— Moi, dit Paul."_s
            << QStringList{u"— Qui vient ?"_s, u"— Moi"_s};
        QTest::newRow("what the reporter adds behind a comma")
            << u"— Je pars, dit Ada en riant, sa lampe à la main.\n— Bien, dit Paul."_s
            << QStringList{u"— Je pars"_s, u"— Bien"_s};
        QTest::newRow("a long inquit")
            << u"— Où est le port ? demanda la femme du gardien en regardant par la fenêtre de la petite cuisine où la lampe brûlait encore malgré le jour qui montait derrière les mâts.\n— Là, dit Paul."_s
            << QStringList{u"— Où est le port ?"_s, u"— Là"_s};
        QTest::newRow("a guillemet closes what a dash has opened")
            << u"« Tu viens ?\n— Non, il pleut. » Et Paul sortit.\n— Bien, dit Ada."_s
            << QStringList{u"« Tu viens ?"_s, u"— Non, il pleut."_s, u"— Bien"_s};
        QTest::newRow("one dash is an item of a list") << u"Au menu.\n— Du pain.\nMerci."_s << QStringList();
    }
    void partsSpeechWhereTheReporterTakesTheWord()
    {
        QFETCH(QString, text);
        const Article article(text);
        QStringList spoken;
        for (const MarkedRegion &region : withInquits(article, scanMarks(article), *Grammar::of(Language::French))) {
            QVERIFY(region.span.contains(region.inner));
            spoken.append(article.textOf(region.span).toString());
        }
        QTEST(spoken, "spoken");
    }

    void dashesPartSpeechFromTheReporter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("spoken");
        QTest::newRow("a verb alone") << u"– Nie ma ryb – dodał."_s << QStringList{u"– Nie ma ryb"_s};
        QTest::newRow("the speech goes on")
            << u"– Nie ma ryb – dodał Jan. – I nie będzie."_s << QStringList{u"– Nie ma ryb"_s, u"I nie będzie."_s};
        QTest::newRow("the reporter goes on")
            << u"– Nie ma ryb – dodał Jan. Port milczy."_s << QStringList{u"– Nie ma ryb"_s};
        QTest::newRow("in the middle of a paragraph")
            << u"Port milczy. – Nie ma ryb – dodał Jan. Rada obraduje. – Jest źle – mówi Ewa."_s
            << QStringList{u"– Nie ma ryb"_s, u"– Jest źle"_s};
        QTest::newRow("a dash between clauses opens nothing")
            << u"Port – dodał Jan – jest pusty. – To wszystko."_s << QStringList();
        QTest::newRow("a comma alone parts nothing")
            << u"– Wiem, mówił o tym Jan – dodała Ewa."_s << QStringList{u"– Wiem, mówił o tym Jan"_s};
    }
    void dashesPartSpeechFromTheReporter()
    {
        QFETCH(QString, text);
        const Article article(text);
        QStringList spoken;
        for (const MarkedRegion &region : withInquits(article, scanMarks(article), *Grammar::of(Language::Polish)))
            spoken.append(article.textOf(region.span).toString());
        QTEST(spoken, "spoken");
    }

    void englishStaysAsItIsMarked()
    {
        const Article article(u"— Once.\n— “Twice, said Ada, and again.”"_s);
        const std::vector<MarkedRegion> marked = scanMarks(article);
        const std::vector<MarkedRegion> same = withInquits(article, marked, *Grammar::of(Language::English));
        QCOMPARE(same.size(), marked.size());
        QCOMPARE(same.front().span, marked.front().span);
    }
};

QTEST_APPLESS_MAIN(InquitsTest)
#include "inquitstest.moc"
