// SPDX-License-Identifier: Apache-2.0
#include "review/credits.h"

#include "review/edits.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Finding finding(Span span, Category category, float confidence)
{
    Finding made;
    made.kind = Kind::Boilerplate;
    made.category = category;
    made.span = span;
    made.confidence = confidence;
    made.rule = "test";
    return made;
}

} // namespace

class CreditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doubtfulOnesAreOfferedUntilTheyAreDecided()
    {
        const Article article(u"By A. Reed\nA story.\n14 March\nFollow us\n"_s);
        const QList<Finding> all = {finding(Span(0, 10), Category::Credit, 0.35F),
                                    finding(Span(20, 28), Category::Credit, 0.9F),
                                    finding(Span(29, 38), Category::Share, 0.4F)};
        Review review;
        QCOMPARE(openCredits(all, review), all.first(2));
        QVERIFY(review.apply(decide(review, article, {all.first()}, Verb::MoveToCredit, {})).ok());
        QCOMPARE(openCredits(all, review), all.mid(1, 1));
        QCOMPARE(movedCredits(all, review, Span(2, 4)), all.first(1));
        QVERIFY(movedCredits(all, review, Span(12, 28)).isEmpty());
        QVERIFY(review.apply(decide(review, article, {all.at(1)}, Verb::Keep, {})).ok());
        QVERIFY(openCredits(all, review).isEmpty());
    }
};

QTEST_APPLESS_MAIN(CreditsTest)
#include "creditstest.moc"
