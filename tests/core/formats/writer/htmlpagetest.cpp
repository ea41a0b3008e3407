// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/htmlpage.h"

#include "core/formats/writer/outgoingfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class HtmlPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFragmentIsParagraphs()
    {
        QCOMPARE(*writeHtmlFragment(outgoing(u"One & <two>.\n\n“Three.”\n"_s)),
                 QByteArray("<p>One &amp; &lt;two&gt;.</p>\n<p>“Three.”</p>\n"));
    }

    void aTitleInTheTextIsAHeading()
    {
        QVERIFY(writeHtmlFragment(outgoing(u"The \"lock\" & its <keeper>\nGreen.\n"_s))
                    ->startsWith("<h1>The &quot;lock&quot; &amp; its &lt;keeper&gt;</h1>\n<p>Green.</p>"));
        QCOMPARE(writeHtmlPage(outgoing(u"The \"lock\" & its <keeper>\nGreen.\n"_s))->count("<h1>"), 1);
    }

    void aPageSaysWhatIsKnown()
    {
        const QByteArray page = *writeHtmlPage(outgoing(u"It is green.\n"_s));
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"));
        QVERIFY(page.contains("<title>The &quot;lock&quot; &amp; its &lt;keeper&gt;</title>"));
        QVERIFY(page.contains("<meta name=\"source\" content=\"https://courier.example/lock?a=1&amp;b=2\">"));
        QVERIFY(page.contains("<p>Wim Sael</p>"));
        QVERIFY(page.contains("<p>It is green.</p>"));
    }

    void nothingInItIsActiveOrLoaded()
    {
        const QByteArray page =
            *writeHtmlPage(outgoing(u"<script>x()</script>\n<img src=\"https://a.example/i.png\" onload=x>\n"_s));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("<img"));
        static const QRegularExpression loading(u"<[^>]*\\s(src|href|on\\w+)="_s);
        QVERIFY(!QString::fromUtf8(page).contains(loading));
    }

    void whatHtmlCannotHoldIsReplaced()
    {
        QCOMPARE(*writeHtmlFragment(outgoing(u"a\u0001b\u0085c\ufffed"_s)),
                 u"<p>a\ufffdb\ufffdc\ufffdd</p>\n"_s.toUtf8());
    }

    void anOddLanguageIsLeftOut()
    {
        Outgoing article = outgoing(u"Green.\n"_s);
        Origin origin = article.article.origin();
        origin.language = u"\"><script>"_s;
        article.article = Article(article.text, origin);
        QVERIFY(writeHtmlPage(article)->contains("<html>\n"));
    }
};

QTEST_APPLESS_MAIN(HtmlPageTest)
#include "htmlpagetest.moc"
