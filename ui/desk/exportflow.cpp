// SPDX-License-Identifier: Apache-2.0
#include "desk/exportflow.h"

#include "commands/reviewflow.h"
#include "commands/statestep.h"
#include "export/richclipboard.h"
#include "formats/formats.h"
#include "formats/reader/file.h"
#include "formats/writer/namepattern.h"
#include "formats/writer/textfile.h"
#include "queue/queuewalk.h"
#include "store/session/approvals.h"
#include "store/session/opensessions.h"
#include "store/session/reviewsession.h"
#include "store/workspace/chosenlanguage.h"
#include "store/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int aMoment = 300; ///< milliseconds; what takes longer shows its progress
constexpr auto lastFolderSetting = "output/last"_L1;

/// The edition is the last one, or the one that an export is about to freeze.
NamedArticle namedAfter(const ReviewSession &session)
{
    const Result<QList<Edition>> editions = editionsOf(session);
    const int last = editions.ok() && !editions->isEmpty() ? editions->last().number : 0;
    const bool isFrozen = session.queueState() == QueueState::Approved || session.queueState() == QueueState::Exported;
    return {session.article().origin(), stemOf(entryOf(&session)), isFrozen ? last : last + 1};
}

/// The last edition, while nothing was decided since.
std::optional<Edition> frozenEdition(const ReviewSession &session)
{
    const bool isFrozen = session.queueState() == QueueState::Approved || session.queueState() == QueueState::Exported;
    const Result<QList<Edition>> editions = editionsOf(session);
    return isFrozen && editions.ok() && !editions->isEmpty() ? std::optional(editions->last()) : std::nullopt;
}

Outgoing outgoingOf(const Workspace &workspace, const ReviewSession &session, const Edition &edition)
{
    const Article article = inChosenLanguage(workspace, session.reading());
    Outgoing outgoing{article, QString::fromUtf8(edition.exported), article.origin().name, session.reading().bytes};
    outgoing.review = reviewOf(edition);
    outgoing.approval = {edition.number, edition.editor, edition.when, edition.reason};
    return outgoing;
}

/// As an approval would freeze it now.
Outgoing outgoingNow(const Workspace &workspace, const ReviewSession &session)
{
    const Article article = inChosenLanguage(workspace, session.reading());
    Outgoing outgoing{article, session.cleanText().text(), article.origin().name, session.reading().bytes};
    outgoing.review = session.review();
    return outgoing;
}

Failure stillApproved(const Failure &failure)
{
    return {failure.sentence + u' ' + ExportFlow::tr("The article stays approved and is not exported.")};
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

/// What its source was given last; else what the settings say.
ExportWish ExportFlow::wishOf(const ReviewSession &session) const
{
    const Output chosen = output();
    auto remembered = wishFor(workspace(), session.article().origin().site);
    if (remembered && remembered->settled == chosen.pattern)
        return *std::move(remembered);
    const QString suffix = QFileInfo(chosen.pattern).suffix();
    ExportWish wish;
    wish.pattern = suffix.isEmpty() ? chosen.pattern : chosen.pattern.chopped(suffix.size() + 1);
    if (const Format *format = writableFormatOf(chosen.pattern))
        wish.format = format->name;
    return wish;
}

ExportQuestion ExportFlow::questionOf(const ReviewSession &session) const
{
    const NamedArticle named = namedAfter(session);
    const auto frozen = frozenEdition(session);
    ExportQuestion question{frozen ? outgoingOf(workspace(), session, *frozen) : outgoingNow(workspace(), session),
                            named.name, named.edition};
    const Result<QStringList> own = exportsOf(session);
    question.own = own.ok() ? *own : QStringList();
    question.wish = wishOf(session);
    return question;
}

FileToWrite ExportFlow::askTarget()
{
    const Result<QString> last = workspace().setting(lastFolderSetting);
    ExportQuestion question = questionOf(*session());
    for (const QString &folder :
         {output().folder, last.ok() ? *last : QString(),
          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::homePath()}) {
        if (question.wish.folder.isEmpty() || !QFileInfo(question.wish.folder).isDir())
            question.wish.folder = folder;
    }
    FileToWrite target = dialogs()->fileToWrite(window(), question);
    if (!target.path.isEmpty()) { // what is proposed the next time; no reason to fail
        (void)workspace().setSetting(lastFolderSetting, QFileInfo(target.path).absolutePath());
        target.wish.settled = output().pattern;
        (void)rememberWish(workspace(), session()->article().origin().site, target.wish);
    }
    return target;
}

FileToWrite ExportFlow::targetFor(const ReviewSession &session) const
{
    const NamedArticle named = namedAfter(session);
    const Result<QStringList> own = exportsOf(session);
    const ExportWish wish = wishOf(session);
    const QString suffix = suffixFor(formatOf(wish), session.article().origin().name);
    const QString name = fileNameFrom(wish.pattern, named, suffix);
    return {freePath(output().folder, name, own.ok() ? *own : QStringList()), &formatOf(wish), wish};
}

bool ExportFlow::write(const FileToWrite &target)
{
    const std::shared_ptr<ReviewSession> article = session();
    const auto loss = std::make_shared<QString>();
    // Done again it is written again: somebody may have taken the file away.
    const auto forth = [this, article, target, loss]() -> Outcome {
        const Result<QString> written = writeEdition(*article, target);
        if (!written.ok())
            return stillApproved(written.failure());
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
    const auto refused = [this, article](const QString &why) {
        if (article->queueState() == QueueState::Approved)
            Q_EMIT failed(why, {article->reading().path});
        else
            flow()->refuse(why);
    };
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

void ExportFlow::copyText()
{
    bluepencil::copyText(outgoingNow(workspace(), *session()));
}

void ExportFlow::copyReview()
{
    if (!session())
        return;
    bluepencil::copyReview(outgoingNow(workspace(), *session()));
    Q_EMIT noted(tr("The review is on the clipboard, with its changes."));
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
    QStringList paths;
    for (const QueueEntry &entry : std::as_const(approved))
        paths.append(entry.path);
    if (const QString folder = output().folder; !QFileInfo(folder).isDir()) {
        Q_EMIT failed(
            tr("“%1” is not there, so that nothing was exported; bring it back, or choose another folder in the "
               "settings. All texts stay approved.")
                .arg(QDir::toNativeSeparators(folder)),
            paths);
        return;
    }
    Result<BatchExport::Steps> steps = stepsFor(sessions, approved);
    if (!steps.ok()) {
        Q_EMIT said(steps.sentence());
        return;
    }
    run(new BatchExport(std::move(*steps), this), paths);
}

Result<BatchExport::Steps> ExportFlow::stepsFor(OpenSessions &sessions, const QList<QueueEntry> &approved) const
{
    const Result<QStringList> raw = workspace().rawFiles();
    if (!raw.ok())
        return raw.failure();
    const auto openAt = [&sessions, approved](qsizetype index) {
        ReadingOptions options;
        options.record = approved.at(index).record;
        return sessions.open(approved.at(index).path, options);
    };
    BatchExport::Steps steps;
    steps.count = approved.size();
    steps.rawFiles = *raw;
    steps.fetch = [this, openAt](qsizetype index) -> Result<BatchItem> {
        const auto session = openAt(index);
        if (!session.ok())
            return session.failure();
        const auto edition = frozenEdition(**session);
        if (!edition)
            return Failure{tr("“%1” is not approved any more.").arg((*session)->reading().path)};
        const FileToWrite target = targetFor(**session);
        Outgoing outgoing = outgoingOf(workspace(), **session, *edition);
        outgoing.withReasons = target.wish.withReasons;
        outgoing.withRemarks = target.wish.withRemarks;
        outgoing.style = target.wish.style;
        return BatchItem{outgoing, target.format->name, target.path};
    };
    steps.record = [this, openAt](qsizetype index, const WrittenFile &file) -> Outcome {
        const auto session = openAt(index);
        const auto edition = session.ok() ? frozenEdition(**session) : std::nullopt;
        if (!edition)
            return session.ok() ? Failure{tr("“%1” is not approved any more.").arg(file.path)} : session.failure();
        return recordExport(**session, *edition, file, flow()->signature());
    };
    return steps;
}

void ExportFlow::run(BatchExport *batch, const QStringList &paths)
{
    auto *progress = new QProgressDialog(tr("Exporting approved texts"), tr("Cancel"), 0, 1, window());
    progress->setObjectName(u"exportProgress"_s);
    progress->setWindowTitle(tr("Export"));
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(aMoment);
    progress->setAutoClose(false);
    connect(progress, &QProgressDialog::canceled, batch, &BatchExport::cancel);
    connect(batch, &BatchExport::progressed, progress, [progress](qsizetype done, qsizetype count) {
        progress->setMaximum(static_cast<int>(count));
        progress->setValue(static_cast<int>(done));
    });
    connect(batch, &BatchExport::finished, this,
            [this, batch, progress, paths](qsizetype written, const QStringList &problems) {
                progress->deleteLater();
                batch->deleteLater();
                tellEnd(written, problems, paths);
            });
    batch->start();
}

void ExportFlow::tellEnd(qsizetype written, const QStringList &problems, const QStringList &paths)
{
    Q_EMIT queueChanged();
    Q_EMIT noted(tr("%n texts exported to %1.", nullptr, static_cast<int>(written))
                     .arg(QDir::toNativeSeparators(output().folder)));
    if (problems.isEmpty())
        return;
    QStringList sentences = problems.first(std::min(problems.size(), mostNames));
    if (problems.size() > mostNames)
        sentences.append(tr("The same happened to others: %1.").arg(problems.size() - mostNames));
    sentences.append(tr("What is not exported stays approved."));
    Q_EMIT failed(sentences.join(u' '), paths);
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
    Outgoing outgoing = outgoingOf(workspace(), session, newest);
    outgoing.withReasons = target.wish.withReasons;
    outgoing.withRemarks = target.wish.withRemarks;
    outgoing.style = target.wish.style;
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
