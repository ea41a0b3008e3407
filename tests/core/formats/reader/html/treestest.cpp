// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/trees.h"

#include "formats/reader/html/evidence.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace bluepencil::html;
using namespace Qt::StringLiterals;

/// The fitted judge of a page's lines, and what its file says of itself.
class TreesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProbabilityIsOne()
    {
        const Trees trees(u"pages", Evidence::names());
        QRandomGenerator random(5);
        std::set<float> found;
        for (int i = 0; i < 200; ++i) {
            std::vector<float> numbers(Evidence::names().size());
            for (float &number : numbers)
                number = static_cast<float>(random.bounded(100)) / 20;
            const float probability = trees.probability(numbers);
            QVERIFY(probability > 0 && probability < 1);
            QCOMPARE(trees.probability(numbers), probability);
            found.insert(probability);
        }
        QVERIFY(found.size() > 20);
    }

    void theFileSaysWhatItWasMadeOf()
    {
        QFile file(u":/weights/pages.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray head;
        for (QByteArray line = file.readLine(); line.startsWith('#'); line = file.readLine())
            head += line;
        for (const char *word : {"fit_pages.py", "sites", "lines", "folds", "Born"})
            QVERIFY2(head.contains(word), word);
    }
};

QTEST_GUILESS_MAIN(TreesTest)
#include "treestest.moc"
