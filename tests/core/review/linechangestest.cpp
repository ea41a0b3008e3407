// SPDX-License-Identifier: Apache-2.0
#include "review/linechanges.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// One letter a line: what became of it.
QString shapeOf(const QList<LineChange> &changes)
{
    QString shape;
    for (const LineChange &change : changes)
        shape += u"=-+~"[static_cast<int>(change.what)];
    return shape;
}

QString joined(const QList<LineChange> &changes, bool later)
{
    QStringList lines;
    for (const LineChange &change : changes) {
        const auto missing = later ? LineChange::What::Removed : LineChange::What::Added;
        if (change.what != missing)
            lines.append(later ? change.after : change.before);
    }
    return lines.join(u'\n');
}

} // namespace

class LineChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfALine_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shape");
        const QString pier = u"The pier was rebuilt in nine months by a crew of twelve."_s;
        const QString pierNow = u"The pier was rebuilt in ten months by a crew of twelve."_s;
        QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
        QTest::newRow("the same") << pier << pier << u"="_s;
        QTest::newRow("a word changed") << u"Ferry\n"_s + pier << u"Ferry\n"_s + pierNow << u"=~"_s;
        QTest::newRow("a line came") << u"one\nthree"_s << u"one\ntwo\nthree"_s << u"=+="_s;
        QTest::newRow("a line went") << u"one\ntwo\nthree"_s << u"one\nthree"_s << u"=-="_s;
        QTest::newRow("everything came") << u""_s << u"one\ntwo"_s << u"++"_s;
        QTest::newRow("a line in other words") << u"a\nships\nb"_s << u"a\nnoon\nb"_s << u"=-+="_s;
        QTest::newRow("two places") << u"a\nb\nc\nd\ne"_s << u"a\nc\nd\nx\ne"_s << u"=-==+="_s;
        QTest::newRow("a repeat that went") << u"a\nb\na\nb"_s << u"a\nb"_s << u"==--"_s;
    }
    void tellsWhatBecameOfALine()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, shape);
        const QList<LineChange> changes = lineChanges(before, after);
        QCOMPARE(shapeOf(changes), shape);
        QCOMPARE(joined(changes, false), before);
        QCOMPARE(joined(changes, true), after);
    }

    void veryLongTextsAreStillWhole()
    {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 3000; ++i) {
            before.append(u"old %1"_s.arg(i));
            after.append(u"new %1"_s.arg(i));
        }
        const QList<LineChange> changes = lineChanges(before.join(u'\n'), after.join(u'\n'));
        QCOMPARE(joined(changes, false), before.join(u'\n'));
        QCOMPARE(joined(changes, true), after.join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(LineChangesTest)
#include "linechangestest.moc"
