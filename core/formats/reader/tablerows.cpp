// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/tablerows.h"

#include <algorithm>

namespace bluepencil {

namespace {

QByteArray withoutLineEnd(const QByteArray &row)
{
    qsizetype size = row.size();
    if (size > 0 && row[size - 1] == '\n')
        --size;
    if (size > 0 && row[size - 1] == '\r')
        --size;
    return row.first(size);
}

/// The cell that starts with a mark there; `at` comes to stand behind its last mark.
QByteArray quotedCell(const QByteArray &row, qsizetype &at)
{
    QByteArray cell;
    for (++at; at < row.size();) {
        const qsizetype mark = row.indexOf('"', at);
        const qsizetype end = mark < 0 ? row.size() : mark;
        cell.append(row.constData() + at, end - at);
        at = end + 1;
        if (at >= row.size() || row[at] != '"')
            break;
        cell.append('"');
        ++at;
    }
    return cell;
}

/// What parts the cells is not known yet, so that every mark opens or closes.
qsizetype countOutsideQuotes(const QByteArray &row, char wanted)
{
    qsizetype count = 0;
    bool inside = false;
    for (const char byte : row) {
        inside = inside != (byte == '"');
        count += byte == wanted && !inside ? 1 : 0;
    }
    return count;
}

} // namespace

TableRows::State TableRows::after(char byte) const
{
    if (m_state == State::Quoted)
        return byte == '"' ? State::MarkInQuoted : State::Quoted;
    if (byte == m_delimiter)
        return State::CellStart;
    const bool opens = m_state == State::CellStart || m_state == State::MarkInQuoted;
    return byte == '"' && opens ? State::Quoted : State::Bare;
}

qsizetype TableRows::rowEnd(const QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = from; at < bytes.size(); ++at) {
        if (bytes[at] == '\n' && m_state != State::Quoted) {
            m_state = State::CellStart;
            return at + 1;
        }
        m_state = after(bytes[at]);
    }
    return bytes.size();
}

QList<QByteArray> cellsOf(const QByteArray &row, char delimiter)
{
    const QByteArray bytes = withoutLineEnd(row);
    QList<QByteArray> cells;
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        QByteArray cell;
        if (at < bytes.size() && bytes[at] == '"')
            cell = quotedCell(bytes, at);
        at = std::min(at, bytes.size());
        const qsizetype next = bytes.indexOf(delimiter, at);
        const qsizetype end = next < 0 ? bytes.size() : next;
        cell.append(bytes.constData() + at, end - at);
        cells.append(cell);
        at = end;
    }
    return cells;
}

qsizetype cellEnd(const QByteArray &table, qsizetype start, char delimiter)
{
    qsizetype at = start;
    if (at < table.size() && table[at] == '"')
        (void)quotedCell(table, at);
    while (at < table.size() && table[at] != delimiter && table[at] != '\n' && table[at] != '\r')
        ++at;
    return std::min(at, table.size());
}

char delimiterOf(const QByteArray &row)
{
    char best = ',';
    qsizetype most = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const qsizetype count = countOutsideQuotes(row, delimiter);
        if (count > most) {
            most = count;
            best = delimiter;
        }
    }
    return best;
}

} // namespace bluepencil
