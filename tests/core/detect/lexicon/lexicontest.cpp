// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/lexicon.h"

#include <QSet>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class LexiconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSectionsAndDropsComments()
    {
        const auto lexicon = Lexicon::parse(u"# head\n[verbs]\nsay  # speech\n\nput it\n[nouns]\nclaim\n");
        QVERIFY(lexicon.ok());
        QCOMPARE(lexicon->section(u"verbs"), (QStringList{u"say"_s, u"put it"_s}));
        QCOMPARE(lexicon->section(u"nouns"), QStringList{u"claim"_s});
        QCOMPARE(lexicon->sections(), (QStringList{u"verbs"_s, u"nouns"_s}));
        QVERIFY(lexicon->section(u"none").isEmpty());
    }

    void refusesASlipWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a section twice") << u"[verbs]\nsay\n[nouns]\n[verbs]\nadd\n"_s
                                         << u"Line 4: “[verbs]” comes for the second time."_s;
        QTest::newRow("an entry twice") << u"[verbs]\nsay\nadd\nsay # again\n"_s
                                        << u"Line 4: “say” comes for the second time."_s;
        QTest::newRow("an entry in no section") << u"# head\nsay\n"_s << u"Line 2: “say” stands in no section."_s;
    }

    void refusesASlipWithItsLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const auto lexicon = Lexicon::parse(text);
        QVERIFY(!lexicon.ok());
        QCOMPARE(lexicon.sentence(), sentence);
    }

    void twoSectionsMayShareAnEntry() { QVERIFY(Lexicon::parse(u"[verbs]\nclaim\n[nouns]\nclaim\n").ok()); }

    void theListsThatAreBuiltInAreWellFormed_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("subject");
        for (const auto &[folder, subject] : Lexicon::all())
            QTest::addRow("%s/%s", qUtf8Printable(folder), qUtf8Printable(subject)) << folder << subject;
    }

    void theListsThatAreBuiltInAreWellFormed()
    {
        QFETCH(QString, folder);
        QFETCH(QString, subject);
        QVERIFY(Lexicon::exists(QLatin1StringView(folder.toLatin1()), subject));
        QVERIFY(!Lexicon::named(QLatin1StringView(folder.toLatin1()), subject).sections().isEmpty());
    }

    void thereAreListsOfEveryLanguage()
    {
        QSet<QString> folders;
        for (const auto &[folder, subject] : Lexicon::all())
            folders.insert(folder);
        for (const auto &code : {u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"pl"_s, u"pt"_s, u"ru"_s})
            QVERIFY2(folders.contains(code), qPrintable(code));
    }
};

QTEST_APPLESS_MAIN(LexiconTest)
#include "lexicontest.moc"
