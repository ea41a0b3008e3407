// SPDX-License-Identifier: Apache-2.0
#include "desk/intake.h"
#include "review/statements.h"
#include "support/windowfixture.h"

#include <QLineEdit>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

QStringList paragraphs()
{
    return {
        u"The glassworks at Ostrey will relight its second furnace in March, four years after the first went cold."_s,
        u"Forty people have been hired so far, most of them from the villages along the canal, and a school for blowers is to open in the old packing hall."_s,
        u"“We kept one pot warm all this time, and people laughed at us for it,” said Marta Quill, who runs the works with her brother."_s,
        u"The county lends nine million crowns, to be paid back over fifteen years, and takes no seat on the board in return."_s,
        u"Windows for the cathedral of Saint Brannoc are the first order; the sheets have to be ready before the scaffolding comes down in autumn."_s,
        u"“A window is a promise about the weather,” Quill said. “Somebody has to keep it.”"_s,
        u"Neighbours worry about lorries on the narrow bridge, which was built for carts and has been patched more often than counted."_s,
        u"The council wants the sand to come by barge, as it did until 1968, and has asked the canal board for two new moorings."_s,
        u"Whether the barges can pass the lower lock in a dry summer is something that only a dry summer will show."_s,
    };
}

/// Thirty pieces of junk in about a dozen places between nine paragraphs.
QString longArticle()
{
    const QStringList story = paragraphs();
    QStringList lines;
    lines << u"[ad_1]"_s << u"Share on Facebook"_s << u"Share on Twitter"_s << story.at(0) << u"Advertisement"_s
          << story.at(1) << u"For all the latest canal headlines follow our channel online or in the app."_s
          << story.at(2) << u"Read more:"_s << u"Furnace bricks arrive on six barges"_s
          << u"Packing hall roof passes the winter test"_s << story.at(3) << u"ADVERTISEMENT"_s << story.at(4)
          << u"[ad_2]"_s << story.at(5) << u"Sign up for our newsletter and never miss a story."_s << story.at(6)
          << u"Also read: Bridge patched for the ninth time"_s << story.at(7) << u"Advertisement"_s << story.at(8)
          << story.at(3) << story.at(4) << u"Related articles"_s << u"Blowers’ school names its first teacher"_s
          << u"Cathedral scaffold to stay until October"_s << u"Canal board counts its moorings"_s
          << u"Download our app for Android and iOS."_s << u"Follow us on Instagram"_s
          << u"Subscribe to our YouTube channel"_s << u"Share this article"_s
          << u"Copyright 2023 Ostrey Courier. All rights reserved."_s << u"[ad_2]"_s << u"Source link"_s;
    return lines.join(u'\n');
}

} // namespace

/// How many keys an article takes: the figure that editors pay for.
class KeysTest : public QObject, protected WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void aLongArticleIsReviewedByAFewKeys()
    {
        m_window->desk()->intake()->openFiles({write(u"glassworks.txt"_s, longArticle().toUtf8())});
        waitForAnalysis();
        const qsizetype runs = session().runs().size();
        qsizetype lines = 0;
        for (const Finding &finding : session().suggestions())
            lines += std::max<qsizetype>(1, finding.lines.size());
        QVERIFY2(lines >= 24, qPrintable(u"%1 lines are suggested"_s.arg(lines)));
        QVERIFY2(runs >= 2 && runs <= 8, qPrintable(u"%1 runs"_s.arg(runs)));

        qsizetype keys = 0;
        while (flow()->stops()->undecidedRuns() > 0 && keys < 100) {
            press(Qt::Key_A);
            ++keys;
        }
        qsizetype exceptions = 0;
        for (const QList<Statement> open = statementsOf(session().article(), session().analysis(), session().review());
             const Statement &statement : open)
            exceptions += statement.isOpen();
        for (qsizetype i = 0; i < exceptions; ++i, ++keys)
            press(i == 0 ? Qt::Key_Q : Qt::Key_V);
        m_dialogs.agree = true;
        m_dialogs.writeTo = path(u"out.txt"_s);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        ++keys;
        QVERIFY2(keys <= runs + exceptions + 3, qPrintable(u"%1 keys for %2 runs"_s.arg(keys).arg(runs)));
        QCOMPARE(QString::fromUtf8(read(u"out.txt"_s)), paragraphs().join(u'\n'));
    }
};

QTEST_MAIN(KeysTest)
#include "keystest.moc"
