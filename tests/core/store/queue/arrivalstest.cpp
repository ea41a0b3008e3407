// SPDX-License-Identifier: Apache-2.0
#include "store/queue/arrivals.h"

#include "store/queue/filechanges.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wire = "{\"id\": \"a\", \"title\": \"Pier\", \"text\": \"The pier is closed.\"}\n"
                        "{\"id\": \"b\"}\n"
                        "\n"
                        "{\"text\": \"The mole stands.\"}\n"
                        "{\"id\": \"a\", \"text\": \"The ferry sails.\"}\n"
                        "{\"id\": \"k\\u00f8ge\", \"text\": \"The lock is green.\"}\n";

QStringList keysIn(const QList<Arrival> &arrivals)
{
    QStringList keys;
    for (const Arrival &arrival : arrivals)
        keys.append(arrival.entry.record);
    return keys;
}

QList<QueueEntry> entriesIn(const QList<Arrival> &arrivals)
{
    QList<QueueEntry> entries;
    for (const Arrival &arrival : arrivals)
        entries.append(arrival.entry);
    return entries;
}

} // namespace

/// Files of several articles on their way into the queue, and what becomes of each article.
class ArrivalsTest : public QObject {
    Q_OBJECT

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    std::unique_ptr<Workspace> workspace() const
    {
        auto opened = Workspace::open(m_folder->filePath(u"data"_s));
        return opened ? std::move(*opened) : nullptr;
    }
    static QString textOf(Workspace &workspace, const QueueEntry &entry)
    {
        const auto session = ReviewSession::open(workspace, entry.path, {entry.record, {}});
        return session ? (*session)->article().text() : session.sentence();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void ofAFolderComesWhatMayHoldArticles()
    {
        const QString second = written(u"b.txt"_s, "The pier is closed.\n");
        const QString first = written(u"a.html"_s, "<p>The mole stands.</p>");
        const QString out = written(u"a-approved.txt"_s, "The mole stands.\n");
        (void)written(u"quay.jpg"_s, "none");
        const QString named = written(u"quay.odd"_s, "The lock is green.\n");
        QCOMPARE(filesAt({m_folder->path(), named}, {out}), (QStringList{first, second, named}));
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(filesAt({m_folder->path()}, {}, stopped.get_token()).isEmpty());
    }

    void aNamePromisesOneArticleOrSeveral_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("one");
        QTest::newRow("text") << u"/wire/a.txt"_s << true;
        QTest::newRow("packed") << u"/wire/a.html.gz"_s << true;
        QTest::newRow("records") << u"/wire/a.jsonl"_s << false;
        QTest::newRow("none") << u"/wire/a"_s << false;
    }
    void aNamePromisesOneArticleOrSeveral()
    {
        QFETCH(QString, name);
        QTEST(promisesOneArticle(name), "one");
    }

    void aFileOfSeveralBringsEach()
    {
        const QList<Arrival> arrivals = arrivalsIn({written(u"wire.jsonl"_s, wire)});
        QCOMPARE(keysIn(arrivals), (QStringList{u"a"_s, u"b"_s, u"#3"_s, u"#4"_s, u"køge"_s}));
        QCOMPARE(arrivals.first().entry.title, u"Pier"_s);
        QVERIFY(arrivals.first().problem.isEmpty());
        QVERIFY2(arrivals.at(1).problem.startsWith(u"has no “text”"_s), qPrintable(arrivals.at(1).problem));
        QCOMPARE(arrivals.at(1).entry.state, QueueState::Unreadable);
    }

    void aFileOfOneBringsItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << u"a.txt"_s << QByteArray("The pier is closed.");
        QTest::newRow("one record") << u"a.json"_s << QByteArray("[{\"id\": 4, \"text\": \"The pier is closed.\"}]");
        QTest::newRow("broken") << u"a.json"_s << QByteArray("[{\"id\": 4, \"te");
        QTest::newRow("empty") << u"a.jsonl"_s << QByteArray();
    }
    void aFileOfOneBringsItself()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QList<Arrival> arrivals = arrivalsIn({written(name, bytes)});
        QCOMPARE(keysIn(arrivals), QStringList{QString()});
        QCOMPARE(arrivals.first().entry.state, QueueState::New);
    }

    void contentCountsMoreThanTheName()
    {
        QCOMPARE(arrivalsIn({written(u"wire.txt"_s, wire)}).size(), 5);
        QCOMPARE(arrivalsIn({m_folder->filePath(u"absent.jsonl"_s)}).size(), 1);
    }

    void eachIsReviewedAsItsOwn()
    {
        const auto desk = workspace();
        const QString path = written(u"wire.jsonl"_s, wire);
        QVERIFY(desk->enqueue({path}).ok());
        QVERIFY(desk->enqueue(entriesIn(arrivalsIn({path}))).ok());
        const QList<QueueEntry> queue = *desk->queue();
        QCOMPARE(queue.size(), 5); // the file as one has made room
        QCOMPARE(queue.first().title, u"Pier"_s);
        QCOMPARE(textOf(*desk, queue.at(0)), u"The pier is closed."_s);
        QVERIFY(textOf(*desk, queue.at(1)).contains(u"has no “text”"_s));
        QCOMPARE(textOf(*desk, queue.at(2)), u"The mole stands."_s);
        QCOMPARE(textOf(*desk, queue.at(3)), u"The ferry sails."_s);
        QCOMPARE(textOf(*desk, queue.at(4)), u"The lock is green."_s);
        const auto session = ReviewSession::open(*desk, path, {u"a"_s, {}});
        QCOMPARE((*session)->reading().bytes, wire.first(wire.indexOf('\n')));
    }

    void arrivingAgainChangesNoStanding()
    {
        const auto desk = workspace();
        const QString path = written(u"wire.jsonl"_s, wire);
        QVERIFY(desk->enqueue(entriesIn(arrivalsIn({path}))).ok());
        {
            const auto session = ReviewSession::open(*desk, path, {u"a"_s, {}});
            QVERIFY((*session)->setSpiked(true).ok());
        }
        QByteArray mended = wire;
        mended.replace("{\"id\": \"b\"}", "{\"id\": \"b\", \"text\": \"The crane is back.\"}");
        written(u"wire.jsonl"_s, mended);
        QVERIFY(desk->enqueue(entriesIn(arrivalsIn({path}))).ok());
        const QList<QueueEntry> queue = *desk->queue();
        QCOMPARE(queue.size(), 5);
        QCOMPARE(queue.at(0).state, QueueState::Spiked);
        QCOMPARE(queue.at(1).state, QueueState::New);
        QCOMPARE(textOf(*desk, queue.at(1)), u"The crane is back."_s);
    }

    void onlyTheArticleThatChangedHasChanged()
    {
        const auto desk = workspace();
        const QString path = written(u"wire.jsonl"_s, wire);
        for (const QString &key : {u"a"_s, u"køge"_s}) {
            const auto session = ReviewSession::open(*desk, path, {key, {}});
            QVERIFY(session);
            QVERIFY((*session)
                        ->apply(cutOwn((*session)->review(), (*session)->article(), Span(0, 4), CutReason::Unsaid,
                                       {u"M. Lund"_s, 1}))
                        .ok());
        }
        const QList<DecidedFile> files = *decidedFiles(desk->database());
        QCOMPARE(files.size(), 2);
        FileChanges changes;
        QVERIFY(changes.among(files).isEmpty());
        QByteArray other = wire;
        other.replace("The pier is closed.", "The pier is open now.");
        written(u"wire.jsonl"_s, other);
        const QList<DecidedFile> changed = changes.among(files);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().entry.record, u"a"_s);
        const auto session = ReviewSession::open(*desk, path, {u"a"_s, {}});
        QCOMPARE((*session)->sourceState(), SourceState::Changed);
    }

    void anArticleThatHasGoneIsShownAsItWas()
    {
        const auto desk = workspace();
        const QString path = written(u"wire.jsonl"_s, wire);
        QVERIFY(ReviewSession::open(*desk, path, {u"a"_s, {}}).ok());
        written(u"wire.jsonl"_s, "{\"id\": \"x\", \"text\": \"New.\"}\n{\"id\": \"y\", \"text\": \"Newer.\"}\n");
        const auto session = ReviewSession::open(*desk, path, {u"a"_s, {}});
        QVERIFY(session.ok());
        QCOMPARE((*session)->article().text(), u"The pier is closed."_s);
        QCOMPARE((*session)->sourceState(), SourceState::Gone);
        QVERIFY2((*session)->notice().contains(u"holds no article “a” any more"_s), qPrintable((*session)->notice()));
    }

    void stopsWhenAskedTo()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(arrivalsIn({written(u"wire.jsonl"_s, wire)}, source.get_token()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArrivalsTest)
#include "arrivalstest.moc"
