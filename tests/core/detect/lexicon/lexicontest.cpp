// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/lexicon.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// The table of what the stock phrases are worth: the first column of each row, below the head of its part.
QHash<QString, QSet<QString>> ablationTable()
{
    static const QRegularExpression numbers(u"(\\s+-?\\d+){6}$"_s);
    QFile file(QStringLiteral(BLUEPENCIL_ABLATION));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QSet<QString>> parts;
    QString part;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'['))
            part = line.sliced(1, line.indexOf(u']') - 1);
        else if (const auto match = numbers.match(line); match.hasMatch())
            parts[part].insert(line.first(match.capturedStart()));
    }
    return parts;
}

/// Calls with each list of stock phrases, its section and its entries.
template <typename Visit>
void visitPhrases(const QString &subject, Visit visit)
{
    for (const auto &[folder, name] : Lexicon::all()) {
        if (name != subject)
            continue;
        const Lexicon lists = Lexicon::named(QLatin1StringView(folder.toLatin1()), name);
        for (const QString &section : lists.sections()) {
            if (!section.startsWith("words "_L1) && !section.startsWith("mark "_L1))
                visit(folder, section, lists.section(section));
        }
    }
}

} // namespace

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

    void theTableOfWhatPhrasesAreWorthHasEverySection()
    {
        const QSet<QString> rows = ablationTable().value(u"sections"_s);
        QVERIFY(!rows.isEmpty());
        visitPhrases(u"cuts"_s, [&](const QString &, const QString &section, const QStringList &) {
            QVERIFY2(rows.contains(section), qPrintable(section + u": measure again with ablate_cuts.py"_s));
        });
    }

    void whatIsAPublishersOwnWasSeenWithOneOnlyAndStandsInNoOtherList()
    {
        const QSet<QString> rows = ablationTable().value(u"phrases of one family"_s);
        visitPhrases(u"publishers"_s, [&](const QString &folder, const QString &section, const QStringList &entries) {
            const QStringList shared = Lexicon::named(QLatin1StringView(folder.toLatin1()), u"cuts").section(section);
            for (const QString &entry : entries) {
                QVERIFY2(rows.contains(entry), qPrintable(entry));
                QVERIFY2(!shared.contains(entry), qPrintable(entry));
            }
        });
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
