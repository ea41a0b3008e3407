// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace bluepencil {

/// What a person is called whose account has this name and this comment (“Ada Lund,Room 3,,”): the name in the comment,
/// else the account's. Empty where neither says anything. The comment's “&” stands for the account's name with a
/// capital.
[[nodiscard]] QString personOf(const QByteArray &account, const QByteArray &comment);

/// Whose account this program runs under, from the system's list of accounts; empty where that has nobody.
[[nodiscard]] QString accountName();

} // namespace bluepencil
