// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/saidcompare.h"

#include "cli/arguments/options.h"
#include "cli/commands/analyze.h"
#include "cli/commands/environment.h"
#include "cli/input/documents.h"
#include "cli/input/inorder.h"
#include "cli/input/inputs.h"
#include "detect/analyzer.h"
#include "formats/writer/jsonwriter.h"
#include "store/cache/saidindex.h"

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

/// An input, or why there is none.
struct Heard {
    SaidArticle article;
    QString problem;
};

SaidArticle articleOf(const Document &document, const Options &options, const Environment &environment)
{
    const Article &article = document.article;
    SaidArticle heard{article.origin().name, {}, {}};
    heard.said = saidIn(article, statementsOf(article, analysisOf(document, options, environment), {}));
    const OffsetConverter unit(article.text(), options.unit);
    for (Said &said : heard.said)
        said.place = Span(unit(said.place.start()), unit(said.place.end()));
    return heard;
}

QList<Heard> heardIn(const Input &input, const Options &options, const Environment &environment)
{
    QList<Heard> all;
    for (const DocumentResult &result : documentsOf(input, options)) {
        if (const auto *bad = std::get_if<BadDocument>(&result))
            all.append({{bad->name, {}, {}}, bad->problem});
        else
            all.append({articleOf(std::get<Document>(result), options, environment), {}});
    }
    return all;
}

void write(JsonWriter &json, QLatin1StringView name, const QString &article, const Said &said)
{
    json.key(name);
    json.beginObject();
    json.member("article"_L1, article);
    json.member("start"_L1, qint64{said.place.start()});
    json.member("end"_L1, qint64{said.place.end()});
    json.member("quote"_L1, said.words);
    json.member("speaker"_L1, said.speaker.isEmpty() ? QJsonValue() : QJsonValue(said.speaker));
    json.endObject();
}

} // namespace

QByteArray saidDifferently(const Options &options, const Environment &environment, const TellUnread &tellUnread)
{
    QList<SaidArticle> articles;
    Inputs inputs(options.files, options.format);
    processInOrder(
        options.jobs, [&inputs] { return inputs.next(); },
        [&](const Input &input) { return heardIn(input, options, environment); },
        [&](const QList<Heard> &all) {
            for (const Heard &heard : all) {
                if (heard.problem.isEmpty())
                    articles.append(heard.article);
                else
                    tellUnread(heard.article.path, heard.problem);
            }
        });
    QByteArray lines;
    for (const SaidTwice &twice : differencesAmong(articles)) {
        JsonWriter json;
        json.beginObject();
        json.member("difference"_L1, nameOf(twice.difference.difference));
        write(json, "first"_L1, articles.at(twice.first).path, twice.difference.said);
        write(json, "second"_L1, articles.at(twice.second).path, twice.difference.other);
        json.endObject();
        lines += json.json() + '\n';
    }
    return lines;
}

} // namespace bluepencil::cli
