// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

/// Word lists of a desk's own, in its data folder, as a pipeline and an administrator use them.
class WordListsCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_brought; ///< as they are brought
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString list() const { return path(u"bluepencil/word-lists/en/cuts.txt"_s); }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// Two of the lists that Bluepencil brings, below a folder.
    void copyLists(const QString &folder) const
    {
        for (const QString &name : {u"en/cuts.txt"_s, u"de/names.txt"_s}) {
            QVERIFY(QDir().mkpath(QFileInfo(folder + u'/' + name).path()));
            QVERIFY(QFile::copy(m_brought.filePath(name), folder + u'/' + name));
        }
    }
    /// In the user's data folder.
    void copyLists() const { copyLists(path(u"bluepencil/word-lists"_s)); }
    /// A phrase of this desk's pages, put into its list of phrases.
    void addPhrase(const QByteArray &phrase) const
    {
        QByteArray text = bytesOf(list());
        const QByteArray section = "[share line]\n";
        QVERIFY(text.contains(section));
        write(list(), text.replace(section, section + phrase + '\n'));
    }
    [[nodiscard]] static Ended seal(const QString &file)
    {
        return runCli({u"word-lists"_s, u"seal"_s, u"--origin"_s, u"Harbour desk"_s, file});
    }
    /// Only what is asked for, of all lists.
    [[nodiscard]] static QJsonObject told(const Ended &ended, const QString &name)
    {
        const QList<QJsonObject> lines = ended.objects();
        for (const QJsonObject &line : lines) {
            if (line["list"_L1].toString() == name)
                return line;
        }
        return {};
    }
    [[nodiscard]] static QString lexicon(const Ended &ended)
    {
        return ended.objects().value(0)["lexicon"_L1].toString();
    }
    /// How many lines are found in an article that ends with the words.
    [[nodiscard]] static qsizetype found(const QByteArray &words)
    {
        const Ended ended = runCli({u"analyze"_s}, "The ferry left the pier at noon with forty passengers.\n\n"
                                                   "It will be back before the evening tide.\n\n" +
                                                       words + '\n');
        return ended.findings().size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ended ended = runCli({u"word-lists"_s, u"write"_s, m_brought.path()});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QVERIFY(ended.objects().size() > 30);
        QVERIFY(QFile::exists(m_brought.filePath(u"pt/grammar.txt"_s)));
        QVERIFY(!QFile::exists(m_brought.filePath(u"all/pages.txt"_s)));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(path(u"etc"_s)));
        qputenv("XDG_DATA_DIRS", QFile::encodeName(path(u"share"_s)));
    }

    void withoutAnyTheyAreThoseOfTheProgram()
    {
        const Ended ended = runCli({u"word-lists"_s});
        QCOMPARE(ended.status, 0);
        const QJsonObject cuts = told(ended, u"de/cuts"_s);
        QCOMPARE(cuts["version"_L1].toString(), u"" BLUEPENCIL_VERSION ""_s);
        QCOMPARE(cuts["origin"_L1].toString(), u"Bluepencil"_s);
        QVERIFY(!cuts.contains("file"_L1));
        QVERIFY(told(ended, u"all/pages"_s).isEmpty());
        QCOMPARE(lexicon(ended).size(), 12);
    }

    void whatADeskAddsIsFound()
    {
        const QByteArray words = "Zephyr quoll and tidings";
        const QString before = lexicon(runCli({u"word-lists"_s}));
        copyLists();
        QCOMPARE(found(words), 0);
        addPhrase("zephyr quoll and tidings");
        const Ended sealed = seal(list());
        QVERIFY2(sealed.status == 0, sealed.err.constData());
        QCOMPARE(found(words), 1);
        const Ended shown = runCli({u"word-lists"_s, u"show"_s});
        QCOMPARE(shown.status, 0);
        const QJsonObject cuts = told(shown, u"en/cuts"_s);
        QCOMPARE(cuts["origin"_L1].toString(), u"Harbour desk"_s);
        QCOMPARE(cuts["version"_L1].toString(), QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(cuts["file"_L1].toString(), list());
        QVERIFY2(lexicon(shown) != before, "the cache would give what other lists found, and editions name them");
    }

    void whatWasChangedAndNotSealedIsRefusedAndTheProgramsOwnUsed()
    {
        copyLists();
        addPhrase("zephyr quoll and tidings");
        const Ended ended = runCli({u"analyze"_s}, "The ferry left the pier at noon with forty passengers.\n\n"
                                                   "It will be back before the evening tide.\n\n"
                                                   "Zephyr quoll and tidings\n");
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.findings().isEmpty());
        QVERIFY2(ended.err.contains("“" + list().toUtf8() + "”: Line 4: The list was cut off, or changed"),
                 ended.err.constData());
        const Ended shown = runCli({u"word-lists"_s});
        QCOMPARE(shown.status, 1);
        QVERIFY(shown.err.contains("Line 4"));
        QVERIFY(!told(shown, u"en/cuts"_s).contains("file"_L1));
        QVERIFY(told(shown, u"de/names"_s).contains("file"_L1));
    }

    void aNewsroomsListsHoldWhereTheUserHasNone()
    {
        const QString common = path(u"etc/bluepencil/word-lists"_s);
        copyLists(common);
        QCOMPARE(told(runCli({u"word-lists"_s}), u"en/cuts"_s)["file"_L1].toString(), common + u"/en/cuts.txt"_s);
        copyLists();
        const Ended shown = runCli({u"word-lists"_s});
        QCOMPARE(told(shown, u"en/cuts"_s)["file"_L1].toString(), list());
        // One of the user's that cannot be used leaves room for the newsroom's.
        write(list(), "cut off");
        QCOMPARE(told(runCli({u"word-lists"_s}), u"en/cuts"_s)["file"_L1].toString(), common + u"/en/cuts.txt"_s);
    }

    void aNewsroomsHouseRulesAreFollowed()
    {
        const QString rules = path(u"etc/bluepencil/word-lists/house-rules.txt"_s);
        QVERIFY(QDir().mkpath(QFileInfo(rules).path()));
        write(rules, "cut line *: Tides for the whole coast\n");
        QCOMPARE(found("Tides for the whole coast"), 0); // nobody has sealed them
        const Ended sealed = seal(rules);
        QVERIFY2(sealed.status == 0, sealed.err.constData());
        QCOMPARE(found("Tides for the whole coast"), 1);
        const QJsonObject last = runCli({u"word-lists"_s}).objects().last();
        QCOMPARE(last["rules"_L1].toInt(), 1);
        QCOMPARE(last["origin"_L1].toString(), u"Harbour desk"_s);
        QCOMPARE(last["file"_L1].toString(), rules);
    }

    void aFileThatIsThereIsNotReplaced()
    {
        copyLists();
        write(list(), "mine");
        const Ended again = runCli({u"word-lists"_s, u"write"_s, path(u"bluepencil/word-lists"_s)});
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains("is there already"), again.err.constData());
        QCOMPARE(bytesOf(list()), "mine");
    }

    void whatCannotBeUsedIsNotSealed()
    {
        copyLists();
        const QByteArray before = bytesOf(list()).replace("[share line]", "[shared line]");
        write(list(), before);
        const Ended ended = seal(list());
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains("Nobody reads a section “[shared line]”"), ended.err.constData());
        QCOMPARE(bytesOf(list()), before);
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("another task") << QStringList{u"burn"_s};
        QTest::newRow("no folder") << QStringList{u"write"_s};
        QTest::newRow("no files") << QStringList{u"seal"_s, u"--origin"_s, u"Desk"_s};
        QTest::newRow("no origin") << QStringList{u"seal"_s, u"en/cuts.txt"_s};
    }
    void saysWhatIsMissing()
    {
        QFETCH(QStringList, words);
        const Ended ended = runCli(QStringList{u"word-lists"_s} + words);
        QCOMPARE(ended.status, 2);
        QVERIFY(!ended.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(WordListsCommandTest)
#include "wordlistscommandtest.moc"
