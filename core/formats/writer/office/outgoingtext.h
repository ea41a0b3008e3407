// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/office/placedremarks.h"
#include "formats/writer/trackedtext.h"
#include "text/result.h"

#include <QString>

namespace bluepencil {

struct Outgoing;

/// That characters of what goes out, or of the raw text and the words for it, cannot stand in XML and are replaced;
/// empty where there are none.
[[nodiscard]] QString lossInXml(const Outgoing &article);
[[nodiscard]] QString lossOfChangesInXml(const Outgoing &article);

} // namespace bluepencil

namespace bluepencil::office {

/// The language whose dictionary a word processor is to take: as the article states it, else as its words tell; empty
/// where neither does.
[[nodiscard]] QString dictionaryOf(const Outgoing &article);

/// What goes out of an article, without its blank lines and with no change to be seen.
[[nodiscard]] TrackedText plainParagraphs(const Outgoing &article);

/// What is written on the paragraphs of such a text, where that is wanted.
[[nodiscard]] QList<PlacedRemark> remarksOf(const Outgoing &article, const TrackedText &text);

/// The article's raw text with the changes of its review. Fails, with a sentence that lacks the article's name, where
/// what goes out is not what the review makes of the text.
[[nodiscard]] Result<TrackedText> changesOf(const Outgoing &article);

} // namespace bluepencil::office
