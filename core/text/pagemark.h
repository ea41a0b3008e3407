// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QString>

namespace bluepencil {

/// What the markup of a page says about a line of its article.
enum class PageMarkKind : quint8 {
    Text,       ///< nothing in particular
    Caption,    ///< below a picture
    Byline,     ///< who wrote it, when
    Related,    ///< points to other articles
    Share,      ///< buttons to share or follow
    Comments,   ///< what readers wrote
    Promotion,  ///< asks to subscribe, to sign up, to pay
    Aside,      ///< beside the article: a sidebar, a note
    Navigation, ///< menus, lists of topics
    Footer,     ///< the foot of the page
    Ad,         ///< a place for advertisements
};

/// What the page that an article was read from says about one of its lines. A value beside the text: it changes nothing
/// by itself, detectors weigh it.
struct PageMark {
    Span span; ///< in Article::text(), UTF-16 units
    PageMarkKind kind = PageMarkKind::Text;
    float outside = 0; ///< 0…1: how sure the reader is that the line does not belong to the article
    QString markup;    ///< what says so, as written in the page: "class “related-posts”", "figcaption"

    friend bool operator==(const PageMark &, const PageMark &) = default;
};

} // namespace bluepencil
