// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/archive/gunzip.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

#include <zlib.h>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Gunzip)
};

constexpr int anyWindowGzipOnly = 15 + 16;
/// Text packs to a twentieth at best; what swells more than this, once there is much of it, is no text.
constexpr quint64 mostSwelling = 150;
constexpr quint64 swellingFrom = 16ULL * 1024 * 1024;

/// Bytes that are there already, as a stream.
class BytesBuffer : public std::streambuf {
public:
    explicit BytesBuffer(const QByteArray &bytes)
    {
        char *start = const_cast<char *>(bytes.constData()); // only ever read
        setg(start, start, start + bytes.size());
    }
};

} // namespace

class GunzippedStream::Inflater {
public:
    explicit Inflater(std::istream &packed)
        : m_packed(packed)
    {
        m_isReady = inflateInit2(&m_state, anyWindowGzipOnly) == Z_OK;
    }
    ~Inflater()
    {
        if (m_isReady)
            inflateEnd(&m_state);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// The next bytes; none at the end.
    std::span<char> next()
    {
        while (m_isReady && m_trouble.isEmpty()) {
            if (m_state.avail_in == 0 && !refill())
                return {};
            m_state.next_out = reinterpret_cast<Bytef *>(m_out.data());
            m_state.avail_out = static_cast<uInt>(m_out.size());
            const int result = inflate(&m_state, Z_NO_FLUSH);
            const size_t got = m_out.size() - m_state.avail_out;
            judge(result, got);
            if (got > 0)
                return {m_out.data(), got};
        }
        return {};
    }

    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    bool refill()
    {
        std::streambuf *packed = m_packed.rdbuf();
        const auto got =
            std::max<std::streamsize>(0, packed->sgetn(m_in.data(), static_cast<std::streamsize>(m_in.size())));
        m_read += static_cast<quint64>(got);
        m_state.next_in = reinterpret_cast<Bytef *>(m_in.data());
        m_state.avail_in = static_cast<uInt>(got);
        if (got == 0 && !m_isBetween)
            m_trouble = Sentences::tr("ends before what was packed in it does; get it again.");
        return got > 0;
    }

    void judge(int result, size_t got)
    {
        m_isBetween = result == Z_STREAM_END;
        m_written += got;
        if (m_isBetween)
            inflateReset(&m_state);
        else if (result != Z_OK && result != Z_BUF_ERROR)
            m_trouble = Sentences::tr("is damaged: it cannot be unpacked; get it again.");
        if (m_written > swellingFrom && m_written / std::max<quint64>(1, m_read) > mostSwelling)
            m_trouble = Sentences::tr("swells as no text does when it is unpacked; unpack it by hand if you trust it.");
    }

    std::istream &m_packed;
    z_stream m_state = {};
    std::array<char, 16 * 1024> m_in = {};
    std::array<char, 64 * 1024> m_out = {};
    quint64 m_read = 0;
    quint64 m_written = 0;
    bool m_isReady = false;
    bool m_isBetween = false; ///< a member has ended, and none has begun
    QString m_trouble;
};

GunzippedStream::GunzippedStream(std::istream &packed)
    : m_inflater(std::make_unique<Inflater>(packed))
{
}

GunzippedStream::~GunzippedStream() = default;

QString GunzippedStream::trouble() const
{
    return m_inflater->trouble();
}

GunzippedStream::int_type GunzippedStream::underflow()
{
    const std::span<char> bytes = m_inflater->next();
    if (bytes.empty())
        return traits_type::eof();
    setg(bytes.data(), bytes.data(), bytes.data() + bytes.size());
    return traits_type::to_int_type(*gptr());
}

bool isGzip(const QByteArray &head)
{
    return head.startsWith("\x1f\x8b\x08");
}

QStringView withoutGzipSuffix(QStringView fileName)
{
    return fileName.endsWith(".gz"_L1, Qt::CaseInsensitive) ? fileName.chopped(3) : fileName;
}

Result<QByteArray> gunzipped(const QByteArray &bytes, qint64 most)
{
    BytesBuffer buffer(bytes);
    std::istream packed(&buffer);
    GunzippedStream stream(packed);
    QByteArray whole;
    std::array<char, 64 * 1024> piece = {};
    while (const std::streamsize got = stream.sgetn(piece.data(), static_cast<std::streamsize>(piece.size()))) {
        if (whole.size() + got > most)
            return Failure{Sentences::tr("holds more than 256 MB when it is unpacked; split it before opening it.")};
        whole.append(piece.data(), static_cast<qsizetype>(got));
    }
    if (!stream.trouble().isEmpty())
        return Failure{stream.trouble()};
    if (whole.isEmpty())
        return Failure{Sentences::tr("is packed and empty; there is nothing to review.")};
    return whole;
}

} // namespace bluepencil
