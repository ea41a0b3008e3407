// SPDX-License-Identifier: Apache-2.0
#include "dialogs/dialogs.h"

#include "dialogs/pickdialog.h"
#include "dialogs/readingdialog.h"
#include "export/exportdialog.h"
#include "formats/formats.h"
#include "print/printpreview.h"
#include "widgets/plainlabel.h"
#include "widgets/screenfit.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

constexpr int lineWidth = 440;        ///< of a dialog that asks for a line: its title can be read
constexpr QSize mostToRead{560, 640}; ///< of a dialog that is read

std::optional<QString> wordsFrom(QInputDialog &dialog, const QString &title, const QString &label)
{
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    for (auto *each : dialog.findChildren<QLabel *>()) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText); // the question names files and quotes the article
    }
    for (auto *line : dialog.findChildren<QLineEdit *>())
        line->setAccessibleName(label);
    fitOnScreen(&dialog, {lineWidth, dialog.sizeHint().height()});
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

/// As high as its text, or as it may be.
int heightFor(const QTextBrowser &text, int rest)
{
    QTextDocument *document = text.document();
    document->setTextWidth(mostToRead.width() - rest);
    return std::min(mostToRead.height(), static_cast<int>(document->size().height()) + rest);
}

/// What the question is about, a line each; the first is marked where a line can be shown.
QListWidget *listOf(const Question &question)
{
    auto *list = new QListWidget;
    list->addItems(question.list);
    list->setWordWrap(true);
    list->setSpacing(3);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(question.show.isEmpty() ? QAbstractItemView::NoSelection
                                                   : QAbstractItemView::SingleSelection);
    list->setFocusPolicy(question.show.isEmpty() ? Qt::TabFocus : Qt::StrongFocus);
    list->setAccessibleName(question.title);
    if (!question.show.isEmpty())
        list->setCurrentRow(0);
    return list;
}

} // namespace

QStringList StandardDialogs::filesToOpen(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(parent, Words::tr("Open articles"), QString(),
                                         filtersForReading().join(";;"_L1));
}

FileToWrite StandardDialogs::fileToWrite(QWidget *parent, const ExportQuestion &question)
{
    ExportDialog dialog(question, parent ? parent->font() : QFont(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const ExportWish wish = dialog.wish();
    return {dialog.path(), &formatOf(wish), wish};
}

Reply StandardDialogs::ask(QWidget *parent, const Question &question)
{
    constexpr int shown = 2; // beside QDialog's Accepted and Rejected
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    auto *layout = new QVBoxLayout(&dialog);
    auto *text = new PlainLabel(question.text);
    text->setWordWrap(true);
    layout->addWidget(text);
    QListWidget *list = question.list.isEmpty() ? nullptr : listOf(question);
    if (list)
        layout->addWidget(list);
    const bool canAct = !question.yes.isEmpty();
    const auto leave = canAct ? QDialogButtonBox::Cancel : QDialogButtonBox::Close;
    auto *buttons = new QDialogButtonBox(leave);
    buttons->button(leave)->setIcon({}); // Fusion's cross is louder than the question
    QPushButton *yes = canAct ? buttons->addButton(question.yes, QDialogButtonBox::AcceptRole) : buttons->button(leave);
    if (!question.no.isEmpty())
        buttons->button(leave)->setText(question.no);
    const bool canShow = list && !question.show.isEmpty();
    // Return must not do what cannot be seen from here; where there is something to see, it goes and shows it.
    QPushButton *usual = canShow                 ? buttons->addButton(question.show, QDialogButtonBox::ActionRole)
                         : question.no.isEmpty() ? yes
                                                 : buttons->button(leave);
    yes->setAutoDefault(usual == yes);
    usual->setDefault(true);
    usual->setFocus();
    if (canShow) {
        list->setFocus();
        QObject::connect(usual, &QPushButton::clicked, &dialog, [&dialog] { dialog.done(shown); });
        QObject::connect(list, &QListWidget::itemActivated, &dialog, [&dialog] { dialog.done(shown); });
    }
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    fitOnScreen(&dialog, {520, dialog.sizeHint().height()});
    const int result = dialog.exec();
    if (result == shown)
        return {Answer::Show, std::max(0, list->currentRow())};
    return {result == QDialog::Accepted ? Answer::Yes : Answer::No, 0};
}

QString StandardDialogs::folder(QWidget *parent, const QString &title, const QString &value)
{
    return QFileDialog::getExistingDirectory(parent, title, value);
}

QString StandardDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &kind)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), kind);
}

QString StandardDialogs::fileToSave(QWidget *parent, const QString &title, const QString &value, const QString &kind)
{
    return QFileDialog::getSaveFileName(parent, title, value, kind);
}

std::optional<QString> StandardDialogs::line(QWidget *parent, const LineQuestion &question)
{
    QInputDialog dialog(parent);
    dialog.setTextValue(question.value);
    if (question.typed)
        QObject::connect(&dialog, &QInputDialog::textValueChanged, &dialog, question.typed);
    return wordsFrom(dialog, question.title, question.label);
}

std::optional<QString> StandardDialogs::password(QWidget *parent, const QString &address)
{
    QInputDialog dialog(parent);
    dialog.setTextEchoMode(QLineEdit::Password);
    return wordsFrom(dialog, Words::tr("Password"), Words::tr("Password for %1:").arg(address));
}

std::optional<QString> StandardDialogs::choice(QWidget *parent, const QString &title, const QString &label,
                                               const QStringList &options, const QString &value)
{
    PickDialog dialog(label, options, value, parent);
    dialog.setWindowTitle(title);
    fitOnScreen(&dialog, {lineWidth, dialog.sizeHint().height()});
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.value()) : std::nullopt;
}

std::optional<ReadingOptions> StandardDialogs::howToRead(QWidget *parent, const ReadingQuestion &question)
{
    ReadingDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.options()) : std::nullopt;
}

void StandardDialogs::show(QWidget *parent, const QString &title, const QString &richText)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout(&dialog);
    auto *text = new QTextBrowser;
    text->setHtml(richText);
    // A caret, so that a screen reader can go through it line by line.
    text->setTextInteractionFlags(text->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(title);
    layout->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    const int rest = 90; // edges and buttons
    fitOnScreen(&dialog, {mostToRead.width(), heightFor(*text, rest)});
    dialog.exec();
}

void StandardDialogs::printPreview(QWidget *parent, const Printout &printout, const QFont &face)
{
    PrintPreview(printout, face, parent).exec();
}

} // namespace bluepencil
