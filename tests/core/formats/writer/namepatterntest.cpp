// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/namepattern.h"

#include "core/formats/writer/outgoingfixture.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class NamePatternTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsAPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::newRow("all") << u"{date} {source} {title} ({edition}) {name}"_s
                             << u"2031-05-02 Courier The _lock_ & its _keeper_ (3) a7.md"_s;
        QTest::newRow("one") << u"{name}"_s << u"a7.md"_s;
        QTest::newRow("a path is none") << u"../{name}/x"_s << u"_a7_x.md"_s;
    }
    void fillsAPattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        const Outgoing article = outgoing(u"One.\n"_s);
        QVERIFY(checkNamePattern(pattern).ok());
        QCOMPARE(fileNameFrom(pattern, {article.article.origin(), u"a7"_s, 3}, u"md"), name);
    }

    void whatIsUnknownLeavesNothing_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::newRow("in front") << u"{date} - {name}"_s << u"a7.txt"_s;
        QTest::newRow("behind") << u"{name}_{edition}"_s << u"a7.txt"_s;
        QTest::newRow("all") << u"{title}_{edition}"_s << u"a7.txt"_s;
    }
    void whatIsUnknownLeavesNothing()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QCOMPARE(fileNameFrom(pattern, {Origin(), u"a7"_s}, u"txt"), name);
    }

    void refusesWhatCannotBeFilled()
    {
        for (const auto &pattern : {u"{headline}"_s, u"approved"_s, u""_s, u"{}"_s})
            QVERIFY2(!checkNamePattern(pattern).ok(), qPrintable(pattern));
    }
};

QTEST_APPLESS_MAIN(NamePatternTest)
#include "namepatterntest.moc"
