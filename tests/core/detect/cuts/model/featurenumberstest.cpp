// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/featurenames.h"
#include "detect/cuts/model/firstlook.h"

#include <QSet>
#include <QTest>

using namespace bluepencil;

/// The numbers of features, which the fitted trees know by name.
class FeatureNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTwoFeaturesShareAName()
    {
        QSet<QByteArray> seen;
        for (const char *name : lineFeatureNames()) {
            QVERIFY2(!seen.contains(name), name);
            seen.insert(name);
        }
    }

    void groupsFollowOneAnotherWithoutAGap()
    {
        const featuretable::FeatureNumbers &numbers = featuretable::features();
        const auto after = [](LineFeature first, size_t count) { return qsizetype(first) + qsizetype(count); };
        QCOMPARE(qsizetype(numbers.shapes), qsizetype(0));
        QCOMPARE(qsizetype(numbers.words), after(numbers.shapes, featuretable::shapeFeatures.size()));
        QCOMPARE(qsizetype(numbers.phrases), after(numbers.words, featuretable::wordFeatures.size()));
        QCOMPARE(qsizetype(numbers.firstWords), after(numbers.phrases, featuretable::phraseFeatures.size()));
        QCOMPARE(qsizetype(numbers.near), after(numbers.firstWords, featuretable::firstWordFeatures.size()));
        QCOMPARE(qsizetype(numbers.under), after(numbers.near, featuretable::nearCategories.size()));
        QCOMPARE(qsizetype(numbers.singles), after(numbers.under, featuretable::labelCategories.size()));
        QCOMPARE(numbers.names.size(), after(numbers.singles, featuretable::singleNames.size()));
    }
};

QTEST_APPLESS_MAIN(FeatureNumbersTest)
#include "featurenumberstest.moc"
