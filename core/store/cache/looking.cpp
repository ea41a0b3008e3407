// SPDX-License-Identifier: Apache-2.0
#include "store/cache/looking.h"

#include "detect/analyzer.h"
#include "detect/cuts/rules/houserules.h"
#include "formats/articles.h"
#include "formats/reader/file.h"
#include "review/stops.h"
#include "store/cache/cache.h"
#include "store/cache/folderrules.h"
#include "text/article.h"
#include "text/readingstop.h"
#include "text/stablehash.h"

#include <QHash>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

void say(StableHash &hash, const QString &part)
{
    hash.add(static_cast<quint32>(part.size()));
    hash.add(part);
}

void say(StableHash &hash, const HouseRules &rules)
{
    for (const HouseRule &rule : rules.rules()) {
        say(hash, rule.text);
        say(hash, rule.site);
        hash.add(static_cast<quint32>(rule.form) << 8U | static_cast<quint32>(rule.action));
    }
}

Glance glanceOf(const LookResult &result, const QString &record, const QString &site)
{
    Glance glance;
    glance.path = result.path;
    glance.record = record;
    glance.stamp = result.stamp;
    glance.source = sourceNameOf(site, result.path);
    return glance;
}

Analysis analysisWith(const CutOptions &knowledge, const Article &article, const std::stop_token &stop)
{
    AnalyzerOptions options;
    options.cutOptions = knowledge;
    return analyze(article, options, {}, stop);
}

int stopsIn(const Article &article, const Analysis &analysis)
{
    return static_cast<int>(stopsOf(article, analysis.findings, suggestionsOf(analysis.findings)).size());
}

} // namespace

LookKnowledge::LookKnowledge(std::shared_ptr<const HouseRules> rules, RecurringLines lines)
    : m_rules(std::move(rules))
    , m_lines(std::move(lines))
{
    StableHash hash;
    say(hash, Cache::currentVersion());
    if (m_rules)
        say(hash, *m_rules);
    m_rulesAndEngine = hash.value();
    for (const QString &source : m_lines.sites())
        m_recurring.insert(source, m_lines.of(source)->recurrence());
}

CutOptions LookKnowledge::optionsFor(const QString &source, const LineHashes &article) const
{
    CutOptions options;
    options.houseRules = m_rules;
    m_lines.tell(options, source, article);
    return options;
}

QString LookKnowledge::basisFor(const QString &source) const
{
    StableHash hash;
    for (const quint64 part : {m_rulesAndEngine, m_recurring.value(source)}) {
        hash.add(static_cast<quint32>(part));
        hash.add(static_cast<quint32>(part >> 32U));
    }
    return QString::number(hash.value(), 16);
}

QHash<QString, Article> articlesIn(const QString &path, const QStringList &records)
{
    QHash<QString, Article> articles;
    const auto bytes = readFile(path);
    const auto content = bytes ? contentOf(*bytes, path) : Result<Content>(bytes.failure());
    if (!content)
        return articles;
    const bool isOne = records == QStringList{QString()};
    const QStringList keys = isOne ? records : keysOf(content->records);
    for (qsizetype i = 0; i < content->records.size() && i < keys.size(); ++i) {
        if (const auto *record = std::get_if<Record>(&content->records.at(i)))
            articles.insert(keys.at(i), record->article);
    }
    return articles;
}

LookResult look(const LookTask &task, const LookKnowledge &knowledge, const std::stop_token &stop)
{
    LookResult result{task.path, stampOf(task.path), false, {}, {}};
    if (result.stamp == task.stamp && !task.countStops) {
        result.isSame = true;
        return result;
    }
    const ReadingStop reading(stop);
    const QHash<QString, Article> articles = articlesIn(task.path, task.records);
    for (const QString &record : task.records) {
        if (stop.stop_requested())
            return {task.path, result.stamp, false, {}};
        const Article article = articles.value(record);
        Glance glance = glanceOf(result, record, article.origin().site);
        if (!article.text().isEmpty())
            glance.lines = lineHashesOf(article);
        if (task.countStops) {
            glance.basis = knowledge.basisFor(glance.source);
            if (!article.text().isEmpty()) {
                CutOptions options = knowledge.optionsFor(glance.source, glance.lines);
                options.houseRules = rulesFor(options.houseRules, article.origin().site, task.path);
                const Analysis analysis = analysisWith(options, article, stop);
                glance.stops = stopsIn(article, analysis);
                result.said.append({task.path, record, saidIn(article, statementsOf(article, analysis, {}))});
            }
        }
        if (stop.stop_requested())
            return {task.path, result.stamp, false, {}, {}};
        result.glances.append(glance);
    }
    return result;
}

} // namespace bluepencil
