// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/stops.h"
#include "review/edges.h"
#include "review/runs.h"
#include "store/log/decisionlog.h"

#include <QObject>

#include <functional>
#include <memory>

namespace bluepencil {

class OwnEdits;
class ReviewCommand;
class ReviewSession;
class Steps;

/// What deciding does to the article in review.
///
/// The one place where a key becomes a decision. Every decision is a step that can be taken back, and goes through the
/// session to the database before it is seen. Where the editor is among the suggestions is known by Stops, what they
/// change that nobody suggested is done by OwnEdits.
class ReviewFlow : public QObject {
    Q_OBJECT

public:
    explicit ReviewFlow(QObject *parent = nullptr);

    /// The article in review; null for none. Makes its first undecided run current.
    void setSession(std::shared_ptr<ReviewSession> session);
    [[nodiscard]] const std::shared_ptr<ReviewSession> &session() const { return m_session; }
    /// Who decides from now on.
    void setEditor(const QString &name) { m_editor = name; }
    [[nodiscard]] const QString &editor() const { return m_editor; }
    /// The editor, now.
    [[nodiscard]] Signature signature() const;

    [[nodiscard]] Stops *stops() const { return m_stops; }
    [[nodiscard]] Steps *steps() const { return m_steps; }
    [[nodiscard]] OwnEdits *ownEdits() const { return m_ownEdits; }

    // Decisions on what is current; a decision goes on to the next that is undecided.
    void cut();
    void keep();
    void undecide();
    /// Moves an edge of the current cut, and stays there; false when there is nothing to move it over.
    bool moveEdge(const EdgeMove &move);
    /// One suggestion of a run, whichever is current.
    void decideOne(const Finding &finding, Verb verb);
    /// Takes credits out of the text into the credits of the export.
    void moveToCredits(const QList<Finding> &credits);
    /// Leaves these undecided again.
    void undecide(const QList<Finding> &findings);
    /// Keeps every undecided suggestion of the article that has the text, or the rule, of a current one.
    void keepSameText();
    void keepSameRule();

    /// Cuts these in one step.
    void cutAll(const QList<Finding> &findings);
    /// The sure ones of the article's suggestions that may be cut together.
    [[nodiscard]] QList<Finding> sureSuggestions() const;
    /// Those of an article in review that may be cut together: see cuttableTogether().
    [[nodiscard]] QList<Finding> cuttable(const QList<Finding> &suggestions, Certainty least) const;

    /// Takes one step of the article's log back, as a decision of its own; refused when something later changed it.
    void takeBack(const LogEntry &entry);
    /// Takes changes as one step; nothing happens without any. `text` says what they do. True when they were taken.
    bool take(const QList<Change> &changes, const QString &text);
    /// Takes a step that was made elsewhere.
    bool take(std::unique_ptr<ReviewCommand> step);
    /// Tells that something could not be decided.
    void refuse(const QString &why) { Q_EMIT refused(why); }

Q_SIGNALS:
    /// Something was decided on the article in review.
    void reviewChanged();
    /// Something could not be decided, and why.
    void refused(const QString &sentence);

private:
    void decideCurrent(Verb verb);
    [[nodiscard]] QList<Change> decidePart(const QList<Finding> &part, Verb verb) const;
    void keepAlike(const std::function<bool(const Finding &a, const Finding &b)> &alike);

    std::shared_ptr<ReviewSession> m_session;
    QString m_editor;
    Stops *m_stops;
    Steps *m_steps;
    OwnEdits *m_ownEdits;
};

} // namespace bluepencil
