// SPDX-License-Identifier: Apache-2.0
#include "panes/laidtext.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

LaidText laid(const QString &text)
{
    return LaidText(text, Qt::LeftToRight, TypeStyle{QGuiApplication::font(), 600, 24});
}

qreal leftOf(const LaidText &text, qsizetype at)
{
    const QList<QRectF> rects = text.rectsOf(Span(at, at + 1));
    return rects.isEmpty() ? -1 : rects.first().left();
}

QImage pictureOf(const QString &text)
{
    QImage image(600, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    laid(text).draw(painter, {});
    return image;
}

} // namespace

/// What is read in a pane is what stands in the text.
class LaidTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOverrideTurnsNothing()
    {
        const QString text = u"She did \u202Eton\u202C vote."_s;
        const LaidText row = laid(text);
        QCOMPARE(row.text(), text);
        for (qsizetype at = 9; at < 12; ++at)
            QVERIFY(leftOf(row, at) > leftOf(row, at - 1));
        QVERIFY(!row.rectsOf(Span(8, 9)).isEmpty()); // and is itself seen
        QCOMPARE(pictureOf(text), pictureOf(u"She did \u2190ton\u202C vote."_s));
    }

    void whatPartsAWordIsSeen()
    {
        QVERIFY(pictureOf(u"pass\u200Bword"_s) != pictureOf(u"password"_s));
        const LaidText row = laid(u"pass\u200Bword"_s);
        QVERIFY(leftOf(row, 5) > leftOf(row, 4));
    }

    void otherTextsAreLaidAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Hebrew with a name") << u"\u05E9\u05DC\u05D5\u05DD \u2066Tide\u2069"_s;
        QTest::newRow("a family of emoji") << u"\U0001F469\u200D\U0001F467 at sea"_s;
        QTest::newRow("a soft hyphen") << u"har\u00ADbour"_s;
    }

    void otherTextsAreLaidAsTheyAre()
    {
        QFETCH(QString, text);
        QVERIFY(laid(text).lookalikes().isEmpty());
        QCOMPARE(laid(text).text(), text);
    }

    void wordsOfTwoAlphabetsAreKnown() { QCOMPARE(laid(u"said T\u0430llin."_s).lookalikes(), QList{Span(5, 11)}); }
};

QTEST_MAIN(LaidTextTest)
#include "laidtexttest.moc"
