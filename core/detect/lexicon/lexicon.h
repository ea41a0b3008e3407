// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>

namespace bluepencil {

/// A file of word lists: `[section]` lines, then one word or phrase a line; `#` starts a comment.
///
/// Lists are data, not code: an editor who misses a word adds it to resources/lexicon, and nothing is rebuilt but that
/// file. A list holds single words and stock phrases only, never sentences from anybody's article.
class Lexicon {
public:
    /// Reads `folder`/`subject`.txt ("de", "cuts") from the word lists that are built into the library, or what takes
    /// its place (replacedlists.h). Asking for one that is not there, or is refused by parse(), is a programming error
    /// and ends the program with a message; user input never chooses the name.
    [[nodiscard]] static Lexicon named(QLatin1StringView folder, QStringView subject);

    /// The built-in one, whatever takes its place. Costs a look-up once it was read; may be called from any thread.
    [[nodiscard]] static Lexicon builtIn(QStringView folder, QStringView subject);

    /// Whether there is such a file.
    [[nodiscard]] static bool exists(QLatin1StringView folder, QStringView subject);

    /// Parses the text of such a file. Refuses, with the line, a section that comes twice, an entry that its section
    /// has already, and an entry before any section: each is a slip that would hide what somebody changes in only one
    /// place.
    [[nodiscard]] static Result<Lexicon> parse(QStringView text);

    /// The files that are built in, as named() takes them.
    [[nodiscard]] static QList<std::pair<QString, QString>> all();

    /// The entries of a section in file order; empty when there is no such section.
    [[nodiscard]] QStringList section(QStringView name) const;
    [[nodiscard]] QStringList sections() const { return m_order; }

private:
    [[nodiscard]] static Lexicon read(const QString &path);

    QHash<QString, QStringList> m_sections;
    QStringList m_order;
};

} // namespace bluepencil
