// SPDX-License-Identifier: Apache-2.0
#include "work/patientreading.h"

#include "desk/queueflow.h"
#include "formats/formats.h"
#include "formats/parser.h"
#include "support/sanitized.h"
#include "support/windowfixture.h"
#include "text/readingstop.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSemaphore>
#include <QTimer>

#include <algorithm>
#include <limits>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const qint64 soon = isSanitized() ? 1000 : 100; // milliseconds

/// Takes its time over every page until it is let go, or whoever asked has stopped.
class SlowParser : public Parser {
public:
    SlowParser() { Parser::install(this); }
    ~SlowParser() override { Parser::install(nullptr); }
    SlowParser(const SlowParser &) = delete;
    SlowParser &operator=(const SlowParser &) = delete;

    Result<Content> contentOf(const QByteArray &bytes, const QString &, const ReadOptions &) override
    {
        while (!m_letGo.tryAcquire(1, 2)) {
            if (ReadingStop::isRequested())
                return ReadingStop::stopped();
        }
        letGo(); // the others as well
        Content content;
        content.format = readableFormat(u"html"_s);
        Record record;
        record.article = Article(QString::fromUtf8(bytes));
        content.records.append(record);
        return content;
    }
    Result<QByteArray> pieceWithKey(const QByteArray &, const QString &, const QString &) override
    {
        return Failure{u"holds no records."_s};
    }
    Result<QList<FilePiece>> piecesOf(const QByteArray &, const Format &) override { return QList<FilePiece>(); }
    void letGo() { m_letGo.release(); }

private:
    QSemaphore m_letGo;
};

} // namespace

/// A file that takes long to read keeps the window from nothing but deciding, and Escape stops it.
class PatientReadingTest : public QObject, protected WindowFixture {
    Q_OBJECT

    std::unique_ptr<SlowParser> m_slow;

    [[nodiscard]] QString note() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }
    [[nodiscard]] QString current() const { return QFileInfo(m_window->desk()->queue()->current().path).fileName(); }
    [[nodiscard]] QueueState stateOf(const QString &name) const
    {
        const QList<QueueEntry> all = m_window->desk()->queue()->entries();
        const auto found =
            std::find_if(all.begin(), all.end(), [&name](const QueueEntry &each) { return each.path.endsWith(name); });
        return found == all.end() ? QueueState::Spiked : found->state;
    }
    /// While the file is being read: what happens then.
    void meanwhile(const std::function<void()> &happens)
    {
        auto *look = new QTimer(m_window.get());
        QObject::connect(look, &QTimer::timeout, m_window.get(), [this, look, happens] {
            if (!note().contains(u"Reading “slow.html”"_s))
                return;
            delete look;
            happens();
        });
        look->start(1);
    }

private Q_SLOTS:
    void init()
    {
        start();
        m_window->desk()->intake()->openFiles({write(u"harbour-vote.txt"_s, (scraped + scraped + scraped).toUtf8())});
        waitForAnalysis();
        QVERIFY(m_workspace->enqueue(QStringList{write(u"slow.html"_s, "<p>The tide rose over the pier.</p>")}).ok());
        m_window->desk()->queue()->forget();
        m_slow = std::make_unique<SlowParser>();
    }
    void cleanup()
    {
        m_slow->letGo();
        closeWindow();
        m_slow.reset();
    }

    void escapeStopsItAtOnceAndMarksNothing()
    {
        // A machine with much else to do may keep the window from answering once, not each time.
        constexpr int tries = 10;
        qint64 fastest = std::numeric_limits<qint64>::max();
        for (int i = 0; i < tries && fastest > soon; ++i) {
            QElapsedTimer time;
            meanwhile([&] {
                time.start();
                press(Qt::Key_Escape);
            });
            press(Qt::Key_N);
            QVERIFY(time.isValid());
            fastest = std::min(fastest, time.elapsed());
        }
        QVERIFY2(fastest <= soon, qPrintable(QString::number(fastest)));
        QCOMPARE(current(), u"harbour-vote.txt"_s);
        QCOMPARE(stateOf(u"slow.html"_s), QueueState::New);
        QVERIFY2(note().contains(u"Stopped"_s), qPrintable(note()));
        m_slow->letGo();
        press(Qt::Key_N);
        QCOMPARE(current(), u"slow.html"_s); // the next time it opens
    }

    void theWindowScrollsMeanwhileAndDecidesNothing()
    {
        auto *bar = m_window->view()->verticalScrollBar();
        const int before = bar->value();
        const qsizetype open = flow()->stops()->undecidedRuns();
        bool scrolled = false;
        meanwhile([&] {
            press(Qt::Key_A);
            press(Qt::Key_N);
            press(Qt::Key_Z, Qt::ControlModifier);
            QTest::mouseClick(m_window->view()->viewport(), Qt::LeftButton, {}, {40, 40});
            press(Qt::Key_End);
            scrolled = bar->value() != before;
            m_slow->letGo();
        });
        press(Qt::Key_N);
        QVERIFY(scrolled);
        QCOMPARE(current(), u"slow.html"_s);
        press(Qt::Key_P);
        waitForAnalysis();
        QCOMPARE(current(), u"harbour-vote.txt"_s);
        QCOMPARE(flow()->stops()->undecidedRuns(), open);
        QVERIFY(session().history().isEmpty());
    }

    void whatIsReadIsNotSaidToBeReadStill()
    {
        meanwhile([this] { m_slow->letGo(); });
        press(Qt::Key_N);
        QCOMPARE(current(), u"slow.html"_s);
        QVERIFY2(!note().contains(u"Reading"_s), qPrintable(note()));
    }

    void theWindowClosesMeanwhile()
    {
        bool closed = false;
        meanwhile([&] { closed = m_window->close(); });
        press(Qt::Key_N);
        QVERIFY(closed);
        QVERIFY(!m_window->isVisible());
        QCOMPARE(current(), u"harbour-vote.txt"_s);
    }

    void aFileThatIsReadInAMomentIsOpenAtOnce()
    {
        m_slow->letGo();
        press(Qt::Key_N);
        QCOMPARE(current(), u"slow.html"_s);
        QVERIFY(!note().contains(u"Reading"_s));
    }

    void whatAnotherThreadReadsForThisOneIsTheSame()
    {
        const QString file = path(u"harbour-vote.txt"_s);
        m_slow->letGo();
        int asked = 0;
        const Result<Reading> here = readingOf(file);
        const ReadingElsewhere scope([&asked](const ReadingElsewhere::Work &work) {
            ++asked;
            return work();
        });
        const Result<Reading> there = readingOf(file);
        QCOMPARE(asked, 1);
        QVERIFY(here.ok() && there.ok());
        QCOMPARE(there->textHash, here->textHash);
        QCOMPARE(there->byteHash, here->byteHash);
    }
};

QTEST_MAIN(PatientReadingTest)
#include "patientreadingtest.moc"
