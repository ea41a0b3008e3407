// SPDX-License-Identifier: Apache-2.0
#include "queue/queuedelegate.h"
#include "queue/queuemodel.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// How a file of the list is drawn.
class QueueDelegateTest : public QObject {
    Q_OBJECT

    static QImage drawn(const QString &name, Qt::LayoutDirection direction)
    {
        QueueEntry entry;
        entry.path = u"/wire/"_s + name;
        QueueModel model;
        model.setEntries({entry});
        QueueDelegate delegate(&model, nullptr);
        delegate.setTheme(Theme::of(QPalette()));
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 200, 44);
        option.direction = direction;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        delegate.paint(&painter, option, model.index(0));
        return image;
    }

private Q_SLOTS:
    void theNameKeepsOffTheMarkOfTheState_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("mark");
        QTest::newRow("from the left") << Qt::LeftToRight << 0;
        QTest::newRow("from the right") << Qt::RightToLeft << 200 - 24;
    }

    void theNameKeepsOffTheMarkOfTheState()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, mark);
        const QRect place(mark, 0, 24, 22); // of the first line, where the state's mark stands
        const QImage one = drawn(u"ferry.txt"_s, direction).copy(place);
        const QImage other = drawn(u"mmmmmmmm.txt"_s, direction).copy(place);
        QCOMPARE(one, other);
        QImage empty = one;
        empty.fill(Qt::white);
        QVERIFY(one != empty);
    }
};

QTEST_MAIN(QueueDelegateTest)
#include "queuedelegatetest.moc"
