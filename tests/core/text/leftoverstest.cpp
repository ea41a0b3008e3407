// SPDX-License-Identifier: Apache-2.0
#include "text/leftovers.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class LeftoversTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOverIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("right");
        QTest::newRow("named") << u"Fish &amp; chips"_s << u"Fish & chips"_s;
        QTest::newRow("numbered") << u"It&#8217;s &#x201C;late&#x201d;"_s << u"It’s “late”"_s;
        QTest::newRow("escaped twice") << u"one&amp;nbsp;two"_s << u"one\u00a0two"_s;
        QTest::newRow("escaped three times") << u"it&amp;amp;rsquo;s"_s << u"it’s"_s;
        QTest::newRow("a paragraph") << u"<p>The pier is closed.</p>"_s << u"The pier is closed."_s;
        QTest::newRow("two paragraphs") << u"<p>One.</p><p class=\"a\">Two.</p>"_s << u"One.\nTwo."_s;
        QTest::newRow("a break") << u"One.<br/>Two."_s << u"One.\nTwo."_s;
        QTest::newRow("a bold word") << u"The <strong>pier</strong> is closed."_s << u"The pier is closed."_s;
        QTest::newRow("a link") << u"See <a href=\"https://example.org\">the plan</a> here."_s
                                << u"See the plan here."_s;
    }
    void whatIsLeftOverIsReplaced()
    {
        QFETCH(QString, text);
        QTEST(repaired(text, leftoversIn(text)), "right");
        QCOMPARE(warningsOfLeftovers(text).size(), 1);
    }

    void whatIsMeantStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("names") << u"AT&T and R&D; Marks & Spencer"_s;
        QTest::newRow("an address") << u"https://example.org/?a=1&copy=2&lt=3"_s;
        QTest::newRow("a text about an entity") << u"Write &nbsp; where the HTML needs a gap."_s;
        QTest::newRow("a text about a tag") << u"The <b> tag makes words bold, and </b> ends them."_s;
        QTest::newRow("a lone tag inside a sentence") << u"Wrap it in <strong> and see."_s;
        QTest::newRow("sums") << u"if a < b and b > c"_s;
        QTest::newRow("a heart") << u"I <3 the pier"_s;
        QTest::newRow("no such entity") << u"&bogus; and &#0; and &#xD800;"_s;
    }
    void whatIsMeantStays()
    {
        QFETCH(QString, text);
        QVERIFY(leftoversIn(text).isEmpty());
    }
};

QTEST_APPLESS_MAIN(LeftoversTest)
#include "leftoverstest.moc"
