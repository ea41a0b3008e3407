// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {
struct Origin;
}

namespace bluepencil::office {

struct DocxBody;

/// A Word file around a body: its styles, the language whose dictionary it asks for (empty for none), what is known of
/// the article, and whether what others change in it is tracked as well. The same body gives the same bytes.
[[nodiscard]] Result<QByteArray> wordPackage(const DocxBody &body, const Origin &origin, const QString &dictionary,
                                             bool tracks);

} // namespace bluepencil::office
