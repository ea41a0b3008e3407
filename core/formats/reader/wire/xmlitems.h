// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace bluepencil::wire {

/// Which of the formats of news in XML a file is in.
enum class Dialect : quint8 { Feed, Nitf, NewsMl };

/// The dialect of a document, by the name of its root with or without a prefix; nothing for what is no news.
[[nodiscard]] std::optional<Dialect> dialectOf(QStringView root);

/// What an article of such a document is called: "item", "entry", "nitf", "newsItem".
[[nodiscard]] bool isItem(Dialect dialect, QStringView name);

/// One article of a document.
struct XmlItem {
    QString document; ///< a small document of the same dialect that holds it alone
    qint64 line = 0;  ///< on which it starts: 1, 2, 3…
};

/// The articles of a document, in order.
struct XmlItems {
    Dialect dialect = Dialect::Feed;
    QList<XmlItem> items;
    std::optional<Failure> torn; ///< the document breaks off, or is not well formed, behind these
};

/// Where they stand; holds no more than the document and they. Linear. Fails for what is no XML, and for another kind
/// of XML.
[[nodiscard]] Result<XmlItems> itemsOf(const QString &xml);

} // namespace bluepencil::wire
