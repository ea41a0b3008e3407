// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace bluepencil {

/// A PDF of Qt's without what differs from one writing to the next: the hour in the file and in the typefaces that it
/// embeds (`made` takes its place, in UTC), the order of those, which is that of a hash, and the names that follow
/// from it. The same pages give the same bytes then, in any process. Bytes that are no such PDF come back as they are.
[[nodiscard]] QByteArray stablePdf(const QByteArray &pdf, const QDateTime &made);

} // namespace bluepencil
