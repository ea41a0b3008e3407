// SPDX-License-Identifier: Apache-2.0
#include "dialogs/cheatsheet.h"

#include "commands/commandset.h"

#include <QAction>
#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QString rowFor(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &key : shortcuts)
        keys.append(u"<b>%1</b>"_s.arg(key.toString(QKeySequence::NativeText).toHtmlEscaped()));
    return u"<tr><td width=\"34%\">%1</td><td>%2</td></tr>"_s.arg(keys.join(u" &nbsp;or&nbsp; "_s),
                                                                  action->statusTip().toHtmlEscaped());
}

/// What most articles take; the rest can be looked up.
constexpr std::array dailyKeys = {
    CommandId::Cut,       CommandId::Keep,         CommandId::Undo,
    CommandId::Next,      CommandId::CutParagraph, CommandId::ReplaceSelection,
    CommandId::NextQuote, CommandId::CheckQuote,   CommandId::SetSpeaker,
    CommandId::Query,     CommandId::Approve,      CommandId::NextFile,
};

QString cardOfDailyKeys(const CommandSet &commands)
{
    QString html = u"<h3>%1</h3><table width=\"100%\">"_s.arg(
        QCoreApplication::translate("CheatSheet", "The twelve that matter").toHtmlEscaped());
    for (const CommandId id : dailyKeys)
        html += rowFor(commands.action(id));
    return html + u"</table><hr>"_s;
}

} // namespace

QString cheatSheet(const CommandSet &commands)
{
    QString html = cardOfDailyKeys(commands);
    QString title;
    for (const Command &row : commandTable()) {
        const QAction *action = commands.action(row.id);
        if (action->shortcuts().isEmpty())
            continue;
        if (titleOf(row.menu) != title) {
            html += title.isEmpty() ? QString() : u"</table>"_s;
            title = titleOf(row.menu);
            html += u"<h3>%1</h3><table width=\"100%\">"_s.arg(withoutMnemonic(title).toHtmlEscaped());
        }
        html += rowFor(action);
    }
    return html + u"</table>"_s;
}

} // namespace bluepencil
