// SPDX-License-Identifier: Apache-2.0
#include "review/cuttabletogether.h"

#include "review/edits.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QString pierText()
{
    return u"Advertisement\n"
           "Follow our channel.\n"
           "“The pier is old,” Ada Frid said.\n"
           "By Bo Lind\n"_s;
}

Finding suggestionOn(const QString &words, Category category, float confidence)
{
    const qsizetype at = pierText().indexOf(words);
    Finding finding;
    finding.category = category;
    finding.span = Span(at, at + words.size());
    finding.confidence = confidence;
    finding.rule = "test.line";
    return finding;
}

/// The quotation's only attribution, which a cut of " Ada Frid said." would take away.
QList<Finding> quotation()
{
    Finding quote = suggestionOn(u"“The pier is old,”"_s, Category::Direct, 0.99F);
    quote.kind = Kind::Quote;
    Finding attribution = suggestionOn(u"“The pier is old,” Ada Frid said"_s, Category::Direct, 0.99F);
    attribution.kind = Kind::Attribution;
    attribution.related = {{Role::Quote, quote.span, {}},
                           {Role::Speaker, suggestionOn(u"Ada Frid"_s, Category::Direct, 1).span, {}},
                           {Role::Cue, suggestionOn(u"said"_s, Category::Direct, 1).span, {}}};
    return {attribution, quote};
}

} // namespace

class CuttableTogetherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatWantsALook_data()
    {
        QTest::addColumn<Finding>("suggestion");
        QTest::addColumn<bool>("cuttable");
        QTest::newRow("sure") << suggestionOn(u"Advertisement"_s, Category::Label, 0.99F) << true;
        QTest::newRow("likely") << suggestionOn(u"Follow our channel."_s, Category::Promo, 0.8F) << true;
        QTest::newRow("unsure") << suggestionOn(u"Follow our channel."_s, Category::Promo, 0.6F) << false;
        QTest::newRow("a near repeat") << suggestionOn(u"Advertisement"_s, Category::Near, 0.99F) << false;
        QTest::newRow("a credit") << suggestionOn(u"By Bo Lind"_s, Category::Credit, 0.99F) << false;
        QTest::newRow("harms a quotation") << suggestionOn(u" Ada Frid said."_s, Category::Promo, 0.99F) << false;
        QTest::newRow("holds what somebody says")
            << suggestionOn(u"Follow our channel.\n“The pier is old,” Ada Frid said."_s, Category::Related, 0.99F)
            << false;
    }
    void leavesOutWhatWantsALook()
    {
        QFETCH(Finding, suggestion);
        QFETCH(bool, cuttable);
        const Article article(pierText());
        const QList<Finding> left = cuttableTogether(article, quotation(), Review(), {suggestion}, Certainty::Likely);
        QCOMPARE(left.contains(suggestion), cuttable);
    }

    void leavesOutWhatIsDecided()
    {
        const Article article(pierText());
        const Finding label = suggestionOn(u"Advertisement"_s, Category::Label, 0.99F);
        Review review;
        QVERIFY(review.apply(decide(review, article, {label}, Verb::Keep, {u"M. Lund"_s, 1})).ok());
        QVERIFY(cuttableTogether(article, {}, review, {label}, Certainty::Sure).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CuttableTogetherTest)
#include "cuttabletogethertest.moc"
