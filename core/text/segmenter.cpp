// SPDX-License-Identifier: Apache-2.0
#include "text/segmenter.h"

#include "text/charclass.h"
#include "text/readingstop.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace bluepencil {

namespace {

/// One pass over the units from `from` to the next line end: where it is, and whether only white space came before.
struct LineScan {
    qsizetype end;
    bool blank;
};

LineScan scanLine(QStringView text, qsizetype from)
{
    bool blank = true;
    qsizetype at = from;
    for (; at < text.size() && !isLineEnd(text[at].unicode()); ++at) {
        if (blank && !isBlank(text[at]))
            blank = false;
    }
    return {at, blank};
}

qsizetype afterLineEnd(QStringView text, qsizetype lineEnd)
{
    if (lineEnd >= text.size())
        return lineEnd;
    const bool crlf = text[lineEnd] == u'\r' && lineEnd + 1 < text.size() && text[lineEnd + 1] == u'\n';
    return lineEnd + (crlf ? 2 : 1);
}

/// The last position in (from, to] at which `finder` has a boundary, or -1.
qsizetype lastBoundary(QTextBoundaryFinder &finder, qsizetype from, qsizetype to)
{
    finder.setPosition(to);
    const qsizetype at = finder.isAtBoundary() ? to : finder.toPreviousBoundary();
    return at > from ? at : -1;
}

} // namespace

QList<Paragraph> paragraphsOf(QStringView text)
{
    QList<Paragraph> paragraphs;
    paragraphs.reserve(text.size() / 80 + 1);
    qint32 number = 0;
    for (qsizetype start = 0; start < text.size() && !ReadingStop::isRequested();) {
        const LineScan line = scanLine(text, start);
        paragraphs.append({Span(start, line.end), line.blank ? 0 : ++number});
        start = afterLineEnd(text, line.end);
    }
    return paragraphs;
}

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool joins = inside && (text[at] == u'\'' || text[at] == u'’' || text[at] == u'-') &&
                           at + 1 < text.size() && isWordUnit(text[at + 1]);
        const bool word = isWordUnit(text[at]) || joins;
        words += word && !inside;
        inside = word;
    }
    return words;
}

QList<qsizetype> sliceEnds(QStringView text, Span where, qsizetype longest)
{
    QList<qsizetype> ends;
    qsizetype start = where.start();
    while (where.end() - start > longest) {
        const QStringView window = text.sliced(start, std::min(longest, where.end() - start));
        QTextBoundaryFinder sentence(QTextBoundaryFinder::Sentence, window.data(), window.size());
        qsizetype cut = lastBoundary(sentence, longest / 2, window.size());
        // The window's end is always a boundary to the finder; it is one of the text only where white space says so.
        if (cut == window.size() && !isBlank(window.back()))
            cut = lastBoundary(sentence, longest / 2, window.size() - 1);
        for (qsizetype at = window.size(); cut < 0 && at > longest / 2; --at) {
            if (isBlank(window[at - 1]))
                cut = at;
        }
        if (cut < 0) {
            QTextBoundaryFinder grapheme(QTextBoundaryFinder::Grapheme, window.data(), window.size());
            cut = lastBoundary(grapheme, 0, window.size() - 1);
        }
        start += cut > 0 ? cut : window.size();
        ends.append(start);
    }
    ends.append(where.end());
    return ends;
}

} // namespace bluepencil
