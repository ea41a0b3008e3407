// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/integrity.h"

#include <QString>
#include <QStringList>

namespace bluepencil {

class ReviewSession;

/// What a cut or a replacement does to a quotation that stays, as a sentence for an editor.
[[nodiscard]] QString sentenceFor(const Article &article, const Harm &harm);

/// The same for all quotations that would suffer if these suggestions were cut; each sentence once.
[[nodiscard]] QStringList harmWarnings(const ReviewSession &session, const QList<Finding> &suggestions);

} // namespace bluepencil
