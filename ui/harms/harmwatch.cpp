// SPDX-License-Identifier: Apache-2.0
#include "harms/harmwatch.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "commands/reviewflow.h"
#include "store/session/reviewsession.h"
#include "widgets/messagebar.h"
#include "words/harmwords.h"

#include <QToolButton>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// The place of the last step, where it was an editor's own edit.
Span ownEdit(const QList<LogEntry> &log)
{
    if (log.isEmpty() || !log.last().change.after)
        return {};
    const Decision &decision = *log.last().change.after;
    return decision.verb == Verb::OwnCut || decision.verb == Verb::Replace ? decision.span : Span();
}

} // namespace

HarmWatch::HarmWatch(ReviewFlow *flow, const CommandSet *commands, MessageBar *bar, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
    , m_commands(commands)
    , m_bar(bar)
{
    connect(m_flow, &ReviewFlow::reviewChanged, this, &HarmWatch::look);
    connect(m_bar, &MessageBar::closed, this, &HarmWatch::drop);
}

/// To look for harms costs a pass over the quotations, so that nothing is looked for but after an own edit, and while a
/// warning may have become void.
void HarmWatch::look()
{
    const Span edited = ownEdit(m_flow->session()->history());
    if (edited.isEmpty() && !isOpen())
        return;
    if (!isOpen())
        m_places.clear();
    if (!edited.isEmpty()) {
        m_places.append(edited);
        m_session = m_flow->session();
        m_shown = 0;
    }
    m_harms = harmsNow();
    // What the last step harms is said first; what was said before and holds is not forgotten.
    const auto earlier = std::stable_partition(m_harms.begin(), m_harms.end(),
                                               [edited](const Harm &harm) { return harm.change.overlaps(edited); });
    if (m_harms.isEmpty())
        drop();
    else
        say(earlier != m_harms.begin());
}

QList<Harm> HarmWatch::harmsNow() const
{
    const ReviewSession &session = *m_flow->session();
    const Review &review = session.review();
    QList<Harm> harms = harmsOf(session.article(), session.analysis().findings, review.cuts(), review.replacements());
    harms.removeIf([this](const Harm &harm) {
        return std::none_of(m_places.begin(), m_places.end(),
                            [&harm](Span place) { return harm.change.overlaps(place); });
    });
    return harms;
}

/// Undo takes the last step back, so that it is offered only while that is the one that harms.
void HarmWatch::say(bool isLastStep)
{
    m_sentence = u"⚠ "_s + sentenceFor(m_flow->session()->article(), m_harms.first());
    if (m_harms.size() > 1)
        m_sentence += u' ' + tr("There are %n such warnings.", nullptr, static_cast<int>(m_harms.size()));
    QList<QWidget *> buttons;
    const auto add = [&](CommandId id, const QString &words) {
        buttons.append(commandButton(m_commands->action(id), words, KeyHint::Shown, m_bar));
    };
    add(CommandId::ShowHarm, tr("Show"));
    add(CommandId::KeepAnyway, tr("Keep anyway"));
    if (isLastStep)
        add(CommandId::Undo, tr("Undo"));
    m_bar->offer(m_sentence, buttons);
}

/// Only its own words: something else may have been said since.
void HarmWatch::drop()
{
    m_harms.clear();
    m_places.clear();
    if (!m_sentence.isEmpty() && m_bar->text() == m_sentence)
        m_bar->clear();
    m_sentence.clear();
}

bool HarmWatch::isOpen() const
{
    return !m_harms.isEmpty() && m_session.lock() == m_flow->session();
}

bool HarmWatch::showNext()
{
    if (!isOpen())
        return false;
    Q_EMIT placeAsked(m_harms.at(m_shown++ % m_harms.size()).victim);
    return true;
}

bool HarmWatch::keepAnyway()
{
    if (!isOpen())
        return false;
    QList<Span> places;
    for (const Harm &harm : m_harms) {
        if (!places.contains(harm.change))
            places.append(harm.change);
    }
    Review noted = m_flow->session()->review(); // with the notes so far, so that each has a number of its own
    QList<Change> notes;
    for (const Span place : places) {
        const QList<Change> note = noteOn(place, noted);
        if (noted.apply(note))
            notes += note;
    }
    drop();
    m_flow->take(notes, tr("Kept anyway"));
    return true;
}

/// Who asks later shall read that the warning was seen, and by whom. What was noted there before stays.
QList<Change> HarmWatch::noteOn(Span place, const Review &review) const
{
    const Article &article = m_flow->session()->article();
    QStringList lines;
    if (const auto before = review.decision(DecisionId::own(Verb::Note, place)))
        lines.append(before->words);
    for (const Harm &harm : m_harms) {
        if (harm.change == place)
            lines.append(tr("Kept anyway: %1").arg(sentenceFor(article, harm)));
    }
    lines.removeDuplicates();
    return remark(review, article, Verb::Note, place, lines.join(u'\n'), m_flow->signature());
}

} // namespace bluepencil
