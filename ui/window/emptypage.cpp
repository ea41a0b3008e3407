// SPDX-License-Identifier: Apache-2.0
#include "window/emptypage.h"

#include "commands/commandbutton.h"
#include "commands/commandset.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

EmptyPage::EmptyPage(const CommandSet *commands, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"emptyPage"_s);
    auto *title = new QLabel(tr("Open an article to review"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto *text = new QLabel(this);
    QAction *open = commands->action(CommandId::OpenFiles);
    const auto showKey = [text, open] {
        text->setText(tr("Drop files or a folder here, or press %1.\nBluepencil suggests what to cut; you decide. "
                         "The scraped file is never changed.")
                          .arg(open->shortcut().toString(QKeySequence::NativeText)));
    };
    showKey();
    connect(open, &QAction::changed, text, showKey);
    text->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignCenter);
    layout->addWidget(text, 0, Qt::AlignCenter);
    layout->addWidget(commandButton(open, tr("Open…"), KeyHint::Shown, this), 0, Qt::AlignCenter);
    layout->addStretch();
}

} // namespace bluepencil
