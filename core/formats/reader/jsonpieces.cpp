// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/jsonpieces.h"

#include "formats/reader/json.h"
#include "formats/reader/record.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <optional>
#include <utility>

namespace bluepencil {

namespace {

constexpr std::streamsize chunkSize = headSize;
const QByteArray noJson = "]"; ///< stands for what no reader takes

/// Finds the end of an element by brackets and strings alone, over as many chunks as it takes.
class ElementEnd {
public:
    /// The place of the comma or the bracket that ends it; the size of the bytes where it goes on behind them.
    qsizetype findIn(const QByteArray &bytes, qsizetype from)
    {
        for (qsizetype at = from; at < bytes.size(); ++at) {
            const char byte = bytes[at];
            if (m_isEscaped)
                m_isEscaped = false;
            else if (m_isInString)
                takeOfString(byte);
            else if (m_depth == 0 && (byte == ',' || byte == ']'))
                return at;
            else
                takeOutside(byte);
        }
        return bytes.size();
    }

    /// Of every string and bracket of the element.
    [[nodiscard]] bool isOutside() const { return m_depth == 0 && !m_isInString; }

private:
    void takeOfString(char byte)
    {
        m_isEscaped = byte == '\\';
        m_isInString = byte != '"';
    }
    void takeOutside(char byte)
    {
        m_isInString = byte == '"';
        if (byte == '{' || byte == '[')
            ++m_depth;
        else if ((byte == '}' || byte == ']') && m_depth > 0)
            --m_depth;
    }

    qsizetype m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
};

class JsonPieces : public FilePieces {
public:
    JsonPieces(std::istream &stream, qsizetype longest)
        : m_stream(stream)
        , m_longest(longest)
    {
    }

    std::optional<FilePiece> next() override
    {
        if (m_state == State::Unread)
            return first();
        return m_ahead ? std::exchange(m_ahead, std::nullopt) : nextElement();
    }

private:
    enum class State : quint8 { Unread, InList, Torn, Done };

    /// One that is alone is not counted.
    std::optional<FilePiece> first()
    {
        if (auto whole = start())
            return whole;
        auto piece = nextElement();
        m_ahead = nextElement();
        if (piece && !m_ahead)
            piece->line = 0;
        return piece;
    }

    /// Goes to the first element of the list; gives the document where it is short, or holds none.
    std::optional<FilePiece> start()
    {
        bool goesOn = readMore() && readMore();
        m_bytes = withoutMark(m_bytes);
        std::optional<qsizetype> list = goesOn ? startOfList(m_bytes) : std::nullopt;
        const QByteArray head = m_bytes.first(std::min(m_bytes.size(), headSize)).trimmed();
        while (!list && goesOn && head.startsWith('{') && m_bytes.size() <= m_longest) {
            const qsizetype enough = m_bytes.size() * 2;
            while (goesOn && m_bytes.size() < enough)
                goesOn = readMore();
            list = startOfList(m_bytes);
        }
        if (!list)
            return whole();
        m_at = *list + 1;
        m_isWrapped = head.startsWith('{');
        m_state = State::InList;
        return std::nullopt;
    }

    FilePiece whole()
    {
        m_state = State::Done;
        while (m_bytes.size() <= m_longest && readMore())
            continue;
        const bool tooLong = m_bytes.size() > m_longest;
        return {tooLong ? QByteArray() : std::exchange(m_bytes, {}), 0, tooLong};
    }

    bool readMore()
    {
        QByteArray chunk(chunkSize, Qt::Uninitialized);
        m_stream.read(chunk.data(), chunkSize);
        chunk.truncate(static_cast<qsizetype>(m_stream.gcount()));
        m_bytes += chunk;
        return !chunk.isEmpty();
    }

    /// The same where all that was read is handed out.
    bool readNext()
    {
        m_bytes.clear();
        m_at = 0;
        return readMore();
    }

    std::optional<FilePiece> nextElement()
    {
        if (m_state == State::Torn) {
            m_state = State::Done;
            return FilePiece{noJson, m_count + 1, false};
        }
        if (m_state != State::InList)
            return std::nullopt;
        FilePiece piece{{}, ++m_count, false};
        ElementEnd end;
        while (true) {
            const qsizetype at = end.findIn(m_bytes, m_at);
            piece.tooLong = piece.tooLong || piece.bytes.size() + at - m_at > m_longest;
            if (piece.tooLong)
                piece.bytes.clear();
            else
                piece.bytes += QByteArrayView(m_bytes).sliced(m_at, at - m_at);
            m_at = at + 1;
            if (at < m_bytes.size())
                return ended(std::move(piece), m_bytes[at]);
            if (!readNext())
                return torn(std::move(piece), end.isOutside());
        }
    }

    /// At a comma, or at the end of the list. An empty list is a piece that says so.
    std::optional<FilePiece> ended(FilePiece piece, char mark)
    {
        const bool isEmpty = !piece.tooLong && piece.bytes.trimmed().isEmpty();
        if (mark == ']')
            m_state = !m_isWrapped && goesOnBehindTheList() ? State::Torn : State::Done;
        if (isEmpty)
            piece.bytes = mark == ']' && m_count == 1 ? QByteArray("[]") : noJson;
        return piece;
    }

    /// The document ends before its list does: in an element, of which its reader will say so, or behind one.
    std::optional<FilePiece> torn(FilePiece piece, bool isWhole)
    {
        const bool isEmpty = piece.bytes.trimmed().isEmpty();
        m_state = isWhole && !isEmpty ? State::Torn : State::Done;
        if (isEmpty && !piece.tooLong)
            piece.bytes = noJson;
        return piece;
    }

    bool goesOnBehindTheList()
    {
        do {
            if (!m_bytes.sliced(std::min(m_at, m_bytes.size())).trimmed().isEmpty())
                return true;
        } while (readNext());
        return false;
    }

    std::istream &m_stream;
    qsizetype m_longest;
    State m_state = State::Unread;
    QByteArray m_bytes; ///< read last
    qsizetype m_at = 0; ///< how far they are handed out
    bool m_isWrapped = false;
    qint64 m_count = 0;
    std::optional<FilePiece> m_ahead;
};

} // namespace

std::unique_ptr<FilePieces> splitJson(std::istream &stream, qsizetype longest)
{
    return std::make_unique<JsonPieces>(stream, longest);
}

} // namespace bluepencil
