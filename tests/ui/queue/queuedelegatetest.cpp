// SPDX-License-Identifier: Apache-2.0
#include "queue/queuedelegate.h"
#include "queue/queuemodel.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>
#include <QTextLayout>

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

    void aNameReadsTheSameInAWindowFromTheRight()
    {
        const QImage image = drawn(u"1-MM"_s, Qt::RightToLeft).copy(8, 8, 200 - 32, 16);
        const auto inkIn = [&image](int from, int to) {
            int ink = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = from; x < to; ++x)
                    ink += 255 - qGray(image.pixel(x, y));
            return ink;
        };
        int left = 0;
        while (left < image.width() && inkIn(left, left + 1) == 0)
            ++left;
        QVERIFY(left < image.width());
        const int third = (image.width() - left) / 3;
        QVERIFY(inkIn(left, left + third) < inkIn(image.width() - third, image.width())); // the M is last
    }

    void aNumberBehindATitleFromTheRightBeginsItsName()
    {
        QueueEntry entry;
        entry.path = u"/wire/08-pier.jsonl"_s;
        entry.record = u"1"_s;
        entry.title = u"\u0627\u0644\u0645\u064A\u0646\u0627\u0621"_s; // the harbour
        const QString shown = shownNameOf(entry);
        QTextLayout layout(shown);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const auto placeOf = [&](const QString &letter) {
            return line.cursorToX(static_cast<int>(shown.indexOf(letter)));
        };
        QVERIFY(placeOf(u"\u0627"_s) < placeOf(u"0"_s));
        QVERIFY(placeOf(u"0"_s) < placeOf(u"p"_s));
    }
};

QTEST_MAIN(QueueDelegateTest)
#include "queuedelegatetest.moc"
