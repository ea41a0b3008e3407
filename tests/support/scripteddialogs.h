// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs/dialogs.h"
#include "dialogs/readingdialog.h"
#include "formats/formats.h"
#include "print/printout.h"

#include <QList>

#include <functional>

namespace bluepencil {

/// Answers as the test wrote down beforehand, and remembers what was asked. What was not foreseen is answered with
/// "no", so that no test can hang.
class ScriptedDialogs : public Dialogs {
public:
    QStringList files;
    QString writeTo;
    const Format *writeAs = nullptr;
    /// Answers where an export goes instead of what follows, where it is set.
    std::function<FileToWrite(QWidget *parent, const ExportQuestion &question)> exportAsked;
    std::optional<ExportWish> wishTo; ///< the options of an export; without: those that stand in the dialog
    bool agree = false;
    bool look = false; ///< at the first line of what is asked about, where that is offered
    QString pickedFolder;
    std::optional<QString> words;
    QStringList passwords;       ///< one for each time that one is asked for
    QStringList passwordsWanted; ///< the addresses that one was asked for
    std::optional<ReadingOptions> readAs;

    QList<Question> asked;
    QString typed;        ///< into a line, whether it is sent or not
    QStringList labels;   ///< of the lines that were asked for
    QStringList proposed; ///< what stood in them
    QStringList suggested;
    QList<ExportWish> wished; ///< what stood in the export dialog
    QStringList shown;
    QStringList offered;
    QList<Printout> printed;
    QList<ReadingQuestion> readings; ///< that were asked about

    [[nodiscard]] QStringList filesToOpen(QWidget *) override { return files; }
    [[nodiscard]] FileToWrite fileToWrite(QWidget *parent, const ExportQuestion &question) override
    {
        if (exportAsked)
            return exportAsked(parent, question);
        suggested.append(question.pathFor(question.wish));
        wished.append(question.wish);
        ExportWish wish = wishTo ? *wishTo : question.wish;
        if (writeAs)
            wish.format = writeAs->name;
        return {writeTo, writeAs, wish};
    }
    [[nodiscard]] Reply ask(QWidget *, const Question &question) override
    {
        asked.append(question);
        if (look && !question.show.isEmpty())
            return {Answer::Show, 0};
        return {agree ? Answer::Yes : Answer::No, 0};
    }
    [[nodiscard]] QString folder(QWidget *, const QString &, const QString &value) override
    {
        proposed.append(value);
        return pickedFolder;
    }
    [[nodiscard]] QString fileToOpen(QWidget *, const QString &, const QString &) override { return files.value(0); }
    [[nodiscard]] QString fileToSave(QWidget *, const QString &, const QString &value, const QString &) override
    {
        proposed.append(value);
        return writeTo;
    }
    [[nodiscard]] std::optional<QString> line(QWidget *, const LineQuestion &question) override
    {
        labels.append(question.label);
        proposed.append(question.value);
        if (question.typed && !typed.isEmpty())
            question.typed(typed);
        return words;
    }
    [[nodiscard]] std::optional<QString> password(QWidget *, const QString &address) override
    {
        passwordsWanted.append(address);
        return passwords.isEmpty() ? std::nullopt : std::optional(passwords.takeFirst());
    }
    [[nodiscard]] std::optional<QString> choice(QWidget *, const QString &, const QString &, const QStringList &options,
                                                const QString &) override
    {
        offered = options;
        return words;
    }
    [[nodiscard]] std::optional<ReadingOptions> howToRead(QWidget *, const ReadingQuestion &question) override
    {
        readings.append(question);
        return readAs;
    }
    void show(QWidget *, const QString &, const QString &richText) override { shown.append(richText); }
    void printPreview(QWidget *, const Printout &printout, const QFont &) override { printed.append(printout); }
};

} // namespace bluepencil
