// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/lines.h"
#include "formats/reader/html/tree.h"

#include <QString>

namespace bluepencil::html {

/// What a page says about itself; empty where it says nothing.
struct Metadata {
    QString title;                 ///< the article's headline, without the site's name behind it
    QString byline;                ///< "Rilla Quist", "A. One; B. Two"
    QString date;                  ///< the day it was published: "2031-05-02"
    QString url;                   ///< the canonical address
    QString site;                  ///< the name of the site as it calls itself
    QString language;              ///< "en", "pt-BR"
    bool isForSubscribers = false; ///< isAccessibleForFree is false
    qsizetype statedLength = 0;    ///< UTF-16 units of JSON-LD's articleBody; 0 when there is none
    qsizetype statedWords = 0;     ///< as the page counts them; 0 where it does not
    QString description;           ///< the beginning, or what it is about, for those who link to it
};

/// Reads JSON-LD, OpenGraph, `meta`, `link`, `time`, microdata and the lines around the headline; where they differ the
/// more exact source wins. The headline that readers see wins over one that is written for machines, unless the two
/// have nothing in common. Linear.
[[nodiscard]] Metadata metadataOf(const Tree &tree, const PageText &page);

} // namespace bluepencil::html
