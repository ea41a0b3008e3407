// SPDX-License-Identifier: Apache-2.0
#include "text/mojibake.h"

#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class MojibakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadWronglyIsComputedBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("right");
        const auto row = [](const char *name, const QString &text, const QString &right) {
            QTest::newRow(name) << text << right;
        };
        row("a letter", u"the cafÃ© opens"_s, u"the café opens"_s);
        row("a mark", u"Itâ€™s late"_s, u"It’s late"_s);
        row("a mark of which a byte is no character", u"â€œNo,â€\u009d she said"_s, u"“No,” she said"_s);
        row("a sign", u"4,000 â‚¬"_s, u"4,000 €"_s);
        row("twice over", u"Itâ‚¬â„¢s"_s, u"Itâ‚¬â„¢s"_s.replace(u"â‚¬"_s, u"€"_s).replace(u"â„¢"_s, u"™"_s));
        row("read wrongly two times", u"cafÃƒÂ©"_s, u"café"_s);
        row("a capital at the start", u"Ã–sterreich"_s, u"Österreich"_s);
        row("Cyrillic", u"Ð”Ð° now"_s, u"Да now"_s);
        row("four bytes", u"ðŸ˜€"_s, u"😀"_s);
        row("a right word beside it", u"Château: cafÃ©"_s, u"Château: café"_s);
    }
    void whatWasReadWronglyIsComputedBack()
    {
        QFETCH(QString, text);
        QTEST(repaired(text, mojibakeIn(text).repairs), "right");
    }

    void whatIsRightIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"Château Vérane, Ärger, Ñandú, Ångström", u"«Âge», “É”, A CORUÑA", u"“IRMÔ disse",
                                     u"Das „Å“ und das „Ä“", u"£5 ± 2 °C — naïve", u"Ïîâåðòå åìó"})
            QTest::newRow(QString::fromUtf16(text).toUtf8().constData()) << QString::fromUtf16(text);
    }
    void whatIsRightIsLeftAlone()
    {
        QFETCH(QString, text);
        QVERIFY(mojibakeIn(text).repairs.isEmpty());
        QVERIFY(warningsOfMojibake(text).isEmpty());
    }

    void whatLostItsBytesIsNamedAndNotGuessed()
    {
        const QString text = u"He laughed: â??No.â??"_s;
        const Mojibake found = mojibakeIn(text);
        QVERIFY(found.repairs.isEmpty());
        QCOMPARE(found.lost, (QList<Span>{Span(12, 15), Span(18, 21)}));
    }

    void eachDamagedLineIsToldOnce()
    {
        const QList<Warning> warnings = warningsOfMojibake(u"cafÃ©, thÃ©\nnothing here\nItâ€™s late"_s);
        QCOMPARE(warnings.size(), 2);
        QCOMPARE(warnings.at(0).span, Span(3, 5));
        QVERIFY(warnings.at(0).reason.contains(u"café"_s));
        QVERIFY(warnings.at(1).reason.contains(u"It’s"_s));
        QCOMPARE(warningsOfMojibake(u"cafÃ©\n"_s.repeated(100)).size(), 13);
    }

    void theRepairedReadingIsAnArticleOfItsOwn()
    {
        const Article article(u"cafÃ©\n&amp; more"_s);
        QCOMPARE(repaired(article, Damage::Encoding).text(), u"café\n&amp; more"_s);
        QCOMPARE(repaired(article, Damage::Encoding | Damage::Leftovers).text(), u"café\n& more"_s);
        QCOMPARE(article.text(), u"cafÃ©\n&amp; more"_s);
    }
};

QTEST_APPLESS_MAIN(MojibakeTest)
#include "mojibaketest.moc"
