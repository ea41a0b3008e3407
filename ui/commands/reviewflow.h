// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edges.h"
#include "review/runs.h"
#include "store/decisionlog.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace bluepencil {

class ReviewCommand;
class ReviewSession;

/// Leads an editor through an article: which run is current, what deciding does, where the next stop is.
///
/// The one place where a key becomes a decision. Every decision goes through the undo stack, and so through the
/// session, to the database before it is seen; the stack is shared by all articles of the window, and its steps carry
/// theirs.
class ReviewFlow : public QObject {
    Q_OBJECT

public:
    explicit ReviewFlow(QObject *parent = nullptr);

    /// The article in review; null for none. Makes the first undecided run current.
    void setSession(std::shared_ptr<ReviewSession> session);
    [[nodiscard]] const std::shared_ptr<ReviewSession> &session() const { return m_session; }
    /// Who decides from now on.
    void setEditor(const QString &name) { m_editor = name; }
    [[nodiscard]] const QString &editor() const { return m_editor; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    [[nodiscard]] qsizetype currentRun() const { return m_current; } ///< -1: none
    void setCurrentRun(qsizetype run);
    [[nodiscard]] QList<Finding> findingsOf(qsizetype run) const;
    /// What the keys decide now: the suggestions of the current run, or the one of them that is opened by itself.
    /// Indexes into the session's suggestions; empty without a run.
    [[nodiscard]] QList<qsizetype> currentSuggestions() const;
    [[nodiscard]] QList<Finding> currentFindings() const;
    /// The first run that overlaps a raw span; -1 when none does.
    [[nodiscard]] qsizetype runAt(Span place) const;
    /// True when something of the run is undecided.
    [[nodiscard]] bool isUndecided(qsizetype run) const;
    [[nodiscard]] qsizetype undecidedRuns() const;

    /// How long a decision stays on the screen before the next stop is current, in milliseconds; 0: not at all. Until
    /// then the decided run is the current one, also for keys: none ever decides what was not on the screen.
    void setPause(int milliseconds);
    [[nodiscard]] int pause() const { return m_goOn.interval(); }
    /// Goes on to the next undecided run, after the pause, when the current one is decided.
    void goOn();

    /// Opens the current run, so that the keys decide its suggestions one by one; false when it is only one.
    bool openOneByOne();
    /// The keys decide the whole run again; true when it was open.
    bool closeOneByOne();
    /// The one that is opened by itself, counted in its run; -1 while the keys decide the whole run.
    [[nodiscard]] qsizetype currentOne() const { return m_one; }

    // Decisions on what is current; a decision goes on to the next that is undecided.
    void cut();
    void keep();
    void undecide();
    /// Moves an edge of the current cut, and stays there; false when there is nothing to move it over.
    bool moveEdge(Edge edge, Stride stride, bool forwards);
    /// One suggestion of a run, whichever is current.
    void decideOne(const Finding &finding, Verb verb);

    /// Takes credits out of the text into the credits of the export; false when the current run holds none.
    bool moveToCredits();
    /// Keeps every undecided suggestion of the article that has the text, or the rule, of a current one.
    void keepSameText();
    void keepSameRule();
    /// Cuts these in one step.
    void cutAll(const QList<Finding> &findings);

    /// The editor's own cut, and taking a part of a cut back; raw UTF-16 offsets. False when there is nothing to cut,
    /// or to take back.
    bool cutSpan(Span span);
    /// Says why the own cut was made that touches the span; false when there is none, or that is known.
    bool sayWhy(Span span, CutReason reason);
    bool restoreSpan(Span span);
    /// The editor's own words instead of a span; false when that was refused.
    bool replaceSpan(Span span, const QString &words);

    /// The sure ones of the article's suggestions that may be cut together.
    [[nodiscard]] QList<Finding> sureSuggestions() const;
    /// Those of an article in review that may be cut together: see cuttableTogether().
    [[nodiscard]] QList<Finding> cuttable(const QList<Finding> &suggestions, Certainty least) const;

    /// Takes a change of the editor's own back, whenever it was made; false when it does not stand.
    bool takeBackOwnChange(const Decision &change);
    /// Shows the next own change behind a place, or before it; round at the ends. False when there is none.
    bool showOwnChange(Span from, int step);

    /// Takes one step of the article's log back, as a decision of its own; refused when something later changed it.
    void takeBack(const LogEntry &entry);
    /// Shows a place of the article, and makes the run there current.
    void showPlace(Span place);

    /// Which runs are stops: those that a filter shows. All of them when it is empty.
    void setStops(std::function<bool(qsizetype run)> isStop) { m_isStop = std::move(isStop); }

    // Stops. False when there is none in that direction.
    bool next();
    bool back();
    bool nextAny();
    bool backAny();

    void undo();
    void redo();

    /// Takes steps as one entry of the undo stack; nothing happens without any. `text` says what they do. True when
    /// they were taken.
    bool take(const QList<Change> &changes, const QString &text);
    /// Takes a step that was made elsewhere.
    bool take(std::unique_ptr<ReviewCommand> step);
    /// Tells that something could not be decided.
    void refuse(const QString &why) { Q_EMIT refused(why); }
    /// The editor, now.
    [[nodiscard]] Signature signature() const;

Q_SIGNALS:
    /// Another run, another one of its suggestions, or none is current.
    void currentChanged();
    /// The view should show this place: raw UTF-16 offsets.
    void placeAsked(bluepencil::Span raw);
    /// A step of another article was taken back or again: its session should be shown.
    void sessionAsked(const std::shared_ptr<bluepencil::ReviewSession> &session);
    /// Something was decided on the article in review.
    void reviewChanged();
    /// Something could not be decided, and why.
    void refused(const QString &sentence);
    /// A step was taken, in words for the status bar and the screen reader.
    void decided(const QString &what);

private:
    void runsChanged();
    void decideCurrent(Verb verb);
    void keepAlike(const std::function<bool(const Finding &a, const Finding &b)> &alike);
    bool goTo(qsizetype run);
    bool goToOne(int step, bool undecidedOnly);
    void setCurrentOne(qsizetype one);
    [[nodiscard]] bool isUndecided(const QList<Finding> &findings) const;
    void takeStep(const ReviewCommand *step, void (QUndoStack::*go)(), const QString &words);
    [[nodiscard]] qsizetype firstUndecided(qsizetype from) const;
    [[nodiscard]] qsizetype seek(qsizetype from, int step, bool undecidedOnly) const;

    std::shared_ptr<ReviewSession> m_session;
    QUndoStack m_undo;
    QString m_editor;
    std::function<bool(qsizetype run)> m_isStop;
    QTimer m_goOn;
    qsizetype m_current = -1;
    qsizetype m_one = -1;
    Span m_shownOwn;    ///< by showOwnChange(), the last time
    Span m_currentSpan; ///< to find the run again when later results bring new ones
};

} // namespace bluepencil
