// SPDX-License-Identifier: Apache-2.0
#include "app/language/translations.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// No text of the program is left untranslated: what lupdate finds in the sources stands in each translator's file.
class CompletenessTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_copies;

private Q_SLOTS:
    /// Copies of the files are brought up to date, so that the sources' own stay as they are.
    void initTestCase()
    {
        const QDir folder(QStringLiteral(BLUEPENCIL_SOURCES "/resources/translations"));
        const QStringList files = folder.entryList({u"*.ts"_s});
        QVERIFY(files.size() >= 5);
        QStringList copies;
        for (const QString &file : files) {
            copies.append(m_copies.filePath(file));
            QVERIFY(QFile::copy(folder.filePath(file), copies.last()));
        }
        QStringList arguments = QStringLiteral(BLUEPENCIL_LUPDATE).split(u' ');
        const QString program = arguments.takeFirst();
        arguments += {u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s};
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(BLUEPENCIL_SOURCES));
        lupdate.start(program, arguments + copies);
        QVERIFY2(lupdate.waitForFinished(-1), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(m_copies.path());
        const QStringList files = folder.entryList({u"*.ts"_s});
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, path);
        const QList<TranslatedText> texts = textsOf(path);
        QVERIFY2(texts.size() > 1000, "lupdate did not find the sources");
        QStringList missing;
        for (const TranslatedText &text : texts) {
            if (!text.finished || text.forms.contains(QString()))
                missing.append(text.name());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"not translated:\n"_s + missing.join(u'\n') +
                                               u"\nninja translations puts them into resources/translations"_s));
    }
};

QTEST_GUILESS_MAIN(CompletenessTest)
#include "completenesstest.moc"
