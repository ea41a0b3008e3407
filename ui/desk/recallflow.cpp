// SPDX-License-Identifier: Apache-2.0
#include "desk/recallflow.h"

#include "commands/reviewflow.h"
#include "commands/statestep.h"
#include "dialogs/dialogs.h"
#include "recall/recallwords.h"
#include "store/recall/recalldrafts.h"
#include "store/session/opensessions.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// A question names so many places of an article, so that all articles find room in it.
constexpr qsizetype mostPlaces = 3;

QString lineFor(const RecalledArticle &article)
{
    QStringList places;
    for (const RecallPlace &place : article.places.first(std::min(mostPlaces, article.places.size())))
        places.append(wordsFor(place));
    if (article.places.size() > mostPlaces)
        places.append(u"…"_s);
    return u"%1\n%2"_s.arg(nameOf(article), places.join(u'\n'));
}

} // namespace

RecallFlow::RecallFlow(const DeskContext &context, OpenSessions *sessions, QObject *parent)
    : DeskPart(context, parent)
    , m_sessions(sessions)
{
}

bool RecallFlow::mayDraft(const RecallOrder &order, const QList<RecalledArticle> &open) const
{
    QStringList lines;
    for (const RecalledArticle &article : open)
        lines.append(lineFor(article));
    const QString text = tr("Draft corrections of %n articles, because: %1 Each is in review then, and goes out when "
                            "somebody approves it.",
                            nullptr, static_cast<int>(open.size()))
                             .arg(order.reason);
    return dialogs()->confirm(window(), {tr("Recall"), text, lines, tr("&Draft them")});
}

bool RecallFlow::draft(const RecallOrder &order, const QList<RecalledArticle> &articles)
{
    QList<RecalledArticle> open = articles;
    open.removeIf([](const RecalledArticle &article) {
        return article.standing != RecallStanding::Open || article.state == QueueState::Spiked;
    });
    const Result<Recall> recall = Recall::of(order);
    if (open.isEmpty() || !recall.ok() || !mayDraft(order, open))
        return false;
    const Result<qint64> id = recordRecall(workspace(), order, flow()->signature());
    if (!id.ok()) {
        Q_EMIT said(id.sentence());
        return false;
    }
    QStringList troubles;
    const QList<Draft> drafts = draftAll(*recall, *id, open, troubles);
    if (!drafts.isEmpty())
        remember(drafts);
    Q_EMIT said(troubles.isEmpty() ? QString() : troubles.first(std::min(mostNames, troubles.size())).join(u'\n'));
    Q_EMIT noted(tr("Corrections drafted: %n. Each waits for its approval.", nullptr, static_cast<int>(drafts.size())));
    Q_EMIT queueChanged();
    return !drafts.isEmpty();
}

QList<RecallFlow::Draft> RecallFlow::draftAll(const Recall &recall, qint64 id, const QList<RecalledArticle> &open,
                                              QStringList &troubles)
{
    QList<Draft> drafts;
    for (const RecalledArticle &article : open) {
        ReadingOptions options;
        options.record = article.record;
        const auto session = m_sessions->open(article.path, options);
        if (!session.ok()) {
            troubles.append(session.sentence());
            continue;
        }
        Draft draft{*session, {}, (*session)->queueState()};
        const auto changes = draftCorrection(**session, recall, id, article.reading, flow()->signature());
        if (!changes.ok())
            troubles.append(changes.sentence());
        else if (!changes->isEmpty()) {
            draft.changes = *changes;
            drafts.append(draft);
        }
    }
    return drafts;
}

/// Taken back, every article stands where it stood, approved or exported, with the edition that it had.
void RecallFlow::remember(const QList<Draft> &drafts)
{
    const auto isTaken = std::make_shared<bool>(true); // the first time it was while it was drafted
    const auto forth = [drafts, isTaken]() -> Outcome {
        if (std::exchange(*isTaken, true))
            return Done{};
        for (const Draft &draft : drafts) {
            if (Outcome applied = draft.session->apply(draft.changes); !applied.ok())
                return applied;
        }
        return Done{};
    };
    const auto back = [drafts, isTaken]() -> Outcome {
        for (const Draft &draft : drafts) {
            if (Outcome applied = draft.session->apply(reversed(draft.changes)); !applied.ok())
                return applied;
            const auto nothingElse = [](const Database &) -> Outcome { return Done{}; };
            if (Outcome stored = draft.session->store(draft.before, nothingElse); !stored.ok())
                return stored;
        }
        *isTaken = false;
        return Done{};
    };
    const std::shared_ptr<ReviewSession> shown = session() ? session() : drafts.first().session;
    const auto refused = [this](const QString &why) { flow()->refuse(why); };
    flow()->take(std::make_unique<StateStep>(shown, tr("Recall"), refused,
                                             StateStep::Ways{forth, back, [this] { Q_EMIT queueChanged(); }}));
}

} // namespace bluepencil
