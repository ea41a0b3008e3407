// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/lineindex.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &text)
{
    return Article(text);
}

/// As many lines as are asked for, which no other `start` has.
LineHashes linesFrom(quint64 start, qsizetype count)
{
    LineHashes lines;
    lines.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        lines.append(start + static_cast<quint64>(i));
    return lines;
}

} // namespace

class LineIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsALineOnceAnArticle()
    {
        LineIndex index;
        index.add(articleOf(u"one line\nanother line\n\nOne  line"_s));
        index.add(articleOf(u"one line"_s));
        QCOMPARE(index.articles(), 2);
        QCOMPARE(index.articlesWith(u"one line"), 2);
        QCOMPARE(index.articlesWith(u"another line"), 1);
        QCOMPARE(index.articlesWith(u"no such line"), 0);
    }

    void takesAnArticleBackAsIfItHadNeverBeenCounted()
    {
        const Article stays = articleOf(u"the masthead\nfirst story"_s);
        const Article goes = articleOf(u"the masthead\nsecond story"_s);
        LineIndex expected;
        expected.add(stays);
        LineIndex index = expected;
        index.add(goes);
        index.remove(lineHashesOf(goes));
        QCOMPARE(index.articles(), expected.articles());
        QCOMPARE(index.counts(), expected.counts());
    }

    void twoIndexesCountAsOneOverBoth()
    {
        const Article one = articleOf(u"the masthead\nfirst story"_s);
        const Article two = articleOf(u"the masthead\nsecond story"_s);
        LineIndex both;
        both.add(one);
        both.add(two);
        LineIndex first;
        first.add(one);
        LineIndex second;
        second.add(two);
        second.add(first);
        QCOMPARE(second.counts(), both.counts());
        QCOMPARE(second.articles(), 2);
    }

    void tellsAnArticleThatItNeverCounted()
    {
        LineIndex index;
        index.add(articleOf(u"the masthead\nfirst story"_s));
        QVERIFY(index.mayHold(lineHashesOf(articleOf(u"the masthead\nfirst story"_s))));
        QVERIFY(!index.mayHold(lineHashesOf(articleOf(u"the masthead\nsecond story"_s))));
        QVERIFY(!LineIndex().mayHold(lineHashesOf(articleOf(u""_s))));
    }

    void staysWithinItsBoundAndKeepsWhatRecurs()
    {
        const LineHashes furniture = linesFrom(1, 20);
        LineIndex index;
        for (quint64 article = 0; article < 60; ++article) {
            index.add(furniture + linesFrom(1'000 + article * 1'000, 1'000));
            QVERIFY(index.counts().size() <= LineIndex::mostLines);
        }
        QVERIFY(index.hasForgotten());
        for (const quint64 line : furniture)
            QCOMPARE(index.articlesWith(line), 60);
        QVERIFY(index.mayHold(linesFrom(900'000, 3))); // nobody can know any more
    }

    void whatIsForgottenDoesNotDependOnItsOrder()
    {
        LineIndex one;
        one.add(linesFrom(1, 30'000));
        one.add(linesFrom(20'000, 30'000));
        LineIndex other;
        other.add(linesFrom(20'000, 30'000));
        other.add(linesFrom(1, 30'000));
        QCOMPARE(one.counts(), other.counts());
        QCOMPARE(one.articlesWith(quint64{25'000}), 2);
        QCOMPARE(one.articlesWith(quint64{5}), 0);
    }
};

QTEST_APPLESS_MAIN(LineIndexTest)
#include "lineindextest.moc"
