// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/reported/reported.h"

#include "detect/findings/finding.h"
#include "detect/quotes/speakers/featurekeys.h"
#include "detect/quotes/speakers/softmax.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// Softmax is never that sure of anything new.
constexpr float surest = 0.99F;
/// That the subject of a passive says what is reported; most are spoken of.
constexpr float ofWhomIsSpoken = 0.55F;

/// How often a reading of this mass is right, its speaker too. Readings share their sentence with others that no rule
/// offers, so that the mass alone says too much: of 610 from .9 to .95 in articles that the weights were not fitted on
/// 80 in a hundred were right. Fitted on the same three folds, as a line between the log-odds.
float calibrated(float mass)
{
    constexpr float slope = 0.7F;
    constexpr float shift = -0.37F;
    const float share = std::clamp(mass, 0.01F, surest);
    return 1 / (1 + std::exp(-(slope * std::log(share / (1 - share)) + shift)));
}

int lengthClass(int tokens)
{
    return tokens <= 2 ? 0 : tokens <= 4 ? 1 : tokens <= 7 ? 2 : tokens <= 12 ? 3 : tokens <= 20 ? 4 : 5;
}

/// Whether two readings are about the same: what both hold is at least half of what one of them holds.
bool agree(const Span &a, const Span &b)
{
    return a == b || 2 * a.intersected(b).length() >= a.united(b).length();
}

/// What speaks for each reading of a cue, against the other readings and "nothing is reported".
class Readings {
public:
    explicit Readings(const Syntax &syntax)
        : m_syntax(syntax)
    {
    }

    /// The reading that agrees with most of the mass, the likelier one of equals, when that is at least `least`.
    /// `scores` are in hundredths.
    [[nodiscard]] std::optional<Reported> best(std::span<const Reported> readings, const std::vector<qint32> &scores,
                                               float least)
    {
        if (weigh(scores) < least)
            return std::nullopt;
        addUpAgreeing(readings);
        size_t best = 0;
        float most = 0;
        for (size_t i = 0; i < readings.size(); ++i) {
            const float mass = m_agreeing[i];
            if (mass > most || (mass == most && m_masses[i] > m_masses[best])) {
                most = mass;
                best = i;
            }
        }
        if (most < least)
            return std::nullopt;
        Reported chosen = readings[best];
        chosen.confidence = std::min(surest, most);
        return chosen;
    }

private:
    /// Fills m_masses with the softmax of the scores, where "nothing" has the score 0, and returns the sum.
    float weigh(const std::vector<qint32> &scores)
    {
        const qint32 highest = std::max(0, *std::max_element(scores.begin(), scores.end()));
        float sum = 0;
        m_masses.clear();
        for (const qint32 score : scores) {
            m_masses.push_back(shareOf(score - highest));
            sum += m_masses.back();
        }
        const float all = sum + shareOf(-highest);
        for (float &mass : m_masses)
            mass /= all;
        return sum / all;
    }

    /// Fills m_agreeing: for each reading the mass of those that agree with it, itself among them.
    void addUpAgreeing(std::span<const Reported> readings)
    {
        m_spans.clear();
        for (const Reported &reading : readings)
            m_spans.push_back(m_syntax.spanOf(reading.first, reading.last));
        m_agreeing.assign(readings.size(), 0);
        for (size_t i = 0; i < readings.size(); ++i) {
            m_agreeing[i] += m_masses[i];
            for (size_t k = i + 1; k < readings.size(); ++k) {
                const bool both = agree(m_spans[i], m_spans[k]);
                m_agreeing[i] += both ? m_masses[k] : 0;
                m_agreeing[k] += both ? m_masses[i] : 0;
            }
        }
    }

    const Syntax &m_syntax;
    // Of each reading:
    std::vector<Span> m_spans;
    std::vector<float> m_masses;
    std::vector<float> m_agreeing;
};

/// How sure a reading has to be: the balance of precision and recall that editors asked for.
float leastFor(const Syntax &syntax, const Cue &cue)
{
    constexpr float ofSaying = 0.21F;
    constexpr float ofAnythingElse = 0.69F;
    const Token &word = syntax.at(cue.first);
    const bool says = cue.kind == CueKind::Preposition || (word.is(Reporting) && !word.is(Thinking));
    return says ? ofSaying : ofAnythingElse;
}

/// Drops readings that overlap a surer one. All are of one sentence.
void dropOverlaps(std::vector<Reported> &readings, std::vector<Reported> &kept)
{
    std::vector<size_t> order(readings.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return readings[a].confidence > readings[b].confidence; });
    const auto firstOfSentence = static_cast<std::ptrdiff_t>(kept.size());
    for (const size_t i : order) {
        const Reported &reading = readings[i];
        const bool free = std::none_of(kept.begin() + firstOfSentence, kept.end(), [&](const Reported &other) {
            return reading.first <= other.last && other.first <= reading.last;
        });
        if (free)
            kept.push_back(reading);
    }
    std::sort(kept.begin() + firstOfSentence, kept.end(),
              [](const Reported &a, const Reported &b) { return a.first < b.first; });
    readings.clear();
}

} // namespace

namespace {

/// Who does what the first verb of a stretch tells of.
enum class Doer : quint8 {
    NoVerb,
    Nobody,  ///< no rule finds a subject
    Speaker, ///< of the reading
    Before,  ///< somebody who is named before what was said
    First,   ///< what was said begins with it
    Inside,
    Behind,
};

/// What features of a reading are made of: the first part is the same for all readings that begin alike. Each template
/// has one feature, so that nothing is taken for something else of the same value.
template <typename Writer>
class ReadingDescriber {
public:
    ReadingDescriber(const Syntax &syntax, const std::vector<Subject> &subjects, const Reported &reading, Writer write)
        : m_syntax(syntax)
        , m_subjects(subjects)
        , m_reading(reading)
        , m_cue(syntax.at(reading.cue.first))
        , m_sentence(syntax.sentenceHolding(reading.cue.first))
        , m_that(syntax.at(reading.first).plays(Part::Complementizer))
        , m_behind(reading.cue.last + 1)
        , m_write(write)
    {
    }

    void addBeginning()
    {
        const ReportedForm form = m_reading.form;
        const NounPhrase &speaker = m_reading.speaker;
        const Token &first = m_syntax.at(m_reading.first);
        const quint64 behindCue = m_behind < m_sentence.end ? tokenWord(m_syntax.at(m_behind)) : 1;
        const quint64 ahead = classBefore(std::min(speaker.first, m_reading.cue.first));
        const quint64 opens = tokenClass(first);
        const SubjectPath path = m_subjects[static_cast<size_t>(m_reading.cue.first)].path;
        m_write.add(Template::Speech, form, m_cue.verb, m_cue.infinitive);
        m_write.add(Template::SpeechCue, m_cue.word, form);
        m_write.add(Template::SpeechCueOpens, m_cue.word, opens);
        m_write.add(Template::SpeechCueNext, m_cue.word, behindCue);
        m_write.add(Template::SpeechStart, form, tokenWord(first));
        m_write.add(Template::SpeechStartPair, opens, tokenClass(m_syntax.at(m_reading.first + 1)), rank());
        m_write.add(Template::SpeechLead, ahead, form, m_that);
        m_write.add(Template::SpeechPath, form, path, speaker.type);
        m_write.add(Template::SpeechHead, speaker.type == PhraseType::Name ? 0 : m_syntax.at(speaker.last).word);
    }

    void addRest()
    {
        addVerbs();
        addEnd();
        addWhatFollows();
    }

private:
    /// Which verbs and marks what was said holds and stands among.
    void addVerbs()
    {
        const ReportedForm form = m_reading.form;
        const ContentEnd end = m_reading.end;
        const Counts n = m_syntax.between(m_reading.first, next());
        const Counts inside = m_syntax.between(m_reading.first + 1, next());
        const int ahead =
            few(m_syntax.between(m_sentence.first, std::min(m_reading.first, m_reading.cue.first)).finite);
        const int marked = few(m_syntax.between(m_sentence.first, m_reading.cue.first).quotes);
        const int markedLeft = few(m_syntax.between(m_reading.cue.last, m_sentence.end).quotes);
        const int finite = few(n.finite);
        m_write.add(Template::SpeechVerbs, form, end, finite, few(n.verbs));
        m_write.add(Template::SpeechAround, form, end, ahead, verbsLeft());
        m_write.add(Template::SpeechCommas, end, few(inside.that), few(n.commas));
        m_write.add(Template::SpeechOpener, form, classBefore(m_reading.first), finite, few(n.commas));
        m_write.add(Template::SpeechMarked, marked, markedLeft, form, end);
        m_write.add(Template::SpeechMarkedVerbs, marked, markedLeft, finite, m_that);
        m_write.add(Template::SpeechDoer, form, doerIn(m_reading.first, next()), m_that);
    }

    /// How what was said ends, and how long it is.
    void addEnd()
    {
        const ContentEnd end = m_reading.end;
        const Token &last = m_syntax.at(m_reading.last);
        const int length = lengthClass(m_reading.last - m_reading.first + 1);
        const qint32 rest = m_syntax.stopOf(m_sentence) - next();
        const int restLength = rest <= 0 ? 0 : 1 + lengthClass(rest);
        m_write.add(Template::SpeechEnd, m_reading.form, end);
        m_write.add(Template::SpeechLength, length, m_reading.form, end);
        m_write.add(Template::SpeechLast, end, tokenClass(last), classAfter());
        m_write.add(Template::SpeechLastWord, end, tokenWord(last));
        m_write.add(Template::SpeechRest, end, restLength, classAfter());
        m_write.add(Template::SpeechRestLength, end, restLength, length);
        m_write.add(Template::SpeechCueRest, m_cue.word, restLength > 0, m_reading.form);
        m_write.add(Template::SpeechAfterLength, end, wordAfter(), length);
    }

    /// What stands behind it, up to the next verb.
    void addWhatFollows()
    {
        const ContentEnd end = m_reading.end;
        const int finite = few(m_syntax.between(m_reading.first, next()).finite);
        const bool last = ends() || next() + 1 >= m_sentence.end;
        const quint64 classBehind = last ? 1 : tokenClass(m_syntax.at(next() + 1));
        m_write.add(Template::SpeechAfter, end, wordAfter(), m_cue.is(Reporting));
        m_write.add(Template::SpeechAfterVerbs, end, wordAfter(), finite);
        m_write.add(Template::SpeechAfterClass, end, classAfter(), m_that);
        m_write.add(Template::SpeechAfterPair, end, classAfter(), classBehind);
        m_write.add(Template::SpeechAfterCue, end, wordAfter(), classBehind, m_cue.verb);
        m_write.add(Template::SpeechBehind, end, classBehind, verbsLeft(), finite);
        m_write.add(Template::SpeechLeaving, leaving(), classAfter(), finite);
        m_write.add(Template::SpeechNextDoer, end, wordAfter(), doerIn(restStart(), m_syntax.stopOf(m_sentence)));
    }

    [[nodiscard]] qint32 next() const { return m_reading.last + 1; }
    [[nodiscard]] qint32 restStart() const { return std::max(next(), m_behind); }
    [[nodiscard]] bool ends() const { return next() >= m_syntax.size() || m_syntax.at(next()).sentenceStart; }
    [[nodiscard]] quint64 wordAfter() const { return ends() ? 1 : tokenWord(m_syntax.at(next())); }
    [[nodiscard]] quint64 classAfter() const { return ends() ? 1 : tokenClass(m_syntax.at(next())); }

    [[nodiscard]] int verbsLeft() const
    {
        return few(m_syntax.between(restStart(), std::max(restStart(), m_sentence.end)).finite);
    }

    /// How the verb that goes on with a subject from before the cue stands to the end: 0 there is none, 1 inside, 2
    /// right behind, as in "and also has", 3 further on.
    [[nodiscard]] int leaving() const
    {
        constexpr qint32 near = 4;
        const qint32 leaves = m_reading.form == ReportedForm::Forward ? m_reading.leaves : -1;
        return leaves < 0 ? 0 : leaves <= m_reading.last ? 1 : leaves - m_reading.last <= near ? 2 : 3;
    }

    [[nodiscard]] Doer doerIn(qint32 from, qint32 end) const
    {
        if (from >= end || m_syntax.between(from, end).finite == 0)
            return Doer::NoVerb;
        qint32 verb = from;
        while (verb < end && !m_syntax.at(verb).isFinite())
            ++verb;
        const qint32 subject = m_subjects[static_cast<size_t>(verb)].phrase;
        if (subject < 0)
            return Doer::Nobody;
        const NounPhrase &phrase = m_syntax.phrase(subject);
        if (phrase == m_reading.speaker)
            return Doer::Speaker;
        return phrase.last < m_reading.first    ? Doer::Before
               : phrase.first > m_reading.last  ? Doer::Behind
               : phrase.first > m_reading.first ? Doer::Inside
                                                : Doer::First;
    }

    /// The class of the token before; 1 at the sentence's start.
    [[nodiscard]] quint64 classBefore(qint32 token) const
    {
        return token == m_sentence.first ? 1 : tokenClass(m_syntax.at(token - 1));
    }

    [[nodiscard]] int rank() const
    {
        return !m_cue.is(Reporting) ? 0 : m_cue.rank < 5 ? 1 : m_cue.rank < 20 ? 2 : m_cue.rank < 60 ? 3 : 4;
    }

    const Syntax &m_syntax;
    const std::vector<Subject> &m_subjects;
    const Reported &m_reading;
    const Token &m_cue;
    const Sentence &m_sentence;
    bool m_that;
    qint32 m_behind; ///< the token behind the cue
    Writer m_write;
};

/// Whether addBeginning() writes the same for both.
bool beginAlike(const Reported &a, const Reported &b)
{
    return a.first == b.first && a.form == b.form && a.speaker == b.speaker && a.cue.first == b.cue.first &&
           a.cue.last == b.cue.last;
}

/// The sums of weights of the readings of one cue.
class ReadingScorer {
public:
    ReadingScorer(const Syntax &syntax, const std::vector<Subject> &subjects, const WeightTable &weights)
        : m_syntax(syntax)
        , m_subjects(subjects)
        , m_weights(weights)
        , m_keys(weights.filter())
    {
    }

    [[nodiscard]] const std::vector<qint32> &scoresOf(const std::vector<Reported> &readings)
    {
        m_scores.clear();
        const Reported *previous = nullptr;
        qint32 beginning = 0; // hundredths
        for (const Reported &reading : readings) {
            m_keys.clear();
            ReadingDescriber describe(m_syntax, m_subjects, reading, KeyWriter(m_keys));
            if (!previous || !beginAlike(*previous, reading)) {
                describe.addBeginning();
                beginning = m_weights.hundredthsOf(m_keys.all());
                m_keys.clear();
            }
            describe.addRest();
            m_scores.push_back(beginning + m_weights.hundredthsOf(m_keys.all()));
            previous = &reading;
        }
        return m_scores;
    }

private:
    const Syntax &m_syntax;
    const std::vector<Subject> &m_subjects;
    const WeightTable &m_weights;
    FeatureKeys m_keys;
    std::vector<qint32> m_scores; ///< in hundredths
};

} // namespace

void addReportedFeatures(const Syntax &syntax, const std::vector<Subject> &subjects, const Reported &reading,
                         FeatureKeys &keys, FeatureNames *names)
{
    ReadingDescriber describe(syntax, subjects, reading, FeatureWriter(keys, names));
    describe.addBeginning();
    describe.addRest();
}

std::vector<Reported> findReported(const Syntax &syntax, const std::vector<Subject> &subjects,
                                   const WeightTable &weights)
{
    std::vector<Reported> kept;
    std::vector<Reported> ofSentence;
    ReadingScorer scorer(syntax, subjects, weights);
    Readings weighed(syntax);
    qint32 sentence = -1;
    readCues(syntax, subjects, [&](const std::vector<Reported> &readings) {
        const Cue &cue = readings.front().cue;
        if (syntax.sentenceIndex(cue.first) != sentence)
            dropOverlaps(ofSentence, kept);
        sentence = syntax.sentenceIndex(cue.first);
        if (std::optional<Reported> best = weighed.best(readings, scorer.scoresOf(readings), leastFor(syntax, cue)))
            ofSentence.push_back(*best);
    });
    dropOverlaps(ofSentence, kept);
    for (Reported &reported : kept) {
        reported.confidence = std::max(calibrated(reported.confidence), suggestedFrom);
        if (reported.spokenOf)
            reported.confidence = std::min(reported.confidence, ofWhomIsSpoken);
    }
    return kept;
}

} // namespace bluepencil::quotes
