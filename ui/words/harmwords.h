// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/integrity.h"

#include <QString>

namespace bluepencil {

/// What a cut or a replacement does to a quotation that stays, as a sentence for an editor.
[[nodiscard]] QString sentenceFor(const Article &article, const Harm &harm);

} // namespace bluepencil
