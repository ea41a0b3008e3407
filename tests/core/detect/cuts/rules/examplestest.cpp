// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/cuts.h"
#include "detect/cuts/rulebook.h"
#include "detect/cuts/rules/houserules.h"
#include "detect/cuts/rules/lineindex.h"
#include "detect/lexicon/language.h"
#include "detect/quotes/explanation.h"
#include "support/ruleexamples.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// The newsroom that the example stands in: its house rule, and three articles with the line that recurs.
CutOptions optionsOf(const RuleExample &example)
{
    CutOptions options;
    if (!example.houseRule.isEmpty())
        options.houseRules = HouseRules::compile({HouseRule{example.houseRule}}).value();
    if (!example.recurring.isEmpty()) {
        auto index = std::make_shared<LineIndex>();
        for (const QString &other : {u"Monday."_s, u"Tuesday."_s, u"Wednesday."_s})
            index->add(Article(example.recurring + u'\n' + other));
        options.lineIndex = index;
    }
    return options;
}

bool isMarked(const RuleExample &example, Span line)
{
    return std::any_of(example.marked.begin(), example.marked.end(), [line](Span span) { return span.overlaps(line); });
}

/// The example's article, as the page that it says it comes from was read.
Article articleOf(const RuleExample &example)
{
    Article text(example.text);
    if (!example.pageMark)
        return text;
    constexpr float inTheArticle = 0.05F;
    QList<PageMark> marks;
    for (const Paragraph &paragraph : text.paragraphs()) {
        PageMark mark =
            isMarked(example, paragraph.text) ? *example.pageMark : PageMark{{}, PageMarkKind::Text, inTheArticle, {}};
        mark.span = paragraph.text;
        marks.append(mark);
    }
    return Article(example.text, {}, {}, marks);
}

QString described(const QList<Finding> &findings, const Article &article)
{
    QString lines = u"found is"_s;
    for (const Finding &finding : findings)
        lines += u"\n    %1 %2: %3"_s.arg(QString::fromLatin1(finding.rule))
                     .arg(finding.confidence)
                     .arg(article.textOf(finding.span));
    return lines;
}

QList<Span> spansOf(const QList<Finding> &findings, const QString &rule)
{
    QList<Span> spans;
    for (const Finding &finding : findings) {
        if (rule == QLatin1StringView(finding.rule))
            spans.append(finding.span);
    }
    return spans;
}

bool touchesMarked(const Finding &finding, const RuleExample &example)
{
    return std::any_of(example.marked.begin(), example.marked.end(),
                       [&finding](Span span) { return finding.span.overlaps(span); });
}

/// Bylines and dates are offered, never suggested.
bool isSuggestedWherePossible(const Finding &finding)
{
    return finding.category == Category::Credit || finding.confidence >= suggestedFrom;
}

} // namespace

class ExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRuleDoesWhatItsExamplesSay_data()
    {
        addExampleRows([](const QString &rule) { return isNamed(allCutRules(), rule); });
    }
    void eachRuleDoesWhatItsExamplesSay()
    {
        QFETCH(qsizetype, number);
        const RuleExample &example = shippedExamples()[number];
        const Article article = articleOf(example);
        const QList<Finding> findings = findCuts(article, optionsOf(example));
        const bool right = example.verdict == RuleExample::Verdict::Right;
        const QByteArray found = described(findings, article).toUtf8();
        QVERIFY2(spansOf(findings, example.rule) == (right ? example.marked : QList<Span>()), found.constData());
        for (const Finding &finding : findings) {
            if (touchesMarked(finding, example))
                QVERIFY2(right == isSuggestedWherePossible(finding), found.constData());
        }
    }

    void everyRuleHasTwoRightAndTwoWrongExamples_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const CutRule *rule : allCutRules())
            QTest::newRow(rule->name) << QByteArray(rule->name);
    }
    void everyRuleHasTwoRightAndTwoWrongExamples()
    {
        QFETCH(QByteArray, rule);
        QVERIFY(hasExamples(QString::fromLatin1(rule)));
    }

    void everyExampleIsOfARule()
    {
        for (const RuleExample &example : shippedExamples())
            QVERIFY2(isNamed(allCutRules(), example.rule) || isNamed(quotes::allQuoteRules(), example.rule),
                     qUtf8Printable(example.rule));
    }

    void everyExampleReadsAsTheLanguageOfItsFolder()
    {
        for (const RuleExample &example : shippedExamples())
            QVERIFY2(codeOf(languageOf(example.text)) == example.language,
                     qUtf8Printable(u"%1:%2"_s.arg(example.language).arg(example.line)));
    }
};

QTEST_APPLESS_MAIN(ExamplesTest)
#include "examplestest.moc"
