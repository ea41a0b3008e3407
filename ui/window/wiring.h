// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bluepencil {

struct WindowParts;

// What each command of the table does in the window, and who listens to whom: one function, and one file, per subject.
// Nothing here decides anything; that is ReviewFlow's, QuoteFlow's and Desk's.

void wireFiles(const WindowParts &parts);
/// What went out: what became of it, what is recalled of it, what is not kept.
void wireRecord(const WindowParts &parts);
/// The list of files: in which order, and what leaves it.
void wireQueue(const WindowParts &parts);
void wireDecisions(const WindowParts &parts);
void wireOwnEdits(const WindowParts &parts);
void wireDetails(const WindowParts &parts);
/// What was typed and not sent: kept, shown again, in the way of an approval.
void wireDrafts(const WindowParts &parts);
void wireQuotes(const WindowParts &parts);
void wireView(const WindowParts &parts);
void wireSettings(const WindowParts &parts);
/// What a screen reader is told when another stop is current.
void wireSpeech(const WindowParts &parts);

} // namespace bluepencil
