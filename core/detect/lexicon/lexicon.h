// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace bluepencil {

/// A file of word lists: `[section]` lines, then one word or phrase a line; `#` starts a comment.
///
/// Lists are data, not code: an editor who misses a word adds it to resources/lexicon, and nothing is rebuilt but that
/// file. A list holds single words and stock phrases only, never sentences from anybody's article.
class Lexicon {
public:
    /// Reads `folder`/`subject`.txt ("de", "cuts") from the word lists that are built into the library. Asking for one
    /// that is not there is a programming error and ends the program with a message; user input never chooses the name.
    [[nodiscard]] static Lexicon named(QLatin1StringView folder, QStringView subject);

    /// Whether there is such a file.
    [[nodiscard]] static bool exists(QLatin1StringView folder, QStringView subject);

    /// Parses the text of such a file.
    [[nodiscard]] static Lexicon parse(QStringView text);

    /// The entries of a section in file order; empty when there is no such section.
    [[nodiscard]] QStringList section(QStringView name) const;
    [[nodiscard]] QStringList sections() const { return m_order; }

private:
    QHash<QString, QStringList> m_sections;
    QStringList m_order;
};

} // namespace bluepencil
