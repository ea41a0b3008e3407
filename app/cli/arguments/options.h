// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "formats/writer/offsets.h"
#include "formats/writer/outgoing.h"
#include "store/recall/recallorder.h"
#include "text/decoder.h"
#include "text/repair.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

#include <variant>

namespace bluepencil {
struct Format;
}

namespace bluepencil::cli {

/// What bluepencil-cli can do.
enum class Command : quint8 {
    Analyze,
    Clean,
    Quotes,
    Export,
    Custody,
    Recall,
    Retention,
    Figures,
    HandOver,
    TakeOver,
    Workspace,
    WordLists
};

/// How `quotes` writes its rows.
enum class SheetFormat : quint8 { Csv, JsonLines, Word };

/// How `custody` tells what it found.
enum class CustodyFormat : quint8 { JsonLines, Page, Pdf };

/// How `figures` tells them.
enum class FiguresFormat : quint8 { Json, Text };

/// What `retention` does.
enum class RetentionTask : quint8 { Keep, Purge, Forget };

/// What `word-lists` does.
enum class ListTask : quint8 { Show, Write, Seal };

/// What `workspace` does.
enum class WorkspaceTask : quint8 { Init, Migrate, Backup, Role };

/// What the user asked for, checked.
struct Options {
    Command command = Command::Analyze;
    QStringList files;              ///< "-" is standard input; empty only for `hand-over`: all of the queue
    const Format *format = nullptr; ///< null: by content, then by name
    DecodeOptions decode;           ///< encoding and field, when the user knows them
    Damages repaired;               ///< damage of the text that is undone first
    int jobs = 1;                   ///< threads; at least 1
    QSet<Kind> only;                ///< kinds to show; empty: all
    OffsetUnit unit = OffsetUnit::Utf16;
    bool includeText = false;
    bool sandbox = true; ///< parse in helper processes that may do nothing else
    QString dataFolder;  ///< where reviews and house rules live, a folder or the address of a shared workspace; empty:
                         ///< no house rules, and reviews in the usual place
    bool learnRepeats = false; ///< read the inputs twice, to find the lines that recur across them
    QStringList repeats;       ///< indexes of lines that recur, which count together
    QString rulesFile;         ///< house rules that a newsroom keeps in a file; empty: none
    QString countedRepeats;    ///< where to write such an index of the inputs, instead of results; empty: nowhere

    QSet<Kind> accept{Kind::AdMarker, Kind::Boilerplate, Kind::Duplicate}; ///< of `clean`
    float minConfidence = suggestedFrom;                                   ///< of `clean`
    QString outputFolder;               ///< of `clean` and `export`; empty: standard output
    bool force = false;                 ///< with a folder: also replace what others wrote there
    bool unreviewed = false;            ///< of `export`: also what is not reviewed as it is now
    QString namePattern;                ///< of both, for the files in that folder; empty: as the source is called
    const Format *textFormat = nullptr; ///< of `export`, never null there, and of `clean`
    PlainStyle style;                   ///< of both, for plain text
    bool withReasons = true;            ///< of both, where the format shows changes: why, as comments
    bool withRemarks = false;           ///< of `export`, where the format shows changes: notes, queries, credits
    SheetFormat sheetFormat = SheetFormat::Csv; ///< of `quotes`
    bool differences = false; ///< of `quotes`: only what several inputs have with other words, or another speaker
    QString words;            ///< of `custody`: what is looked for
    CustodyFormat custodyFormat = CustodyFormat::JsonLines;
    RecallOrder recall;    ///< of `recall`
    QString killedArticle; ///< of `recall`: a file whose lines are what is looked for; empty: none
    bool draft = false;    ///< of `recall`: also draft the corrections
    QDate day;             ///< of `figures`
    FiguresFormat figuresFormat = FiguresFormat::Json;
    RetentionTask retention = RetentionTask::Keep;
    int retentionDays = 0;                    ///< of `retention keep` and `retention purge`
    QStringList retentionWords;               ///< of `retention forget`: the spellings of a name
    QString retentionReason;                  ///< of `retention forget`
    QString handOverFile;                     ///< of `hand-over` and `take-over`; the articles of the first are `files`
    QString editor;                           ///< of both: who does so; empty: whoever decides in the data folder
    ListTask listTask = ListTask::Show;       ///< of `word-lists`; what `seal` is for are `files`
    QString listFolder;                       ///< of `word-lists write`
    QString listVersion;                      ///< of `word-lists seal`
    QString listOrigin;                       ///< of `word-lists seal`: who made the lists
    WorkspaceTask task = WorkspaceTask::Init; ///< of `workspace`
    QString workspace;                        ///< of `workspace`: the address
    QString backupFile;                       ///< of `workspace backup`
    QString login;                            ///< of `workspace role`: who gets which
    QString role;
};

/// Text for standard output after which there is nothing left to do: --help, --version.
struct Answer {
    QString text;
};

/// What is wrong with the call, as a sentence.
struct UsageError {
    QString sentence;
};

[[nodiscard]] std::variant<Options, Answer, UsageError> parseArguments(const QStringList &arguments);

} // namespace bluepencil::cli
