// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "desk/bulkcuts.h"
#include "desk/goingout.h"
#include "desk/queueflow.h"
#include "store/session/opensessions.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QLabel>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QByteArray articleWith(const QString &first, const QString &last)
{
    return (u"The harbour opened again on %1 after nine weeks, and the first boat in was a trawler with no fish.\n"
            "Advertisement\n"
            "Its skipper said that he had forgotten how the crane worked, and that the crane had forgotten too.\n"
            "The gulls of the north quay remember\n"
            "%2\n"_s)
        .arg(first, last)
        .toUtf8();
}

} // namespace

/// One step for all the files of a queue.
class ManyFilesTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QString note() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }
    /// What would go out of a file, whichever is in review.
    [[nodiscard]] QString clean(int row)
    {
        const QueueEntry entry = m_window->desk()->queue()->entries().at(row);
        m_window->desk()->queue()->open(entry);
        waitForAnalysis();
        return session().cleanText().text();
    }
    void trigger(CommandId id) { m_window->commands()->action(id)->trigger(); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

private Q_SLOTS:
    void init()
    {
        start();
        m_window->desk()->intake()->openFiles({write(u"a.txt"_s, articleWith(u"Monday"_s, u"Follow us on Facebook"_s)),
                                               write(u"b.txt"_s, articleWith(u"Tuesday"_s, u"Share this story"_s)),
                                               write(u"c.txt"_s, articleWith(u"Friday"_s, u"Nobody was hurt."_s))});
        waitForAnalysis();
    }
    void cleanup() { closeWindow(); }

    void allThatIsSureGoesInOneStep()
    {
        m_dialogs.agree = true;
        trigger(CommandId::CutSureEverywhere);
        QTRY_COMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(m_dialogs.asked.first().list.first(), u"3 × Advertisement"_s); // grouped, the commonest first
        for (const QString &line : m_dialogs.asked.first().list)
            QVERIFY2(!line.startsWith(u"1 × "_s), qPrintable(line));
        for (int row = 0; row < 3; ++row)
            QVERIFY(!clean(row).contains(u"Advertisement"_s));
        QVERIFY(clean(2).contains(u"Nobody was hurt."_s));
        undo();
        for (int row = 0; row < 3; ++row)
            QVERIFY(clean(row).contains(u"Advertisement"_s));
        QVERIFY(clean(0).contains(u"Follow us"_s));
    }

    void filesThatWereUntouchedAreSoAfterUndo()
    {
        const auto states = [this] {
            QList<QueueState> all;
            for (const QueueEntry &entry : m_window->desk()->queue()->entries())
                all.append(entry.state);
            return all;
        };
        const QList<QueueState> before = states();
        m_dialogs.agree = true;
        trigger(CommandId::CutSureEverywhere);
        QTRY_COMPARE(states(), QList<QueueState>(3, QueueState::InReview));
        undo();
        QTRY_COMPARE(states(), before);
    }

    void theListSaysWhatIsLeftInEveryFile()
    {
        const auto left = [this](int row) { return m_window->desk()->queue()->entries().at(row).stops; };
        for (int row = 0; row < 3; ++row)
            QTRY_VERIFY(left(row) > 0);
        const QList before{left(0), left(1), left(2)};
        m_dialogs.agree = true;
        trigger(CommandId::CutSureEverywhere);
        QTRY_COMPARE(m_dialogs.asked.size(), 1);
        for (int row = 0; row < 3; ++row)
            QTRY_VERIFY(left(row) < before.at(row));
        undo();
        QTRY_COMPARE((QList{left(0), left(1), left(2)}), before);
    }

    void whatIsToBeKnownOfAFileIsSaidThoughItWasAnalyzedBefore()
    {
        const QString text =
            u"[ad_1]\nThe café on the pier stayed open all week, though nobody came but the aunt of its cook.\n"_s;
        m_window->desk()->intake()->openFiles({write(u"d.txt"_s, text.toLatin1())});
        waitForAnalysis();
        const QString said = message();
        QVERIFY2(said.contains(u"encoding"_s), qPrintable(said));
        m_window->desk()->queue()->open(m_window->desk()->queue()->entries().first());
        waitForAnalysis();
        QVERIFY(message().isEmpty());
        m_dialogs.agree = true;
        trigger(CommandId::CutSureEverywhere);
        QTRY_COMPARE(m_dialogs.asked.size(), 1);
        m_window->desk()->queue()->open(m_window->desk()->queue()->entries().last());
        waitForAnalysis();
        QCOMPARE(message(), said);
    }

    void nothingGoesThatIsNotAgreedTo()
    {
        trigger(CommandId::CutSureEverywhere);
        QTRY_COMPARE(m_dialogs.asked.size(), 1);
        QVERIFY(clean(0).contains(u"Advertisement"_s));
        QCOMPARE(note(), u"Nothing was cut."_s);
    }

    void whatIsDoneIsLeftAlone()
    {
        m_dialogs.agree = true;
        m_window->desk()->goingOut()->approve();
        trigger(CommandId::CutSureEverywhere);
        QTRY_COMPARE(m_dialogs.asked.last().list.first(), u"2 × Advertisement"_s);
        QVERIFY(clean(0).contains(u"Advertisement"_s));
    }

    void thisLineGoesEverywhere()
    {
        m_dialogs.agree = true;
        m_window->view()->setCursorParagraph(3);
        trigger(CommandId::CutLineEverywhere);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(m_dialogs.asked.first().list, QStringList{u"3 × The gulls of the north quay remember"_s});
        for (int row = 0; row < 3; ++row) {
            QVERIFY(!clean(row).contains(u"gulls"_s));
            QVERIFY(clean(row).contains(u"skipper"_s));
        }
        undo();
        for (int row = 0; row < 3; ++row)
            QVERIFY(clean(row).contains(u"gulls"_s));
    }

    void aFileThatCannotBeReadStopsNothing()
    {
        m_dialogs.agree = true;
        QVERIFY(QFile::remove(path(u"c.txt"_s)));
        trigger(CommandId::CutSureEverywhere);
        QTRY_VERIFY(!m_dialogs.asked.isEmpty());
        QVERIFY(!clean(0).contains(u"Advertisement"_s));
        QVERIFY(!clean(1).contains(u"Advertisement"_s));
    }
};

QTEST_MAIN(ManyFilesTest)
#include "manyfilestest.moc"
