// SPDX-License-Identifier: Apache-2.0
#include "queue/queuewalk.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QueueEntry entry(const QString &path, QueueState state = QueueState::New, qint64 openedAt = 0)
{
    QueueEntry made;
    made.path = path;
    made.state = state;
    made.openedAt = openedAt;
    return made;
}

QString pathsOf(const QList<QueueEntry> &entries)
{
    QString paths;
    for (const QueueEntry &each : entries)
        paths += each.path;
    return paths;
}

/// a is new, b unreadable, c approved, d changed, e in review, f changed.
const QList<QueueEntry> queue = {entry(u"a"_s, QueueState::New, 3),      entry(u"b"_s, QueueState::Unreadable),
                                 entry(u"c"_s, QueueState::Approved, 9), entry(u"d"_s, QueueState::Changed, 5),
                                 entry(u"e"_s, QueueState::InReview, 5), entry(u"f"_s, QueueState::Changed)};

} // namespace

class QueueWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatToTry_data()
    {
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("behind");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("toDo");
        QTest::addColumn<QString>("changed");
        QTest::newRow("the first") << u"a"_s << u"cdef"_s << QString() << u"def"_s << u"df"_s;
        QTest::newRow("in the middle") << u"d"_s << u"ef"_s << u"ca"_s << u"efa"_s << u"f"_s;
        QTest::newRow("the last") << u"f"_s << QString() << u"edca"_s << u"ade"_s << u"d"_s;
        QTest::newRow("none of them") << u"x"_s << QString() << QString() << u"adef"_s << u"df"_s;
    }
    void tellsWhatToTry()
    {
        QFETCH(const QString, here);
        QTEST(pathsOf(neighboursOf(queue, entry(here), 1)), "behind");
        QTEST(pathsOf(neighboursOf(queue, entry(here), -1)), "before");
        QTEST(pathsOf(toDoAfter(queue, entry(here))), "toDo");
        QTEST(pathsOf(changedAfter(queue, entry(here))), "changed");
    }

    void goesOnWhereItStopped() { QCOMPARE(pathsOf(lastOpenedFirst(queue)), u"cdea"_s); }

    void recordsOfOneFileAreSeveralArticles()
    {
        QueueEntry first = entry(u"a"_s);
        first.record = u"1"_s;
        QueueEntry second = first;
        second.record = u"2"_s;
        second.state = QueueState::Approved;
        QVERIFY(!isSameArticle(first, second));
        second.record = u"1"_s;
        QVERIFY(isSameArticle(first, second));
    }

    void nothingIsOpenAtFirst() { QVERIFY(entryOf(nullptr).path.isEmpty()); }
};

QTEST_APPLESS_MAIN(QueueWalkTest)
#include "queuewalktest.moc"
