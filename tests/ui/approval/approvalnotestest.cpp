// SPDX-License-Identifier: Apache-2.0
#include "approval/approvalnotes.h"

#include "commands/ownedits.h"
#include "review/paragraphset.h"
#include "support/windowfixture.h"

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ApprovalNotesTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] ParagraphSet everything() const
    {
        ParagraphSet read;
        read.add({0, session().article().paragraphs().size() - 1});
        return read;
    }
    void cutEverythingSuggested()
    {
        while (flow()->stops()->undecidedRuns() > 0)
            press(Qt::Key_A);
    }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void aFinishedReviewLeavesNothingToSay()
    {
        cutEverythingSuggested();
        QVERIFY(approvalNotes(session(), everything()).isEmpty());
    }

    void whatIsUndecidedIsNamed()
    {
        const ApprovalNotes notes = approvalNotes(session(), everything());
        QCOMPARE(notes.undecided, session().runs().size());
        QCOMPARE(notes.list.size(), notes.undecided);
        QVERIFY(notes.list.first().contains(u"[ad_1]"_s));
    }

    void whatWasNeverOnTheScreenIsNamedUnlessItIsCut()
    {
        cutEverythingSuggested();
        ParagraphSet read;
        read.add({0, 3});
        const ApprovalNotes notes = approvalNotes(session(), read);
        QCOMPARE(notes.unread, 3); // paragraphs 5, 6 and 9; the others behind them are cut
        QVERIFY(notes.list.first().contains(u"paragraph 5"_s));
    }

    void aCutThatHarmsAQuotationIsNamedFirst()
    {
        const qsizetype at = scraped.indexOf(u"not. We can pay"_s);
        flow()->ownEdits()->cut(Span(at, at + 5));
        const ApprovalNotes notes = approvalNotes(session(), everything());
        QCOMPARE(notes.harms, 1);
        QVERIFY2(notes.list.first().startsWith(u"Warning: "_s), qPrintable(notes.list.first()));
        QVERIFY(notes.summary().startsWith(u"Warnings: 1."_s));
    }

    void theApprovalAsksOnceAndNamesThem()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY(m_dialogs.asked.first().list.size() >= session().runs().size());
        QCOMPARE(session().queueState() == QueueState::Approved, false);
    }
};

QTEST_MAIN(ApprovalNotesTest)
#include "approvalnotestest.moc"
