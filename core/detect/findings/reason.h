// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"

#include <QList>
#include <QString>

namespace bluepencil {

class Article;

/// One piece of a reason: the text, and whether it is the strong part that the window sets in bold.
struct ReasonPart {
    QString text;
    bool strong = false;
};

/// Why the finding was made, as one sentence for an editor, in the language of the interface: the rule's sentence,
/// filled with the finding's strongest evidence. Cheap, but not free: ask when somebody looks.
[[nodiscard]] QString reasonOf(const Finding &finding, const Article &article);

/// The same sentence in parts, for a display that marks the strongest terms.
[[nodiscard]] QList<ReasonPart> reasonPartsOf(const Finding &finding, const Article &article);

} // namespace bluepencil
