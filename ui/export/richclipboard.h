// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bluepencil {

struct Outgoing;

/// Puts what goes out on the clipboard: as plain text, unit for unit, and as paragraphs.
void copyText(const Outgoing &article);

/// Puts the review on the clipboard: with its changes for word processors and mail, and for all else as what goes out.
void copyReview(const Outgoing &article);

} // namespace bluepencil
