// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/quotes.h"

#include "detect/quotes/explanation.h"
#include "detect/quotes/marksalone.h"
#include "detect/quotes/people/people.h"
#include "detect/quotes/people/turns.h"
#include "detect/quotes/reported/byrule.h"
#include "detect/quotes/reported/interview.h"
#include "detect/quotes/reported/reported.h"
#include "detect/quotes/reported/unmarked.h"
#include "detect/quotes/speakers/byrule.h"
#include "detect/quotes/speakers/ranking.h"
#include "detect/quotes/speakers/wholespeaker.h"
#include "detect/quotes/syntax/inquits.h"
#include "detect/quotes/unbalanced.h"
#include "text/article.h"
#include "text/spans.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace bluepencil {

using namespace quotes;

namespace {

struct QuoteWarning {
    Q_DECLARE_TR_FUNCTIONS(QuoteWarning)
};

/// At least this sure of "all of what was said", a quote is direct.
constexpr float surelyDirect = 0.5F;

/// A doubt about the person takes an attribution below what is sure, not below what is shown.
constexpr float leastOfDoubt = 0.5F;

/// All that was found of who says what, before it is told.
struct Heard {
    std::vector<SpeakerChoice> choices; ///< one a region
    std::vector<Reported> reported;
};

/// The last token of every phrase that something is attributed to, sorted.
std::vector<qint32> speakingIn(const Heard &heard)
{
    std::vector<qint32> ends;
    for (const SpeakerChoice &choice : heard.choices) {
        if (choice.chosen.sourced)
            ends.push_back(choice.chosen.speaker.last);
    }
    for (const Reported &reported : heard.reported)
        ends.push_back(reported.speaker.last);
    std::sort(ends.begin(), ends.end());
    return ends;
}

/// The pronouns that marked words are attributed to, in order.
std::vector<SpokenBy> spokenByPronouns(const QuoteScene &scene, const std::vector<SpeakerChoice> &choices)
{
    std::vector<SpokenBy> spoken;
    for (size_t i = 0; i < choices.size(); ++i) {
        const Candidate &chosen = choices[i].chosen;
        if (chosen.sourced && chosen.speaker.type == PhraseType::Pronoun)
            spoken.push_back({chosen.speaker.first, scene.regions[i].inner});
    }
    std::stable_sort(spoken.begin(), spoken.end(),
                     [](const SpokenBy &a, const SpokenBy &b) { return a.pronoun < b.pronoun; });
    return spoken;
}

/// Findings are large, and nearly in order: their places in the list are sorted, and each finding moves once.
void sortByPlace(QList<Finding> &findings)
{
    if (std::is_sorted(findings.cbegin(), findings.cend(), standsBefore))
        return;
    std::vector<qsizetype> order(static_cast<size_t>(findings.size()));
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(),
                     [&findings](qsizetype a, qsizetype b) { return standsBefore(findings.at(a), findings.at(b)); });
    QList<Finding> sorted;
    sorted.reserve(findings.size());
    for (const qsizetype i : order)
        sorted.append(std::move(findings[i]));
    findings = std::move(sorted);
}

/// Turns choices into findings.
class Report {
public:
    Report(const QuoteScene &scene, Heard heard, const TurnWeights &turns, const QList<Span> &cuts)
        : m_scene(scene)
        , m_heard(std::move(heard))
        , m_choices(m_heard.choices)
        , m_people({scene.article, scene.syntax, scene.subjects, speakingIn(m_heard), cuts},
                   spokenByPronouns(scene, m_heard.choices))
    {
        takeTurns(scene, m_people, turns, m_heard.choices);
        m_interview = interviewIn(scene, m_people);
        answerInterview(scene, m_interview, m_heard.choices);
        joinOverPages();
    }

    QuoteFindings make()
    {
        m_findings.quotes.reserve(static_cast<qsizetype>(m_choices.size()));
        for (size_t i = 0; i < m_choices.size(); ++i) {
            addQuote(i);
            addAttribution(i);
            addWarnings(i);
        }
        finishAttribution();
        const std::vector<qint32> taken = cuesTurnedAround();
        const std::vector<Unmarked> unmarked = unmarkedWordsIn(m_scene, m_people, m_interview);
        for (const Reported &reported : m_heard.reported) {
            if (!std::binary_search(taken.begin(), taken.end(), reported.cue.first) && !isWithin(unmarked, reported))
                addReported(reported);
        }
        for (const Unmarked &words : unmarked)
            addUnmarked(words);
        m_findings.people = m_people.known(m_quotesOf);
        sortByPlace(m_findings.quotes);
        sortByPlace(m_findings.attributions);
        return std::move(m_findings);
    }

private:
    /// What breaks off at the end of a page is said by whoever says the rest.
    void joinOverPages()
    {
        for (size_t i = 0; i + 1 < m_heard.choices.size(); ++i) {
            if (goesOnOverPage(m_scene.regions, m_scene.shapes, i) && m_heard.choices[i + 1].chosen.sourced)
                m_heard.choices[i] = m_heard.choices[i + 1];
        }
    }

    /// What somebody reports in words of his own is part of them.
    [[nodiscard]] bool isWithin(const std::vector<Unmarked> &unmarked, const Reported &reported) const
    {
        const Span cue = m_scene.syntax.spanOf(reported.cue.first, reported.cue.last);
        const auto words = std::partition_point(unmarked.begin(), unmarked.end(),
                                                [&cue](const Unmarked &one) { return one.words.end() <= cue.start(); });
        return words != unmarked.end() && words->words.contains(cue);
    }

    [[nodiscard]] const MarkedRegion &region(size_t i) const { return m_scene.regions[i]; }

    [[nodiscard]] Category categoryOf(size_t i) const
    {
        const SpeakerChoice &choice = m_choices[i];
        const QuoteShape &shape = m_scene.shapes[i];
        if (choice.chosen.sourced)
            return choice.direct >= surelyDirect ? Category::Direct : Category::Fragment;
        if (choice.sieve == Sieve::None && (choice.direct >= surelyDirect || looksSpoken(shape)))
            return Category::Direct;
        return shape.titleCase ? Category::Title : Category::Scare;
    }

    void addQuote(size_t i)
    {
        Finding finding;
        finding.kind = Kind::Quote;
        finding.category = categoryOf(i);
        finding.span = region(i).span;
        const bool spoken = finding.category == Category::Direct || finding.category == Category::Fragment;
        const SpeakerChoice &choice = m_choices[i];
        finding.confidence = spoken ? choice.sourced : std::min(onlyMentioned, 1 - choice.sourced);
        finding.rule = quoteRule(finding.category, region(i)).name;
        m_findings.quotes.append(std::move(finding));
    }

    void addAttribution(size_t i)
    {
        const SpeakerChoice &choice = m_choices[i];
        if (!choice.chosen.sourced)
            return;
        if (!continuesOpenOne(choice)) {
            finishAttribution();
            beginAttribution(choice);
            m_turn = choice.turn;
        }
        m_open->related.append({Role::Quote, region(i).span, {}});
        m_open->span = m_open->span.united(region(i).span);
        m_confidence += choice.confidence;
        ++m_pieces;
        countQuote();
        if (m_pieces == 1 || categoryOf(i) == Category::Direct)
            m_open->category = categoryOf(i);
    }

    void countQuote()
    {
        if (m_person < 0)
            return;
        const auto person = static_cast<size_t>(m_person);
        if (m_quotesOf.size() <= person)
            m_quotesOf.resize(person + 1);
        ++m_quotesOf[person];
    }

    [[nodiscard]] bool continuesOpenOne(const SpeakerChoice &choice) const
    {
        return m_open && m_turn == choice.turn && m_openChosen.samePairAs(choice.chosen);
    }

    void beginAttribution(const SpeakerChoice &choice)
    {
        const Candidate &chosen = choice.chosen;
        m_openChosen = chosen;
        const Span speaker = m_scene.syntax.spanOf(wholeSpeaker(m_scene.syntax, chosen.speaker, chosen.cue));
        Finding finding;
        finding.kind = Kind::Attribution;
        finding.rule = attributionRule(choice).name;
        const bool labelled = choice.person.first >= 0 && !(choice.person == chosen.speaker);
        const Identity identity = m_people.whoIs(labelled ? choice.person : chosen.speaker);
        finding.name = identity.name;
        finding.span = speaker;
        QStringView cueText;
        finding.related.append({Role::Speaker, speaker, {}});
        if (chosen.cue.exists()) {
            const Span cue = m_scene.syntax.spanOf(chosen.cue.first, chosen.cue.last);
            finding.related.append({Role::Cue, cue, {}});
            finding.span = finding.span.united(cue);
            cueText = m_scene.article.textOf(cue);
        }
        finding.evidence = attributionEvidence(choice, m_scene.article.textOf(speaker), cueText);
        if (labelled)
            finding.related.append({Role::Antecedent, m_scene.syntax.spanOf(choice.person), {}});
        addIdentity(finding, identity);
        m_open = std::move(finding);
        m_identity = identity.confidence;
        m_person = identity.person;
        m_confidence = 0;
        m_pieces = 0;
    }

    /// Names the words that a pronoun goes back to, and those it may go back to as well.
    static void addIdentity(Finding &finding, const Identity &identity)
    {
        if (identity.antecedent)
            finding.related.append({Role::Antecedent, *identity.antecedent, {}});
        if (identity.rival)
            finding.related.append({Role::Competitor, *identity.rival, {}});
    }

    /// That the words are the speaker's, and the speaker is this person.
    [[nodiscard]] static float ofChain(float attribution, float identity)
    {
        return std::max(attribution * identity, std::min(attribution, leastOfDoubt));
    }

    void finishAttribution()
    {
        if (!m_open)
            return;
        m_open->confidence = ofChain(m_confidence / static_cast<float>(m_pieces), m_identity);
        m_findings.attributions.append(std::move(*m_open));
        m_open.reset();
    }

    /// The cues, sorted, that have their words in marks: “Our pride” is what Frid calls the pier.
    [[nodiscard]] std::vector<qint32> cuesTurnedAround() const
    {
        std::vector<qint32> cues;
        for (const SpeakerChoice &choice : m_choices) {
            if (choice.sieve == Sieve::TurnedAround)
                cues.push_back(choice.chosen.cue.first);
        }
        std::sort(cues.begin(), cues.end());
        return cues;
    }

    void addReported(const Reported &reported)
    {
        const Syntax &syntax = m_scene.syntax;
        const Span speaker = syntax.spanOf(wholeSpeaker(syntax, reported.speaker, reported.cue));
        const Span cue = syntax.spanOf(reported.cue.first, reported.cue.last);
        const Span content = syntax.spanOf(reported.first, reported.last);
        Finding finding;
        finding.kind = Kind::Attribution;
        finding.category = Category::Indirect;
        finding.span = content.united(speaker).united(cue);
        const Identity identity = m_people.whoIs(reported.speaker);
        finding.confidence = ofChain(reported.confidence, identity.confidence);
        finding.rule = reportedRule(reported.form).name;
        finding.name = identity.name;
        finding.related = {{Role::Content, content, {}}, {Role::Speaker, speaker, {}}, {Role::Cue, cue, {}}};
        if (reported.goesOn >= 0) {
            const Span rest = syntax.spanOf(reported.goesOn, reported.goesOnLast);
            finding.related.append({Role::Content, rest, {}});
            finding.span = finding.span.united(rest);
        }
        addIdentity(finding, identity);
        m_findings.attributions.append(std::move(finding));
    }

    void addUnmarked(const Unmarked &words)
    {
        const Syntax &syntax = m_scene.syntax;
        Finding quote;
        quote.kind = Kind::Quote;
        quote.category = Category::Statement;
        quote.span = words.words;
        quote.confidence = words.confidence;
        quote.rule = unmarkedQuoteRule().name;
        m_findings.quotes.append(std::move(quote));
        const Identity identity = m_people.whoIs(words.person);
        Finding finding;
        finding.kind = Kind::Attribution;
        finding.category = Category::Statement;
        finding.confidence = ofChain(words.confidence, identity.confidence);
        finding.rule = unmarkedRule(words.form).name;
        finding.name = identity.name;
        finding.span = words.words;
        finding.related.append({Role::Quote, words.words, {}});
        if (words.speaker.first >= 0) {
            finding.related.append({Role::Speaker, syntax.spanOf(words.speaker), {}});
            finding.span = finding.span.united(syntax.spanOf(words.speaker));
        }
        if (words.cue.exists())
            finding.related.append({Role::Cue, syntax.spanOf(words.cue.first, words.cue.last), {}});
        if (!(words.person == words.speaker))
            finding.related.append({Role::Antecedent, syntax.spanOf(words.person), {}});
        addIdentity(finding, identity);
        m_person = identity.person;
        countQuote();
        m_findings.attributions.append(std::move(finding));
    }

    void addWarnings(size_t i)
    {
        if (isUnbalanced(m_scene.regions, m_scene.shapes, i))
            m_findings.warnings.append({WarningCode::Unbalanced, region(i).span, m_unbalanced});
        if (!m_choices[i].chosen.sourced && categoryOf(i) == Category::Direct)
            m_findings.warnings.append({WarningCode::Unattributed, region(i).span, m_unattributed});
    }

    static constexpr float onlyMentioned =
        0.45F; ///< at most, of scare quotes and titles: they are shown when asked for

    const QuoteScene &m_scene;
    Heard m_heard;
    const std::vector<SpeakerChoice> &m_choices; ///< of m_heard
    People m_people;
    std::vector<InterviewTurn> m_interview;
    QuoteFindings m_findings;
    const QString m_unbalanced = unbalancedReason();
    const QString m_unattributed = QuoteWarning::tr("Nothing near this quotation tells who said it.");
    std::optional<Finding> m_open;
    Candidate m_openChosen;
    std::vector<int> m_quotesOf; ///< by Identity::person
    qint32 m_person = -1;        ///< of the open attribution
    qint32 m_turn = -1;          ///< of the open attribution, in an interview
    float m_identity = 1;
    float m_confidence = 0;
    int m_pieces = 0;
};

} // namespace

namespace {

QuoteFindings found(const Article &article, const WeightTable &weights, const TurnWeights &turns,
                    const QuoteOptions &options, const std::stop_token &stop)
{
    std::vector<MarkedRegion> regions = scanMarks(article, stop);
    if (stop.stop_requested())
        return {};
    const LanguageGuess guess = options.language ? *options.language : guessLanguage(article.text());
    const Grammar *grammar = guess.isKnown ? Grammar::of(guess.language) : nullptr;
    if (!grammar)
        return markedAlone(article, regions, guess.isKnown ? std::optional(guess.language) : std::nullopt);
    regions = withInquits(article, std::move(regions), *grammar);
    const Syntax syntax = parse(article, regions, *grammar);
    const std::vector<Subject> subjects = subjectsOf(syntax);
    if (stop.stop_requested())
        return {};
    const std::vector<QuoteShape> shapes = shapesOf(article, regions, syntax);
    const QuoteScene scene{article, regions, syntax, subjects, shapes};
    if (grammar->traits().listsVerbForms)
        return Report(scene, {attributeByRule(scene), reportedByRule(syntax)}, turns, options.cuts).make();
    return Report(scene, {attribute(scene, weights), findReported(syntax, subjects, weights)}, turns, options.cuts)
        .make();
}

} // namespace

QuoteFindings findQuotes(const Article &article, const WeightTable &weights, const TurnWeights &turns,
                         std::stop_token stop)
{
    return found(article, weights, turns, {}, stop);
}

QuoteFindings findQuotes(const Article &article, std::stop_token stop)
{
    return found(article, WeightTable::builtIn(), TurnWeights::builtIn(), {}, stop);
}

QuoteFindings findQuotes(const Article &article, const QuoteOptions &options, std::stop_token stop)
{
    return found(article, WeightTable::builtIn(), TurnWeights::builtIn(), options, stop);
}

void dropReportedWithin(QList<Finding> &attributions, const QList<Finding> &cuts)
{
    attributions.removeIf([&cuts](const Finding &attribution) {
        if (attribution.category != Category::Indirect)
            return false;
        const auto touched = overlapping(cuts, attribution.span, &Finding::span);
        return std::any_of(touched.begin(), touched.end(),
                           [](const Finding &cut) { return cut.confidence >= suggestedFrom; });
    });
}

void markQuotesWithin(QList<Finding> &quotes, const QList<Finding> &cuts)
{
    auto cut = cuts.begin();
    for (Finding &quote : quotes) {
        while (cut != cuts.end() && cut->span.end() <= quote.span.start())
            ++cut;
        if (cut == cuts.end())
            break;
        if (cut->span.contains(quote.span))
            quote.related.append({Role::Within, cut->span, cut->id()});
    }
}

} // namespace bluepencil
