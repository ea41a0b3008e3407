// SPDX-License-Identifier: Apache-2.0
#include "houserules/houseruleflow.h"

#include "commands/reviewflow.h"
#include "dialogs/dialogs.h"
#include "formats/writer/textfile.h"
#include "houserules/houserulecommand.h"
#include "store/cache/glances.h"
#include "store/houserules/houseruleedits.h"
#include "store/houserules/houserulefile.h"
#include "store/houserules/wordlists.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "words/houserulewords.h"

#include <QWidget>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

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

QList<QueueEntry> HouseRuleFlow::queue() const
{
    const Result<QList<QueueEntry>> entries = m_workspace->queue();
    return entries.ok() ? *entries : QList<QueueEntry>();
}

QString HouseRuleFlow::databaseFile() const
{
    return m_workspace->databaseFile();
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
    const HouseRuleStep step = stepFor(action, lines, *known);
    if (step.isEmpty()) {
        Q_EMIT noted(tr("There is such a house rule already."));
        return;
    }
    if (!isMeant(step.added))
        return;
    const QString text = step.added.size() == 1 ? tr("House rule: %1").arg(sentenceFor(step.added.first().rule))
                                                : tr("%n house rules", nullptr, static_cast<int>(step.added.size()));
    const qsizetype run = m_flow->stops()->currentRun();
    m_flow->take(std::make_unique<HouseRuleCommand>(
        m_workspace, step, [this] { Q_EMIT changed(); },
        ReviewCommand::Step{session, text, decisionsFor(action, selected, lines), lines.first().united(lines.last())},
        [this](const QString &why) { m_flow->refuse(why); }));
    if (selected.isEmpty() && m_flow->stops()->currentRun() == run)
        m_flow->stops()->goOn();
}

QList<Span> HouseRuleFlow::linesFor(Span selected) const
{
    const Article &article = m_flow->session()->article();
    if (!selected.isEmpty())
        return linesOf(article, selected);
    QList<Span> lines;
    const QList<Finding> findings = m_flow->stops()->currentFindings();
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
    const QList<Finding> findings = m_flow->stops()->currentFindings();
    for (const Finding &finding : findings) {
        if (action == HouseRule::Action::Cut && finding.kind == Kind::Duplicate)
            return tr("This is cut because it stands here twice; a house rule would cut the original too.");
        if (!isWhole(article, linesOf(article, finding.span), finding.span))
            return tr("This is a part of a line; a house rule is about whole lines.");
    }
    return {};
}

HouseRuleStep HouseRuleFlow::stepFor(HouseRule::Action action, const QList<Span> &lines,
                                     const QList<KeptHouseRule> &known) const
{
    const Article &article = m_flow->session()->article();
    HouseRuleStep all;
    for (const Span line : lines) {
        const QString text = article.textOf(line).trimmed().toString();
        const HouseRule rule{text, HouseRule::Form::Line, action, article.origin().site};
        const bool isRepeat = std::any_of(all.added.begin(), all.added.end(), [&rule](const KeptHouseRule &other) {
            return isAboutTheSame(other.rule, rule);
        });
        if (isRepeat)
            continue;
        const HouseRuleStep one = stepToAdd(rule, known, m_flow->signature());
        all.added += one.added;
        all.removed += one.removed;
    }
    return all;
}

QList<Change> HouseRuleFlow::decisionsFor(HouseRule::Action action, Span selected, const QList<Span> &lines) const
{
    const ReviewSession &session = *m_flow->session();
    const Signature by = m_flow->signature();
    const bool cut = action == HouseRule::Action::Cut;
    if (selected.isEmpty())
        return decide(session.review(), session.article(), m_flow->stops()->currentFindings(),
                      cut ? Verb::Cut : Verb::Keep, by);
    const Span span = lines.first().united(lines.last());
    if (cut)
        return isCutAlready(session.review(), session.article(), span)
                   ? QList<Change>()
                   : cutOwn(session.review(), session.article(), span, CutReason::Unsaid, by);
    return isChanged(session.review(), span) ? restore(session.review(), session.article(), span, by) : QList<Change>();
}

/// One line is on the screen and named afterwards; several are shown first.
bool HouseRuleFlow::isMeant(const QList<KeptHouseRule> &added) const
{
    if (added.size() == 1)
        return true;
    QStringList lines;
    for (const KeptHouseRule &kept : added)
        lines.append(kept.rule.text);
    const bool cut = added.first().rule.action == HouseRule::Action::Cut;
    const auto count = static_cast<int>(lines.size());
    const QString reach = reachOf(added.first().rule);
    const QString title = cut ? tr("Always cut these lines") : tr("Always keep these lines");
    const QString text = cut ? tr("Always suggest these %n lines for cutting, in %1?", nullptr, count).arg(reach)
                             : tr("Never cut these %n lines again, in %1?", nullptr, count).arg(reach);
    return m_dialogs->confirm(m_window, {title, text, lines, cut ? tr("Cut them always") : tr("Keep them always")});
}

Result<HouseRuleStep> HouseRuleFlow::change(const HouseRuleStep &step)
{
    Result<HouseRuleStep> taken = changeHouseRules(m_workspace->database(), step);
    if (taken.ok()) {
        m_workspace->written();
        Q_EMIT changed();
    }
    return taken;
}

Result<HouseRuleStep> HouseRuleFlow::stepToImport()
{
    const QStringList files = m_dialogs->filesToOpen(m_window);
    if (files.isEmpty())
        return HouseRuleStep();
    const Result<QList<HouseRule>> read = readHouseRules(files.first());
    if (!read.ok())
        return read.failure();
    const auto known = rules();
    if (!known.ok())
        return known.failure();
    const HouseRuleStep step = stepToAddAll(*read, *known, m_flow->signature());
    if (step.isEmpty())
        return Failure{tr("All rules of “%1” are house rules already.").arg(files.first())};
    QStringList lines;
    for (const KeptHouseRule &kept : step.added)
        lines.append(sentenceFor(kept.rule));
    const QString text = tr("Take these %n house rules up?", nullptr, static_cast<int>(lines.size()));
    if (!m_dialogs->confirm(m_window, {tr("Import house rules"), text, lines, tr("Take them up")}))
        return HouseRuleStep();
    return step;
}

Result<QString> HouseRuleFlow::exportRules()
{
    const auto known = rules();
    if (!known.ok())
        return known.failure();
    const QString folder = m_dialogs->folder(m_window, tr("Where the house rules are kept"), {});
    if (folder.isEmpty())
        return QString();
    QList<HouseRule> kept;
    for (const KeptHouseRule &each : *known)
        kept.append(each.rule);
    const QString path = folder + "/house-rules.txt"_L1;
    const Result<QStringList> raw = m_workspace->rawFiles();
    if (!raw.ok())
        return raw.failure();
    if (const Outcome written = writeFile(path, houseRulesToText(kept), *raw); !written.ok())
        return written.failure();
    return path;
}

Signature HouseRuleFlow::signature() const
{
    return m_flow->signature();
}

QStringList HouseRuleFlow::sites() const
{
    QStringList sites;
    if (m_flow->session())
        sites.append(sourceNameOf(m_flow->session()->article().origin().site, m_flow->session()->reading().path));
    if (const auto known = rules(); known.ok()) {
        for (const KeptHouseRule &kept : *known)
            sites.append(kept.rule.site);
    }
    if (const std::optional<FoundRules> &newsroom = wordListsInUse().rules) {
        for (const HouseRule &rule : newsroom->rules)
            sites.append(rule.site);
    }
    sites.removeAll(QString());
    sites.removeDuplicates();
    sites.sort(Qt::CaseInsensitive);
    return sites;
}

} // namespace bluepencil
