// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/wordlists.h"

#include "store/houserules/newsroomrules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Word lists of one's own, on the disk.
class WordListsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A list as it is brought, under a head of its own.
    [[nodiscard]] QString place(const QString &home, const ListName &name, const QString &version) const
    {
        QFile brought(u":/lexicon/%1.txt"_s.arg(name.shown()));
        if (!brought.open(QIODevice::ReadOnly))
            return {};
        const auto sealed = sealedListFile(brought.readAll(), {name, version, u"Harbour desk"_s, {}}, {});
        const QString path = m_folder.filePath(u"%1/%2.txt"_s.arg(home, name.shown()));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return sealed && file.open(QIODevice::WriteOnly) && file.write(*sealed) > 0 ? path : QString();
    }

private Q_SLOTS:
    void theFirstFolderThatHasAListIsTaken()
    {
        const ListName names{u"fr"_s, u"names"_s};
        const QString mine = place(u"mine"_s, names, u"2"_s);
        const QString ours = place(u"ours"_s, names, u"3"_s);
        const QString others = place(u"ours"_s, {u"it"_s, u"names"_s}, u"3"_s);
        const FoundLists found =
            findWordLists({m_folder.filePath(u"mine"_s), m_folder.filePath(u"none"_s), m_folder.filePath(u"ours"_s)});
        QCOMPARE(found.refused, QStringList());
        QCOMPARE(found.used.size(), 2);
        const FoundList &first = found.used.first();
        QCOMPARE(first.path, mine);
        QCOMPARE(first.list.version, u"2"_s);
        QCOMPARE(found.used.last().path, others);
        // Until it cannot be used.
        QVERIFY(QFile::resize(mine, 500));
        const FoundLists left = findWordLists({m_folder.filePath(u"mine"_s), m_folder.filePath(u"ours"_s)});
        QCOMPARE(left.used.first().path, ours);
        QCOMPARE(left.refused.size(), 1);
        QVERIFY2(left.refused.first().startsWith(u"“%1”: Line 4: "_s.arg(mine)), qPrintable(left.refused.first()));
    }

    void aNewsroomsRulesHoldWhereNobodySaidOtherwise()
    {
        const QByteArray text = "cut line *: Tides for the whole coast\nnever start *: Correction:\n";
        const QString folder = m_folder.filePath(u"rules"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/house-rules.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        file.close();
        const FoundLists unsealed = findWordLists({folder});
        QVERIFY(!unsealed.rules);
        QVERIFY2(unsealed.refused.value(0).contains(u"house-rules.txt”: Line 1: "_s),
                 qPrintable(unsealed.refused.value(0)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sealedText(text, u"7"_s, u"Harbour desk"_s)) > 0);
        file.close();
        const FoundLists found = findWordLists({m_folder.filePath(u"none"_s), folder});
        QVERIFY2(found.rules, qPrintable(found.refused.value(0)));
        const FoundRules &newsroom = *found.rules;
        QCOMPARE(newsroom.version, u"7"_s);
        QCOMPARE(newsroom.rules.size(), 2);

        QVERIFY(!*withNewsroomRules({})); // before it is used there is none
        useNewsroomRules(newsroom.rules);
        QCOMPARE((*withNewsroomRules({}))->rules().size(), 2);
        HouseRule own = newsroom.rules.first();
        own.action = HouseRule::Action::NeverCut;
        const auto both = withNewsroomRules({own});
        QCOMPARE((*both)->rules().size(), 2);
        QVERIFY((*both)->rules().last() == own);
        useNewsroomRules({});
    }

    void rulesThatCannotBeUsedAreNamed()
    {
        const QString folder = m_folder.filePath(u"wrong"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/house-rules.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sealedText("cut pattern *: (\n", u"7"_s, u"Desk"_s)) > 0);
        file.close();
        const FoundLists found = findWordLists({folder});
        QVERIFY(!found.rules);
        QVERIFY2(found.refused.value(0).startsWith(u"“%1” "_s.arg(file.fileName())) &&
                     found.refused.value(0).contains(u"5"_s), // the line, with the head above it
                 qPrintable(found.refused.value(0)));
    }

    void whatIsNoListIsNamed()
    {
        const QString folder = m_folder.filePath(u"odd"_s);
        QVERIFY(QDir().mkpath(folder + u"/xx"_s) && QDir().mkpath(folder + u"/en"_s));
        for (const QString &name : {u"/README.txt"_s, u"/xx/cuts.txt"_s, u"/en/notes.md"_s, u"/en/huge.txt"_s}) {
            QFile file(folder + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.resize(name.contains(u"huge"_s) ? 5'000'000 : 10));
        }
        const FoundLists found = findWordLists({folder});
        QVERIFY(found.used.isEmpty());
        QCOMPARE(found.refused.size(), 2); // notes beside the lists are nobody's business
        QVERIFY(found.refused.first().contains(u"too large"_s));
        QVERIFY(found.refused.last().contains(u"no list “xx/cuts”"_s));
    }

    void theDataFolderComesBeforeWhatAllShare()
    {
        qputenv("XDG_DATA_HOME", "/home/ada/.data");
        qputenv("XDG_DATA_DIRS", "/srv/share");
        qputenv("XDG_CONFIG_DIRS", "/srv/etc");
        QCOMPARE(wordListFolders(u"/desk"_s),
                 (QStringList{u"/desk/word-lists"_s, u"/home/ada/.data/bluepencil/word-lists"_s,
                              u"/srv/etc/bluepencil/word-lists"_s, u"/srv/share/bluepencil/word-lists"_s}));
        QCOMPARE(wordListFolders(u"postgresql://desk@host/reviews"_s).size(), 3);
        QCOMPARE(wordListFolders({}).first(), u"/home/ada/.data/bluepencil/word-lists"_s);
    }
};

QTEST_GUILESS_MAIN(WordListsTest)
#include "wordliststest.moc"
