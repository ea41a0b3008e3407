// SPDX-License-Identifier: Apache-2.0
#include "support/ruleexamples.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class RuleExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExampleIsAnArticleWithMarks()
    {
        const auto examples = parseExamples(u"# Ferries\n"
                                            "[paragraphs]\n"
                                            "lead: The ferry stays in port.\n"
                                            "\n"
                                            "[ad.shortcode]\n"
                                            "right: above\n"
                                            "    ⟦[ad_1]⟧\n"
                                            "    {lead}\n"
                                            "wrong: in a sentence\n"
                                            "    He wrote #1: ⟦[sic]⟧, then ⟦[the]⟧ day.\n",
                                            u"en"_s);
        QVERIFY2(examples.ok(), examples.ok() ? "" : qUtf8Printable(examples.sentence()));
        QCOMPARE(examples->size(), 2);
        const RuleExample &right = examples->at(0);
        QCOMPARE(right.language, u"en"_s);
        QCOMPARE(right.rule, u"ad.shortcode"_s);
        QVERIFY(right.verdict == RuleExample::Verdict::Right);
        QCOMPARE(right.title, u"above"_s);
        QCOMPARE(right.text, u"[ad_1]\nThe ferry stays in port."_s);
        QCOMPARE(right.marked, (QList<Span>{Span(0, 6)}));
        QCOMPARE(right.line, 6);
        QCOMPARE(right.markedText(), u"⟦[ad_1]⟧\nThe ferry stays in port."_s);
        const RuleExample &wrong = examples->at(1);
        QVERIFY(wrong.verdict == RuleExample::Verdict::Wrong);
        QCOMPARE(wrong.text, u"He wrote #1: [sic], then [the] day."_s);
        QCOMPARE(wrong.marked, (QList<Span>{Span(13, 18), Span(25, 30)}));
    }

    void whatARuleMustBeToldStandsAboveTheArticle()
    {
        const auto examples = parseExamples(u"[house.rule]\n"
                                            "right: always\n"
                                            "house rule: Stay with us.\n"
                                            "    ⟦Stay with us.⟧\n"
                                            "right: often\n"
                                            "recurring: Fish of the day\n"
                                            "    ⟦Fish of the day⟧\n"
                                            "right: said\n"
                                            "speaker: Ida Morrow\n"
                                            "    ⟦“No,” said Ida Morrow⟧.\n"
                                            "right: set apart\n"
                                            "page: share 0.9 class “social”\n"
                                            "    ⟦Tell a friend⟧\n",
                                            u"en"_s);
        QVERIFY(examples.ok());
        QCOMPARE(examples->at(0).houseRule, u"Stay with us."_s);
        QCOMPARE(examples->at(1).recurring, u"Fish of the day"_s);
        QCOMPARE(examples->at(2).speaker, u"Ida Morrow"_s);
        QVERIFY(!examples->at(2).pageMark);
        QCOMPARE(*examples->at(3).pageMark, (PageMark{{}, PageMarkKind::Share, 0.9F, u"class “social”"_s}));
    }

    void aFaultNamesItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no rule") << u"right: above\n    ⟦[ad_1]⟧\n"_s << u"line 1"_s;
        QTest::newRow("no example") << u"[ad.label]\n    ⟦Advertisement⟧\n"_s << u"line 2"_s;
        QTest::newRow("neither right nor wrong") << u"[ad.label]\nleft: above\n"_s << u"line 2"_s;
        QTest::newRow("a head that nobody knows") << u"[ad.label]\nright: above\nweather: fine\n"_s << u"line 3"_s;
        QTest::newRow("a head below the article") << u"[ad.label]\nright: a\n    ⟦Ad⟧\nspeaker: x\n"_s << u"line 4"_s;
        QTest::newRow("a mark that no page has") << u"[page.share]\nright: a\npage: cake 0.9\n"_s << u"line 3"_s;
        QTest::newRow("not set in") << u"[ad.label]\nright: above\n⟦Advertisement⟧\n"_s << u"line 3"_s;
        QTest::newRow("nothing marked") << u"[ad.label]\nright: above\n    Advertisement\n[ad.code]\n"_s << u"line 4"_s;
        QTest::newRow("an open mark") << u"[ad.label]\nright: a\n    ⟦Advertisement\nright: b\n"_s << u"line 4"_s;
        QTest::newRow("an unknown paragraph") << u"[ad.label]\nright: above\n    {lead}\n"_s << u"line 3"_s;
        QTest::newRow("a paragraph twice") << u"[paragraphs]\nlead: One.\nlead: Two.\n"_s << u"line 3"_s;
    }
    void aFaultNamesItsLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        const auto examples = parseExamples(text, u"en"_s);
        QVERIFY(!examples.ok());
        QVERIFY2(examples.sentence().contains(place), qUtf8Printable(examples.sentence()));
    }
};

QTEST_APPLESS_MAIN(RuleExamplesTest)
#include "ruleexamplestest.moc"
