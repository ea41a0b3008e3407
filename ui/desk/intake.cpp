// SPDX-License-Identifier: Apache-2.0
#include "desk/intake.h"

#include "dialogs/dialogs.h"
#include "formats/reader/file.h"
#include "formats/writer/textfile.h"
#include "store/queue/arrivals.h"
#include "store/queue/reading.h"
#include "store/workspace/workspace.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
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

/// Files that are listed in one go, before anybody looks into them: likewise.
constexpr qsizetype filesListedAtOnce = 500;

/// Of what was pasted so much is its name.
constexpr qsizetype longestName = 40;

/// Without what parts the places of a site: no file can be called so.
QString firstWordsOf(const QString &text)
{
    static const QRegularExpression betweenWords(u"(?<=\\s)[^\\w\\s]+(?=\\s)"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
    const QString line = text.trimmed().section(u'\n', 0, 0).remove(betweenWords).simplified();
    return line.isEmpty() ? QCoreApplication::translate("Intake", "Pasted")
                          : line.first(std::min(longestName, line.size()));
}

/// More files than are looked into while the editor waits. Reads no more of a folder than it takes to know.
bool areMany(const QStringList &paths)
{
    qsizetype count = 0;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            ++count;
            continue;
        }
        QDirIterator files(path, QDir::Files);
        for (; files.hasNext() && count <= filesAtOnce; ++count)
            files.next();
    }
    return count > filesAtOnce;
}

QList<QueueEntry> entriesOf(const QStringList &files)
{
    QList<QueueEntry> entries(files.size());
    for (qsizetype i = 0; i < files.size(); ++i)
        entries[i].path = files.at(i);
    return entries;
}

/// Those that were not listed before somebody looked.
QList<Arrival> unlistedOf(const QList<Arrival> &arrivals)
{
    QList<Arrival> unlisted = arrivals;
    unlisted.removeIf([](const Arrival &arrival) {
        return arrival.entry.record.isEmpty() && promisesOneArticle(arrival.entry.path);
    });
    return unlisted;
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

/// They are none that came.
QSet<QString> Intake::exported() const
{
    const Result<QStringList> written = workspace().exportedFiles();
    return written.ok() ? QSet<QString>(written->begin(), written->end()) : QSet<QString>();
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
    const Result<QStringList> raw = workspace().rawFiles();
    const QSet<QString> known = raw.ok() ? QSet<QString>(raw->begin(), raw->end()) : QSet<QString>();
    QStringList files = filesAt(folders(), exported());
    files.removeIf([&known](const QString &file) { return known.contains(file); });
    if (files.isEmpty()) {
        Q_EMIT noted(folders().isEmpty() ? tr("No folder was opened yet.") : tr("There is nothing new."));
        return;
    }
    if (files.size() > filesAtOnce) {
        takeIn(files);
    } else {
        enqueue(arrivalsIn(files));
        Q_EMIT queueChanged();
    }
    Q_EMIT noted(tr("%n files are new.", nullptr, static_cast<int>(files.size())));
}

void Intake::openFiles(const QStringList &paths)
{
    rememberFolders(paths);
    if (areMany(paths)) {
        openBeside(paths);
        return;
    }
    const QStringList files = filesAt(paths, exported());
    if (files.isEmpty())
        sayNothingIsIn(paths);
    else if (bytesToRead(files) > readAtOnce)
        openBeside(paths);
    else
        take(arrivalsIn(files));
}

void Intake::sayNothingIsIn(const QStringList &paths)
{
    if (!paths.isEmpty())
        Q_EMIT said(tr("There is no file to open in %1.").arg(paths.join(u", "_s)));
}

/// Files whose names promise one article are listed at once; then all are looked into, batch by batch. What was being
/// opened before goes on behind.
void Intake::openBeside(const QStringList &paths)
{
    Q_EMIT noted(tr("Looking which articles are there…"));
    beginTaking();
    m_opening.clear();
    m_asked = paths + m_asked;
    m_looking.start([this, asked = m_asked, left = m_left, exported = exported()](const std::stop_token &stop,
                                                                                  const LatestWork::Deliver &deliver) {
        const QStringList files = filesAt(asked, exported, stop) + left;
        deliver([this, asked, files] { beginLeft(asked, files); });
        QStringList listed = files;
        listed.removeIf([](const QString &file) { return !promisesOneArticle(file); });
        for (qsizetype i = 0; i < listed.size(); i += filesListedAtOnce) {
            const QList<QueueEntry> some = entriesOf(listed.mid(i, filesListedAtOnce));
            deliver([this, some] { m_opening.add([this, some] { list(some); }); });
        }
        deliver([this] { m_opening.add([this] { Q_EMIT queueChanged(); }); });
        for (qsizetype i = 0; i < files.size(); i += filesAtOnce) {
            const QList<Arrival> arrivals = arrivalsIn(files.mid(i, filesAtOnce), stop);
            deliver([this, arrivals] {
                m_opening.add([this, arrivals] {
                    m_left.remove(0, std::min(filesAtOnce, m_left.size()));
                    enqueue(unlistedOf(arrivals));
                    openFirstOf(arrivals);
                });
            });
        }
        deliver([this] { m_opening.add([this] { endTaking(); }); });
    });
}

/// What is in the folders is known by now.
void Intake::beginLeft(const QStringList &asked, const QStringList &files)
{
    m_asked.clear();
    m_left = files;
    if (!files.isEmpty())
        return;
    m_looking.stop();
    sayNothingIsIn(asked);
}

void Intake::list(const QList<QueueEntry> &entries)
{
    if (const Outcome outcome = workspace().enqueue(entries); !outcome.ok())
        Q_EMIT said(outcome.sentence());
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
    enqueue(arrivals);
    openFirstOf(arrivals);
    endTaking();
}

void Intake::beginTaking()
{
    m_problems.clear();
    m_first = {};
    m_hasOpened = false;
}

/// The first that can be read is opened.
void Intake::openFirstOf(const QList<Arrival> &arrivals)
{
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
