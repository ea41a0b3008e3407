// SPDX-License-Identifier: Apache-2.0
#include "dialogs/dialogs.h"
#include "formats/formats.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ExportDialogTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// What a person picks who chooses this format and presses Enter; none where nothing else is chosen.
    FileToWrite picked(const Format *format)
    {
        QTimer::singleShot(0, this, [format] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            if (format) {
                auto *filters = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
                const int row = filters->findText(filterOf(*format));
                filters->setCurrentIndex(row);
                Q_EMIT filters->textActivated(filters->itemText(row));
            }
            static_cast<QDialog *>(dialog)->accept();
        });
        return StandardDialogs().fileToWrite(nullptr, m_folder.filePath(u"pier-approved.txt"_s));
    }

private Q_SLOTS:
    void suggestsPlainText()
    {
        const FileToWrite target = picked(nullptr);
        QCOMPARE(target.path, m_folder.filePath(u"pier-approved.txt"_s));
        QCOMPARE(target.format, &plainText());
    }

    void aFormatBringsItsSuffix_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &name : {u"docx"_s, u"docx-tracked"_s, u"odt-tracked"_s, u"markdown"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void aFormatBringsItsSuffix()
    {
        QFETCH(QString, format);
        const Format &chosen = *writableFormat(format);
        const FileToWrite target = picked(&chosen);
        QCOMPARE(target.path, m_folder.filePath(u"pier-approved."_s + QString(chosen.suffixes.front())));
        QCOMPARE(target.format->name, chosen.name);
    }
};

QTEST_MAIN(ExportDialogTest)
#include "exportdialogtest.moc"
