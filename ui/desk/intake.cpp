// SPDX-License-Identifier: Apache-2.0
#include "desk/intake.h"

#include "dialogs/dialogs.h"
#include "formats/formats.h"
#include "formats/reader/file.h"
#include "formats/writer/textfile.h"
#include "store/arrivals.h"
#include "store/reading.h"
#include "store/workspace.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// The folders that were opened, a line each.
constexpr auto folderSetting = "queue/folders"_L1;

/// Files up to so many bytes are looked into while the editor waits: a tenth of a second.
constexpr qint64 readAtOnce = 4 * 1024 * 1024;

/// Files whose articles join the queue in one go: some milliseconds.
constexpr qsizetype filesAtOnce = 200;

/// Of what was pasted so much is its name.
constexpr qsizetype longestName = 40;

QString firstWordsOf(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    return line.isEmpty() ? QCoreApplication::translate("Intake", "Pasted")
                          : line.first(std::min(longestName, line.size()));
}

} // namespace

Intake::Intake(const DeskContext &context, QObject *parent)
    : DeskPart(context, parent)
    , m_looking(this)
    , m_taking(this)
{
}

void Intake::askForFiles()
{
    openFiles(dialogs()->filesToOpen(window()));
}

/// What was named, and of folders the files that can be articles; what was exported there is none that came.
QStringList Intake::filesIn(const QStringList &paths) const
{
    const Result<QStringList> written = workspace().exportedFiles();
    const QSet<QString> exports = written.ok() ? QSet<QString>(written->begin(), written->end()) : QSet<QString>();
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(sourcePath(path));
            continue;
        }
        const QDir folder(sourcePath(path)); // so that not each of ten thousand files has its links resolved
        const QFileInfoList found = folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : found) {
            if (mayHoldArticles(file.fileName()) && !exports.contains(file.filePath()))
                files.append(file.isSymLink() ? sourcePath(file.filePath()) : file.filePath());
        }
    }
    return files;
}

QStringList Intake::folders() const
{
    const Result<QString> kept = workspace().setting(folderSetting);
    return kept.ok() ? kept->split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

void Intake::rememberFolders(const QStringList &paths)
{
    QStringList known = folders();
    const qsizetype before = known.size();
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            known.append(sourcePath(path));
    }
    known.removeDuplicates();
    if (known.size() == before)
        return;
    if (const Outcome kept = workspace().setSetting(folderSetting, known.join(u'\n')); !kept.ok())
        Q_EMIT said(kept.sentence());
    else
        Q_EMIT foldersChanged();
}

void Intake::rereadFolders()
{
    const Result<QStringList> known = workspace().rawFiles();
    QStringList files = filesIn(folders());
    if (known.ok())
        files.removeIf([&known](const QString &file) { return known->contains(file); });
    if (files.isEmpty()) {
        Q_EMIT noted(folders().isEmpty() ? tr("No folder was opened yet.") : tr("There is nothing new."));
        return;
    }
    enqueue(arrivalsIn(files));
    Q_EMIT queueChanged();
    Q_EMIT noted(tr("%n files are new.", nullptr, static_cast<int>(files.size())));
}

void Intake::openFiles(const QStringList &paths)
{
    rememberFolders(paths);
    QStringList files = filesIn(paths);
    if (files.isEmpty()) {
        if (!paths.isEmpty())
            Q_EMIT said(tr("There is no file to open in %1.").arg(paths.join(u", "_s)));
        return;
    }
    if (files.size() <= filesAtOnce && bytesToRead(files) <= readAtOnce) {
        take(arrivalsIn(files));
        return;
    }
    Q_EMIT noted(tr("Looking which articles are there…"));
    beginTaking();
    m_opening.clear();
    files.append(m_left); // of what was opened before and is not through
    m_left = files;
    m_looking.start([this, files](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
        for (qsizetype i = 0; i < files.size(); i += filesAtOnce) {
            const QList<Arrival> arrivals = arrivalsIn(files.mid(i, filesAtOnce), stop);
            deliver([this, arrivals] {
                m_opening.add([this, arrivals] {
                    m_left.remove(0, std::min(filesAtOnce, m_left.size()));
                    takeSome(arrivals);
                });
            });
        }
        deliver([this] { m_opening.add([this] { endTaking(); }); });
    });
}

/// Nothing waits for them. What is being opened joins the queue by that.
void Intake::takeIn(const QStringList &found)
{
    const QSet<QString> left(m_left.begin(), m_left.end());
    QStringList files = found;
    files.removeIf([&left](const QString &file) { return left.contains(file); });
    m_taking.start([this, files](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
        for (qsizetype i = 0; i < files.size(); i += filesAtOnce) {
            const QList<Arrival> arrivals = arrivalsIn(files.mid(i, filesAtOnce), stop);
            deliver([this, arrivals] { m_joining.add([this, arrivals] { enqueue(arrivals); }); });
        }
        deliver([this] { m_joining.add([this] { Q_EMIT queueChanged(); }); });
    });
}

/// Puts what arrived into the queue, and remembers what of it cannot be read.
void Intake::enqueue(const QList<Arrival> &arrivals)
{
    QList<QueueEntry> entries;
    for (const Arrival &arrival : arrivals) {
        entries.append(arrival.entry);
        if (!arrival.problem.isEmpty())
            m_problems.append(
                tr("%1 %2", "a record, and what is wrong with it").arg(arrival.entry.record, arrival.problem));
    }
    if (const Outcome outcome = workspace().enqueue(entries); !outcome.ok())
        Q_EMIT said(outcome.sentence());
}

void Intake::take(const QList<Arrival> &arrivals)
{
    beginTaking();
    takeSome(arrivals);
    endTaking();
}

void Intake::beginTaking()
{
    m_problems.clear();
    m_first = {};
    m_hasOpened = false;
}

/// The first that can be read is opened.
void Intake::takeSome(const QList<Arrival> &arrivals)
{
    enqueue(arrivals);
    QList<QueueEntry> readable;
    for (const Arrival &arrival : arrivals) {
        if (arrival.problem.isEmpty())
            readable.append(arrival.entry);
    }
    if (m_first.path.isEmpty() && !arrivals.isEmpty())
        m_first = arrivals.first().entry;
    if (m_hasOpened || readable.isEmpty())
        return;
    m_hasOpened = true;
    Q_EMIT arrived(readable);
}

/// Which cannot be read is said.
void Intake::endTaking()
{
    if (m_hasOpened)
        Q_EMIT queueChanged();
    else
        Q_EMIT arrived({m_first});
    if (!m_problems.isEmpty())
        Q_EMIT said(tr("%n records cannot be read and are skipped: %1", nullptr, static_cast<int>(m_problems.size()))
                        .arg(m_problems.first(std::min(m_problems.size(), mostNames)).join(u' ')));
}

void Intake::openSample()
{
    const QString copy = workspace().folder() + u"/sample/harbour-talks.txt"_s;
    if (!QFileInfo::exists(copy)) {
        QFile sample(u":/sample/harbour-talks.txt"_s);
        if (!sample.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(copy).path())) {
            Q_EMIT said(tr("The sample article cannot be laid into %1.").arg(workspace().folder()));
            return;
        }
        if (const Outcome written = writeFile(copy, sample.readAll(), {}); !written.ok()) {
            Q_EMIT said(written.sentence());
            return;
        }
    }
    openFiles({copy});
}

void Intake::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const bool isPlain = data && !data->text().trimmed().isEmpty();
    const QString words = !data ? QString() : isPlain ? data->text() : data->html();
    if (words.trimmed().isEmpty()) {
        Q_EMIT noted(tr("There is no text on the clipboard."));
        return;
    }
    const QString folder = workspace().folder() + u"/pasted"_s;
    const QString name = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss"_s) + u' ' +
                         firstWordsOf(isPlain ? words : data->text()) + (isPlain ? u".txt"_s : u".html"_s);
    const QString path = folder + u'/' + safeFileName(name);
    if (!QDir().mkpath(folder)) {
        Q_EMIT said(tr("What is on the clipboard cannot be kept in %1; make the folder writable.").arg(folder));
        return;
    }
    if (const Outcome written = writeFile(path, words.toUtf8(), {}); !written.ok()) {
        Q_EMIT said(written.sentence());
        return;
    }
    openFiles({path});
}

} // namespace bluepencil
