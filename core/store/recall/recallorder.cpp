// SPDX-License-Identifier: Apache-2.0
#include "store/recall/recallorder.h"

#include "detect/findings/rulename.h"
#include "detect/words/folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Recall)
};

constexpr std::array kindNames = {"kill"_L1, "reword"_L1, "bring_back"_L1, "rule"_L1, "speaker"_L1};

/// Fewer words than these, other stories have as well: a dateline, a label, a cry.
constexpr qsizetype fewestWords = 6;

/// Rules are named like "related.block"; whatever else is asked for is the text of a house rule.
bool isRuleName(const QString &name)
{
    return name.contains(u'.') && std::all_of(name.begin(), name.end(), [](QChar unit) {
               return unit == u'.' || (unit.unicode() < 128 && unit.isLetterOrNumber());
           });
}

/// The finding that a decision was made on, as far as the decision knows it.
Finding findingOf(const Decision &decision, const char *rule)
{
    Finding finding;
    finding.kind = decision.kind;
    finding.category = decision.category;
    finding.span = decision.span;
    finding.rule = rule;
    return finding;
}

bool isSpokenIn(const Finding &finding, Span place)
{
    return finding.kind == Kind::Attribution && finding.spanOf(Role::Quote).value_or(finding.span).overlaps(place);
}

/// Takes steps onto a copy of the review, so that the next ones start from there, under the order's reason.
bool add(Correction &correction, Review &review, QList<Change> changes, const QString &reason)
{
    for (Change &change : changes) {
        if (change.after)
            change.after->reason = reason;
    }
    if (changes.isEmpty() || !review.apply(changes))
        return false;
    correction.changes += changes;
    return true;
}

} // namespace

QLatin1StringView nameOf(RecallKind kind)
{
    return kindNames[static_cast<size_t>(kind)];
}

std::optional<RecallKind> recallKindNamed(const QString &name)
{
    const auto *const found =
        std::find_if(kindNames.begin(), kindNames.end(), [&name](QLatin1StringView each) { return name == each; });
    if (found == kindNames.end())
        return std::nullopt;
    return static_cast<RecallKind>(std::distance(kindNames.begin(), found));
}

QStringList linesToKill(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString simple = line.simplified();
        if (simple.count(u' ') + 1 >= fewestWords && !lines.contains(simple))
            lines.append(simple);
    }
    return lines;
}

Outcome checkRecall(const RecallOrder &order)
{
    if (std::all_of(order.words.begin(), order.words.end(),
                    [](const QString &words) { return words.trimmed().isEmpty(); }))
        return Failure{Sentences::tr("Say which words, or which rule, the recall is about.")};
    if (order.reason.trimmed().isEmpty())
        return Failure{Sentences::tr("Say why: the record and the next approvals will tell it.")};
    if (order.kind == RecallKind::Reword && order.instead.trimmed().isEmpty())
        return Failure{Sentences::tr("Say what is to stand in the place of these words; to take them out is a kill.")};
    return Done{};
}

Recall::Recall(const RecallOrder &order)
    : m_order(order)
{
    for (const QString &words : order.words) {
        if (!words.trimmed().isEmpty())
            m_words.emplace_back(words);
    }
}

Result<Recall> Recall::of(const RecallOrder &order)
{
    if (Outcome good = checkRecall(order); !good)
        return good.failure();
    Recall recall(order);
    if (order.kind != RecallKind::Rule)
        return recall;
    const QString rule = order.words.first().trimmed();
    if (isRuleName(rule)) {
        recall.m_rule = rule.toLatin1();
        return recall;
    }
    // A house rule finds its lines by its text, whichever of its forms it has.
    auto compiled = HouseRules::compile({{rule, HouseRule::Form::Line, HouseRule::Action::Cut, {}},
                                         {rule, HouseRule::Form::Start, HouseRule::Action::Cut, {}}});
    if (!compiled)
        return compiled.failure();
    recall.m_houseRule = *compiled;
    return recall;
}

bool Recall::isAboutExports() const
{
    return m_order.kind == RecallKind::Kill || m_order.kind == RecallKind::Reword;
}

bool Recall::isAboutVerb(Verb verb) const
{
    if (isAboutSpeaker())
        return verb == Verb::QuoteChecked || verb == Verb::QuoteWrong;
    return verb == Verb::Cut || verb == Verb::OwnCut || verb == Verb::MoveToCredit;
}

bool Recall::mayBeInCompressed(const QByteArray &bytes) const
{
    const QByteArray plain = bytes.isEmpty() ? QByteArray() : qUncompress(bytes);
    if (plain.isEmpty())
        return !bytes.isEmpty(); // damaged: whoever reads it says so
    return std::any_of(m_words.begin(), m_words.end(),
                       [&plain](const SoughtWords &words) { return words.mayBeIn(plain); });
}

bool Recall::isIn(const QString &text) const
{
    return std::any_of(m_words.begin(), m_words.end(), [&text](const SoughtWords &words) { return words.isIn(text); });
}

bool Recall::mayBeOfRule(const Decision &decision) const
{
    if (decision.verb != Verb::Cut)
        return false;
    return m_rule.isEmpty() ? decision.category == Category::HouseRule
                            : bluepencil::isOfRule(decision.finding, decision.kind, decision.span, m_rule.constData());
}

bool Recall::isOfRule(const Decision &decision, const QString &text) const
{
    if (!mayBeOfRule(decision) || !m_rule.isEmpty())
        return mayBeOfRule(decision);
    const QString line = text.trimmed();
    return m_houseRule->deciding(line, folded(line), {}).has_value(); // it is asked of every site
}

QList<Span> Recall::placesIn(const QString &text) const
{
    QList<Span> places;
    for (const SoughtWords &words : m_words)
        places += words.in(text);
    std::sort(places.begin(), places.end());
    return places;
}

QString Recall::without(const QString &text) const
{
    QString left = text;
    for (const SoughtWords &words : m_words) {
        const QList<Span> places = words.in(left);
        for (auto place = places.crbegin(); place != places.crend(); ++place)
            left.replace(place->start(), place->length(), m_order.instead);
    }
    return left;
}

/// Words that an editor put in, which the raw text never had.
void Recall::rewordReplacements(Correction &correction, Review &review, const Article &article,
                                const Signature &by) const
{
    const QList<Replacement> replacements = review.replacements();
    for (const Replacement &replacement : replacements) {
        if (!isIn(replacement.words))
            continue;
        const QString words = without(replacement.words);
        QList<Change> changes = words.trimmed().isEmpty()
                                    ? cutOwn(review, article, replacement.span, CutReason::Legal, by)
                                    : replace(review, article, replacement.span, words, by);
        if (add(correction, review, std::move(changes), m_order.reason))
            correction.places.append({replacement.words, words.trimmed()});
    }
}

void Recall::takeOut(Correction &correction, Review review, const Article &article, const Signature &by) const
{
    rewordReplacements(correction, review, article, by);
    const QList<Span> places = placesIn(article.text());
    for (const Span place : places) {
        if (!review.isCut(place) &&
            add(correction, review, cutOwn(review, article, place, CutReason::Legal, by), m_order.reason))
            correction.places.append({article.textOf(place).toString(), {}});
    }
}

void Recall::reword(Correction &correction, Review review, const Article &article, const Signature &by) const
{
    rewordReplacements(correction, review, article, by);
    const QList<Span> places = placesIn(article.text());
    for (const Span place : places) {
        const bool goesOut =
            std::none_of(review.cuts().begin(), review.cuts().end(), [&](Span cut) { return cut.overlaps(place); }) &&
            std::none_of(review.replacements().begin(), review.replacements().end(),
                         [&](const Replacement &each) { return each.span.overlaps(place); });
        if (goesOut && add(correction, review, replace(review, article, place, m_order.instead, by), m_order.reason))
            correction.places.append({article.textOf(place).toString(), m_order.instead});
    }
}

void Recall::bringBack(Correction &correction, Review review, const Article &article, const Signature &by) const
{
    const QList<Span> places = placesIn(article.text());
    for (const Span place : places) {
        const bool isMissing =
            std::any_of(review.cuts().begin(), review.cuts().end(), [&](Span cut) { return cut.overlaps(place); });
        if (isMissing && add(correction, review, restore(review, article, place, by), m_order.reason))
            correction.places.append({{}, article.textOf(place).toString()});
    }
}

void Recall::overrule(Correction &correction, Review review, const Article &article, const Signature &by) const
{
    const char *rule = m_rule.isEmpty() ? "house.rule" : m_rule.constData();
    QList<Decision> decisions = review.decisions().values();
    std::sort(decisions.begin(), decisions.end(), [](const Decision &a, const Decision &b) { return a.span < b.span; });
    for (const Decision &decision : std::as_const(decisions)) {
        if (isOfRule(decision, article.textOf(decision.span).toString()) &&
            add(correction, review, decide(review, article, {findingOf(decision, rule)}, Verb::Keep, by),
                m_order.reason))
            correction.places.append({{}, article.textOf(decision.span).toString()});
    }
}

void Recall::nameSpeaker(Correction &correction, Review review, const Article &article,
                         const QList<Finding> &attributions, const Signature &by) const
{
    const QList<Span> places = placesIn(article.text());
    for (const Finding &finding : attributions) {
        const bool isMeant =
            std::any_of(places.begin(), places.end(), [&finding](Span place) { return isSpokenIn(finding, place); });
        if (!isMeant)
            continue;
        const std::optional<Decision> decided = review.decision(DecisionId::on(finding.id()));
        const QString now = decided && decided->verb == Verb::QuoteWrong ? decided->words : finding.name;
        if (now != m_order.instead &&
            add(correction, review, correctSpeaker(review, finding, m_order.instead, by), m_order.reason))
            correction.places.append({now, m_order.instead});
    }
}

Correction Recall::correct(const Review &review, const Article &article, const QList<Finding> &attributions,
                           const Signature &by) const
{
    Correction correction;
    switch (m_order.kind) {
    case RecallKind::Kill:
        takeOut(correction, review, article, by);
        break;
    case RecallKind::Reword:
        reword(correction, review, article, by);
        break;
    case RecallKind::BringBack:
        bringBack(correction, review, article, by);
        break;
    case RecallKind::Rule:
        overrule(correction, review, article, by);
        break;
    case RecallKind::Speaker:
        nameSpeaker(correction, review, article, attributions, by);
        break;
    }
    return correction;
}

} // namespace bluepencil
