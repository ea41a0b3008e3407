// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/markdown.h"

#include "core/formats/writer/outgoingfixture.h"
#include "detect/findings/finding.h"
#include "review/edits.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QString markdownOf(const QString &text)
{
    return QString::fromUtf8(*writeMarkdown({Article(text), text, {}}));
}

} // namespace

class MarkdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsKnownInFront()
    {
        const QByteArray bytes = *writeMarkdown(outgoing(u"The lock is green.\n"_s));
        QCOMPARE(bytes, QByteArray("---\ntitle: \"The \\\"lock\\\" & its <keeper>\"\nbyline: \"Wim Sael\"\n"
                                   "date: \"2031-05-02T10:00:00Z\"\nurl: \"https://courier.example/lock?a=1&b=2\"\n"
                                   "site: \"Courier\"\nlanguage: \"nl\"\n---\n\nThe lock is green.\n"));
    }

    void aTitleInTheTextIsAHeading()
    {
        QVERIFY(writeMarkdown(outgoing(u"The \"lock\" & its <keeper>\nIt is green.\n"_s))
                    ->endsWith("# The \"lock\" \\& its \\<keeper\\>\n\nIt is green.\n"));
    }

    void aParagraphALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("lines") << u"One.\nTwo.\r\n\nThree."_s << u"One.\n\nTwo.\n\nThree.\n"_s;
        QTest::newRow("indented") << u"    Not code.\n"_s << u"Not code.\n"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("emphasis") << u"2 * 3 _is_ `six`"_s << u"2 \\* 3 \\_is\\_ \\`six\\`\n"_s;
        QTest::newRow("a link") << u"[ad_1] <b> &amp;"_s << u"\\[ad\\_1\\] \\<b\\> \\&amp;\n"_s;
        QTest::newRow("a heading") << u"# 1 fan"_s << u"\\# 1 fan\n"_s;
        QTest::newRow("a list") << u"- first\n+ second\n3. third\n4) fourth\n1984 was cold."_s
                                << u"\\- first\n\n\\+ second\n\n3\\. third\n\n4\\) fourth\n\n1984 was cold.\n"_s;
        QTest::newRow("a rule") << u"---"_s << u"\\---\n"_s;
        QTest::newRow("a quote") << u"> so"_s << u"\\> so\n"_s;
        QTest::newRow("a backslash") << u"a\\b"_s << u"a\\\\b\n"_s;
    }
    void aParagraphALine()
    {
        QFETCH(QString, text);
        QFETCH(QString, markdown);
        QCOMPARE(markdownOf(text), markdown);
    }

    void creditsAndTheEditionStandInFront()
    {
        Outgoing article = outgoing(u"Up.\n"_s);
        Finding byline;
        byline.kind = Kind::Boilerplate;
        byline.category = Category::Credit;
        byline.rule = "test.credit";
        byline.span = Span(0, 7); // the first line, whatever it says
        const Signature by{u"M. Lund"_s, 1};
        QVERIFY(article.review.apply(decide({}, article.article, {byline}, Verb::MoveToCredit, by)));
        article.approval.edition = 2;
        const QByteArray written = *writeMarkdown(article);
        QVERIFY2(written.contains("\ncredits: [\"[ad_1]\"]\nedition: 2\n---\n"), written.constData());
    }
};

QTEST_APPLESS_MAIN(MarkdownTest)
#include "markdowntest.moc"
