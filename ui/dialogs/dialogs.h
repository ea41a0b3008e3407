// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exportwish.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QFont;
class QWidget;

namespace bluepencil {

class Printout;
struct Format;
struct ReadingOptions;
struct ReadingQuestion;

/// A question that is answered with yes or no, or by going to see what it is about.
struct Question {
    QString title;
    QString text;      ///< what will happen, as a question
    QStringList list;  ///< what it will happen to, a line each; may be empty
    QString yes;       ///< the words on the button that does it; empty where there is nothing to do but to look
    QString show = {}; ///< those on the button that shows a line of the list instead; with it, Return means this one
    QString no = {};   ///< those on the button that leaves things as they are; with them, Return means this one
};

/// What an editor says to a question.
enum class Answer : quint8 { No, Yes, Show };

/// The answer, and which line of the list is to be shown.
struct Reply {
    Answer answer = Answer::No;
    qsizetype row = 0; ///< of the list, to be shown
};

/// A question that is answered with a line of text.
struct LineQuestion {
    QString title;
    QString label;
    QString value;                                   ///< what stands in the line already
    std::function<void(const QString &words)> typed; ///< told of every change, for whoever keeps what is not sent
};

/// Where an export goes, and how.
struct FileToWrite {
    QString path;
    const Format *format = nullptr; ///< that was picked; null: the one that the name promises
    ExportWish wish = {};           ///< with its options
};

/// Everything that stops the editor to ask something. One seam, so that tests answer instead of a person and no test
/// can hang on a dialog.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// Files to open; empty when the editor cancelled.
    [[nodiscard]] virtual QStringList filesToOpen(QWidget *parent) = 0;
    /// Where to write, and how. An empty path when cancelled.
    [[nodiscard]] virtual FileToWrite fileToWrite(QWidget *parent, const ExportQuestion &question) = 0;
    [[nodiscard]] virtual Reply ask(QWidget *parent, const Question &question) = 0;
    [[nodiscard]] bool confirm(QWidget *parent, const Question &question)
    {
        return ask(parent, question).answer == Answer::Yes;
    }
    /// A folder; empty when cancelled.
    [[nodiscard]] virtual QString folder(QWidget *parent, const QString &title, const QString &value) = 0;
    /// A file of this kind (“Name (*.suffix)”) that is there; empty when cancelled.
    [[nodiscard]] virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &kind) = 0;
    /// Where to write one; empty when cancelled.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &value,
                                             const QString &kind) = 0;
    /// A line of text; nothing when cancelled.
    [[nodiscard]] virtual std::optional<QString> line(QWidget *parent, const LineQuestion &question) = 0;
    /// The password for an address, which nobody sees typed; nothing when cancelled.
    [[nodiscard]] virtual std::optional<QString> password(QWidget *parent, const QString &address) = 0;
    /// One of these, or a line of the editor's own; nothing when cancelled.
    [[nodiscard]] virtual std::optional<QString> choice(QWidget *parent, const QString &title, const QString &label,
                                                        const QStringList &options, const QString &value) = 0;
    /// How a file is to be read; nothing when cancelled.
    [[nodiscard]] virtual std::optional<ReadingOptions> howToRead(QWidget *parent, const ReadingQuestion &question) = 0;
    /// Shows something to be read: the keys, the version.
    virtual void show(QWidget *parent, const QString &title, const QString &richText) = 0;
    /// Shows the pages, in this face, and prints them if the editor says so.
    virtual void printPreview(QWidget *parent, const Printout &printout, const QFont &face) = 0;
};

/// The dialogs that a person sees.
class StandardDialogs : public Dialogs {
public:
    [[nodiscard]] QStringList filesToOpen(QWidget *parent) override;
    [[nodiscard]] FileToWrite fileToWrite(QWidget *parent, const ExportQuestion &question) override;
    [[nodiscard]] Reply ask(QWidget *parent, const Question &question) override;
    [[nodiscard]] QString folder(QWidget *parent, const QString &title, const QString &value) override;
    [[nodiscard]] QString fileToOpen(QWidget *parent, const QString &title, const QString &kind) override;
    [[nodiscard]] QString fileToSave(QWidget *parent, const QString &title, const QString &value,
                                     const QString &kind) override;
    [[nodiscard]] std::optional<QString> line(QWidget *parent, const LineQuestion &question) override;
    [[nodiscard]] std::optional<QString> password(QWidget *parent, const QString &address) override;
    [[nodiscard]] std::optional<QString> choice(QWidget *parent, const QString &title, const QString &label,
                                                const QStringList &options, const QString &value) override;
    [[nodiscard]] std::optional<ReadingOptions> howToRead(QWidget *parent, const ReadingQuestion &question) override;
    void show(QWidget *parent, const QString &title, const QString &richText) override;
    void printPreview(QWidget *parent, const Printout &printout, const QFont &face) override;
};

} // namespace bluepencil
