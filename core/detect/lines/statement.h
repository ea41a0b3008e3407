// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bluepencil {

struct FoldedLine;

/// Eight words and more that end like a sentence.
[[nodiscard]] bool isWholeSentence(const FoldedLine &line);

/// Ends like a statement that addresses nobody. "Nobody was hurt." has a verb; three words without one may be a title.
[[nodiscard]] bool statesSomething(const FoldedLine &line);

/// Begins with quotation marks and appeals to nobody: "we" within them is the speaker's, not the publisher's.
[[nodiscard]] bool speaksInQuotes(const FoldedLine &line);

/// Has quotation marks and a verb of speech: what is said in it is the article's, whatever it begins like.
[[nodiscard]] bool tellsWhoSpeaks(const FoldedLine &line);

} // namespace bluepencil
