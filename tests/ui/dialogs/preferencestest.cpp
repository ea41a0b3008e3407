// SPDX-License-Identifier: Apache-2.0
#include "dialogs/preferencesdialog.h"

#include "commands/commandset.h"
#include "desk/articlelanguage.h"
#include "desk/exportflow.h"
#include "desk/queueflow.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// What is chosen in the one dialog holds at once, and tomorrow.
class PreferencesTest : public QObject, protected WindowFixture {
    Q_OBJECT

    PreferencesDialog *open()
    {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return m_window->findChild<PreferencesDialog *>();
    }
    template <typename Field>
    Field *field(const QString &name)
    {
        return m_window->findChild<Field *>(u"preferences."_s + name);
    }
    void type(const QString &name, const QString &words)
    {
        auto *line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] bool isOn(CommandId id) const { return m_window->commands()->action(id)->isChecked(); }
    void reopen()
    {
        closeWindow();
        openWindow();
        QVERIFY(open());
    }

private Q_SLOTS:
    void init()
    {
        start();
        QVERIFY(open());
    }
    void cleanup()
    {
        m_window->commands()->action(CommandId::SystemColours)->trigger();
        closeWindow();
    }

    void itShowsWhatHolds()
    {
        QCOMPARE(field<QLineEdit>(u"editor"_s)->text(), u"M. Lund"_s);
        QCOMPARE(field<QSpinBox>(u"pause"_s)->value(), 0);
        QVERIFY(field<QCheckBox>(u"credits"_s)->isChecked());
        QVERIFY(!field<QCheckBox>(u"everyQuote"_s)->isChecked());
        QVERIFY(field<QLineEdit>(u"folder"_s)->text().isEmpty());
    }

    void theFieldsBeginAtOneEdge()
    {
        const auto *dialog = m_window->findChild<PreferencesDialog *>();
        QSet<int> edges;
        for (const QString &name : {u"editor"_s, u"spoken"_s, u"highContrast"_s, u"face"_s, u"pause"_s, u"everyQuote"_s,
                                    u"folder"_s, u"names"_s, u"atApproval"_s, u"language"_s})
            edges.insert(field<QWidget>(name)->mapTo(dialog, QPoint()).x());
        QCOMPARE(edges.size(), 1);
    }

    void everyFieldHasAKeyOfItsOwn()
    {
        QSet<QKeySequence> keys;
        const auto *dialog = m_window->findChild<PreferencesDialog *>();
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words.append(label->buddy() ? label->text() : QString());
        for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
            words.append(button->text());
        for (const QString &each : std::as_const(words)) {
            const QKeySequence key = QKeySequence::mnemonic(each);
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(each));
            keys.insert(key);
        }
        QVERIFY(keys.size() > 10);
    }

    void theEditorIsKept()
    {
        type(u"editor"_s, u"J. Reed"_s);
        QCOMPARE(flow()->editor(), u"J. Reed"_s);
        QCOMPARE(m_workspace->editor(), u"J. Reed"_s);
    }

    void aNameIsNeverEmptied()
    {
        type(u"editor"_s, u" "_s);
        QCOMPARE(flow()->editor(), u"M. Lund"_s);
    }

    void theLookChangesAtOnce()
    {
        field<QComboBox>(u"colours"_s)->setCurrentIndex(2);
        field<QCheckBox>(u"highContrast"_s)->click();
        field<QCheckBox>(u"credits"_s)->click();
        QVERIFY(isOn(CommandId::DarkColours));
        QVERIFY(m_window->view()->theme().dark);
        QVERIFY(isOn(CommandId::HighContrast));
        QVERIFY(!isOn(CommandId::ShowCredits));
        reopen();
        QCOMPARE(field<QComboBox>(u"colours"_s)->currentIndex(), 2);
        QVERIFY(field<QCheckBox>(u"highContrast"_s)->isChecked());
        QVERIFY(!field<QCheckBox>(u"credits"_s)->isChecked());
    }

    void decidingIsAsStrictAsWanted()
    {
        field<QSpinBox>(u"pause"_s)->setValue(300);
        field<QCheckBox>(u"everyQuote"_s)->click();
        QCOMPARE(flow()->stops()->pause(), 300);
        QVERIFY(isOn(CommandId::EveryQuote));
        reopen();
        QCOMPARE(field<QSpinBox>(u"pause"_s)->value(), 300);
        QVERIFY(field<QCheckBox>(u"everyQuote"_s)->isChecked());
    }

    void aFolderIsChosenOnce()
    {
        m_dialogs.pickedFolder = m_folder->path();
        field<QPushButton>(u"chooseFolder"_s)->click();
        const Output output = m_window->desk()->exports()->output();
        QCOMPARE(output.folder, m_folder->path());
        QVERIFY(output.atApproval);
        QVERIFY(isOn(CommandId::ExportAtApproval));
        type(u"names"_s, u"{date}-{name}.md"_s);
        QCOMPARE(m_window->desk()->exports()->output().pattern, u"{date}-{name}.md"_s);
        reopen();
        QCOMPARE(field<QLineEdit>(u"folder"_s)->text(), m_folder->path());
        QCOMPARE(field<QLineEdit>(u"names"_s)->text(), u"{date}-{name}.md"_s);
    }

    void aFolderThatIsTypedIsWrittenTo()
    {
        type(u"folder"_s, m_folder->path());
        QVERIFY(m_window->desk()->exports()->output().atApproval);
        QVERIFY(field<QCheckBox>(u"atApproval"_s)->isChecked());
        field<QCheckBox>(u"atApproval"_s)->click();
        QVERIFY(!m_window->desk()->exports()->output().atApproval);
        type(u"names"_s, u"{name}.txt"_s); // what else is chosen does not switch it on again
        QVERIFY(!m_window->desk()->exports()->output().atApproval);
    }

    void writingAtApprovalAsksWhere()
    {
        field<QCheckBox>(u"atApproval"_s)->click(); // and no folder is chosen
        QVERIFY(!field<QCheckBox>(u"atApproval"_s)->isChecked());
        m_dialogs.pickedFolder = m_folder->path();
        field<QCheckBox>(u"atApproval"_s)->click();
        QVERIFY(field<QCheckBox>(u"atApproval"_s)->isChecked());
        const Output output = m_window->desk()->exports()->output();
        QCOMPARE(output.folder, m_folder->path());
        QVERIFY(output.atApproval);
    }

    void withoutAFolderNothingIsWritten()
    {
        type(u"folder"_s, m_folder->path());
        type(u"folder"_s, u" "_s);
        QVERIFY(!field<QCheckBox>(u"atApproval"_s)->isChecked());
        QVERIFY(!m_window->desk()->exports()->output().atApproval);
    }

    void articlesAreInTheLanguageOfTheDesk()
    {
        auto *language = field<QComboBox>(u"language"_s);
        QCOMPARE(language->currentIndex(), 0); // what their words tell
        language->setCurrentIndex(language->findText(u"German"_s));
        QCOMPARE(m_window->desk()->language()->usual(), u"de"_s);
        reopen();
        QCOMPARE(field<QComboBox>(u"language"_s)->currentText(), u"German"_s);
    }

    void theFilesAreOrdered()
    {
        m_window->desk()->intake()->openFiles({write(u"b.txt"_s, "One line.\n"), write(u"a.txt"_s, "Another.\n")});
        waitForAnalysis();
        field<QComboBox>(u"order"_s)->setCurrentIndex(1);
        QVERIFY(isOn(CommandId::SortByName));
        QVERIFY(m_window->desk()->queue()->entries().first().path.endsWith(u"a.txt"_s));
    }
};

QTEST_MAIN(PreferencesTest)
#include "preferencestest.moc"
