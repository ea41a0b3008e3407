// SPDX-License-Identifier: Apache-2.0
#include "panes/paneselection.h"

#include "panes/panetext.h"

#include <QTextBoundaryFinder>

namespace bluepencil {

namespace {

/// How much text around the selection's end is looked at when it is extended by a word.
constexpr qsizetype longestWord = 2'000;

Span around(const PaneText &text, qsizetype offset)
{
    return {std::max<qsizetype>(0, offset - longestWord), std::min(text.length(), offset + longestWord)};
}

/// The next boundary of a word or a character, or the same offset at an end of the text.
qsizetype boundaryFrom(const PaneText &text, qsizetype offset, bool words, bool forwards)
{
    const Span near = around(text, offset);
    const QString units = text.textOf(near);
    QTextBoundaryFinder finder(words ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, units);
    finder.setPosition(offset - near.start());
    const qsizetype to = forwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return to < 0 ? offset : near.start() + to;
}

/// To an end of the line; `goesOn`: from there to that of the next.
qsizetype lineEndFrom(const PaneText &text, qsizetype offset, bool down, bool goesOn)
{
    const auto endOf = [down](Span line) { return down ? line.end() : line.start(); };
    const qsizetype end = endOf(text.paragraphAround(offset));
    if (offset != end || !goesOn)
        return end;
    const Span whole = text.lineAround(end);
    const qsizetype beyond = down ? std::max(whole.end(), end + 1) : whole.start() - 1;
    return beyond < 0 || beyond > text.length() ? end : endOf(text.paragraphAround(beyond));
}

qsizetype drawnTo(const PaneText &text, qsizetype offset, Draw how)
{
    switch (how) {
    case Draw::Left:
    case Draw::Right:
        return boundaryFrom(text, offset, false, how == Draw::Right);
    case Draw::WordLeft:
    case Draw::WordRight:
        return boundaryFrom(text, offset, true, how == Draw::WordRight);
    case Draw::LineStart:
    case Draw::LineEnd:
        return lineEndFrom(text, offset, how == Draw::LineEnd, false);
    case Draw::Up:
    case Draw::Down:
        return lineEndFrom(text, offset, how == Draw::Down, true);
    }
    return offset;
}

} // namespace

PaneSelection wordAt(const PaneText &text, qsizetype offset)
{
    const Span line = text.lineAround(offset).intersected(around(text, offset));
    const QString units = text.textOf(line);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, units);
    finder.setPosition(offset - line.start());
    const qsizetype start =
        finder.isAtBoundary() ? finder.position() : std::max<qsizetype>(0, finder.toPreviousBoundary());
    const qsizetype end = finder.toNextBoundary();
    return {text.pane(), line.start() + start, end < 0 ? line.end() : line.start() + end};
}

PaneSelection paragraphAt(const PaneText &text, qsizetype offset)
{
    const Span line = text.paragraphAround(offset);
    return {text.pane(), line.start(), line.end()};
}

PaneSelection drawn(const PaneText &text, PaneSelection selection, Draw how)
{
    selection.position = drawnTo(text, selection.position, how);
    return bounded(text, selection);
}

PaneSelection bounded(const PaneText &text, PaneSelection selection)
{
    selection.anchor = std::clamp<qsizetype>(selection.anchor, 0, text.length());
    selection.position = std::clamp<qsizetype>(selection.position, 0, text.length());
    return selection;
}

Span rawSpanOf(const PaneText &text, const PaneSelection &selection)
{
    const Span span = selection.span();
    if (selection.isEmpty() || text.pane() == Pane::Raw)
        return span;
    return {text.toRaw(span.start(), Lean::Forward), text.toRaw(span.end(), Lean::Back)};
}

qsizetype lastDrawnRaw(const PaneText &text, const PaneSelection &selection)
{
    const bool forwards = selection.position >= selection.anchor;
    return text.toRaw(std::max<qsizetype>(0, forwards ? selection.position - 1 : selection.position));
}

} // namespace bluepencil
