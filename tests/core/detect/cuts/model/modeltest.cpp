// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/model.h"
#include "support/cutfingerprint.h"

#include <QTest>

#include <numeric>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

FeatureRow rowWith(const char *name, qint16 value)
{
    FeatureRow row(static_cast<size_t>(lineFeatureNames().size()), 0);
    for (qsizetype i = 0; i < lineFeatureNames().size(); ++i) {
        if (qstrcmp(lineFeatureNames()[i], name) == 0)
            row[static_cast<size_t>(i)] = value;
    }
    return row;
}

WordsSay saidBy(const WordEvidence &words, QStringView folded)
{
    std::vector<LineWord> tokens;
    tokenize(folded, tokens);
    std::vector<quint32> hashes;
    hashes.reserve(tokens.size());
    for (const LineWord &token : tokens)
        hashes.push_back(LineTable::shortHash(token.hash));
    return words.read(hashes);
}

/// Two questions deep on one side, one on the other.
const QByteArray smallFile = "# data: none\n"
                             "word sign up 20\n"
                             "word ^more 7\n"
                             "word said -12\n"
                             "knot -2 0.1\n"
                             "knot 0 0.5\n"
                             "knot 2 0.9\n"
                             "alone 1\n"
                             "tree\n"
                             " line.length 40 0.1\n"
                             "  line.words 3 0.5\n"
                             "   = 1.5\n"
                             "   = 0.25\n"
                             "  = -1\n"
                             "tree\n"
                             " = 0.5\n";

/// As many trees as are asked first and one more, each of one leaf.
QByteArray treesOf(const QByteArray &each, const QByteArray &last)
{
    constexpr qsizetype askedFirst = 40;
    return ("tree\n = " + each + "\n").repeated(askedFirst) + "tree\n = " + last + "\n";
}

} // namespace

/// The judge of lines: its file, its trees, its words, and what the file that ships says of itself.
class ModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTreeIsWalkedByItsQuestions()
    {
        const Result<LineModel> model = LineModel::read(smallFile);
        QVERIFY2(model.ok(), qPrintable(model.ok() ? QString() : model.sentence()));
        const LineForest &forest = model->firstForest();
        QCOMPARE(forest.trees(), size_t(2));
        QCOMPARE(forest.sum(rowWith("line.length", 41)), -0.5F);
        QCOMPARE(forest.sum(rowWith("line.length", 40)), 2.0F);
        QCOMPARE(forest.sum(rowWith("line.words", 4)), 0.75F);
    }

    void aLineThatIsClearlyGoodIsAskedNoFurther()
    {
        const FeatureRow row = rowWith("line.length", 1);
        QCOMPARE(LineModel::read(treesOf("-0.25", "3"))->firstForest().sum(row), -10.0F);
        QCOMPARE(LineModel::read(treesOf("0.25", "3"))->firstForest().sum(row), 13.0F);
    }

    void whatTheFeaturesMovedAddsUpToTheSum()
    {
        const Result<LineModel> model = LineModel::read(smallFile);
        QVERIFY(model.ok());
        const FeatureRow row = rowWith("line.words", 4);
        const std::vector<float> moved = model->firstForest().contributions(row);
        constexpr float starts = 0.1F + 0.5F;
        QCOMPARE(std::accumulate(moved.begin(), moved.end(), starts), model->firstForest().sum(row));
    }

    void wordsPairsAndFirstWordsAreAddedUp()
    {
        const Result<LineModel> model = LineModel::read(smallFile);
        QVERIFY(model.ok());
        QCOMPARE(saidBy(model->words(), u"sign up, she said").sum, 8);
        QCOMPARE(saidBy(model->words(), u"sign it up").sum, 0);
        QCOMPARE(saidBy(model->words(), u"more of it").sum, 7);
        QCOMPARE(saidBy(model->words(), u"no more of it").sum, 0);
        QCOMPARE(saidBy(model->words(), u"sign up, she said").mildest, -12);
    }

    void confidenceRisesFromKnotToKnot()
    {
        const Result<LineModel> model = LineModel::read(smallFile);
        QVERIFY(model.ok());
        QCOMPARE(model->confidence(-5), 0.1F);
        QCOMPARE(model->confidence(1), 0.7F);
        QCOMPARE(model->confidence(9), 0.9F);
        QCOMPARE(model->confidenceAlone(2), 0.7F);
    }

    void aLineThatIsNoneIsNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("line");
        QTest::newRow("no such feature") << QByteArray("tree\n line.weather 3 0.1\n") << u"Line 2 "_s;
        QTest::newRow("no number") << QByteArray("word up much\n") << u"Line 1 "_s;
        QTest::newRow("half a tree") << QByteArray("tree\n line.length 3 0.1\n  = 1\nknot 0 1\n") << u"Line 4 "_s;
        QTest::newRow("half a tree at the end") << QByteArray("tree\n line.length 3 0.1\n  = 1") << u"Line 3 "_s;
        QTest::newRow("too deep") << QByteArray("tree\n  = 1\n") << u"Line 2 "_s;
        QTest::newRow("below a leaf") << QByteArray("tree\n = 1\n  = 1\n") << u"Line 3 "_s;
        QTest::newRow("three answers") << QByteArray("tree\n line.length 3 0.1\n  = 1\n  = 1\n  = 1\n") << u"Line 5 "_s;
        QTest::newRow("a knot that falls") << QByteArray("knot 0 0.5\nknot 1 0.4\n") << u"Line 2 "_s;
    }

    void aLineThatIsNoneIsNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, line);
        const Result<LineModel> model = LineModel::read(file);
        QVERIFY(!model.ok());
        QVERIFY2(model.sentence().startsWith(line), qPrintable(model.sentence()));
    }

    void theWeightsWereFittedOnTheFeaturesThatTheProgramHas()
    {
        QVERIFY2(LineModel::headValue(LineModel::shippedFile(), "features") == cutFingerprint(),
                 "what the features of lines are or mean has changed since resources/weights/cuts.txt was fitted: "
                 "refit it with tests/quality/fit_cuts.py");
    }

    void theFileSaysWhatItWasMadeOf_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"data", "families", "lines", "features", "script", "library", "seeds", "size", "cross-validated"})
            QTest::newRow(name) << QByteArray(name);
    }

    void theFileSaysWhatItWasMadeOf()
    {
        QFETCH(QByteArray, name);
        QVERIFY(!LineModel::headValue(LineModel::shippedFile(), name).isEmpty());
    }

    void theFileIsSmallEnoughToShip()
    {
        constexpr qsizetype most = 2'000'000;
        QVERIFY(LineModel::shippedFile().size() <= most);
    }
};

QTEST_APPLESS_MAIN(ModelTest)
#include "modeltest.moc"
