// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/cuts.h"
#include "detect/findings/reason.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString paragraphs =
    u"The harbour of Port Ellery will stay closed until Friday, the council decided on Monday after a long debate.\n"
    "Engineers had warned in spring that the wood was soft, but the money for new piles was spent on the roof.\n"
    "Three fishing boats had to be towed to the next village, where the ice machine has been broken for two years.\n"_s;

/// Of each paragraph the page says that it is inside.
QList<PageMark> allInside(const QString &text)
{
    QList<PageMark> marks;
    const Article plain(text);
    for (const Paragraph &paragraph : plain.paragraphs()) {
        marks.append(PageMark{});
        marks.last().span = paragraph.text;
    }
    return marks;
}

/// The paragraphs, and one more line of which the page says that.
Article withLine(const QString &line, PageMark mark)
{
    const QString text = paragraphs + line;
    QList<PageMark> marks = allInside(text);
    mark.span = marks.last().span;
    marks.last() = mark;
    return Article(text, {}, {}, marks);
}

/// The line above the paragraphs, and what the page says of it and names as its title.
Article withHeadline(const QString &line, PageMark mark, const QString &title)
{
    const QString text = line + u'\n' + paragraphs;
    QList<PageMark> marks = allInside(text);
    mark.span = marks.first().span;
    marks.first() = mark;
    Origin origin;
    origin.title = title;
    return Article(text, origin, {}, marks);
}

float confidenceOn(const Article &article, const QString &line)
{
    float most = 0;
    for (const Finding &finding : findCuts(article)) {
        if (finding.span.overlaps(Span(article.length() - line.size(), article.length())))
            most = std::max(most, finding.confidence);
    }
    return most;
}

} // namespace

class PageMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsAsSurelyCutAsThePageSetsItOutside_data()
    {
        QTest::addColumn<float>("outside");
        QTest::newRow("surely") << 0.97F;
        QTest::newRow("likely") << 0.8F;
        QTest::newRow("rather") << 0.6F;
    }
    void aLineIsAsSurelyCutAsThePageSetsItOutside()
    {
        QFETCH(float, outside);
        const QString line = u"Rain over the north pier"_s;
        QCOMPARE(confidenceOn(withLine(line, {{}, PageMarkKind::Caption, outside, u"<figcaption>"_s}), line), outside);
    }

    void theReasonNamesWhatIsWrittenInThePage()
    {
        const Article article =
            withLine(u"A lighthouse keeper goes home"_s, {{}, PageMarkKind::Related, 0.9F, u"more-stories"_s});
        const QList<Finding> findings = findCuts(article);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(QByteArray(findings.first().rule), QByteArray("page.related"));
        QVERIFY(reasonOf(findings.first(), article).contains(u"more-stories"_s));
    }

    void bylinesAreOfferedOnly()
    {
        const QString line = u"Corin Maddox, harbour desk"_s;
        const float confidence = confidenceOn(withLine(line, {{}, PageMarkKind::Byline, 0.99F, u"author"_s}), line);
        QVERIFY(confidence > 0 && confidence < suggestedFrom);
    }

    void somebodySpeaksWherePageAndWordsNameNothing()
    {
        const PageMark unnamed{{}, PageMarkKind::Text, 0.6F, {}};
        const QString spoken = u"“I slept through two tides,” said Ida Morrow, a net maker."_s;
        const float confidence = confidenceOn(withLine(spoken, unnamed), spoken);
        QVERIFY(confidence > 0 && confidence < suggestedFrom);
        const QString title = u"A net maker sleeps through two tides"_s;
        QCOMPARE(confidenceOn(withLine(title, unnamed), title), unnamed.outside);
    }

    void theHeadlineThatThePageNamesStays()
    {
        const QString title = u"Harbour shut until Friday"_s;
        const Article page = withHeadline(title, {{}, PageMarkKind::Navigation, 0.94F, u"nav"_s}, title);
        QVERIFY(findCuts(page).isEmpty());
        const Article other = withHeadline(title, {{}, PageMarkKind::Navigation, 0.94F, u"nav"_s}, u"Tides"_s);
        QCOMPARE(QByteArray(findCuts(other).value(0).rule), QByteArray("page.navigation"));
    }

    void aBoxOfLinksEndsWhereThePageEndsIt()
    {
        const QString heading = u"What happens now"_s;
        const QString above = paragraphs + u"Read next\nIce machine to be mended by the autumn\n"_s;
        const QString text =
            above + heading + u"\nThe mill was built by a family that sold it to its workers in 1988.\n"_s + paragraphs;
        QList<PageMark> marks = allInside(text);
        for (PageMark &mark : marks) {
            if (mark.span.start() >= paragraphs.size() && mark.span.end() <= above.size())
                mark = {mark.span, PageMarkKind::Related, 0.9F, u"aside"_s};
        }
        const auto isHeadingCut = [&](const Article &article) {
            const Span span(above.size(), above.size() + heading.size());
            const QList<Finding> cuts = findCuts(article);
            return std::any_of(cuts.begin(), cuts.end(), [&](const Finding &cut) {
                return cut.span.overlaps(span) && cut.confidence >= suggestedFrom;
            });
        };
        QVERIFY(!isHeadingCut(Article(text, {}, {}, marks)));
        QVERIFY(isHeadingCut(Article(text))); // without the page its three words look like one more link
    }

    void wordsSayMoreThanThePage()
    {
        const Article article = withLine(u"[ad_2]"_s, {{}, PageMarkKind::Aside, 0.9F, u"<aside>"_s});
        QCOMPARE(QByteArray(findCuts(article).first().rule), QByteArray("ad.shortcode"));
    }

    void whatOnlyLooksLikeFurnitureStaysInsideTheArticle()
    {
        const QString line = u"Harbour News\nBoat Rental\nFish Market\nTide Tables"_s;
        QVERIFY(confidenceOn(Article(paragraphs + line), line) >= suggestedFrom);
        QVERIFY(confidenceOn(withLine(line, {}), line) < suggestedFrom);
    }

    void aSubheadingMayRecurInsideTheArticle()
    {
        const QString line = u"What speaks for the harbour"_s;
        const QString text = line + u'\n' + paragraphs + line;
        const Article plain(text);
        QVERIFY(confidenceOn(plain, line) >= suggestedFrom);
        QVERIFY(confidenceOn(Article(text, {}, {}, allInside(text)), line) < suggestedFrom);
    }

    void aTextThatWasNoPageIsLeftToItsWords() { QVERIFY(findCuts(Article(paragraphs)).isEmpty()); }
};

QTEST_APPLESS_MAIN(PageMarksTest)
#include "pagemarkstest.moc"
