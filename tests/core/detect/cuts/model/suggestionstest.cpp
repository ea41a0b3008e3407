// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/suggestions.h"

#include "detect/cuts/pipeline.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// A model that takes each line for furniture at a first look, and is this sure of it at the second.
LineModel modelThatSays(float confidence)
{
    const QByteArray sure = QByteArray::number(confidence);
    Result<LineModel> model =
        LineModel::read("knot -1 " + sure + "\nknot 1 " + sure + "\ntree\n = 9\nsecond look\ntree\n = 0\n");
    Q_ASSERT(model.ok());
    return std::move(*model);
}

/// A model that hardly takes a line for furniture that no rule has, and suggests every other.
LineModel modelThatAsksForCompany()
{
    Result<LineModel> model =
        LineModel::read("knot -1 0.3\nknot 0 0.6\nalone 1\ntree\n = 9\nsecond look\ntree\n = 0\n");
    Q_ASSERT(model.ok());
    return std::move(*model);
}

/// What is thought of the lines at the end of an article.
LineVerdicts verdictsOn(const QStringList &end, const LineModel &model)
{
    const Article article(
        QStringList{u"Storm takes the mole at Skerrow"_s,
                    u"The storm that came over the islands on Sunday night has taken forty paces of the old mole, "
                    "and with them the light that showed the way in."_s,
                    u"Ida Morrow, who has kept the light for twenty years, saw it go from her kitchen, and rang the "
                    "bell until the boats had turned away."_s,
                    end.join(u'\n')}
            .join(u'\n'));
    const LineTable lines(article, CutVocabulary::of(Language::English));
    const LineVerdicts ruled = CutPipeline::judge(lines, {}, {});
    Weighing weighing{model, LineFeatures(lines, ruled, model.words())};
    weighing.first = lookFirst(lines, model, weighing.features);
    LineVerdicts verdicts = ruled;
    suggestByModel(lines, verdicts, weighing);
    return verdicts;
}

/// What is thought of a line below an offer of the publisher, where hardly anything protects it.
LineVerdict verdictOn(const QString &line, const LineModel &model)
{
    const LineVerdicts verdicts = verdictsOn({u"Sign up for our newsletter"_s, line}, model);
    return verdicts.at(verdicts.size() - 1);
}

const QStringList offers{u"Sign up for our newsletter"_s, u"Follow us on Facebook"_s, u"Subscribe to our podcast"_s};

} // namespace

/// What becomes of a line that no rule has taken, by how sure the model is of it.
class SuggestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceAsksForMoreThanAScrap_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<float>("confidence");
        QTest::addColumn<bool>("suggested");
        const QString sentence = u"Nobody on the islands had seen such a sea before."_s;
        const QString headline = u"Boats turn away from Tessel in the night"_s;
        constexpr float hardly = 0.6F;
        constexpr float likely = 0.8F;
        QTest::newRow("a sentence, hardly suspected") << sentence << hardly << false;
        QTest::newRow("a sentence, likely") << sentence << likely << true;
        QTest::newRow("a headline, hardly suspected") << headline << hardly << true;
        QTest::newRow("a few words with a stop") << u"Boats turn away from Tessel."_s << hardly << true;
    }
    void aSentenceAsksForMoreThanAScrap()
    {
        QFETCH(QString, line);
        QFETCH(float, confidence);
        QFETCH(bool, suggested);
        const LineVerdict verdict = verdictOn(line, modelThatSays(confidence));
        QVERIFY(verdict.isHit());
        QCOMPARE(verdict.isSuggested(), suggested);
    }

    void whatIsOnlyMentionedIsListedAllTheSame()
    {
        const LineVerdict verdict =
            verdictOn(u"Nobody on the islands had seen such a sea before."_s, modelThatSays(0.7F));
        QVERIFY(verdict.confidence >= 0.2F); // shown from there on
    }

    void aLineAmongLinesThatAreCutNeedsNoRule_data()
    {
        QTest::addColumn<QStringList>("end");
        QTest::addColumn<bool>("suggested");
        const QString headline = u"Boats turn away from Tessel in the night"_s;
        const QString other = u"Skerrow to keep its light until the spring"_s;
        const QString sentence = u"Nobody on the islands had seen such a sea before."_s;
        QTest::newRow("below three") << QStringList(offers + QStringList{headline}) << true;
        QTest::newRow("below one") << QStringList{offers.first(), headline} << false;
        QTest::newRow("below one that needs company itself")
            << QStringList(offers + QStringList{other, headline}) << false;
        QTest::newRow("a sentence") << QStringList(offers + QStringList{sentence}) << false;
        QTest::newRow("among advertisements")
            << QStringList{u"Advertisement"_s, u"Advertisement"_s, u"Advertisement"_s, headline} << false;
    }
    void aLineAmongLinesThatAreCutNeedsNoRule()
    {
        QFETCH(QStringList, end);
        QFETCH(bool, suggested);
        const LineVerdicts verdicts = verdictsOn(end, modelThatAsksForCompany());
        QCOMPARE(verdicts.isSuggested(verdicts.size() - 1), suggested);
    }
};

QTEST_APPLESS_MAIN(SuggestionsTest)
#include "suggestionstest.moc"
