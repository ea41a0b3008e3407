// SPDX-License-Identifier: Apache-2.0
#include "support/quotefingerprint.h"

#include "detect/quotes/reported/reported.h"
#include "detect/quotes/speakers/featurenames.h"
#include "detect/quotes/speakers/ranking.h"
#include "text/article.h"

#include <QCryptographicHash>
#include <QString>

namespace bluepencil::quotes {

using namespace Qt::StringLiterals;

namespace {

/// Every place of speaker, cue and quotation; names, pronouns, nouns, nobody; fragments, titles, speech without marks.
QString sampleText()
{
    return u"“The ferry will sail on Monday,” said Ilse Torvald, who runs the harbour at Osk.\n"
           "The mayor of Frid told reporters: “We have waited nine years for this quay.”\n"
           "“It leaks,” she said, “and nobody counts the buckets.”\n"
           "According to the port's annual report, “the east wall moves a finger a winter”.\n"
           "Council leader Bram Okafor, in a letter to residents, called the plan “reckless” and said that he would "
           "vote against it.\n"
           "“Why now?” Okafor asked.\n"
           "“Because the money ends in June.”\n"
           "The engineers' claim that the piles were “sound as the day they were driven” drew laughter.\n"
           "Torvald added that the ferry had been repaired twice, and the crew agreed it was ready.\n"
           "A spokeswoman for the ministry denied on Tuesday that a decision had been made.\n"
           "The choir then sang “The Long Pull Home”, and the so-called “Friday quarrel” was over.\n"
           "“Let them build it,” a joint note from the parish and the union stated Friday.\n"
           "Asked whether she would stay, Torvald, who has said little since March, replied: “Ask the tide.”\n"_s;
}

} // namespace

void knowWords(const Article &article, const Syntax &syntax, FeatureNames &names)
{
    for (const Token &token : syntax.tokens) {
        if (token.isWord())
            names.know(article.textOf(token.span()));
    }
}

QByteArray quoteFingerprint()
{
    const Article article(sampleText());
    const std::vector<MarkedRegion> regions = scanMarks(article);
    const Syntax syntax = parse(article, regions, *Grammar::of(Language::English));
    const std::vector<Subject> subjects = subjectsOf(syntax);
    const std::vector<QuoteShape> shapes = shapesOf(article, regions, syntax);
    const QuoteScene scene{article, regions, syntax, subjects, shapes};
    FeatureNames names;
    knowWords(article, syntax, names);
    FeatureKeys keys;
    // Without weights, and always with the last candidate: what was decided before is evidence too.
    (void)attribute(scene, WeightTable(),
                    [&](const QuoteContext &context, const std::vector<Candidate> &candidates, size_t) {
                        for (const Candidate &candidate : candidates)
                            addCandidateFeatures(context, candidate, keys, &names);
                        addKindFeatures(context, candidates.back(), keys, &names);
                        return candidates.size() - 1;
                    });
    for (const std::vector<Reported> &readings : reportedReadings(syntax, subjects)) {
        for (const Reported &reading : readings)
            addReportedFeatures(syntax, subjects, reading, keys, &names);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[key, list] : names.all()) {
        for (const QByteArray &name : list)
            hash.addData(QByteArray(name + '\n'));
    }
    constexpr qsizetype digits = 12;
    return hash.result().toHex().first(digits);
}

} // namespace bluepencil::quotes
