// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
