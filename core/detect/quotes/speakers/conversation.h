// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/candidates.h"
#include "detect/quotes/speakers/shape.h"

namespace bluepencil::quotes {

/// Whether the text is a conversation, as a story tells it: every other paragraph opens with a quotation, and many are
/// nothing but a question, an answer to one, or a few words. There a paragraph in quotation marks is the other one's
/// turn, where in the news it goes on with the same speaker.
[[nodiscard]] bool isConversation(const Syntax &syntax, const std::vector<QuoteShape> &shapes);

/// Whether paragraph ends were lost.
[[nodiscard]] bool hasLostLines(const std::vector<QuoteShape> &shapes);

/// Whether the text is a conversation whose paragraph ends were lost: quotations that stand right behind others answer
/// them.
[[nodiscard]] bool isStoryWithoutLines(const Syntax &syntax, const std::vector<QuoteShape> &shapes);

/// Whether speaker and verb behind the quotation are a sentence of their own, no end of that one: “Brother or sister?”
/// He smiled. “It is late.” Frid said that it was.
[[nodiscard]] bool beginsSentence(const Syntax &syntax, const QuoteShape &shape, qint32 quoteToken,
                                  const Candidate &candidate);

/// Whether a conversation takes the quotation at the token for something said: a sentence that opens the paragraph or
/// stands behind another one, as in: Frid turned round. “You came.”
[[nodiscard]] bool isSpeechOfStory(const Syntax &syntax, const QuoteShape &shape, qint32 quoteToken);

} // namespace bluepencil::quotes
