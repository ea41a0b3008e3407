// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace bluepencil {

/// Everything a user can ask for. The order is that of the table and of the menus.
enum class CommandId : quint8 {
    OpenFiles,
    Paste,
    Approve,
    ApproveAndCopy,
    Export,
    ExportAll,
    PrintPreview,
    Spike,
    Editions,
    Custody,
    Recall,
    ForgetName,
    Figures,
    TakeReturned,
    HandOver,
    TakeOver,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyReview,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Cut,
    Keep,
    Undecide,
    MoveToCredits,
    CutAllSure,
    CutSureEverywhere,
    CutLineEverywhere,
    CutShown,
    KeepSameText,
    KeepSameRule,
    KeepAlways,
    CutAlways,
    Details,
    Note,
    Query,
    OpenQueries,
    RereadChanged,
    ReopenAs,
    ArticleLanguage,
    History,
    CutParagraph,
    ForLength,
    ForLegal,
    ForTaste,
    RestoreSelection,
    StoryEndsHere,
    ReplaceSelection,
    EndUpLine,
    EndDownLine,
    EndBackWord,
    EndOnWord,
    StartUpLine,
    StartDownLine,
    StartBackWord,
    StartOnWord,
    ShowHarm,
    KeepAnyway,
    CheckQuote,
    SetSpeaker,
    NoSpeaker,
    NextQuote,
    BackQuote,
    QuoteElsewhere,
    Next,
    Back,
    NextAny,
    BackAny,
    NextOwn,
    BackOwn,
    Skip,
    OneByOne,
    WholeRun,
    NextFile,
    PreviousFile,
    GoToOriginal,
    RetryFile,
    RemoveFile,
    ClearDone,
    RereadFolders,
    SortByArrival,
    SortByName,
    SortByState,
    SortBySource,
    SortByStops,
    PauseLooks,
    CancelLooks,
    ShowAsItGoesOut,
    ShowIfAllCut,
    ShowCredits,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ShowSuggestions,
    ShowQuotes,
    FoldFiles,
    FoldSide,
    SystemColours,
    LightColours,
    DarkColours,
    HighContrast,
    FilterFindings,
    ShowKept,
    FilterFiles,
    BackToText,
    ShowPreferences,
    Shortcuts,
    TextSettings,
    HouseRules,
    EveryQuote,
    OutputFolder,
    OutputNames,
    ExportAtApproval,
    Pause,
    Help,
    CheatSheet,
    ShowFirstSteps,
    EditorName,
    About,
};

/// The menus, in their order.
enum class Menu : quint8 { File, Edit, Review, OwnEdits, Quotes, Go, Queue, View, Settings, Help };

/// Where a command's keys work.
enum class Reach : quint8 {
    Window, ///< anywhere in the window
    Desk,   ///< while the text or a list beside it has the focus: bare letters, which a filter box must not lose
    Stops, ///< while the text or the list of suggestions has the focus: keys that other lists and boxes want themselves
};

/// One row of the table from which menus, buttons, tooltips, the cheat sheet and the tests are made.
struct Command {
    CommandId id;
    const char *name; ///< object name, stable for settings and tests: "review.cut"
    const char *text; ///< for menus, with its mnemonic
    const char *help; ///< one sentence: tooltip, status tip, accessible description
    const char *keys; ///< default shortcuts in portable text, separated by spaces; may be empty
    Menu menu;
    Reach reach;
    bool decides;             ///< changes the review: a held key does it once
    bool startsGroup = false; ///< a line stands above it in the menu
};

/// Every command, in the order of its menu; and one of them.
[[nodiscard]] std::span<const Command> commandTable();
[[nodiscard]] const Command &command(CommandId id);

/// The command's default shortcuts.
[[nodiscard]] QList<QKeySequence> defaultKeys(const Command &command);

/// The words of the table in the user's language.
[[nodiscard]] QString textOf(const Command &command);
[[nodiscard]] QString helpOf(const Command &command);
[[nodiscard]] QString titleOf(Menu menu);

} // namespace bluepencil
