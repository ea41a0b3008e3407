// SPDX-License-Identifier: Apache-2.0
#include "dialogs/textdialog.h"

#include "commands/commandset.h"
#include "desk/queueflow.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QFontComboBox>
#include <QFontInfo>
#include <QPushButton>
#include <QSpinBox>

using namespace bluepencil;

class TextDialogTest : public QObject, private WindowFixture {
    Q_OBJECT

    [[nodiscard]] TextDialog *dialog() const { return m_window->findChild<TextDialog *>(); }
    [[nodiscard]] QFontComboBox *family() const { return dialog()->findChild<QFontComboBox *>(); }
    [[nodiscard]] QSpinBox *spacing() const { return dialog()->findChild<QSpinBox *>(); }
    [[nodiscard]] QString shownFamily() const { return QFontInfo(m_window->view()->readingFont()).family(); }
    [[nodiscard]] int secondRow() const { return m_window->view()->paragraphRect(1, Pane::Raw).top(); }
    void ask() const { m_window->commands()->action(CommandId::TextSettings)->trigger(); }
    /// The face that is not shown, of two that every build has.
    [[nodiscard]] QString another() const
    {
        return shownFamily() == u"DejaVu Sans Mono"_s ? u"DejaVu Sans"_s : u"DejaVu Sans Mono"_s;
    }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
    }
    void cleanup() { closeWindow(); }

    void theDialogShowsWhatIsShown()
    {
        ask();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(family()->currentFont().family(), shownFamily());
        QCOMPARE(spacing()->value(), 100);
        QVERIFY(!dialog()->isModal());
        ask();
        QCOMPARE(m_window->findChildren<TextDialog *>().size(), 1);
    }

    void aFaceHoldsAtOnceAndTomorrow()
    {
        const QString wanted = another();
        const qreal size = m_window->view()->readingFont().pointSizeF();
        ask();
        family()->setCurrentFont(QFont(wanted));
        QCOMPARE(shownFamily(), wanted);
        QCOMPARE(m_window->view()->readingFont().pointSizeF(), size);
        closeWindow();
        openWindow();
        QCOMPARE(shownFamily(), wanted);
    }

    void linesMoveApartAtOnceAndTomorrow()
    {
        const int usual = secondRow();
        ask();
        spacing()->setValue(150);
        QVERIFY(secondRow() > usual);
        const int wide = secondRow();
        closeWindow();
        openWindow();
        QVERIFY(m_window->desk()->queue()->resume());
        waitForAnalysis();
        QTRY_COMPARE(secondRow(), wide);
    }

    void theSpacingAloneChoosesNoFace()
    {
        ask();
        spacing()->setValue(120);
        QCOMPARE(dialog()->look(), (TextLook{QString(), 120}));
    }

    void theUsualTextComesBack()
    {
        const QString usual = shownFamily();
        ask();
        family()->setCurrentFont(QFont(another()));
        spacing()->setValue(90);
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"textReset"_s), Qt::LeftButton);
        QCOMPARE(shownFamily(), usual);
        QCOMPARE(spacing()->value(), 100);
        QCOMPARE(dialog()->look(), TextLook());
    }

    void theDialogGoesWhenItIsClosed()
    {
        ask();
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"textClose"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
    }
};

QTEST_MAIN(TextDialogTest)
#include "textdialogtest.moc"
