// SPDX-License-Identifier: Apache-2.0
#include "panes/reviewview.h"

#include "ui/panes/reviewfixture.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Twelve numbered paragraphs with faults: an ad marker, a promotion, a repeat, a block of links.
QString harbourArticle()
{
    return u"[ad_1]\n"
           "The harbour council of Norrvik voted on Tuesday to rebuild the ferry pier, ending a dispute that has "
           "divided the town for nine winters and cost two mayors their office.\n"
           "\n"
           "Follow our channel for all the harbour news.\n"
           "“The piles are rotten,” said Tomas Berg, the chief auditor.\n"
           "He spoke after the third hearing.\n"
           "He spoke after the third hearing.\n"
           "Read more:\n"
           "Storm closes the coast road\n"
           "Council budget falls short\n"
           "Work begins in May.\n"_s;
}

struct Harbour : ReviewFixture {
    Harbour()
        : ReviewFixture(harbourArticle())
        , ad(add(u"[ad_1]"_s, Kind::AdMarker, Category::Shortcode))
        , promotion(add(u"Follow our channel for all the harbour news."_s, Kind::Boilerplate, Category::Promo))
        , repeat(add(u"He spoke after the third hearing."_s, Kind::Duplicate, Category::Exact,
                     spanOf(u"hearing.\nHe"_s).start()))
        , links(add(u"Read more:\nStorm closes the coast road\nCouncil budget falls short"_s, Kind::Boilerplate,
                    Category::Related))
    {
    }

    qsizetype ad;
    qsizetype promotion;
    qsizetype repeat;
    qsizetype links;
};

void show(ReviewView &view, QSize size = {900, 500})
{
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.grab();
}

} // namespace

class ReviewViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paragraphsStandAtOneHeightInBothPanes()
    {
        Harbour harbour;
        harbour.cutOwn(
            harbour.spanOf(u" that has divided the town for nine winters and cost two mayors their office"_s));
        ReviewView view;
        view.setScene(harbour.scene());
        show(view, {420, 900});
        int aligned = 0;
        for (qsizetype i = 0; i < harbour.scene().article.paragraphs().size(); ++i) {
            const QRect raw = view.paragraphRect(i, Pane::Raw);
            const QRect clean = view.paragraphRect(i, Pane::Clean);
            if (raw.isEmpty() || clean.isEmpty())
                continue;
            QCOMPARE(raw.top(), clean.top());
            QVERIFY(raw.right() < clean.left());
            ++aligned;
        }
        QVERIFY(aligned >= 8);
        QVERIFY(view.paragraphRect(1, Pane::Raw).height() > view.paragraphRect(1, Pane::Clean).height());
    }

    void anAcceptedCutCollapsesInTheCleanPaneOnly()
    {
        Harbour harbour;
        ReviewView view;
        view.setScene(harbour.scene());
        show(view);
        QVERIFY(!view.paragraphRect(3, Pane::Clean).isEmpty());
        const QRect raw = view.paragraphRect(3, Pane::Raw);
        harbour.decide(harbour.promotion, Verb::Cut);
        view.updateScene(harbour.scene(), harbour.scene().findingList().at(harbour.promotion).span);
        QVERIFY(view.paragraphRect(3, Pane::Clean).isEmpty());
        QCOMPARE(view.paragraphRect(3, Pane::Raw), raw);
    }

    void theCurrentRunIsBroughtIntoView_data()
    {
        QTest::addColumn<int>("paragraph");
        QTest::newRow("near the end") << 390;
        QTest::newRow("at the very end") << 399;
        QTest::newRow("in the middle") << 200;
        QTest::newRow("at the top") << 0;
    }

    void theCurrentRunIsBroughtIntoView()
    {
        QFETCH(int, paragraph);
        QString text;
        for (int i = 0; i < 400; ++i)
            text +=
                u"Paragraph %1 tells of the pier, the ferry and the tide, at some length and with some care.\n"_s.arg(
                    i);
        ReviewFixture fixture(text);
        fixture.add(u"Paragraph %1 "_s.arg(paragraph), Kind::Boilerplate, Category::Promo);
        ReviewView view;
        view.setScene(fixture.scene());
        show(view, {700, 400});
        for (const int start : {0, 1'000'000}) {
            view.verticalScrollBar()->setValue(start);
            view.setCurrent({0});
            const QRect rect = view.paragraphRect(paragraph, Pane::Raw);
            QVERIFY(!rect.isEmpty());
            QVERIFY(rect.top() >= 0 && rect.bottom() < view.viewport()->height());
        }
    }
};

QTEST_MAIN(ReviewViewTest)
#include "reviewviewtest.moc"
