// SPDX-License-Identifier: Apache-2.0
#include "commands/command.h"

#include <QCoreApplication>
#include <QStringList>

namespace bluepencil {

namespace {

constexpr bool startsGroup = true;

/// Words that lupdate, which is told of this macro (app/language), puts into the context of the class around them.
#define WORDS(text) QT_TR_NOOP(text)

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    static const Command table[]; // NOLINT(modernize-avoid-c-arrays): lupdate takes std::array for a context
};

// clang-format off
constexpr Command Commands::table[] = {
    Command{CommandId::OpenFiles, "file.open", WORDS("&Open…"), WORDS("Open articles to review."), "Ctrl+O", Menu::File, Reach::Window, false},
    Command{CommandId::Paste, "file.paste", WORDS("&New from the clipboard"), WORDS("Make an article of the text on the clipboard and open it."), "Ctrl+Shift+V", Menu::File, Reach::Window, false},
    Command{CommandId::Approve, "file.approve", WORDS("&Approve and go to the next file"), WORDS("Approve the text as it goes out now, write it to its folder where one is chosen, and open the next file."), "Ctrl+Return", Menu::File, Reach::Window, true, startsGroup},
    Command{CommandId::ApproveAndCopy, "file.approveAndCopy", WORDS("Approve, &copy and go on"), WORDS("Approve the text, put it on the clipboard, and open the next file."), "Ctrl+Shift+Return", Menu::File, Reach::Window, true},
    Command{CommandId::Export, "file.export", WORDS("&Export the approved text…"), WORDS("Write the approved text to a file. The scraped file is never changed."), "Ctrl+E", Menu::File, Reach::Window, true, startsGroup},
    Command{CommandId::ExportAll, "file.exportAll", WORDS("Export a&ll approved texts"), WORDS("Write every text that is approved and was not exported yet to the folder for approved texts."), "Ctrl+Alt+E", Menu::File, Reach::Window, true},
    Command{CommandId::PrintPreview, "file.printPreview", WORDS("&Print preview…"), WORDS("Show the article on paper: both texts side by side, or the cleaned one alone."), "Ctrl+P", Menu::File, Reach::Window, false},
    Command{CommandId::Spike, "file.spike", WORDS("&Spike the article, or bring it back"), WORDS("Mark the article as not to be published and open the next file; again, take it up once more."), "Ctrl+Shift+K", Menu::File, Reach::Window, true},
    Command{CommandId::Editions, "file.editions", WORDS("E&ditions…"), WORDS("Show what was approved, by whom and why, and what changed from one edition to the next."), "Ctrl+Shift+E", Menu::File, Reach::Window, false},
    Command{CommandId::Custody, "file.custody", WORDS("What became of these &words…"), WORDS("Look for a sentence in all that was ever opened here, and tell who cut, kept or changed it, why, and where it went."), "Ctrl+Alt+W", Menu::File, Reach::Window, false},
    Command{CommandId::Recall, "file.recall", WORDS("Recall a m&istake…"), WORDS("Correct one mistake wherever it went out: list every approved article with the same words, cut, rule or quotation, and have the corrections drafted."), "Ctrl+Alt+K", Menu::File, Reach::Window, true},
    Command{CommandId::ForgetName, "file.forgetName", WORDS("Remove a person’s na&me…"), WORDS("Remove a name from quotes and the log of all articles, where the law asks for it; that one was removed stays on record."), "Ctrl+Alt+Shift+N", Menu::File, Reach::Window, true},
    Command{CommandId::Figures, "file.figures", WORDS("The day’s fi&gures…"), WORDS("Show what was done in a day: articles, stops, keys, minutes, and what each rule got right by the editors’ answers, in each source."), "Ctrl+Alt+G", Menu::File, Reach::Window, false},
    Command{CommandId::TakeReturned, "file.takeReturned", WORDS("&Take up what came back…"), WORDS("Open a document of this article that others have worked on, and make decisions of what they changed."), "Ctrl+Alt+T", Menu::File, Reach::Window, true},
    Command{CommandId::HandOver, "file.handOver", WORDS("&Hand over…"), WORDS("Write this article, or all files of the queue, to one file for another desk: raw bytes, decisions, notes and editions."), "Ctrl+Alt+H", Menu::File, Reach::Window, false, startsGroup},
    Command{CommandId::TakeOver, "file.takeOver", WORDS("Take o&ver…"), WORDS("Take up what another desk handed over, beside what is here; what both decided otherwise is asked."), "Ctrl+Alt+V", Menu::File, Reach::Window, false},
    Command{CommandId::Quit, "file.quit", WORDS("&Quit"), WORDS("Close the window. Every decision is saved already."), "Ctrl+Q", Menu::File, Reach::Window, false, startsGroup},
    Command{CommandId::Undo, "edit.undo", WORDS("&Undo"), WORDS("Take the last step back and show its place."), "Ctrl+Z", Menu::Edit, Reach::Window, false},
    Command{CommandId::Redo, "edit.redo", WORDS("&Redo"), WORDS("Take the step again."), "Ctrl+Shift+Z Ctrl+Y", Menu::Edit, Reach::Window, false},
    Command{CommandId::Copy, "edit.copy", WORDS("&Copy"), WORDS("Copy the selected text; from the cleaned pane, the cleaned text."), "Ctrl+C", Menu::Edit, Reach::Window, false, startsGroup},
    Command{CommandId::CopyReview, "edit.copyReview", WORDS("Copy the re&view"), WORDS("Copy the whole article with what was cut struck and what was put in underlined, for mail and word processors."), "Ctrl+Alt+C", Menu::Edit, Reach::Window, false},
    Command{CommandId::SelectAll, "edit.selectAll", WORDS("Select &all"), WORDS("Select the whole text of the pane."), "Ctrl+A", Menu::Edit, Reach::Desk, false},
    Command{CommandId::Find, "edit.find", WORDS("&Find…"), WORDS("Find words in both texts."), "Ctrl+F", Menu::Edit, Reach::Window, false, startsGroup},
    Command{CommandId::FindNext, "edit.findNext", WORDS("Find &next"), WORDS("Go to the next match; at the end, to the first."), "F3", Menu::Edit, Reach::Window, false},
    Command{CommandId::FindPrevious, "edit.findPrevious", WORDS("Find &previous"), WORDS("Go to the previous match; at the start, to the last."), "Shift+F3", Menu::Edit, Reach::Window, false},
    Command{CommandId::Cut, "review.cut", WORDS("&Cut"), WORDS("Cut the current suggestions and go to the next."), "A", Menu::Review, Reach::Desk, true},
    Command{CommandId::Keep, "review.keep", WORDS("&Keep text"), WORDS("Keep the current text and go to the next suggestion."), "R", Menu::Review, Reach::Desk, true},
    Command{CommandId::Undecide, "review.undecide", WORDS("&Undecided again"), WORDS("Take the decision on the current suggestions back."), "U", Menu::Review, Reach::Desk, true},
    Command{CommandId::MoveToCredits, "review.credit", WORDS("&Move to the credits"), WORDS("Take a byline, date or credit out of the text and keep it in the credits of the export."), "C", Menu::Review, Reach::Desk, true},
    Command{CommandId::CutAllSure, "review.cutAllSure", WORDS("Cut all &sure suggestions…"), WORDS("Show every undecided suggestion that is sure, and cut them in one step."), "Ctrl+Shift+A", Menu::Review, Reach::Window, true, startsGroup},
    Command{CommandId::CutSureEverywhere, "review.cutSureEverywhere", WORDS("Cut all that is sure in all &files…"), WORDS("Show every undecided suggestion that is sure in every file of the queue that is not done, and cut them in one step."), "Ctrl+Alt+Shift+A", Menu::Review, Reach::Window, true},
    Command{CommandId::CutLineEverywhere, "review.cutLineEverywhere", WORDS("Cut this l&ine in all files…"), WORDS("Cut the line at the bar, or the selected lines, wherever the files of the queue have them, in one step."), "Ctrl+Alt+Shift+X", Menu::Review, Reach::Window, true},
    Command{CommandId::CutShown, "review.cutShown", WORDS("Cut all that th&e list shows…"), WORDS("Cut every undecided suggestion that passes the filter, except near repeats, unsure ones and those with a warning."), "Ctrl+Shift+L", Menu::Review, Reach::Window, true},
    Command{CommandId::KeepSameText, "review.keepSame", WORDS("Keep the same &text everywhere"), WORDS("Keep the current text wherever this article repeats it."), "Ctrl+R", Menu::Review, Reach::Desk, true},
    Command{CommandId::KeepSameRule, "review.keepRule", WORDS("Keep all of this &rule"), WORDS("Keep everything in this article that is suggested for the same reason."), "Ctrl+Shift+R", Menu::Review, Reach::Desk, true},
    Command{CommandId::KeepAlways, "review.keepAlways", WORDS("Al&ways keep these lines"), WORDS("Make it a house rule that these lines are never cut, and keep them: the selected ones, else those of the current suggestion."), "Ctrl+Alt+R", Menu::Review, Reach::Desk, true},
    Command{CommandId::CutAlways, "review.cutAlways", WORDS("Always cut these &lines"), WORDS("Make it a house rule that these lines are always suggested, and cut them: the selected ones, else those of the current suggestion."), "Ctrl+Alt+A", Menu::Review, Reach::Desk, true},
    Command{CommandId::Details, "review.details", WORDS("&Details"), WORDS("Show all that is known about the current suggestion: why, how sure, what it repeats, notes, its history."), "Return Enter", Menu::Review, Reach::Stops, false, startsGroup},
    Command{CommandId::Note, "review.note", WORDS("&Note…"), WORDS("Write a note on the current suggestion for other editors."), "M", Menu::Review, Reach::Desk, true},
    Command{CommandId::Query, "review.query", WORDS("&Query, or its answer…"), WORDS("Ask something that holds up the approval until it is answered; where a query is open, answer it."), "Y", Menu::Review, Reach::Desk, true},
    Command{CommandId::OpenQueries, "review.openQueries", WORDS("&Open queries of all files…"), WORDS("List what was asked and not answered in any file of the queue, and go there."), "Ctrl+Alt+Y", Menu::Review, Reach::Window, false},
    Command{CommandId::RereadChanged, "review.reread", WORDS("Re-read chan&ged file…"), WORDS("Where the file has changed on disk: read it again, then show what was decided on its earlier text, and decide it so in one step; else open the next file that has changed."), "Ctrl+T", Menu::Review, Reach::Window, true, startsGroup},
    Command{CommandId::ReopenAs, "review.reopenAs", WORDS("Reo&pen as…"), WORDS("Read the file in another way: another encoding, damaged characters or broken lines put right, the whole page. Decisions on this reading stay with it."), "Ctrl+Shift+O", Menu::Review, Reach::Window, true},
    Command{CommandId::ArticleLanguage, "review.language", WORDS("L&anguage of the article…"), WORDS("Say which language the article is in where its words tell it wrongly; quotes, speakers and suggestions are looked for again."), "Ctrl+Shift+G", Menu::Review, Reach::Window, true},
    Command{CommandId::History, "review.history", WORDS("&History…"), WORDS("Show every decision on this article, and take any of them back."), "Ctrl+H", Menu::Review, Reach::Window, false},
    Command{CommandId::CutParagraph, "review.cutParagraph", WORDS("Cut &paragraph or selection"), WORDS("Cut the selected text, or the paragraph under the cursor, as your own cut."), "X", Menu::OwnEdits, Reach::Desk, true},
    Command{CommandId::ForLength, "review.forLength", WORDS("Own cut: for len&gth"), WORDS("Say that your last own cut, or the one under the cursor, was made to shorten the text."), "1", Menu::OwnEdits, Reach::Desk, true},
    Command{CommandId::ForLegal, "review.forLegal", WORDS("Own cut: for legal reasons"), WORDS("Say that your last own cut, or the one under the cursor, was made for legal reasons."), "2", Menu::OwnEdits, Reach::Desk, true},
    Command{CommandId::ForTaste, "review.forTaste", WORDS("Own cut: a matter of taste"), WORDS("Say that your last own cut, or the one under the cursor, was a matter of taste."), "3", Menu::OwnEdits, Reach::Desk, true},
    Command{CommandId::RestoreSelection, "review.restore", WORDS("&Bring back paragraph or selection"), WORDS("Take a part of a cut back; the rest stays cut."), "Shift+R", Menu::OwnEdits, Reach::Desk, true},
    Command{CommandId::StoryEndsHere, "review.storyEnds", WORDS("The story &ends here"), WORDS("Cut everything below the paragraph under the cursor, as one cut of your own."), "Shift+X", Menu::OwnEdits, Reach::Desk, true},
    Command{CommandId::ReplaceSelection, "review.replace", WORDS("Rep&lace the selection…"), WORDS("Write your own words in place of the selected text, in the cleaned pane."), "E", Menu::OwnEdits, Reach::Desk, true},
    Command{CommandId::EndUpLine, "review.endUpLine", WORDS("The cut ends a line earlier"), WORDS("Take the last line of the current cut back; the rest stays cut."), "Alt+Shift+Up", Menu::OwnEdits, Reach::Stops, false, startsGroup},
    Command{CommandId::EndDownLine, "review.endDownLine", WORDS("The cut ends a line later"), WORDS("Cut the line below the current cut too."), "Alt+Shift+Down", Menu::OwnEdits, Reach::Stops, false},
    Command{CommandId::EndBackWord, "review.endBackWord", WORDS("The cut ends a word earlier"), WORDS("Take the last word of the current cut back."), "Alt+Shift+Left", Menu::OwnEdits, Reach::Stops, false},
    Command{CommandId::EndOnWord, "review.endOnWord", WORDS("The cut ends a word later"), WORDS("Cut the word after the current cut too."), "Alt+Shift+Right", Menu::OwnEdits, Reach::Stops, false},
    Command{CommandId::StartUpLine, "review.startUpLine", WORDS("The cut begins a line earlier"), WORDS("Cut the line above the current cut too."), "Alt+Shift+PgUp", Menu::OwnEdits, Reach::Stops, false},
    Command{CommandId::StartDownLine, "review.startDownLine", WORDS("The cut begins a line later"), WORDS("Take the first line of the current cut back; the rest stays cut."), "Alt+Shift+PgDown", Menu::OwnEdits, Reach::Stops, false},
    Command{CommandId::StartBackWord, "review.startBackWord", WORDS("The cut begins a word earlier"), WORDS("Cut the word before the current cut too."), "Alt+Shift+Home", Menu::OwnEdits, Reach::Stops, false},
    Command{CommandId::StartOnWord, "review.startOnWord", WORDS("The cut begins a word later"), WORDS("Take the first word of the current cut back."), "Alt+Shift+End", Menu::OwnEdits, Reach::Stops, false},
    Command{CommandId::ShowHarm, "review.showHarm", WORDS("Show what the cut brea&ks"), WORDS("Show the quotation that your own cut or words harm; again, the next one."), "B", Menu::OwnEdits, Reach::Desk, false, startsGroup},
    Command{CommandId::KeepAnyway, "review.keepAnyway", WORDS("Keep it an&yway"), WORDS("Close the warning about your own cut or words; the approval will name it again."), "Shift+B", Menu::OwnEdits, Reach::Desk, false},
    Command{CommandId::CheckQuote, "quote.check", WORDS("The speaker is &right"), WORDS("Mark the current quote and its speaker as checked by you, and go to the next to check."), "V", Menu::Quotes, Reach::Desk, true},
    Command{CommandId::SetSpeaker, "quote.speaker", WORDS("Set the &speaker…"), WORDS("Say who said it: the selected words, or one of the people of the article."), "S", Menu::Quotes, Reach::Desk, true},
    Command{CommandId::NoSpeaker, "quote.nobody", WORDS("&No named speaker"), WORDS("Say that nobody is named for these words."), "W", Menu::Quotes, Reach::Desk, true},
    Command{CommandId::NextQuote, "quote.next", WORDS("Ne&xt quote to check"), WORDS("Go to the next quote whose speaker is in doubt."), "Q", Menu::Quotes, Reach::Desk, false, startsGroup},
    Command{CommandId::BackQuote, "quote.back", WORDS("Pre&vious quote"), WORDS("Go to the previous quote whose speaker is in doubt."), "Shift+Q", Menu::Quotes, Reach::Desk, false},
    Command{CommandId::QuoteElsewhere, "quote.elsewhere", WORDS("Show it in the &other file"), WORDS("Where the current quote stands in another file of the list with other words or another speaker, open that file at its place."), "Shift+V", Menu::Quotes, Reach::Desk, false},
    Command{CommandId::Next, "go.next", WORDS("&Next to decide"), WORDS("Go to the next undecided suggestion."), "J Alt+Down", Menu::Go, Reach::Desk, false},
    Command{CommandId::Back, "go.back", WORDS("&Previous to decide"), WORDS("Go to the previous undecided suggestion."), "K Alt+Up", Menu::Go, Reach::Desk, false},
    Command{CommandId::NextAny, "go.nextAny", WORDS("Next suggestion"), WORDS("Go to the next suggestion, decided or not."), "Shift+J", Menu::Go, Reach::Desk, false, startsGroup},
    Command{CommandId::BackAny, "go.backAny", WORDS("Previous suggestion"), WORDS("Go to the previous suggestion, decided or not."), "Shift+K", Menu::Go, Reach::Desk, false},
    Command{CommandId::NextOwn, "go.nextOwn", WORDS("Next of your own &changes"), WORDS("Go to the next cut, word or restored part that nobody suggested; U takes it back."), "D", Menu::Go, Reach::Desk, false},
    Command{CommandId::BackOwn, "go.backOwn", WORDS("Previous of your own changes"), WORDS("Go to the cut, word or restored part before that nobody suggested."), "Shift+D", Menu::Go, Reach::Desk, false},
    Command{CommandId::Skip, "go.skip", WORDS("&Skip"), WORDS("Leave the current suggestion undecided and go to the next."), "Space", Menu::Go, Reach::Desk, false},
    Command{CommandId::OneByOne, "go.oneByOne", WORDS("One &by one"), WORDS("Open the current suggestions, so that the keys decide them one by one."), "Right", Menu::Go, Reach::Stops, false, startsGroup},
    Command{CommandId::WholeRun, "go.wholeRun", WORDS("All &together again"), WORDS("Let the keys decide all the current suggestions together."), "Left", Menu::Go, Reach::Stops, false},
    Command{CommandId::NextFile, "go.nextFile", WORDS("Next &file"), WORDS("Open the next file of the queue."), "Alt+Right N", Menu::Go, Reach::Desk, false, startsGroup},
    Command{CommandId::PreviousFile, "go.previousFile", WORDS("Pre&vious file"), WORDS("Open the previous file of the queue."), "Alt+Left P", Menu::Go, Reach::Desk, false},
    Command{CommandId::GoToOriginal, "go.original", WORDS("&Original of a repeat, and back"), WORDS("Show the copy that stays; again, return to the repeat."), "O", Menu::Go, Reach::Desk, false, startsGroup},
    Command{CommandId::RetryFile, "queue.retry", WORDS("&Try again"), WORDS("Read the marked file of the list again."), "", Menu::Queue, Reach::Window, false},
    Command{CommandId::RemoveFile, "queue.remove", WORDS("&Remove from the list"), WORDS("Take the marked file out of the list; what was decided on it stays. In the list Delete does it."), "", Menu::Queue, Reach::Window, true},
    Command{CommandId::ClearDone, "queue.clearDone", WORDS("&Clear what is done"), WORDS("Take every file that was exported or spiked, or that cannot be read, out of the list."), "", Menu::Queue, Reach::Window, true},
    Command{CommandId::RereadFolders, "queue.reread", WORDS("Look for &new files"), WORDS("Look again into the folders that were opened, and list what is new there."), "F5", Menu::Queue, Reach::Window, false},
    Command{CommandId::SortByArrival, "queue.byArrival", WORDS("Sort by &arrival"), WORDS("List the files as they came."), "", Menu::Queue, Reach::Window, false, startsGroup},
    Command{CommandId::SortByName, "queue.byName", WORDS("Sort by na&me"), WORDS("List the files by their names."), "", Menu::Queue, Reach::Window, false},
    Command{CommandId::SortByState, "queue.byState", WORDS("Sort by &state"), WORDS("List first what is left to do."), "", Menu::Queue, Reach::Window, false},
    Command{CommandId::SortBySource, "queue.bySource", WORDS("Sort by so&urce"), WORDS("List together what comes from one site or folder."), "", Menu::Queue, Reach::Window, false},
    Command{CommandId::SortByStops, "queue.byStops", WORDS("Sort by st&ops"), WORDS("List first where the fewest stops are left to decide."), "", Menu::Queue, Reach::Window, false},
    Command{CommandId::PauseLooks, "queue.pauseLooks", WORDS("&Pause looking through the files"), WORDS("Let the files wait that nobody has looked into; again, go on."), "", Menu::Queue, Reach::Window, false, startsGroup},
    Command{CommandId::CancelLooks, "queue.cancelLooks", WORDS("Stop &looking through the files"), WORDS("Leave the files that nobody has looked into until the next start, or until new files are looked for."), "", Menu::Queue, Reach::Window, false},
    Command{CommandId::ShowAsItGoesOut, "view.now", WORDS("As it goes out &now"), WORDS("Show the cleaned text exactly as it would be exported now."), "F8", Menu::View, Reach::Window, false},
    Command{CommandId::ShowIfAllCut, "view.ifAllCut", WORDS("If &all were cut"), WORDS("Show the cleaned text as if every suggestion were cut."), "Shift+F8", Menu::View, Reach::Window, false},
    Command{CommandId::ShowCredits, "view.credits", WORDS("Show cr&edits"), WORDS("Point out bylines, dates and credits that may be moved out of the text."), "", Menu::View, Reach::Window, false},
    Command{CommandId::ZoomIn, "view.zoomIn", WORDS("Zoom &in"), WORDS("Make the text larger."), "Ctrl++ Ctrl+=", Menu::View, Reach::Window, false, startsGroup},
    Command{CommandId::ZoomOut, "view.zoomOut", WORDS("Zoom &out"), WORDS("Make the text smaller."), "Ctrl+-", Menu::View, Reach::Window, false},
    Command{CommandId::ZoomReset, "view.zoomReset", WORDS("&Reading size"), WORDS("Give the text its usual size."), "Ctrl+0", Menu::View, Reach::Window, false},
    Command{CommandId::ShowSuggestions, "view.suggestions", WORDS("Show &suggestions"), WORDS("Show what there is to cut beside the text."), "Ctrl+1", Menu::View, Reach::Window, false, startsGroup},
    Command{CommandId::ShowQuotes, "view.quotes", WORDS("Show &quotes"), WORDS("Show who said what beside the text."), "Ctrl+2", Menu::View, Reach::Window, false},
    Command{CommandId::FoldFiles, "view.foldFiles", WORDS("&Fold the files away"), WORDS("Hide the list of files, or show it again."), "F9", Menu::View, Reach::Window, false, startsGroup},
    Command{CommandId::FoldSide, "view.foldSide", WORDS("Fold the s&uggestions away"), WORDS("Hide suggestions and quotes, or show them again."), "Shift+F9", Menu::View, Reach::Window, false},
    Command{CommandId::SystemColours, "view.system", WORDS("Colours of the s&ystem"), WORDS("Light or dark, as the desktop is."), "", Menu::View, Reach::Window, false, startsGroup},
    Command{CommandId::LightColours, "view.light", WORDS("Light &colours"), WORDS("Dark letters on a light page."), "", Menu::View, Reach::Window, false},
    Command{CommandId::DarkColours, "view.dark", WORDS("&Dark colours"), WORDS("Light letters on a dark page."), "", Menu::View, Reach::Window, false},
    Command{CommandId::HighContrast, "view.highContrast", WORDS("&High contrast"), WORDS("Draw tints and lines stronger."), "", Menu::View, Reach::Window, false},
    Command{CommandId::FilterFindings, "view.filter", WORDS("Filter su&ggestions"), WORDS("Type to narrow the list of suggestions."), "Ctrl+L", Menu::View, Reach::Window, false, startsGroup},
    Command{CommandId::ShowKept, "view.kept", WORDS("Show what was &kept"), WORDS("List the suggestions that were dismissed, so that any can be taken back; again, list all."), "Ctrl+3", Menu::View, Reach::Window, false},
    Command{CommandId::FilterFiles, "view.filterFiles", WORDS("Fi&lter files"), WORDS("Type a name or a state to narrow the list of files."), "Ctrl+Shift+F", Menu::View, Reach::Window, false},
    Command{CommandId::BackToText, "view.text", WORDS("Back to the &text"), WORDS("Clear the filter and return to the text."), "Escape", Menu::View, Reach::Window, false, startsGroup},
    Command{CommandId::ShowPreferences, "settings.preferences", WORDS("P&references…"), WORDS("Choose once: your name, the look, the pause, how strict to be, where approved texts go, the order of the files."), "Ctrl+Shift+P", Menu::Settings, Reach::Window, false},
    Command{CommandId::Shortcuts, "settings.shortcuts", WORDS("&Keyboard shortcuts…"), WORDS("Give commands other keys."), "Ctrl+,", Menu::Settings, Reach::Window, false},
    Command{CommandId::TextSettings, "settings.text", WORDS("&Text…"), WORDS("Choose the typeface and the line spacing of the text."), "", Menu::Settings, Reach::Window, false},
    Command{CommandId::HouseRules, "settings.houseRules", WORDS("&House rules…"), WORDS("Show the lines that are always or never cut here, and forget any of them."), "Ctrl+Shift+H", Menu::Settings, Reach::Window, false},
    Command{CommandId::EveryQuote, "settings.everyQuote", WORDS("Check &every quote"), WORDS("Count every quote as open until somebody has checked it, and name the others at the approval."), "", Menu::Settings, Reach::Window, false},
    Command{CommandId::OutputFolder, "settings.outputFolder", WORDS("&Folder for approved texts…"), WORDS("Choose where approved texts are written to without being asked for."), "", Menu::Settings, Reach::Window, false, startsGroup},
    Command{CommandId::OutputNames, "settings.outputNames", WORDS("&Names of exported files…"), WORDS("Choose what exported files are called, and by their ending in which format."), "", Menu::Settings, Reach::Window, false},
    Command{CommandId::ExportAtApproval, "settings.exportAtApproval", WORDS("E&xport at approval"), WORDS("Write the text to its folder as soon as it is approved."), "", Menu::Settings, Reach::Window, false},
    Command{CommandId::Pause, "settings.pause", WORDS("&Pause after deciding…"), WORDS("Choose how long a decision is shown before the next stop."), "", Menu::Settings, Reach::Window, false},
    Command{CommandId::Help, "help.contents", WORDS("Help &contents"), WORDS("Show the pages of the help."), "F1", Menu::Help, Reach::Window, false},
    Command{CommandId::CheatSheet, "help.keys", WORDS("&Keys"), WORDS("Show every key."), "?", Menu::Help, Reach::Desk, false},
    Command{CommandId::ShowFirstSteps, "help.firstSteps", WORDS("&First steps"), WORDS("Show the hints of the first day again, one after the other."), "", Menu::Help, Reach::Window, false},
    Command{CommandId::EditorName, "help.editor", WORDS("Who is &editing…"), WORDS("Change the name that decisions are recorded under."), "", Menu::Help, Reach::Window, false, startsGroup},
    Command{CommandId::About, "help.about", WORDS("&About Bluepencil"), WORDS("Version and licence."), "", Menu::Help, Reach::Window, false},
};
// clang-format on
#undef WORDS

constexpr std::span<const Command> table(Commands::table);

constexpr bool isOrdered()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (static_cast<size_t>(table[i].id) != i)
            return false;
    }
    return table.size() == static_cast<size_t>(CommandId::About) + 1;
}
static_assert(isOrdered(), "the table has one row per CommandId, in its order");

} // namespace

std::span<const Command> commandTable()
{
    return table;
}

const Command &command(CommandId id)
{
    return table[static_cast<size_t>(id)];
}

QList<QKeySequence> defaultKeys(const Command &command)
{
    QList<QKeySequence> keys;
    const QStringList texts = QString::fromLatin1(command.keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &text : texts)
        keys.append(QKeySequence::fromString(text, QKeySequence::PortableText));
    return keys;
}

QString textOf(const Command &command)
{
    return Commands::tr(command.text);
}

QString helpOf(const Command &command)
{
    return Commands::tr(command.help);
}

QString titleOf(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return Commands::tr("&File");
    case Menu::Edit:
        return Commands::tr("&Edit");
    case Menu::Review:
        return Commands::tr("&Review");
    case Menu::OwnEdits:
        return Commands::tr("&Own cuts");
    case Menu::Quotes:
        return Commands::tr("&Quotes");
    case Menu::Go:
        return Commands::tr("&Go");
    case Menu::Queue:
        return Commands::tr("Q&ueue");
    case Menu::View:
        return Commands::tr("&View");
    case Menu::Settings:
        return Commands::tr("&Settings");
    case Menu::Help:
        return Commands::tr("&Help");
    }
    return {};
}

} // namespace bluepencil
