// SPDX-License-Identifier: Apache-2.0
#include "dialogs/cheatsheet.h"

#include "commands/commandset.h"

#include <QAction>
#include <QStringList>

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

} // namespace

QString cheatSheet(const CommandSet &commands)
{
    QString html;
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
