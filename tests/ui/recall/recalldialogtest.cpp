// SPDX-License-Identifier: Apache-2.0
#include "recall/recalldialog.h"

#include "commands/steps.h"
#include "desk/goingout.h"
#include "desk/queueflow.h"
#include "store/session/approvals.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace bluepencil;

/// A recall in the window: what is concerned is listed, drafted as one step, taken back as one, and approved by a
/// human.
class RecallDialogTest : public QObject, private WindowFixture {
    Q_OBJECT

    [[nodiscard]] RecallDialog *dialog() const { return m_window->findChild<RecallDialog *>(); }
    template <typename Part>
    [[nodiscard]] Part *part(const QString &name) const
    {
        return dialog()->findChild<Part *>(name);
    }
    [[nodiscard]] QString told() const { return part<QLabel>(u"recallMessage"_s)->text(); }
    [[nodiscard]] QTreeWidget *list() const { return part<QTreeWidget>(u"recallList"_s); }

    /// Approves two articles of the same text.
    void approveTwo()
    {
        const QByteArray text = scraped.toUtf8();
        m_window->desk()->intake()->openFiles({write(u"one.txt"_s, text), write(u"two.txt"_s, text)});
        waitForAnalysis();
        m_dialogs.agree = true;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_window->desk()->goingOut()->approve());
            m_window->desk()->queue()->openNeighbour(1);
            waitForAnalysis();
        }
    }
    void openRecall()
    {
        press(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(dialog() && QTest::qWaitForWindowActive(dialog()));
    }
    void ask(const QString &kind, const QString &words, const QString &instead = {})
    {
        auto *box = part<QComboBox>(u"recallKind"_s);
        box->setCurrentIndex(box->findText(kind));
        part<QLineEdit>(u"recallWords"_s)->setText(words);
        part<QLineEdit>(u"recallInstead"_s)->setText(instead);
        part<QLineEdit>(u"recallReason"_s)->setText(u"The agency killed it."_s);
        part<QPushButton>(u"recallLook"_s)->click();
    }
    [[nodiscard]] QList<QueueState> states() const
    {
        QList<QueueState> states;
        const auto queue = m_workspace->queue();
        for (const QueueEntry &entry : *queue)
            states.append(entry.state);
        return states;
    }

private Q_SLOTS:
    void init()
    {
        start();
        approveTwo();
        openRecall();
    }
    void cleanup() { closeWindow(); }

    void killedWordsAreDraftedOutOfEveryArticle()
    {
        ask(u"These words must not go out"_s, u"a museum of rotten wood"_s);
        QTRY_COMPARE(list()->topLevelItemCount(), 2);
        QVERIFY(list()->topLevelItem(0)->child(0)->text(0).startsWith(u"Goes: "_s));
        m_dialogs.asked.clear();
        part<QPushButton>(u"recallDraft"_s)->click();
        QCOMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(m_dialogs.asked.first().list.size(), 2); // all are shown before
        QCOMPARE(states(), (QList<QueueState>{QueueState::InReview, QueueState::InReview}));
        QVERIFY(!session().cleanText().text().contains(u"rotten wood"_s));
        QCOMPARE(editionsOf(session())->size(), 1); // nothing is approved by itself
        QTRY_VERIFY(list()->topLevelItemCount() == 2 && !part<QPushButton>(u"recallDraft"_s)->isEnabled());

        flow()->steps()->undo(); // one step
        QCOMPARE(states(), (QList<QueueState>{QueueState::Approved, QueueState::Approved}));
        QVERIFY(session().cleanText().text().contains(u"rotten wood"_s));
        flow()->steps()->redo();
        QCOMPARE(states(), (QList<QueueState>{QueueState::InReview, QueueState::InReview}));
        QVERIFY(!session().cleanText().text().contains(u"rotten wood"_s));
    }

    void theNextApprovalProposesTheReason()
    {
        ask(u"These words have to read otherwise"_s, u"a museum of rotten wood"_s, u"a museum"_s);
        QTRY_COMPARE(list()->topLevelItemCount(), 2);
        part<QPushButton>(u"recallDraft"_s)->click();
        m_dialogs.proposed.clear();
        m_dialogs.words = u"The agency killed it."_s;
        QVERIFY(m_window->desk()->goingOut()->approve());
        QCOMPARE(m_dialogs.proposed, QStringList{u"The agency killed it."_s});
        QVERIFY(editionsOf(session())->last().exported.contains("wants a museum,"));
    }

    void whoSaysNoHasNothingDrafted()
    {
        m_dialogs.agree = false;
        ask(u"These words must not go out"_s, u"a museum of rotten wood"_s);
        QTRY_COMPARE(list()->topLevelItemCount(), 2);
        part<QPushButton>(u"recallDraft"_s)->click();
        QCOMPARE(states(), (QList<QueueState>{QueueState::Approved, QueueState::Approved}));
    }

    void aKilledArticleIsFoundInOthers()
    {
        auto *box = part<QComboBox>(u"recallKind"_s);
        box->setCurrentIndex(box->findText(u"This whole article was killed"_s));
        QVERIFY(part<QLineEdit>(u"recallWords"_s)->isReadOnly());
        part<QLineEdit>(u"recallReason"_s)->setText(u"Killed."_s);
        part<QPushButton>(u"recallLook"_s)->click();
        QTRY_COMPARE(list()->topLevelItemCount(), 2);
    }

    void saysWhatIsMissingAndWhereNothingIs()
    {
        ask(u"These words must not go out"_s, QString());
        QVERIFY(told().startsWith(u"Say which words"_s));
        ask(u"These words must not go out"_s, u"zeppelins over the marmalade works"_s);
        QTRY_COMPARE(told(), u"Nothing of the kind was approved or exported."_s);
        QVERIFY(!part<QPushButton>(u"recallDraft"_s)->isEnabled());
    }
};

QTEST_MAIN(RecallDialogTest)
#include "recalldialogtest.moc"
