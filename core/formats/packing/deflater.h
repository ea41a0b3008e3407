// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct z_stream_s;

namespace bluepencil {

/// Text packs nearly as well as with the highest level, in a third of the time.
constexpr int packingLevel = 3;

/// Bytes that are packed already, as a part of an archive holds them.
struct Deflated {
    QByteArray packed;    ///< empty where there was no memory for it
    quint64 size = 0;     ///< of what was packed
    quint32 checksum = 0; ///< of the same: CRC-32
};

/// Packs what is written to it as it comes, so that a long part of an archive is never held as it was written. The same
/// bytes give the same, however they come. A device, because QXmlStreamWriter writes to nothing else.
///
/// Linear; it holds what is packed, and some kilobytes.
class Deflater : public QIODevice {
public:
    Deflater();
    ~Deflater() override;
    Q_DISABLE_COPY_MOVE(Deflater)

    /// All that was written. Nothing may be written any more.
    [[nodiscard]] Deflated finished();
    /// All that was written, and behind it what another packed.
    [[nodiscard]] Deflated finishedBefore(const Deflated &rest);

protected:
    qint64 readData(char *bytes, qint64 longest) override;
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    void pack(int flush);

    std::unique_ptr<z_stream_s> m_state; ///< null where there was no memory for it
    QByteArray m_waiting;                ///< written, and not packed yet
    Deflated m_done;
};

/// All bytes at once.
[[nodiscard]] Deflated deflated(const QByteArray &bytes);

} // namespace bluepencil
