// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace bluepencil::html {

/// What may be the headline of an article.
struct HeadlineSources {
    QStringList headings; ///< every `h1`, in order
    QStringList leading;  ///< those of them that stand before the running text
    QStringList stated;   ///< what `meta`, JSON-LD and `title` say, the best first; may hold empty ones
    QString site;         ///< the site's name
    QString host;         ///< "www.example.org"
};

/// The headline as readers see it: the `h1` that has most words in common with what the page states elsewhere, in the
/// letters that are stated where the heading shouts; where none has (a logo, a section), the only one before the text
/// that says something; else what the page states. Always without the names of site and section behind it.
[[nodiscard]] QString headlineOf(const HeadlineSources &sources);

} // namespace bluepencil::html
