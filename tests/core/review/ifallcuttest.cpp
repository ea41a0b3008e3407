// SPDX-License-Identifier: Apache-2.0
#include "review/ifallcut.h"

#include "review/edits.h"
#include "review/statistics.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Finding suggestion(const Article &article, const QString &text)
{
    const qsizetype at = article.text().indexOf(text);
    Finding finding;
    finding.category = Category::Promo;
    finding.span = Span(at, at + text.size());
    finding.rule = "promo.line";
    return finding;
}

Span spanOf(const Article &article, const QString &text)
{
    const qsizetype at = article.text().indexOf(text);
    return {at, at + text.size()};
}

} // namespace

class IfAllCutTest : public QObject {
    Q_OBJECT

    const Article m_article{u"The pier opens in May.\nFollow us on our channel.\nThe quay stays shut."_s};
    const Signature m_by{u"M. Lund"_s, 1};

private Q_SLOTS:
    void whatIsUndecidedWouldGo()
    {
        const QList<Finding> suggestions = {suggestion(m_article, u"Follow us on our channel."_s)};
        QCOMPARE(textIfAllCut(m_article, {}, suggestions).text(), u"The pier opens in May.\nThe quay stays shut."_s);
        Review kept;
        QVERIFY(kept.apply(decide(kept, m_article, suggestions, Verb::Keep, m_by)).ok());
        QCOMPARE(textIfAllCut(m_article, kept, suggestions).text(), m_article.text());
    }

    void aReplacementInsideACutIsGone()
    {
        Review review;
        QVERIFY(review.apply(replace(review, m_article, spanOf(m_article, u"channel"_s), u"page"_s, m_by)).ok());
        QVERIFY(review.apply(replace(review, m_article, spanOf(m_article, u"quay"_s), u"wharf"_s, m_by)).ok());
        const QList<Finding> suggestions = {suggestion(m_article, u"Follow us on our channel."_s)};
        const IfAllCut ifCut = ifAllCut(review, suggestions);
        QCOMPARE(ifCut.replacements.size(), 1);
        QCOMPARE(ifCut.replacements.first().words, u"wharf"_s);
        QCOMPARE(textIfAllCut(m_article, review, suggestions).text(),
                 u"The pier opens in May.\nThe wharf stays shut."_s);
    }

    void wordsAreCountedForEachWay()
    {
        const QList<Finding> suggestions = {suggestion(m_article, u"Follow us on our channel."_s)};
        Review review;
        QVERIFY(review.apply(replace(review, m_article, spanOf(m_article, u"quay"_s), u"old wharf"_s, m_by)).ok());
        const WordCounts counts = countWords(m_article, review, suggestions);
        QCOMPARE(counts.raw, 14);
        QCOMPARE(counts.now, 15);
        QCOMPARE(counts.ifAllCut, 10);
        QCOMPARE(countWords(m_article, review, suggestions, counts.raw).ifAllCut, counts.ifAllCut);
    }
};

QTEST_APPLESS_MAIN(IfAllCutTest)
#include "ifallcuttest.moc"
