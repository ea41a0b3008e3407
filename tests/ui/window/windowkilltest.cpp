// SPDX-License-Identifier: Apache-2.0
#include "store/database/database.h"
#include "store/session/approvals.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "support/sanitized.h"
#include "support/storefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestLife = 400;  // milliseconds of typing
constexpr int longestStart = 700; // until it may be killed before it has typed anything

/// Fewer than of programs without a window, since each has to start; BLUEPENCIL_KILLS says how many for once.
int kills()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("BLUEPENCIL_KILLS", &given);
    return given ? count : isSanitized() ? 2 : 6;
}

/// What a window had shown when it was killed; a line that it could not finish is left out.
QStringList killedWhileTyping(const QString &data, const QString &folder, QRandomGenerator &random)
{
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationDirPath() + u"/typist"_s,
                 {data, folder, QString::number(random.generate())});
    if (random.bounded(5) == 0)
        typist.waitForFinished(random.bounded(longestStart)); // in the middle of its start
    else if (typist.waitForReadyRead(60'000))
        typist.waitForFinished(random.bounded(longestLife));
    if (typist.state() != QProcess::Running)
        qFatal("the window ended by itself, or never showed anything");
    typist.kill();
    typist.waitForFinished(-1);
    const QByteArray said = typist.readAllStandardOutput();
    return QString::fromUtf8(said.first(said.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
}

/// All that windows have shown so far.
struct Shown {
    QSet<QString> queued;
    QMap<QString, QStringList> steps; ///< of each article
    QMap<QString, int> editions;

    /// What one of them said: it tells of its articles from their first step on.
    void take(const QStringList &lines)
    {
        QMap<QString, QStringList> told;
        for (const QString &line : lines) {
            const QStringList words = line.split(u'\t');
            const QString path = words.value(1);
            if (words.first() == "queued"_L1)
                queued.insert(path);
            else if (words.first() == "editions"_L1)
                editions[path] = words.value(2).toInt();
            else
                told[path].append(line.section(u'\t', 2));
        }
        for (auto article = told.begin(); article != told.end(); ++article) {
            if (article->size() > steps[article.key()].size())
                steps[article.key()] = *article;
        }
    }
};

} // namespace

/// A window is killed at any moment, while somebody types and files come into its folder: what it has shown is there.
class WindowKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasShownIsThereAgain()
    {
        const QTemporaryDir place;
        const QString data = place.filePath(u"data"_s);
        const QString folder = place.filePath(u"in"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/harbour.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(harbourArticle()) > 0 && file.flush());
        QRandomGenerator random(29);
        Shown shown;
        for (int kill = 0; kill < kills(); ++kill) {
            shown.take(killedWhileTyping(data, folder, random));
            const auto workspace = Workspace::open(data);
            QVERIFY2(workspace.ok(), workspace ? "" : qPrintable(workspace.sentence()));
            isThere(**workspace, shown);
            if (QTest::currentTestFailed())
                return;
        }
        const auto reviews = Database::open(data + u"/reviews.sqlite"_s);
        QVERIFY(reviews.ok() && (*reviews)->check().ok());
        qsizetype steps = 0;
        for (const QStringList &ofArticle : shown.steps)
            steps += ofArticle.size();
        QVERIFY(steps > 0);
        qInfo("%d kills, %lld steps, %lld files in the list, editions of %lld", kills(), static_cast<long long>(steps),
              static_cast<long long>(shown.queued.size()), static_cast<long long>(shown.editions.size()));
    }

private:
    static void isThere(Workspace &workspace, const Shown &shown)
    {
        const auto queue = workspace.queue();
        QVERIFY(queue.ok());
        QMap<QString, int> times;
        for (const QueueEntry &entry : *queue)
            ++times[entry.path];
        for (const QString &path : shown.queued)
            QVERIFY2(times.value(path) == 1, qPrintable(path));
        for (auto article = shown.steps.begin(); article != shown.steps.end(); ++article) {
            const auto session = ReviewSession::open(workspace, article.key());
            QVERIFY2(session.ok(), session ? "" : qPrintable(session.sentence()));
            QVERIFY((*session)->history().size() >= article->size());
            for (qsizetype i = 0; i < article->size(); ++i)
                QCOMPARE(lineOf((*session)->history().at(i)), article->at(i));
            const auto editions = editionsOf(**session);
            QVERIFY(editions.ok() && editions->size() >= shown.editions.value(article.key()));
        }
    }
};

QTEST_GUILESS_MAIN(WindowKillTest)
#include "windowkilltest.moc"
