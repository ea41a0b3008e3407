// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "dialogs/pickdialog.h"
#include "dialogs/readingdialog.h"
#include "export/exportdialog.h"
#include "language/interfacelanguage.h"
#include "support/roomfortext.h"
#include "support/sanitized.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHash>
#include <QKeySequence>
#include <QScreen>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// The window and every dialog in letters of a size that ctest asks for, on a screen that it makes: 900 by 600, the
/// same with everything twice as large, and letters of 24 points there and on a large one. No text is cut off, no two
/// parts answer to one letter, and nothing reaches beyond the screen: what has no room there can be scrolled to.
class LargeTextTest : public QObject, protected WindowFixture {
    Q_OBJECT

    std::unique_ptr<InterfaceLanguage> m_language;

    /// The commands that open a dialog of their own.
    [[nodiscard]] static QList<CommandId> dialogs()
    {
        return {CommandId::ShowPreferences, CommandId::Shortcuts, CommandId::TextSettings,
                CommandId::HouseRules,      CommandId::History,   CommandId::Editions,
                CommandId::Custody,         CommandId::Recall,    CommandId::Help};
    }
    [[nodiscard]] static QDialog *openDialog()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *each : all) {
            if (auto *dialog = qobject_cast<QDialog *>(each); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// Letters that two parts of a dialog answer to, so that neither does at once.
    [[nodiscard]] static QStringList doubledLetters(const QWidget *window)
    {
        QHash<QString, QString> owners;
        QStringList doubled;
        const auto take = [&](const QString &text) {
            const QString letter = QKeySequence::mnemonic(text).toString();
            if (!letter.isEmpty() && owners.contains(letter))
                doubled.append(owners.value(letter) + u" / "_s + text);
            if (!letter.isEmpty())
                owners.insert(letter, text);
        };
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->buddy() && label->window() == window)
                take(label->text());
        }
        const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && button->window() == window)
                take(button->text());
        }
        return doubled;
    }
    void check(QWidget *window, const QString &name)
    {
        QCOMPARE(name + u'\n' + doubledLetters(window).join(u'\n'), name + u'\n');
        QTRY_COMPARE(name + u'\n' + allCramped(window).join(u'\n'), name + u'\n');
        const QSize room = window->screen()->availableSize();
        QVERIFY2(window->width() <= room.width() && window->height() <= room.height(),
                 qPrintable(u"%1 has %2 × %3 of %4 × %5; "_s.arg(name)
                                .arg(window->width())
                                .arg(window->height())
                                .arg(room.width())
                                .arg(room.height()) +
                            widest(window)));
    }
    void checkShown(QDialog &dialog, const QString &name)
    {
        dialog.show();
        check(&dialog, name);
        dialog.close();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const int points = qEnvironmentVariableIntValue("BLUEPENCIL_LETTERS");
        if (points <= 0)
            return;
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    void init() { m_language = std::make_unique<InterfaceLanguage>(); }
    void cleanup()
    {
        closeWindow();
        m_language.reset();
        QLocale::setDefault(QLocale::c());
    }

    void everyDialogHasRoom_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "de", "es", "fr", "it", "pt"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyDialogHasRoom()
    {
        QFETCH(QString, code);
        m_language->speak(code);
        start();
        m_window->resize(m_window->screen()->availableSize());
        openScraped();
        check(m_window.get(), u"the window"_s);
        for (const CommandId id : dialogs()) {
            m_window->commands()->action(id)->trigger();
            QTRY_VERIFY2(openDialog(), command(id).name);
            check(openDialog(), QString::fromLatin1(command(id).name));
            openDialog()->close();
            QTRY_VERIFY(!openDialog());
        }
        ReadingDialog reading(ReadingQuestion(), m_window.get());
        checkShown(reading, u"reading"_s);
        ExportDialog exporting(ExportQuestion(), m_window->font(), m_window.get());
        checkShown(exporting, u"export"_s);
        PickDialog pick(u"harbour"_s, {u"Ada Quill"_s, u"Tomas Berg"_s}, {}, m_window.get());
        checkShown(pick, u"pick"_s);
    }
};

QTEST_MAIN(LargeTextTest)
#include "largetexttest.moc"
