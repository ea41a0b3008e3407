// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/surroundings.h"

#include "detect/cuts/model/model.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString lead = u"The storm that came over the islands on Sunday night has taken forty paces of the old mole, and "
                     "with them the light that showed the way in."_s;
const QString second = u"Ida Morrow, who has kept the light for twenty years, saw it go from her kitchen, and rang the "
                       "bell until the boats had turned away."_s;

} // namespace

/// What stands around a line, in numbers that cost the same wherever it stands.
class SurroundingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_article = Article(QStringList{lead, u"Ferry"_s, u"Pier"_s, second, u"Mole"_s}.join(u'\n'));
        m_lines.emplace(m_article, CutVocabulary::of(Language::English));
        m_verdicts.emplace(m_lines->size());
        m_around.emplace(*m_lines, *m_verdicts, LineModel::shipped().words());
    }

    void knowsHowFarTheBodyIs()
    {
        QCOMPARE(m_around->size(), 5);
        QCOMPARE(m_around->distances(1).sinceBody, 1);
        QCOMPARE(m_around->distances(2).sinceBody, 2);
        QCOMPARE(m_around->distances(1).toBody, 2);
        QCOMPARE(m_around->distances(2).toBody, 1);
        QCOMPARE(m_around->distances(4).sinceBody, 1);
    }

    void sumsReachNoFurtherThanTheArticle()
    {
        const int all = m_around->within(&LineSums::length, 0, 4);
        QCOMPARE(m_around->within(&LineSums::length, -7, 40), all);
        QCOMPARE(m_around->within(&LineSums::length, 0, 1) + m_around->within(&LineSums::length, 2, 4), all);
    }

    void beyondTheEndsThereIsNoLine()
    {
        QCOMPARE(m_around->sketch(-1).sort, qint16(-1));
        QCOMPARE(m_around->sketch(5).sort, qint16(-1));
        QVERIFY(m_around->sketch(0).stop == 1);
        QVERIFY(m_around->sketch(1).stop == 0);
        QVERIFY(m_around->sketch(0).words > m_around->sketch(1).words);
    }

    void countsCapitalsAndDigitsWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("capitals"); // in a hundred words
        QTest::addColumn<int>("digits");   // in a hundred units
        const QString small = u"the old mole "_s;
        QTest::newRow("none") << u"the old mole"_s << 0 << 0;
        QTest::newRow("an apostrophe ends no word") << u"O'Neil's boat"_s << 50 << 0;
        QTest::newRow("beyond ASCII") << u"Élan vital, Öland früh"_s << 50 << 0;
        QTest::newRow("digits beyond ASCII") << u"\u0661\u0662 ab"_s << 0 << 40;
        QTest::newRow("a word over the end of 64 units")
            << small.repeated(4) + u"the harbourMaster Ida"_s << 6 << 0; // Ida, of fifteen words
        QTest::newRow("digits behind 64 units") << small.repeated(6) + u"1234567890123456789012"_s << 0 << 22;
    }
    void countsCapitalsAndDigitsWhereverTheyStand()
    {
        QFETCH(QString, text);
        const Article article(text);
        const LineTable lines(article, CutVocabulary::of(Language::English));
        const LineVerdicts verdicts(lines.size());
        const Surroundings around(lines, verdicts, LineModel::shipped().words());
        QTEST(int(around.whole(0).capitals), "capitals");
        QTEST(int(around.whole(0).digits), "digits");
    }

    void likeStandsBesideLike()
    {
        QVERIFY(m_around->distances(1).likeBelow >= 1);
        QVERIFY(m_around->distances(2).likeAbove >= 1);
        QCOMPARE(m_around->distances(0).likeAbove, 0);
    }

    void aListGoesOnFromItsAnnouncementToTheNextParagraph()
    {
        const Article article(
            QStringList{lead, u"The crew wants three things:"_s, u"Timber"_s, u"Rope"_s, second, u"Mole"_s}.join(
                u'\n'));
        const LineTable lines(article, CutVocabulary::of(Language::English));
        const LineVerdicts verdicts(lines.size());
        const Surroundings around(lines, verdicts, LineModel::shipped().words());
        const QList<int> expected{0, 0, 1, 2, 3, 0};
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(around.distances(i).inAnnounced, expected[i]);
    }

private:
    Article m_article;
    std::optional<LineTable> m_lines;
    std::optional<LineVerdicts> m_verdicts;
    std::optional<Surroundings> m_around;
};

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "surroundingstest.moc"
