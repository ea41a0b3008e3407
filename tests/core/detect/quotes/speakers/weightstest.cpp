// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/weights.h"
#include "detect/quotes/speakers/candidatescores.h"
#include "detect/quotes/speakers/featurekeys.h"
#include "detect/quotes/speakers/ranking.h"
#include "support/quotefingerprint.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

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

    void whoOnlyAddsUpWritesTheSameKeys()
    {
        constexpr quint64 ofOne = 100;
        FeatureKeys named;
        FeatureKeys unnamed;
        for (const Template which : {Template::CueRank, Template::CueWord, Template::Speech}) {
            FeatureWriter write(named);
            KeyWriter add(unnamed); // makes room for what it adds, whatever stands there
            for (quint64 i = 0; i < ofOne; ++i) {
                write.add(which, i, true);
                add.add(which, i, true);
            }
        }
        QCOMPARE(unnamed.all().size(), size_t(3 * ofOne));
        QVERIFY(std::equal(named.all().begin(), named.all().end(), unnamed.all().begin(), unnamed.all().end()));
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

    void weightsOfTheSameSumAreEqualInWhateverOrder()
    {
        const Result<WeightTable> table = WeightTable::read("CueRank:1 0.1\nCueRank:2 0.7\nCueRank:3 -0.8\n");
        QVERIFY(table.ok());
        std::vector<FeatureKey> keys;
        for (quint64 rank = 1; rank <= 3; ++rank)
            keys.push_back(keyOf(Template::CueRank, rank));
        do {
            QCOMPARE(table->sumOf(keys), 0.0F);
        } while (std::next_permutation(keys.begin(), keys.end()));
    }

    /// What the candidates of one cue share is added up once; the sums are those of all features of each.
    void eachCandidateHasTheSumOfItsFeatures()
    {
        const Article article(u"“The pier leaks,” Ada Frid told the mayor of Osk, who said that it was “sound”.\n"
                              "“Ask the tide,” she said. According to Frid's letter, “nobody counts”.\n"
                              "“It was never dry.”\n“We built on sand.”"_s);
        const std::vector<MarkedRegion> regions = scanMarks(article);
        const Syntax syntax = parse(article, regions, *Grammar::of(Language::English));
        const std::vector<Subject> subjects = subjectsOf(syntax);
        const std::vector<QuoteShape> shapes = shapesOf(article, regions, syntax);
        const WeightTable &weights = WeightTable::builtIn();
        CandidateScores scores(weights);
        std::vector<qint32> sums; // in hundredths
        int inherited = 0;
        (void)attribute({article, regions, syntax, subjects, shapes}, weights,
                        [&](const QuoteContext &context, const std::vector<Candidate> &candidates, size_t best) {
                            scores.fill(context, candidates, sums);
                            for (size_t i = 0; i < candidates.size(); ++i) {
                                FeatureKeys keys;
                                addCandidateFeatures(context, candidates[i], keys);
                                if (WeightTable::asSum(sums[i]) != weights.sumOf(keys.all()))
                                    QTest::qFail("a sum is another one", __FILE__, __LINE__);
                                inherited += candidates[i].inherited ? 1 : 0;
                            }
                            return best;
                        });
        QVERIFY(!sums.empty());
        QVERIFY(inherited > 0);
    }

    void aCueIsSeenFromItsQuotation()
    {
        const Article article(u"Ada Frid said: “The pier leaks.”"_s);
        const std::vector<MarkedRegion> regions = scanMarks(article);
        const Syntax syntax = parse(article, regions, *Grammar::of(Language::English));
        const std::vector<Subject> subjects = subjectsOf(syntax);
        const std::vector<QuoteShape> shapes = shapesOf(article, regions, syntax);
        (void)attribute({article, regions, syntax, subjects, shapes}, WeightTable(),
                        [&](const QuoteContext &context, const std::vector<Candidate> &candidates, size_t best) {
                            QTest::qVerify(candidates.size() > 1, "candidates", "", __FILE__, __LINE__);
                            const CueView cue = viewOf(context, candidates[1]);
                            QTest::qCompare(cue.place, Place::Own, "place", "own", __FILE__, __LINE__);
                            QTest::qCompare(cue.gap, Gap::Colon, "gap", "colon", __FILE__, __LINE__);
                            QTest::qVerify(cue.sole && cue.introduced && cue.introduces, "sole", "", __FILE__,
                                           __LINE__);
                            QTest::qVerify(cue.subject == candidates[1].speaker, "subject", "", __FILE__, __LINE__);
                            return best;
                        });
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
