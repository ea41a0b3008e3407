// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// The text as an OpenDocument text (1.2): as writeDocx() does it.
[[nodiscard]] Result<QByteArray> writeOdt(const Outgoing &article);

/// The raw text as an OpenDocument text with every change tracked, as writeTrackedDocx() does it; here each change
/// holds its reason itself. Fails as that does.
[[nodiscard]] Result<QByteArray> writeTrackedOdt(const Outgoing &article);

} // namespace bluepencil
