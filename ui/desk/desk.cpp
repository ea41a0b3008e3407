// SPDX-License-Identifier: Apache-2.0
#include "desk/desk.h"

#include "commands/reviewflow.h"
#include "commands/steps.h"
#include "desk/analysisflow.h"
#include "desk/approvalflow.h"
#include "desk/articlelanguage.h"
#include "desk/bulkcuts.h"
#include "desk/colleagues.h"
#include "desk/editorname.h"
#include "desk/exportflow.h"
#include "desk/filewatch.h"
#include "desk/folderwatch.h"
#include "desk/goingout.h"
#include "desk/handoverflow.h"
#include "desk/intake.h"
#include "desk/openqueriesflow.h"
#include "desk/queueflow.h"
#include "desk/queuelooks.h"
#include "desk/recallflow.h"
#include "desk/rereading.h"
#include "desk/retentionflow.h"
#include "desk/returnflow.h"
#include "drafts/draftkeeper.h"
#include "houserules/houseruleflow.h"
#include "store/session/fieldchoice.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "work/patientreading.h"

#include <QFileInfo>
#include <QWidget>

#include <initializer_list>

namespace bluepencil {

Desk::Desk(Workspace *workspace, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_context{workspace, new ReviewFlow(this), dialogs, window}
    , m_sessions(*workspace)
    , m_reading(new PatientReading(window, this))
    , m_drafts(new DraftKeeper(workspace, flow(), this))
    , m_houseRules(new HouseRuleFlow(workspace, dialogs, flow(), window))
    , m_looks(new QueueLooks(m_context, m_houseRules, this))
    , m_analysis(new AnalysisFlow(m_context, m_houseRules, m_looks, this))
    , m_queue(new QueueFlow(
          m_context, [this](const QueueEntry &entry) { return open(entry); }, m_looks, this))
    , m_intake(new Intake(m_context, this))
    , m_watch(new FileWatch(m_context, this))
    , m_folderWatch(new FolderWatch(m_context, {m_intake, m_queue, m_looks}, this))
    , m_rereading(new Rereading(m_context, m_queue, this))
    , m_approval(new ApprovalFlow(m_context, m_drafts, this))
    , m_exports(new ExportFlow(m_context, this))
    , m_goingOut(new GoingOut(m_context, {m_approval, m_exports, m_queue, &m_sessions}, this))
    , m_returns(new ReturnFlow(m_context, this))
    , m_bulkCuts(new BulkCuts(m_context, {&m_sessions, m_queue, m_analysis, m_looks, m_houseRules}, this))
    , m_editorName(new EditorName(m_context, this))
    , m_language(new ArticleLanguage(m_context, this))
    , m_openQueries(new OpenQueriesFlow(m_context, &m_sessions, m_queue, this))
    , m_recalls(new RecallFlow(m_context, &m_sessions, this))
    , m_retention(new RetentionFlow(m_context, this))
    , m_handOvers(new HandOverFlow(m_context, {m_queue, m_openQueries}, this))
    , m_colleagues(new Colleagues(m_context, this))
{
    listen();
}

Desk::~Desk()
{
    delete m_colleagues; // leaves while the workspace is there
    delete m_drafts;     // before the flow, which knows whose words are still to be kept
    m_context.workspace->onLoss({});
}

/// What became of each job is said at one place.
void Desk::listen()
{
    for (const DeskPart *part : std::initializer_list<const DeskPart *>{
             m_looks, m_analysis, m_queue, m_intake, m_watch, m_folderWatch, m_rereading, m_approval, m_exports,
             m_goingOut, m_returns, m_bulkCuts, m_editorName, m_language, m_openQueries, m_handOvers, m_recalls,
             m_retention, m_colleagues}) {
        connect(part, &DeskPart::said, this, &Desk::said);
        connect(part, &DeskPart::noted, this, &Desk::noted);
        connect(part, &DeskPart::queueChanged, this, &Desk::queueChanged);
    }
    connect(this, &Desk::queueChanged, m_queue, &QueueFlow::forget);
    connect(this, &Desk::queueChanged, m_looks, [this] { m_looks->follow(m_queue->arrivals()); });
    m_context.workspace->onLoss([this](const QString &sentence) { Q_EMIT said(sentence); });
    connect(m_folderWatch, &FolderWatch::filesChanged, m_watch, &FileWatch::look);
    connect(this, &Desk::sessionChanged, m_colleagues, &Colleagues::enter);
    connect(m_looks, &QueueLooks::learned, m_analysis, &AnalysisFlow::start);
    connect(m_colleagues, &Colleagues::rulesChanged, m_analysis, &AnalysisFlow::start);
    connect(m_colleagues, &Colleagues::decidedApart, m_openQueries, &OpenQueriesFlow::list, Qt::QueuedConnection);
    connect(m_queue, &QueueFlow::ended, this, &Desk::close);
    connect(m_rereading, &Rereading::readingChosen, this, &Desk::reopen);
    connect(m_intake, &Intake::arrived, m_queue, &QueueFlow::openFirstOf);
    connect(flow()->steps(), &Steps::sessionAsked, this, &Desk::show);
    connect(flow(), &ReviewFlow::refused, this, &Desk::said);
    connect(flow()->steps(), &Steps::taken, this, &Desk::noted);
    connect(m_drafts, &DraftKeeper::failed, this, &Desk::said);
    connect(m_houseRules, &HouseRuleFlow::changed, m_analysis, &AnalysisFlow::start);
    connect(m_language, &ArticleLanguage::changed, m_analysis, &AnalysisFlow::start);
    connect(m_houseRules, &HouseRuleFlow::failed, this, &Desk::said);
    connect(m_houseRules, &HouseRuleFlow::noted, this, &Desk::noted);
}

const std::shared_ptr<ReviewSession> &Desk::session() const
{
    return flow()->session();
}

std::optional<Outcome> Desk::open(const QueueEntry &entry)
{
    ReadingOptions options;
    options.record = entry.record;
    const auto opened = read(entry.path, options);
    if (!opened)
        return std::nullopt;
    if (!opened->ok())
        return Outcome(opened->failure());
    if (!show(**opened))
        Q_EMIT queueChanged();
    return Outcome(Done{});
}

/// Nothing, and a word about it, when the editor stopped it.
std::optional<Result<std::shared_ptr<ReviewSession>>> Desk::read(const QString &path, const ReadingOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    bool isTold = false;
    const auto telling = connect(m_reading, &PatientReading::takesTime, this, [this, name, &isTold] {
        isTold = true;
        Q_EMIT noted(tr("Reading “%1” … Escape stops it.").arg(name));
    });
    std::optional<Result<std::shared_ptr<ReviewSession>>> opened;
    const bool isDone = m_reading->during([&] { opened.emplace(m_sessions.open(path, options)); });
    disconnect(telling);
    if (isDone) {
        if (isTold)
            Q_EMIT noted({}); // there is nothing left to stop
        return opened;
    }
    Q_EMIT noted(tr("Stopped: “%1” was not opened.").arg(name));
    return std::nullopt;
}

/// The article in review, read in another way.
void Desk::reopen(const ReadingOptions &options)
{
    const auto opened = read(session()->reading().path, options);
    if (!opened)
        return;
    if (!opened->ok()) {
        Q_EMIT said(opened->sentence());
        return;
    }
    show(**opened);
    if (const Outcome kept = rememberField(*m_context.workspace, (**opened)->reading()); !kept)
        Q_EMIT said(kept.sentence());
}

/// Nothing is in review any more.
void Desk::close()
{
    Q_EMIT aboutToLeave();
    m_analysis->stop();
    flow()->setSession(nullptr);
    m_drafts->reload();
    Q_EMIT said({});
    Q_EMIT sessionChanged();
}

bool Desk::show(std::shared_ptr<ReviewSession> session)
{
    if (session == flow()->session()) {
        Q_EMIT said(session->notice());
        return false;
    }
    Q_EMIT aboutToLeave();
    m_analysis->stop();
    Q_EMIT said(session->notice());
    flow()->setSession(std::move(session));
    m_drafts->reload();
    Q_EMIT sessionChanged();
    if (!m_queue->takeUpOpened())
        Q_EMIT queueChanged();
    m_analysis->start();
    return true;
}

/// When it cannot be read what others did, the next decision will say so.
void Desk::lookForChanges()
{
    const Result<bool> others = session() ? session()->reload() : Result<bool>(false);
    m_queue->forget();
    if (others.ok() && *others)
        Q_EMIT queueChanged();
    m_watch->look();
}

} // namespace bluepencil
