// SPDX-License-Identifier: Apache-2.0
#include "dialogs/dialogs.h"

#include "dialogs/screenfit.h"
#include "print/printpreview.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

} // namespace

QStringList StandardDialogs::filesToOpen(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(parent, Words::tr("Open articles"), QString(),
                                         Words::tr("Articles (*.txt *.text *.json *.jsonl);;All files (*)"));
}

QString StandardDialogs::fileToWrite(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, Words::tr("Export the approved text"), suggested,
                                        Words::tr("Text (*.txt);;All files (*)"));
}

bool StandardDialogs::confirm(QWidget *parent, const Question &question)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    auto *layout = new QVBoxLayout(&dialog);
    auto *text = new QLabel(question.text);
    text->setWordWrap(true);
    layout->addWidget(text);
    if (!question.list.isEmpty()) {
        auto *list = new QListWidget;
        list->addItems(question.list);
        list->setWordWrap(true);
        list->setSpacing(3);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setFocusPolicy(Qt::TabFocus);
        list->setAccessibleName(question.title);
        layout->addWidget(list);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // Fusion's cross is louder than the question
    QPushButton *yes = buttons->addButton(question.yes, QDialogButtonBox::AcceptRole);
    yes->setDefault(true);
    yes->setFocus();
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    fitOnScreen(&dialog, {520, dialog.sizeHint().height()});
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> StandardDialogs::line(QWidget *parent, const QString &title, const QString &label,
                                             const QString &value)
{
    bool ok = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, value, &ok);
    return ok ? std::optional(text) : std::nullopt;
}

std::optional<QString> StandardDialogs::choice(QWidget *parent, const QString &title, const QString &label,
                                               const QStringList &options, const QString &value)
{
    bool ok = false;
    const auto index = static_cast<int>(std::max<qsizetype>(0, options.indexOf(value)));
    const QString text = QInputDialog::getItem(parent, title, label, options, index, true, &ok);
    return ok ? std::optional(text) : std::nullopt;
}

void StandardDialogs::show(QWidget *parent, const QString &title, const QString &richText)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout(&dialog);
    auto *text = new QTextBrowser;
    text->setHtml(richText);
    text->setAccessibleName(title);
    layout->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    fitOnScreen(&dialog, {560, 640});
    dialog.exec();
}

void StandardDialogs::printPreview(QWidget *parent, const Printout &printout, const QFont &face)
{
    PrintPreview(printout, face, parent).exec();
}

} // namespace bluepencil
