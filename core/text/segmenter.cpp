// SPDX-License-Identifier: Apache-2.0
#include "text/segmenter.h"

#include "text/charclass.h"
#include "text/readingstop.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

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

bool isAbbreviation(QStringView word)
{
    static constexpr std::array known = {
        u"Mr",  u"Mrs", u"Ms",   u"Dr",  u"Prof", u"Gen",  u"Col", u"Lt",  u"Sgt",  u"Capt", u"Cmdr", u"Maj",   u"Adm",
        u"Sen", u"Rep", u"Gov",  u"Rev", u"Hon",  u"Pres", u"Sr",  u"Jr",  u"St",   u"Mt",   u"No",   u"vs",    u"Jan",
        u"Feb", u"Aug", u"Sept", u"Oct", u"Nov",  u"Dec",  u"Inc", u"Ltd", u"Corp", u"Co",   u"Fla",  u"Calif",
    };
    if (word.size() == 1 && word[0].isUpper())
        return true;
    if (word.contains(u'.')) // U.S, p.m, e.g: letters with inner stops
        return true;
    return std::any_of(known.begin(), known.end(), [&](const char16_t *k) { return word == QStringView(k); });
}

/// True when the stop before `end` belongs to an abbreviation, so that the sentence goes on.
bool endsInAbbreviation(QStringView text, qsizetype start, qsizetype end)
{
    qsizetype at = end;
    while (at > start && isBlank(text[at - 1]))
        --at;
    if (at == start || text[at - 1] != u'.')
        return false;
    const qsizetype stop = at - 1;
    qsizetype first = stop;
    while (first > start && (text[first - 1].isLetter() || text[first - 1] == u'.'))
        --first;
    return isAbbreviation(text.sliced(first, stop - first));
}

Span trimmed(QStringView text, Span span)
{
    const QStringView inner = withoutOuterBlanks(text.sliced(span.start(), span.length()));
    const qsizetype start = inner.isEmpty() ? span.end() : inner.utf16() - text.utf16();
    return Span(start, start + inner.size());
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

QList<Span> sentencesOf(QStringView text, Span where)
{
    QList<Span> sentences;
    const QStringView part = text.sliced(where.start(), where.length());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, part.data(), part.size());
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (end < part.size() && endsInAbbreviation(part, start, end))
            continue;
        const Span sentence = trimmed(text, Span(where.start() + start, where.start() + end));
        if (!sentence.isEmpty())
            sentences.append(sentence);
        start = end;
    }
    return sentences;
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
