// SPDX-License-Identifier: Apache-2.0
#include "export/exportdialog.h"

#include "export/exportform.h"
#include "formats/formats.h"
#include "language/interfacelanguage.h"
#include "review/cleantext.h"
#include "review/edits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// An article of which the first line is cut.
ExportQuestion pierQuestion(const QString &folder)
{
    Origin origin;
    origin.name = u"/wire/pier.txt"_s;
    origin.title = u"The pier"_s;
    ExportQuestion question{{Article(u"Ad.\nThe pier is shut — at last.\n"_s, origin), {}, {}}, u"pier"_s, 2};
    Outgoing &article = question.article;
    (void)article.review.apply(cutOwn({}, article.article, Span(0, 4), CutReason::Unsaid, {u"M. Lund"_s, 1}));
    article.text = CleanText(article.article, article.review.cuts()).text();
    question.wish.folder = folder;
    return question;
}

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ExportDialog> m_dialog;

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void open(const ExportQuestion &question)
    {
        m_dialog = std::make_unique<ExportDialog>(question, QFont());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void open() { open(pierQuestion(m_folder.path())); }
    void pick(const QString &format)
    {
        auto *formats = find<QComboBox>(u"exportFormat"_s);
        formats->setCurrentIndex(formats->findData(format));
    }
    [[nodiscard]] QString preview() const { return find<QTextBrowser>(u"exportPreview"_s)->toPlainText(); }
    [[nodiscard]] QString note() const { return find<QLabel>(u"exportNote"_s)->text(); }
    [[nodiscard]] bool mayExport() const { return find<QPushButton>(u"exportButton"_s)->isEnabled(); }

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }

    void offersEveryFormatThatIsWritten()
    {
        open();
        QStringList offered;
        const auto *formats = find<QComboBox>(u"exportFormat"_s);
        for (int i = 0; i < formats->count(); ++i)
            offered.append(formats->itemData(i).toString());
        QCOMPARE(offered, namesOfWritableFormats());
    }

    void aFormatBringsItsSuffix_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &name : {u"text"_s, u"docx"_s, u"docx-tracked"_s, u"odt-tracked"_s, u"markdown"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void aFormatBringsItsSuffix()
    {
        QFETCH(QString, format);
        open();
        pick(format);
        const QString suffix(writableFormat(format)->suffixes.front());
        QCOMPARE(m_dialog->path(), m_folder.filePath(u"pier-approved."_s + suffix));
        QCOMPARE(m_dialog->wish().format, format);
    }

    void aLetterLeadsToOnePlace_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"en", "de", "es", "fr", "it", "pt"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void aLetterLeadsToOnePlace()
    {
        QFETCH(QString, language);
        InterfaceLanguage spoken;
        spoken.speak(language);
        open();
        QStringList words;
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words.append(label->buddy() ? label->text() : QString());
        const QList<QAbstractButton *> buttons = m_dialog->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            words.append(button->text());
        QSet<QKeySequence> keys;
        for (const QString &each : std::as_const(words)) {
            const QKeySequence key = QKeySequence::mnemonic(each);
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(each));
            keys.insert(key);
        }
        QVERIFY(keys.size() > 10);
        m_dialog.reset();
        spoken.speak(u"en"_s);
    }

    void asItCameKeepsItsSuffix()
    {
        ExportQuestion question = pierQuestion(m_folder.path());
        Origin origin = question.article.article.origin();
        origin.name = u"/wire/pier.ODT"_s;
        question.article.article = Article(question.article.article.text(), origin);
        open(question);
        pick(u"as-it-came"_s);
        QCOMPARE(m_dialog->path(), m_folder.filePath(u"pier-approved.odt"_s));
    }

    void showsTheOptionsThatAFormatHas()
    {
        open();
        QVERIFY(find<QComboBox>(u"exportEncoding"_s)->isVisible());
        QVERIFY(!find<QCheckBox>(u"exportReasons"_s)->isVisible());
        pick(u"docx-tracked"_s);
        QVERIFY(!find<QComboBox>(u"exportEncoding"_s)->isVisible());
        QVERIFY(find<QCheckBox>(u"exportReasons"_s)->isVisible());
        QVERIFY(find<QCheckBox>(u"exportRemarks"_s)->isVisible());
        QVERIFY(!find<QCheckBox>(u"exportRemarks"_s)->isChecked());
        pick(u"markdown"_s);
        QVERIFY(!find<QCheckBox>(u"exportReasons"_s)->isVisible());
        QVERIFY(!find<QCheckBox>(u"exportRemarks"_s)->isVisible());
    }

    void showsWhatWillBeWritten()
    {
        open();
        QTRY_COMPARE(preview().trimmed(), u"The pier is shut — at last."_s);
        pick(u"html-fragment"_s);
        QTRY_COMPARE(preview().trimmed(), u"<p>The pier is shut — at last.</p>"_s);
        pick(u"docx-tracked"_s);
        QTRY_VERIFY2(preview().contains(u"Ad."_s), qPrintable(preview())); // struck
        QVERIFY(find<QTextBrowser>(u"exportPreview"_s)->toHtml().contains(u"line-through"_s));
        pick(u"docx"_s);
        QTRY_VERIFY2(!preview().contains(u"Ad."_s), qPrintable(preview()));
    }

    void saysWhatAnEncodingLoses()
    {
        open();
        find<QComboBox>(u"exportEncoding"_s)->setCurrentText(u"ISO-8859-1"_s);
        QTRY_VERIFY2(note().contains(u"ISO-8859-1 cannot hold"_s), qPrintable(note()));
        QVERIFY(mayExport());
        find<QComboBox>(u"exportEncoding"_s)->setCurrentText(u"wax"_s);
        QVERIFY2(note().contains(u"“wax”"_s), qPrintable(note()));
        QVERIFY(!mayExport());
    }

    void whatCannotBeWrittenIsSaid()
    {
        open();
        pick(u"as-it-came"_s); // it came as text
        QTRY_VERIFY2(note().contains(u"choose another format"_s), qPrintable(note()));
        QTRY_VERIFY(!mayExport());
        pick(u"markdown"_s);
        QTRY_VERIFY(mayExport());
        find<QLineEdit>(u"exportFolder"_s)->setText(m_folder.filePath(u"nowhere"_s));
        QVERIFY2(note().contains(u"is no folder"_s), qPrintable(note()));
        QVERIFY(!mayExport());
        find<QLineEdit>(u"exportFolder"_s)->setText(m_folder.path());
        find<QLineEdit>(u"exportPattern"_s)->setText(u"constant"_s);
        QVERIFY2(note().contains(u"{title}"_s), qPrintable(note()));
        QVERIFY(!mayExport());
    }

    void aPatternNamesTheFile()
    {
        open();
        find<QLineEdit>(u"exportPattern"_s)->setText(u"{title} {edition}"_s);
        QCOMPARE(m_dialog->path(), m_folder.filePath(u"The pier 2.txt"_s));
        QVERIFY(find<QLabel>(u"exportPath"_s)->text().contains(u"The pier 2.txt"_s));
    }

    void nothingIsReplacedUnasked()
    {
        QFile there(m_folder.filePath(u"pier-approved.md"_s));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        open();
        QVERIFY(mayExport());
        pick(u"markdown"_s);
        QVERIFY(!mayExport());
        auto *replace = find<QCheckBox>(u"exportReplace"_s);
        QVERIFY(replace->isVisible());
        replace->click();
        QVERIFY(mayExport());
        find<QLineEdit>(u"exportPattern"_s)->setText(u"{name}"_s);
        QVERIFY(mayExport() && !replace->isVisible());
        find<QLineEdit>(u"exportPattern"_s)->setText(u"{name}-approved"_s);
        QVERIFY(!mayExport()); // asked again
        ExportQuestion question = pierQuestion(m_folder.path());
        question.own = {there.fileName()};
        open(question);
        pick(u"markdown"_s);
        QVERIFY(mayExport()); // what an edition of it was written to before
    }
};

QTEST_MAIN(ExportDialogTest)
#include "exportdialogtest.moc"
