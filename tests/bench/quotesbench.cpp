// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes.h"

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

} // namespace

class QuotesBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsQuotes_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<QString>("between");
        QTest::newRow("1 MB of articles") << qsizetype(1'000'000) << u"\n"_s;
        QTest::newRow("10 MB of articles") << qsizetype(10'000'000) << u"\n"_s;
        QTest::newRow("10 MB in one paragraph") << qsizetype(10'000'000) << u" "_s;
    }
    void findsQuotes()
    {
        QFETCH(qsizetype, size);
        QFETCH(QString, between);
        const Article article(news(size, between));
        QBENCHMARK
        {
            QVERIFY(!findQuotes(article).quotes.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(QuotesBench)
#include "quotesbench.moc"
