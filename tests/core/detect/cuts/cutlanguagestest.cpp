// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/cuts.h"
#include "detect/lexicon/language.h"
#include "text/article.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewest = 10; ///< lines of each kind that a language has

/// What has to be found of a line: "x " to cut, "c " a credit, "t " a trap, none for the article's own.
struct MarkedLine {
    QChar mark;
    QString text;
};

QString described(const QList<Finding> &findings, const Article &article)
{
    QString lines = u"found is"_s;
    for (const Finding &finding : findings)
        lines += u"\n    %1 %2: %3"_s.arg(QString::fromLatin1(finding.rule))
                     .arg(finding.confidence)
                     .arg(article.textOf(finding.span));
    return lines;
}

/// The finding that takes the line, as a suggestion or as a credit; null for none.
const Finding *takerOf(const QList<Finding> &findings, Span line)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [line](const Finding &finding) {
        return finding.span.overlaps(line) &&
               (finding.confidence >= suggestedFrom || finding.category == Category::Credit);
    });
    return found == findings.end() ? nullptr : &*found;
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList languageFiles()
{
    return QDir(QStringLiteral(BLUEPENCIL_CUT_ARTICLES)).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
}

QString pathOf(const QString &file)
{
    return QDir(QStringLiteral(BLUEPENCIL_CUT_ARTICLES)).filePath(file);
}

} // namespace

/// The articles in languages/<code>.txt: labels, bylines, dates, credits and appeals are found by their grammar, and
/// sentences that look like them stay.
class CutLanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsNoneOfTheArticle_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("marks");
        QTest::addColumn<QString>("text");
        const QStringList files = languageFiles();
        for (const QString &file : files) {
            const QStringList articles = readFile(pathOf(file)).split(u"\n--- "_s).mid(1);
            for (const QString &article : articles)
                addArticle(file.chopped(4), article);
        }
    }
    void findsWhatIsNoneOfTheArticle()
    {
        QFETCH(QString, code);
        QFETCH(QString, marks);
        QFETCH(QString, text);
        QCOMPARE(QString(codeOf(languageOf(text))), code);
        const Article article(text);
        const QList<Finding> findings = findCuts(article);
        QCOMPARE(article.paragraphs().size(), marks.size());
        QStringList wrong;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const Span line = article.paragraphs()[i].text;
            const Finding *taker = takerOf(findings, line);
            const bool credit = taker && taker->category == Category::Credit;
            const bool right = marks[i] == u'c' ? credit : marks[i] == u'x' ? taker != nullptr : taker == nullptr;
            if (!right)
                wrong.append(u"%1: %2"_s.arg(marks[i]).arg(article.textOf(line)));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n') + u'\n' + described(findings, article)));
    }

    void everyLanguageHasJunkAndTraps()
    {
        const QStringList files = languageFiles();
        QCOMPARE(files.size(), qsizetype(languageCount) - 1); // English has its examples
        for (const QString &file : files) {
            const QString text = readFile(pathOf(file));
            QVERIFY2(text.count(u"\nx "_s) + text.count(u"\nc "_s) >= fewest, qPrintable(file));
            QVERIFY2(text.count(u"\nt "_s) >= fewest, qPrintable(file));
        }
    }

private:
    static void addArticle(const QString &code, const QString &article)
    {
        const QStringList lines = article.split(u'\n', Qt::SkipEmptyParts);
        QString marks;
        QStringList text;
        for (const QString &line : lines.mid(1)) {
            const bool marked = line.size() > 2 && line[1] == u' ' && u"xct"_s.contains(line[0]);
            marks += marked ? line[0] : QChar(u'.');
            text.append(marked ? line.sliced(2) : line);
        }
        QTest::newRow(qPrintable(code + u": "_s + lines.first())) << code << marks << text.join(u'\n');
    }
};

QTEST_GUILESS_MAIN(CutLanguagesTest)
#include "cutlanguagestest.moc"
