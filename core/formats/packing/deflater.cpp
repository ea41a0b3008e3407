// SPDX-License-Identifier: Apache-2.0
#include "formats/packing/deflater.h"

#include <algorithm>
#include <array>
#include <utility>

#include <zlib.h>

namespace bluepencil {

namespace {

/// Bytes; XML comes a few at a time, and packing has a price for each time it is called.
constexpr qint64 stretch = 65536;
/// Archives hold the packed bytes alone, without the frame that zlib would put around them.
constexpr int bareWindow = -MAX_WBITS;
constexpr int mostMemory = 9;

} // namespace

Deflater::Deflater()
    : m_state(std::make_unique<z_stream_s>())
{
    if (deflateInit2(m_state.get(), packingLevel, Z_DEFLATED, bareWindow, mostMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        m_state.reset();
    m_waiting.reserve(stretch);
    m_done.checksum = static_cast<quint32>(crc32(0, nullptr, 0));
    open(WriteOnly | Unbuffered);
}

Deflater::~Deflater()
{
    if (m_state)
        deflateEnd(m_state.get());
}

Deflated Deflater::finished()
{
    pack(Z_FINISH);
    close();
    return std::exchange(m_done, {});
}

Deflated Deflater::finishedBefore(const Deflated &rest)
{
    pack(Z_SYNC_FLUSH); // ends with a whole byte, and not for good
    close();
    Deflated both = std::exchange(m_done, {});
    if (both.packed.isEmpty() || rest.packed.isEmpty())
        return {};
    both.packed += rest.packed;
    both.checksum = static_cast<quint32>(crc32_combine(both.checksum, rest.checksum, static_cast<z_off_t>(rest.size)));
    both.size += rest.size;
    return both;
}

qint64 Deflater::readData(char * /*bytes*/, qint64 /*longest*/)
{
    return -1;
}

qint64 Deflater::writeData(const char *bytes, qint64 size)
{
    for (qint64 taken = 0; taken < size;) {
        const qint64 more = std::min(size - taken, stretch - m_waiting.size());
        m_waiting.append(bytes + taken, more);
        taken += more;
        if (m_waiting.size() == stretch)
            pack(Z_NO_FLUSH);
    }
    return size;
}

void Deflater::pack(int flush)
{
    if (!m_state)
        return;
    auto *const bytes = reinterpret_cast<Bytef *>(m_waiting.data());
    const auto size = static_cast<uInt>(m_waiting.size());
    m_done.size += size;
    m_done.checksum = static_cast<quint32>(crc32(m_done.checksum, bytes, size));
    m_state->next_in = bytes;
    m_state->avail_in = size;
    std::array<char, stretch> out; // NOLINT(*-member-init): written before it is read
    do {
        m_state->next_out = reinterpret_cast<Bytef *>(out.data());
        m_state->avail_out = static_cast<uInt>(out.size());
        deflate(m_state.get(), flush);
        m_done.packed.append(out.data(), static_cast<qsizetype>(out.size() - m_state->avail_out));
    } while (m_state->avail_out == 0);
    m_waiting.resize(0); // its room stays
}

Deflated deflated(const QByteArray &bytes)
{
    Deflater deflater;
    deflater.write(bytes);
    return deflater.finished();
}

} // namespace bluepencil
