// SPDX-License-Identifier: Apache-2.0
#include "print/printout.h"

#include "text/charclass.h"
#include "text/segmenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printout)
};

QList<Finding> undecidedIn(const ReviewScene &scene)
{
    QList<Finding> undecided = scene.suggestions();
    undecided.removeIf([&scene](const Finding &f) { return scene.review.stateOf(f) != CutState::Undecided; });
    return undecided;
}

QList<Row> printedRows(const Article &article)
{
    QList<Row> rows = rowsOf(article);
    rows.removeIf([](const Row &row) { return row.blank || row.text.isEmpty(); });
    return rows;
}

QList<Span> linesOf(const QString &text)
{
    QList<Span> lines;
    for (qsizetype start = 0; start < text.size();) {
        const auto end = std::find_if(text.begin() + start, text.end(), [](QChar u) { return isLineEnd(u.unicode()); });
        const Span line(start, end - text.begin());
        qsizetype from = line.start();
        for (const qsizetype to : line.isEmpty() ? QList<qsizetype>() : sliceEnds(text, line, longestRow)) {
            lines.append(Span(from, to));
            from = to;
        }
        start = line.end() + 1;
    }
    return lines;
}

} // namespace

Printout::Printout(const ReviewScene &scene, const QString &title, const Theme &paper)
    : m_scene(scene)
    , m_title(title)
    , m_paper(paper)
    , m_undecided(undecidedIn(scene))
    , m_rows(printedRows(scene.article))
    , m_cleanLines(linesOf(scene.clean.text()))
{
}

QString Printout::legend(PrintedTexts texts)
{
    return texts == PrintedTexts::Both ? Words::tr("Struck: cut or replaced. Underlined: suggested, undecided.")
                                       : Words::tr("Cleaned, as it goes out now");
}

qsizetype Printout::rowCount(PrintedTexts texts) const
{
    return texts == PrintedTexts::Both ? m_rows.size() : m_cleanLines.size();
}

PrintRow Printout::row(PrintedTexts texts, qsizetype index) const
{
    PrintRow printed;
    if (texts == PrintedTexts::CleanedAlone) {
        printed.clean = m_scene.clean.textOf(m_cleanLines.at(index));
        return printed;
    }
    const Row &row = m_rows.at(index);
    printed.number = row.startsParagraph ? m_scene.article.paragraphs().at(row.paragraph).number : 0;
    printed.raw = m_scene.article.textOf(row.text).toString();
    printed.marks = marksIn(row.text);
    printed.clean = m_scene.clean.textOf(m_scene.clean.toClean(row.text));
    return printed;
}

QList<PrintMark> Printout::marksIn(Span raw) const
{
    QList<PrintMark> marks;
    const QList<Piece> &pieces = m_scene.clean.pieces();
    for (qsizetype i = m_scene.clean.pieceAt(raw.start()); i < pieces.size() && pieces.at(i).raw.start() < raw.end();
         ++i) {
        const Span here = pieces.at(i).raw.intersected(raw);
        if (pieces.at(i).kind != PieceKind::Cut && pieces.at(i).kind != PieceKind::Replaced)
            appendSuggestions(marks, here, raw.start());
        else if (!here.isEmpty())
            marks.append({Span(here.start() - raw.start(), here.end() - raw.start()), true, {}});
    }
    return marks;
}

/// Kept text: what is suggested in it, and nobody has decided.
void Printout::appendSuggestions(QList<PrintMark> &marks, Span kept, qsizetype from) const
{
    auto finding = std::upper_bound(m_undecided.begin(), m_undecided.end(), kept.start(),
                                    [](qsizetype offset, const Finding &f) { return offset < f.span.end(); });
    for (; finding != m_undecided.end() && finding->span.start() < kept.end(); ++finding) {
        const Span suggested = finding->span.intersected(kept);
        marks.append({Span(suggested.start() - from, suggested.end() - from), false, m_paper.swatch(*finding).tint});
    }
}

} // namespace bluepencil
