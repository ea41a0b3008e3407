// SPDX-License-Identifier: Apache-2.0
//
// quotefeatures features            candidates and features of each quotation, for fit_quotes.py; a last line has the
//                                   names of all features, and the fingerprint of the program's features
// quotefeatures predict [WEIGHTS [TURNS]]   findings, as score_quotes.py reads them; with the built-in weights without
// a
//                                   file, and where “-” stands for one
// quotefeatures speed               megabytes of UTF-8 a second, findQuotes alone, on standard error
//
// All read JSON lines ({"id", "text", "quotes": […]}) from standard input and write JSON lines.

#include "detect/quotes/people/turnweights.h"
#include "detect/quotes/quotes.h"
#include "detect/quotes/reported/reported.h"
#include "detect/quotes/speakers/ranking.h"
#include "detect/quotes/speakers/weights.h"
#include "support/quotefingerprint.h"
#include "text/article.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <string>

using namespace bluepencil;
using namespace bluepencil::quotes;
using namespace Qt::StringLiterals;

namespace {

Span spanIn(const QJsonValue &value)
{
    return Span(value["start"_L1].toInteger(), value["end"_L1].toInteger());
}

QJsonArray toJson(Span span)
{
    return {span.start(), span.end()};
}

QJsonArray toJson(const FeatureKeys &keys)
{
    QJsonArray array;
    for (const FeatureKey key : keys.all())
        array.append(static_cast<qint64>(key));
    return array;
}

/// The answer key of one article: what a quotation's speaker and cue are, as spans.
class Gold {
public:
    explicit Gold(const QJsonArray &quotes)
    {
        for (const auto &quote : quotes) {
            const QString kind = quote["kind"_L1].toString();
            if (kind == "direct"_L1)
                m_marked.append({spanIn(quote), quote});
            for (const auto &fragment : quote["fragments"_L1].toArray())
                m_marked.append({spanIn(fragment), quote});
        }
    }

    /// The candidate that overlaps the gold speaker and cue best; 0 ("no source") when the gold has none.
    [[nodiscard]] size_t bestOf(const Syntax &syntax, Span region, const std::vector<Candidate> &candidates) const
    {
        size_t best = 0;
        double most = 0;
        for (const auto &[span, quote] : m_marked) {
            if (!span.overlaps(region) || !quote["speaker"_L1].isObject())
                continue;
            for (size_t i = 1; i < candidates.size(); ++i) {
                const double agreement = agreementOf(syntax, candidates[i], quote);
                if (agreement > most) {
                    most = agreement;
                    best = i;
                }
            }
        }
        return best;
    }

private:
    static double agreementOf(const Syntax &syntax, const Candidate &candidate, const QJsonValue &quote)
    {
        const Span speaker = spanIn(quote["speaker"_L1]);
        const Span given = syntax.spanOf(candidate.speaker);
        if (!given.overlaps(speaker))
            return 0;
        const Span cue = candidate.cue.exists() ? syntax.spanOf(candidate.cue.first, candidate.cue.last) : Span();
        const double overlap = static_cast<double>(given.intersected(speaker).length());
        const bool sameCue = quote["cue"_L1].isObject() && cue.overlaps(spanIn(quote["cue"_L1]));
        // The gold's speaker may go on with an office or a relative clause: who it is stands at its start.
        const bool sameStart = given.start() == speaker.start();
        return overlap / static_cast<double>(given.united(speaker).length()) + (sameStart ? 1 : 0) + (sameCue ? 2 : 0);
    }

    QList<std::pair<Span, QJsonValue>> m_marked;
};

/// One line for each quotation that the ranking decides.
QJsonObject problemOf(const QuoteScene &scene, const QuoteContext &context, const std::vector<Candidate> &candidates,
                      size_t truth, FeatureNames &names)
{
    QJsonArray list;
    FeatureKeys keys;
    for (const Candidate &candidate : candidates) {
        keys.clear();
        addCandidateFeatures(context, candidate, keys, &names);
        QJsonObject entry{{"features"_L1, toJson(keys)}};
        if (candidate.sourced) {
            entry["speaker"_L1] = toJson(scene.syntax.spanOf(candidate.speaker));
            if (candidate.cue.exists())
                entry["cue"_L1] = toJson(scene.syntax.spanOf(candidate.cue.first, candidate.cue.last));
        }
        list.append(entry);
    }
    keys.clear();
    addKindFeatures(context, candidates[truth], keys, &names);
    const MarkedRegion &region = scene.regions[static_cast<size_t>(context.region)];
    return {{"span"_L1, toJson(region.span)}, {"candidates"_L1, list}, {"kind"_L1, toJson(keys)}};
}

/// One list for each cue of indirect speech: its readings.
QJsonArray reportedProblems(const Syntax &syntax, const std::vector<Subject> &subjects, FeatureNames &names)
{
    QJsonArray problems;
    FeatureKeys keys;
    for (const std::vector<Reported> &readings : reportedReadings(syntax, subjects)) {
        QJsonArray list;
        for (const Reported &reading : readings) {
            keys.clear();
            addReportedFeatures(syntax, subjects, reading, keys, &names);
            list.append(QJsonObject{{"content"_L1, toJson(syntax.spanOf(reading.first, reading.last))},
                                    {"cue"_L1, toJson(syntax.spanOf(reading.cue.first, reading.cue.last))},
                                    {"features"_L1, toJson(keys)}});
        }
        problems.append(list);
    }
    return problems;
}

QJsonObject featuresOf(const QJsonObject &record, const WeightTable &weights, FeatureNames &names)
{
    const Article article(record["text"_L1].toString());
    const Gold gold(record["quotes"_L1].toArray());
    const std::vector<MarkedRegion> regions = scanMarks(article);
    const Syntax syntax = parse(article, regions, *Grammar::of(Language::English));
    knowWords(article, syntax, names);
    const std::vector<Subject> subjects = subjectsOf(syntax);
    const std::vector<QuoteShape> shapes = shapesOf(article, regions, syntax);
    const QuoteScene scene{article, regions, syntax, subjects, shapes};
    QJsonArray problems;
    (void)attribute(scene, weights, [&](const QuoteContext &context, const std::vector<Candidate> &candidates, size_t) {
        const Span span = regions[static_cast<size_t>(context.region)].span;
        const size_t truth = gold.bestOf(syntax, span, candidates);
        problems.append(problemOf(scene, context, candidates, truth, names));
        return truth;
    });
    return {{"id"_L1, record["id"_L1]},
            {"problems"_L1, problems},
            {"reported"_L1, reportedProblems(syntax, subjects, names)}};
}

QJsonObject namesOf(const FeatureNames &names)
{
    QJsonObject out;
    for (const auto &[key, list] : names.all()) {
        QJsonArray all;
        for (const QByteArray &name : list)
            all.append(QString::fromUtf8(name));
        out[QString::number(key)] = all;
    }
    return {{"names"_L1, out}, {"fingerprint"_L1, QString::fromLatin1(quoteFingerprint())}};
}

QJsonValue spanObject(std::optional<Span> span)
{
    if (!span)
        return QJsonValue();
    return QJsonObject{{"start"_L1, span->start()}, {"end"_L1, span->end()}};
}

QJsonObject quoteObject(Span span, QLatin1StringView kind, const Finding *attribution)
{
    QJsonObject quote{{"start"_L1, span.start()}, {"end"_L1, span.end()}, {"kind"_L1, kind}};
    if (kind == "mixed"_L1)
        quote["fragments"_L1] = QJsonArray{spanObject(span)};
    quote["speaker"_L1] = attribution ? spanObject(attribution->spanOf(Role::Speaker)) : QJsonValue();
    quote["cue"_L1] = attribution ? spanObject(attribution->spanOf(Role::Cue)) : QJsonValue();
    quote["confidence"_L1] = attribution ? QJsonValue(static_cast<double>(attribution->confidence)) : QJsonValue();
    quote["name"_L1] = attribution ? attribution->name : QString();
    quote["rule"_L1] = QString::fromLatin1(attribution ? attribution->rule : "");
    return quote;
}

QJsonObject predictionOf(const QJsonObject &record, const WeightTable &weights, const TurnWeights &turns)
{
    constexpr float threshold = 0.5F;
    const QuoteFindings found = findQuotes(Article(record["text"_L1].toString()), weights, turns);
    QHash<Span, const Finding *> said;
    QJsonArray quotes;
    for (const Finding &attribution : found.attributions) {
        if (attribution.confidence < threshold)
            continue;
        if (attribution.category == Category::Indirect)
            quotes.append(quoteObject(attribution.spanOf(Role::Content).value_or(Span()), "indirect"_L1, &attribution));
        for (const Related &related : attribution.related) {
            if (related.role == Role::Quote)
                said[related.span] = &attribution;
        }
    }
    for (const Finding &quote : found.quotes) {
        const bool direct = quote.category == Category::Direct;
        if (quote.confidence >= threshold && (direct || quote.category == Category::Fragment))
            quotes.append(quoteObject(quote.span, direct ? "direct"_L1 : "mixed"_L1, said.value(quote.span)));
    }
    return {{"id"_L1, record["id"_L1]}, {"quotes"_L1, quotes}};
}

/// How fast the detector is, reading and writing of JSON left out: the best of some rounds, since the machine may be
/// busy with other things, which slow down a round even when only processor time is counted.
void measure(const QList<QJsonObject> &records)
{
    qsizetype bytes = 0;
    qsizetype found = 0;
    QList<Article> articles;
    for (const QJsonObject &record : records) {
        articles.append(Article(record["text"_L1].toString()));
        bytes += articles.last().text().toUtf8().size();
    }
    found += findQuotes(Article(u"“Once,” said Ada Frid."_s)).quotes.size(); // reads the word lists
    constexpr int rounds = 7;
    std::clock_t best = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        for (const Article &article : articles)
            found += findQuotes(article).quotes.size();
        const std::clock_t taken = std::clock() - start;
        best = round == 0 ? taken : std::min(best, taken);
    }
    const double seconds = static_cast<double>(best) / CLOCKS_PER_SEC;
    std::fprintf(stderr, "%.1f MB/s, %lld quotes\n", static_cast<double>(bytes) / 1e6 / seconds,
                 static_cast<long long>(found / rounds));
}

/// The weights in the file that an argument names; the built-in ones without it, or for “-”.
template <typename Weights>
Weights weightsFrom(const char *argument)
{
    const QString path = QString::fromLocal8Bit(argument ? argument : "-");
    if (path == "-"_L1)
        return Weights::builtIn();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the weights in %s", qUtf8Printable(path));
    Result<Weights> weights = Weights::read(file.readAll());
    if (!weights)
        qFatal("%s", qUtf8Printable(weights.sentence()));
    return std::move(*weights);
}

} // namespace

int main(int argc, char *argv[])
{
    const QString mode = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (mode != "features"_L1 && mode != "predict"_L1 && mode != "speed"_L1) {
        std::fputs("usage: quotefeatures features|predict|speed [WEIGHTS [TURNS]] < ARTICLES\n", stderr);
        return 2;
    }
    const auto weights = weightsFrom<WeightTable>(argc > 2 ? argv[2] : nullptr);
    const auto turns = weightsFrom<TurnWeights>(argc > 3 ? argv[3] : nullptr);
    FeatureNames names;
    std::string line;
    QList<QJsonObject> records;
    while (std::getline(std::cin, line)) {
        const QJsonObject record = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        if (mode == "speed"_L1) {
            records.append(record);
            continue;
        }
        const QJsonObject answer =
            mode == "features"_L1 ? featuresOf(record, weights, names) : predictionOf(record, weights, turns);
        std::cout << QJsonDocument(answer).toJson(QJsonDocument::Compact).constData() << '\n';
    }
    if (mode == "speed"_L1)
        measure(records);
    if (mode == "features"_L1)
        std::cout << QJsonDocument(namesOf(names)).toJson(QJsonDocument::Compact).constData() << '\n';
    return 0;
}
