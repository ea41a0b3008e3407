// SPDX-License-Identifier: Apache-2.0
#include "desk/exportflow.h"

#include "commands/reviewflow.h"
#include "commands/statestep.h"
#include "formats/formats.h"
#include "formats/reader/file.h"
#include "formats/writer/namepattern.h"
#include "formats/writer/textfile.h"
#include "queue/queuewalk.h"
#include "store/approvals.h"
#include "store/opensessions.h"
#include "store/reviewsession.h"
#include "store/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastFolderSetting = "output/last"_L1;

/// The edition is the last one, or the one that an export is about to freeze.
NamedArticle namedAfter(const ReviewSession &session)
{
    const Result<QList<Edition>> editions = editionsOf(session);
    const int last = editions.ok() && !editions->isEmpty() ? editions->last().number : 0;
    const bool isFrozen = session.queueState() == QueueState::Approved || session.queueState() == QueueState::Exported;
    return {session.article().origin(), stemOf(entryOf(&session)), isFrozen ? last : last + 1};
}

} // namespace

ExportFlow::ExportFlow(const DeskContext &context, QObject *parent)
    : DeskPart(context, parent)
{
}

void ExportFlow::setOutput(const Output &output)
{
    if (const Outcome written = writeOutput(workspace(), output); !written.ok())
        Q_EMIT said(written.sentence());
}

bool ExportFlow::askFolder()
{
    Output chosen = output();
    const QString folder = dialogs()->folder(window(), tr("Where approved texts go"), chosen.folder);
    if (folder.isEmpty())
        return !chosen.folder.isEmpty();
    chosen.folder = QDir(folder).absolutePath();
    chosen.atApproval = true;
    setOutput(chosen);
    Q_EMIT noted(tr("Every approval writes its text to %1 now.").arg(QDir::toNativeSeparators(chosen.folder)));
    return true;
}

void ExportFlow::askPattern()
{
    Output chosen = output();
    const auto pattern = dialogs()->line(
        window(), {tr("Names of exported files"),
                   tr("{name} is the file's name; {title}, {date} and {source} are the article's, {edition} counts its "
                      "approvals; the ending is the format:"),
                   chosen.pattern,
                   {}});
    if (!pattern || pattern->trimmed().isEmpty())
        return;
    if (const Outcome good = checkNamePattern(pattern->trimmed()); !good.ok()) {
        Q_EMIT said(good.sentence());
        return;
    }
    chosen.pattern = pattern->trimmed();
    setOutput(chosen);
    Q_EMIT noted(tr("Exported files are called like %1.").arg(chosen.pattern));
}

FileToWrite ExportFlow::askTarget()
{
    const Output chosen = output();
    const Result<QString> last = workspace().setting(lastFolderSetting);
    QString folder = chosen.folder;
    if (folder.isEmpty() && last.ok() && QFileInfo(*last).isDir())
        folder = *last;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = nameFor(chosen, namedAfter(*session()));
    FileToWrite target = dialogs()->fileToWrite(window(), QDir(folder).filePath(name));
    if (!target.path.isEmpty()) // where the next one is proposed; no reason to fail
        (void)workspace().setSetting(lastFolderSetting, QFileInfo(target.path).absolutePath());
    return target;
}

FileToWrite ExportFlow::targetFor(const ReviewSession &session) const
{
    const Output chosen = output();
    const Result<QStringList> own = exportsOf(session);
    const QString name = nameFor(chosen, namedAfter(session));
    return {freePath(chosen.folder, name, own.ok() ? *own : QStringList()), nullptr};
}

bool ExportFlow::write(const FileToWrite &target)
{
    const std::shared_ptr<ReviewSession> article = session();
    const auto loss = std::make_shared<QString>();
    // Done again it is written again: somebody may have taken the file away.
    const auto forth = [this, article, target, loss]() -> Outcome {
        const Result<QString> written = writeEdition(*article, target);
        if (!written.ok())
            return written.failure();
        *loss = *written;
        return Done{};
    };
    const QString path = QDir::toNativeSeparators(target.path);
    const auto back = [this, article, path]() -> Outcome {
        Outcome stored = article->store(QueueState::Approved, [](const Database &) -> Outcome { return Done{}; });
        if (stored.ok())
            Q_EMIT said(tr("It counts as not exported again. The file %1 stays where it is.").arg(path));
        return stored;
    };
    const auto refused = [this](const QString &why) { flow()->refuse(why); };
    if (!flow()->take(std::make_unique<StateStep>(article, tr("Export"), refused,
                                                  StateStep::Ways{forth, back, [this] { Q_EMIT queueChanged(); }})))
        return false;
    const QString done = tr("Exported to %1.").arg(path);
    Q_EMIT noted(loss->isEmpty() ? done : done + u' ' + *loss);
    return true;
}

bool ExportFlow::writeAtApproval()
{
    const Output chosen = output();
    if (chosen.folder.isEmpty() || !chosen.atApproval || session()->queueState() != QueueState::Approved)
        return true;
    return write(targetFor(*session()));
}

void ExportFlow::writeAll(OpenSessions &sessions, const QList<QueueEntry> &queue)
{
    QList<QueueEntry> approved = queue;
    approved.removeIf([](const QueueEntry &e) { return e.state != QueueState::Approved; });
    if (approved.isEmpty()) {
        Q_EMIT noted(tr("Nothing is approved that was not exported."));
        return;
    }
    if (output().folder.isEmpty() && !askFolder())
        return;
    QStringList problems;
    int count = 0;
    for (const QueueEntry &entry : approved) {
        ReadingOptions options;
        options.record = entry.record;
        const auto session = sessions.open(entry.path, options);
        const Result<QString> written =
            session.ok() ? writeEdition(**session, targetFor(**session)) : session.failure();
        if (written.ok())
            ++count;
        else
            problems.append(written.sentence());
    }
    Q_EMIT queueChanged();
    Q_EMIT noted(tr("%n texts exported to %1.", nullptr, count).arg(QDir::toNativeSeparators(output().folder)));
    if (!problems.isEmpty())
        Q_EMIT said(problems.join(u' '));
}

/// Gives back what of the text the format could not hold, as a sentence.
Result<QString> ExportFlow::writeEdition(ReviewSession &session, const FileToWrite &target) const
{
    const Result<QList<Edition>> editions = editionsOf(session);
    if (!editions.ok())
        return editions.failure();
    const Result<QStringList> raw = workspace().rawFiles();
    if (!raw.ok())
        return raw.failure();
    const Edition &newest = editions->last();
    const Format *chosen = target.format ? target.format : writableFormatOf(target.path);
    const Format &format = chosen ? *chosen : plainText();
    const Article &article = session.article();
    Outgoing outgoing{article, QString::fromUtf8(newest.exported), article.origin().name, session.reading().bytes};
    outgoing.review = reviewOf(newest);
    outgoing.approval = {newest.number, newest.editor, newest.when, newest.reason};
    const Result<QByteArray> bytes = format.write(outgoing);
    if (!bytes)
        return withName(session.reading().path, bytes.failure());
    if (Outcome written = writeFile(target.path, *bytes, *raw); !written.ok())
        return written.failure();
    if (Outcome recorded = recordExport(session, newest, {target.path, format.name, *bytes}, flow()->signature());
        !recorded.ok())
        return recorded.failure();
    return format.loss ? format.loss(outgoing) : QString();
}

} // namespace bluepencil
