// SPDX-License-Identifier: Apache-2.0
#include "cli/environment.h"

#include "cli/documents.h"
#include "cli/inorder.h"
#include "cli/inputs.h"
#include "cli/options.h"
#include "detect/cuts/rules/lineindex.h"
#include "store/houserulerecords.h"
#include "text/article.h"

namespace bluepencil::cli {

Result<Environment> Environment::gather(const Options &options)
{
    Environment environment;
    if (!options.dataFolder.isEmpty()) {
        const auto rules = loadHouseRules(options.dataFolder);
        if (!rules)
            return rules.failure();
        environment.m_houseRules = *rules;
    }
    if (options.learnRepeats)
        environment.learn(options);
    return environment;
}

void Environment::learn(const Options &options)
{
    Inputs inputs(options.files, options.format);
    processInOrder(
        options.jobs, [&inputs] { return inputs.next(); },
        [&options](const Input &input) { return documentsOf(input, options); },
        [this](const QList<DocumentResult> &documents) {
            for (const DocumentResult &result : documents) {
                const auto *document = std::get_if<Document>(&result);
                if (!document)
                    continue;
                std::shared_ptr<LineIndex> &lines = m_lines[document->article.origin().site];
                if (!lines)
                    lines = std::make_shared<LineIndex>();
                lines->add(document->article);
            }
        });
}

CutOptions Environment::cutOptionsFor(const Article &article) const
{
    CutOptions options;
    options.houseRules = m_houseRules;
    options.lineIndex = m_lines.value(article.origin().site);
    options.indexHoldsArticle = true; // learned from the inputs, of which it is one
    return options;
}

} // namespace bluepencil::cli
