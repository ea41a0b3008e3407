// SPDX-License-Identifier: Apache-2.0
#include "formats/outside/helperpool.h"

#include "formats/formats.h"
#include "language/englishplurals.h"
#include "support/programs.h"
#include "support/sanitized.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QByteArray page = "<html><body><article><h1>Tide</h1><p>The tide rose over the pier.</p></article></body></html>";

/// Patient enough for a slow machine, too impatient for one that never answers.
HelperProgram planted(std::chrono::milliseconds patience = std::chrono::seconds(20))
{
    return {QCoreApplication::applicationDirPath() + u"/plantedreader"_s, patience};
}

HelperProgram installed()
{
    return {programPath(u"bluepencil-reader"_s)};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a call gave as one value that can be compared.
template <typename Value>
QByteArray seen(const Result<Value> &result)
{
    return result ? encoded(ParseAnswer(*result)) : encoded(ParseAnswer(result.failure()));
}

bool canFilterCalls()
{
    const auto helper = Helper::start(planted().path, QDeadlineTimer(planted().patience));
    return helper && (*helper)->unguarded().isEmpty();
}

/// The honest file that comes next is read as ever.
bool reads(HelperPool &pool)
{
    const auto content = pool.contentOf(page, u"tide.html"_s, {});
    return content && std::get<Record>(content->records.first()).article.text().contains(u"over the pier"_s);
}

} // namespace

/// Parsing outside gives what parsing here gives, and a helper that was taken over gets nowhere.
class HelperPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); } // as the reader does

    void readsAsThisProcessDoes_data()
    {
        QTest::addColumn<QString>("path");
        const QFileInfoList fixtures = QDir(QStringLiteral(BLUEPENCIL_FIXTURES)).entryInfoList(QDir::Files);
        for (const QFileInfo &fixture : fixtures)
            QTest::addRow("%s", qPrintable(fixture.fileName())) << fixture.filePath();
    }

    void readsAsThisProcessDoes()
    {
        QFETCH(QString, path);
        const QByteArray bytes = bytesOf(path);
        HelperPool pool(installed());
        const auto content = contentOf(bytes, path);
        QVERIFY(content.ok());
        QCOMPARE(seen(pool.contentOf(bytes, path, {})), seen(content));
        QCOMPARE(seen(pool.contentOf(bytes.chopped(bytes.size() / 3), path, {})),
                 seen(contentOf(bytes.chopped(bytes.size() / 3), path)));
        if (!content->format->pieces)
            return;
        QCOMPARE(seen(pool.piecesOf(bytes, *content->format)), seen(piecesOf(bytes, *content->format)));
        for (const QString &key : {keysOf(content->records).last(), u"#1"_s, u"nobody"_s})
            QCOMPARE(seen(pool.pieceWithKey(bytes, path, key)), seen(pieceWithKey(bytes, path, key)));
    }

    void takesWhatTheUserKnowsAlong()
    {
        HelperPool pool(installed());
        const QByteArray bytes = "<p>Caf\xe9 owners rose up.</p>";
        for (const QByteArray &encoding : {QByteArray(), QByteArray("windows-1252"), QByteArray("koi8-r")}) {
            const ReadOptions options{readableFormat(u"html"), {encoding}};
            QCOMPARE(seen(pool.contentOf(bytes, u"a"_s, options)), seen(contentOf(bytes, u"a"_s, options)));
        }
    }

    void isAskedForAllButPlainText()
    {
        HelperPool nobody({});
        Parser::install(&nobody);
        const auto text = contentOf("The tide rose.", u"tide.txt"_s);
        const auto asHtml = contentOf(page, u"tide.html"_s);
        const auto packed = contentOf("\x1f\x8b\x08", u"tide.txt.gz"_s);
        const auto piece = pieceWithKey("[]", u"tide.json"_s, u"#1"_s);
        const auto pieces = piecesOf("[]", *readableFormat(u"json"));
        Parser::install(nullptr);
        QVERIFY(text.ok());
        for (const QString &sentence : {asHtml.sentence(), packed.sentence(), piece.sentence(), pieces.sentence()})
            QVERIFY2(sentence.contains(u"bluepencil-reader"_s), qPrintable(sentence));
    }

    void stopsAHelperThatWasTakenOver_data()
    {
        QTest::addColumn<QString>("sentence");
        const QString refused = u"refused"_s;
        const QString ended = u"break down"_s;
        const QString nonsense = u"what no file holds"_s;
        QTest::newRow("opens a file") << refused;
        QTest::newRow("writes a file") << refused;
        QTest::newRow("writes code") << refused;
        QTest::newRow("reads the environment") << refused;
        QTest::newRow("finds a descriptor") << refused;
        QTest::newRow("opens a socket") << ended;
        QTest::newRow("opens a local socket") << ended;
        QTest::newRow("runs a shell") << ended;
        QTest::newRow("becomes a shell") << ended;
        QTest::newRow("forks") << ended;
        QTest::newRow("kills its parent") << ended;
        QTest::newRow("crashes") << ended;
        QTest::newRow("ends") << ended;
        QTest::newRow("takes all memory") << u"more memory"_s;
        QTest::newRow("answers another call") << nonsense;
        QTest::newRow("babbles") << nonsense;
        QTest::newRow("promises too much") << nonsense;
        QTest::newRow("marks outside the text") << nonsense;
        QTest::newRow("marks in no order") << nonsense;
        QTest::newRow("marks half a character") << nonsense;
        QTest::newRow("finds no article") << nonsense;
        QTest::newRow("finds two articles in a page") << nonsense;
        QTest::newRow("cuts its answer") << nonsense;
        QTest::newRow("adds to its answer") << nonsense;
        QTest::newRow("promises a long text") << nonsense;
        QTest::newRow("never stops talking") << nonsense;
    }

    void stopsAHelperThatWasTakenOver()
    {
        QFETCH(QString, sentence);
        if (!canFilterCalls())
            QSKIP("this kernel filters no system calls");
        const QString misdeed = QString::fromLatin1(QTest::currentDataTag());
        if (isSanitized() && misdeed == "takes all memory"_L1)
            QSKIP("a sanitizer's own memory cannot be bounded");
        qputenv("BLUEPENCIL_SECRET", "tide");
        QTemporaryDir folder;
        const QString planted_ = folder.filePath(u"planted"_s);
        HelperPool pool(planted());
        for (const bool first : {true, false}) { // then again, after an honest file
            const auto content = pool.contentOf(QFile::encodeName(planted_), misdeed, {});
            QVERIFY2(!content && content.sentence().contains(sentence),
                     content ? "was read" : qPrintable(content.sentence()));
            QVERIFY2(reads(pool), first ? "after the first" : "after the second");
        }
        QVERIFY(!QFile::exists(planted_));
    }

    void waitsNoLongerThanItIsPatient_data()
    {
        QTest::addColumn<QString>("misdeed");
        QTest::newRow("no answer") << u"never answers"_s;
        QTest::newRow("an answer that never ends") << u"trickles"_s;
        QTest::newRow("half an answer") << u"says half"_s;
    }

    void waitsNoLongerThanItIsPatient()
    {
        QFETCH(QString, misdeed);
        const std::chrono::milliseconds patience(1000);
        HelperPool pool(planted(patience));
        QVERIFY(reads(pool));
        QElapsedTimer time;
        time.start();
        const auto content = pool.contentOf(page, misdeed, {});
        QVERIFY(!content.ok() && content.sentence().contains(u"too long"_s));
        QVERIFY(time.elapsed() >= patience.count() - 100);
        QVERIFY(reads(pool));
    }

    void answersForNoOtherFile()
    {
        HelperPool pool(planted());
        const auto answered = pool.contentOf(page, u"answers for the next file"_s, {});
        QVERIFY(answered.ok());
        for (int i = 0; i < 3; ++i)
            QVERIFY(reads(pool)); // not what was said unasked
    }

    void endsWhoeverWaits()
    {
        HelperPool pool(planted(std::chrono::hours(1)));
        QVERIFY(reads(pool));
        std::thread waiting([&pool] { (void)pool.contentOf(page, u"never answers"_s, {}); });
        pool.end();
        waiting.join();
        QVERIFY(!reads(pool));
    }

    void worksForManyThreads()
    {
        HelperPool pool(installed());
        std::atomic<int> read = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&pool, &read] {
                for (int i = 0; i < 20; ++i)
                    read += reads(pool) ? 1 : 0;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(read.load(), 80);
    }

    void saysThatThereIsNone()
    {
        for (const QString &path : {QString(), u"/nowhere/bluepencil-reader"_s, u"/bin/true"_s}) {
            HelperPool pool({path, std::chrono::seconds(20)});
            const auto content = pool.contentOf(page, u"tide.html"_s, {});
            QVERIFY(!content.ok());
            QVERIFY2(content.sentence().contains(u"install Bluepencil again"_s), qPrintable(content.sentence()));
        }
    }

    void endsItsHelpers()
    {
        auto helper = Helper::start(planted().path, QDeadlineTimer(planted().patience));
        QVERIFY(helper.ok());
        helper->reset(); // waits for it: a helper that stayed would hold the test up for ever
        QVERIFY(Channel::longestMessage > 4 * largestFile);
    }

private:
    EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(HelperPoolTest)
#include "helperpooltest.moc"
