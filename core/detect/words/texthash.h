// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <QtEndian>

namespace bluepencil {

/// 64-bit hash of folded text, four units at a time; equal texts have equal hashes. Not for what is stored: machines
/// with another order of bytes work out another one.
[[nodiscard]] inline quint64 textHash(QStringView text)
{
    quint64 state = 0x9E3779B97F4A7C15ULL ^ static_cast<quint64>(text.size());
    const auto add = [&state](quint64 value) {
        state = (state ^ value) * 0xff51afd7ed558ccdULL;
        state ^= state >> 32;
    };
    const char16_t *const units = text.utf16();
    qsizetype i = 0;
    for (; i + 4 <= text.size(); i += 4)
        add(qFromLittleEndian<quint64>(units + i));
    for (; i < text.size(); ++i)
        add(units[i]);
    return state;
}

} // namespace bluepencil
