// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "desk/queueflow.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Notes and queries can be seen: in the gutter, in the list, in the strip, and over all files.
class RemarkSignsTest : public QObject, protected WindowFixture {
    Q_OBJECT

    void open(const QString &name)
    {
        m_window->desk()->intake()->openFiles(
            {write(name, "The first line says little.\nIs 15,000 right, the second asks.\nThe third is silent.\n")});
        waitForAnalysis();
    }
    void say(Qt::Key key, const QString &words)
    {
        press(key);
        QWidget *field = QApplication::focusWidget();
        QVERIFY(field && field != m_window->view());
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void ask(qsizetype paragraph, const QString &words)
    {
        m_window->view()->setCursorParagraph(paragraph);
        say(Qt::Key_Y, words);
    }
    [[nodiscard]] RemarkSign signAt(qsizetype paragraph) const
    {
        const RowLayout layout(session().article(), {});
        RowComposer composer;
        composer.setScene(m_window->view()->scene());
        return composer.pictureOf(layout, layout.rowOf(session().article().paragraphs().at(paragraph).text.start()))
            .remark;
    }
    [[nodiscard]] QString heading() const { return m_window->findChild<QLabel *>(u"ownHeading"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        start();
        open(u"a.txt"_s);
    }
    void cleanup() { closeWindow(); }

    void theGutterTellsNotesFromQueries()
    {
        QCOMPARE(signAt(1), RemarkSign::None);
        ask(1, u"Who counted?"_s);
        QCOMPARE(signAt(1), RemarkSign::Query);
        m_window->view()->setCursorParagraph(2);
        say(Qt::Key_M, u"Dull."_s);
        QCOMPARE(signAt(2), RemarkSign::Note);
        QCOMPARE(signAt(0), RemarkSign::None);
        ask(1, u"The desk did."_s); // the same key answers
        QCOMPARE(signAt(1), RemarkSign::Note);
    }

    void theStripHasATick()
    {
        ask(1, u"Who counted?"_s);
        Overview overview;
        overview.setScene(m_window->view()->scene());
        const QList<OverviewPart> parts = overview.parts(3, RowLayout(session().article(), {}), {}, {});
        QVERIFY(!parts.at(0).remark);
        QVERIFY(parts.at(1).remark);
    }

    void theListHasThem()
    {
        ask(1, u"Who counted?"_s);
        QVERIFY2(heading().contains(u"Notes and queries: 1"_s), qPrintable(heading()));
        auto *list = m_window->findChild<QListView *>(u"ownList"_s);
        const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Who counted?"_s), qPrintable(spoken));
        QVERIFY2(spoken.endsWith(u"Is 15,000 right, the second asks."_s), qPrintable(spoken)); // and where it stands
    }

    void queriesOfAllFilesAreListed()
    {
        ask(1, u"Who counted?"_s);
        open(u"b.txt"_s);
        ask(0, u"Which line?"_s);
        open(u"c.txt"_s);
        m_dialogs.look = true; // at the first of them
        press(Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY(m_dialogs.asked.first().yes.isEmpty()); // there is nothing to do but to go there
        const QStringList list = m_dialogs.asked.first().list;
        QCOMPARE(list.size(), 2);
        QVERIFY2(list.first().contains(u"a.txt"_s) && list.first().contains(u"Who counted?"_s),
                 qPrintable(list.first()));
        QVERIFY(session().reading().path.endsWith(u"a.txt"_s));
        QCOMPARE(m_window->view()->cursorParagraph(), 1);
    }

    void withoutAnyThatIsSaid()
    {
        press(Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(m_dialogs.asked.isEmpty());
        QVERIFY(m_window->findChild<QLabel *>(u"statusNote"_s)->text().contains(u"No query"_s));
    }
};

QTEST_MAIN(RemarkSignsTest)
#include "remarksignstest.moc"
