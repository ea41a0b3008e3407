// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <QList>
#include <QSet>

namespace bluepencil {

/// An invented article, and which of its paragraphs are furniture of its site.
struct GeneratedArticle {
    Article article;
    QSet<qsizetype> junk;
};

/// So many articles of so many sites, drawn by a seed: the same on every machine.
///
/// Each site has furniture of its own wording besides what every site has. What recurs and has to stay recurs as well:
/// headings between paragraphs, a paragraph of background in a few articles, a quotation that follow-ups take over.
[[nodiscard]] QList<GeneratedArticle> generatedSources(int sites, int articlesEach, quint32 seed);

} // namespace bluepencil
