// SPDX-License-Identifier: Apache-2.0
#include "store/database/database.h"

#include "support/stranger.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject {
    Q_OBJECT

    /// Every file of the folder, by name, with what it holds. A log's index is changed by whoever reads.
    static QMap<QString, QByteArray> filesIn(const QString &folder)
    {
        QMap<QString, QByteArray> files;
        const QStringList names = QDir(folder).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder + u'/' + name);
            files.insert(name, !name.endsWith("-shm"_L1) && file.open(QIODevice::ReadOnly) ? file.readAll() : "");
        }
        return files;
    }
    static QString fileWithARow(const QString &folder, const QString &name)
    {
        const auto database = Database::open(folder + u'/' + name);
        if (!database || !(*database)->run(u"CREATE TABLE line (content)"_s) ||
            !(*database)->run(u"INSERT INTO line (content) VALUES ('pier')"_s))
            qFatal("cannot write %s", qUtf8Printable(name));
        return (*database)->file();
    }

private Q_SLOTS:
    void aReaderLeavesNoTrace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("nobody has it open") << u"rows.sqlite"_s << false;
        QTest::newRow("another program has it open") << u"rows.sqlite"_s << true;
        QTest::newRow("a name like an address") << u"a%20b?mode=memory#c.sqlite"_s << false;
    }
    void aReaderLeavesNoTrace()
    {
        QFETCH(QString, name);
        QFETCH(bool, isOpen);
        const QTemporaryDir folder;
        const QString file = fileWithARow(folder.path(), name);
        const auto other = isOpen ? Database::open(file) : Result<std::unique_ptr<Database>>(Failure{});
        if (isOpen)
            QVERIFY((*other)->run(u"UPDATE line SET content = 'the last word'"_s));
        const QMap<QString, QByteArray> before = filesIn(folder.path());
        {
            const auto database = Database::openToRead(file);
            QVERIFY(database);
            QCOMPARE((*database)->value(u"SELECT content FROM line"_s)->toString(),
                     isOpen ? u"the last word"_s : u"pier"_s);
            QVERIFY(!(*database)->run(u"UPDATE line SET content = 'mine'"_s));
        }
        QCOMPARE(filesIn(folder.path()), before);
    }

    void aReaderWaitsForWhoeverWritesWithoutALog()
    {
        const QTemporaryDir folder;
        const QString file = fileWithARow(folder.path(), u"rows.sqlite"_s);
        const auto other = Database::open(file);
        QVERIFY((*other)->run(u"PRAGMA journal_mode=DELETE"_s));
        QVERIFY((*other)->run(u"BEGIN EXCLUSIVE"_s));
        const auto database = Database::openToRead(file);
        QVERIFY(!database);
        QVERIFY2(database.sentence().contains("in use"_L1), qPrintable(database.sentence()));
    }

    void aReaderNeedsNoRightToWrite()
    {
        const QTemporaryDir folder;
        const QString file = fileWithARow(folder.path(), u"rows.sqlite"_s);
        const auto readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        const auto enterable = readable | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QVERIFY(QFile::setPermissions(file, readable));
        QVERIFY(QFile::setPermissions(folder.path(), enterable));
        {
            const AsStranger stranger;
            const auto database = Database::openToRead(file);
            QVERIFY2(database, database ? "" : qPrintable(database.sentence()));
            QCOMPARE((*database)->value(u"SELECT content FROM line"_s)->toString(), u"pier"_s);
        }
        QVERIFY(QFile::setPermissions(folder.path(), enterable | QFileDevice::WriteOwner));
    }

    void whatIsNoDatabaseIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no file") << QByteArray();
        QTest::newRow("other bytes") << QByteArray("This is no database, whatever its name says.").repeated(100);
    }
    void whatIsNoDatabaseIsNotRead()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"rows.sqlite"_s));
        if (!bytes.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
            file.close();
        }
        const auto database = Database::openToRead(file.fileName());
        QVERIFY(!database);
        QVERIFY2(database.sentence().contains("rows.sqlite"_L1), qPrintable(database.sentence()));
        QCOMPARE(file.exists(), !bytes.isEmpty());
    }

    void eachRowHasItsOwnValuesWhateverTheOneBeforeHad_data()
    {
        QTest::addColumn<QVariant>("before");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("stored"); // its type in the file, and the value
        QTest::newRow("the same number") << QVariant(7) << QVariant(7) << u"integer 7"_s;
        QTest::newRow("another number") << QVariant(7) << QVariant(8) << u"integer 8"_s;
        QTest::newRow("the digits of a number") << QVariant(7) << QVariant(u"7"_s) << u"text 7"_s;
        QTest::newRow("the number of digits") << QVariant(u"7"_s) << QVariant(7) << u"integer 7"_s;
        QTest::newRow("the same words") << QVariant(u"pier"_s) << QVariant(u"pier"_s) << u"text pier"_s;
        QTest::newRow("other case") << QVariant(u"pier"_s) << QVariant(u"Pier"_s) << u"text Pier"_s;
        QTest::newRow("nothing after words") << QVariant(u"pier"_s) << QVariant() << u"null "_s;
        QTest::newRow("nothing after nothing") << QVariant() << QVariant() << u"null "_s;
        QTest::newRow("words after nothing") << QVariant() << QVariant(u"pier"_s) << u"text pier"_s;
        QTest::newRow("an empty text after nothing") << QVariant() << QVariant(u""_s) << u"text "_s;
        QTest::newRow("a null string is an empty text") << QVariant(u"pier"_s) << QVariant(QString()) << u"text "_s;
    }
    void eachRowHasItsOwnValuesWhateverTheOneBeforeHad()
    {
        QFETCH(QVariant, before);
        QFETCH(QVariant, value);
        QFETCH(QString, stored);
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"rows.sqlite"_s));
        QVERIFY(database);
        QVERIFY((*database)->run(u"CREATE TABLE line (place INTEGER, content)"_s));
        auto query = (*database)->prepare(u"INSERT INTO line (place, content) VALUES (?, ?)"_s);
        QVERIFY(query);
        Database::bind(*query, {1, before});
        QVERIFY(query->exec());
        Database::bind(*query, {2, value});
        QVERIFY(query->exec());
        const auto read =
            (*database)->value(u"SELECT typeof(content) || ' ' || coalesce(content, '') FROM line WHERE place = 2"_s);
        QVERIFY(read);
        QCOMPARE(read->toString(), stored);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
