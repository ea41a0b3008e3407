// SPDX-License-Identifier: Apache-2.0
#include "queue/queuepanel.h"

#include <QLabel>
#include <QListView>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// The list of files with what stands around it.
class QueuePanelTest : public QObject {
    Q_OBJECT

    static QueueEntry entry(int number, QueueState state)
    {
        QueueEntry entry;
        entry.path = u"/wire/%1.txt"_s.arg(number);
        entry.state = state;
        return entry;
    }

private Q_SLOTS:
    void theListStandsStillWhenItsCountsWrap()
    {
        QueuePanel panel;
        panel.resize(220, 600);
        QList<QueueEntry> files;
        for (int number = 0; number < 4; ++number)
            files.append(entry(number, QueueState::New));
        panel.setEntries(files);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto *list = panel.findChild<QListView *>(u"queueList"_s);
        const auto *counts = panel.findChild<QLabel *>(u"queueCounts"_s);
        QTRY_VERIFY(counts->height() > 0);
        const int line = counts->height();
        const QPoint before = list->mapTo(&panel, QPoint());
        panel.setEntry(entry(1, QueueState::Approved));
        panel.setEntry(entry(2, QueueState::Query));
        QTRY_VERIFY(counts->height() > line);
        QCOMPARE(list->mapTo(&panel, QPoint()), before);
    }

    void whatWaitsForItsExportIsLeft()
    {
        QueuePanel panel;
        panel.setEntries({entry(0, QueueState::Approved), entry(1, QueueState::Exported), entry(2, QueueState::Spiked),
                          entry(3, QueueState::Unreadable), entry(4, QueueState::InReview)});
        QCOMPARE(panel.findChild<QLabel *>(u"queueHeading"_s)->text(), u"Files · 3 of 5 done"_s);
    }
};

QTEST_MAIN(QueuePanelTest)
#include "queuepaneltest.moc"
