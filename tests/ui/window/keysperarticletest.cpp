// SPDX-License-Identifier: Apache-2.0
#include "desk/exportflow.h"
#include "desk/goingout.h"
#include "desk/queueflow.h"
#include "support/windowfixture.h"

#include <QDir>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// Six invented articles with what scraped ones have: a council story with boxes, news with a consent notice, a long
/// feature, a strike in Spanish, a clean obituary, a match report in windows-1252.
constexpr std::array articles = {"01-council", "02-heat", "03-feature", "04-huelga", "05-obituary", "06-rovers"};

} // namespace

/// What an article costs an editor's hands who accepts what is offered: from opened to a file in its folder.
class KeysPerArticleTest : public QObject, protected WindowFixture {
    Q_OBJECT

    void open(const QString &name, const QByteArray &bytes)
    {
        m_window->desk()->intake()->openFiles({write(name, bytes)});
        waitForAnalysis();
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &article)
    {
        QFile file(QStringLiteral(ARTICLES) + u'/' + article + u".txt"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A question is a key more.
    [[nodiscard]] int keysToAFile(const QString &name)
    {
        m_dialogs.agree = true;
        int keys = 0;
        const qsizetype asked = m_dialogs.asked.size();
        for (; flow()->stops()->undecidedRuns() > 0 && keys < 50; ++keys)
            press(Qt::Key_A);
        press(Qt::Key_Return, Qt::ControlModifier);
        ++keys;
        if (!QFile::exists(path(u"out/"_s + name + u".txt"_s)))
            QTest::qFail(qPrintable(u"No file was written of "_s + name), __FILE__, __LINE__);
        return keys + static_cast<int>(m_dialogs.asked.size() - asked);
    }
    [[nodiscard]] int keysOf(const QString &article)
    {
        const QByteArray bytes = bytesOf(article);
        if (bytes.isEmpty())
            QTest::qFail(qPrintable(u"There is no article "_s + article), __FILE__, __LINE__);
        open(article + u".txt"_s, bytes);
        return keysToAFile(article);
    }

private Q_SLOTS:
    void init()
    {
        start();
        m_window->resize(1440, 900); // a laptop
        QVERIFY(QDir(m_folder->path()).mkpath(u"out"_s));
        m_window->desk()->exports()->setOutput({path(u"out"_s), u"{name}.txt"_s, true});
    }
    void cleanup() { closeWindow(); }

    void sixArticlesTakeFewKeys()
    {
        int all = 0;
        QStringList counts;
        for (const char *article : articles) {
            const int keys = keysOf(QLatin1StringView(article));
            counts.append(u"%1: %2"_s.arg(QLatin1StringView(article)).arg(keys));
            all += keys;
        }
        const QString told = counts.join(u", "_s);
        QVERIFY2(2 * all <= 9 * qsizetype(articles.size()), qPrintable(told)); // 4.5 each
        qInfo().noquote() << told;
    }

    void whoSpeaksAboveLinksIsNotCutWithThem()
    {
        QVERIFY(keysOf(u"04-huelga"_s) > 0);
        const QString out = QString::fromUtf8(read(u"out/04-huelga.txt"_s));
        QVERIFY2(out.contains(u"“No pedimos la luna”, añadió Etxeberri."_s), qPrintable(out));
    }

    void aCleanArticleTakesOne() { QCOMPARE(keysOf(u"05-obituary"_s), 1); }

    void theFirstArticleTakesFour()
    {
        QFile sample(u":/sample/harbour-talks.txt"_s); // what a first run opens
        QVERIFY(sample.open(QIODevice::ReadOnly));
        open(u"wire.txt"_s, sample.readAll());
        const int keys = keysToAFile(u"wire"_s);
        QVERIFY2(keys <= 4, qPrintable(QString::number(keys)));
    }

    void aRunHoldsNothingThatIsToBeSeenAlone()
    {
        for (const char *article : articles) {
            open(QLatin1StringView(article) + u".txt"_s, bytesOf(QLatin1StringView(article)));
            for (const Run &run : session().runs()) {
                const QList<Finding> findings = flow()->stops()->findingsOf(flow()->stops()->runAt(run.span));
                for (const Finding &finding : findings) {
                    const bool isAlone = findings.size() == 1;
                    QVERIFY(isAlone || (certaintyOf(finding) != Certainty::Check && !wantsOwnLook(finding)));
                }
            }
        }
    }

    void aSuggestionOfSeveralLinesIsOpenedByLines()
    {
        open(u"03-feature.txt"_s, bytesOf(u"03-feature"_s));
        Stops *stops = flow()->stops();
        stops->showPlace(Span(session().article().text().indexOf(u"Most viewed"_s), session().article().length()));
        QCOMPARE(stops->currentFindings().size(), 1);
        QCOMPARE(stops->currentFindings().first().lines.size(), 4);
        const qsizetype open = stops->undecidedRuns();
        const qsizetype top = m_window->view()->cursorParagraph();
        press(Qt::Key_Right);
        QVERIFY(stops->isPart());
        press(Qt::Key_A);
        press(Qt::Key_A);
        QCOMPARE(m_window->view()->cursorParagraph(), top + 2); // the bar says which line
        press(Qt::Key_R);
        press(Qt::Key_A);
        const auto goesOut = [this](const QString &words) { return session().cleanText().text().contains(words); };
        QVERIFY(!goesOut(u"Most viewed"_s));
        QVERIFY(!goesOut(u"river dry"_s));
        QVERIFY(goesOut(u"rhubarb"_s));
        QVERIFY(!goesOut(u"in the shed"_s));
        QCOMPARE(stops->undecidedRuns(), open - 1);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(goesOut(u"Most viewed"_s));
        QCOMPARE(stops->undecidedRuns(), open);
    }

    void whatWentLineByLineIsListedAsCut()
    {
        open(u"03-feature.txt"_s, bytesOf(u"03-feature"_s));
        Stops *stops = flow()->stops();
        stops->showPlace(Span(session().article().text().indexOf(u"Most viewed"_s), session().article().length()));
        const qsizetype run = stops->currentRun();
        press(Qt::Key_Right);
        for (int line = 0; line < 4; ++line)
            press(Qt::Key_A);
        QCOMPARE(session().runStates().at(run), RunState::Cut);
    }

    void theBarSkipsWhatStaysWithinARun()
    {
        open(u"01-council.txt"_s, bytesOf(u"01-council"_s));
        flow()->stops()->setCurrentRun(0);
        QVERIFY(flow()->stops()->currentFindings().size() > 1);
        const Span headline(session().article().text().indexOf(u"Cuts to night"_s), 60);
        QVERIFY(flow()->stops()->currentSpan().overlaps(headline));
        QVERIFY(!flow()->stops()->isAt(headline)); // a note there is about the headline
        QVERIFY(flow()->stops()->runAt(headline) < 0);
        press(Qt::Key_A);
        QVERIFY(session().cleanText().text().startsWith(u"Cuts to night buses"_s));
    }
};

QTEST_MAIN(KeysPerArticleTest)
#include "keysperarticletest.moc"
