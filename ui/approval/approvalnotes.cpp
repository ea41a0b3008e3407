// SPDX-License-Identifier: Apache-2.0
#include "approval/approvalnotes.h"

#include "review/paragraphset.h"
#include "store/session/reviewsession.h"
#include "text/spans.h"
#include "words/harmwords.h"
#include "words/runcard.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Approval)
};

class NoteTaker {
public:
    explicit NoteTaker(const ReviewSession &session)
        : m_session(session)
    {
    }

    /// What no suggestion asked for and nobody may have seen go.
    void noteWhatIsLeft()
    {
        const qsizetype length = m_session.article().length();
        if (length > 0 && m_session.cleanText().text().trimmed().isEmpty()) {
            m_notes.nothingLeft = true;
            note(Texts::tr("Nothing is left of the text."), Span(0, length));
        } else if (2 * ownCut() > length) {
            m_notes.ownHalf = true;
            note(Texts::tr("%1 % of the text went by own cuts.").arg(100 * ownCut() / length), firstOwnCut());
        }
    }

    void noteHarms()
    {
        const Review &review = m_session.review();
        const QList<Harm> harms =
            harmsOf(m_session.article(), m_session.analysis().findings, review.cuts(), review.replacements());
        m_notes.harms = harms.size();
        for (const Harm &harm : harms)
            note(Texts::tr("Warning: %1").arg(sentenceFor(m_session.article(), harm)), harm.victim);
    }

    void noteUndecided()
    {
        for (const Run &run : m_session.runs()) {
            QList<Finding> findings;
            for (const qsizetype index : run.findings)
                findings.append(m_session.suggestions().at(index));
            const RunCard card = cardOf(m_session.article(), findings, m_session.review());
            const bool open = std::any_of(card.lines.begin(), card.lines.end(),
                                          [](const CardLine &l) { return l.state == CutState::Undecided; });
            if (!open)
                continue;
            ++m_notes.undecided;
            note(Texts::tr("Undecided: %1: %2").arg(card.title, card.excerpt), run.span);
        }
    }

    void noteUnchecked(Diligence diligence)
    {
        if (diligence != Diligence::EveryQuote)
            return;
        const QList<Statement> statements =
            statementsOf(m_session.article(), m_session.analysis(), m_session.review(), diligence);
        for (const Statement &statement : statements) {
            if (!statement.isOpen() || m_session.review().isCut(statement.quoted))
                continue;
            ++m_notes.unchecked;
            note(Texts::tr("Not checked: %1: %2")
                     .arg(statement.speaker.isEmpty() ? Texts::tr("nobody named") : statement.speaker,
                          excerptOf(m_session.article(), statement.quoted)),
                 statement.quoted);
        }
    }

    /// What goes out no more was decided on, and need not be read.
    void noteUnread(const ParagraphSet &read)
    {
        const QList<Paragraph> &paragraphs = m_session.article().paragraphs();
        const QList<ParagraphRange> missing = read.missingOf(paragraphs.size());
        for (const ParagraphRange &range : missing) {
            for (qsizetype i = range.first; i <= range.last; ++i) {
                const Paragraph &paragraph = paragraphs.at(i);
                if (paragraph.isBlank() || m_session.review().isCut(paragraph.text))
                    continue;
                ++m_notes.unread;
                note(Texts::tr("Not read: paragraph %1: %2")
                         .arg(paragraph.number)
                         .arg(excerptOf(m_session.article(), paragraph.text)),
                     paragraph.text);
            }
        }
    }

    [[nodiscard]] ApprovalNotes notes() && { return std::move(m_notes); }

private:
    void note(const QString &line, Span place)
    {
        m_notes.list.append(line);
        m_notes.places.append(place);
    }

    [[nodiscard]] Span firstOwnCut() const
    {
        Span first;
        for (const Decision &decision : m_session.review().decisions()) {
            if (decision.verb == Verb::OwnCut && (first.isEmpty() || decision.span.start() < first.start()))
                first = decision.span;
        }
        return first;
    }

    /// How much of the text own cuts take, in UTF-16 units.
    [[nodiscard]] qsizetype ownCut() const
    {
        qsizetype taken = 0;
        const QList<Span> &cuts = m_session.review().cuts();
        for (const Decision &decision : m_session.review().decisions()) {
            if (decision.verb != Verb::OwnCut)
                continue;
            for (const Span cut : overlapping(cuts, decision.span))
                taken += cut.intersected(decision.span).length();
        }
        return taken;
    }

    const ReviewSession &m_session;
    ApprovalNotes m_notes;
};

} // namespace

QString ApprovalNotes::summary() const
{
    QStringList counts;
    if (nothingLeft)
        counts.append(Texts::tr("Nothing would go out: no word of the text is left."));
    if (ownHalf)
        counts.append(Texts::tr("More than half of the text went by your own cuts."));
    if (harms > 0)
        counts.append(Texts::tr("Warnings: %1.").arg(harms));
    if (undecided > 0)
        counts.append(Texts::tr("Undecided: %1. What is undecided goes out as it is.").arg(undecided));
    if (unchecked > 0)
        counts.append(Texts::tr("Quotes that nobody has checked: %1.").arg(unchecked));
    if (unread > 0)
        counts.append(Texts::tr("Paragraphs that were never on the screen: %1.").arg(unread));
    return counts.join(u' ');
}

ApprovalNotes approvalNotes(const ReviewSession &session, const ParagraphSet &read, Diligence diligence)
{
    NoteTaker taker(session);
    taker.noteWhatIsLeft();
    taker.noteHarms();
    taker.noteUndecided();
    taker.noteUnchecked(diligence);
    taker.noteUnread(read);
    return std::move(taker).notes();
}

} // namespace bluepencil
