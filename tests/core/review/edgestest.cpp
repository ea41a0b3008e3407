// SPDX-License-Identifier: Apache-2.0
#include "review/edges.h"

#include "review/cleantext.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bluepencil::Edge)
Q_DECLARE_METATYPE(bluepencil::Stride)

namespace {

Article ferryNews()
{
    return Article(u"The ferry sails again.\n"
                   "\n"
                   "Read more: harbour news\n"
                   "Choir returns home\n"
                   "Tickets cost more now.\n"_s);
}

QList<Finding> suggestionOn(const QString &words)
{
    const qsizetype at = ferryNews().text().indexOf(words);
    Finding finding;
    finding.category = Category::Related;
    finding.span = Span(at, at + words.size());
    finding.confidence = 0.9F;
    finding.rule = "test.block";
    return {finding};
}

const QString block = u"Read more: harbour news\nChoir returns home"_s;

QString cutWords(const Review &review)
{
    QStringList words;
    for (const Span cut : review.cuts())
        words.append(ferryNews().textOf(cut).toString());
    return words.join(u" + "_s);
}

} // namespace

class EdgesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEdgeMovesByWordAndLine_data()
    {
        QTest::addColumn<Edge>("edge");
        QTest::addColumn<Stride>("stride");
        QTest::addColumn<bool>("forwards");
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("cut");
        QTest::newRow("the end grows by a word") << Edge::End << Stride::Word << true << 1 << block + u"\nTickets"_s;
        QTest::newRow("the end grows by two words")
            << Edge::End << Stride::Word << true << 2 << block + u"\nTickets cost"_s;
        QTest::newRow("the end grows by a line")
            << Edge::End << Stride::Line << true << 1 << block + u"\nTickets cost more now."_s;
        QTest::newRow("the end shrinks by a word")
            << Edge::End << Stride::Word << false << 1 << u"Read more: harbour news\nChoir returns "_s;
        QTest::newRow("the end shrinks by a line")
            << Edge::End << Stride::Line << false << 1 << u"Read more: harbour news\n"_s;
        QTest::newRow("the start grows by a word")
            << Edge::Start << Stride::Word << false << 1 << u"again.\n\n"_s + block;
        QTest::newRow("the start grows by a line, over a blank one")
            << Edge::Start << Stride::Line << false << 1 << u"The ferry sails again.\n\n"_s + block;
        QTest::newRow("the start shrinks by a word")
            << Edge::Start << Stride::Word << true << 1 << u" more: harbour news\nChoir returns home"_s;
        QTest::newRow("the start shrinks by a line")
            << Edge::Start << Stride::Line << true << 1 << u"\nChoir returns home"_s;
        QTest::newRow("nothing stands below the last line")
            << Edge::End << Stride::Line << true << 5 << block + u"\nTickets cost more now."_s;
        QTest::newRow("the last line of a cut stays in it")
            << Edge::End << Stride::Line << false << 5 << u"Read more: harbour news\n"_s;
    }
    void anEdgeMovesByWordAndLine()
    {
        QFETCH(const Edge, edge);
        QFETCH(const Stride, stride);
        QFETCH(const bool, forwards);
        QFETCH(const int, times);
        QFETCH(const QString, cut);
        Review review;
        for (int i = 0; i < times; ++i)
            QVERIFY(
                review.apply(moveEdge(review, ferryNews(), suggestionOn(block), {edge, stride, forwards}, {})).ok());
        QCOMPARE(cutWords(review), cut);
    }

    void thereAndBackIsTheSameText()
    {
        Review review;
        const auto move = [&review](bool forwards) {
            const QList<Change> changes =
                moveEdge(review, ferryNews(), suggestionOn(block), {Edge::End, Stride::Line, forwards}, {});
            QVERIFY(!changes.isEmpty());
            QVERIFY(review.apply(changes).ok());
        };
        move(true);
        move(false);
        QCOMPARE(cutWords(review), block + u"\n"_s);
        QCOMPARE(CleanText(ferryNews(), review.cuts()).text(), u"The ferry sails again.\n\nTickets cost more now.\n"_s);
    }

    void whatWasKeptIsCutAgain()
    {
        Review review;
        QVERIFY(review.apply(decide(review, ferryNews(), suggestionOn(block), Verb::Keep, {})).ok());
        const QList<Change> changes =
            moveEdge(review, ferryNews(), suggestionOn(block), {Edge::End, Stride::Line, false}, {});
        QVERIFY(review.apply(changes).ok());
        QCOMPARE(review.stateOf(suggestionOn(block).first()), CutState::PartlyCut);
    }
};

QTEST_GUILESS_MAIN(EdgesTest)
#include "edgestest.moc"
