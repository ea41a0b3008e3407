// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"
#include "detect/lexicon/listfile.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace bluepencil {

/// A word list that was found on the disk, and may be used.
struct FoundList {
    ListFile list;
    QString path;
};

/// House rules that a newsroom gives all its editors: a file as houserulefile.h has it, below a head.
struct FoundRules {
    QList<HouseRule> rules;
    QString version;
    QString origin;
    QString path;
};

/// What folders of word lists hold.
struct FoundLists {
    QList<FoundList> used;
    std::optional<FoundRules> rules;
    QStringList refused; ///< a sentence for each file that cannot be used, with what it is and where
};

/// What a folder of word lists calls the file of house rules.
inline constexpr QLatin1StringView newsroomRulesName("house-rules.txt");

/// Where word lists of one's own may lie, the first before the others: in `word-lists` of the data folder, where it is
/// one, of the user's (~/.local/share/bluepencil), and of the folders that a newsroom's machines have in common
/// (/etc/xdg/bluepencil, /usr/local/share/bluepencil, /usr/share/bluepencil; XDG_CONFIG_DIRS and XDG_DATA_DIRS name
/// others). `dataFolder` may be empty or the address of a shared workspace.
[[nodiscard]] QStringList wordListFolders(const QString &dataFolder);

/// Reads `de/cuts.txt` and the like below the folders, and `house-rules.txt` in them. Of what several have the first
/// one that may be used is.
[[nodiscard]] FoundLists findWordLists(const QStringList &folders);

/// Has the detectors use the lists and rules that are found for this data folder, which wordListsInUse() tells from
/// then on. For the start of a program: see replaceLists().
void useWordLists(const QString &dataFolder);
[[nodiscard]] const FoundLists &wordListsInUse();

} // namespace bluepencil
