// SPDX-License-Identifier: Apache-2.0
#include "queue/queuemodel.h"
#include "queue/queueorder.h"

#include <QSignalSpy>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QueueEntry entryOf(const QString &path, const QString &source, int stops, QueueState state = QueueState::New)
{
    QueueEntry entry;
    entry.path = path;
    entry.source = source;
    entry.stops = stops;
    entry.state = state;
    return entry;
}

QStringList namesOf(const QList<QueueEntry> &entries)
{
    QStringList names;
    for (const QueueEntry &entry : entries)
        names.append(shortNameOf(entry));
    return names;
}

} // namespace

/// What the list of files is made of, without a window: its orders and its rows.
class QueueModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersTheFiles_data()
    {
        QTest::addColumn<QueueOrder>("order");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("arrival") << QueueOrder::Arrival << QStringList{u"b10"_s, u"B9"_s, u"a"_s, u"c"_s};
        QTest::newRow("name") << QueueOrder::Name << QStringList{u"a"_s, u"B9"_s, u"b10"_s, u"c"_s};
        QTest::newRow("state") << QueueOrder::State << QStringList{u"B9"_s, u"b10"_s, u"c"_s, u"a"_s};
        QTest::newRow("source") << QueueOrder::Source << QStringList{u"c"_s, u"B9"_s, u"b10"_s, u"a"_s};
        QTest::newRow("stops") << QueueOrder::Stops << QStringList{u"B9"_s, u"b10"_s, u"a"_s, u"c"_s};
    }
    void ordersTheFiles()
    {
        QFETCH(QueueOrder, order);
        QFETCH(QStringList, names);
        const QList<QueueEntry> entries = {
            entryOf(u"/in/b10"_s, u"tessel"_s, 4),
            entryOf(u"/in/B9"_s, u"Osk"_s, 0, QueueState::InReview),
            entryOf(u"/in/a"_s, u"tessel"_s, -1, QueueState::Exported),
            entryOf(u"/in/c"_s, {}, -1),
        };
        QCOMPARE(namesOf(ordered(entries, order)), names);
        QCOMPARE(queueOrderNamed(QString(nameOf(order))), order);
    }

    void oneFileMoreMakesTheOthersNoNewRows()
    {
        QueueModel model;
        QList<QueueEntry> entries = {entryOf(u"/in/a"_s, {}, -1), entryOf(u"/in/b"_s, {}, -1)};
        model.setEntries(entries);
        const QSignalSpy reset(&model, &QueueModel::modelReset);
        const QSignalSpy changed(&model, &QueueModel::dataChanged);
        model.setEntries(entries);
        QCOMPARE(changed.size(), 0);
        entries[1].stops = 3;
        model.setEntries(entries);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(reset.size(), 0);
        entries.append(entryOf(u"/in/c"_s, {}, -1));
        model.setEntries(entries);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(QueueModelTest)
#include "queuemodeltest.moc"
