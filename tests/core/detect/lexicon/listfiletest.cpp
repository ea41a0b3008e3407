// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/listfile.h"

#include "detect/lexicon/lexicon.h"

#include <QFile>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Files that may take the place of a word list.
class ListFileTest : public QObject {
    Q_OBJECT

    static QByteArray builtIn(const ListName &name)
    {
        QFile file(u":/lexicon/%1.txt"_s.arg(name.shown()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Result<QByteArray> sealed(const QByteArray &text, const ListName &name)
    {
        return sealedListFile(text, {name, u"2026-12-01"_s, u"Harbour  desk"_s, {}}, u"list.txt"_s);
    }
    static QByteArray changed(const ListName &name, const QByteArray &before, const QByteArray &after)
    {
        QByteArray text = builtIn(name);
        return text.contains(before) ? text.replace(before, after) : QByteArray();
    }

private Q_SLOTS:
    void everyListThatMayBeReplacedCanBe_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("subject");
        for (const auto &[folder, subject] : Lexicon::all()) {
            if (subject != u"pages")
                QTest::addRow("%s/%s", qUtf8Printable(folder), qUtf8Printable(subject)) << folder << subject;
        }
    }
    void everyListThatMayBeReplacedCanBe()
    {
        QFETCH(QString, folder);
        QFETCH(QString, subject);
        const ListName name{folder, subject};
        QVERIFY(isReplaceable(name));
        const auto file = sealed(builtIn(name), name);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.sentence()));
        const auto read = readListFile(*file, name, u"list.txt"_s);
        QVERIFY(read.ok());
        QCOMPARE(read->version, u"2026-12-01"_s);
        QCOMPARE(read->origin, u"Harbour desk"_s);
        const auto lists = Lexicon::parse(read->text);
        const Lexicon brought = Lexicon::builtIn(folder, subject);
        QCOMPARE(lists->sections(), brought.sections());
        for (const QString &section : brought.sections())
            QCOMPARE(lists->section(section), brought.section(section));
    }

    /// Weights were fitted with the words of pages, and what reads pages can open no file.
    void whatWeightsWereFittedWithStays()
    {
        QVERIFY(!isReplaceable({u"all"_s, u"pages"_s}));
        QVERIFY(!isReplaceable({u"en"_s, u"examples"_s}));
        QVERIFY(!isReplaceable({u"en"_s, u"weights"_s}));
        QVERIFY(!isReplaceable({u".."_s, u"cuts"_s}));
        const auto refused = sealed(builtIn({u"all"_s, u"pages"_s}), {u"all"_s, u"pages"_s});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.sentence(), u"“list.txt”: Line 1: Bluepencil has no list “all/pages” that can be replaced."_s);
    }

    void aNewHeadTakesThePlaceOfTheOld()
    {
        const ListName name{u"fr"_s, u"names"_s};
        const auto first = sealed(builtIn(name), name);
        const auto second = sealedListFile(*first, {name, u"2"_s, u"Night desk"_s, {}}, u"list.txt"_s);
        QVERIFY(second.ok());
        QCOMPARE(second->count("# sha256:"), 1);
        QCOMPARE(readListFile(*second, name, {})->origin, u"Night desk"_s);
    }

    void anyTextCanBeSealed()
    {
        const auto read = readSealedText(sealedText("cut line\n", u" 7 "_s, u"Night  desk"_s), u"rules.txt"_s);
        QVERIFY(read.ok());
        const SealedText &text = *read;
        QCOMPARE(text.version, u"7"_s);
        QCOMPARE(text.origin, u"Night desk"_s);
        QVERIFY(text.text.endsWith(u"\ncut line\n"_s));
        QVERIFY(readSealedText(sealedText({}, u"7"_s, u"Desk"_s), {}).ok());
        QVERIFY(!readSealedText({}, {}).ok());
    }

    void refusesWhatIsNotAsItWasSealed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no origin") << QByteArray("# origin: Harbour desk\n") << QByteArray()
                                   << u"“list.txt”: Line 1: “# origin: …” is missing in the head; “bluepencil-cli "
                                      "word-lists seal” writes one."_s;
        QTest::newRow("an empty version")
            << QByteArray("2026-12-01") << QByteArray()
            << u"“list.txt”: Line 1: “# version: …” is missing in the head; “bluepencil-cli "
               "word-lists seal” writes one."_s;
        QTest::newRow("another program") << "# for: Bluepencil " + listFormatVersion().toUtf8()
                                         << QByteArray("# for: Bluepencil 9.7")
                                         << u"“list.txt”: Line 3: The list was made for “Bluepencil 9.7”, and this is "
                                            "“Bluepencil %1”, whose own may be newer."_s.arg(listFormatVersion());
        QTest::newRow("a word more") << QByteArray("[female]\n") << QByteArray("[female]\nzenobia\n")
                                     << u"“list.txt”: Line 4: The list was cut off, or changed since it was sealed; "
                                        "look at it and seal it again."_s;
    }
    void refusesWhatIsNotAsItWasSealed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, sentence);
        const ListName name{u"en"_s, u"names"_s};
        QByteArray file = *sealed(builtIn(name), name);
        QVERIFY(file.contains(before));
        const auto read = readListFile(file.replace(before, after), name, u"list.txt"_s);
        QVERIFY(!read.ok());
        QCOMPARE(read.sentence(), sentence);
    }

    void whereverAFileIsCutOffItIsRefused()
    {
        const ListName name{u"it"_s, u"names"_s};
        const QByteArray file = *sealed(builtIn(name), name);
        for (qsizetype length = 0; length < file.size(); length += 97)
            QVERIFY2(!readListFile(file.first(length), name, {}).ok(), QByteArray::number(length).constData());
    }

    void refusesWhatItsListCannotHold_data()
    {
        QTest::addColumn<ListName>("name");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("reason");
        const ListName cuts{u"en"_s, u"cuts"_s};
        const ListName grammar{u"de"_s, u"grammar"_s};
        const ListName cues{u"en"_s, u"cues"_s};
        QTest::newRow("two words for one")
            << cuts << QByteArray("[words function]\n") << QByteArray("[words function]\nopt-in\n")
            << u"“opt-in” is not a single word."_s;
        QTest::newRow("an entry twice") << cuts << QByteArray("[share line]\n")
                                        << QByteArray("[share line]\nzephyr quoll\nzephyr quoll\n")
                                        << u"“zephyr quoll” comes for the second time."_s;
        QTest::newRow("a section of no list") << cuts << QByteArray("[share line]") << QByteArray("[share place]")
                                              << u"Nobody reads a section “[share place]”."_s;
        QTest::newRow("a section less") << grammar << QByteArray("[trait]\nnouns have capitals\n") << QByteArray()
                                        << u"has nothing in “[trait]”"_s;
        QTest::newRow("a trait of no language")
            << grammar << QByteArray("[trait]\n") << QByteArray("[trait]\nnouns have wings\n")
            << u"“nouns have wings” is no trait"_s;
        QTest::newRow("half a row") << cues << QByteArray("[irregular]\n") << QByteArray("[irregular]\nquoth\n")
                                    << u"“quoth” is one word, and a row of this section has more."_s;
        QTest::newRow("a gap in a row") << cues << QByteArray("[irregular]\n")
                                        << QByteArray("[irregular]\nquoth  quoted\n")
                                        << u"“quoth  quoted” has more than one space"_s;
    }
    void refusesWhatItsListCannotHold()
    {
        QFETCH(ListName, name);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, reason);
        const QByteArray text = changed(name, before, after);
        QVERIFY2(!text.isEmpty(), "the list has no such place");
        const auto refused = sealed(text, name);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.sentence().startsWith(u"“list.txt”: Line "_s), qPrintable(refused.sentence()));
        QVERIFY2(refused.sentence().contains(reason), qPrintable(refused.sentence()));
    }

    void refusesMoreFunctionWordsThanThereIsRoomFor()
    {
        const ListName name{u"en"_s, u"cuts"_s};
        QByteArray words = "[words function]\n";
        for (char first = 'a'; first <= 'z'; ++first) {
            for (char second = 'a'; second <= 'z'; ++second)
                words += QByteArray("quo") + first + second + "ll\n";
        }
        const auto refused = sealed(changed(name, "[words function]\n", words), name);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.sentence().contains(u"more function words"_s), qPrintable(refused.sentence()));
    }
};

QTEST_GUILESS_MAIN(ListFileTest)
#include "listfiletest.moc"
