// SPDX-License-Identifier: Apache-2.0
#include "desk/exportflow.h"
#include "desk/queueflow.h"
#include "support/faultyfiles.h"
#include "support/windowfixture.h"

#include <QDir>

#include <cerrno>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// The three ways in which a text leaves the window.
enum class Way { Dialog, Approval, All };

} // namespace

/// A disk that is full, a folder that may not be written to or that has gone: the article stays approved, says that it
/// is not exported, leaves no half file, and goes out once there is room.
class ExportFailsTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QueueState state() const { return m_window->desk()->queue()->entries().first().state; }
    [[nodiscard]] QString out() const { return path(u"out"_s); }
    [[nodiscard]] QStringList written() const
    {
        return QDir(out()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    void send(Way way)
    {
        switch (way) {
        case Way::Dialog:
            QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
            break;
        case Way::Approval:
            QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
            break;
        case Way::All:
            press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
            break;
        }
    }

private Q_SLOTS:
    void init()
    {
        start();
        QVERIFY(QDir(m_folder->path()).mkpath(u"out"_s));
        faultyFilesWatch(qPrintable(out()));
        m_dialogs.agree = true;
        m_dialogs.writeTo = out() + u"/harbour-vote-approved.txt"_s;
        openScraped();
    }
    void cleanup()
    {
        faultyFilesDisarm();
        closeWindow();
    }

    void theArticleStaysApprovedAndSaysThatItIsNotExported_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("error");
        for (const auto &[name, way] :
             {std::pair("dialog", Way::Dialog), {"approval", Way::Approval}, {"all", Way::All}}) {
            const auto row = [name = name, way = way](const char *fault, FileCall call, int error) {
                QTest::addRow("%s, %s", name, fault) << way << static_cast<int>(call) << error;
            };
            row("a full disk", FileCall::Write, ENOSPC);
            row("a folder that is read only", FileCall::Open, EACCES);
            row("a disk that breaks at the end", FileCall::Rename, EIO);
            row("a folder that has gone", FileCall::Count, 0);
        }
    }
    void theArticleStaysApprovedAndSaysThatItIsNotExported()
    {
        QFETCH(const Way, way);
        QFETCH(const int, call);
        QFETCH(const int, error);
        if (way != Way::Dialog)
            m_window->desk()->exports()->setOutput({out(), u"{name}-approved.txt"_s, way == Way::Approval});
        if (way == Way::All)
            QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier); // approved, not written
        const bool isGone = call == static_cast<int>(FileCall::Count);
        if (isGone)
            QVERIFY(QDir(out()).removeRecursively());
        else
            faultyFilesArm(call, 1, error, true);
        send(way);
        QTRY_VERIFY2(message().contains(u"approved"_s), qPrintable(message()));
        qInfo().noquote() << message();
        QCOMPARE(state(), QueueState::Approved);
        QVERIFY2(message().contains(isGone ? u"/out"_s : u"harbour-vote-approved.txt"_s), qPrintable(message()));
        QVERIFY2(written().isEmpty(), qPrintable(written().join(u' ')));

        faultyFilesDisarm();
        QVERIFY(QDir(m_folder->path()).mkpath(u"out"_s));
        send(way == Way::Approval ? Way::All : way); // what is approved already is not approved again
        QTRY_COMPARE(state(), QueueState::Exported);
        QCOMPARE(read(u"out/harbour-vote-approved.txt"_s).isEmpty(), false);
        QTRY_VERIFY2(message().isEmpty(), qPrintable(message())); // it holds no more
    }
};

QTEST_MAIN(ExportFailsTest)
#include "exportfailstest.moc"
