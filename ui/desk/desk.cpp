// SPDX-License-Identifier: Apache-2.0
#include "desk/desk.h"

#include "commands/reviewflow.h"
#include "desk/approvalflow.h"
#include "desk/exportflow.h"
#include "dialogs/dialogs.h"
#include "drafts/draftkeeper.h"
#include "formats/formats.h"
#include "formats/reader/file.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/textfile.h"
#include "houserules/houseruleflow.h"
#include "store/arrivals.h"
#include "store/earlierreading.h"
#include "store/reviewsession.h"
#include "store/workspace.h"
#include "words/historywords.h"
#include "words/runcard.h"
#include "words/words.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QWidget>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// The folders that were opened, a line each.
constexpr auto folderSetting = "queue/folders"_L1;

/// A message names so many files and counts the others.
constexpr int mostNames = 5;

/// Files up to so many bytes are looked into while the editor waits: a tenth of a second.
constexpr qint64 readAtOnce = 4 * 1024 * 1024;

/// Until somebody says who is editing, the account does; empty where it has no name.
QString loginName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

bool isSame(const QueueEntry &a, const QueueEntry &b)
{
    return a.path == b.path && a.record == b.record;
}

} // namespace

Desk::Desk(Workspace *workspace, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_sessions(*workspace)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_flow(new ReviewFlow(this))
    , m_drafts(new DraftKeeper(workspace, m_flow, this))
    , m_approval(new ApprovalFlow(m_flow, m_drafts, dialogs, window, this))
    , m_export(new ExportFlow(workspace, m_flow, dialogs, window, this))
    , m_houseRules(new HouseRuleFlow(workspace, dialogs, m_flow, window))
    , m_cache(workspace->folder())
    , m_changes(std::make_shared<FileChanges>())
    , m_look(this)
    , m_arriving(this)
{
    const QString known = m_workspace->editor().isEmpty() ? loginName() : m_workspace->editor();
    m_flow->setEditor(known.isEmpty() ? tr("unknown") : known);
    m_workspace->onLoss([this](const QString &sentence) { failed(sentence); });
    connect(&m_analysis, &BackgroundAnalysis::published, this,
            [this](const std::shared_ptr<const Analysis> &analysis, Progress progress) { take(*analysis, progress); });
    connect(m_flow, &ReviewFlow::sessionAsked, this, &Desk::show);
    connect(m_flow, &ReviewFlow::refused, this, &Desk::failed);
    connect(m_flow, &ReviewFlow::decided, this, &Desk::noted);
    connect(m_drafts, &DraftKeeper::failed, this, &Desk::failed);
    connect(m_approval, &ApprovalFlow::wordsUnsent, this, &Desk::wordsUnsent);
    connect(m_approval, &ApprovalFlow::queriesOpen, this, &Desk::queriesOpen);
    connect(m_approval, &ApprovalFlow::said, this, &Desk::failed);
    connect(m_approval, &ApprovalFlow::noted, this, &Desk::noted);
    connect(m_approval, &ApprovalFlow::stateChanged, this, &Desk::queueChanged);
    connect(m_export, &ExportFlow::said, this, &Desk::failed);
    connect(m_export, &ExportFlow::noted, this, &Desk::noted);
    connect(m_export, &ExportFlow::stateChanged, this, &Desk::queueChanged);
    connect(m_houseRules, &HouseRuleFlow::changed, this, &Desk::analyze);
    connect(m_houseRules, &HouseRuleFlow::failed, this, &Desk::failed);
    connect(m_houseRules, &HouseRuleFlow::noted, this, &Desk::noted);
}

Desk::~Desk()
{
    delete m_drafts; // before the flow, which knows whose words are still to be kept
    m_workspace->onLoss({});
}

const std::shared_ptr<ReviewSession> &Desk::session() const
{
    return m_flow->session();
}

QList<QueueEntry> Desk::queue() const
{
    const Result<QList<QueueEntry>> entries = m_workspace->queue();
    return entries.ok() ? ordered(*entries, m_order) : QList<QueueEntry>();
}

QueueEntry Desk::currentEntry() const
{
    return m_entry;
}

void Desk::failed(const QString &sentence)
{
    Q_EMIT said(sentence);
}

void Desk::askForFiles()
{
    openFiles(m_dialogs->filesToOpen(m_window));
}

void Desk::setOrder(QueueOrder order)
{
    m_order = order;
    Q_EMIT queueChanged();
}

/// What was named, and of folders the files that can be articles; what was exported there is none that came.
QStringList Desk::filesIn(const QStringList &paths) const
{
    const Result<QStringList> written = m_workspace->exportedFiles();
    const QStringList exports = written.ok() ? *written : QStringList();
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        const QStringList names = folder.entryList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QString &name : names) {
            if (mayHoldArticles(name) && !exports.contains(folder.absoluteFilePath(name)))
                files.append(folder.filePath(name));
        }
    }
    return files;
}

QStringList Desk::folders() const
{
    const Result<QString> kept = m_workspace->setting(folderSetting);
    return kept.ok() ? kept->split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

void Desk::rememberFolders(const QStringList &paths)
{
    QStringList known = folders();
    const qsizetype before = known.size();
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            known.append(QDir(path).absolutePath());
    }
    known.removeDuplicates();
    if (known.size() == before)
        return;
    if (const Outcome kept = m_workspace->setSetting(folderSetting, known.join(u'\n')); !kept.ok())
        failed(kept.sentence());
}

void Desk::rereadFolders()
{
    const Result<QStringList> known = m_workspace->rawFiles();
    QStringList files = filesIn(folders());
    std::transform(files.begin(), files.end(), files.begin(), sourcePath);
    if (known.ok())
        files.removeIf([&known](const QString &file) { return known->contains(file); });
    if (files.isEmpty()) {
        Q_EMIT noted(folders().isEmpty() ? tr("No folder was opened yet.") : tr("There is nothing new."));
        return;
    }
    queueArrivals(arrivalsIn(files));
    Q_EMIT queueChanged();
    Q_EMIT noted(tr("%n files are new.", nullptr, static_cast<int>(files.size())));
}

void Desk::openFiles(const QStringList &paths)
{
    rememberFolders(paths);
    QStringList files = filesIn(paths);
    if (files.isEmpty()) {
        if (!paths.isEmpty())
            failed(tr("There is no file to open in %1.").arg(paths.join(u", "_s)));
        return;
    }
    std::transform(files.begin(), files.end(), files.begin(), sourcePath);
    if (bytesToRead(files) <= readAtOnce)
        return takeArrivals(arrivalsIn(files));
    Q_EMIT noted(tr("Looking which articles are there…"));
    m_arriving.start([this, files](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
        const QList<Arrival> arrivals = arrivalsIn(files, stop);
        deliver([this, arrivals] { takeArrivals(arrivals); });
    });
}

/// Puts what arrived into the queue; which of it cannot be read.
QStringList Desk::queueArrivals(const QList<Arrival> &arrivals)
{
    QList<QueueEntry> entries;
    QStringList problems;
    for (const Arrival &arrival : arrivals) {
        entries.append(arrival.entry);
        if (!arrival.problem.isEmpty())
            problems.append(
                tr("%1 %2", "a record, and what is wrong with it").arg(arrival.entry.record, arrival.problem));
    }
    if (const Outcome outcome = m_workspace->enqueue(entries); !outcome.ok())
        failed(outcome.sentence());
    return problems;
}

/// Opens the first that can be read; says which cannot.
void Desk::takeArrivals(const QList<Arrival> &arrivals)
{
    const QStringList problems = queueArrivals(arrivals);
    QList<QueueEntry> readable;
    for (const Arrival &arrival : arrivals) {
        if (arrival.problem.isEmpty())
            readable.append(arrival.entry);
    }
    openFirstOf(readable.isEmpty() ? QList{arrivals.first().entry} : readable);
    if (!problems.isEmpty())
        failed(tr("%n records cannot be read and are skipped: %1", nullptr, static_cast<int>(problems.size()))
                   .arg(problems.first(std::min<qsizetype>(problems.size(), mostNames)).join(u' ')));
}

/// Passes over what cannot be read, which is marked and said; false when nothing of it can.
bool Desk::openFirstOf(const QList<QueueEntry> &entries)
{
    QStringList problems;
    bool found = false;
    {
        // One sentence about all that was passed over, in the place of one each.
        const QScopedValueRollback quiet(m_passedOver, &problems);
        for (const QueueEntry &entry : entries) {
            found = open(entry);
            if (found)
                break;
        }
    }
    if (problems.isEmpty())
        return found;
    const QString listed = problems.first(std::min<qsizetype>(problems.size(), mostNames)).join(u' ');
    failed(!found && problems.size() == 1
               ? listed
               : tr("%n files cannot be read and were passed over: %1", nullptr, static_cast<int>(problems.size()))
                     .arg(listed));
    return found;
}

void Desk::openSample()
{
    const QString copy = m_workspace->folder() + u"/sample/harbour-talks.txt"_s;
    if (!QFileInfo::exists(copy)) {
        QFile sample(u":/sample/harbour-talks.txt"_s);
        if (!sample.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(copy).path())) {
            failed(tr("The sample article cannot be laid into %1.").arg(m_workspace->folder()));
            return;
        }
        if (const Outcome written = writeFile(copy, sample.readAll(), {}); !written.ok()) {
            failed(written.sentence());
            return;
        }
    }
    openFiles({copy});
}

bool Desk::open(const QueueEntry &entry)
{
    ReadingOptions options;
    options.record = entry.record;
    const Result<std::shared_ptr<ReviewSession>> opened = m_sessions.open(entry.path, options);
    if (!opened.ok()) {
        setAside(entry, opened.sentence());
        return false;
    }
    Q_EMIT queueChanged();
    show(*opened);
    return true;
}

/// What cannot be read is marked, so that nobody waits for it.
void Desk::setAside(const QueueEntry &entry, const QString &problem)
{
    if (const Outcome marked = m_workspace->markUnreadable(entry, problem); !marked.ok()) {
        failed(marked.sentence());
        return;
    }
    Q_EMIT queueChanged();
    if (m_passedOver)
        m_passedOver->append(problem);
    else
        failed(problem);
}

void Desk::remove(const QueueEntry &entry)
{
    if (entry.path.isEmpty())
        return;
    if (const Outcome gone = m_workspace->dequeue(entry); !gone.ok()) {
        failed(gone.sentence());
        return;
    }
    if (isSame(entry, m_entry) && session()) {
        const QList<QueueEntry> left = queue();
        QList<QueueEntry> readable;
        std::copy_if(left.begin(), left.end(), std::back_inserter(readable),
                     [](const QueueEntry &e) { return !isDone(e.state); });
        if (!openFirstOf(readable))
            close();
    }
    Q_EMIT queueChanged();
    Q_EMIT noted(tr("Out of the list: %1. What was decided on it stays.").arg(QFileInfo(entry.path).fileName()));
}

void Desk::clearDone()
{
    int cleared = 0;
    const QList<QueueEntry> entries = queue();
    for (const QueueEntry &entry : entries) {
        const bool isCurrent = session() && isSame(entry, m_entry);
        if (isCurrent || !isDone(entry.state) || entry.state == QueueState::Approved)
            continue; // what was approved waits for its export
        if (const Outcome gone = m_workspace->dequeue(entry); !gone.ok())
            return failed(gone.sentence());
        ++cleared;
    }
    Q_EMIT queueChanged();
    Q_EMIT noted(cleared == 0 ? tr("Nothing that is done is in the list.")
                              : tr("Out of the list: %n files that are done.", nullptr, cleared));
}

/// Nothing is in review any more.
void Desk::close()
{
    Q_EMIT aboutToLeave();
    m_analysis.stop();
    m_entry = {};
    m_flow->setSession(nullptr);
    m_drafts->reload();
    Q_EMIT said({});
    Q_EMIT sessionChanged();
}

void Desk::show(std::shared_ptr<ReviewSession> session)
{
    if (session == m_flow->session()) {
        Q_EMIT said(session->notice());
        return;
    }
    Q_EMIT aboutToLeave();
    m_analysis.stop();
    m_entry.path = session->reading().path;
    m_entry.record = session->reading().options.record;
    Q_EMIT said(session->notice());
    m_flow->setSession(std::move(session));
    m_drafts->reload();
    Q_EMIT sessionChanged();
    Q_EMIT queueChanged();
    analyze();
}

/// What was found the last time under the same house rules is there at once; else a worker looks. Decisions stay where
/// they are, whatever is found: each is of a span.
void Desk::analyze()
{
    if (!session())
        return;
    m_analysis.stop();
    const std::shared_ptr<const HouseRules> rules = m_houseRules->ruleSet();
    m_analysisKey = analysisKey(session()->reading(), rules.get());
    if (session()->analysisKey() == m_analysisKey) {
        Q_EMIT analyzed();
        return;
    }
    if (const auto known = m_cache.find(m_analysisKey, session()->article())) {
        session()->setAnalysis(*known, m_analysisKey);
        Q_EMIT analyzed();
        tellWarnings();
        return;
    }
    AnalyzerOptions options;
    options.cutOptions.houseRules = rules;
    m_analysis.start(session()->article(), options);
}

void Desk::take(const Analysis &analysis, Progress progress)
{
    const bool complete = progress.stepsDone == progress.steps;
    // Whoever reads on while rules are applied keeps all quotes on the screen until all are there again.
    const bool again = !session()->analysisKey().isEmpty();
    if (again && !complete)
        return;
    session()->setAnalysis(analysis, complete ? m_analysisKey : QString());
    Q_EMIT analyzed();
    if (complete) {
        m_cache.keep(m_analysisKey, analysis);
        tellWarnings();
    }
}

/// What the analysis says of the article as a whole belongs before the editor's eyes, once; what it says of a place is
/// said there.
void Desk::tellWarnings()
{
    QStringList sentences;
    if (!session()->notice().isEmpty())
        sentences.append(session()->notice());
    for (const Warning &warning : session()->analysis().warnings) {
        const bool isOfAll = warning.code == WarningCode::Encoding || warning.code == WarningCode::Incomplete ||
                             warning.code == WarningCode::Language || warning.code == WarningCode::Unseen;
        if (isOfAll && !sentences.contains(warning.reason))
            sentences.append(warning.reason);
    }
    if (!sentences.isEmpty())
        Q_EMIT warned(sentences.join(u' '));
}

void Desk::openNeighbour(int step)
{
    QList<QueueEntry> entries = queue();
    if (step < 0)
        std::reverse(entries.begin(), entries.end());
    const auto here =
        std::find_if(entries.begin(), entries.end(), [this](const QueueEntry &e) { return isSame(e, m_entry); });
    QList<QueueEntry> ahead(here == entries.end() ? here : here + 1, entries.end());
    ahead.removeIf([](const QueueEntry &e) { return e.state == QueueState::Unreadable; });
    if (!openFirstOf(ahead))
        Q_EMIT noted(step > 0 ? tr("This is the last file.") : tr("This is the first file."));
}

bool Desk::resume()
{
    QList<QueueEntry> entries = queue();
    entries.removeIf([](const QueueEntry &e) { return e.openedAt == 0; });
    std::stable_sort(entries.begin(), entries.end(),
                     [](const QueueEntry &a, const QueueEntry &b) { return a.openedAt > b.openedAt; });
    return openFirstOf(entries);
}

bool Desk::approve()
{
    return m_approval->approve(ApprovalFlow::Purpose::Approve);
}

void Desk::approveAndGoOn()
{
    if (approve() && m_export->writeAtApproval())
        openNextToDo(tr("Approved. Every file of the queue is done."));
}

void Desk::openNextToDo(const QString &whenAllDone)
{
    QList<QueueEntry> entries = queue();
    const auto here =
        std::find_if(entries.begin(), entries.end(), [this](const QueueEntry &e) { return isSame(e, m_entry); });
    std::rotate(entries.begin(), here, entries.end()); // round at the end
    entries.removeIf([this](const QueueEntry &e) { return isDone(e.state) || isSame(e, m_entry); });
    if (openFirstOf(entries))
        return;
    if (session() && hasChangedOnDisk(*session())) // what was approved is not what the file holds by now
        open(m_entry);
    else
        Q_EMIT noted(whenAllDone);
}

void Desk::toggleSpiked()
{
    if (!session())
        return;
    const bool spikes = session()->queueState() != QueueState::Spiked;
    if (!m_approval->setSpiked(spikes))
        return;
    Q_EMIT noted(spikes ? tr("Spiked.") : tr("Back in the work."));
    if (spikes)
        openNextToDo(tr("Spiked. Every file of the queue is done."));
}

void Desk::approveCopyAndGoOn()
{
    if (!m_approval->approve(ApprovalFlow::Purpose::Copy))
        return;
    QGuiApplication::clipboard()->setText(session()->cleanText().text());
    approveAndGoOn();
}

/// Where it goes is asked before anything is frozen, so that thinking better of it changes nothing.
void Desk::exportText()
{
    const auto leave = m_approval->ask(ApprovalFlow::Purpose::Export);
    if (!leave)
        return;
    const FileToWrite target = m_export->askTarget();
    if (!target.path.isEmpty() && m_approval->freeze(*leave))
        m_export->write(target);
}

void Desk::exportAll()
{
    m_export->writeAll(m_sessions, queue());
}

void Desk::setReader(std::function<ParagraphSet()> reader)
{
    m_approval->setReader(std::move(reader));
}

void Desk::setDiligence(Diligence diligence)
{
    m_approval->setDiligence(diligence);
}

void Desk::cutTogether(const QString &title, const QList<Finding> &suggestions)
{
    if (suggestions.isEmpty()) {
        Q_EMIT noted(tr("There is nothing undecided that may be cut unread."));
        return;
    }
    const RunCard all = cardOf(session()->article(), suggestions, session()->review());
    QStringList lines;
    for (const CardLine &line : all.lines)
        lines.append(u"%1: %2"_s.arg(line.note, line.excerpt));
    const QString text = tr("Cut these %n suggestions in one step?", nullptr, static_cast<int>(suggestions.size()));
    if (m_dialogs->confirm(m_window, {title, text, lines, tr("Cut them")}))
        m_flow->cutAll(suggestions);
}

/// True when others did something meanwhile. When that cannot be read, the next decision will say so.
bool Desk::takeUpOthers()
{
    const Result<bool> others = session() ? session()->reload() : Result<bool>(false);
    const bool isNews = others.ok() && *others;
    if (isNews)
        Q_EMIT queueChanged();
    return isNews;
}

void Desk::lookForChanges()
{
    takeUpOthers();
    const Result<QList<DecidedFile>> files = decidedFiles(m_workspace->database());
    if (!files.ok() || files->isEmpty())
        return;
    m_look.start(
        [this, files = *files, changes = m_changes](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
            const QList<DecidedFile> changed = changes->among(files, stop);
            deliver([this, changed] { takeChanges(changed); });
        });
}

/// Says only what is new: a file that has been called changed waits in the list.
void Desk::takeChanges(const QList<DecidedFile> &changed)
{
    QList<QueueEntry> fresh;
    QStringList names;
    const Result<QList<DecidedFile>> now = decidedFiles(m_workspace->database());
    for (const DecidedFile &file : changed) {
        // The look may have taken long: what was spiked or read again meanwhile is left as it is.
        if (file.entry.state == QueueState::Changed || !now.ok() || !now->contains(file))
            continue;
        fresh.append(file.entry);
        names.append(QFileInfo(file.entry.path).fileName());
    }
    if (fresh.isEmpty())
        return;
    if (const Outcome marked = m_workspace->markChanged(fresh); !marked.ok()) {
        failed(marked.sentence());
        return;
    }
    Q_EMIT queueChanged();
    names.removeDuplicates();
    const auto count = static_cast<int>(names.size());
    QString listed = names.first(std::min<qsizetype>(names.size(), mostNames)).join(u", "_s);
    if (names.size() > mostNames)
        listed = tr("%1 and %n more", nullptr, count - mostNames).arg(listed);
    Q_EMIT said(tr("%n files have changed on disk since they were decided on: %1. “Take up what has changed” in the "
                   "Review menu reads them again.",
                   nullptr, count)
                    .arg(listed));
}

void Desk::takeUpChanged()
{
    if (session() && hasChangedOnDisk(*session())) {
        open(m_entry);
        return;
    }
    const TakeOver earlier = takeOverEarlier();
    if (earlier == TakeOver::Done)
        return;
    if (!openNextChanged() && earlier == TakeOver::Nothing)
        Q_EMIT noted(tr("No file has changed, and there is no earlier decision to take over."));
}

Desk::TakeOver Desk::takeOverEarlier()
{
    if (!session())
        return TakeOver::Nothing;
    const Result<QList<Proposal>> proposals = openProposals(*session());
    if (!proposals.ok()) {
        failed(proposals.sentence());
        return TakeOver::Done;
    }
    const Article &article = session()->article();
    const QList<Change> changes = confirmAll(*proposals, session()->review(), article, m_flow->signature());
    if (changes.isEmpty())
        return TakeOver::Nothing;
    QStringList lines;
    for (const Change &change : changes)
        lines.append(u"%1: %2"_s.arg(whatOf(change), excerptOf(article, placeOf(change))));
    const QString title = tr("Take over earlier decisions");
    const QString text =
        tr("Decide this as it was decided on the earlier text? What is not found again stays undecided.");
    if (!m_dialogs->confirm(m_window, {title, text, lines, tr("Take over")}))
        return TakeOver::Declined;
    m_flow->take(changes, title);
    return TakeOver::Done;
}

bool Desk::openNextChanged()
{
    const QList<QueueEntry> entries = queue();
    const auto here =
        std::find_if(entries.begin(), entries.end(), [this](const QueueEntry &e) { return isSame(e, m_entry); });
    const auto hasChanged = [this](const QueueEntry &e) {
        return e.state == QueueState::Changed && !isSame(e, m_entry);
    };
    auto next = std::find_if(here, entries.end(), hasChanged);
    if (next == entries.end())
        next = std::find_if(entries.begin(), here, hasChanged);
    if (next == entries.end() || !hasChanged(*next))
        return false;
    open(*next);
    return true;
}

void Desk::askEditorName()
{
    // "unknown" is not a name to be accepted by Return.
    const QString suggested = m_workspace->editor().isEmpty() ? loginName() : m_flow->editor();
    const auto name =
        m_dialogs->line(m_window, {tr("Who is editing"), tr("Decisions are recorded under this name:"), suggested, {}});
    if (name && !name->trimmed().isEmpty())
        setEditorName(name->trimmed());
}

void Desk::setEditorName(const QString &name)
{
    if (const Outcome outcome = m_workspace->setEditor(name); !outcome.ok()) {
        failed(outcome.sentence());
        return;
    }
    m_flow->setEditor(m_workspace->editor());
    Q_EMIT editorChanged();
}

} // namespace bluepencil
