// SPDX-License-Identifier: Apache-2.0
#include "desk/accountname.h"

#include <QTest>

using namespace bluepencil;

class AccountNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThePersonOfTheAccount_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QByteArray>("comment");
        QTest::addColumn<QString>("person");
        QTest::newRow("a name") << QByteArray("alund") << QByteArray("Ada Lund") << QStringLiteral("Ada Lund");
        QTest::newRow("with room and telephones")
            << QByteArray("alund") << QByteArray("Ada Lund,Room 3,,") << QStringLiteral("Ada Lund");
        QTest::newRow("nothing but commas") << QByteArray("alund") << QByteArray(",,,") << QStringLiteral("alund");
        QTest::newRow("no comment") << QByteArray("alund") << QByteArray() << QStringLiteral("alund");
        QTest::newRow("an ampersand") << QByteArray("lund") << QByteArray("Ada &") << QStringLiteral("Ada Lund");
        QTest::newRow("nobody") << QByteArray() << QByteArray() << QString();
    }
    void isThePersonOfTheAccount()
    {
        QFETCH(QByteArray, account);
        QFETCH(QByteArray, comment);
        QTEST(personOf(account, comment), "person");
    }
};

QTEST_GUILESS_MAIN(AccountNameTest)
#include "accountnametest.moc"
