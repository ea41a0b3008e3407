// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/plaintext.h"

#include "formats/writer/outgoing.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PlainStyle)

class PlainTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTextAsTheStyleWantsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PlainStyle>("style");
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Up.\r\n \nDown the — quay.\n"_s;
        QTest::newRow("as it stands") << text << PlainStyle() << text.toUtf8();
        QTest::newRow("lf") << text << PlainStyle{"UTF-8", LineEnds::Lf} << QByteArray("Up.\n \nDown the — quay.\n");
        QTest::newRow("crlf") << text << PlainStyle{"UTF-8", LineEnds::CrLf}
                              << QByteArray("Up.\r\n \r\nDown the — quay.\r\n");
        QTest::newRow("crlf, without an end")
            << u"\nUp.\rDown."_s << PlainStyle{"UTF-8", LineEnds::CrLf} << QByteArray("\r\nUp.\r\nDown.");
        QTest::newRow("tight") << text << PlainStyle{"UTF-8", LineEnds::AsTheyAre, Gaps::None}
                               << QByteArray("Up.\nDown the — quay.\n");
        QTest::newRow("blank lines") << u"Up.\nDown."_s << PlainStyle{"UTF-8", LineEnds::CrLf, Gaps::BlankLine}
                                     << QByteArray("Up.\r\n\r\nDown.\r\n");
        QTest::newRow("nothing") << QString() << PlainStyle{"UTF-8", LineEnds::CrLf, Gaps::BlankLine} << QByteArray();
        QTest::newRow("windows-1252") << u"Up — €\n"_s << PlainStyle{"windows-1252"} << QByteArray("Up \x97 \x80\n");
        QTest::newRow("what is lost") << u"Up Ш🚢é\n"_s << PlainStyle{"windows-1252"} << QByteArray("Up ??\xe9\n");
        QTest::newRow("utf-16") << u"Up"_s << PlainStyle{"UTF-16LE"} << QByteArray("\xff\xfeU\0p\0", 6);
    }
    void writesTextAsTheStyleWantsIt()
    {
        QFETCH(QString, text);
        QFETCH(PlainStyle, style);
        Outgoing outgoing{Article(text), text, {}};
        outgoing.style = style;
        QTEST(*writePlainText(outgoing), "bytes");
    }

    void saysHowMuchIsLost()
    {
        Outgoing outgoing{Article(), u"Up Ш🚢é\n"_s, {}};
        QCOMPARE(lossInEncoding(outgoing), QString());
        outgoing.style.encoding = "windows-1252";
        QVERIFY2(lossInEncoding(outgoing).endsWith(u"“?”: 2."_s), qPrintable(lossInEncoding(outgoing)));
        outgoing.style.encoding = "UTF-16";
        QCOMPARE(lossInEncoding(outgoing), QString());
    }

    void refusesAnUnknownEncoding()
    {
        Outgoing outgoing{Article(), u"Up"_s, {}};
        outgoing.style.encoding = "wax-1";
        QVERIFY(!isKnownEncoding("wax-1"));
        QVERIFY(!writePlainText(outgoing).ok());
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "plaintexttest.moc"
