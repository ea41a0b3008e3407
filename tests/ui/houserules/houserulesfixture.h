// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/intake.h"
#include "houserules/houseruleflow.h"
#include "houserules/houserulesdialog.h"
#include "houserules/proposalstrip.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

namespace bluepencil {

inline const QString note = u"For all the latest ferry headlines follow our channel online or in the app."_s;
inline const QString motto = u"A rope is only as good as the hand that coils it."_s;

/// An invented article with a line that is always suggested and one that no rule knows.
inline QString ropewalk()
{
    return uR"([ad_1]
The ropewalk at Tessin Bay will open its doors to visitors in May, the harbour board said on Monday.
%1
%2
The walk is four hundred metres long, and ropes for the whole northern fleet were laid in it until 1961.
Two of the old machines still run, and the last ropemaker has agreed to show how they are fed.
[ad_2]
)"_s.arg(note, motto);
}

/// A window at that article, and the dialog of the house rules; for tests to inherit.
class HouseRulesFixture : protected WindowFixture {
protected:
    static constexpr Qt::KeyboardModifiers always = Qt::ControlModifier | Qt::AltModifier;

    void openArticle(const QString &name)
    {
        m_window->desk()->intake()->openFiles({write(name, ropewalk().toUtf8())});
        waitForAnalysis();
    }
    [[nodiscard]] QList<KeptHouseRule> rules() const { return *m_window->desk()->houseRules()->rules(); }
    [[nodiscard]] QStringList suggested() const
    {
        QStringList texts;
        for (const Finding &finding : session().suggestions())
            texts.append(session().article().textOf(finding.span).toString());
        return texts;
    }
    void goTo(const QString &text)
    {
        const qsizetype at = session().article().text().indexOf(text);
        const qsizetype run = flow()->stops()->runAt(Span(at, at + text.size()));
        QVERIFY2(run >= 0, qPrintable(text));
        flow()->stops()->setCurrentRun(run);
    }
    void select(const QString &words)
    {
        const qsizetype at = session().article().text().indexOf(words);
        m_window->view()->setSelection({Pane::Raw, at, at + words.size()});
    }
    [[nodiscard]] QString statusNote() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }
    [[nodiscard]] HouseRulesDialog *dialog() const { return m_window->findChild<HouseRulesDialog *>(); }
    [[nodiscard]] QTreeWidget *list() const { return dialog()->findChild<QTreeWidget *>(u"houseRulesList"_s); }
    [[nodiscard]] QLineEdit *field() const { return dialog()->findChild<QLineEdit *>(u"houseRuleText"_s); }
    [[nodiscard]] QString told() const { return dialog()->findChild<QLabel *>(u"houseRulesMessage"_s)->text(); }
    void choose(const QString &box, Qt::Key key) { QTest::keyClick(dialog()->findChild<QComboBox *>(box), key); }
    void addRules(const QList<HouseRule> &added)
    {
        HouseRuleStep step;
        for (const HouseRule &rule : added)
            step.added.append({0, rule, u"M. Lund"_s, 0});
        QVERIFY(m_window->desk()->houseRules()->change(step).ok());
    }
    void openDialog()
    {
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog());
        QTRY_COMPARE(QApplication::activeWindow(), dialog());
    }

    /// Opens the dialog and waits until it knows what there is to propose.
    void openDialogAndLook()
    {
        openDialog();
        waitForProposals();
    }
    void waitForProposals() { QTRY_VERIFY(!dialog()->findChild<ProposalStrip *>()->isLooking()); }

    void closeDialog()
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    }
    /// The motto is cut by hand in three articles.
    void cutTheMottoByHand()
    {
        for (const QString &name : {u"one.txt"_s, u"two.txt"_s, u"three.txt"_s}) {
            m_window->desk()->intake()->openFiles({write(name, (ropewalk() + name).toUtf8())});
            waitForAnalysis();
            select(motto);
            press(Qt::Key_X);
        }
    }
    [[nodiscard]] QString question() const
    {
        const auto *strip = dialog()->findChild<QWidget *>(u"ruleProposal"_s);
        return strip->isVisible() ? dialog()->findChild<QLabel *>(u"ruleProposalQuestion"_s)->text() : QString();
    }
    void startAtRopewalk()
    {
        start();
        openArticle(u"ropewalk.txt"_s);
        QVERIFY(suggested().contains(note));
    }
};

} // namespace bluepencil
