// SPDX-License-Identifier: Apache-2.0
#include "bench/sizes.h"
#include "bench/timings.h"
#include "detect/cuts/cuts.h"
#include "text/article.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Invented prose: sentences of made-up words with function words between, the same on every machine.
class Prose {
public:
    QString sentence()
    {
        QString text;
        const int words = 8 + below(14);
        for (int i = 0; i < words; ++i)
            text += (i > 0 ? u" "_s : QString()) + word();
        text[0] = text[0].toUpper();
        return text + u'.';
    }
    QString paragraph()
    {
        QString text = sentence();
        for (int i = below(3); i > 0; --i)
            text += u' ' + sentence();
        return text;
    }
    QString word()
    {
        static const QStringList small = {u"the"_s, u"of"_s, u"and"_s, u"in"_s, u"was"_s, u"to"_s, u"said"_s};
        static const QStringList parts = {u"ba"_s, u"ro"_s, u"ten"_s, u"li"_s, u"mar"_s, u"os"_s, u"que"_s, u"dun"_s};
        if (below(3) == 0)
            return small[below(static_cast<int>(small.size()))];
        QString word;
        for (int i = 2 + below(3); i > 0; --i)
            word += parts[below(static_cast<int>(parts.size()))];
        return word;
    }
    int below(int limit) { return m_random.bounded(limit); }

private:
    QRandomGenerator m_random{20240517};
};

QString newspaper(qsizetype units)
{
    Prose prose;
    QString text;
    while (text.size() < units) {
        text += u"[ad_1]\n"_s;
        for (int i = 0; i < 12; ++i)
            text += prose.paragraph() + u'\n';
        text += u"Read more:\n"_s + prose.sentence().chopped(1) + u"\nFacebook\nTwitter\n[ad_2]\nSource link\n"_s;
    }
    return text;
}

QString oneParagraph(qsizetype units)
{
    Prose prose;
    QString text;
    while (text.size() < units)
        text += prose.sentence() + u' ';
    return text;
}

QString wordLines(qsizetype lines)
{
    Prose prose;
    QString text;
    for (qsizetype i = 0; i < lines; ++i)
        text += prose.word() + u'\n';
    return text;
}

/// Makes the text of a row when the row is run: callgrind would count for minutes what no row asks for.
using MakeText = QString (*)(qsizetype size);

/// The texts of a measuring set: one JSON object a line.
QList<Article> articlesOf(const QString &path)
{
    QList<Article> articles;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return articles;
    while (!file.atEnd())
        articles.append(Article(QJsonDocument::fromJson(file.readLine()).object().value(u"text"_s).toString()));
    return articles;
}

qsizetype bytesOf(const QList<Article> &articles)
{
    qsizetype bytes = 0;
    for (const Article &article : articles)
        bytes += article.text().toUtf8().size();
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(MakeText)

class CutsBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findCuts_data()
    {
        QTest::addColumn<MakeText>("make");
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("articles, 1 MB") << &newspaper << megabyte;
        QTest::newRow("articles, 4 MB") << &newspaper << 4 * megabyte;
        QTest::newRow("articles, 16 MB") << &newspaper << 16 * megabyte;
        QTest::newRow("one paragraph of 10 MB") << &oneParagraph << 10 * megabyte;
        QTest::newRow("a million lines of one word") << &wordLines << qsizetype(1'000'000);
    }
    void findCuts()
    {
        QFETCH(MakeText, make);
        QFETCH(qsizetype, size);
        const Article article(make(size));
        QList<Finding> findings;
        QBENCHMARK
        {
            findings = bluepencil::findCuts(article);
        }
        qInfo("%lld units, %lld lines, %lld findings", static_cast<long long>(article.length()),
              static_cast<long long>(article.paragraphs().size()), static_cast<long long>(findings.size()));
    }

    void findCutsInManyShortArticles()
    {
        QList<Article> articles;
        for (int i = 0; i < 250; ++i)
            articles.append(Article(newspaper(4000)));
        QBENCHMARK
        {
            for (const Article &article : std::as_const(articles))
                (void)bluepencil::findCuts(article);
        }
    }

    void findCutsInScrapedArticles_data()
    {
        QTest::addColumn<QString>("set");
        for (const char *set : {"cuts/dev/real", "cuts/dev/duplicates", "cuts/dev/lookalikes", "quotes/dev/polnear"})
            QTest::newRow(set) << QString::fromLatin1(set);
    }
    void findCutsInScrapedArticles()
    {
        QFETCH(QString, set);
        if (!qEnvironmentVariableIsSet("BLUEPENCIL_EVALUATION"))
            QSKIP("BLUEPENCIL_EVALUATION names no folder.");
        const QList<Article> articles =
            articlesOf(qEnvironmentVariable("BLUEPENCIL_EVALUATION") + u"/data/"_s + set + u".jsonl"_s);
        constexpr int runs = 15;
        Timings timings;
        for (int run = 0; run < runs; ++run) {
            timings.measure([&articles] {
                for (const Article &article : articles)
                    (void)bluepencil::findCuts(article);
            });
        }
        qInfo("%.3f MB in %lld articles", static_cast<double>(bytesOf(articles)) / 1e6,
              static_cast<long long>(articles.size()));
        timings.report();
    }
};

QTEST_APPLESS_MAIN(CutsBench)
#include "cutsbench.moc"
