// SPDX-License-Identifier: Apache-2.0
#include "houserules/houseruleflow.h"

#include "commands/reviewflow.h"
#include "detect/folding.h"
#include "dialogs/dialogs.h"
#include "houserules/houserulecommand.h"
#include "houserules/houserulewords.h"
#include "store/reviewsession.h"
#include "store/workspace.h"

#include <QWidget>

#include <algorithm>

namespace bluepencil {

namespace {

bool isSameLine(const HouseRule &a, const HouseRule &b)
{
    return a.form == HouseRule::Form::Line && b.form == HouseRule::Form::Line && folded(a.text) == folded(b.text) &&
           a.site.compare(b.site, Qt::CaseInsensitive) == 0;
}

/// The lines that a span touches, blank ones left out.
QList<Span> linesOf(const Article &article, Span span)
{
    QList<Span> lines;
    if (span.isEmpty())
        return lines;
    const qsizetype last = article.paragraphAt(span.end() - 1);
    for (qsizetype i = article.paragraphAt(span.start()); i >= 0 && i <= last; ++i) {
        const Paragraph &paragraph = article.paragraphs().at(i);
        if (!paragraph.isBlank() && paragraph.text.overlaps(span))
            lines.append(paragraph.text);
    }
    return lines;
}

bool isWhole(const Article &article, const QList<Span> &lines, Span span)
{
    return std::all_of(lines.begin(), lines.end(), [&](Span line) {
        const QStringView rest = article.textOf(Span(line.start(), std::max(line.start(), span.start())));
        const QStringView behind = article.textOf(Span(std::min(line.end(), span.end()), line.end()));
        return rest.trimmed().isEmpty() && behind.trimmed().isEmpty();
    });
}

} // namespace

HouseRuleFlow::HouseRuleFlow(Workspace *workspace, Dialogs *dialogs, ReviewFlow *flow, QWidget *window)
    : QObject(flow)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_flow(flow)
    , m_window(window)
{
}

std::shared_ptr<const HouseRules> HouseRuleFlow::ruleSet()
{
    const auto rules = loadHouseRules(m_workspace->database());
    if (rules.ok())
        return *rules;
    Q_EMIT failed(rules.sentence());
    return nullptr;
}

Result<QList<KeptHouseRule>> HouseRuleFlow::rules() const
{
    return houseRulesIn(m_workspace->database());
}

void HouseRuleFlow::keepAlways(Span selected)
{
    always(HouseRule::Action::NeverCut, selected);
}

void HouseRuleFlow::cutAlways(Span selected)
{
    always(HouseRule::Action::Cut, selected);
}

void HouseRuleFlow::always(HouseRule::Action action, Span selected)
{
    const std::shared_ptr<ReviewSession> session = m_flow->session();
    if (!session)
        return;
    const QList<Span> lines = linesFor(selected);
    if (const QString why = whyNot(action, selected, lines); !why.isEmpty()) {
        Q_EMIT noted(why);
        return;
    }
    const auto known = rules();
    if (!known.ok()) {
        Q_EMIT failed(known.sentence());
        return;
    }
    const HouseRuleEdit edit = editFor(action, lines, *known);
    if (edit.added.isEmpty()) {
        Q_EMIT noted(tr("There is such a house rule already."));
        return;
    }
    if (!isMeant(edit))
        return;
    const QString text = edit.added.size() == 1 ? tr("House rule: %1").arg(sentenceFor(edit.added.first()))
                                                : tr("%n house rules", nullptr, static_cast<int>(edit.added.size()));
    const qsizetype run = m_flow->currentRun();
    m_flow->take(std::make_unique<HouseRuleCommand>(
        m_workspace, edit, [this] { Q_EMIT changed(); }, session, decisionsFor(action, selected, lines),
        lines.first().united(lines.last()), text, [this](const QString &why) { m_flow->refuse(why); }));
    if (selected.isEmpty() && m_flow->currentRun() == run)
        m_flow->goOn();
}

QList<Span> HouseRuleFlow::linesFor(Span selected) const
{
    const Article &article = m_flow->session()->article();
    if (!selected.isEmpty())
        return linesOf(article, selected);
    QList<Span> lines;
    const QList<Finding> findings = m_flow->currentFindings();
    for (const Finding &finding : findings)
        lines += linesOf(article, finding.span);
    return lines;
}

/// Why there can be no such rule, as a sentence; empty when there can.
QString HouseRuleFlow::whyNot(HouseRule::Action action, Span selected, const QList<Span> &lines) const
{
    if (lines.isEmpty())
        return tr("Select the lines that the rule should be about first.");
    if (!selected.isEmpty())
        return {};
    const Article &article = m_flow->session()->article();
    const QList<Finding> findings = m_flow->currentFindings();
    for (const Finding &finding : findings) {
        if (action == HouseRule::Action::Cut && finding.kind == Kind::Duplicate)
            return tr("This is cut because it stands here twice; a house rule would cut the original too.");
        if (!isWhole(article, linesOf(article, finding.span), finding.span))
            return tr("This is a part of a line; a house rule is about whole lines.");
    }
    return {};
}

HouseRuleEdit HouseRuleFlow::editFor(HouseRule::Action action, const QList<Span> &lines,
                                     const QList<KeptHouseRule> &known) const
{
    const Article &article = m_flow->session()->article();
    const Signature by = m_flow->signature();
    HouseRuleEdit edit{{}, {}, by.editor, by.when};
    for (const Span line : lines) {
        const QString text = article.textOf(line).trimmed().toString();
        const HouseRule rule{text, HouseRule::Form::Line, action, article.origin().site};
        bool isNew = std::none_of(edit.added.begin(), edit.added.end(),
                                  [&](const HouseRule &other) { return isSameLine(other, rule); });
        if (!isNew)
            continue;
        for (const KeptHouseRule &other : known) {
            if (!isSameLine(other.rule, rule))
                continue;
            isNew = isNew && other.rule.action != action;
            if (other.rule.action != action)
                edit.dropped.append(other);
        }
        if (isNew)
            edit.added.append(rule);
    }
    return edit;
}

QList<Change> HouseRuleFlow::decisionsFor(HouseRule::Action action, Span selected, const QList<Span> &lines) const
{
    const ReviewSession &session = *m_flow->session();
    const Signature by = m_flow->signature();
    const bool cut = action == HouseRule::Action::Cut;
    if (selected.isEmpty())
        return decide(session.review(), session.article(), m_flow->currentFindings(), cut ? Verb::Cut : Verb::Keep, by);
    const Span span = lines.first().united(lines.last());
    if (cut)
        return cutOwn(session.review(), session.article(), span, CutReason::Unsaid, by);
    const QList<Span> &cuts = session.review().cuts();
    const bool isTouched = std::any_of(cuts.begin(), cuts.end(), [span](Span c) { return c.overlaps(span); });
    return isTouched ? restore(session.review(), session.article(), span, by) : QList<Change>();
}

/// One line is on the screen and named afterwards; several are shown first.
bool HouseRuleFlow::isMeant(const HouseRuleEdit &edit) const
{
    if (edit.added.size() == 1)
        return true;
    QStringList lines;
    for (const HouseRule &rule : edit.added)
        lines.append(rule.text);
    const bool cut = edit.added.first().action == HouseRule::Action::Cut;
    const QString reach = reachOf(edit.added.first());
    const QString title = cut ? tr("Always cut these lines") : tr("Always keep these lines");
    const QString text = cut ? tr("Always suggest these %1 lines for cutting, in %2?").arg(lines.size()).arg(reach)
                             : tr("Never cut these %1 lines again, in %2?").arg(lines.size()).arg(reach);
    return m_dialogs->confirm(m_window, {title, text, lines, cut ? tr("Cut them always") : tr("Keep them always")});
}

Outcome HouseRuleFlow::forget(const KeptHouseRule &rule)
{
    Outcome forgotten = forgetHouseRule(m_workspace->database(), rule);
    if (forgotten.ok()) {
        m_workspace->written();
        Q_EMIT changed();
    }
    return forgotten;
}

Outcome HouseRuleFlow::bringBack(const KeptHouseRule &rule)
{
    const Result<qint64> id = keepHouseRule(m_workspace->database(), rule.rule, rule.editor, rule.madeAt);
    if (!id.ok())
        return id.failure();
    m_workspace->written();
    Q_EMIT changed();
    return Done{};
}

} // namespace bluepencil
