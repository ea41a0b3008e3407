// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/reported/reported.h"

#include "detect/findings/finding.h"
#include "detect/quotes/speakers/featurekeys.h"
#include "detect/quotes/speakers/softmax.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// Softmax is never that sure of anything new.
constexpr float surest = 0.99F;

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
    constexpr float ofSaying = 0.3F;
    constexpr float ofAnythingElse = 0.6F;
    const Token &word = syntax.at(cue.first);
    const bool says = cue.kind == CueKind::Preposition || (word.is(Reporting) && !word.is(Thinking));
    return says ? ofSaying : ofAnythingElse;
}

/// "Frid said that Aho believes it": what Aho believes is part of what Frid said, and must be surer to be told
/// instead.
void lowerNested(std::vector<Reported> &readings, std::vector<float> &claims)
{
    constexpr float part = 0.15F;
    claims.clear();
    for (const Reported &reading : readings) {
        const bool nested = std::any_of(readings.begin(), readings.end(), [&](const Reported &outer) {
            return outer.first <= reading.cue.first && reading.cue.last <= outer.last;
        });
        claims.push_back(reading.confidence - (nested ? part : 0));
    }
}

/// Drops readings that overlap one with a better claim. All are of one sentence.
void dropOverlaps(std::vector<Reported> &readings, std::vector<Reported> &kept)
{
    std::vector<float> claims;
    lowerNested(readings, claims);
    std::vector<size_t> order(readings.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return claims[a] > claims[b]; });
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

/// What features of a reading are made of: the first part is the same for all readings that begin alike.
template <typename Writer>
class ReadingDescriber {
public:
    ReadingDescriber(const Syntax &syntax, const std::vector<Subject> &subjects, const Reported &reading, Writer write)
        : m_syntax(syntax)
        , m_reading(reading)
        , m_cue(syntax.at(reading.cue.first))
        , m_subject(subjects[static_cast<size_t>(reading.cue.first)])
        , m_sentence(syntax.sentenceHolding(reading.cue.first))
        , m_first(syntax.at(reading.first))
        , m_that(m_first.plays(Part::Complementizer))
        , m_behind(reading.cue.last + 1)
        , m_away(reading.first > reading.cue.last ? few(reading.first - m_behind) : 4)
        , m_classOpener(classBefore(reading.first))
        , m_rank(rankOf(m_cue))
        , m_write(write)
    {
    }

    void addBeginning()
    {
        const quint64 before = m_cue.sentenceStart ? 1 : tokenWord(m_syntax.at(m_reading.cue.first - 1));
        const quint64 beforeCue = m_cue.sentenceStart ? 1 : tokenClass(m_syntax.at(m_reading.cue.first - 1));
        const quint64 behindCue = m_behind < m_sentence.end ? tokenWord(m_syntax.at(m_behind)) : 1;
        const quint64 ahead = classBefore(std::min(m_reading.speaker.first, m_reading.cue.first));
        const quint64 opens = tokenClass(m_first);
        const Token &head = m_syntax.at(m_reading.speaker.last);
        const bool listed = m_cue.is(Reporting);
        m_write.add(Template::Speech, m_reading.form, m_cue.verb, m_cue.infinitive);
        m_write.add(Template::SpeechCue, m_cue.word, m_reading.form);
        m_write.add(Template::SpeechCue, m_cue.word, opens);
        m_write.add(Template::SpeechCue, m_cue.word, behindCue);
        m_write.add(Template::SpeechCue, before, m_reading.form);
        m_write.add(Template::SpeechCue, beforeCue, m_cue.verb, m_reading.form, listed);
        m_write.add(Template::SpeechStart, m_reading.form, tokenWord(m_first));
        m_write.add(Template::SpeechStart, opens, tokenClass(m_syntax.at(m_reading.first + 1)), m_rank);
        m_write.add(Template::SpeechStart, m_away, opens, m_reading.form, m_that);
        m_write.add(Template::SpeechStart, m_reading.form, m_classOpener, opens);
        m_write.add(Template::SpeechSubject, ahead, m_reading.form, m_that);
        m_write.add(Template::SpeechSubject, m_reading.form, m_subject.path, m_reading.speaker.type);
        m_write.add(Template::SpeechSubject, m_reading.speaker.type == PhraseType::Name ? 0 : head.word);
        m_write.add(Template::SpeechSubject, m_subject.path, m_cue.verb, listed);
    }

    void addRest()
    {
        constexpr qint32 nearEnd = 4; // "and also has": the verb that leaves right behind what was said
        const ContentEnd end = m_reading.end;
        const ReportedForm form = m_reading.form;
        const Counts n = m_syntax.between(m_reading.first, m_reading.last + 1);
        const Counts inside = m_syntax.between(m_reading.first + 1, m_reading.last + 1);
        const int finite = few(n.finite);
        const qint32 next = m_reading.last + 1;
        const bool ends = next >= m_syntax.size() || m_syntax.at(next).sentenceStart;
        const quint64 after = ends ? 1 : tokenWord(m_syntax.at(next));
        const quint64 classAfter = ends ? 1 : tokenClass(m_syntax.at(next));
        const bool last = ends || next + 1 >= m_sentence.end;
        const quint64 classBehind = last ? 1 : tokenClass(m_syntax.at(next + 1));
        const quint64 classEnd = tokenClass(m_syntax.at(m_reading.last));
        const int length = lengthClass(m_reading.last - m_reading.first + 1);
        const qint32 start = std::min(m_reading.first, m_reading.cue.first);
        const qint32 rest = std::max(next, m_behind);
        const int ahead = few(m_syntax.between(m_sentence.first, start).finite);
        const int left = few(m_syntax.between(rest, std::max(rest, m_sentence.end)).finite);
        const int marked = few(m_syntax.between(m_sentence.first, m_reading.cue.first).quotes);
        const int markedLeft = few(m_syntax.between(m_reading.cue.last, m_sentence.end).quotes);
        const qint32 leaves = form == ReportedForm::Forward ? m_reading.leaves : -1;
        const int leaving = leaves < 0 ? 0 : leaves <= m_reading.last ? 1 : leaves - m_reading.last <= nearEnd ? 2 : 3;
        const bool listed = m_cue.is(Reporting);
        m_write.add(Template::Speech, form, end);
        m_write.add(Template::Speech, form, listed, m_that, finite);
        m_write.add(Template::Speech, form, end, m_rank, m_reading.cue.kind);
        m_write.add(Template::SpeechCue, m_cue.word, finite > 0, m_that);
        m_write.add(Template::SpeechCue, m_cue.word, end, finite > 0);
        m_write.add(Template::SpeechContent, form, end, finite, few(n.verbs));
        m_write.add(Template::SpeechContent, end, few(inside.that), few(n.commas));
        m_write.add(Template::SpeechContent, end, few(n.phrases), few(n.conjunctions));
        m_write.add(Template::SpeechContent, form, end, ahead, left);
        m_write.add(Template::SpeechContent, end, left, finite, m_that);
        m_write.add(Template::SpeechEnd, end, after, listed);
        m_write.add(Template::SpeechEnd, end, after, finite);
        m_write.add(Template::SpeechEnd, end, classAfter, m_that);
        m_write.add(Template::SpeechEnd, end, classAfter, classBehind);
        m_write.add(Template::SpeechEnd, end, classBehind, left, finite);
        m_write.add(Template::SpeechEnd, end, after, classBehind, m_cue.verb);
        m_write.add(Template::SpeechEnd, leaving, end, m_that);
        m_write.add(Template::SpeechEnd, leaving, classAfter, finite);
        m_write.add(Template::SpeechEnd, leaving, m_subject.path, length);
        m_write.add(Template::SpeechEnd, end, classEnd, classAfter);
        m_write.add(Template::SpeechEnd, end, m_rank, finite, classAfter);
        m_write.add(Template::SpeechStart, form, tokenClass(m_first), finite > 0);
        m_write.add(Template::SpeechStart, form, m_classOpener, finite, few(n.commas));
        m_write.add(Template::SpeechStart, form, m_classOpener, length);
        m_write.add(Template::SpeechSubject, marked, markedLeft, form, end);
        m_write.add(Template::SpeechSubject, marked, markedLeft, finite, m_that);
        m_write.add(Template::SpeechSubject, m_reading.speaker.type, m_rank, finite > 0, m_away);
        m_write.add(Template::SpeechLength, length, form, end);
        m_write.add(Template::SpeechLength, length, listed, finite);
    }

private:
    /// The class of the token before; 1 at the sentence's start.
    [[nodiscard]] quint64 classBefore(qint32 token) const
    {
        return token == m_sentence.first ? 1 : tokenClass(m_syntax.at(token - 1));
    }

    [[nodiscard]] static int rankOf(const Token &cue)
    {
        return !cue.is(Reporting) ? 0 : cue.rank < 5 ? 1 : cue.rank < 20 ? 2 : cue.rank < 60 ? 3 : 4;
    }

    const Syntax &m_syntax;
    const Reported &m_reading;
    const Token &m_cue;
    const Subject &m_subject;
    const Sentence &m_sentence;
    const Token &m_first;
    bool m_that;
    qint32 m_behind; ///< the token behind the cue
    int m_away;      ///< how far from the cue the content begins
    quint64 m_classOpener;
    int m_rank;
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
    for (Reported &reported : kept)
        reported.confidence = std::max(reported.confidence, suggestedFrom);
    return kept;
}

} // namespace bluepencil::quotes
