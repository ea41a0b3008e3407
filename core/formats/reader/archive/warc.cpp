// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/archive/warc.h"

#include "formats/reader/archive/gunzip.h"
#include "formats/reader/archive/headerlines.h"
#include "formats/reader/html/pagereader.h"
#include "formats/reader/plaintext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <sstream>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Warc)
};

constexpr QByteArrayView opening = "WARC/";

bool mayHoldArticle(const HeaderLines &header)
{
    const QByteArray type = header.value("WARC-Type").toLower();
    return type == "response" || type == "conversion";
}

/// The page in what a server answered; nothing for pictures, and for what went wrong.
std::optional<QByteArray> pageIn(const QByteArray &answer, QByteArray &charset)
{
    const HeaderSplit split = splitHeader(answer);
    const QByteArray status = answer.left(16).simplified().split(' ').value(1);
    const QByteArray type = split.header.value("Content-Type").toLower();
    const bool isPage = type.contains("html") || (type.isEmpty() && html::isPage(split.body));
    if (!answer.startsWith("HTTP/") || !status.startsWith('2') || !isPage)
        return std::nullopt;
    charset = parameterOf(type, "charset");
    QByteArray body = split.body;
    if (split.header.value("Transfer-Encoding").toLower().contains("chunked"))
        body = unchunked(body);
    if (isGzip(body)) {
        auto unpacked = gunzipped(body, largestPage);
        if (!unpacked)
            return std::nullopt;
        body = *std::move(unpacked);
    }
    return body.trimmed().isEmpty() ? std::nullopt : std::optional(body);
}

/// A record as it stands in the archive: its header, an empty line, its block.
struct WarcRecord {
    HeaderLines header;
    QByteArray block;
};

bool isArticle(const WarcRecord &record)
{
    QByteArray charset;
    if (record.header.value("WARC-Type").toLower() == "conversion")
        return !record.block.trimmed().isEmpty();
    return pageIn(record.block, charset).has_value();
}

Result<Article> articleOf(const WarcRecord &record, const QString &name, const DecodeOptions &options)
{
    QByteArray charset;
    if (const auto page = pageIn(record.block, charset)) {
        DecodeOptions decoding = options;
        constexpr qsizetype reach = 2048;
        if (decoding.encoding.isEmpty() && !page->left(reach).toLower().contains("charset") &&
            decode(*page, {charset}).ok())
            decoding.encoding = charset;
        return articleOfPage(*page, name, decoding);
    }
    return articleOfPlainText(record.block, name, options);
}

RecordResult recordResultOf(const WarcRecord &record, const QString &name, const DecodeOptions &options)
{
    const QString address = QString::fromUtf8(record.header.value("WARC-Target-URI"));
    QString id = address;
    (void)repairUnits(id);
    auto article = articleOf(record, id.isEmpty() ? name : id, options);
    if (!article)
        return RecordFailure{id.isEmpty() ? QJsonValue() : QJsonValue(id), name, article.sentence()};
    Origin origin = article->origin();
    if (origin.url.isEmpty())
        origin.url = id;
    if (origin.site.isEmpty())
        origin.site = QUrl(origin.url).host();
    return Record{id.isEmpty() ? QJsonValue() : QJsonValue(id),
                  Article(article->text(), origin, article->warnings(), article->pageMarks())};
}

/// Goes from record to record.
class WarcPieces : public FilePieces {
public:
    WarcPieces(std::istream &stream, qsizetype longest)
        : m_stream(stream)
        , m_longest(longest)
    {
    }

    std::optional<FilePiece> next() override
    {
        while (auto piece = nextRecord()) {
            if (piece->tooLong || !piece->bytes.isEmpty())
                return piece;
        }
        return std::nullopt;
    }

private:
    /// The next record; without bytes where it holds no article.
    std::optional<FilePiece> nextRecord()
    {
        QByteArray line = nextLine();
        while (!m_isAtEnd && !line.startsWith(opening))
            line = nextLine();
        if (m_isAtEnd && !line.startsWith(opening))
            return std::nullopt;
        FilePiece piece{line, m_line, false};
        while (!m_isAtEnd && !(line = nextLine()).trimmed().isEmpty() && piece.bytes.size() < longestHeader)
            piece.bytes += line;
        const HeaderLines header = HeaderLines::of(piece.bytes);
        bool isNumber = false;
        const qint64 length = header.value("Content-Length").toLongLong(&isNumber);
        if (!isNumber || length < 0 || !mayHoldArticle(header))
            return skipped(isNumber ? length : 0);
        if (length > m_longest - piece.bytes.size()) {
            (void)skipped(length);
            return FilePiece{{}, piece.line, true};
        }
        const QByteArray block = taken(length);
        if (!isArticle({header, block}))
            return FilePiece{};
        piece.bytes += "\r\n" + block + "\r\n\r\n";
        return piece;
    }

    /// With its line feed.
    QByteArray nextLine()
    {
        QByteArray line;
        while (line.size() < longestHeader) {
            const int byte = m_stream.rdbuf()->sbumpc();
            if (byte == std::char_traits<char>::eof()) {
                m_isAtEnd = true;
                break;
            }
            line += static_cast<char>(byte);
            if (byte == '\n')
                break;
        }
        ++m_line;
        return line;
    }

    /// As many bytes as there are, up to that; grows with what arrives, not with what is promised.
    QByteArray taken(qint64 length)
    {
        constexpr qint64 step = 256 * 1024;
        QByteArray block;
        while (block.size() < length) {
            QByteArray piece(std::min(step, length - block.size()), Qt::Uninitialized);
            const auto got = m_stream.rdbuf()->sgetn(piece.data(), piece.size());
            block.append(piece.constData(), static_cast<qsizetype>(got));
            if (got < piece.size())
                break;
        }
        m_line += block.count('\n');
        return block;
    }

    std::optional<FilePiece> skipped(qint64 length)
    {
        constexpr qint64 step = 256 * 1024;
        while (length > 0) {
            const qint64 wanted = std::min(step, length);
            if (taken(wanted).size() < wanted)
                break;
            length -= wanted;
        }
        return FilePiece{};
    }

    static constexpr qsizetype longestHeader = 64 * 1024;
    std::istream &m_stream;
    qsizetype m_longest;
    qint64 m_line = 0;
    bool m_isAtEnd = false;
};

/// The same of a stream, where an archive without articles is a piece whose reader says so.
class StreamedWarc : public FilePieces {
public:
    StreamedWarc(std::istream &stream, qsizetype longest)
        : m_records(stream, longest)
    {
    }

    std::optional<FilePiece> next() override
    {
        auto piece = m_records.next();
        if (!piece && m_isEmpty)
            piece = FilePiece{"WARC/1.0\r\n\r\n", 1, false};
        m_isEmpty = false;
        return piece;
    }

private:
    WarcPieces m_records;
    bool m_isEmpty = true;
};

} // namespace

bool looksLikeWarc(const QByteArray &head)
{
    return head.startsWith("WARC/1.") || head.startsWith("WARC/0.");
}

std::unique_ptr<FilePieces> splitWarc(std::istream &stream, qsizetype longest)
{
    return std::make_unique<StreamedWarc>(stream, longest);
}

Result<QList<FilePiece>> piecesOfWarc(const QByteArray &bytes)
{
    std::istringstream stream(bytes.toStdString());
    WarcPieces records(stream, largestFile);
    QList<FilePiece> pieces;
    while (auto piece = records.next())
        pieces.append(*std::move(piece));
    if (pieces.isEmpty())
        return Failure{Sentences::tr("is an archive without a page or a text; there is nothing to review.")};
    return pieces;
}

Result<QList<RecordResult>> readWarc(const QByteArray &bytes, const QString &name, const DecodeOptions &options)
{
    const auto pieces = piecesOfWarc(bytes);
    if (!pieces)
        return pieces.failure();
    QList<RecordResult> records;
    for (const FilePiece &piece : *pieces) {
        const HeaderSplit split = splitHeader(piece.bytes);
        const qsizetype length =
            std::min<qsizetype>(split.body.size(), split.header.value("Content-Length").toLongLong());
        const QString recordName = pieces->size() == 1 ? name : u"%1:%2"_s.arg(name).arg(piece.line);
        records.append(
            recordResultOf({split.header, split.body.first(std::max<qsizetype>(0, length))}, recordName, options));
    }
    return records;
}

} // namespace bluepencil
