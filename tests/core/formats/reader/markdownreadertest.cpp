// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/markdown.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Article articleIn(const QByteArray &bytes)
{
    const auto records = readMarkdown(bytes, u"a.md"_s, {});
    return records ? std::get<Record>(records->first()).article : Article(records.sentence());
}

} // namespace

/// Markdown as scrapers write it.
class MarkdownReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAReaderSees_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("a heading and paragraphs")
            << QByteArray("# The pier\n\nThe tide rose.\n\nIt fell.\n") << u"The pier\nThe tide rose.\nIt fell.\n"_s;
        QTest::newRow("broken lines") << QByteArray("The tide\nrose.\n") << u"The tide rose.\n"_s;
        QTest::newRow("marks") << QByteArray("The *tide* rose **again**, ~~not~~ `so`.\n")
                               << u"The tide rose again, not so.\n"_s;
        QTest::newRow("a link") << QByteArray("See [the pier](https://alderpost.example).\n") << u"See the pier.\n"_s;
        QTest::newRow("a list") << QByteArray("- One\n- Two\n") << u"One\nTwo\n"_s;
        QTest::newRow("a quotation") << QByteArray("> We stay.\n") << u"We stay.\n"_s;
        QTest::newRow("entities and escapes") << QByteArray("1 \\* 2 &amp; 3\n") << u"1 * 2 & 3\n"_s;
        QTest::newRow("HTML in it") << QByteArray("<p>Up.</p>\n\nDown.\n") << u"Up.\nDown.\n"_s;
        QTest::newRow("a rule is no front matter") << QByteArray("Up.\n\n---\n\nDown.\n") << u"Up.\nDown.\n"_s;
        QTest::newRow("other letters") << QByteArray("Die *Möwe* 🐐.\n") << u"Die Möwe 🐐.\n"_s;
    }
    void readsWhatAReaderSees()
    {
        QFETCH(QByteArray, markdown);
        QTEST(articleIn(markdown).text(), "text");
    }

    void frontMatterSaysWhatTheArticleIs()
    {
        const QByteArray markdown = "---\ntitle: \"The \\\"pier\\\"\"\nauthor: 'Ada''s'\ndate: 2031-05-02\n"
                                    "url: https://www.alderpost.example/p\nlang: en\ntags:\n  - sea\n---\nUp.\n";
        QVERIFY(looksLikeMarkdown(markdown));
        const Article article = articleIn(markdown);
        const Origin &origin = article.origin();
        QCOMPARE(article.text(), u"Up.\n"_s);
        QCOMPARE((QStringList{origin.title, origin.byline, origin.date, origin.url, origin.site, origin.language}),
                 (QStringList{u"The \"pier\""_s, u"Ada's"_s, u"2031-05-02"_s, u"https://www.alderpost.example/p"_s,
                              u"alderpost.example"_s, u"en"_s}));
    }

    void onlyFrontMatterLooksLikeIt()
    {
        QVERIFY(!looksLikeMarkdown("# The pier\n"));
        QVERIFY(!looksLikeMarkdown("---\nThe pier.\n---\n"));
        QVERIFY(!looksLikeMarkdown("---\ntitle: a\n"));
    }

    void nothingToReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("no bytes") << QByteArray();
        QTest::newRow("blank lines") << QByteArray("\n\n \n");
        QTest::newRow("front matter alone") << QByteArray("---\ntitle: a\n---\n");
        QTest::newRow("a picture alone") << QByteArray("![](a.png)\n");
    }
    void nothingToReadIsRefused()
    {
        QFETCH(QByteArray, markdown);
        QVERIFY(!readMarkdown(markdown, u"a.md"_s, {}).ok());
    }
};

QTEST_GUILESS_MAIN(MarkdownReaderTest)
#include "markdownreadertest.moc"
