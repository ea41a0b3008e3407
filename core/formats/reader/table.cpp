// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/table.h"

#include "formats/reader/lines.h"
#include "formats/reader/recordfields.h"
#include "formats/reader/tablerows.h"
#include "formats/reader/utf16bytes.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct TableReader {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

/// What the columns of trafilatura's table are, which has no row that says so.
QStringList trafilaturaColumns()
{
    return {u"url"_s,  u"id"_s,   u"fingerprint"_s, u"hostname"_s, u"title"_s,   u"image"_s,
            u"date"_s, u"text"_s, u"comments"_s,    u"license"_s,  u"pagetype"_s};
}

/// How a table is to be read, found out from its first row.
struct Layout {
    char delimiter = ',';
    QStringList columns;   ///< empty: nothing says what is where
    bool hasNames = false; ///< the first row holds the names of the columns
};

QStringList wordsOf(const QList<QByteArray> &cells)
{
    QStringList words;
    for (const QByteArray &cell : cells)
        words.append(QString::fromUtf8(cell).trimmed());
    return words;
}

/// The name of a field as records have it: headers are written in capitals, too.
QString fieldOf(const QString &header)
{
    return isBodyField(header) ? header : isBodyField(header.toLower()) ? header.toLower() : header;
}

/// `field` is a name that the user gave.
Layout layoutOf(const QByteArray &firstRow, const QString &field = {})
{
    Layout layout;
    layout.delimiter = delimiterOf(firstRow);
    QStringList words = wordsOf(cellsOf(firstRow, layout.delimiter));
    std::transform(words.begin(), words.end(), words.begin(), &fieldOf);
    if (std::any_of(words.begin(), words.end(), &isBodyField) || (!field.isEmpty() && words.contains(field))) {
        layout.columns = words;
        layout.hasNames = true;
    } else if (layout.delimiter == '\t' && words.size() == trafilaturaColumns().size() &&
               words.first().startsWith("http"_L1)) {
        layout.columns = trafilaturaColumns();
    }
    return layout;
}

bool isBlank(const QByteArray &row)
{
    return std::all_of(row.begin(), row.end(), [](char c) { return c == '\n' || c == '\r' || c == ' '; });
}

/// A row of a table in memory.
struct Row {
    QByteArray bytes;
    qint64 line = 0;
    bool isTorn = false; ///< a quotation mark in it never closes
};

QList<Row> rowsOf(const QByteArray &table, char delimiter)
{
    QList<Row> rows;
    TableRows scanner(delimiter);
    qint64 line = 1;
    for (qsizetype at = 0; at < table.size();) {
        const qsizetype end = scanner.rowEnd(table, at);
        const QByteArray row = table.sliced(at, end - at);
        if (!isBlank(row))
            rows.append({row, line, end == table.size() && scanner.isInQuotes()});
        line += row.count('\n');
        at = end;
    }
    return rows;
}

/// True when these lines end inside of quotation marks, as far as that can be told before it is known what parts cells.
bool endsInQuotes(const QByteArray &lines)
{
    return lines.count('"') % 2 != 0;
}

/// The first row of a table that need not be whole; its first line where a mark never closes.
QByteArray firstRowOf(const QByteArray &table)
{
    qsizetype from = 0;
    while (from < table.size() && (table[from] == '\n' || table[from] == '\r'))
        ++from;
    bool isInside = false;
    for (qsizetype at = from; at < table.size();) {
        const qsizetype feed = table.indexOf('\n', at);
        const qsizetype end = feed < 0 ? table.size() : feed + 1;
        isInside = isInside != endsInQuotes(table.sliced(at, end - at));
        if (!isInside)
            return table.sliced(from, end - from);
        at = end;
    }
    const qsizetype feed = table.indexOf('\n', from);
    return table.sliced(from, (feed < 0 ? table.size() : feed + 1) - from);
}

Failure noColumn()
{
    return {TableReader::tr("has no column that is known to hold text; name one “text” in the first row.")};
}

RecordResult recordOfRow(const Row &row, const Layout &layout, const QString &name, const RecordOptions &options)
{
    if (row.isTorn)
        return RecordFailure{
            {},
            name,
            TableReader::tr("has a quotation mark that never closes, in the row from line %1 on; close "
                            "or double it.")
                .arg(row.line)};
    const QList<QByteArray> cells = cellsOf(row.bytes, layout.delimiter);
    QJsonObject object;
    for (qsizetype i = 0; i < std::min(cells.size(), layout.columns.size()); ++i) {
        if (!cells.at(i).isEmpty() && cells.at(i) != "null")
            object.insert(layout.columns.at(i), QString::fromUtf8(cells.at(i)));
    }
    return recordOf(object, name, options);
}

/// A table as UTF-8, and how to read it.
struct Table {
    QString encoding;
    Layout layout;
    QByteArray names; ///< the row of them; empty where there is none
    QList<Row> rows;  ///< without that one
};

Result<Table> tableOf(const QByteArray &bytes, const DecodeOptions &options)
{
    const auto decoded = decode(bytes, options);
    if (!decoded)
        return decoded.failure();
    const QByteArray utf8 = decoded->text.toUtf8();
    Table table;
    table.encoding = decoded->encoding;
    table.layout = layoutOf(firstRowOf(utf8), options.field);
    if (table.layout.columns.isEmpty())
        return noColumn();
    table.rows = rowsOf(utf8, table.layout.delimiter);
    if (table.layout.hasNames)
        table.names = table.rows.takeFirst().bytes;
    if (table.rows.isEmpty())
        return noRecords();
    return table;
}

/// A piece is a small file of the same table: of one in UTF-16 it has that order of bytes, and a mark that says so.
QByteArray inOrder(const QByteArray &piece, std::optional<QStringConverter::Encoding> order)
{
    if (!order)
        return piece;
    return QStringEncoder(*order, QStringConverter::Flag::WriteBom)(QString::fromUtf8(piece));
}

class TablePieces : public FilePieces {
public:
    TablePieces(std::istream &stream, qsizetype longest)
        : m_stream(stream)
        , m_longest(longest)
    {
    }

    std::optional<FilePiece> next() override
    {
        if (!m_started)
            start();
        while (auto row = nextRow()) {
            if (row->tooLong || !isBlank(row->bytes)) {
                row->bytes = row->tooLong ? QByteArray() : inOrder(m_names + row->bytes, m_order);
                return row;
            }
        }
        return std::nullopt;
    }

private:
    /// Rows and cells are told by bytes, which those of UTF-16 are not.
    void openLines()
    {
        const int first = m_stream.peek();
        if (first == 0xff || first == 0xfe) { // begins nothing else
            QByteArray mark(2, '\0');
            m_stream.read(mark.data(), mark.size());
            m_order = utf16Of(mark);
        }
        if (m_order) {
            m_utf8 = std::make_unique<Utf16Bytes>(m_stream, *m_order);
            m_decoded = std::make_unique<std::istream>(m_utf8.get());
        }
        m_lines.emplace(m_decoded ? *m_decoded : m_stream, m_longest);
    }

    /// Reads the names, or hands the first row on where it holds none.
    void start()
    {
        m_started = true;
        openLines();
        do
            m_first = m_lines->next();
        while (m_first && isBlank(m_first->bytes));
        while (m_first && m_first->ended && endsInQuotes(m_first->bytes) && m_first->bytes.size() < headSize) {
            auto line = m_lines->next();
            if (!line)
                break;
            m_first->bytes += '\n' + line->bytes;
            m_first->ended = line->ended;
        }
        if (!m_first)
            return;
        m_layout = layoutOf(withoutMark(m_first->bytes));
        if (!m_layout.hasNames)
            return;
        m_names = m_first->bytes + '\n';
        m_first.reset();
    }

    /// Lines up to one that ends outside of quotation marks.
    std::optional<FilePiece> nextRow()
    {
        std::optional<FilePiece> row;
        TableRows scanner(m_layout.delimiter);
        while (auto line = m_first ? std::exchange(m_first, std::nullopt) : m_lines->next()) {
            if (!row)
                row = FilePiece{{}, line->number, false};
            if (line->ended)
                line->bytes += '\n';
            (void)scanner.rowEnd(line->bytes, 0);
            row->tooLong = row->tooLong || line->tooLong || row->bytes.size() + line->bytes.size() > m_longest;
            if (row->tooLong)
                row->bytes.clear();
            else
                row->bytes += line->bytes;
            if (!scanner.isInQuotes())
                break;
        }
        return row;
    }

    std::istream &m_stream;
    qsizetype m_longest;
    bool m_started = false;
    std::optional<QStringConverter::Encoding> m_order; ///< of UTF-16
    std::unique_ptr<Utf16Bytes> m_utf8;
    std::unique_ptr<std::istream> m_decoded; ///< of them
    std::optional<LineReader> m_lines;
    Layout m_layout;
    QByteArray m_names; ///< goes before each row
    std::optional<InputLine> m_first;
};

/// A page or a record, whose first cell would be no name of a column; asked of every file before its cells are counted.
bool beginsLikeMarkup(const QByteArray &head)
{
    const auto first = std::find_if(head.begin(), head.end(), [](char c) { return static_cast<uchar>(c) > ' '; });
    return first != head.end() && QByteArrayView("<{[").contains(*first);
}

Layout layoutOfHead(const QByteArray &head)
{
    const auto order = utf16Of(head);
    const QByteArray text = withoutMark(order ? QString(QStringDecoder(*order)(head)).toUtf8() : head);
    return beginsLikeMarkup(text) ? Layout() : layoutOf(firstRowOf(text));
}

} // namespace

bool looksLikeTsv(const QByteArray &head)
{
    const Layout layout = layoutOfHead(head);
    return layout.columns.size() > 1 && layout.delimiter == '\t';
}

bool looksLikeCsv(const QByteArray &head)
{
    const Layout layout = layoutOfHead(head);
    return layout.columns.size() > 1 && layout.delimiter != '\t';
}

Result<QList<RecordResult>> readTable(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    const auto table = tableOf(bytes, options);
    if (!table)
        return table.failure();
    QList<RecordResult> records;
    for (const Row &row : table->rows) {
        const QString rowName = table->rows.size() == 1 ? name : u"%1:%2"_s.arg(name).arg(row.line);
        records.append(recordOfRow(row, table->layout, rowName, {table->encoding, options.field}));
    }
    return records;
}

Result<QList<FilePiece>> piecesOfTable(const QByteArray &bytes)
{
    const auto table = tableOf(bytes, {});
    if (!table)
        return table.failure();
    const auto order = utf16Of(bytes);
    // Where each row has the names above it, these begin as the table does.
    const bool isMarked = withoutMark(bytes).size() < bytes.size() && !table->names.isEmpty();
    const QByteArray mark = isMarked ? bytes.first(bytes.size() - withoutMark(bytes).size()) : QByteArray();
    QList<FilePiece> pieces;
    for (const Row &row : table->rows)
        pieces.append({inOrder(mark + table->names + row.bytes, order), row.line, false});
    return pieces;
}

std::optional<FieldCell> cellOfField(const QByteArray &piece, const QString &field)
{
    const QByteArray first = firstRowOf(piece);
    const Layout layout = layoutOf(withoutMark(first));
    const qsizetype column = layout.columns.indexOf(field);
    if (column < 0)
        return std::nullopt;
    FieldCell cell{{}, layout.delimiter, layout.hasNames ? piece.indexOf(first) + first.size() : 0};
    qsizetype start = cell.rowStart;
    for (qsizetype i = 0; i < column; ++i)
        start = cellEnd(piece, start, layout.delimiter) + 1;
    if (start > piece.size())
        return std::nullopt;
    cell.place = {start, cellEnd(piece, start, layout.delimiter)};
    return cell;
}

std::unique_ptr<FilePieces> splitTable(std::istream &stream, qsizetype longest)
{
    return std::make_unique<TablePieces>(stream, longest);
}

} // namespace bluepencil
