// SPDX-License-Identifier: Apache-2.0
#include "review/runs.h"

#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Finding suggestion(Span span, float confidence = 0.97F, Category category = Category::Promo)
{
    Finding finding;
    const bool isRepeat = category == Category::Near || category == Category::Exact;
    finding.kind = isRepeat ? Kind::Duplicate : Kind::Boilerplate;
    finding.category = category;
    finding.rule = "test";
    finding.span = span;
    finding.confidence = confidence;
    return finding;
}

QList<QList<qsizetype>> groups(const QList<Run> &runs)
{
    QList<QList<qsizetype>> result;
    for (const Run &run : runs)
        result.append(run.findings);
    return result;
}

} // namespace

class RunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neighboursShareARun()
    {
        const Article article(u"aaaa\n\nbbbb\ncccc\n"_s);
        const QList<Finding> findings = {suggestion(Span(0, 4)), suggestion(Span(6, 10)), suggestion(Span(11, 15))};
        const QList<Run> runs = runsOf(article, findings);
        QCOMPARE(groups(runs), (QList<QList<qsizetype>>{{0, 1, 2}}));
        QCOMPARE(runs.first().span, Span(0, 15));
    }

    void theLabelOfABoxIsNoStopOfItsOwn()
    {
        const Article article(u"aaaa\nbbbb\ncccc\n"_s);
        QList<Finding> findings = {suggestion(Span(0, 4), 0.8F), suggestion(Span(5, 9)),
                                   suggestion(Span(10, 14), 0.75F)};
        QCOMPARE(groups(runsOf(article, findings)), (QList<QList<qsizetype>>{{0, 1, 2}}));
        findings[2].rule = "navigation.evidence"; // no rule knows what that is
        QCOMPARE(groups(runsOf(article, findings)), (QList<QList<qsizetype>>{{0, 1}, {2}}));
    }

    void aFewLinesThatStayPartNothing_data()
    {
        QTest::addColumn<float>("confidence");
        QTest::addColumn<Category>("category");
        QTest::addColumn<qsizetype>("between");
        QTest::addColumn<bool>("joins");
        QTest::newRow("sure, near") << 0.95F << Category::Label << qsizetype(3) << true;
        QTest::newRow("sure, far") << 0.95F << Category::Label << qsizetype(30) << false;
        QTest::newRow("likely") << 0.85F << Category::Label << qsizetype(3) << false;
        QTest::newRow("a promotion") << 0.95F << Category::Promo << qsizetype(3) << false;
        QTest::newRow("a repeat") << 0.95F << Category::Exact << qsizetype(3) << false;
        QTest::newRow("a near repeat") << 0.95F << Category::Near << qsizetype(3) << false;
        QTest::newRow("a credit") << 0.95F << Category::Credit << qsizetype(3) << false;
    }
    void aFewLinesThatStayPartNothing()
    {
        QFETCH(const float, confidence);
        QFETCH(const Category, category);
        QFETCH(const qsizetype, between);
        QFETCH(const bool, joins);
        const QString good = u"good text\n"_s.repeated(between);
        const Article article(u"aaaa\n"_s + good + u"bbbb\n"_s);
        const qsizetype second = 5 + good.size();
        const QList<Finding> findings = {suggestion(Span(0, 4), 0.95F, Category::Label),
                                         suggestion(Span(second, second + 4), confidence, category)};
        QCOMPARE(runsOf(article, findings).size(), joins ? 1 : 2);
    }

    void aBoxThatPromotesIsABox()
    {
        const Article article(u"aaaa\ngood text\nbbbb\ncccc\n"_s);
        QList<Finding> findings = {suggestion(Span(0, 4), 0.95F, Category::Label),
                                   suggestion(Span(15, 24), 0.95F, Category::Promo)};
        findings[1].rule = "promo.block"; // a label with its lines, unlike a sentence that promotes
        QCOMPARE(runsOf(article, findings).size(), 1);
    }

    void whatHarmsAQuoteStandsAlone()
    {
        const Article article(u"aaaa\nbbbb\ncccc\n"_s);
        const QList<Finding> findings = {suggestion(Span(0, 4)), suggestion(Span(5, 9)), suggestion(Span(10, 14))};
        QCOMPARE(groups(runsOf(article, findings, {Span(5, 9)})), (QList<QList<qsizetype>>{{0}, {1}, {2}}));
    }

    void whatHasToBeReadStandsAlone_data()
    {
        QTest::addColumn<float>("confidence");
        QTest::addColumn<Category>("category");
        QTest::newRow("unsure") << 0.6F << Category::Promo;
        QTest::newRow("near duplicate") << 0.99F << Category::Near;
        QTest::newRow("credit") << 0.99F << Category::Credit;
    }

    void whatHasToBeReadStandsAlone()
    {
        QFETCH(float, confidence);
        QFETCH(Category, category);
        const Article article(u"aaaa\nbbbb\ncccc\n"_s);
        const QList<Finding> findings = {suggestion(Span(0, 4)), suggestion(Span(5, 9), confidence, category),
                                         suggestion(Span(10, 14))};
        QCOMPARE(groups(runsOf(article, findings)), (QList<QList<qsizetype>>{{0}, {1}, {2}}));
    }

    void aRunFitsOnAScreen()
    {
        const Article article(u"junk\n"_s.repeated(60));
        QList<Finding> findings;
        for (qsizetype i = 0; i < 60; ++i)
            findings.append(suggestion(Span(i * 5, i * 5 + 4)));
        const QList<Run> runs = runsOf(article, findings);
        QVERIFY(runs.size() > 1);
        for (const Run &run : runs)
            QVERIFY(run.findings.size() <= 24);
    }

    void certaintyIsAWord()
    {
        QCOMPARE(certaintyOf(suggestion(Span(0, 1), 0.95F)), Certainty::Sure);
        QCOMPARE(certaintyOf(suggestion(Span(0, 1), 0.8F)), Certainty::Likely);
        QCOMPARE(certaintyOf(suggestion(Span(0, 1), 0.55F)), Certainty::Check);
    }
};

QTEST_APPLESS_MAIN(RunsTest)
#include "runstest.moc"
