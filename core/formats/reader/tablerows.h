// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace bluepencil {

/// Finds where the rows of a table of separated values end: at line feeds that stand in no quotation marks. A cell is
/// in marks when it starts with one; a mark in it is written twice (RFC 4180).
class TableRows {
public:
    explicit TableRows(char delimiter)
        : m_delimiter(delimiter)
    {
    }

    /// Goes on through the table, from there to the end of the row: the place behind its line feed, or the size of the
    /// bytes where the row goes on behind them.
    [[nodiscard]] qsizetype rowEnd(const QByteArray &bytes, qsizetype from);
    /// In a cell whose mark has not closed yet.
    [[nodiscard]] bool isInQuotes() const { return m_state == State::Quoted; }

private:
    enum class State : quint8 { CellStart, Bare, Quoted, MarkInQuoted };
    [[nodiscard]] State after(char byte) const;

    char m_delimiter;
    State m_state = State::CellStart;
};

/// The cells of one row, without their marks and the line end.
[[nodiscard]] QList<QByteArray> cellsOf(const QByteArray &row, char delimiter);

/// Where the cell ends that starts there: at the place of what parts it from the next, of its line end, or at the end.
[[nodiscard]] qsizetype cellEnd(const QByteArray &table, qsizetype start, char delimiter);

/// What parts the cells of a row: the one of comma, semicolon, tab and bar that stands most often outside of quotation
/// marks.
[[nodiscard]] char delimiterOf(const QByteArray &row);

} // namespace bluepencil
