// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/repeats/assembly.h"

#include "detect/cuts/cuts.h"
#include "detect/cuts/pipeline.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString lead = u"The mail boat to Tessel turned back on Monday night when ice as thick as a plank closed the "
                     "channel between the two lights."_s;
const QString crew =
    u"“We heard it before we saw it, and then the bow rose,” said Tom Falk, who has steered the boat for "
    "nineteen winters and wants no medal for it."_s;
const QString post =
    u"Letters for the island will now go by sledge from Ellery, the post office said, but parcels have "
    "to wait until the thaw reaches the harbour."_s;
const QString refrain = u"And still the boats lie under the ice"_s;

/// The numbers of the lines that were surely assembled.
QList<qsizetype> assembledIn(const QStringList &text)
{
    const Article article(text.join(u'\n'));
    const LineTable lines(article, CutVocabulary::of(Language::English));
    const std::vector<bool> assembled = assembledLines(lines, CutPipeline::judge(lines, {}, {}));
    QList<qsizetype> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (assembled[static_cast<size_t>(i)])
            found.append(i);
    }
    return found;
}

} // namespace

/// Repeats that nobody can have written, told by their form alone.
class AssemblyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTold_data()
    {
        QTest::addColumn<QStringList>("text");
        QTest::addColumn<QList<qsizetype>>("assembled");
        QTest::newRow("from the middle of a word")
            << QStringList{lead, crew, crew.sliced(crew.indexOf(u"eered the boat")), post} << QList<qsizetype>{2};
        QTest::newRow("and what goes on below it")
            << QStringList{lead, crew, post, lead.sliced(lead.indexOf(u"urned back")), crew} << QList<qsizetype>{3, 4};
        QTest::newRow("the page twice") << QStringList{lead, crew, post, lead, crew, post} << QList<qsizetype>{3, 4, 5};
        QTest::newRow("from the start of a word")
            << QStringList{lead, crew, crew.sliced(crew.indexOf(u"steered the boat")), post} << QList<qsizetype>{};
        QTest::newRow("one paragraph") << QStringList{lead, crew, post, lead} << QList<qsizetype>{};
        QTest::newRow("paragraphs in another order") << QStringList{lead, crew, post, crew, lead} << QList<qsizetype>{};
        QTest::newRow("a refrain") << QStringList{lead, refrain, crew, refrain, post, refrain} << QList<qsizetype>{};
        QTest::newRow("a number that ends another")
            << QStringList{u"12 minutes: Ellery 0 Tessel 0 after a long ball"_s,
                           u"2 minutes: Ellery 0 Tessel 0 after a long ball"_s, lead}
            << QList<qsizetype>{};
    }

    void isTold()
    {
        QFETCH(QStringList, text);
        QFETCH(QList<qsizetype>, assembled);
        QCOMPARE(assembledIn(text), assembled);
    }

    void isSure()
    {
        const Article article(QStringList{lead, crew, crew.sliced(crew.indexOf(u"eered the boat")), post}.join(u'\n'));
        const QList<Finding> cuts = findCuts(article);
        QCOMPARE(cuts.size(), 1);
        QVERIFY(cuts.first().confidence >= 0.9F);
    }
};

QTEST_APPLESS_MAIN(AssemblyTest)
#include "assemblytest.moc"
