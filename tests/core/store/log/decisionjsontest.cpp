// SPDX-License-Identifier: Apache-2.0
#include "store/log/decisionjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

Decision cutOfPromotion()
{
    Decision decision;
    decision.verb = Verb::Cut;
    decision.span = Span(12, 40);
    decision.finding = FindingId(0x1234abcd);
    decision.kind = Kind::Boilerplate;
    decision.category = Category::Related;
    decision.reason = u"It leads to another article."_s;
    decision.editor = u"M. Lund"_s;
    decision.when = 1'700'000'000'000;
    decision.sequence = 7;
    return decision;
}

Decision replacement(const QString &words)
{
    Decision decision;
    decision.verb = Verb::Replace;
    decision.span = Span(3, 5);
    decision.words = words;
    return decision;
}

} // namespace

class DecisionJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesStandForNumbers()
    {
        QCOMPARE(jsonOf(cutOfPromotion()),
                 R"({"category":"related","editor":"M. Lund","end":40,"finding":"000000001234abcd",)"
                 R"("kind":"boilerplate","reason":"It leads to another article.","sequence":7,"start":12,)"
                 R"("verb":"cut","when":1700000000000})");
    }

    void whatIsEmptyIsLeftOut()
    {
        QCOMPARE(jsonOf(replacement({})), R"({"end":5,"sequence":0,"start":3,"verb":"replace","when":0})");
    }

    void whatWasWrittenIsReadAgain_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << u"the old pier"_s;
        QTest::newRow("quotation marks and a backslash") << uR"(the "old" pier \ the new one)"_s;
        QTest::newRow("line ends and control characters") << u"one\ntwo\r\n\tthree\u0001\u001f"_s;
        QTest::newRow("other scripts") << u"Hafenrat für Ærø, الميناء, 埠頭"_s;
        QTest::newRow("outside the basic plane") << u"a boat 🚤 and 𝔞 letter"_s;
        QTest::newRow("half a surrogate pair") << u"broken "_s + QChar(0xd83d) + u" boat"_s;
        QTest::newRow("line separators") << u"one\u2028two\u2029"_s;
        QTest::newRow("a null") << u"before "_s + QChar(0) + u"behind"_s;
    }
    void whatWasWrittenIsReadAgain()
    {
        QFETCH(QString, words);
        Decision own = replacement(words);
        own.cutReason = CutReason::Legal;
        const QList<Decision> decisions = {own, cutOfPromotion(), replacement(words + words)};
        const QByteArray stored = jsonOf(decisions);
        const auto read = decisionsFrom(QJsonDocument::fromJson(stored).array());
        QVERIFY(read);
        QCOMPARE(*read, decisions);
    }

    void nothingIsAnEmptyArray() { QCOMPARE(jsonOf(QList<Decision>()), "[]"); }
};

QTEST_APPLESS_MAIN(DecisionJsonTest)
#include "decisionjsontest.moc"
