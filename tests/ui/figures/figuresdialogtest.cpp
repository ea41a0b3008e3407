// SPDX-License-Identifier: Apache-2.0
#include "figures/figuresdialog.h"

#include "support/windowfixture.h"

#include <QDateEdit>
#include <QLabel>
#include <QTextBrowser>

using namespace bluepencil;

/// The day's figures in the window, by keys.
class FiguresDialogTest : public QObject, private WindowFixture {
    Q_OBJECT

    [[nodiscard]] FiguresDialog *dialog() const { return m_window->findChild<FiguresDialog *>(); }
    [[nodiscard]] QDateEdit *day() const { return dialog()->findChild<QDateEdit *>(u"figuresDay"_s); }
    [[nodiscard]] QString page() const { return dialog()->findChild<QTextBrowser *>(u"figuresPage"_s)->toPlainText(); }
    [[nodiscard]] QString told() const { return dialog()->findChild<QLabel *>(u"figuresMessage"_s)->text(); }
    void openFigures()
    {
        press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(dialog() && QTest::qWaitForWindowActive(dialog()));
    }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void tellsWhatWasDoneToday()
    {
        press(Qt::Key_A);
        press(Qt::Key_R);
        openFigures();
        QTRY_VERIFY2(told().endsWith(u": 1."_s), qPrintable(told()));
        QCOMPARE(day()->date(), QDate::currentDate());
        for (const QString &word : {u"Stops decided"_s, u"not told"_s, u"Precision"_s, u"100%"_s, u"0%"_s})
            QVERIFY2(page().contains(word), qPrintable(word + u" in "_s + page()));
    }

    void goesThroughDaysByKeys()
    {
        press(Qt::Key_A);
        openFigures();
        QTRY_VERIFY(told().endsWith(u": 1."_s));
        QTest::keyClick(dialog(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(day()->date(), QDate::currentDate().addDays(-1));
        QTRY_VERIFY2(told().endsWith(u": 0."_s), qPrintable(told()));
        QVERIFY(page().contains(u"Nothing was decided."_s));
        QTest::keyClick(dialog(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(dialog(), Qt::Key_Right, Qt::AltModifier); // there is no tomorrow yet
        QCOMPARE(day()->date(), QDate::currentDate());
        QTRY_VERIFY(told().endsWith(u": 1."_s));
    }
};

QTEST_MAIN(FiguresDialogTest)
#include "figuresdialogtest.moc"
