// SPDX-License-Identifier: Apache-2.0
#include "detect/findings/finding.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class FindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idDependsOnKindRuleAndSpanOnly()
    {
        Finding a;
        a.rule = "related.block";
        a.span = Span(3, 9);
        Finding b = a;
        b.confidence = 0.5F;
        b.category = Category::Promo;
        QCOMPARE(a.id(), b.id());
        b.span = Span(3, 10);
        QVERIFY(a.id() != b.id());
        b = a;
        b.rule = "related.line";
        QVERIFY(a.id() != b.id());
        b = a;
        b.kind = Kind::Duplicate;
        QVERIFY(a.id() != b.id());
    }

    void idNeverChangesBetweenVersions()
    {
        // Decisions of years ago refer to these numbers.
        Finding finding;
        finding.kind = Kind::AdMarker;
        finding.rule = "ad.shortcode";
        finding.span = Span(0, 6);
        QCOMPARE(finding.id().toString().size(), 16);
        QCOMPARE(finding.id().toString(), u"e155f6d7705e4b2f"_s);
    }

    void namesGoBothWays()
    {
        for (int k = 0; k <= static_cast<int>(Kind::Attribution); ++k)
            QCOMPARE(kindNamed(QString(nameOf(static_cast<Kind>(k)))), static_cast<Kind>(k));
        for (int c = 0; c <= static_cast<int>(Category::Statement); ++c)
            QCOMPARE(categoryNamed(QString(nameOf(static_cast<Category>(c)))), static_cast<Category>(c));
        QVERIFY(!kindNamed(u"rubbish"));
    }

    void ordersByPlaceTheLongerFirst()
    {
        Finding a;
        a.span = Span(1, 9);
        Finding b;
        b.span = Span(1, 5);
        QVERIFY(standsBefore(a, b));
        QVERIFY(!standsBefore(b, a));
    }
};

QTEST_APPLESS_MAIN(FindingTest)
#include "findingtest.moc"
