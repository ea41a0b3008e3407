// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace bluepencil {

/// A factory for QAccessible: what a screen reader is told of a FollowingList; null for anything else.
///
/// Qt 6.4 gives the current entry of every list the state "focused", wherever the keyboard is; a reader that looks for
/// the focus would then find one in each list of the window. Here only a list that has the keyboard says so.
[[nodiscard]] QAccessibleInterface *listAccess(const QString &className, QObject *object);

} // namespace bluepencil
