// SPDX-License-Identifier: Apache-2.0
#include "chosenworkspace.h"

#include "dialogs/dialogs.h"
#include "dialogs/workspacetrial.h"
#include "store/database/serveraddress.h"
#include "store/folder/datafolder.h"
#include "store/folder/rescue.h"
#include "store/folder/workspacechoice.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QString wordsFor(const Rescue &rescue)
{
    const QString ground =
        rescue.backup.isValid()
            ? QCoreApplication::translate("main", "The backup of %1 was taken, and what could still be read besides.")
                  .arg(QLocale().toString(rescue.backup, QLocale::ShortFormat))
            : QCoreApplication::translate("main", "What could still be read was taken.");
    return ground + u' ' +
           QCoreApplication::translate("main", "The damaged file was kept as “%1”. Look at your last articles again.")
               .arg(rescue.setAside);
}

/// Reviews that are damaged are made anew from what is left of them, if the editor says so.
Result<std::unique_ptr<Workspace>> openOrRescue(const QString &wanted, Dialogs &dialogs)
{
    const QString folder = wanted.isEmpty() ? defaultDataFolder() : wanted;
    auto workspace = Workspace::open(folder);
    while (!workspace.ok() && isPasswordWanted(folder) && askForPassword(dialogs, nullptr, folder))
        workspace = Workspace::open(folder);
    if (workspace.ok() || isServerAddress(folder) || !isDamaged(folder))
        return workspace;
    Question question;
    question.title = QCoreApplication::translate("main", "The reviews are damaged");
    question.text = QCoreApplication::translate(
                        "main", "“%1” is damaged. Bluepencil can set it aside and make it anew from the last "
                                "backup and from all that can still be read. Do so?")
                        .arg(reviewsIn(folder));
    question.yes = QCoreApplication::translate("main", "Rescue what can be read");
    if (!dialogs.confirm(nullptr, question))
        return workspace;
    const Result<Rescue> rescued = rescue(folder, QDateTime::currentDateTime());
    if (!rescued)
        return rescued.failure();
    tell(QMessageBox::Information, wordsFor(*rescued));
    return Workspace::open(folder);
}

} // namespace

Result<std::unique_ptr<Workspace>> openChosen(const QString &named, Dialogs &dialogs)
{
    const QString chosen = named.isEmpty() ? chosenWorkspace() : QString();
    auto workspace = openOrRescue(chosen.isEmpty() ? named : chosen, dialogs);
    if (workspace.ok() || chosen.isEmpty())
        return workspace;
    Question question;
    question.title = QCoreApplication::translate("main", "The shared workspace does not open");
    question.text = workspace.sentence() + "\n\n"_L1 +
                    QCoreApplication::translate("main", "Work on the articles on this computer for now? The next start "
                                                        "tries the shared workspace again.");
    question.yes = QCoreApplication::translate("main", "Open this computer's articles");
    if (!dialogs.confirm(nullptr, question))
        return workspace;
    return openOrRescue({}, dialogs);
}

void tell(QMessageBox::Icon icon, const QString &sentence)
{
    QMessageBox message(icon, QApplication::applicationDisplayName(), sentence);
    message.setTextFormat(Qt::PlainText); // it names a file
    message.exec();
}

} // namespace bluepencil
