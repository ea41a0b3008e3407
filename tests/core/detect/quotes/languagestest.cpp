// SPDX-License-Identifier: Apache-2.0
#include "detect/lexicon/language.h"
#include "detect/quotes/quotes.h"
#include "text/article.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// "speaker / cue: words" of every attributed quotation and report, in order.
QStringList said(const Article &article)
{
    QStringList lines;
    const QList<Finding> attributions = findQuotes(article).attributions;
    for (const Finding &attribution : attributions) {
        const Span speaker = attribution.spanOf(Role::Speaker).value_or(Span());
        const Span cue = attribution.spanOf(Role::Cue).value_or(Span());
        for (const Related &related : attribution.related) {
            if (related.role == Role::Quote || related.role == Role::Content)
                lines.append(
                    u"%1 / %2: %3"_s.arg(article.textOf(speaker), article.textOf(cue), article.textOf(related.span)));
        }
    }
    return lines;
}

} // namespace

/// The articles in languages/<code>.txt: what has to be found in each, and nothing else.
class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhoSaidIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QDir folder(QStringLiteral(BLUEPENCIL_ARTICLES));
        const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            addArticles(folder.filePath(file), file.chopped(4));
    }
    void namesWhoSaidIt()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QCOMPARE(QString(codeOf(languageOf(text))), code);
        QTEST(said(Article(text)), "expected");
    }

    void everyLanguageHasTwentyArticles()
    {
        const QDir folder(QStringLiteral(BLUEPENCIL_ARTICLES));
        const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().count("\n--- ") >= 20, qPrintable(name));
        }
    }

private:
    static void addArticles(const QString &path, const QString &code)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList articles = QString::fromUtf8(file.readAll()).split(u"\n--- "_s).mid(1);
        for (const QString &article : articles) {
            QStringList text;
            QStringList expected;
            const QStringList lines = article.split(u'\n');
            for (const QString &line : lines.mid(1)) {
                if (line.startsWith("=> "_L1))
                    expected.append(line.sliced(3));
                else if (!line.isEmpty())
                    text.append(line);
            }
            const QString name = code + u": "_s + lines.first();
            QTest::newRow(qPrintable(name)) << code << text.join(u'\n') << expected;
        }
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languagestest.moc"
