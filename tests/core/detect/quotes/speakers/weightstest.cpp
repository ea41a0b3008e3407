// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/weights.h"
#include "detect/quotes/speakers/featurekeys.h"
#include "support/quotefingerprint.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::quotes;
using namespace Qt::StringLiterals;

/// The fitted numbers of the quote detector, and what their file says of itself.
class WeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsTheKeyThatTheWriterMakes()
    {
        FeatureNames names;
        names.know(u"Said");
        FeatureKeys keys;
        FeatureWriter write(keys, &names);
        write.add(Template::CueWordOrder, wordId(u"said"), 2, true);
        const auto all = names.all();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.begin()->second, std::vector{QByteArray("CueWordOrder:\"said\":2:1")});
        QCOMPARE(featureNamed("CueWordOrder:\"said\":2:1"), std::optional(keys.all().front()));
        QCOMPARE(templateOf(keys.all().front()), Template::CueWordOrder);
    }

    void everyTemplateIsFoundByItsName()
    {
        for (int i = 0; i <= static_cast<int>(Template::SpeechLength); ++i) {
            const auto which = static_cast<Template>(i);
            QCOMPARE(templateNamed(rowOf(which).name), std::optional(which));
        }
        QCOMPARE(templateNamed("Weather"), std::nullopt);
    }

    void weightsAreAddedUp()
    {
        const Result<WeightTable> table = WeightTable::read("# data: none\nCueWord:\"said\" 1.5\nCueRank:2 -0.25\n");
        QVERIFY(table.ok());
        const FeatureKey said = *featureNamed("CueWord:\"said\"");
        const FeatureKey rank = *featureNamed("CueRank:2");
        const FeatureKey other = *featureNamed("CueRank:3");
        QCOMPARE(table->weightOf(said), 1.5F);
        QCOMPARE(table->sumOf(std::vector{said, rank, other}), 1.25F);
    }

    void featuresWithoutWeightAreLeftOutWhateverTheirNumber()
    {
        constexpr quint64 many = 1000;
        FeatureFilter filter;
        std::vector<FeatureKey> weighed;
        for (quint64 i = 0; i < many; i += 3) {
            weighed.push_back(keyOf(Template::CueRank, i));
            filter.insert(weighed.back());
        }
        FeatureKeys all;
        FeatureKeys kept(filter);
        kept.add(weighed.front());
        kept.clear();
        for (quint64 i = 0; i < many; ++i) {
            all.add(keyOf(Template::CueRank, i));
            kept.add(keyOf(Template::CueRank, i));
        }
        QCOMPARE(all.all().size(), size_t(many));
        QCOMPARE(all.all().back(), keyOf(Template::CueRank, many - 1));
        // What is let through without a weight is rare, and what has one is there, in the order of the features.
        QVERIFY(kept.all().size() < weighed.size() + many / 20);
        auto next = weighed.begin();
        for (const FeatureKey key : kept.all())
            next += next != weighed.end() && *next == key ? 1 : 0;
        QVERIFY(next == weighed.end());
    }

    void aLineThatIsNoWeightIsNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("line");
        QTest::newRow("no such template") << QByteArray("CueRank:1 0.5\nWeather:1 0.5\n") << u"Line 2 "_s;
        QTest::newRow("no number") << QByteArray("CueRank:1 much\n") << u"Line 1 "_s;
        QTest::newRow("no feature") << QByteArray("0.5\n") << u"Line 1 "_s;
        QTest::newRow("half a word") << QByteArray("CueWord:\"said 0.5\n") << u"Line 1 "_s;
        QTest::newRow("two weights") << QByteArray("CueRank:1 0.5\n\nCueRank:1 0.6\n") << u"Line 3 "_s;
    }

    void aLineThatIsNoWeightIsNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, line);
        const Result<WeightTable> table = WeightTable::read(file);
        QVERIFY(!table.ok());
        QVERIFY2(table.sentence().startsWith(line), qPrintable(table.sentence()));
    }

    void theWeightsWereFittedOnTheFeaturesThatTheProgramHas()
    {
        QVERIFY2(WeightTable::headValue(WeightTable::builtInFile(), "features") == quoteFingerprint(),
                 "what the features of quotes are or mean has changed since resources/weights/quotes.txt was fitted: "
                 "refit it with tests/quality/fit_quotes.py");
    }

    void theFileSaysWhatItWasMadeOf_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"data", "problems", "features", "script", "library", "seeds", "cross-validated"})
            QTest::newRow(name) << QByteArray(name);
    }

    void theFileSaysWhatItWasMadeOf()
    {
        QFETCH(QByteArray, name);
        QVERIFY(!WeightTable::headValue(WeightTable::builtInFile(), name).isEmpty());
    }
};

QTEST_APPLESS_MAIN(WeightsTest)
#include "weightstest.moc"
