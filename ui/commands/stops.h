// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace bluepencil {

class ReviewSession;

/// The editor's place among the stops of an article: where they are, where next, and when.
///
/// A stop is a run of suggestions that one key decides, or, once it is opened one by one, a single suggestion of it.
class Stops : public QObject {
    Q_OBJECT

public:
    explicit Stops(QObject *parent = nullptr);

    /// The article in review; null for none. Makes the run current where the editor was, else the first undecided one.
    void setSession(std::shared_ptr<ReviewSession> session);

    [[nodiscard]] qsizetype currentRun() const { return m_current; } ///< -1: none
    void setCurrentRun(qsizetype run);
    [[nodiscard]] QList<Finding> findingsOf(qsizetype run) const;
    /// What the keys decide now: the suggestions of the current run, or the one of them, or the line of it, that is
    /// opened by itself. Empty without a run.
    [[nodiscard]] QList<Finding> currentFindings() const;
    /// As what is shown: a line is shown as its suggestion.
    [[nodiscard]] QList<FindingId> currentIds() const;
    /// From the first to the last of them; raw UTF-16 offsets, empty without a run.
    [[nodiscard]] Span currentSpan() const;
    /// True when one of them touches a raw span: what stands between them and stays is not meant.
    [[nodiscard]] bool isAt(Span place) const;
    /// The first run of which a suggestion touches a raw span; -1 when none does.
    [[nodiscard]] qsizetype runAt(Span place) const;
    /// The run that a finding belongs to; -1 when it is no suggestion.
    [[nodiscard]] qsizetype runOf(FindingId finding) const;
    /// True when something of the run is undecided.
    [[nodiscard]] bool isUndecided(qsizetype run) const;
    [[nodiscard]] qsizetype undecidedRuns() const;

    /// How long a decision stays on the screen before the next stop is current, in milliseconds; 0: not at all. Until
    /// then the decided run is the current one, also for keys: none ever decides what was not on the screen.
    void setPause(int milliseconds);
    [[nodiscard]] int pause() const { return m_goOn.interval(); }
    /// True while a decision is being shown.
    [[nodiscard]] bool isPausing() const { return m_goOn.isActive(); }
    /// Goes on to the next undecided run, after the pause, when the current one is decided.
    void goOn();

    /// Opens the current run, so that the keys decide its suggestions one by one, or, where it is a single one of
    /// several lines, those; false when it is a single line.
    bool openOneByOne();
    /// The keys decide the whole run again; true when it was open.
    bool closeOneByOne();
    /// The one that is opened by itself, counted in its run; -1 while the keys decide the whole run.
    [[nodiscard]] qsizetype currentOne() const { return m_one; }

    /// True while a line of a suggestion is decided by itself.
    [[nodiscard]] bool isPart() const { return m_one >= 0 && findingsOf(m_current).size() == 1; }

    /// Which runs are stops: those that a filter shows. All of them when it is empty.
    void setFilter(std::function<bool(qsizetype run)> isStop) { m_isStop = std::move(isStop); }

    // The next undecided one, or the next whatever it is; false when there is none in that direction.
    bool next();
    bool back();
    bool nextAny();
    bool backAny();

    /// Shows a place of the article, and makes the run there current.
    void showPlace(Span place);
    /// Shows a place, and stays at the current run.
    void askFor(Span place);

Q_SIGNALS:
    /// Another run, another one of its suggestions, or none is current.
    void currentChanged();
    /// The view should show this place: raw UTF-16 offsets.
    void placeAsked(bluepencil::Span raw);

private:
    [[nodiscard]] QList<Finding> partsOf(qsizetype run) const;
    void runsChanged();
    bool goTo(qsizetype run);
    bool goToOne(int step, bool undecidedOnly);
    void setCurrentOne(qsizetype one);
    [[nodiscard]] bool isUndecided(const QList<Finding> &findings) const;
    [[nodiscard]] qsizetype firstUndecided(qsizetype from) const;
    [[nodiscard]] qsizetype seek(qsizetype from, int step, bool undecidedOnly) const;

    std::shared_ptr<ReviewSession> m_session;
    std::function<bool(qsizetype run)> m_isStop;
    QTimer m_goOn;
    qsizetype m_current = -1;
    qsizetype m_one = -1;
    Span m_place; ///< of the current run, to find it again when later results bring new ones
};

} // namespace bluepencil
