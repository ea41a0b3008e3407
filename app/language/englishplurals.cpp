// SPDX-License-Identifier: Apache-2.0
#include "language/englishplurals.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bluepencil {

namespace {

struct Forms {
    std::string_view plural; ///< as it stands in the source
    const char *singular;
};

constexpr std::array table = {
    Forms{"%1 and %n more", "%1 and %n more"},
    Forms{"%1 (at %n places, such as “%2” → “%3”)", "%1 (at one place: “%2” → “%3”)"},
    Forms{"%1 · %Ln words → %2 now · %3 if all cut", "%1 · %Ln word → %2 now · %3 if all cut"},
    Forms{"%1 · %n lines", "%1 · %n line"},
    Forms{"%n approved texts wait for their export.", "One approved text waits for its export."},
    Forms{"%n characters, which this format cannot hold, were written as “\ufffd”.",
          "A character, which this format cannot hold, was written as “\ufffd”."},
    Forms{"%n deletions", "%n deletion"},
    Forms{"%n files have changed on disk since they were decided on: %1. “Re-read changed file” in the Review menu "
          "reads them again.",
          "A file has changed on disk since it was decided on: %1. “Re-read changed file” in the Review menu reads "
          "it again."},
    Forms{"%n house rules", "a house rule"},
    Forms{"%n insertions", "%n insertion"},
    Forms{"%n lines", "%n line"},
    Forms{"%n lines as before", "One line as before"},
    Forms{"%n lines cut · %1", "%n line cut · %1"},
    Forms{"%n lines differ from edition %1, which was approved before. What was corrected?",
          "One line differs from edition %1, which was approved before. What was corrected?"},
    Forms{"%n lines differ from edition %1. Struck: taken out. Underlined: put in.",
          "One line differs from edition %1. Struck: taken out. Underlined: put in."},
    Forms{"%n lines moved to the credits", "%n line moved to the credits"},
    Forms{"%n lines would go · %1", "%n line would go · %1"},
    Forms{"%n more before", "%n more before"},
    Forms{"%n rules changed", "A rule changed"},
    Forms{"%n rules forgotten", "A rule forgotten"},
    Forms{"%n rules imported", "A rule imported"},
    Forms{"%n stops", "%n stop"},
    Forms{"%n suggestions", "One suggestion"},
    Forms{"Always suggest these %n lines for cutting, in %1?", "Always suggest this line for cutting, in %1?"},
    Forms{"Articles: %n.", "Articles: %n."},
    Forms{"Articles: %n. Only a chief has the corrections drafted.",
          "Articles: %n. Only a chief has the correction drafted."},
    Forms{"Broken characters in the file: %n; each is shown as \ufffd.",
          "Broken characters in the file: %n; each is shown as \ufffd."},
    Forms{"C&hange %n rules", "C&hange the rule"},
    Forms{"Characters that are not seen turn or part what is: %n. The text may read otherwise than it looks.",
          "A character that is not seen turns or parts what is. The text may read otherwise than it looks."},
    Forms{"Corrections drafted: %n. Each waits for its approval.",
          "Corrections drafted: %n. It waits for its approval."},
    Forms{"Cut %n suggestions", "Cut one suggestion"},
    Forms{"Cut these %n places in one step? Files: %1.", "Cut this place? Files: %1."},
    Forms{"Cut these %n suggestions in one step?", "Cut this suggestion?"},
    Forms{
        "Draft corrections of %n articles, because: %1 Each is in review then, and goes out when somebody approves it.",
        "Draft the correction of one article, because: %1 It is in review then, and goes out when somebody approves "
        "it."},
    Forms{"Found at %n places.", "Found at one place."},
    Forms{"Found at %n places. All times are UTC.", "Found at one place. All times are UTC."},
    Forms{"It was cut by hand in %n articles.", "It was cut by hand in one article."},
    Forms{"It was suggested and kept in %n articles.", "It was suggested and kept in one article."},
    Forms{"Keep %n suggestions", "Keep one suggestion"},
    Forms{"Letters of another alphabet pass for Latin ones in words: %n. A name may be another than it looks.",
          "Letters of another alphabet pass for Latin ones in a word. A name may be another than it looks."},
    Forms{
        "Lines are broken at the width of a column: %n; the text can be read unwrapped, without the heads of pages "
        "between them.",
        "A line is broken at the width of a column; the text can be read unwrapped, without the heads of pages between "
        "them."},
    Forms{"Looking through %n files…", "Looking through a file…"},
    Forms{"Never cut these %n lines again, in %1?", "Never cut this line again, in %1?"},
    Forms{"Proposed rule 1 of %n", "Proposed rule"},
    Forms{"Purge what was scraped %n days after somebody opened it last, once the article is done? Nothing brings the "
          "bytes back; hashes, decisions and editions stay.",
          "Purge what was scraped a day after somebody opened it last, once the article is done? Nothing brings the "
          "bytes back; hashes, decisions and editions stay."},
    Forms{"Repeat · %n paragraphs", "Repeat · %n paragraph"},
    Forms{"Tail · %n lines", "Tail · %n line"},
    Forms{"Take these %n house rules up?", "Take this house rule up?"},
    Forms{"There are %n such warnings.", "There is one such warning."},
    Forms{"%n suggestions of rules that are switched off for this source are not shown.",
          "One suggestion of a rule that is switched off for this source is not shown."},
    Forms{"and %n more", "and %n more"},
    Forms{"holds %n articles; open a file that holds one.", "holds one article; open it."},
    Forms{"“%1” holds %n articles; open the file again to see each of them.", "“%1” holds one article; open it."},
    Forms{"%n texts exported to %1.", "One text exported to %1."},
    Forms{"%n files are new.", "One file is new."},
    Forms{"%n files cannot be read and were passed over: %1", "A file cannot be read and was passed over: %1"},
    Forms{"%n paragraphs cut (words: %1), more than the screen shows.",
          "%n paragraph cut (words: %1), more than the screen shows."},
    Forms{"Out of the list: %n files that are done.", "Out of the list: one file that is done."},
    Forms{"%n records cannot be read and are skipped: %1", "One record cannot be read and is skipped: %1"},
    Forms{"The files are written, but not recorded (%n of them): %1", "The file is written, but not recorded: %1"},
};

const Forms *formsOf(std::string_view plural)
{
    const auto row = std::find_if(table.begin(), table.end(), [plural](const Forms &f) { return f.plural == plural; });
    return row == table.end() ? nullptr : &*row;
}

} // namespace

QString EnglishPlurals::translate(const char *, const char *sourceText, const char *, int n) const
{
    const Forms *forms = n == 1 ? formsOf(sourceText) : nullptr;
    return forms ? QString::fromUtf8(forms->singular) : QString();
}

bool EnglishPlurals::knows(const QString &sourceText)
{
    return formsOf(sourceText.toStdString()) != nullptr;
}

} // namespace bluepencil
