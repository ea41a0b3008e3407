// SPDX-License-Identifier: Apache-2.0
#include "print/printout.h"

#include "text/charclass.h"
#include "text/segmenter.h"
#include "words/historywords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

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

QList<Decision> decisionsOf(const Review &review)
{
    QList<Decision> decisions = review.decisions().values();
    std::sort(decisions.begin(), decisions.end(), [](const Decision &a, const Decision &b) {
        return a.span.start() != b.span.start() ? a.span.start() < b.span.start() : a.when < b.when;
    });
    return decisions;
}

/// “Cut: repeats paragraph 3 (M. Lund, 2026-11-29 09:12)”
QString lineOf(const Decision &decision)
{
    const Change change{{}, std::nullopt, decision};
    const QString why = whyOf(change);
    const QString what =
        why.isEmpty() ? whatOf(change) : Words::tr("%1: %2", "a decision, why").arg(whatOf(change), why);
    if (decision.when == 0)
        return Words::tr("%1 (%2)", "a decision, by whom").arg(what, decision.editor);
    const QString when = QDateTime::fromMSecsSinceEpoch(decision.when).toString("yyyy-MM-dd HH:mm"_L1);
    return Words::tr("%1 (%2, %3)", "a decision, by whom, when").arg(what, decision.editor, when);
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
    , m_decisions(decisionsOf(scene.review))
    , m_rows(printedRows(scene.article))
    , m_cleanLines(linesOf(scene.clean.text()))
{
}

QString Printout::legend(PrintedTexts texts)
{
    return texts != PrintedTexts::CleanedAlone ? Words::tr("Struck: cut or replaced. Underlined: suggested, undecided.")
                                               : Words::tr("Cleaned, as it goes out now");
}

qsizetype Printout::rowCount(PrintedTexts texts) const
{
    return texts != PrintedTexts::CleanedAlone ? m_rows.size() : m_cleanLines.size();
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
    if (texts == PrintedTexts::Decisions)
        printed.decisions = decisionsIn(row.text);
    return printed;
}

/// Those that begin in the row, and at its end those of its line end.
QStringList Printout::decisionsIn(Span raw) const
{
    QStringList lines;
    auto decision = std::lower_bound(m_decisions.begin(), m_decisions.end(), raw.start(),
                                     [](const Decision &d, qsizetype offset) { return d.span.start() < offset; });
    for (; decision != m_decisions.end() && decision->span.start() < raw.end(); ++decision)
        lines.append(lineOf(*decision));
    return lines;
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
