// SPDX-License-Identifier: Apache-2.0
#include "widgets/plainlabel.h"

#include "desk/goingout.h"
#include "desk/intake.h"
#include "dialogs/textdialog.h"
#include "houserules/houseruleflow.h"
#include "houserules/houserulesdialog.h"
#include "store/houserules/houserulerecords.h"
#include "support/keptrule.h"
#include "support/windowfixture.h"
#include "widgets/elidedlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QHelpEvent>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// What looks like markup in an article: an image that some path is opened for, a link, an entity.
const QString image = u"<img src=\"nowhere/lamp.png\">"_s;
const QString link = u"<a href=\"file:///nowhere\">here</a>"_s;
const QString hostile = image + u" follow our channel "_s + link + u" &amp; &lt;b&gt;"_s;

/// The text that a reader sees of HTML, an image or a link standing out.
QString visible(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QString seen;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            seen += format.isImageFormat() ? u"[image]"_s : part.fragment().text();
            if (format.isAnchor())
                seen += u"[link]"_s;
        }
    }
    return seen;
}

} // namespace

/// Nothing that stands in an article, names a file or was typed by an editor is ever taken for HTML.
class PlainWordsTest : public QObject, protected WindowFixture {
    Q_OBJECT

    QStringList m_faults;
    int m_met = 0; ///< tooltips and labels that showed an article's markup as it is written

    void look(const QString &shown, bool asHtml, const QString &where)
    {
        const QString seen = asHtml ? visible(shown) : shown;
        // Links of our own name no file.
        const bool clean = !seen.contains(u"[image]"_s) && !(seen.contains(u"[link]"_s) && shown.contains(u"file:"_s));
        if (!clean)
            m_faults.append(where + u": "_s + shown);
        if (seen.contains(u"<img"_s) || seen.contains(u"&amp;"_s))
            ++m_met;
    }
    void lookAtTip(const QString &tip, const QString &where) { look(tip, Qt::mightBeRichText(tip), where); }
    void lookAtLabel(const QLabel *label)
    {
        const QString where = u"label %1 in %2"_s.arg(label->objectName(), label->window()->objectName());
        if (label->textFormat() == Qt::AutoText)
            m_faults.append(where + u" may take its words for HTML"_s);
        look(label->text(), label->textFormat() != Qt::PlainText, where);
    }
    void lookAtItems(const QAbstractItemModel *model, const QModelIndex &parent, const QString &where)
    {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                lookAtTip(index.data(Qt::ToolTipRole).toString(), where);
                lookAtItems(model, index, where);
            }
        }
    }
    /// Every tooltip and label that there is now; how many of them showed the markup.
    int walk()
    {
        m_met = 0;
        const QWidgetList all = QApplication::allWidgets();
        const QList<QPointer<QWidget>> widgets(all.begin(), all.end());
        for (const QPointer<QWidget> &widget : widgets) {
            if (!widget || widget->inherits("QTipLabel")) // one tooltip goes when the next appears
                continue;
            const QString where = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            if (qobject_cast<ElidedLabel *>(widget.data())) {
                widget->resize(10, widget->height()); // so that there is a tooltip
                QHelpEvent asked(QEvent::ToolTip, QPoint(1, 1), widget->mapToGlobal(QPoint(1, 1)));
                QApplication::sendEvent(widget, &asked);
            }
            lookAtTip(widget->toolTip(), where);
            if (const auto *label = qobject_cast<QLabel *>(widget.data()))
                lookAtLabel(label);
            if (const auto *view = qobject_cast<QAbstractItemView *>(widget.data()); view && view->model())
                lookAtItems(view->model(), {}, where);
            const QList<QAction *> actions = widget->actions();
            for (const QAction *action : actions)
                lookAtTip(action->toolTip(), where + u" action"_s);
        }
        return m_met;
    }

private Q_SLOTS:
    void init()
    {
        start();
        m_faults.clear();
        const HouseRule rule{image, HouseRule::Form::Start, HouseRule::Action::Cut, {}};
        QVERIFY(keepHouseRule(m_workspace->database(), rule, u"<b>M. Lund</b>"_s, 1).ok());
        closeWindow();
        openWindow();
        const QString folder = u"<img src=\"nowhere.png\"> &amp; more"_s; // names of files cannot hold a slash
        QVERIFY(QDir(m_folder->path()).mkpath(folder));
        const QString text = hostile + u'\n' + hostile +
                             u" again\nThe harbour of Tessin Bay will be dredged in spring, the council said.\n"_s;
        m_window->desk()->intake()->openFiles({write(folder + u"/<b>one<b> &amp;.txt"_s, text.toUtf8())});
        waitForAnalysis();
    }
    void cleanup() { closeWindow(); }

    void theArticleOnTheDesk()
    {
        QVERIFY(!flow()->stops()->currentFindings().isEmpty());
        const int met = walk();
        QCOMPARE(m_faults, QStringList());
        QVERIFY(met > 3);
    }

    void theDetailsOfASuggestion()
    {
        press(Qt::Key_Return);
        const int met = walk();
        QCOMPARE(m_faults, QStringList());
        QVERIFY(met > 3);
    }

    void theHistory()
    {
        const int before = walk();
        press(Qt::Key_A);
        press(Qt::Key_H, Qt::ControlModifier);
        const int met = walk();
        QCOMPARE(m_faults, QStringList());
        QVERIFY(met > before);
    }

    void theHouseRules()
    {
        const int before = walk();
        HouseRulesDialog::open(m_window->desk()->houseRules(), m_window.get());
        const int met = walk();
        QCOMPARE(m_faults, QStringList());
        QVERIFY(met > before);
    }

    void theEditions()
    {
        m_dialogs.agree = true;
        QVERIFY(m_window->desk()->goingOut()->approve());
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        const int met = walk();
        QCOMPARE(m_faults, QStringList());
        QVERIFY(met > 0);
    }

    void theEmptyPageAndTheMenuOfRecentFiles()
    {
        closeWindow();
        openWindow();
        const int met = walk();
        QCOMPARE(m_faults, QStringList());
        QVERIFY(met > 0);
    }

    void everyQuestion_data()
    {
        using Ask = std::function<void(StandardDialogs &)>;
        QTest::addColumn<Ask>("ask");
        QTest::newRow("yes or no") << Ask([](StandardDialogs &dialogs) {
            (void)dialogs.confirm(nullptr, {hostile, hostile, {hostile}, u"Yes"_s});
        });
        QTest::newRow("a line") << Ask([](StandardDialogs &dialogs) {
            (void)dialogs.line(nullptr, {hostile, hostile, hostile, {}});
        });
        QTest::newRow("a choice") << Ask([](StandardDialogs &dialogs) {
            (void)dialogs.choice(nullptr, hostile, hostile, {hostile, hostile}, hostile);
        });
        QTest::newRow("the look of the text") << Ask([](StandardDialogs &) {
            TextDialog dialog({}, QFont());
            dialog.exec();
        });
    }
    void everyQuestion()
    {
        QFETCH(std::function<void(StandardDialogs &)>, ask);
        int met = 0;
        QTimer::singleShot(0, this, [&] {
            met = walk();
            static_cast<QDialog *>(QApplication::activeModalWidget())->reject();
        });
        StandardDialogs dialogs;
        ask(dialogs);
        QCOMPARE(m_faults, QStringList());
        QVERIFY(met > 0);
    }

    void aTooltipIsReadOutAsItIsWritten_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << u"Follow our channel & the news, 3 < 4."_s;
        QTest::newRow("an entity") << u"&lt;b&gt; &amp; more"_s;
        QTest::newRow("markup") << hostile;
        QTest::newRow("over two lines") << image + u"\nand more"_s;
    }
    void aTooltipIsReadOutAsItIsWritten()
    {
        QFETCH(QString, words);
        const QString tip = plainToolTip(words);
        QTextDocument document;
        document.setHtml(tip);
        QCOMPARE(Qt::mightBeRichText(tip) ? document.toPlainText() : tip, words);
    }
};

QTEST_MAIN(PlainWordsTest)
#include "plainwordstest.moc"
