// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

#include <algorithm>

namespace bluepencil {

/// Calls take(bytes) for one stretch of the text after another as UTF-8, together what QString::toUtf8() makes of it.
/// A long text is never held a second time: what a system hands out for a copy costs as much as making it.
template <typename Take>
void forEachUtf8(QStringView text, Take take)
{
    constexpr qsizetype longest = 16384;
    while (!text.isEmpty()) {
        qsizetype length = std::min(longest, text.size());
        if (length < text.size() && text[length - 1].isHighSurrogate())
            --length;
        take(text.first(length).toUtf8());
        text = text.sliced(length);
    }
}

/// Puts the text behind the bytes, as UTF-8.
inline void appendUtf8(QByteArray &bytes, QStringView text)
{
    forEachUtf8(text, [&bytes](const QByteArray &stretch) { bytes += stretch; });
}

/// Makes room behind the bytes for so many units as UTF-8 with some markup. Bytes that grow are copied on the way, and
/// for each copy of a long text a system hands out memory anew.
inline void makeRoom(QByteArray &bytes, qsizetype units)
{
    bytes.reserve(bytes.size() + units + units / 8);
}

} // namespace bluepencil
