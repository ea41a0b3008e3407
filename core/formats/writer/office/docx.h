// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QByteArray>

namespace bluepencil {

struct Outgoing;

/// The text as a Word file (ECMA-376, transitional): its paragraphs, the title where the text starts with it, and what
/// is known of the article as the file's properties. Nothing else, so that a template of the desk can be laid on it.
[[nodiscard]] Result<QByteArray> writeDocx(const Outgoing &article);

/// The raw text as a Word file with every change tracked: each cut a deletion, each replacement a deletion and an
/// insertion, with who decided it and when, and the reasons of a run of changes as a comment. Rejecting all gives the
/// raw text, accepting all what goes out, a line a paragraph.
///
/// Fails, with a sentence that lacks the article's name, where what goes out is not what the review made of the text.
[[nodiscard]] Result<QByteArray> writeTrackedDocx(const Outgoing &article);

} // namespace bluepencil
