// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/repair.h"
#include "text/warning.h"

namespace bluepencil {

/// Letters that were UTF-8 and were read as windows-1252 or Latin-1, once or several times: "cafÃ©", "Itâ€™s".
struct Mojibake {
    QList<Repair> repairs; ///< what can be computed back, a stretch each
    QList<Span> lost;      ///< what has lost its bytes on the way ("â??"), and is named and never guessed
};

/// Looks at each stretch by itself, so that "Château" beside a damaged word stays what it is. A stretch is damaged when
/// its bytes in windows-1252 (in Latin-1 where that has none) are well-formed UTF-8, and when it is no word's end
/// before a closing mark ("IRMÃ”"). Method: ftfy (Speer, 2019), less its guesses. Linear.
[[nodiscard]] Mojibake mojibakeIn(QStringView text);

/// A warning for each line that is damaged, up to a few, with what it would read as; one for all the rest.
[[nodiscard]] QList<Warning> warningsOfMojibake(QStringView text);

} // namespace bluepencil
