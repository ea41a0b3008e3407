// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruletrial.h"

#include "detect/words/folding.h"
#include "store/cache/folderrules.h"
#include "store/cache/looking.h"
#include "text/article.h"
#include "text/readingstop.h"

#include <QHash>

namespace bluepencil {

namespace {

constexpr qsizetype mostExamples = 3;

void tryOn(const Article &article, const HouseRules &rules, RuleTrial &trial)
{
    const qsizetype before = trial.lines;
    for (const Paragraph &paragraph : article.paragraphs()) {
        const QStringView line = article.textOf(paragraph.text);
        if (paragraph.isBlank() || !rules.deciding(line, folded(line), article.origin().site))
            continue;
        ++trial.lines;
        const QString example = line.trimmed().toString();
        if (trial.examples.size() < mostExamples && !trial.examples.contains(example))
            trial.examples.append(example);
    }
    trial.articles += trial.lines > before ? 1 : 0;
}

} // namespace

RuleTrial tryRule(const HouseRule &rule, const QList<QueueEntry> &queue, const std::stop_token &stop)
{
    RuleTrial trial;
    const ReadingStop reading(stop);
    const auto rules = HouseRules::compile({rule});
    if (!rules)
        return trial;
    QHash<QString, QStringList> records; // by path
    for (const QueueEntry &entry : queue)
        records[entry.path].append(entry.record);
    for (const QueueEntry &entry : queue) {
        if (stop.stop_requested())
            break;
        const QStringList ofFile = records.take(entry.path);
        if (ofFile.isEmpty()) // a file of several articles is read with the first of them
            continue;
        const QHash<QString, Article> articles = articlesIn(entry.path, ofFile);
        for (const QString &record : ofFile) {
            const Article article = articles.value(record);
            tryOn(article, *rulesFor(*rules, article.origin().site, entry.path), trial);
        }
    }
    return trial;
}

} // namespace bluepencil
