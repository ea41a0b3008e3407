// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/cueview.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

Place placeOf(const Syntax &syntax, qint32 token, qint32 quote)
{
    const qint32 own = syntax.sentenceIndex(quote);
    const qint32 other = syntax.sentenceIndex(token);
    if (own == other)
        return Place::Own;
    if (syntax.sentence(own).line != syntax.sentence(other).line)
        return other < own ? Place::LineBefore : Place::LineAfter;
    return other > own ? Place::After : other + 1 == own ? Place::Before : Place::Earlier;
}

/// How many listed verbs with a subject stand in [from, to).
int reportersIn(const QuoteContext &context, qint32 from, qint32 to)
{
    const std::vector<Subject> &subjects = context.subjects;
    return static_cast<quint16>(subjects[static_cast<size_t>(to)].reporters -
                                subjects[static_cast<size_t>(from)].reporters);
}

bool isSoleReporter(const QuoteContext &context, qint32 cue)
{
    const Sentence &sentence = context.syntax.sentenceHolding(cue);
    return context.syntax.at(cue).isListedVerb() &&
           reportersIn(context, sentence.first, sentence.end) == reportersIn(context, cue, cue + 1);
}

/// Frid said: “…”. A listed verb with its subject right before it stands right before the quotation.
bool isIntroduced(const QuoteContext &context)
{
    const auto [claim, verb] = context.before;
    return claim == 1 && context.syntax.at(verb).isListedVerb() && context.syntax.at(verb).isFinite() &&
           context.subjects[static_cast<size_t>(verb)].path == SubjectPath::Direct;
}

/// How common a reporting verb is: 1 the commonest to 4; 0 for any other word.
int rankOf(const Token &cue)
{
    return !cue.is(Reporting) ? 0 : cue.rank <= 1 ? 1 : cue.rank <= 10 ? 2 : cue.rank <= 40 ? 3 : 4;
}

/// Writes what hangs on the cue, the quotation, and the side on which the speaker stands.
template <typename Writer>
class CueDescriber {
public:
    CueDescriber(const QuoteContext &context, const CueView &cue, Order order, Writer write)
        : m_context(context)
        , m_syntax(context.syntax)
        , m_cue(cue)
        , m_write(write)
        , m_order(order)
    {
    }

    void describe()
    {
        m_write.add(Template::Pattern, m_order, m_cue.place);
        addShape();
        if (!m_cue.inherited) {
            addBetween();
            addCue();
        }
        addRivals();
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }
    [[nodiscard]] quint64 wordAt(qint32 i) const { return i >= 0 && i < m_syntax.size() ? tokenWord(at(i)) : 0; }
    [[nodiscard]] quint64 classAt(qint32 i) const { return i >= 0 && i < m_syntax.size() ? tokenClass(at(i)) : 0; }

    void addBetween()
    {
        const Counts &n = m_cue.between;
        m_write.add(Template::PatternQuote, m_order, m_cue.gap);
        m_write.add(Template::PatternQuote, m_order, m_cue.place, m_cue.gap);
        m_write.add(Template::Verbs, m_order, few(n.verbs), few(n.finite));
        m_write.add(Template::Phrases, m_order, few(n.phrases), few(n.commas));
        m_write.add(Template::Quotes, m_order, few(n.quotes), few(n.ends), m_cue.place);
        m_write.add(Template::Words, m_order, few(n.that), few(n.conjunctions), few(n.subordinators));
        m_write.add(Template::Clauses, m_order, few(n.finite), few(n.that), few(n.quotes), few(n.conjunctions));
        m_write.add(Template::NearestVerb,
                    m_cue.from < m_cue.to ? few(reportersIn(m_context, m_cue.from, m_cue.to)) : quint8(0), m_order,
                    m_cue.kind, few(n.quotes));
        m_write.add(Template::InnermostVerb, few(n.verbs), m_order, m_cue.gap, m_cue.listed);
    }

    void addShape()
    {
        const Neighbours &beside = m_context.beside;
        m_write.add(Template::Shape, m_cue.shape, m_order, m_cue.place);
        m_write.add(Template::ShapePattern, m_cue.shape, m_order, m_cue.gap, m_cue.place);
        m_write.add(Template::ShapePattern, m_context.shape().lengthClass(), m_order, m_cue.place, m_cue.gap);
        m_write.add(Template::WordBefore, beside.word, m_order, m_cue.gap);
        m_write.add(Template::WordAfter, beside.kindBehind, m_order, m_cue.gap);
        m_write.add(Template::Neighbours, beside.kind, beside.kindBehind, m_order, m_cue.place);
    }

    void addCue()
    {
        const qint32 cue = m_cue.cue.first;
        const int rank = rankOf(at(cue));
        const quint64 before = cue > 0 && !at(cue).sentenceStart ? classAt(cue - 1) : 1;
        m_write.add(Template::CueClass, m_cue.kind, m_order, m_cue.gap);
        m_write.add(Template::CueRank, rank);
        m_write.add(Template::CueRank, rank, m_order);
        m_write.add(Template::CueRank, rank, m_order, m_cue.gap, m_cue.place);
        m_write.add(Template::CueRank, rank, few(m_cue.between.verbs), few(m_cue.between.quotes), m_order);
        m_write.add(Template::CueAuxiliary, before, m_cue.kind, m_order);
        m_write.add(Template::CueBefore, cue > 0 ? wordAt(cue - 1) : 0, m_order, m_cue.listed);
        m_write.add(Template::CueWord, m_cue.word);
        m_write.add(Template::CueWordOrder, m_cue.word, m_order, m_cue.place);
        m_write.add(Template::CueWordGap, m_cue.word, m_order, m_cue.gap);
        m_write.add(Template::CueNeighbour, m_cue.word, classAt(cue + 1));
    }

    void addRivals()
    {
        addClaimBefore();
        const NounClaim &noun = m_context.noun;
        const WordId link = noun.link >= 0 ? at(noun.link).word : 0;
        m_write.add(Template::RivalNoun, noun.owner, link, m_cue.claims, m_cue.insideClaim, m_order);
        const auto [claim, verb] = m_context.behind;
        const bool mine = verb >= 0 && verb == m_cue.cue.first;
        const bool listed = verb >= 0 && at(verb).is(Reporting);
        m_write.add(Template::Rival, claim, mine, listed, m_order);
        m_write.add(Template::Rival, claim, mine, listed, m_cue.shape, m_cue.place);
    }

    void addClaimBefore()
    {
        const auto [claim, verb] = m_context.before;
        const bool mine = m_cue.introduces;
        const bool listed = verb >= 0 && at(verb).is(Reporting);
        const SubjectPath path = verb >= 0 ? m_context.subjects[static_cast<size_t>(verb)].path : SubjectPath::None;
        m_write.add(Template::RivalBefore, claim, mine, listed, path, m_order);
        m_write.add(Template::RivalBefore, claim, mine, listed, m_cue.shape, m_cue.place);
        m_write.add(Template::RivalBefore, mine, verb >= 0 ? at(verb).word : 0, m_order);
        m_write.add(Template::RivalBefore, claim, mine, listed, m_context.beside.beforeSubject, m_order);
    }

    const QuoteContext &m_context;
    const Syntax &m_syntax;
    const CueView &m_cue;
    Writer m_write;
    Order m_order;
};

} // namespace

Neighbours neighboursOf(const Syntax &syntax, const std::vector<Subject> &subjects, qint32 quoteToken, qint32 verb)
{
    Neighbours beside;
    if (!syntax.at(quoteToken).sentenceStart) {
        beside.word = tokenWord(syntax.at(quoteToken - 1));
        beside.kind = tokenClass(syntax.at(quoteToken - 1));
    }
    if (quoteToken + 1 < syntax.size() && !syntax.at(quoteToken + 1).sentenceStart)
        beside.kindBehind = tokenClass(syntax.at(quoteToken + 1));
    if (const qint32 phrase = verb >= 0 ? subjects[static_cast<size_t>(verb)].phrase : -1; phrase >= 0) {
        const qint32 first = syntax.phrase(phrase).first;
        beside.beforeSubject = syntax.at(first).sentenceStart ? 1 : tokenWord(syntax.at(first - 1));
    }
    return beside;
}

CueView viewOf(const QuoteContext &context, const Candidate &candidate)
{
    const Syntax &syntax = context.syntax;
    const qint32 quote = context.token();
    const qint32 first = candidate.cue.first;
    CueView view;
    view.cue = candidate.cue;
    view.inherited = candidate.inherited;
    view.shape = shapeCode(context.shape());
    view.introduced = isIntroduced(context);
    view.introduces = context.before.verb >= 0 && context.before.verb == first;
    view.insideClaim = context.noun.noun >= 0 && first > context.noun.noun && first < quote;
    if (candidate.inherited)
        return view;
    const Token &token = syntax.at(first);
    view.listed = token.is(Reporting);
    view.claims = context.noun.noun >= 0 && context.noun.noun == first;
    view.place = placeOf(syntax, first, quote);
    view.from = first < quote ? candidate.cue.last + 1 : quote + 1;
    view.to = first < quote ? quote : first;
    view.gap = gapBetween(syntax, view.from, view.to);
    view.between = syntax.between(view.from, view.to);
    view.kind = candidate.cue.kind == CueKind::Verb ? static_cast<quint64>(token.verb) * 2 + (view.listed ? 1 : 0)
                                                    : 32 + static_cast<quint64>(candidate.cue.kind);
    view.word = token.isWord() ? token.word : view.kind;
    view.sole = isSoleReporter(context, first);
    const Subject &subject = context.subjects[static_cast<size_t>(first)];
    if (subject.phrase >= 0)
        view.subject = wordsOf(subject, syntax);
    return view;
}

void addCueFeatures(const QuoteContext &context, const CueView &cue, Order order, FeatureKeys &keys,
                    FeatureNames *names)
{
    if (names)
        CueDescriber(context, cue, order, FeatureWriter(keys, names)).describe();
    else
        CueDescriber(context, cue, order, KeyWriter(keys)).describe();
}

} // namespace bluepencil::quotes
