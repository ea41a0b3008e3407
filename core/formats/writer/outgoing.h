// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"
#include "text/article.h"
#include "text/charclass.h"
#include "text/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringView>

#include <algorithm>

namespace bluepencil {

/// Who approved what goes out, and when; of an edition.
struct Approval {
    int edition = 0; ///< its number; 0: nobody approved it
    QString editor = {};
    qint64 when = 0;     ///< milliseconds since 1970, UTC
    QString reason = {}; ///< what was corrected since the edition before
};

/// How lines of plain text end.
enum class LineEnds : quint8 { AsTheyAre, Lf, CrLf };

/// What stands between two paragraphs of plain text.
enum class Gaps : quint8 { AsTheyAre, BlankLine, None };

/// How plain text is written. As it stands, every unit of the text that goes out.
struct PlainStyle {
    QByteArray encoding = "UTF-8"; ///< a name Qt knows ("windows-1252")
    LineEnds lineEnds = LineEnds::AsTheyAre;
    Gaps gaps = Gaps::AsTheyAre;

    friend bool operator==(const PlainStyle &, const PlainStyle &) = default;
};

/// An article on its way out.
struct Outgoing {
    Article article;          ///< as it was read, with what is known of it
    QString text;             ///< what goes out of it
    QJsonValue id;            ///< of its record; null where it has none
    QByteArray raw = {};      ///< the bytes that it was read from; of a file of several articles those of this one
    bool continues = false;   ///< it is one of several that are written one behind the other, and not the first
    Review review = {};       ///< what was decided on it; for formats that show changes
    Approval approval = {};   ///< for formats that show changes
    bool withReasons = true;  ///< show why as comments, where the format does
    PlainStyle style = {};    ///< of plain text
    bool withRemarks = false; ///< show notes, queries and credits as comments, where the format does
};

/// Calls take(paragraph) for each line of what goes out that is not blank: a view of the article's text.
template <typename Take>
void forEachParagraph(const Outgoing &article, Take take)
{
    const QStringView text(article.text);
    for (qsizetype at = 0; at < text.size();) {
        const auto end = std::find_if(text.begin() + at, text.end(), [](QChar c) { return isLineEnd(c.unicode()); });
        const QStringView line = text.sliced(at, end - text.begin() - at).trimmed();
        if (!line.isEmpty())
            take(line);
        at = end - text.begin() + 1;
    }
}

/// All of them.
[[nodiscard]] QList<QStringView> paragraphsOf(const Outgoing &article);

/// The first of them; empty where there is none.
[[nodiscard]] QStringView firstLineOf(const Outgoing &article);

/// True when the article's title stands in its text as the first line already.
[[nodiscard]] bool startsWithTitle(const Outgoing &article);

/// Done, when what goes out is what the review made of the article's text; of another text there are no changes to
/// show. The sentence lacks the article's name.
[[nodiscard]] Outcome checkDecidedOn(const Outgoing &article);

} // namespace bluepencil
