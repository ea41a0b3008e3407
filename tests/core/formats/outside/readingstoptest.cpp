// SPDX-License-Identifier: Apache-2.0
#include "text/readingstop.h"

#include "formats/formats.h"
#include "formats/outside/helperpool.h"
#include "support/programs.h"
#include "support/sanitized.h"
#include "text/article.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <array>
#include <thread>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const qint64 soon = isSanitized() ? 1000 : 100; // milliseconds
/// A machine with much else to do may keep somebody from answering; whoever never asks is late each time.
constexpr int tries = 10;

const QByteArray line = "The tide rose over the pier, and the ferry to the islands waited for the wind to turn. ";

QByteArray page()
{
    return "<html><body><article><h1>Tide</h1>" + ("<p>" + line + "</p>").repeated(60'000) + "</article></body></html>";
}

QByteArray records()
{
    return "[" + ("{\"text\": \"" + line + "\"},").repeated(60'000) + "{\"text\": \"The wind turned.\"}]";
}

QByteArray letters()
{
    return ("From a@example.org Mon Jan  4 10:00:00 2021\nSubject: Tide\nFrom: a@example.org\n"
            "Content-Type: text/html\n\n<p>" +
            line + "</p>\n\n")
        .repeated(8'000);
}

QByteArray document()
{
    Outgoing outgoing;
    outgoing.article = Article(QString::fromLatin1((line + '\n').repeated(20'000)));
    outgoing.text = outgoing.article.text();
    const auto written = writableFormat(u"docx")->write(outgoing);
    return written ? *written : QByteArray();
}

/// How a reading went that was asked to stop.
struct Stopped {
    bool hadEnded = false; ///< before it was asked
    bool failed = false;
    qint64 milliseconds = 0; ///< from the asking to the end
};

Stopped stoppedAfter(int milliseconds, const QByteArray &bytes, const QString &name)
{
    Stopped stopped;
    std::stop_source stop;
    QSemaphore ended;
    std::thread reading([&] {
        const ReadingStop scope(stop.get_token());
        stopped.failed = !contentOf(bytes, name).ok();
        ended.release();
    });
    stopped.hadEnded = ended.tryAcquire(1, milliseconds);
    QElapsedTimer time;
    time.start();
    stop.request_stop();
    reading.join();
    stopped.milliseconds = time.elapsed();
    return stopped;
}

/// Parses with that program as long as it lives.
class Outside {
public:
    explicit Outside(const QString &program)
        : m_pool({program, std::chrono::hours(1)})
    {
        Parser::install(&m_pool);
    }
    ~Outside() { Parser::install(nullptr); }
    Outside(const Outside &) = delete;
    Outside &operator=(const Outside &) = delete;

private:
    HelperPool m_pool;
};

} // namespace

/// Whoever reads a file gives up soon after somebody asks for it, whatever it is a file of.
class ReadingStopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachesItsThreadAlone()
    {
        QVERIFY(!ReadingStop::isRequested());
        QVERIFY(!ReadingStop::current().stop_possible());
        std::stop_source outer;
        std::stop_source inner;
        const ReadingStop scope(outer.get_token());
        QVERIFY(ReadingStop::current() == outer.get_token());
        {
            const ReadingStop within(inner.get_token());
            outer.request_stop();
            QVERIFY(!ReadingStop::isRequested());
            inner.request_stop();
            QVERIFY(ReadingStop::isRequested());
        }
        QVERIFY(ReadingStop::current() == outer.get_token() && ReadingStop::isRequested());
        std::thread([] { QVERIFY(!ReadingStop::isRequested()); }).join();
    }

    void isAskedNowAndThenWhereStepsAreSmall()
    {
        std::stop_source stop;
        stop.request_stop();
        const ReadingStop scope(stop.get_token());
        SeldomAsked asked;
        QVERIFY(!asked.isStopRequested());
        int times = 1;
        while (!asked.isStopRequested())
            ++times;
        QVERIFY(times < 100'000);
    }

    void endsTheReadingOfAnyFile_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QString planted = QCoreApplication::applicationDirPath() + u"/plantedreader"_s;
        const QString reader = programPath(u"bluepencil-reader"_s);
        QTest::newRow("no answer") << planted << u"never answers"_s << page();
        QTest::newRow("half an answer") << planted << u"trickles"_s << page();
        QTest::newRow("page") << reader << u"tide.html"_s << page();
        QTest::newRow("records") << reader << u"tide.json"_s << records();
        QTest::newRow("letters") << reader << u"tide.mbox"_s << letters();
        QTest::newRow("document") << reader << u"tide.docx"_s << document();
        QTest::newRow("plain text") << reader << u"tide.txt"_s << (line + '\n').repeated(400'000);
        QTest::newRow("text of an old encoding") << reader << u"tide.txt"_s << ("\xe9" + line + '\n').repeated(400'000);
        const QByteArray pairs =
            QByteArray::fromHex("93fa967b82cc8d6082c9914482aa82e082c782c182bd8142"); // a ship is home
        QTest::newRow("text of an encoding of pairs") << reader << u"tide.txt"_s << (pairs + '\n').repeated(1'500'000);
    }

    void endsTheReadingOfAnyFile()
    {
        QFETCH(QString, program);
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Outside outside(program);
        int interrupted = 0;
        for (const int moment : {0, 10, 40, 160}) {
            qint64 fastest = std::numeric_limits<qint64>::max();
            for (int i = 0; i < tries && fastest > soon; ++i) {
                const Stopped stopped = stoppedAfter(moment, bytes, name);
                QVERIFY(stopped.failed || stopped.hadEnded || stopped.milliseconds <= soon);
                interrupted += stopped.failed ? 1 : 0;
                fastest = std::min(fastest, stopped.hadEnded ? 0 : stopped.milliseconds);
            }
            qInfo("after %d ms: %lld ms", moment, static_cast<long long>(fastest));
            QVERIFY2(fastest <= soon, qPrintable(u"asked after %1 ms it took %2 ms"_s.arg(moment).arg(fastest)));
        }
        QVERIFY(interrupted > 0);
    }

    void harmsNoOtherFile()
    {
        const Outside outside(programPath(u"bluepencil-reader"_s));
        (void)stoppedAfter(20, page(), u"tide.html"_s);
        const auto content = contentOf("<html><body><p>The tide rose over the pier.</p></body></html>", u"b.html"_s);
        QVERIFY(content.ok());
        QVERIFY(std::get<Record>(content->records.first()).article.text().contains(u"over the pier"_s));
    }

    void saysSo()
    {
        std::stop_source stop;
        stop.request_stop();
        const ReadingStop scope(stop.get_token());
        QCOMPARE(contentOf(line, u"tide.txt"_s).sentence(), ReadingStop::stopped().sentence);
        const Outside outside(programPath(u"bluepencil-reader"_s));
        QCOMPARE(contentOf("<html></html>", u"tide.html"_s).sentence(), ReadingStop::stopped().sentence);
    }
};

QTEST_GUILESS_MAIN(ReadingStopTest)
#include "readingstoptest.moc"
