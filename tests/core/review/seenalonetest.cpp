// SPDX-License-Identifier: Apache-2.0
#include "review/seenalone.h"
#include "review/runs.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Finding found(Kind kind, Category category, Span span)
{
    Finding finding;
    finding.kind = kind;
    finding.category = category;
    finding.span = span;
    finding.confidence = 0.95F;
    finding.rule = "related.block";
    return finding;
}

} // namespace

/// What one look may not take in beside anything else.
class SeenAloneTest : public QObject {
    Q_OBJECT

    const QString m_text = u"Read more\nStorm closes road\n“We wait,” said Jan Holt.\nAdvertisement\n"_s;
    const Article m_article{m_text};
    const Span m_links{0, 27};
    const Span m_speech{28, 53};
    const Span m_label{54, 67};

private Q_SLOTS:
    void wordsThatSomebodyIsNamedForStandAlone_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Category>("said");
        QTest::addColumn<qsizetype>("runs");
        QTest::newRow("said by somebody") << Kind::Boilerplate << Category::Direct << qsizetype(3);
        QTest::newRow("in words of a sentence") << Kind::Boilerplate << Category::Fragment << qsizetype(3);
        QTest::newRow("only reported") << Kind::Boilerplate << Category::Indirect << qsizetype(1);
        QTest::newRow("a repeat, whose words stay above") << Kind::Duplicate << Category::Direct << qsizetype(1);
    }
    void wordsThatSomebodyIsNamedForStandAlone()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Category, said);
        QFETCH(const qsizetype, runs);
        const Category swallowed = kind == Kind::Duplicate ? Category::Exact : Category::Related;
        const QList<Finding> suggestions = {found(Kind::Boilerplate, Category::Related, m_links),
                                            found(kind, swallowed, m_speech),
                                            found(Kind::AdMarker, Category::Label, m_label)};
        QList<Finding> findings = suggestions;
        findings.insert(2, found(Kind::Attribution, said, m_speech));
        QCOMPARE(runsOf(m_article, suggestions, seenAlone(m_article, findings, suggestions)).size(), runs);
    }

    void aHeadlineThatQuotesStandsWithItsLinks()
    {
        const Article article(u"Read more\nBell “very angry” with council\nAdvertisement\n"_s);
        const QList<Finding> suggestions = {found(Kind::Boilerplate, Category::Related, Span(0, 40)),
                                            found(Kind::AdMarker, Category::Label, Span(41, 54))};
        QList<Finding> findings = suggestions;
        findings.insert(1, found(Kind::Attribution, Category::Fragment, Span(10, 40)));
        QVERIFY(holdingSpeech(article, findings, suggestions).isEmpty());
    }

    void nothingSaidNothingAlone()
    {
        const QList<Finding> suggestions = {found(Kind::Boilerplate, Category::Related, m_links)};
        QVERIFY(seenAlone(m_article, suggestions, suggestions).isEmpty());
    }
};

QTEST_APPLESS_MAIN(SeenAloneTest)
#include "seenalonetest.moc"
