// SPDX-License-Identifier: Apache-2.0
#include "formats/outside/wire.h"

#include "text/decoder.h"
#include "text/readingstop.h"

namespace bluepencil {

void WireWriter::add(const QByteArray &bytes)
{
    add(static_cast<quint64>(bytes.size()));
    m_bytes.append(bytes);
}

void WireWriter::add(const QString &text)
{
    if (!text.isValidUtf16() || text.contains(QChar())) {
        QString repaired = text;
        (void)repairUnits(repaired);
        return add(repaired);
    }
    add(static_cast<quint64>(text.size()));
    m_bytes.append(reinterpret_cast<const char *>(text.utf16()),
                   text.size() * static_cast<qsizetype>(sizeof(char16_t)));
}

bool WireReader::has(quint64 size)
{
    require(size <= static_cast<quint64>(m_bytes.size() - m_at));
    return m_sound;
}

QByteArray WireReader::bytes()
{
    const auto size = number<quint64>();
    if (!has(size))
        return {};
    QByteArray bytes = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
    m_at += bytes.size();
    return bytes;
}

QString WireReader::text()
{
    const auto units = number<quint64>();
    constexpr quint64 unitSize = sizeof(char16_t);
    // Asked before it is multiplied, which could overflow.
    if (!has(units) || !has(units * unitSize))
        return {};
    QString text(static_cast<qsizetype>(units), Qt::Uninitialized);
    std::memcpy(text.data(), m_bytes.constData() + m_at, units * unitSize);
    m_at += static_cast<qsizetype>(units * unitSize);
    require(!ReadingStop::isRequested());
    require(m_sound && text.isValidUtf16() && !text.contains(QChar()));
    return m_sound ? text : QString();
}

quint32 WireReader::count()
{
    const auto count = number<quint32>();
    return has(count) ? count : 0;
}

} // namespace bluepencil
