// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/html/dates.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        for (int month = 1; month <= 12; ++month) {
            const QString day = QDate(2031, month, 10 + month).toString(Qt::ISODate);
            QTest::newRow(qPrintable(day)) << day + u"T06:00:00+02:00"_s << day;
            QTest::newRow(qPrintable(day + u" compact"_s)) << QString(day).remove(u'-') << day;
        }
        QTest::newRow("without zeros") << u"2031-5-2"_s << u"2031-05-02"_s;
        QTest::newRow("slashes") << u"2031/12/18 10:00"_s << u"2031-12-18"_s;
        QTest::newRow("month first") << u"Published December 18, 2031"_s << u"2031-12-18"_s;
        QTest::newRow("day first") << u"18. Dezember 2031"_s << u"2031-12-18"_s;
        QTest::newRow("no such day") << u"2031-13-40"_s << QString();
        QTest::newRow("a number") << u"203112345"_s << QString();
    }
    void aDayIsReadAsItIsWritten()
    {
        QFETCH(QString, text);
        QTEST(html::dayIn(text), "day");
    }
};

QTEST_APPLESS_MAIN(DatesTest)
#include "datestest.moc"
