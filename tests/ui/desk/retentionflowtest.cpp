// SPDX-License-Identifier: Apache-2.0
#include "desk/retentionflow.h"

#include "commands/commandset.h"
#include "desk/goingout.h"
#include "dialogs/preferencesdialog.h"
#include "store/database/database.h"
#include "store/erasure/retention.h"
#include "support/windowfixture.h"

#include <QSpinBox>

using namespace bluepencil;

/// What the record does not keep, chosen in the window.
class RetentionFlowTest : public QObject, private WindowFixture {
    Q_OBJECT

    void approveAndAge()
    {
        openScraped();
        m_dialogs.agree = true;
        QVERIFY(m_window->desk()->goingOut()->approve());
        QVERIFY(m_workspace->database().run(u"UPDATE document SET opened_at = 1700000000000"_s).ok());
    }
    [[nodiscard]] qint64 kept() const
    {
        return m_workspace->database().value(u"SELECT COUNT(*) FROM document WHERE bytes IS NOT NULL"_s)->toLongLong();
    }
    [[nodiscard]] qint64 erasures() const
    {
        return m_workspace->database().value(u"SELECT COUNT(*) FROM erasure"_s)->toLongLong();
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void thePreferencesPurgeWhatIsOld()
    {
        approveAndAge();
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *days = m_window->findChild<QSpinBox *>(u"preferences.retention"_s);
        QVERIFY(days && days->text() == u"For good"_s);
        m_dialogs.asked.clear();
        days->setValue(30);
        Q_EMIT days->editingFinished();
        QCOMPARE(m_dialogs.asked.size(), 1); // nothing brings it back
        QCOMPARE(*retentionDays(m_workspace->database()), 30);
        QTRY_COMPARE(kept(), 0);
        QCOMPARE(erasures(), 1);
    }

    void whoSaysNoKeepsAll()
    {
        approveAndAge();
        m_dialogs.agree = false;
        m_window->desk()->retention()->setDays(30);
        QCOMPARE(*retentionDays(m_workspace->database()), 0);
        QCOMPARE(kept(), 1);
    }

    void theNextStartPurgesAsWell()
    {
        approveAndAge();
        QVERIFY(setRetentionDays(m_workspace->database(), 30).ok());
        closeWindow();
        openWindow();
        QTRY_COMPARE(kept(), 0);
    }

    void aNameIsRemovedFromTheRecord()
    {
        approveAndAge();
        m_dialogs.words = u"Tomas Berg, Berg"_s;
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_dialogs.labels.size(), 2); // the name, and on whose request
        QTRY_COMPARE(erasures(), 1);
        const QByteArray exported =
            qUncompress(m_workspace->database().value(u"SELECT exported FROM edition"_s)->toByteArray());
        QVERIFY(exported.contains("[name removed]") && !exported.contains("Berg"));
        QCOMPARE(kept(), 0);
    }
};

QTEST_MAIN(RetentionFlowTest)
#include "retentionflowtest.moc"
