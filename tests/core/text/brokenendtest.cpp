// SPDX-License-Identifier: Apache-2.0
#include "text/brokenend.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString whole =
    u"The harbour stays closed until Friday. Nobody will be let on the pier before the last bolt is in.\n"_s;

} // namespace

class BrokenEndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEndThatIsNoneIsTold_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("inside a word")
            << u"The council met on Monday. It will first shut the fountains and then, from Septem"_s;
        QTest::newRow("behind a comma")
            << u"The council met on Monday. It will shut the fountains of the town, the pumps,"_s;
        QTest::newRow("three dots")
            << u"The council met on Monday. It will first shut the fountains of the town and then…"_s;
        QTest::newRow("a count") << u"The council met on Mon… [+1234 chars]"_s;
    }
    void anEndThatIsNoneIsTold()
    {
        QFETCH(QString, end);
        const QList<Warning> warnings = warningsOfBrokenEnd(whole + end + u"\n\n"_s, {});
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings.first().code == WarningCode::Incomplete);
        QCOMPARE(warnings.first().span.start(), whole.size());
    }

    void anEndIsAnEnd_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("a stop") << u"The council met on Monday. It will first shut the fountains of the town."_s;
        QTest::newRow("a closing mark")
            << u"The council met on Monday. “It will shut the fountains of the town,” she said.”"_s;
        QTest::newRow("a name") << u"Corin Maddox"_s;
        QTest::newRow("a headline")
            << u"Council of Port Ellery shuts the fountains of the town and the pumps of the pier"_s;
        QTest::newRow("an item")
            << u"- the pumps and the fountains of the town and the pier of the fishermen, all of them"_s;
        QTest::newRow("initials")
            << u"Reported by A. B. Maddox and C. D. Morrow in Port Ellery and by E. F. Vale at sea"_s;
        QTest::newRow("nothing") << QString();
    }
    void anEndIsAnEnd()
    {
        QFETCH(QString, end);
        QVERIFY(warningsOfBrokenEnd(whole + end, {}).isEmpty());
    }

    void whatIsCutIsNotTheEnd()
    {
        const QString broken = u"The council met on Monday. It will first shut the fountains and then, from Septem\n"_s;
        const QString text = whole + broken + u"More news\n"_s;
        QVERIFY(warningsOfBrokenEnd(text, {}).isEmpty());
        const Span cut(whole.size() + broken.size(), text.size());
        QCOMPARE(warningsOfBrokenEnd(text, {cut}).size(), 1);
    }
};

QTEST_APPLESS_MAIN(BrokenEndTest)
#include "brokenendtest.moc"
