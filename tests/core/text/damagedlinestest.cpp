// SPDX-License-Identifier: Apache-2.0
#include "text/damagedlines.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Warnings of places, one a line.
class DamagedLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofALineTheFirstPlaceCounts()
    {
        const QString text = u"one two\nthree four\n"_s;
        DamagedLines lines(text, WarningCode::Encoding);
        lines.add(Span(14, 18), u"later line"_s);
        lines.add(Span(0, 3), u"first"_s);
        lines.add(Span(4, 7), u"same line"_s);
        const QList<Warning> warnings = lines.warnings(u"%1 more"_s);
        QCOMPARE(warnings.size(), 2);
        QVERIFY(warnings.at(0).span.start() < warnings.at(1).span.start());
        QCOMPARE(warnings.at(0).code, WarningCode::Encoding);
        QCOMPARE(warnings.at(1).reason, u"later line"_s);
    }

    void namesTheWordAroundAPlace()
    {
        const QString text = u"the harbXur wall"_s;
        const DamagedLines lines(text, WarningCode::Encoding);
        QCOMPARE(lines.wordAt(Span(8, 9)), u"harbXur"_s);
        QCOMPARE(lines.wordAt(Span(8, 9), u"o"), u"harbour"_s);
    }
};

QTEST_APPLESS_MAIN(DamagedLinesTest)
#include "damagedlinestest.moc"
