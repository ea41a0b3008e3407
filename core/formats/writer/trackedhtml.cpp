// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/trackedhtml.h"

#include "formats/writer/htmltext.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/trackedtext.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QString pieceAsHtml(const office::TrackedPiece &piece)
{
    const QString words = htmlEscaped(piece.text);
    switch (piece.fate) {
    case office::Fate::Kept:
        return words;
    case office::Fate::Deleted:
        return u"<del style=\"text-decoration: line-through\">"_s + words + u"</del>"_s;
    case office::Fate::Inserted:
        return u"<ins style=\"text-decoration: underline\">"_s + words + u"</ins>"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString trackedHtml(const Outgoing &article, qsizetype longest)
{
    const office::TrackedText tracked = office::trackedText(article.article, article.review);
    QString html;
    for (const office::TrackedParagraph &paragraph : tracked.paragraphs) {
        if (paragraph.pieces.isEmpty())
            continue;
        if (html.size() > longest)
            return html + u"<p>…</p>\n"_s;
        html += u"<p>"_s;
        for (const office::TrackedPiece &piece : paragraph.pieces)
            html += pieceAsHtml(piece);
        html += u"</p>\n"_s;
    }
    return html;
}

} // namespace bluepencil
