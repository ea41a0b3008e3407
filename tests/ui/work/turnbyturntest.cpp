// SPDX-License-Identifier: Apache-2.0
#include "work/turns.h"

#include <QStringList>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class TurnByTurnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyComesBetweenTwoJobs()
    {
        QStringList order;
        Turns turns;
        turns.add([this, &order] {
            order.append(u"first"_s);
            QMetaObject::invokeMethod(
                this, [&order] { order.append(u"key"_s); }, Qt::QueuedConnection);
        });
        turns.add([&order] { order.append(u"second"_s); });
        QVERIFY(order.isEmpty());
        QTRY_COMPARE(order, (QStringList{u"first"_s, u"key"_s, u"second"_s}));
    }

    void aJobMayAddOneAndDropTheRest()
    {
        QStringList order;
        Turns turns;
        turns.add([&turns, &order] {
            turns.clear();
            turns.add([&order] { order.append(u"added"_s); });
        });
        turns.add([&order] { order.append(u"dropped"_s); });
        QTRY_COMPARE(order, QStringList{u"added"_s});
        QCoreApplication::processEvents();
        QCOMPARE(order.size(), 1);
    }
};

QTEST_MAIN(TurnByTurnTest)
#include "turnbyturntest.moc"
