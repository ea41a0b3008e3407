// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/explanation.h"
#include "detect/quotes/quotes.h"
#include "support/ruleexamples.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> findingsOf(const QuoteFindings &found, const QString &rule)
{
    QList<Finding> findings;
    for (const QList<Finding> &some : {found.quotes, found.attributions}) {
        for (const Finding &finding : some) {
            if (rule == QLatin1StringView(finding.rule))
                findings.append(finding);
        }
    }
    return findings;
}

QList<Span> spansOf(const QList<Finding> &findings)
{
    QList<Span> spans;
    for (const Finding &finding : findings)
        spans.append(finding.span);
    return spans;
}

QByteArray described(const QuoteFindings &found, const Article &article)
{
    QString lines = u"found is"_s;
    for (const QList<Finding> &some : {found.quotes, found.attributions}) {
        for (const Finding &finding : some)
            lines += u"\n    %1 (%2): %3"_s.arg(QString::fromLatin1(finding.rule), finding.name)
                         .arg(article.textOf(finding.span));
    }
    return lines.toUtf8();
}

} // namespace

class QuoteExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRuleDoesWhatItsExamplesSay_data()
    {
        addExampleRows([](const QString &rule) { return isNamed(quotes::allQuoteRules(), rule); });
    }
    void eachRuleDoesWhatItsExamplesSay()
    {
        QFETCH(qsizetype, number);
        const RuleExample &example = shippedExamples()[number];
        const Article article(example.text);
        const QuoteFindings found = findQuotes(article);
        const QList<Finding> findings = findingsOf(found, example.rule);
        const QByteArray all = described(found, article);
        const bool right = example.verdict == RuleExample::Verdict::Right;
        QVERIFY2(spansOf(findings) == (right ? example.marked : QList<Span>()), all.constData());
        for (const Finding &finding : findings)
            QVERIFY2(example.speaker.isEmpty() || finding.name == example.speaker, all.constData());
    }

    void everyRuleHasTwoRightAndTwoWrongExamples_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const ReasonRow *rule : quotes::allQuoteRules())
            QTest::newRow(rule->name) << QByteArray(rule->name);
    }
    void everyRuleHasTwoRightAndTwoWrongExamples()
    {
        QFETCH(QByteArray, rule);
        QVERIFY(hasExamples(QString::fromLatin1(rule)));
    }
};

QTEST_APPLESS_MAIN(QuoteExamplesTest)
#include "quoteexamplestest.moc"
