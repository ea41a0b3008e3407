// SPDX-License-Identifier: Apache-2.0
#include "review/remarks.h"

#include "review/edits.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class RemarksTest : public QObject {
    Q_OBJECT

    const Article m_article{u"The old pier goes.\nA new one costs four million.\nThe tide is high.\n"_s};
    const Span m_price{19, 48};
    const Signature m_lund{u"M. Lund"_s, 1'700'000'000'000};
    const Signature m_ray{u"A. Ray"_s, 1'700'000'060'000};

    void take(Review &review, const QList<Change> &changes) const
    {
        QVERIFY(!changes.isEmpty());
        QVERIFY(review.apply(changes).ok());
    }

private Q_SLOTS:
    void aQueryIsOpenUntilItIsAnswered()
    {
        Review review;
        QVERIFY(openQueries(review).isEmpty());
        take(review, remark(review, m_article, Verb::Query, m_price, u" Is the price right? "_s, m_lund));
        QCOMPARE(openQueries(review).size(), 1);
        QCOMPARE(openQueries(review).first().words, u"Is the price right?"_s);
        QCOMPARE(openQueries(review).first().editor, u"M. Lund"_s);
        const QList<Change> answer =
            remark(review, m_article, Verb::Answer, m_price, u"Yes, the budget says so."_s, m_ray);
        take(review, answer);
        QVERIFY(openQueries(review).isEmpty());
        QCOMPARE(remarksOn(review, m_price).first().words, u"Yes, the budget says so."_s);
        QVERIFY2(review.apply(reversed(answer)).ok(), "an answer can be taken back");
        QCOMPARE(openQueries(review).size(), 1);
    }

    void remarksChangeNoText()
    {
        Review review;
        take(review, remark(review, m_article, Verb::Note, m_price, u"Round figure."_s, m_lund));
        take(review, remark(review, m_article, Verb::Query, m_price, u"Who says so?"_s, m_lund));
        QVERIFY(review.cuts().isEmpty());
        QVERIFY(review.replacements().isEmpty());
        QCOMPARE(remarksOn(review, m_price).size(), 2);
        QVERIFY(remarksOn(review, Span(0, 18)).isEmpty());
    }

    void aNewNoteTakesThePlaceOfTheOld()
    {
        Review review;
        take(review, remark(review, m_article, Verb::Note, m_price, u"Round figure."_s, m_lund));
        take(review, remark(review, m_article, Verb::Note, m_price, u"Exact figure comes."_s, m_ray));
        QCOMPARE(remarksOn(review, m_price).size(), 1);
        QCOMPARE(remarksOn(review, m_price).first().editor, u"A. Ray"_s);
    }

    void whatSaysNothingIsNoRemark_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QString>("words");
        QTest::newRow("blank note") << Verb::Note << u"  "_s;
        QTest::newRow("empty query") << Verb::Query << QString();
        QTest::newRow("answer to nothing") << Verb::Answer << u"Yes."_s;
    }

    void whatSaysNothingIsNoRemark()
    {
        QFETCH(Verb, verb);
        QFETCH(QString, words);
        QVERIFY(remark(Review(), m_article, verb, m_price, words, m_lund).isEmpty());
    }
};

QTEST_APPLESS_MAIN(RemarksTest)
#include "remarkstest.moc"
