// SPDX-License-Identifier: Apache-2.0
#include "store/recall/recallorder.h"

#include "review/cleantext.h"
#include "store/recall/recallsweep.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"A. Berg"_s, 1'700'000'000'000};

const Article pier(u"The pier was sold for nine crowns.\n"
                   "Read more: The ferry that never came\n"
                   "“The pier was sold for nine crowns,” said the harbour master, Ida Brandt.\n"
                   "Boats have to moor in Orsund.\n"_s);

Recall recallOf(RecallKind kind, const QStringList &words, const QString &instead = {})
{
    auto recall = Recall::of({kind, words, instead, u"The agency killed it."_s});
    if (!recall)
        qFatal("%s", qUtf8Printable(recall.sentence()));
    return *recall;
}

/// A cut of the second line by that rule.
Review withRuleCut(const char *rule, Category category)
{
    Finding finding;
    finding.kind = Kind::Boilerplate;
    finding.category = category;
    finding.rule = rule;
    finding.span = pier.paragraphs().at(1).text;
    Review review;
    (void)review.apply(decide(review, pier, {finding}, Verb::Cut, by));
    return review;
}

QString textAfter(const Recall &recall, Review review)
{
    const Correction correction = recall.correct(review, pier, attributionsFor(recall, pier), by);
    if (!review.apply(correction.changes))
        return u"refused"_s;
    // What is right already is left alone.
    if (!recall.correct(review, pier, attributionsFor(recall, pier), by).changes.isEmpty())
        return u"not settled"_s;
    return CleanText(pier, review.cuts(), review.replacements()).text();
}

} // namespace

class RecallOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesGoBothWays()
    {
        for (const RecallKind kind :
             {RecallKind::Kill, RecallKind::Reword, RecallKind::BringBack, RecallKind::Rule, RecallKind::Speaker})
            QVERIFY(recallKindNamed(QString(nameOf(kind))) == kind);
        QVERIFY(!recallKindNamed(u"forget"_s));
    }

    void anOrderSaysWhatAndWhy_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no words") << QStringList{u" "_s} << u"why"_s;
        QTest::newRow("no reason") << QStringList{u"pier"_s} << u" "_s;
    }
    void anOrderSaysWhatAndWhy()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, reason);
        QVERIFY(!Recall::of({RecallKind::Kill, words, {}, reason}));
        QVERIFY(!Recall::of({RecallKind::Reword, {u"pier"_s}, {}, u"why"_s})); // by what?
    }

    void killedWordsGoWhereverTheyStand()
    {
        const QString left = textAfter(recallOf(RecallKind::Kill, {u"sold for nine crowns"_s}), {});
        QVERIFY2(!left.contains(u"nine crowns"_s), qPrintable(left));
        QVERIFY(left.contains(u"said the harbour master"_s));
    }

    void wordsThatAnEditorPutInGoToo()
    {
        Review review;
        const Span place(4, 8);
        QVERIFY(review.apply(replace(review, pier, place, u"old wooden pier"_s, by)).ok());
        const QString left = textAfter(recallOf(RecallKind::Kill, {u"wooden"_s}), review);
        QVERIFY2(!left.contains(u"wooden"_s) && left.contains(u"old"_s), qPrintable(left));
    }

    void wordsReadOtherwise()
    {
        const QString left = textAfter(recallOf(RecallKind::Reword, {u"nine crowns"_s}, u"ninety crowns"_s), {});
        QCOMPARE(left.count(u"ninety crowns"_s), 2);
        QVERIFY(!left.contains(u"nine crowns"_s));
    }

    void whatWasCutComesBack()
    {
        const Review review = withRuleCut("related.block", Category::Related);
        const QString left =
            textAfter(recallOf(RecallKind::BringBack, {u"read more: the ferry that never came"_s}), review);
        QCOMPARE(left, pier.text());
    }

    void whatARuleCutComesBack_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("category");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("isBack");
        const int related = static_cast<int>(Category::Related);
        const int house = static_cast<int>(Category::HouseRule);
        QTest::newRow("that rule") << QByteArray("related.block") << related << u"related.block"_s << true;
        QTest::newRow("another") << QByteArray("related.block") << related << u"promo.line"_s << false;
        QTest::newRow("a house rule's line")
            << QByteArray("house.rule") << house << u"Read more: The ferry that never came"_s << true;
        QTest::newRow("a house rule's start") << QByteArray("house.rule") << house << u"Read more:"_s << true;
        QTest::newRow("another house rule") << QByteArray("house.rule") << house << u"Sign up"_s << false;
    }
    void whatARuleCutComesBack()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, category);
        QFETCH(QString, asked);
        QFETCH(bool, isBack);
        const Review review = withRuleCut(rule.constData(), static_cast<Category>(category));
        const QString left = textAfter(recallOf(RecallKind::Rule, {asked}), review);
        QCOMPARE(left.contains(u"The ferry that never came"_s), isBack);
    }

    void theSpeakerOfAQuotationIsAnother()
    {
        const Recall recall =
            recallOf(RecallKind::Speaker, {u"The pier was sold for nine crowns,”"_s}, u"Tomas Berg"_s);
        const QList<Finding> attributions = attributionsFor(recall, pier);
        QVERIFY(!attributions.isEmpty());
        Review review;
        const Correction correction = recall.correct(review, pier, attributions, by);
        QCOMPARE(correction.places, (QList<RecallPlace>{{u"Ida Brandt"_s, u"Tomas Berg"_s}}));
        QVERIFY(review.apply(correction.changes).ok());
        QCOMPARE(review.decisions().begin()->verb, Verb::QuoteWrong);
        QVERIFY(recall.correct(review, pier, attributions, by).changes.isEmpty());
    }

    void decisionsBearTheReason()
    {
        const Correction correction = recallOf(RecallKind::Kill, {u"Orsund"_s}).correct({}, pier, {}, by);
        QCOMPARE(correction.changes.size(), 1);
        QCOMPARE(correction.changes.first().after->reason, u"The agency killed it."_s);
        QCOMPARE(correction.changes.first().after->editor, by.editor);
        QCOMPARE(correction.places, (QList<RecallPlace>{{u"Orsund"_s, {}}}));
    }

    void ofAKilledArticleItsOwnLinesAreMeant()
    {
        QCOMPARE(linesToKill(u"ORSUND\nThe pier was  sold for nine crowns.\n\nThe pier was sold for nine crowns.\n"_s),
                 QStringList{u"The pier was sold for nine crowns."_s});
    }
};

QTEST_GUILESS_MAIN(RecallOrderTest)
#include "recallordertest.moc"
