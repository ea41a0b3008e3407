// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "store/session/opensessions.h"
#include "text/result.h"

#include <QObject>

#include <memory>
#include <optional>

namespace bluepencil {

class AnalysisFlow;
class ApprovalFlow;
class ArticleLanguage;
class BulkCuts;
class Colleagues;
class DraftKeeper;
class EditorName;
class ExportFlow;
class FileWatch;
class FolderWatch;
class GoingOut;
class HandOverFlow;
class HouseRuleFlow;
class Intake;
class OpenQueriesFlow;
class PatientReading;
struct QueueEntry;
class QueueFlow;
class QueueLooks;
class RecallFlow;
class Rereading;
class RetentionFlow;
class ReturnFlow;

/// What is open: holds the article in review, and those who do something with it and with the other files. Knows no
/// widget but as the parent of a question.
class Desk : public QObject {
    Q_OBJECT

public:
    /// `workspace` and `dialogs` have to live longer; `window` is the parent of questions.
    Desk(Workspace *workspace, Dialogs *dialogs, QWidget *window);
    ~Desk() override;

    [[nodiscard]] ReviewFlow *flow() const { return m_context.flow; }
    [[nodiscard]] DraftKeeper *drafts() const { return m_drafts; }
    [[nodiscard]] HouseRuleFlow *houseRules() const { return m_houseRules; }
    [[nodiscard]] AnalysisFlow *analysis() const { return m_analysis; }
    [[nodiscard]] QueueFlow *queue() const { return m_queue; }
    [[nodiscard]] QueueLooks *looks() const { return m_looks; }
    [[nodiscard]] FolderWatch *folderWatch() const { return m_folderWatch; }
    [[nodiscard]] Intake *intake() const { return m_intake; }
    [[nodiscard]] ApprovalFlow *approval() const { return m_approval; }
    [[nodiscard]] ExportFlow *exports() const { return m_exports; }
    [[nodiscard]] GoingOut *goingOut() const { return m_goingOut; }
    [[nodiscard]] BulkCuts *bulkCuts() const { return m_bulkCuts; }
    [[nodiscard]] RecallFlow *recalls() const { return m_recalls; }
    [[nodiscard]] RetentionFlow *retention() const { return m_retention; }
    [[nodiscard]] OpenQueriesFlow *openQueries() const { return m_openQueries; }
    [[nodiscard]] HandOverFlow *handOvers() const { return m_handOvers; }
    [[nodiscard]] Rereading *rereading() const { return m_rereading; }
    [[nodiscard]] ReturnFlow *returns() const { return m_returns; }
    [[nodiscard]] EditorName *editorName() const { return m_editorName; }
    [[nodiscard]] ArticleLanguage *language() const { return m_language; }

    /// The article in review; null for none.
    [[nodiscard]] const std::shared_ptr<ReviewSession> &session() const;
    /// Shows an article that is open already: an undo reached it. False when it is in review.
    bool show(std::shared_ptr<ReviewSession> session);
    /// Takes up what other programs decided on the article in review; and looks, beside the window, which files hold
    /// something else than what was decided on, and says so.
    void lookForChanges();

Q_SIGNALS:
    /// The article in review will be another: the last moment to remember the place in it.
    void aboutToLeave();
    /// Another article, or none, is in review.
    void sessionChanged();
    void queueChanged();
    /// A sentence for the message bar; empty takes the last one away.
    void said(const QString &sentence);
    /// A word for the status bar.
    void noted(const QString &word);

private:
    [[nodiscard]] std::optional<Outcome> open(const QueueEntry &entry);
    [[nodiscard]] std::optional<Result<std::shared_ptr<ReviewSession>>> read(const QString &path,
                                                                             const ReadingOptions &options);
    void reopen(const ReadingOptions &options);
    void close();
    void listen();

    DeskContext m_context;
    OpenSessions m_sessions;
    PatientReading *m_reading;
    DraftKeeper *m_drafts;
    HouseRuleFlow *m_houseRules;
    QueueLooks *m_looks;
    AnalysisFlow *m_analysis;
    QueueFlow *m_queue;
    Intake *m_intake;
    FileWatch *m_watch;
    FolderWatch *m_folderWatch;
    Rereading *m_rereading;
    ApprovalFlow *m_approval;
    ExportFlow *m_exports;
    GoingOut *m_goingOut;
    ReturnFlow *m_returns;
    BulkCuts *m_bulkCuts;
    EditorName *m_editorName;
    ArticleLanguage *m_language;
    OpenQueriesFlow *m_openQueries;
    RecallFlow *m_recalls;
    RetentionFlow *m_retention;
    HandOverFlow *m_handOvers;
    Colleagues *m_colleagues;
};

} // namespace bluepencil
