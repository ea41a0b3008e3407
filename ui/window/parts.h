// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>

class QMainWindow;
class QTabWidget;

namespace bluepencil {

class CommandSet;
class Desk;
class Dialogs;
class FindBar;
class FindingsPanel;
class MessageBar;
class OriginalVisit;
class QueuePanel;
class QuoteFlow;
class QuotesPanel;
class RemarkFlow;
class ReplaceEditor;
class ReviewView;
class StatusLine;
class Workspace;

/// What the window is made of, for those who wire it together. The window owns all but the first two, which live
/// longer than it.
struct WindowParts {
    Workspace *workspace = nullptr;
    Dialogs *dialogs = nullptr;
    QMainWindow *window = nullptr;
    Desk *desk = nullptr;
    QWidget *deskWidget = nullptr; ///< text and lists: where bare letters are commands
    CommandSet *commands = nullptr;
    ReviewView *view = nullptr;
    ReplaceEditor *replace = nullptr;
    RemarkFlow *remarks = nullptr;
    QuoteFlow *quoteFlow = nullptr;
    OriginalVisit *originals = nullptr;
    FindBar *find = nullptr;
    FindingsPanel *findings = nullptr;
    QuotesPanel *quotes = nullptr;
    QTabWidget *side = nullptr;
    QueuePanel *queue = nullptr;
    MessageBar *messages = nullptr;
    StatusLine *status = nullptr;
};

/// What the window remembers from one day to the next, in the data folder.
[[nodiscard]] QSettings windowSettings(const Workspace *workspace);

} // namespace bluepencil
