// SPDX-License-Identifier: Apache-2.0
#include "editions/editionsdialog.h"

#include "commands/ownedits.h"
#include "desk/goingout.h"
#include "store/session/approvals.h"
#include "support/windowfixture.h"

#include <QLabel>
#include <QListWidget>
#include <QTextBrowser>

using namespace bluepencil;

class EditionsDialogTest : public QObject, private WindowFixture {
    Q_OBJECT

private:
    void openEditions()
    {
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog() && QTest::qWaitForWindowActive(dialog()));
    }
    void approveAsItIs(const QString &reason = {})
    {
        m_dialogs.agree = true;
        m_dialogs.words = reason;
        QVERIFY(m_window->desk()->goingOut()->approve());
    }
    void cutParagraphWith(const QString &words)
    {
        const qsizetype at = session().article().text().indexOf(words);
        flow()->ownEdits()->cut(session().article().paragraphs().at(session().article().paragraphAt(at)).text);
    }
    [[nodiscard]] EditionsDialog *dialog() const { return m_window->findChild<EditionsDialog *>(); }
    [[nodiscard]] QListWidget *list() const { return dialog()->findChild<QListWidget *>(u"editionList"_s); }
    [[nodiscard]] QString heading() const { return dialog()->findChild<QLabel *>(u"editionHeading"_s)->text(); }
    [[nodiscard]] QString changes() const
    {
        return dialog()->findChild<QTextBrowser *>(u"editionChanges"_s)->toPlainText();
    }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void saysThatNothingWasApproved()
    {
        openEditions();
        QCOMPARE(heading(), u"Nothing was approved yet. This would go out now:"_s);
        QCOMPARE(changes(), session().cleanText().text().trimmed());
    }

    void theFirstEditionIsShownWhole()
    {
        approveAsItIs();
        openEditions();
        QCOMPARE(list()->count(), 2);
        QCOMPARE(heading(), u"The same as edition 1:"_s);
        QCOMPARE(changes(), session().cleanText().text().trimmed());
        list()->setCurrentRow(1);
        QVERIFY(list()->currentItem()->text().contains(u"M. Lund"_s));
        QCOMPARE(changes(), session().cleanText().text().trimmed());
    }

    void whatADecisionChangesIsShownAtOnce()
    {
        approveAsItIs();
        openEditions();
        cutParagraphWith(u"The ferry company"_s);
        QVERIFY2(heading().startsWith(u"One line differs from edition 1."_s), qPrintable(heading()));
        QVERIFY(changes().contains(u"The ferry company"_s));
        QVERIFY(!changes().contains(u"harbour council voted"_s)); // far from the change
    }

    void anEditionStandsBesideTheOneBefore()
    {
        approveAsItIs();
        cutParagraphWith(u"The ferry company"_s);
        approveAsItIs(u"the company asked for it"_s);
        openEditions();
        QCOMPARE(list()->count(), 3);
        list()->setCurrentRow(1);
        QVERIFY(list()->currentItem()->text().contains(u"the company asked for it"_s));
        QVERIFY(changes().contains(u"The ferry company"_s));
    }

    void namesTheFilesThatAnEditionWasWrittenTo()
    {
        approveAsItIs();
        const Edition edition = editionsOf(session())->first();
        for (int twice = 0; twice < 2; ++twice)
            QVERIFY(recordExport(*flow()->session(), edition, {u"/out/ferry.docx"_s, u"docx"_s, "PK"}, {}).ok());
        QVERIFY(recordExport(*flow()->session(), edition, {u"/out/ferry.md"_s, u"markdown"_s, "# F"}, {}).ok());
        openEditions();
        const QStringList lines = list()->item(1)->text().split(u'\n');
        QCOMPARE(lines.filter(u"ferry"_s), (QStringList{u"Word: ferry.docx"_s, u"Markdown: ferry.md"_s}));
    }

    void approvingAgainSaysWhatDiffers()
    {
        approveAsItIs();
        cutParagraphWith(u"The ferry company"_s);
        approveAsItIs(u"shorter"_s);
        QVERIFY2(m_dialogs.labels.join(u'\n').contains(u"One line differs from edition 1,"_s),
                 qPrintable(m_dialogs.labels.join(u'\n')));
    }

    void anotherApprovalNeedsItsReason()
    {
        approveAsItIs();
        cutParagraphWith(u"The ferry company"_s);
        m_dialogs.words = u"  "_s;
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(editionsOf(session())->size(), 1);
        const auto *note = m_window->findChild<QLabel *>(u"statusNote"_s);
        QVERIFY2(note->text().contains(u"say what was corrected"_s), qPrintable(note->text()));
    }
};

QTEST_MAIN(EditionsDialogTest)
#include "editionsdialogtest.moc"
