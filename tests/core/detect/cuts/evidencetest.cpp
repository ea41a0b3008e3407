// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/evidence.h"

#include "detect/analyzer.h"
#include "detect/cuts/model/suggestions.h"
#include "detect/cuts/pipeline.h"
#include "detect/findings/reason.h"
#include "detect/findings/reasontable.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString lead = u"The storm that came over the islands on Sunday night has taken forty paces of the old mole, and "
                     "with them the light that showed the way in."_s;
const QString second = u"Ida Morrow, who has kept the light for twenty years, saw it go from her kitchen, and rang the "
                       "bell until the boats had turned away."_s;

/// What speaks for cutting a line of these, strongest first.
Evidence evidenceFor(const QStringList &text, qsizetype line)
{
    const Article article(text.join(u'\n'));
    const LineTable lines(article, CutVocabulary::of(Language::English));
    const LineVerdicts verdicts = CutPipeline::judge(lines, {}, {});
    const Weighing weighing{LineModel::shipped(), LineFeatures(lines, verdicts, LineModel::shipped().words())};
    return CutEvidence(lines, verdicts, weighing, nullptr).of(line, line);
}

bool holds(const Evidence &evidence, const QString &detail)
{
    return std::any_of(evidence.begin(), evidence.end(), [&detail](const EvidenceTerm &term) {
        return term.detail.contains(detail, Qt::CaseInsensitive);
    });
}

} // namespace

/// Why lines are cut, in terms that name something of the text.
class EvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhraseIsNamed()
    {
        const Evidence evidence = evidenceFor({lead, u"Follow us on Facebook"_s, second}, 1);
        QVERIFY(!evidence.isEmpty());
        QVERIFY(holds(evidence, u"follow us"_s));
    }

    void theLabelAboveIsNamed()
    {
        const Evidence evidence =
            evidenceFor({lead, second, u"Related articles"_s, u"Ferries stay in port for a third day"_s}, 3);
        QVERIFY(holds(evidence, u"Related articles"_s));
    }

    void aShareOfNothingIsNoReason()
    {
        const Article article(
            QStringList{lead, second, u"Related"_s, u"OK"_s, u"Share this"_s, u"OK"_s, u"Subscribe"_s}.join(u'\n') +
            u'\n');
        const QList<Finding> cuts = analyze(article).findings;
        QVERIFY(!cuts.isEmpty());
        for (const Finding &cut : cuts) {
            const QString reason = reasonOf(cut, article);
            QVERIFY2(!reason.isEmpty() && !reason.contains(u"-1"_s), qPrintable(reason));
        }
    }

    /// "It shares 0 in a hundred of its words", "0 lines around are furniture" are no words of an editor.
    void aNumberOfNothingIsSaidInWordsOrNotAtAll()
    {
        const Article article(lead);
        Finding finding;
        finding.rule = "navigation.evidence";
        finding.span = Span(0, 3);
        finding.evidence = {{"around.ruled", 3, u"0"_s}, {"line.shared", 2, u"0"_s}, {"run.stops", 1, u"40"_s}};
        const QString reason = reasonOf(finding, article);
        QVERIFY2(!reason.contains(u"0 lines"_s) && !reason.contains(u" 0 "_s), qPrintable(reason));
        QVERIFY2(reason.contains(u"its words come nowhere else in the article, 40 in a hundred"_s), qPrintable(reason));
        for (const ReasonRow &row : cutReasons()) {
            if (QByteArrayView(row.words).contains("%1 in a hundred"))
                QVERIFY2(row.none, row.name);
        }
    }

    void aRowThatWasKeptIsTheRowThatWasRead()
    {
        const Article article(QStringList{lead, u"Follow us on Facebook"_s, second}.join(u'\n'));
        const LineTable lines(article, CutVocabulary::of(Language::English));
        const LineVerdicts verdicts = CutPipeline::judge(lines, {}, {});
        LineFeatures features(lines, verdicts, LineModel::shipped().words());
        FeatureRow label;
        FeatureRow prose;
        features.read(1, label);
        features.read(2, prose);
        features.keep(1, label);
        features.keep(2, prose);
        for (const auto &[line, row] : {std::pair(0, FeatureRow()), std::pair(1, label), std::pair(2, prose)}) {
            FeatureRow again(3, 7);
            features.read(line, again);
            QCOMPARE(again.size(), label.size());
            if (line > 0)
                QCOMPARE(again, row);
        }
    }

    void theStrongestComesFirst()
    {
        const Evidence evidence = evidenceFor({lead, second, u"Sign up for our newsletter today"_s}, 2);
        QVERIFY(!evidence.isEmpty());
        for (const EvidenceTerm &term : evidence)
            QVERIFY(qstrlen(term.name) > 0);
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidencetest.moc"
