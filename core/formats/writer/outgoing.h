// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"
#include "text/article.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace bluepencil {

/// An article on its way out.
struct Outgoing {
    Article article;         ///< as it was read, with what is known of it
    QString text;            ///< what goes out of it
    QJsonValue id;           ///< of its record; null where it has none
    QByteArray raw = {};     ///< the bytes that it was read from; of a file of several articles those of this one
    bool continues = false;  ///< it is one of several that are written one behind the other, and not the first
    Review review = {};      ///< what was decided on it; for formats that show changes
    bool withReasons = true; ///< show why as comments, where the format does
};

/// The lines of what goes out that are not blank, each a paragraph.
[[nodiscard]] QStringList paragraphsOf(const Outgoing &article);

/// True when the article's title stands in its text as the first line already.
[[nodiscard]] bool startsWithTitle(const Outgoing &article);

} // namespace bluepencil
