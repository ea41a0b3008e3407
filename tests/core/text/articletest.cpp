// SPDX-License-Identifier: Apache-2.0
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class ArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paragraphsEndAtEveryLineEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("no line end") << u"one"_s << QStringList{u"one"_s};
        QTest::newRow("a last line end opens nothing") << u"one\n"_s << QStringList{u"one"_s};
        QTest::newRow("LF, CRLF, CR") << u"a\nb\r\nc\rd"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("Unicode separators") << u"a\u2028b\u2029c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("blank lines are rows") << u"a\n\n \nb"_s << QStringList{u"a"_s, QString(), u" "_s, u"b"_s};
    }

    void paragraphsEndAtEveryLineEnd()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, paragraphs);
        const Article article(text);
        QStringList found;
        qsizetype tiled = 0;
        for (qsizetype i = 0; i < article.paragraphs().size(); ++i) {
            const Span span = article.paragraphs().at(i).text;
            found.append(article.textOf(span).toString());
            QCOMPARE(span.start(), tiled);
            tiled = article.lineOf(i).end();
        }
        QCOMPARE(found, paragraphs);
        QCOMPARE(tiled, article.length());
    }

    void blankLinesHaveNoNumber()
    {
        const Article article(u"one\n\n \u200b\ntwo\n"_s);
        QCOMPARE(article.paragraphs().at(0).number, 1);
        QVERIFY(article.paragraphs().at(1).isBlank());
        QVERIFY(article.paragraphs().at(2).isBlank());
        QCOMPARE(article.paragraphs().at(3).number, 2);
    }

    void findsTheParagraphOfAnOffset()
    {
        const Article article(u"ab\r\ncd\n"_s);
        QCOMPARE(article.paragraphAt(0), 0);
        QCOMPARE(article.paragraphAt(3), 0);
        QCOMPARE(article.paragraphAt(4), 1);
        QCOMPARE(article.paragraphAt(7), 1);
        QCOMPARE(Article(QString()).paragraphAt(0), -1);
    }
};

QTEST_APPLESS_MAIN(ArticleTest)
#include "articletest.moc"
