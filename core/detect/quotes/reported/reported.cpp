// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/reported/reported.h"

#include "detect/findings/finding.h"
#include "detect/quotes/speakers/featurekeys.h"

#include <algorithm>
#include <cmath>
#include <numeric>
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

/// The best of the readings of one cue, with the softmax mass of all of them against "nothing is reported".
Reported bestOf(std::span<const Reported> readings, const std::vector<float> &scores)
{
    const auto best = std::max_element(scores.begin(), scores.end());
    const float highest = std::max(0.0F, *best);
    float mass = 0;
    for (const float score : scores)
        mass += std::exp(score - highest);
    Reported chosen = readings[static_cast<size_t>(std::distance(scores.begin(), best))];
    chosen.confidence = std::min(surest, mass / (mass + std::exp(-highest)));
    return chosen;
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

void addReportedFeatures(const Syntax &syntax, const std::vector<Subject> &subjects, const Reported &reading,
                         FeatureKeys &keys, FeatureNames *names)
{
    const Token &cue = syntax.at(reading.cue.first);
    const Subject subject = subjects[static_cast<size_t>(reading.cue.first)];
    const Sentence &sentence = syntax.sentenceHolding(reading.cue.first);
    const Counts n = syntax.between(reading.first, reading.last + 1);
    const Counts inside = syntax.between(reading.first + 1, reading.last + 1);
    const Token &first = syntax.at(reading.first);
    const qint32 next = reading.last + 1;
    const bool ends = next >= syntax.size() || syntax.at(next).sentenceStart;
    const quint64 after = ends ? 1 : tokenWord(syntax.at(next));
    const quint64 classAfter = ends ? 1 : tokenClass(syntax.at(next));
    const bool last = ends || next + 1 >= sentence.end;
    const quint64 classBehind = last ? 1 : tokenClass(syntax.at(next + 1));
    const quint64 before = cue.sentenceStart ? 1 : tokenWord(syntax.at(reading.cue.first - 1));
    const quint64 classBefore = cue.sentenceStart ? 1 : tokenClass(syntax.at(reading.cue.first - 1));
    const qint32 behind = reading.cue.last + 1;
    const quint64 behindCue = behind < sentence.end ? tokenWord(syntax.at(behind)) : 1;
    const bool that = first.plays(Part::Complementizer);
    const int length = lengthClass(reading.last - reading.first + 1);
    const int away = reading.first > reading.cue.last ? few(reading.first - behind) : 4;
    const Token &head = syntax.at(reading.speaker.last);
    const int ahead = few(syntax.between(sentence.first, std::min(reading.first, reading.cue.first)).finite);
    const int left = few(syntax.between(std::max(next, behind), std::max({next, behind, sentence.end})).finite);
    const int rank = !cue.is(Reporting) ? 0 : cue.rank < 5 ? 1 : cue.rank < 20 ? 2 : cue.rank < 60 ? 3 : 4;
    FeatureWriter write(keys, names);
    write.add(Template::Speech, reading.form, reading.end);
    write.add(Template::Speech, reading.form, cue.verb, cue.infinitive);
    write.add(Template::Speech, reading.form, cue.is(Reporting), that, few(n.finite));
    write.add(Template::Speech, reading.form, reading.end, rank, reading.cue.kind);
    write.add(Template::SpeechCue, cue.word, reading.form);
    write.add(Template::SpeechCue, cue.word, tokenClass(first));
    write.add(Template::SpeechCue, cue.word, few(n.finite) > 0, that);
    write.add(Template::SpeechCue, cue.word, reading.end, few(n.finite) > 0);
    write.add(Template::SpeechCue, cue.word, behindCue);
    write.add(Template::SpeechCue, before, reading.form);
    write.add(Template::SpeechCue, classBefore, cue.verb, reading.form, cue.is(Reporting));
    write.add(Template::SpeechContent, reading.form, reading.end, few(n.finite), few(n.verbs));
    write.add(Template::SpeechContent, reading.end, few(inside.that), few(n.commas));
    write.add(Template::SpeechContent, reading.end, few(n.phrases), few(n.conjunctions));
    write.add(Template::SpeechContent, reading.form, reading.end, ahead, left);
    write.add(Template::SpeechContent, reading.end, left, few(n.finite), that);
    write.add(Template::SpeechEnd, reading.end, after, cue.is(Reporting));
    write.add(Template::SpeechEnd, reading.end, after, few(n.finite));
    write.add(Template::SpeechEnd, reading.end, classAfter, that);
    write.add(Template::SpeechEnd, reading.end, classAfter, classBehind);
    write.add(Template::SpeechEnd, reading.end, classBehind, left, few(n.finite));
    write.add(Template::SpeechEnd, reading.end, after, classBehind, cue.verb);
    write.add(Template::SpeechStart, reading.form, tokenWord(first));
    write.add(Template::SpeechStart, reading.form, tokenClass(first), few(n.finite) > 0);
    write.add(Template::SpeechStart, tokenClass(first), tokenClass(syntax.at(reading.first + 1)), rank);
    write.add(Template::SpeechStart, away, tokenClass(first), reading.form, that);
    write.add(Template::SpeechSubject, reading.form, subject.path, reading.speaker.type);
    write.add(Template::SpeechSubject, reading.speaker.type == PhraseType::Name ? 0 : head.word);
    write.add(Template::SpeechSubject, subject.path, cue.verb, cue.is(Reporting));
    write.add(Template::SpeechSubject, reading.speaker.type, rank, few(n.finite) > 0, away);
    write.add(Template::SpeechLength, length, reading.form, reading.end);
    write.add(Template::SpeechLength, length, cue.is(Reporting), few(n.finite));
}

std::vector<Reported> findReported(const Syntax &syntax, const std::vector<Subject> &subjects,
                                   const WeightTable &weights)
{
    constexpr float likelier = 0.36F; // the balance of precision and recall that editors asked for
    std::vector<Reported> kept;
    std::vector<Reported> ofSentence;
    FeatureKeys keys(weights.filter());
    std::vector<float> scores;
    qint32 sentence = -1;
    for (const std::vector<Reported> &readings : reportedReadings(syntax, subjects)) {
        scores.clear();
        for (const Reported &reading : readings) {
            keys.clear();
            addReportedFeatures(syntax, subjects, reading, keys);
            scores.push_back(weights.sumOf(keys.all()));
        }
        Reported best = bestOf(readings, scores);
        if (syntax.sentenceIndex(best.cue.first) != sentence)
            dropOverlaps(ofSentence, kept);
        sentence = syntax.sentenceIndex(best.cue.first);
        if (best.confidence >= likelier) {
            best.confidence = std::max(best.confidence, suggestedFrom);
            ofSentence.push_back(best);
        }
    }
    dropOverlaps(ofSentence, kept);
    return kept;
}

} // namespace bluepencil::quotes
