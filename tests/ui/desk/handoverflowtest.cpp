// SPDX-License-Identifier: Apache-2.0
#include "desk/handoverflow.h"

#include "desk/queueflow.h"
#include "review/remarks.h"
#include "store/joining/handover.h"
#include "support/windowfixture.h"

#include <QLabel>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Articles go to another desk and come from one, by keys.
class HandOverFlowTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QString note() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }
    [[nodiscard]] QString handed() const { return path(u"monday.bluepencil"_s); }
    void takeOver()
    {
        m_dialogs.files = {handed()};
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    }

    /// What somebody else decided on a file, on a machine of their own, and handed over.
    void otherDesk(const QString &file, Verb verb, Span span)
    {
        const auto workspace = Workspace::open(path(u"other"_s));
        QVERIFY(workspace.ok());
        QVERIFY((*workspace)->setEditor(u"M. Lund"_s).ok());
        const auto article = ReviewSession::open(**workspace, file);
        QVERIFY(article.ok());
        const Signature by{u"M. Lund"_s, 1'700'000'000'000};
        const Review &review = (*article)->review();
        const QList<Change> changes = verb == Verb::OwnCut
                                          ? cutOwn(review, (*article)->article(), span, CutReason::Length, by)
                                          : replace(review, (*article)->article(), span, u"the old pier"_s, by);
        QVERIFY((*article)->apply(changes).ok());
        QVERIFY(bluepencil::handOver((*workspace)->database(), *(*workspace)->queue(), handed(), by).ok());
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void theArticleInReviewGoesIntoAFile()
    {
        openScraped();
        press(Qt::Key_A);
        m_dialogs.writeTo = handed();
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY2(note().contains(u"monday.bluepencil"_s), qPrintable(note()));
        QVERIFY(read(u"monday.bluepencil"_s).contains("\"steps\":[{"));
        QVERIFY(m_dialogs.offered.isEmpty()); // there is no other file to choose
    }

    void whoHasSeveralFilesIsAskedWhich()
    {
        openScraped();
        write(u"tide.txt"_s, "A short note about the tide.\n");
        m_window->desk()->intake()->openFiles({path(u"tide.txt"_s)});
        m_dialogs.writeTo = handed();
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_dialogs.offered.size(), 2);
        QVERIFY(!QFile::exists(handed())); // nothing was chosen
        m_dialogs.words = m_dialogs.offered.last();
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY2(note().contains(u"monday.bluepencil"_s), qPrintable(note()));
        QCOMPARE(read(u"monday.bluepencil"_s).count('\n'), 4); // a head, two articles, an end
    }

    void whatAnotherDeskDidArrives()
    {
        otherDesk(write(u"far.txt"_s, scraped.toUtf8()), Verb::OwnCut, Span(10, 40));
        QVERIFY(QFile::remove(path(u"far.txt"_s)));
        QVERIFY(m_window->desk()->queue()->entries().isEmpty());
        takeOver();
        QTRY_COMPARE(m_window->desk()->queue()->entries().size(), 1);
        QTRY_VERIFY(flow()->session());
        waitForAnalysis();
        QCOMPARE(session().article().text(), scraped);
        QCOMPARE(session().history().size(), 1);
        QCOMPARE(session().history().first().editor, u"M. Lund"_s);
    }

    void whatBothDecidedOtherwiseIsListed()
    {
        openScraped();
        const QString file = session().reading().path;
        const Span pier = Span(scraped.indexOf(u"the old ferry pier"_s), scraped.indexOf(u", ending a dispute"_s));
        QVERIFY(flow()->take(
            cutOwn(session().review(), session().article(), pier, CutReason::Unsaid, flow()->signature()), u"cut"_s));
        otherDesk(file, Verb::Replace, pier);
        takeOver();
        QTRY_COMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(m_dialogs.asked.first().list.size(), 1);
        QVERIFY2(m_dialogs.asked.first().list.first().contains(u"M. Lund"_s),
                 qPrintable(m_dialogs.asked.first().list.first()));
        QCOMPARE(openQueries(session().review()).size(), 1);
        QCOMPARE(session().queueState(), QueueState::Query);
    }

    void aFileThatIsNoneIsSaid()
    {
        write(u"monday.bluepencil"_s, "A short note about the tide.\n");
        takeOver();
        QTRY_VERIFY2(m_window->findChild<MessageBar *>()->text().contains(u"monday.bluepencil"_s),
                     qPrintable(m_window->findChild<MessageBar *>()->text()));
    }
};

QTEST_MAIN(HandOverFlowTest)
#include "handoverflowtest.moc"
