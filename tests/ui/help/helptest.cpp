// SPDX-License-Identifier: Apache-2.0
#include "help/helpwindow.h"

#include "commands/commandset.h"
#include "help/helptables.h"
#include "support/windowfixture.h"
#include "theme/appearance.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class HelpTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] QList<HelpPage> pages() const { return helpPages(*m_window->findChild<CommandSet *>()); }
    [[nodiscard]] HelpWindow *help() const { return m_window->findChild<HelpWindow *>(); }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return help()->findChild<Widget *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void everyCommandThatAPageNamesIsThere()
    {
        const QStringList names = commandsNamedInHelp();
        QVERIFY(names.size() > 20);
        for (const QString &name : names) {
            const auto &table = commandTable();
            const bool known = std::any_of(table.begin(), table.end(),
                                           [&name](const Command &row) { return name == QLatin1StringView(row.name); });
            QVERIFY2(known, qPrintable(name));
        }
        static const QRegularExpression left(u"\\{(key|menu|keys)[:}]"_s);
        for (const HelpPage &page : pages())
            QVERIFY2(!page.markdown.contains(left), qPrintable(page.title));
    }

    /// The same pages in each language, which name the same commands and show the same lines of code.
    void everyLanguageHasTheSamePages()
    {
        static const QRegularExpression fixed(u"\\{[a-z:A-Z.]+\\}|`[^`]+`|^ {4}.*$"_s,
                                              QRegularExpression::MultilineOption);
        const auto fixedIn = [](const QString &path) {
            QFile file(path);
            QStringList found;
            if (!file.open(QIODevice::ReadOnly))
                return found;
            for (auto all = fixed.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();)
                found.append(all.next().captured());
            found.sort();
            return found;
        };
        const QDir english(u":/help/en"_s);
        const QStringList languages = QDir(u":/help"_s).entryList(QDir::Dirs);
        QVERIFY(languages.size() >= 6);
        for (const QString &language : languages) {
            const QDir pages(u":/help/"_s + language);
            QCOMPARE(pages.entryList(QDir::Files), english.entryList(QDir::Files));
            const QStringList names = pages.entryList({u"*.md"_s}, QDir::Files);
            for (const QString &name : names) {
                QStringList wanted = fixedIn(english.filePath(name));
                QStringList there = fixedIn(pages.filePath(name));
                // The placeholder of a command's name and the words of an example are a translator's own.
                const auto isFree = [](const QString &text) {
                    return text.contains(u"COMMAND"_s) || text.contains(u"--help"_s) || text.contains(u'"');
                };
                wanted.removeIf(isFree);
                there.removeIf(isFree);
                QVERIFY2(wanted == there, qPrintable(language + u'/' + name));
            }
        }
    }

    void thePagesTellTheKeysOfNow()
    {
        const auto *commands = m_window->findChild<CommandSet *>();
        commands->action(CommandId::Cut)->setShortcut(QKeySequence(u"Ctrl+F9"_s));
        QVERIFY(pages().first().markdown.contains(u"**Ctrl+F9** cuts it"_s));
    }

    void isThereAtOneKeyAndSearchesAtTwo()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(help() && help()->isVisible());
        QCOMPARE(part<QListWidget>("help.pages")->count(), pages().size());
        QTest::keyClick(help(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(part<QLineEdit>("help.search")->hasFocus() || help()->focusWidget() == part<QLineEdit>("help.search"));
        QTest::keyClicks(part<QLineEdit>("help.search"), u"custody"_s);
        const auto *list = part<QListWidget>("help.pages");
        QVERIFY(list->currentItem() && !list->currentItem()->isHidden());
        QVERIFY(part<QTextBrowser>("help.text")->toPlainText().contains(u"custody"_s));
        QCOMPARE(part<QTextBrowser>("help.text")->textCursor().selectedText(), u"custody"_s);
    }

    void noPictureIsWiderThanItsPage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(QTest::qWaitForWindowExposed(help()));
        const QList<HelpPage> all = pages();
        int pictures = 0;
        for (int row = 0; row < all.size(); ++row) {
            if (!all.at(row).markdown.contains(u"!["_s))
                continue;
            ++pictures;
            part<QListWidget>("help.pages")->setCurrentRow(row);
            QTRY_VERIFY(part<QTextBrowser>("help.text")->verticalScrollBar()->maximum() > 0);
            QCOMPARE(part<QTextBrowser>("help.text")->horizontalScrollBar()->maximum(), 0);
        }
        QVERIFY(pictures >= 3);
    }

    void tablesHaveLinesAndNoBoxes()
    {
        QTextDocument page;
        page.setMarkdown(u"before\n\n|a|b|c|\n|---|---|---|\n|1|2|3|\n"_s);
        setTables(&page, QPalette());
        const QList<QTextFrame *> frames = page.rootFrame()->childFrames();
        QCOMPARE(frames.size(), 1);
        const auto *table = qobject_cast<QTextTable *>(frames.first());
        QVERIFY(table);
        QCOMPARE(table->format().border(), 0.0);
        const QList<QTextLength> widths = table->format().columnWidthConstraints();
        QCOMPARE(widths.size(), 3);
        QVERIFY(widths.at(1).rawValue() > widths.at(0).rawValue());
        QVERIFY(table->cellAt(1, 0).format().toTableCellFormat().bottomBorder() > 0);
        QCOMPARE(page.toPlainText().simplified(), u"before a b c 1 2 3"_s);
    }

    void showsThePicturesThatGoWithItsColours()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *text = part<QTextBrowser>("help.text");
        const auto picture = [text] {
            return text->loadResource(QTextDocument::ImageResource, QUrl(u"first-stop"_s)).value<QImage>();
        };
        help()->setPalette(paletteFor(false));
        const QImage light = picture();
        QVERIFY(!light.isNull());
        QVERIFY(light.width() <= text->viewport()->width());
        help()->setPalette(paletteFor(true));
        const QImage dark = picture();
        QVERIFY(!dark.isNull());
        QVERIFY(dark.pixelColor(5, 5).lightness() < light.pixelColor(5, 5).lightness());
        static const QRegularExpression named(u"!\\[[^\\]]+\\]\\(([^)]+)\\)"_s);
        int pictures = 0;
        for (const HelpPage &page : pages()) {
            for (auto all = named.globalMatch(page.markdown); all.hasNext(); ++pictures)
                QVERIFY2(!helpPicture(all.next().captured(1), false).isNull(), qPrintable(page.title));
        }
        QVERIFY(pictures >= 3);
        QVERIFY(helpPicture(u"../icons/edit"_s, false).isNull());
    }

    void asksNobodyForMore()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(!part<QTextBrowser>("help.text")
                     ->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc"_s))
                     .isValid());
        for (const HelpPage &page : pages())
            QVERIFY2(!page.markdown.contains(u"http"_s), qPrintable(page.title));
    }
};

QTEST_MAIN(HelpTest)
#include "helptest.moc"
