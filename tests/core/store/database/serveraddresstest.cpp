// SPDX-License-Identifier: Apache-2.0
#include "store/database/serveraddress.h"

#include "store/database/dialect.h"
#include "store/folder/datafolder.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ServerAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadInAllItsParts_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("short") << u"postgresql://news/desk"_s << u""_s << u"news"_s << 0 << u"desk"_s << QStringList();
        QTest::newRow("all") << u"postgres://ida@news.example:6432/desk?sslmode=verify-full&application_name=x"_s
                             << u"ida"_s << u"news.example"_s << 6432 << u"desk"_s
                             << QStringList{u"sslmode=verify-full"_s, u"application_name=x"_s};
        QTest::newRow("socket") << u"postgresql://ida@/desk?host=/run/postgresql"_s << u"ida"_s << u"/run/postgresql"_s
                                << 0 << u"desk"_s << QStringList();
        QTest::newRow("encoded") << u"postgresql://i%40b@%2Frun%2Fpg/night%20desk"_s << u"i@b"_s << u"/run/pg"_s << 0
                                 << u"night desk"_s << QStringList();
        QTest::newRow("number") << u"postgresql://[fd00::1]:5433/desk"_s << u""_s << u"fd00::1"_s << 5433 << u"desk"_s
                                << QStringList();
        QTest::newRow("number without a port")
            << u"postgresql://[fd00::1]/desk"_s << u""_s << u"fd00::1"_s << 0 << u"desk"_s << QStringList();
    }
    void isReadInAllItsParts()
    {
        QFETCH(QString, place);
        QVERIFY(isServerAddress(place));
        const auto address = serverAddressFrom(place);
        QVERIFY2(address.ok(), address ? "" : qUtf8Printable(address.sentence()));
        QTEST(address->user, "user");
        QTEST(address->host, "host");
        QTEST(address->port, "port");
        QTEST(address->database, "database");
        QTEST(address->options, "options");
    }

    void isRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("word");
        QTest::newRow("folder") << u"/home/ida/reviews"_s << u"postgresql://"_s;
        QTest::newRow("no database") << u"postgresql://news"_s << u"postgresql://"_s;
        QTest::newRow("empty database") << u"postgresql://news/"_s << u"postgresql://"_s;
        QTest::newRow("port") << u"postgresql://news:seven/desk"_s << u"postgresql://"_s;
        QTest::newRow("high port") << u"postgresql://news:77777/desk"_s << u"postgresql://"_s;
        QTest::newRow("password") << u"postgresql://ida:secret@news/desk"_s << u".pgpass"_s;
        QTest::newRow("password behind") << u"postgresql://news/desk?password=secret"_s << u".pgpass"_s;
        QTest::newRow("two options in one") << u"postgresql://news/desk?sslmode=a;b"_s << u"postgresql://"_s;
        QTest::newRow("quoted option") << u"postgresql://news/desk?sslmode=%27"_s << u"postgresql://"_s;
    }
    void isRefusedWithASentence()
    {
        QFETCH(QString, place);
        QFETCH(QString, word);
        const auto address = serverAddressFrom(place);
        QVERIFY(!address);
        QVERIFY2(address.sentence().contains(word), qUtf8Printable(address.sentence()));
        QVERIFY(!address.sentence().contains(u"secret"_s));
    }

    void aPasswordIsHeldForItsAddressAlone()
    {
        holdPassword(u"postgresql://news/desk"_s, u"tide"_s);
        QCOMPARE(heldPassword(u"postgresql://news/desk"_s), u"tide"_s);
        QVERIFY(heldPassword(u"postgresql://news/night"_s).isEmpty());
        QVERIFY(!isPasswordWanted(u"postgresql://news/desk"_s));
        setPasswordWanted(u"postgresql://news/desk"_s, true);
        QVERIFY(isPasswordWanted(u"postgresql://news/desk"_s));
        setPasswordWanted(u"postgresql://news/desk"_s, false);
        QVERIFY(!isPasswordWanted(u"postgresql://news/desk"_s));
    }

    void eachWorkspaceHasAFolderOfItsOwn()
    {
        const QString desk = sharedFolder(u"postgresql://news/desk"_s);
        QVERIFY(desk.startsWith(defaultDataFolder() + "/shared/desk-"_L1));
        QCOMPARE(sharedFolder(u"postgresql://news/desk"_s), desk);
        QVERIFY(sharedFolder(u"postgresql://other/desk"_s) != desk);
    }

    void dialectsDifferWhereTheyMust()
    {
        constexpr Dialect file(Dialect::Kind::Sqlite);
        constexpr Dialect server(Dialect::Kind::PostgreSql);
        QVERIFY(!file.isServer() && server.isServer() && file != server);
        QCOMPARE(file.text("K\xc3\xbcste"), QVariant(QByteArray("K\xc3\xbcste")));
        QCOMPARE(server.text("K\xc3\xbcste"), QVariant(u"Küste"_s));
        QVERIFY(file.nextId("reading"_L1).contains(u"MAX(id)"_s));
        QCOMPARE(server.nextId("reading"_L1), u"nextval('reading_id')"_s);
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "serveraddresstest.moc"
