// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace bluepencil {

class CommandSet;

/// A page of the help.
struct HelpPage {
    QString name; ///< of its file, without the number that orders it: "first-article", the same in each language
    QString title;
    QString markdown; ///< with the keys and names that commands have now
};

/// All pages, in their order (resources/help), in the language of the window or else in English. Where a page has
/// {key:review.cut} it says the key of that command, and its name where it has no key; {menu:settings.text} says where
/// it stands in the menus; {keys} is a table of every command that has a key. So no page ever tells of a key that was
/// changed.
[[nodiscard]] QList<HelpPage> helpPages(const CommandSet &commands);

/// The picture that a page calls by this name, of a dark window or a light one; none for a name that no page has. Made
/// from the program itself, by `ninja pictures`.
[[nodiscard]] QImage helpPicture(const QString &name, bool dark);

/// Whether the pages are in the language that the window speaks; else they are in English.
[[nodiscard]] bool helpSpeaksAsWindow();

/// The commands that the pages name, by their object names, as written: for the test that knows which ones there are.
[[nodiscard]] QStringList commandsNamedInHelp();

} // namespace bluepencil
