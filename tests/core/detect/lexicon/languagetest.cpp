// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/language.h"

#include <QString>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextWithoutFunctionWordsIsInNoKnownLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("English")
            << u"The harbour will stay closed until Friday, the council decided on Monday after a long "
               "debate about the rotten piles under the pier, and nobody may go there before the "
               "last bolt is in."_s
            << true;
        QTest::newRow("German names")
            << u"Aktuell Termine Verein Vorstand Kontakt Impressum Datenschutz Die Mannschaft im "
               "Hafen Ostrey Skerrow Tessel und Frid Handball Turnen Segeln Rudern Fischen "
               "Schwimmen Laufen Tanzen Singen Kochen Lesen Malen Werfen Fangen"_s
            << true;
        QTest::newRow("a few words") << u"Hamnen stängd till fredag"_s << true;
        QTest::newRow("Turkish")
            << u"Belediye başkanı pazartesi günü limanın cuma gününe kadar kapalı kalacağını söyledi, "
               "çünkü iskelenin altındaki kazıklar çürümüş. Son cıvata yerine oturana kadar kimse "
               "iskeleye çıkamayacak. Meclis gelecek hafta eski gümrük binasında yeniden "
               "toplanacak ve yaya köprüsünü konuşacak."_s
            << false;
    }
    void aTextWithoutFunctionWordsIsInNoKnownLanguage()
    {
        QFETCH(QString, text);
        QFETCH(bool, isKnown);
        QCOMPARE(guessLanguage(text).isKnown, isKnown);
    }

    void tellsALanguageByItsFunctionWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << u"The ferry was late because of the ice, and nobody had told the crew."_s
                                 << u"en"_s;
        QTest::newRow("German") << u"Die Fähre kam zu spät, weil das Eis noch nicht gebrochen war und niemand auf der "
                                   "Brücke es wusste."_s
                                << u"de"_s;
        QTest::newRow("Spanish")
            << u"El barco llegó tarde porque el hielo no se había roto y nadie lo sabía en la isla "
               "de los faros."_s
            << u"es"_s;
        QTest::newRow("French") << u"Le bateau est arrivé en retard parce que la glace ne s’était pas brisée et que "
                                   "personne ne le savait dans le port."_s
                                << u"fr"_s;
        QTest::newRow("Portuguese") << u"O barco chegou tarde porque o gelo não se tinha partido e ninguém sabia disso "
                                       "na ilha dos faróis."_s
                                    << u"pt"_s;
        QTest::newRow("Italian") << u"Il traghetto è arrivato in ritardo perché il ghiaccio non si era rotto e nessuno "
                                    "lo sapeva sulla nave."_s
                                 << u"it"_s;
        QTest::newRow("Polish") << u"Prom przypłynął za późno, ponieważ lód nie pękł i nikt o tym nie wiedział, a na "
                                   "brzegu było już ciemno."_s
                                << u"pl"_s;
        QTest::newRow("Russian") << u"Паром пришёл поздно, потому что лёд ещё не сошёл и никто об этом не знал, а на "
                                    "берегу было темно."_s
                                 << u"ru"_s;
        QTest::newRow("Arabic") << u"وصلت العبارة متأخرة لأن الجليد لم ينكسر بعد ولم يكن أحد على الجسر يعرف ذلك في "
                                   "الميناء."_s
                                << u"ar"_s;
    }
    void tellsALanguageByItsFunctionWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(QString(codeOf(languageOf(text))), code);
    }

    void aBriefTextIsToldByItsLetters()
    {
        QCOMPARE(languageOf(u"Паром пришёл поздно"_s), Language::Russian);
        QCOMPARE(languageOf(u"وصلت العبارة متأخرة"_s), Language::Arabic);
        QCOMPARE(languageOf(u"Anna Ilves, «Паром»: a novel"_s), Language::English);
    }

    void tooLittleIsEnglish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a shortcode") << u"[ad_1]"_s;
        QTest::newRow("names") << u"Tessel Ellery Morrow Falk"_s;
        QTest::newRow("figures") << u"12 13 14 15"_s;
    }
    void tooLittleIsEnglish()
    {
        QFETCH(QString, text);
        QCOMPARE(languageOf(text), Language::English);
    }

    void foreignNamesDoNotTurnAnArticle()
    {
        QCOMPARE(languageOf(u"The mayor of La Cruz de los Faros told the reporters of Die Woche that the ferry to Le "
                            "Havre would not run, and that it was the ice that had done it."_s),
                 Language::English);
    }

    void aHeadInAnotherLanguageDoesNotDecide()
    {
        const QString menu = u"Home News Sport Contact About us\n"_s;
        const QString prose = u"Die Fähre kam zu spät, weil das Eis noch nicht gebrochen war und niemand es wusste. "_s;
        QCOMPARE(languageOf(menu + prose.repeated(20)), Language::German);
    }

    void looksNoFurtherThanItIsTold()
    {
        const QString english = u"The ferry was late because of the ice and the wind. "_s;
        const QString german = u"Die Fähre kam zu spät, weil das Eis nicht gebrochen war und der Wind blies. "_s;
        QCOMPARE(languageOf(english + german.repeated(60), english.size()), Language::English);
    }
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "languagetest.moc"
