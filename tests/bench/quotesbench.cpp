// SPDX-License-Identifier: Apache-2.0
#include "bench/sizes.h"
#include "detect/quotes/quotes.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Invented news of about `size` UTF-16 units, with some quotation every third sentence; `between` parts paragraphs.
QString news(qsizetype size, QStringView between)
{
    const QStringList sentences = {
        u"The harbour board of Osk met on Tuesday to hear why the new pier, which opened in May, is closed again."_s,
        u"“We were told that the piles would last for fifty years,” said Ada Frid, the warden of the lower river."_s,
        u"According to a report from the county, the wood was not dried before it went into the water."_s,
        u"Per Aho, who built it, called the report “a poor piece of work” and said he would answer it in June."_s,
        u"About 400 people use the ferry every day, and many of them walk to the mill from the old landing."_s,
        u"“Nobody asked us,” he added. “They simply sent the bill, and now they want the money back.”"_s,
        u"The mayor told the Osk Herald that the town had no choice, but that it would talk to both of them."_s,
    };
    QString text;
    text.reserve(size + 200);
    for (qsizetype i = 0; text.size() < size; ++i) {
        text += sentences.at(i % sentences.size());
        text += i % 3 == 2 ? between : QStringView(u" ");
    }
    return text;
}

QString articles(qsizetype size)
{
    return news(size, u"\n");
}

QString oneParagraph(qsizetype size)
{
    return news(size, u" ");
}

QString wordLines(qsizetype lines)
{
    const QStringList words = {u"Osk"_s, u"ferry"_s, u"said"_s, u"the"_s, u"pier"_s, u"closed"_s};
    QString text;
    for (qsizetype i = 0; i < lines; ++i)
        text += words.at(i % words.size()) + u'\n';
    return text;
}

/// Makes the text of a row when the row is run: callgrind would count for minutes what no row asks for.
using MakeText = QString (*)(qsizetype size);

} // namespace

Q_DECLARE_METATYPE(MakeText)

class QuotesBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findQuotes_data()
    {
        QTest::addColumn<MakeText>("make");
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("articles, 1 MB") << &articles << megabyte;
        QTest::newRow("articles, 4 MB") << &articles << 4 * megabyte;
        QTest::newRow("articles, 16 MB") << &articles << 16 * megabyte;
        QTest::newRow("one paragraph of 10 MB") << &oneParagraph << 10 * megabyte;
        QTest::newRow("a million lines of one word") << &wordLines << qsizetype(1'000'000);
    }
    void findQuotes()
    {
        QFETCH(MakeText, make);
        QFETCH(qsizetype, size);
        const Article article(make(size));
        QuoteFindings found;
        QBENCHMARK
        {
            found = bluepencil::findQuotes(article);
        }
        qInfo("%lld units, %lld lines, %lld quotes", static_cast<long long>(article.length()),
              static_cast<long long>(article.paragraphs().size()), static_cast<long long>(found.quotes.size()));
    }
};

QTEST_APPLESS_MAIN(QuotesBench)
#include "quotesbench.moc"
