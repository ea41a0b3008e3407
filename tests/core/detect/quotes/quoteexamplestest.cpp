// SPDX-License-Identifier: Apache-2.0
#include "detect/findings/example.h"
#include "detect/quotes/explanation.h"
#include "detect/quotes/quotes.h"
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

bool isQuoteRule(const QString &name)
{
    const auto rules = quotes::allQuoteRules();
    return std::any_of(rules.begin(), rules.end(),
                       [&name](const ReasonRow *rule) { return name == QLatin1StringView(rule->name); });
}

} // namespace

class QuoteExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRuleDoesWhatItsExamplesSay_data()
    {
        QTest::addColumn<qsizetype>("number");
        const QList<RuleExample> &examples = shippedExamples();
        for (qsizetype i = 0; i < examples.size(); ++i) {
            const RuleExample &example = examples[i];
            if (isQuoteRule(example.rule))
                QTest::addRow("%s:%d %s, %s", qUtf8Printable(example.language), int(example.line),
                              qUtf8Printable(example.rule), qUtf8Printable(example.title))
                    << i;
        }
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

    void everyRuleHasARightAndAWrongExample_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const ReasonRow *rule : quotes::allQuoteRules())
            QTest::newRow(rule->name) << QByteArray(rule->name);
    }
    void everyRuleHasARightAndAWrongExample()
    {
        QFETCH(QByteArray, rule);
        int right = 0;
        int wrong = 0;
        for (const RuleExample &example : examplesOf(QLatin1StringView(rule), u"en"))
            ++(example.verdict == RuleExample::Verdict::Right ? right : wrong);
        QVERIFY(right >= 2);
        QVERIFY(wrong >= 2);
    }
};

QTEST_APPLESS_MAIN(QuoteExamplesTest)
#include "quoteexamplestest.moc"
