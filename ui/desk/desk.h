// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "queue/backgroundanalysis.h"
#include "queue/queueorder.h"
#include "review/edits.h"
#include "review/paragraphset.h"
#include "review/statements.h"
#include "store/cache.h"
#include "store/filechanges.h"
#include "store/opensessions.h"
#include "store/queueentry.h"
#include "text/result.h"
#include "work/latestwork.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace bluepencil {

class ApprovalFlow;
struct Arrival;
class Dialogs;
class DraftKeeper;
class ExportFlow;
struct Edition;
struct FileToWrite;
struct Question;
class HouseRuleFlow;
class ReviewFlow;
class ReviewSession;
class Workspace;

/// What can be done with files: open, go through the queue, approve, export. Holds the article in review; knows no
/// widget but as the parent of a question.
class Desk : public QObject {
    Q_OBJECT

public:
    /// `workspace` and `dialogs` have to live longer; `window` is the parent of questions.
    Desk(Workspace *workspace, Dialogs *dialogs, QWidget *window);
    ~Desk() override;

    [[nodiscard]] ReviewFlow *flow() const { return m_flow; }
    [[nodiscard]] DraftKeeper *drafts() const { return m_drafts; }
    [[nodiscard]] HouseRuleFlow *houseRules() const { return m_houseRules; }
    [[nodiscard]] const std::shared_ptr<ReviewSession> &session() const;
    [[nodiscard]] bool isAnalyzing() const { return m_analysis.isRunning(); }
    [[nodiscard]] QList<QueueEntry> queue() const;
    [[nodiscard]] QueueEntry currentEntry() const;

    void askForFiles();
    /// Puts files (of folders: the files in them) into the queue and opens the first.
    void openFiles(const QStringList &paths);
    /// False, and the entry is marked with the reason, when it cannot be read.
    bool open(const QueueEntry &entry);
    /// Takes an entry out of the queue; what was decided on it stays. Goes on with its neighbour when it is in review.
    void remove(const QueueEntry &entry);
    /// Takes out what is exported, spiked or unreadable.
    void clearDone();
    /// Looks again into the folders that were opened, and queues what is new there.
    void rereadFolders();
    void setOrder(QueueOrder order);
    /// Opens the sample article, a copy of it in the data folder.
    void openSample();
    /// The file after (1) or before (-1) the current one.
    void openNeighbour(int step);
    /// Goes on where the editor stopped the last time; false when there is nothing to go on with.
    bool resume();
    /// Shows an article that is open already: an undo reached it.
    void show(std::shared_ptr<ReviewSession> session);

    /// Freezes what goes out now, after naming what is undecided. True when it did.
    bool approve();
    /// Approves and opens the next file that is not done.
    void approveAndGoOn();
    /// The same, and the approved text is on the clipboard.
    void approveCopyAndGoOn();
    /// Takes the article out of the work and opens the next file that is not done; a spiked one is taken up again.
    void toggleSpiked();
    /// Writes the approved text to a file, approving it first where need be.
    void exportText();
    /// Writes everything that is approved and was not exported to the chosen folder.
    void exportAll();
    [[nodiscard]] ExportFlow *exports() const { return m_export; }
    /// Cuts these suggestions in one step after showing them.
    void cutTogether(const QString &title, const QList<Finding> &suggestions);
    /// Takes up what other programs decided on the article in review; and looks, beside the window, which files hold
    /// something else than what was decided on, and says so.
    void lookForChanges();
    /// Reads the article in review again when its file has changed, then decides again what was decided on its earlier
    /// text, after showing it; where there is nothing of that, opens the next file that has changed.
    void takeUpChanged();
    /// Says which paragraphs were on the screen; asked before an approval.
    void setReader(std::function<ParagraphSet()> reader);
    /// Which quotes an approval should find looked at.
    void setDiligence(Diligence diligence);
    void askEditorName();
    void setEditorName(const QString &name);

Q_SIGNALS:
    /// The article in review will be another: the last moment to remember the place in it.
    void aboutToLeave();
    /// Another article, or none, is in review.
    void sessionChanged();
    /// Findings arrived; all of them when nothing is being analyzed any more.
    void analyzed();
    void queueChanged();
    /// A sentence for the message bar; empty takes the last one away.
    void said(const QString &sentence);
    /// What is to be known about the article as a whole, found out by reading it.
    void warned(const QString &sentence);
    /// Words that were typed and not sent hold up the approval.
    void wordsUnsent();
    /// So many queries hold up the approval.
    void queriesOpen(qsizetype count);
    /// A word for the status bar.
    void noted(const QString &word);
    void editorChanged();

private:
    bool takeUpOthers();
    void takeChanges(const QList<DecidedFile> &changed);
    /// What became of an offer to take earlier decisions over.
    enum class TakeOver : quint8 { Nothing, Declined, Done };
    TakeOver takeOverEarlier();
    bool openNextChanged();
    void openNextToDo(const QString &whenAllDone);
    bool openFirstOf(const QList<QueueEntry> &entries);
    void close();
    [[nodiscard]] QStringList filesIn(const QStringList &paths) const;
    void rememberFolders(const QStringList &paths);
    [[nodiscard]] QStringList folders() const;
    QStringList queueArrivals(const QList<Arrival> &arrivals);
    void setAside(const QueueEntry &entry, const QString &problem);
    void takeArrivals(const QList<Arrival> &arrivals);
    void failed(const QString &sentence);
    void analyze();
    void tellWarnings();
    void take(const Analysis &analysis, Progress progress);

    Workspace *m_workspace;
    OpenSessions m_sessions;
    Dialogs *m_dialogs;
    QWidget *m_window;
    ReviewFlow *m_flow;
    DraftKeeper *m_drafts;
    ApprovalFlow *m_approval;
    ExportFlow *m_export;
    HouseRuleFlow *m_houseRules;
    Cache m_cache; ///< so that a file that was looked at before opens without waiting
    BackgroundAnalysis m_analysis;
    std::shared_ptr<FileChanges> m_changes; ///< the worker's
    LatestWork m_look;
    LatestWork m_arriving; ///< looks which articles the files hold that are to be opened
    QString m_analysisKey; ///< of what is being analyzed
    QueueEntry m_entry;
    QueueOrder m_order = QueueOrder::Arrival;
    QStringList *m_passedOver = nullptr; ///< collects what cannot be read, while one that can is looked for
};

} // namespace bluepencil
