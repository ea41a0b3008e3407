// SPDX-License-Identifier: Apache-2.0
#include "store/joining/handover.h"
#include "store/erasure/nameremoval.h"
#include "store/joining/takeover.h"

#include "review/edits.h"
#include "review/remarks.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

/// One editor's machine.
class Desk {
public:
    explicit Desk(const QString &editor)
        : by{editor, 0}
        , workspace(store.workspace())
    {
        if (!workspace->setEditor(editor))
            qFatal("no editor");
    }

    std::unique_ptr<ReviewSession> session() const { return store.session(*workspace); }
    [[nodiscard]] Signature now() const { return {by.editor, QDateTime::currentMSecsSinceEpoch()}; }
    [[nodiscard]] QString file() const { return store.file() + ".handed"_L1; }

    void decide(Verb verb, qsizetype suggestion) const
    {
        const auto open = session();
        const Finding finding = open->suggestions().at(suggestion);
        if (!open->apply(bluepencil::decide(open->review(), open->article(), {finding}, verb, now())))
            qFatal("cannot decide");
    }

    HandedOver handOver() const
    {
        const Result<QList<QueueEntry>> queue = workspace->queue();
        const Result<HandedOver> handed = bluepencil::handOver(workspace->database(), *queue, file(), now());
        if (!handed)
            qFatal("%s", qUtf8Printable(handed.sentence()));
        return *handed;
    }

    TakenOver takeOver(const QString &file) const
    {
        const Result<TakenOver> taken = bluepencil::takeOver(workspace->database(), workspace->folder(), file, now());
        if (!taken)
            qFatal("%s", qUtf8Printable(taken.sentence()));
        return *taken;
    }

    StoreFixture store;
    Signature by;
    std::unique_ptr<Workspace> workspace;
};

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString written(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file;
}

} // namespace

class HandOverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameThatWasRemovedIsNotCarriedOn()
    {
        const Desk ada(u"Ada"_s);
        ada.decide(Verb::Cut, 0);
        QVERIFY(removeName(ada.workspace->database(), {u"harbour"_s}, u"on request"_s, ada.now()).ok());
        const Result<HandedOver> handed =
            handOver(ada.workspace->database(), *ada.workspace->queue(), ada.file(), ada.now());
        QVERIFY(!handed);
        QVERIFY2(handed.sentence().contains(u"name was removed"_s), qPrintable(handed.sentence()));
        QVERIFY(!QFile::exists(ada.file()));
    }

    void anArticleOpensOnAnotherMachine()
    {
        const Desk lund(u"M. Lund"_s);
        lund.decide(Verb::Cut, 0);
        {
            const auto open = lund.session();
            const Span words(10, 20);
            QVERIFY(open->apply(remark(open->review(), open->article(), Verb::Note, words, u"Looks odd."_s, lund.now()))
                        .ok());
            QVERIFY(open->setPlace({40, 2}).ok());
            const Result<Edition> edition = approve(*open, lund.now());
            QVERIFY(edition.ok());
            const WrittenFile page{u"/wire/harbour.html"_s, u"html"_s, "<p>What went out"};
            QVERIFY(recordExport(*open, *edition, page, lund.now()).ok());
        }
        const auto before = lund.session();
        QCOMPARE(lund.handOver().articles, 1);
        QCOMPARE(QFile(lund.file()).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        const QString path = before->reading().path;
        QVERIFY(QFile::remove(lund.store.file())); // another machine has no such file

        const Desk berg(u"A. Berg"_s);
        const TakenOver taken = berg.takeOver(lund.file());
        QCOMPARE(taken.from.editor, u"M. Lund"_s);
        QVERIFY2(taken.notices.isEmpty(), qUtf8Printable(taken.notices.join(u' ')));
        QCOMPARE(taken.articles.size(), 1);
        QVERIFY(taken.articles.first().isNew);
        QCOMPARE(taken.articles.first().decisions, 2);
        QCOMPARE(taken.articles.first().editions, 1);
        QCOMPARE(taken.articles.first().editors, QStringList{u"M. Lund"_s});
        QCOMPARE(taken.articles.first().entry.path, path);

        const auto open = ReviewSession::open(*berg.workspace, path);
        QVERIFY2(open.ok(), qUtf8Printable(open ? QString() : open.sentence()));
        QCOMPARE((*open)->article().text(), before->article().text());
        QCOMPARE((*open)->history(), before->history());
        QCOMPARE((*open)->place(), (Place{40, 2}));
        QCOMPARE((*open)->queueState(), QueueState::Exported);
        const Result<QList<Edition>> here = editionsOf(**open);
        const Result<QList<Edition>> there = editionsOf(*before);
        QCOMPARE(here->size(), 1);
        QCOMPARE(here->first().exported, there->first().exported);
        QCOMPARE(here->first().editor, u"M. Lund"_s);
        QCOMPARE(*bluepencil::exportsOf(**open), QStringList{u"/wire/harbour.html"_s});
        const auto records = exportsOf(berg.workspace->database(), (*open)->record().source);
        QCOMPARE(*bluepencil::bytesOf(berg.workspace->database(), records->first()), "<p>What went out"_ba);

        const TakenOver again = berg.takeOver(lund.file());
        QCOMPARE(again.articles.first().decisions, 0);
        QCOMPARE(again.articles.first().editions, 0);
        QVERIFY(!again.articles.first().isNew);
    }

    void anArticleThatIsHereIsMerged()
    {
        const Desk lund(u"M. Lund"_s);
        const Desk berg(u"A. Berg"_s);
        lund.decide(Verb::Cut, 0);
        berg.decide(Verb::Keep, 1);
        lund.handOver();
        const TakenOver taken = berg.takeOver(lund.file());
        QVERIFY2(taken.notices.isEmpty(), qUtf8Printable(taken.notices.join(u' ')));
        QVERIFY(!taken.articles.first().isNew);
        QVERIFY(taken.articles.first().apart.isEmpty());
        const auto open = berg.session();
        QCOMPARE(open->history().size(), 2);
        QCOMPARE(open->history().first().editor, u"A. Berg"_s);
        QCOMPARE(open->history().last().editor, u"M. Lund"_s);
        QCOMPARE(open->queueState(), QueueState::InReview);
        QCOMPARE(berg.workspace->queue()->size(), 1);
    }

    void whoDecidedOtherwiseIsAsked()
    {
        const Desk lund(u"M. Lund"_s);
        const Desk berg(u"A. Berg"_s);
        lund.decide(Verb::Cut, 1);
        berg.decide(Verb::Keep, 1);
        lund.handOver();
        const TakenOver taken = berg.takeOver(lund.file());
        QCOMPARE(taken.articles.first().apart.size(), 1);
        const auto open = berg.session();
        QCOMPARE(open->queueState(), QueueState::Query);
        const QList<Decision> queries = openQueries(open->review());
        QCOMPARE(queries.size(), 1);
        QCOMPARE(queries.first().span, open->suggestions().at(1).span);
        QCOMPARE(queries.first().editor, u"A. Berg"_s);
        QVERIFY(queries.first().words.contains(u"M. Lund"_s));
        QVERIFY(queries.first().words.contains(u"A. Berg"_s));
        QVERIFY(!approve(*open, berg.now()));

        // It is asked once, and who gave the file learns of it too.
        QCOMPARE(berg.takeOver(lund.file()).articles.first().apart.size(), 0);
        berg.handOver();
        QVERIFY(lund.takeOver(berg.file()).articles.first().apart.isEmpty());
        const auto there = lund.session();
        QCOMPARE(openQueries(there->review()).size(), 1);
        QCOMPARE(there->cleanText().text(), open->cleanText().text());
    }

    void whoApprovedOtherwiseIsAsked()
    {
        const Desk lund(u"M. Lund"_s);
        const Desk berg(u"A. Berg"_s);
        lund.decide(Verb::Cut, 0);
        berg.decide(Verb::Cut, 1);
        QVERIFY(approve(*lund.session(), lund.now()).ok());
        QVERIFY(approve(*berg.session(), berg.now()).ok());
        lund.handOver();
        const TakenOver taken = berg.takeOver(lund.file());
        QVERIFY2(taken.notices.isEmpty(), qUtf8Printable(taken.notices.join(u' ')));
        QVERIFY(taken.articles.first().isApprovedApart);
        const auto open = berg.session();
        QCOMPARE(open->queueState(), QueueState::Query);
        const Result<QList<Edition>> editions = editionsOf(*open);
        QCOMPARE(editions->size(), 2);
        QCOMPARE(editions->first().editor, u"A. Berg"_s);
        QCOMPARE(editions->last().editor, u"M. Lund"_s);
        QVERIFY(!editions->last().reason.isEmpty());
        QVERIFY(!*isInLastEdition(*open));
    }

    void anotherArticleOfThatNameIsNotTouched()
    {
        const Desk lund(u"M. Lund"_s);
        lund.decide(Verb::Cut, 0);
        lund.handOver();
        const Desk berg(u"A. Berg"_s);
        // The file is there: on this machine it could hold anything.
        lund.store.write("Another text.\n");
        const TakenOver taken = berg.takeOver(lund.file());
        QVERIFY(taken.articles.first().isNew);
        QVERIFY(taken.articles.first().entry.path != lund.store.file());
        const auto open = ReviewSession::open(*berg.workspace, taken.articles.first().entry.path);
        QVERIFY2(open.ok(), qUtf8Printable(open ? QString() : open.sentence()));
        QCOMPARE((*open)->history().size(), 1);
    }

    void whatNobodyOpenedIsHandedOverToo()
    {
        const Desk lund(u"M. Lund"_s);
        QVERIFY(lund.workspace->enqueue(QStringList{lund.store.file(), u"/nowhere/gone.txt"_s}).ok());
        const HandedOver handed = lund.handOver();
        QCOMPARE(handed.articles, 1);
        QCOMPARE(handed.notices.size(), 1);
        QVERIFY(handed.notices.first().contains(u"/nowhere/gone.txt"_s));
        QVERIFY(QFile::remove(lund.store.file()));
        const Desk berg(u"A. Berg"_s);
        QCOMPARE(berg.takeOver(lund.file()).articles.first().entry.state, QueueState::New);
    }

    void whereNothingCanBeWrittenOrSaid()
    {
        const Desk lund(u"M. Lund"_s);
        const Database &database = lund.workspace->database();
        QVERIFY(!handOver(database, {}, lund.file(), lund.now()));
        QVERIFY(!QFile::exists(lund.file()));
        lund.decide(Verb::Cut, 0);
        const Result<QList<QueueEntry>> queue = lund.workspace->queue();
        const auto nowhere = handOver(database, *queue, u"/nowhere/at/all.handed"_s, lund.now());
        QVERIFY(!nowhere);
        QVERIFY(nowhere.sentence().contains(u"/nowhere/at/all.handed"_s));
        lund.handOver();
        QVERIFY(!takeOver(database, lund.workspace->folder(), lund.file(), {}));
    }

    void aFileThatIsNoneIsRefused()
    {
        const Desk lund(u"M. Lund"_s);
        const Desk berg(u"A. Berg"_s);
        lund.decide(Verb::Cut, 0);
        lund.handOver();
        const QByteArray whole = bytesOf(lund.file());
        const QByteArray head = whole.first(whole.indexOf('\n') + 1);
        const QByteArray end = whole.mid(whole.lastIndexOf('{'));
        const QList<QByteArray> files = {
            {},                                                       // empty
            harbourArticle(),                                         // an article
            whole.first(whole.size() - 30),                           // cut off
            whole.first(whole.lastIndexOf('{')),                      // without its end
            head + end,                                               // an article less
            head + QByteArray(longestHandOverLine + 10, 'x') + whole, // a line without an end
        };
        for (const QByteArray &bytes : files) {
            const QString file = written(lund.file() + ".changed"_L1, bytes);
            const auto taken = takeOver(berg.workspace->database(), berg.workspace->folder(), file, berg.now());
            QVERIFY(!taken);
            QVERIFY(taken.sentence().contains(file));
            QVERIFY(berg.workspace->queue()->isEmpty());
        }
    }

    void anArticleThatLiesIsRefused()
    {
        struct Lie {
            QByteArray from;
            QByteArray to;
        };
        const QList<Lie> lies = {
            {"\"text\":\"[ad_1]\"", "\"text\":\"[ad_2]\""}, // decisions about other words
            {"\"end\":6", "\"end\":600000"},                // behind the end
            {"\"verb\":\"cut\"", "\"verb\":\"burn\""},      // that are none
            {"\"text_hash\":\"", "\"text_hash\":\"0"},      // another text
            {"\"options\":\"{}\"", "\"options\":\"{\\\"encoding\\\":\\\"of nobody\\\"}\""}, // no encoding
        };
        const Desk lund(u"M. Lund"_s);
        const Desk berg(u"A. Berg"_s);
        lund.decide(Verb::Cut, 0);
        lund.handOver();
        const QByteArray whole = bytesOf(lund.file());
        for (const Lie &lie : lies) {
            QVERIFY(whole.contains(lie.from));
            const TakenOver taken =
                berg.takeOver(written(lund.file() + ".changed"_L1, QByteArray(whole).replace(lie.from, lie.to)));
            QVERIFY(taken.articles.isEmpty());
            QCOMPARE(taken.notices.size(), 1);
            QVERIFY(berg.workspace->queue()->isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(HandOverTest)
#include "handovertest.moc"
