// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "dialogs/preferencesdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "findings/filterchips.h"
#include "formats/formats.h"
#include "language/interfacelanguage.h"
#include "language/pseudolanguage.h"
#include "support/roomfortext.h"
#include "support/windowfixture.h"
#include "words/interfacewords.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QKeySequence>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen{900, 600};

/// The name of a key is Qt's.
bool isKey(const QString &text)
{
    const QString name = text.trimmed();
    return !name.isEmpty() && QKeySequence(name, QKeySequence::NativeText).toString(QKeySequence::NativeText) == name;
}

QChar mnemonicOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

/// Letters that two entries of one menu, or two menus of the bar, share.
QStringList doubled(const QList<QAction *> &actions)
{
    QStringList texts;
    QHash<QChar, QString> owners;
    for (const QAction *action : actions) {
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull() || !action->isVisible())
            continue;
        if (owners.contains(letter))
            texts.append(owners.value(letter) + u" / "_s + action->text());
        owners.insert(letter, action->text());
    }
    return texts;
}

/// Entries that lost the letter that they have in English, though one of theirs is free in the menu.
QStringList withoutLetter(const QList<QAction *> &entries, const CommandSet &commands)
{
    QString taken;
    for (const QAction *entry : entries)
        taken += mnemonicOf(entry->text());
    QStringList texts;
    for (const Command &command : commandTable()) {
        const QAction *action = commands.action(command.id);
        const bool isMeant = entries.contains(action) && !mnemonicOf(QString::fromUtf8(command.text)).isNull();
        if (!isMeant || !mnemonicOf(action->text()).isNull())
            continue;
        const QString letters = action->text().toLower();
        const bool hasFree = std::any_of(letters.begin(), letters.end(), [&taken](QChar letter) {
            return letter >= u'a' && letter <= u'z' && !taken.contains(letter);
        });
        if (hasFree)
            texts.append(action->text());
    }
    return texts;
}

} // namespace

/// The window in every language, on the smallest screen that it promises to fit.
class SpokenWindowTest : public QObject, protected WindowFixture {
    Q_OBJECT

    std::unique_ptr<InterfaceLanguage> m_language;

    static void languages()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "de", "es", "fr", "it", "pt", "qps", "qps-rtl"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void openIn(const QString &code)
    {
        m_language->speak(code);
        start();
        m_window->resize(smallScreen);
        openScraped();
    }

private Q_SLOTS:
    void init() { m_language = std::make_unique<InterfaceLanguage>(); }
    void cleanup()
    {
        closeWindow();
        m_language.reset();
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    }

    void everyTextHasRoom_data() { languages(); }
    void everyTextHasRoom()
    {
        QFETCH(QString, code);
        openIn(code);
        QTRY_VERIFY2(m_window->width() <= smallScreen.width(), qPrintable(widest(m_window.get())));
        QTRY_COMPARE(allCramped(m_window.get()).join(u'\n'), QString());
        for (const CommandId id : {CommandId::ShowPreferences, CommandId::Find, CommandId::ShowQuotes}) {
            m_window->commands()->action(id)->trigger();
            QTRY_COMPARE(allCramped(m_window.get()).join(u'\n'), QString());
        }
    }

    void theChipsStandInOneLine_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "de", "es", "fr", "it", "pt"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void theChipsStandInOneLine()
    {
        QFETCH(QString, code);
        openIn(code);
        const auto lines = [this] {
            QSet<int> tops;
            for (const QToolButton *chip : m_window->findChild<FilterChips *>()->findChildren<QToolButton *>())
                tops.insert(chip->y());
            return tops.size();
        };
        QTRY_COMPARE(m_window->width(), smallScreen.width());
        QTRY_COMPARE(lines(), 1);
    }

    void theEmptyFieldForAKeySaysAllOfItsWords_data() { languages(); }
    void theEmptyFieldForAKeySaysAllOfItsWords()
    {
        QFETCH(QString, code);
        openIn(code);
        ShortcutsDialog dialog(KeyBindings(), m_window.get());
        dialog.show();
        const auto *field = dialog.findChild<QKeySequenceEdit *>()->findChild<QLineEdit *>();
        QVERIFY(!field->placeholderText().isEmpty());
        const int words = field->fontMetrics().horizontalAdvance(field->placeholderText());
        QTRY_VERIFY2(field->width() >= words + 2 * field->fontMetrics().horizontalAdvance(u'x'), // beside its frame
                     qPrintable(field->placeholderText()));
        QVERIFY(dialog.width() <= smallScreen.width());
    }

    void noLetterIsDoubledInAMenu_data() { languages(); }
    void noLetterIsDoubledInAMenu()
    {
        QFETCH(QString, code);
        if (code.startsWith(PseudoLanguage::code))
            return openIn(code); // its letters are those of English
        openIn(code);
        QCOMPARE(doubled(m_window->menuBar()->actions()).join(u'\n'), QString());
        const QList<QAction *> menus = m_window->menuBar()->actions();
        for (const QAction *menu : menus) {
            QVERIFY2(!mnemonicOf(menu->text()).isNull(), qPrintable(menu->text()));
            QCOMPARE(doubled(menu->menu()->actions()).join(u'\n'), QString());
            QCOMPARE(withoutLetter(menu->menu()->actions(), *m_window->commands()).join(u'\n'), QString());
        }
    }

    void theHelpSaysWhatEachFormatKeeps_data() { languages(); }
    void theHelpSaysWhatEachFormatKeeps()
    {
        QFETCH(QString, code);
        openIn(code);
        if (code.startsWith(PseudoLanguage::code))
            return; // has no pages
        QFile page(u":/help/%1/75-what-each-format-keeps.md"_s.arg(code));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QStringList cells = QString::fromUtf8(page.readAll()).split(QRegularExpression(u"[\\n|·]"_s));
        QSet<QString> named;
        for (const QString &cell : cells)
            named.insert(cell.trimmed());
        for (const Format &format : formats()) {
            if (format.write)
                QVERIFY2(named.contains(titleOf(format)), qPrintable(titleOf(format)));
        }
    }

    /// Whatever a translator could not reach shows itself without brackets.
    void everyTextCanBeTranslated()
    {
        openIn(u"qps"_s);
        QStringList bare;
        const auto look = [&bare](const QString &text) {
            static const QRegularExpression words(u"\\p{L}{3,}"_s);
            if (words.match(text).hasMatch() && !text.contains(u'[') && !text.contains(u"harbour"_s) &&
                !text.contains(u"M. Lund"_s) && !text.contains(u"Berg"_s))
                bare.append(text);
        };
        for (const Command &command : commandTable()) {
            look(m_window->commands()->action(command.id)->text());
            look(m_window->commands()->action(command.id)->statusTip());
        }
        m_window->commands()->action(CommandId::ShowPreferences)->trigger();
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            look(label->text());
        const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const QObject *owner = button->parent();
            if (qobject_cast<const QTabBar *>(owner) || qobject_cast<const QDialogButtonBox *>(owner))
                continue;               // Qt's own words
            if (!isKey(button->text())) // a button without room for words shows its key alone
                look(button->text());
            look(button->accessibleName());
        }
        const QList<QTabBar *> tabs = m_window->findChildren<QTabBar *>();
        for (const QTabBar *bar : tabs) {
            for (int i = 0; i < bar->count(); ++i)
                look(bar->tabText(i));
        }
        QCOMPARE(bare.join(u'\n'), QString());
    }

    void theWindowRunsFromTheRight()
    {
        openIn(u"qps-rtl"_s);
        QTRY_COMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    }

    void preferencesOfferEveryLanguageByItsOwnName()
    {
        openIn(u"de"_s);
        QCOMPARE(spokenLanguage(), u"de"_s);
        m_window->commands()->action(CommandId::ShowPreferences)->trigger();
        auto *box = m_window->findChild<QComboBox *>(u"preferences.spoken"_s);
        QVERIFY(box);
        QStringList names;
        for (int i = 1; i < box->count(); ++i)
            names.append(box->itemText(i));
        QCOMPARE(names,
                 (QStringList{u"English"_s, u"Deutsch"_s, u"Español"_s, u"Français"_s, u"Italiano"_s, u"Português"_s}));
        QCOMPARE(box->itemText(0), u"Wie das System"_s);
        QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
        box->setCurrentIndex(box->findData(u"fr"_s));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"fr"_s);
        QCOMPARE(windowSettings(m_workspace.get()).value("look/language"_L1).toString(), u"fr"_s);
    }
};

QTEST_MAIN(SpokenWindowTest)
#include "spokenwindowtest.moc"
