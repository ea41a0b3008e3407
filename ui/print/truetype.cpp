// SPDX-License-Identifier: Apache-2.0
#include "print/truetype.h"

#include <QtEndian>

namespace bluepencil {

namespace {

constexpr qsizetype headerSize = 12;
constexpr qsizetype rowSize = 16; ///< of the directory: name, sum, place, size
constexpr qsizetype headSize = 54;
constexpr qsizetype sumInHead = 8; ///< of the whole file
constexpr qsizetype momentsInHead = 20;
constexpr qsizetype momentsSize = 16;       ///< made, and changed
constexpr quint32 sumOfAFile = 0xb1b0'afba; ///< what the whole has to come to

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

void setNumber(QByteArray &bytes, qsizetype at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
}

/// Numbers of four bytes added up; what is missing of the last one is nought.
quint32 sumOf(const QByteArray &bytes)
{
    quint32 sum = 0;
    const QByteArray whole = bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0');
    for (qsizetype at = 0; at < whole.size(); at += 4)
        sum += numberAt(whole, at);
    return sum;
}

/// Where the directory speaks of the table “head”; -1 where it does not.
qsizetype rowOfHead(const QByteArray &typeface)
{
    const qsizetype count = typeface.size() < headerSize ? 0 : qFromBigEndian<quint16>(typeface.constData() + 4);
    for (qsizetype row = headerSize; row < headerSize + count * rowSize && row + rowSize <= typeface.size();
         row += rowSize) {
        if (typeface.sliced(row, 4) == "head")
            return row;
    }
    return -1;
}

} // namespace

QByteArray withoutMoment(const QByteArray &typeface)
{
    const qsizetype row = rowOfHead(typeface);
    const qsizetype head = row < 0 ? -1 : qsizetype{numberAt(typeface, row + 8)};
    if (head < 0 || head + headSize > typeface.size())
        return typeface;
    QByteArray still = typeface;
    still.replace(head + momentsInHead, momentsSize, QByteArray(momentsSize, '\0'));
    setNumber(still, head + sumInHead, 0);
    setNumber(still, row + 4, sumOf(still.sliced(head, headSize)));
    setNumber(still, head + sumInHead, sumOfAFile - sumOf(still));
    return still;
}

} // namespace bluepencil
