// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/statements.h"
#include "store/cache/saidindex.h"

#include <QBasicTimer>
#include <QObject>

namespace bluepencil {

class ReviewFlow;

/// Leads an editor through who said what: which statement is current, what checking it does, which to look at next.
///
/// Beside ReviewFlow, which does the same for cuts and through whose undo stack every decision goes.
class QuoteFlow : public QObject {
    Q_OBJECT

public:
    explicit QuoteFlow(ReviewFlow *review, QObject *parent = nullptr);

    /// Which of them a person should look at.
    void setDiligence(Diligence diligence);
    /// What is said in the article in review, in order of place.
    [[nodiscard]] const QList<Statement> &statements() const { return m_statements; }
    /// How many of them a person should look at.
    [[nodiscard]] qsizetype openStatements() const;
    [[nodiscard]] qsizetype current() const { return m_current; } ///< -1: none
    void setCurrent(qsizetype statement);
    /// The statement that a finding belongs to; -1 when there is none.
    [[nodiscard]] qsizetype statementOf(const Finding &finding) const;
    /// The first statement that stands in a raw span; -1 when none does.
    [[nodiscard]] qsizetype statementIn(Span raw) const;

    // How a statement is shown: its words on one line, where it stands, why its speaker is suggested.
    [[nodiscard]] QString excerpt(qsizetype statement) const;
    [[nodiscard]] QString place(qsizetype statement) const;
    [[nodiscard]] QString reason(qsizetype statement) const;
    /// For whom another word stands: see standInWords().
    [[nodiscard]] QString standIn(qsizetype statement) const;
    [[nodiscard]] QString shortStandIn(qsizetype statement) const;
    /// Where else in the queue it stands with other words, or under another name; empty where it does not.
    [[nodiscard]] QList<SaidElsewhere> elsewhere(qsizetype statement) const;
    /// What was found elsewhere of the article in review.
    void setElsewhere(const QList<SaidElsewhere> &found);
    /// Why there is no statement: that nobody is quoted, or that the quotations could not be read.
    [[nodiscard]] QString whyNone() const;

    // Decisions on the current statement; each goes on to the next one to look at.
    void check();
    /// Who said it; an empty name means nobody in particular.
    void setSpeaker(const QString &name);

    // Stops: the next one to look at; when there is none, simply the next. False without statements.
    bool next();
    bool back();

    /// Reads the statements again: another article, other findings.
    void reload();

Q_SIGNALS:
    /// The statements, or what is known of them, are others.
    void statementsChanged();
    /// elsewhere() says something else.
    void elsewhereChanged();
    /// Another statement, or none, is current.
    void currentChanged();
    /// The view should show this place: raw UTF-16 offsets.
    void placeAsked(bluepencil::Span raw);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void decided(const QList<Change> &changes, const QString &text);
    bool seek(int step);
    void read();

    ReviewFlow *m_review;
    Diligence m_diligence = Diligence::DoubtfulQuotes;
    QList<Statement> m_statements;
    QList<SaidElsewhere> m_elsewhere;
    qsizetype m_current = -1;
    QBasicTimer m_late; ///< reads again once the window has shown what was decided
};

} // namespace bluepencil
