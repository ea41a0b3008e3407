// SPDX-License-Identifier: Apache-2.0
#include "cli/output/shown.h"

#include <algorithm>

namespace bluepencil::cli {

namespace {

QChar shown(QChar unit)
{
    constexpr char16_t pictures = 0x2400;
    constexpr char16_t deletePicture = 0x2421;
    if (unit < u' ')
        return QChar(static_cast<char16_t>(pictures + unit.unicode()));
    if (unit == u'\x7f')
        return deletePicture;
    return unit > u'\x7f' && unit < u'\xa0' ? QChar(QChar::ReplacementCharacter) : unit;
}

} // namespace

QString shown(QString message)
{
    std::transform(message.begin(), message.end(), message.begin(), [](QChar unit) { return shown(unit); });
    return message;
}

} // namespace bluepencil::cli
